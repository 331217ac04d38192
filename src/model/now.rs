//! Now: the day that passes, its luck, and what holds while it does.

use super::random::{Key, Luck, Purpose};
use super::setting::Setting;

/// The day that passes next, or is passing.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Now<'a> {
    /// What holds for the whole run.
    pub setting: &'a Setting,
    /// The luck of this world.
    pub luck: Luck,
    /// Day, from 0: the first of the group's past, or of the run where it has none.
    pub day: u32,
    /// What shocks forbid today.
    pub siege: Siege,
}

/// What shocks forbid on a day.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Siege {
    /// Nobody can join.
    pub joining_blocked: bool,
    /// Share of the members whom the operator cannot reach.
    pub reach_lost: f32,
}

impl Now<'_> {
    /// Day of the run, from 0.
    pub(crate) fn run_day(&self) -> u32 {
        self.day - self.setting.first
    }

    /// The key of today's draws for `purpose`.
    pub(crate) fn key(&self, purpose: Purpose) -> Key {
        self.luck.key(purpose, self.day)
    }

    /// The key of today's draws of the tactic or shock of that [name](super::random::name_hash).
    pub(crate) fn named_key(&self, purpose: Purpose, name: u64) -> Key {
        self.luck.tactic_key(purpose, self.day, name)
    }
}
