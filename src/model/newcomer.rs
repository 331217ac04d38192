//! Newcomers: people about to join, by whatever way they came to hear of the community.

use super::person::{MAX_SEGMENTS, Suits};
use super::source::{SOURCES, Source};
use super::ties::NO_SLOT;

/// Bound: the most friends inside, besides the inviter, who count.
pub(crate) const MOST_FRIENDS: usize = 3;

/// Somebody about to join.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Newcomer {
    /// Where the person comes from.
    pub source: Source,
    /// The person's segment, for sources that have a series for each.
    pub segment: u8,
    /// How well the community suits people who come this way.
    pub suits: Suits,
    /// Slot of the inviter, or [`NO_SLOT`].
    pub inviter: u32,
}

impl Newcomer {
    /// The next person of a source from whom nobody is asked to come.
    pub(crate) fn unasked(source: Source, suits: Suits) -> Self {
        Self {
            source,
            segment: 0,
            suits,
            inviter: NO_SLOT,
        }
    }
}

/// Somebody whom a member has asked in and who joins tomorrow.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Guest {
    /// The person.
    pub newcomer: Newcomer,
    /// Slots of members, besides the inviter, whom the person knows already; [`NO_SLOT`] where there is none.
    pub friends: [u32; MOST_FRIENDS],
    /// What the campaign pays to the inviter when the person has joined, fen.
    pub inviter_reward: i64,
    /// What the campaign pays to the person, fen.
    pub invitee_reward: i64,
}

/// How many persons have come from each source and series so far, whether there was room for them or not.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Arrived([[u32; MAX_SEGMENTS as usize]; SOURCES]);

impl Arrived {
    /// The identity of the person who comes `later` persons after the next one of the newcomer's series.
    pub(crate) fn identity(&self, newcomer: &Newcomer, later: u32) -> u32 {
        let number = self.0[newcomer.source as usize][usize::from(newcomer.segment)] + later;
        newcomer.source.identity(if newcomer.source.by_members() {
            number * MAX_SEGMENTS + u32::from(newcomer.segment)
        } else {
            number
        })
    }

    /// The newcomer has come.
    pub(crate) fn count(&mut self, newcomer: &Newcomer) {
        self.0[newcomer.source as usize][usize::from(newcomer.segment)] += 1;
    }
}
