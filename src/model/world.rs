//! One world: one seed's run of one strategy.

use super::account::Account;
use super::calendar::Calendar;
use super::conversation::Conversation;
use super::journal::Journal;
use super::now::{Now, Siege};
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
    /// World number `world` before its first day.
    #[must_use]
    pub fn new(plan: &'a Plan, world: u32) -> Self {
        let setting = &plan.setting;
        let account = Account {
            minutes_per_day: plan.minutes_per_day,
            ..Account::default()
        };
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
            purse: Purse {
                account,
                ..Purse::default()
            },
            calendar: Calendar::new(plan.tactics.len()),
            journal: Journal::new(plan.tactics.len()),
        }
    }

    /// The day that passes next, from 0.
    #[must_use]
    pub fn day(&self) -> u32 {
        self.now.day
    }
}
