//! One world: one seed's run of one strategy.

use super::WHOLE;
use super::calendar::Calendar;
use super::conversation::Conversation;
use super::journal::Journal;
use super::now::{Now, Siege};
use super::pasts::Pasts;
pub use super::plan::Plan;
use super::population::Population;
use super::purse::Purse;
use super::random::Luck;
use super::roll::Roll;

/// One world on its way. A copy goes on by itself from where it was taken. Each phase of a day says which of the parts it
/// reads and which it changes.
#[derive(Clone, Debug)]
pub struct World<'a> {
    /// The strategy that is run.
    pub(crate) plan: &'a Plan,
    /// The day that passes next, or is passing.
    pub(crate) now: Now<'a>,
    /// Everybody who has ever been a member.
    pub(crate) people: Population,
    /// Who is a member, who visits, who has gone and who is about to come.
    pub(crate) roll: Roll,
    /// The groups and what is written in them.
    pub(crate) conversation: Conversation,
    /// Money and working time.
    pub(crate) purse: Purse,
    /// Which tactics go ahead today, and what earlier ones still do.
    pub(crate) calendar: Calendar,
    /// What is written down.
    pub(crate) journal: Journal,
}

impl<'a> World<'a> {
    /// World number `world` of a plan as that world meets it ([`Plan::in_world`]), before its first day: empty, or with the group
    /// that has grown up in it.
    #[must_use]
    pub fn new(plan: &'a Plan, world: u32) -> Self {
        match &plan.past {
            Some(past) if WHOLE => past.eve(world).begin(past, plan),
            _ => Self::empty(plan, world),
        }
    }

    /// The same, with the group as it is kept in `pasts` if it has grown up there before, and people who have been born there.
    #[must_use]
    pub fn after(plan: &'a Plan, world: u32, pasts: &mut Pasts) -> Self {
        let mut after = match &plan.past {
            Some(past) if WHOLE => pasts.eve(past, world).begin(past, plan),
            _ => Self::empty(plan, world),
        };
        if WHOLE {
            after.roll.births = Some(pasts.births(&plan.setting, after.now.luck));
        }
        after
    }

    /// World number `world` before anybody has come.
    pub(crate) fn empty(plan: &'a Plan, world: u32) -> Self {
        let setting = &plan.setting;
        Self {
            plan,
            now: Now {
                setting,
                luck: Luck::new(setting.seed, world),
                day: 0,
                siege: Siege::default(),
            },
            people: Population::default(),
            roll: Roll::default(),
            conversation: Conversation::default(),
            purse: Purse::of(plan.minutes_per_day),
            calendar: Calendar::new(plan.tactics.len()),
            journal: Journal::new(plan.tactics.len()),
        }
    }

    /// The day that passes next, from 0.
    #[must_use]
    pub fn day(&self) -> u32 {
        self.now.run_day()
    }

    /// Bytes that what is known of a person takes: a row of the columns that anybody needs, and the mean of the ties. There is
    /// room for some more people than have been members.
    #[must_use]
    pub fn bytes_a_person(&self) -> f64 {
        self.people.bytes() as f64 / self.people.rows() as f64
    }
}
