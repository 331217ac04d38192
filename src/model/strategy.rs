//! The strategy: a named list of dated tactics and the operator who carries them out.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::date::{Date, TimeOfDay};
use super::tactics::Action;
use words::Text;

/// What an operator plans to do, and with what means.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Strategy {
    /// What people call the plan; unique in the document.
    pub name: Text,
    /// Who carries it out.
    #[serde(default)]
    pub operator: Operator,
    /// The tactics, in the order in which a short day serves them.
    #[serde(default)]
    #[schemars(length(max = 40))]
    pub tactics: Vec<Tactic>,
}

/// The operator's means.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Operator {
    /// Working time a day. A tactic that no longer fits into the day is left undone and counted.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min/day"))]
    pub minutes_per_day: f64,
    /// Money for every 30 days; unspent money is carried over. A tactic that cannot be paid is left undone and counted.
    #[schemars(range(min = 0.0, max = 10_000_000.0), extend("x-unit" = "yuan/30 days"))]
    pub budget_yuan: f64,
}

impl Default for Operator {
    fn default() -> Self {
        Self {
            minutes_per_day: 60.0,
            budget_yuan: 3000.0,
        }
    }
}

/// One dated, repeatable, targetable action.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Tactic {
    /// Short name, unique in the strategy; luck is tied to it, so a renamed tactic draws other luck.
    #[schemars(length(min = 1, max = 40))]
    pub id: String,
    /// Switched off, it changes nothing at all.
    #[serde(default = "switched_on")]
    pub on: bool,
    /// When it is done.
    #[serde(default)]
    pub schedule: Schedule,
    /// Who it is meant for.
    #[serde(default)]
    pub target: Target,
    /// What is done.
    pub action: Action,
}

fn switched_on() -> bool {
    true
}

/// The days and the time of day on which a tactic is done.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Schedule {
    /// First day; the scenario's first day when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// Last possible day; the end of the run when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// Days from one time to the next: 1 daily, 7 weekly.
    #[schemars(range(min = 1, max = 365), extend("x-unit" = "days"))]
    pub every_days: u16,
    /// Time of day.
    pub at: TimeOfDay,
}

impl Default for Schedule {
    fn default() -> Self {
        Self {
            from: None,
            until: None,
            every_days: 1,
            at: TimeOfDay::from_minutes(20 * 60),
        }
    }
}

impl Schedule {
    /// Whether the tactic is done on `day` of a run that began on `start`.
    #[must_use]
    pub fn fires_on(&self, start: Date, day: u32) -> bool {
        let first = self.from.map_or(0, |date| date.days_since(start));
        let last = self.until.map_or(i32::MAX, |date| date.days_since(start));
        let Ok(day) = i32::try_from(day) else {
            return false;
        };
        (first..=last).contains(&day) && (day - first) % i32::from(self.every_days) == 0
    }
}

/// The members whom a tactic is meant for.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Target {
    /// The rule.
    pub who: Who,
    /// For `newcomers`: joined less than so many days ago. For `silent`: no visit for at least so many days.
    #[schemars(range(min = 1, max = 365), extend("x-unit" = "days"))]
    pub days: u16,
    /// For `top`: share of the members, by messages written.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub share: f64,
}

impl Default for Target {
    fn default() -> Self {
        Self {
            who: Who::Everyone,
            days: 7,
            share: 0.05,
        }
    }
}

/// Rules that choose members by what an operator can see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// Every member.
    Everyone,
    /// Members who joined lately.
    Newcomers,
    /// Members who have not visited lately.
    Silent,
    /// Members who visited in the last 14 days but less than half as often as before.
    AtRisk,
    /// The members who have written most.
    Top,
}
