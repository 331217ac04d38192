//! What a shock may do, and which parts of the world it may touch.

use crate::account::Account;
use crate::conversation::Conversation;
use crate::journal::Journal;
use crate::now::{Now, Siege};
use crate::population::Population;
use crate::random::{Key, Purpose};
use crate::roll::Roll;

/// What a shock does on the days on which it acts. It acts on members' needs, ties and presence, on the operator's means
/// or on the platform, never on a figure.
pub(crate) trait Strike {
    /// Days on which it acts; 0 when its size is nil, and then it changes nothing at all.
    fn days(&self) -> u32;

    /// What it does before anybody does anything today.
    fn strike(&self, _blow: Blow, _parts: Struck<'_>) {}

    /// What it does to those who visit today.
    fn meet(&self, _blow: Blow, _parts: Endured<'_>) {}
}

/// The parts of the world before anybody does anything today.
pub(crate) struct Struck<'a> {
    pub now: &'a Now<'a>,
    pub people: &'a mut Population,
    pub roll: &'a mut Roll,
    pub conversation: &'a mut Conversation,
    pub account: &'a mut Account,
    pub siege: &'a mut Siege,
    pub journal: &'a mut Journal,
}

/// The parts of the world while visitors meet a shock.
pub(crate) struct Endured<'a> {
    pub now: &'a Now<'a>,
    pub visitors: &'a [u32],
    pub people: &'a mut Population,
    pub conversation: &'a mut Conversation,
    pub journal: &'a mut Journal,
}

/// A shock that acts today.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Blow {
    /// The number of its name, which its luck follows.
    pub name: u64,
    /// Days since it began.
    pub since: u32,
}

impl Blow {
    /// The key of the shock's draws for `purpose` on this day.
    pub(crate) fn key(self, now: &Now<'_>, purpose: Purpose) -> Key {
        now.named_key(purpose, self.name)
    }

    /// The key of the shock's draws that are the same on every day.
    pub(crate) fn lasting_key(self, now: &Now<'_>, purpose: Purpose) -> Key {
        now.luck.tactic_key(purpose, 0, self.name)
    }
}
