//! What a tactic's file declares beside its parameters: how it is offered, whom it may be for, and in what case it is
//! measured.

use schemars::JsonSchema;
use serde::Serialize;

use crate::target::{Target, Who};

/// What holds for every tactic of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Declaration {
    /// The group in which it is offered.
    pub group: Category,
    /// Days from one time to the next when it is added: what goes on all the time is daily.
    pub every_days: u16,
    /// Whether it happens at a time of day; the rest goes on all day.
    pub timed: bool,
    /// Whom it can be for.
    pub reaches: Reach,
    /// Whom it is for when it is added.
    pub who: Who,
    /// The case in which it is measured against nothing at all.
    #[serde(skip)]
    pub case: StandardCase,
}

/// The groups in which tactics are offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Category {
    Content,
    Ritual,
    Money,
    Events,
    Reach,
    Care,
    Order,
    Growth,
    Selling,
}

impl Category {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 9] = [
        Self::Content,
        Self::Ritual,
        Self::Money,
        Self::Events,
        Self::Reach,
        Self::Care,
        Self::Order,
        Self::Growth,
        Self::Selling,
    ];
}

/// Whom a tactic can be for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Reach {
    /// The members whom the target chooses.
    Chosen,
    /// All who read what stands in the group: no other target is possible.
    Readers,
    /// Those who have just joined; a target can only narrow it.
    Newcomers,
    /// Nobody in particular: the target is not asked for.
    Nobody,
}

/// A standard case: done for some months, with nothing else, against nothing at all.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StandardCase {
    /// The built-in case.
    pub preset: &'static str,
    /// What is changed in its scenario, as JSON.
    pub scenario: &'static str,
    /// Days from one time to the next.
    pub every_days: u16,
    /// Whom it is for.
    pub target: Option<Target>,
    /// Kind of the tactic that is done in both arms, because this one is nothing without it.
    pub beside: Option<&'static str>,
}

impl StandardCase {
    /// The bank's group, every day, for everybody.
    pub const ORDINARY: Self = Self::within("bank", 1);

    /// A built-in case and a rhythm.
    #[must_use]
    pub const fn within(preset: &'static str, every_days: u16) -> Self {
        Self {
            preset,
            scenario: "{}",
            every_days,
            target: None,
            beside: None,
        }
    }

    /// Every so many days in the bank's group.
    #[must_use]
    pub const fn every(days: u16) -> Self {
        Self::within("bank", days)
    }

    /// The same in a shop's group, whose members buy.
    #[must_use]
    pub const fn in_a_shop(days: u16) -> Self {
        Self::within("merchant", days)
    }

    /// The same, for those who have not visited for ten days.
    #[must_use]
    pub const fn for_the_silent(self) -> Self {
        let (who, days, share) = (Who::Silent, 10, 0.05);
        let target = Some(Target { who, days, share });
        Self { target, ..self }
    }
}

/// Declares a tactic: its group, its rhythm when it is added, and what differs from what most have.
macro_rules! declare {
    ($name:ident: $group:ident, every $days:literal $(, $field:ident: $value:expr)*) => {
        impl $name {
            #[allow(unused_imports)]
            pub(super) const DECLARATION: super::declaration::Declaration = {
                use super::declaration::{Category, Declaration, Reach, StandardCase};
                use crate::target::Who;
                Declaration {
                    group: Category::$group,
                    every_days: $days,
                    $($field: $value,)*
                    ..Declaration::ORDINARY
                }
            };
        }
    };
}

impl Declaration {
    /// What holds unless a tactic says otherwise.
    pub(super) const ORDINARY: Self = Self {
        group: Category::Content,
        every_days: 1,
        timed: true,
        reaches: Reach::Chosen,
        who: Who::Everyone,
        case: StandardCase::ORDINARY,
    };
}
