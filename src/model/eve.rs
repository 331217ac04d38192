//! The eve of the first day: a group that has grown up, before anybody's plan for the days to come.

use super::calendar::Calendar;
use super::conversation::Conversation;
use super::journal::Journal;
use super::lifecycle::Lifecycle;
use super::now::{Now, Siege};
use super::past::Past;
use super::plan::Plan;
use super::population::Population;
use super::purse::Purse;
use super::random::Luck;
use super::roll::Roll;
use super::series::Daily;
use super::world::World;

/// A world that has come to the eve of its first day. It holds nothing of a plan, so that it can be kept, and a copy of it goes
/// on under any plan that comes after the same past.
#[derive(Clone, Debug)]
pub(crate) struct Eve {
    luck: Luck,
    /// The first day, counted from the day on which the past began.
    day: u32,
    siege: Siege,
    people: Population,
    roll: Roll,
    conversation: Conversation,
    calendar: Calendar,
    lifecycle: Lifecycle,
    last: Daily,
}

impl Eve {
    /// What goes on of a world whose past is over.
    pub(crate) fn of(world: World<'_>) -> Self {
        let World {
            now,
            people,
            roll,
            conversation,
            calendar,
            journal,
            ..
        } = world;
        Self {
            luck: now.luck,
            day: now.day,
            siege: now.siege,
            people,
            roll,
            conversation,
            calendar,
            lifecycle: journal.lifecycle,
            last: journal.history.last,
        }
    }

    /// The first day of `plan`, which comes after `past`: a new book, in which the members of today have joined, and a full purse.
    pub(crate) fn begin<'a>(self, past: &Past, plan: &'a Plan) -> World<'a> {
        let mut calendar = self.calendar;
        calendar.resume(past.plan(), plan);
        let mut journal = Journal::new(plan.tactics.len());
        journal.lifecycle = self.lifecycle;
        journal.history.last = self.last;
        journal.history.joined = self.people.len() as f64;
        World {
            plan,
            now: Now {
                setting: &plan.setting,
                luck: self.luck,
                day: self.day,
                siege: self.siege,
            },
            people: self.people,
            roll: self.roll,
            conversation: self.conversation,
            purse: Purse::of(plan.minutes_per_day),
            calendar,
            journal,
        }
    }

    /// Bytes of the people and of what they have written; beside these nothing counts.
    pub(crate) fn bytes(&self) -> usize {
        self.people.bytes() + self.conversation.bytes()
    }
}
