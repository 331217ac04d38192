//! Stops: what keeps tactics from being done, by tactic and limit.

use super::account::Account;
use super::journal::Journal;

/// What keeps a tactic from being done, wholly or in part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// The day's working time is used up.
    Time,
    /// There is not enough money.
    Money,
    /// The platform's rules do not allow it.
    Rule,
    /// There is nobody to do it to, or nothing to do it with.
    Nobody,
}

/// The number of obstacles.
const OBSTACLES: usize = 4;

/// How often a tactic was due, and on how many of these days each obstacle kept it from being done, wholly or in part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stops {
    /// Days on which it was due.
    pub due: u32,
    days: [u32; OBSTACLES],
}

impl Stops {
    /// Days on which that obstacle stood in its way.
    #[must_use]
    pub fn days(&self, obstacle: Obstacle) -> u32 {
        self.days[obstacle as usize]
    }
}

/// How often each obstacle has been met with today.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Met([f64; OBSTACLES]);

impl Met {
    /// As it is now.
    pub(crate) fn now(account: &Account, journal: &Journal) -> Self {
        Self([
            f64::from(account.undone_for_time),
            f64::from(account.undone_for_money),
            journal.today.tactics_blocked,
            f64::from(account.for_nobody),
        ])
    }
}

/// The stops of every tactic of a plan, by place.
#[derive(Clone, Debug, Default)]
pub(crate) struct StopBook {
    tactics: Vec<Stops>,
    /// The obstacles that each tactic has met with today.
    today: Vec<[bool; OBSTACLES]>,
}

impl StopBook {
    /// A book for so many tactics.
    pub(crate) fn new(tactics: usize) -> Self {
        Self {
            tactics: vec![Stops::default(); tactics],
            today: vec![[false; OBSTACLES]; tactics],
        }
    }

    /// The tactic at `place` is due today.
    pub(crate) fn note_due(&mut self, place: usize) {
        self.tactics[place].due += 1;
        self.today[place] = [false; OBSTACLES];
    }

    /// The tactic at `place` has met with an obstacle.
    pub(crate) fn note(&mut self, place: usize, obstacle: Obstacle) {
        let (known, obstacle) = (&mut self.today[place], obstacle as usize);
        self.tactics[place].days[obstacle] += u32::from(!known[obstacle]);
        known[obstacle] = true;
    }

    /// The tactic at `place` has met with all that was met with since `before`. Returns whether it has met with anything.
    pub(crate) fn note_since(&mut self, place: usize, before: Met, now: Met) -> bool {
        let all = [
            Obstacle::Time,
            Obstacle::Money,
            Obstacle::Rule,
            Obstacle::Nobody,
        ];
        let met = all.map(|obstacle| now.0[obstacle as usize] > before.0[obstacle as usize]);
        for (obstacle, met) in all.into_iter().zip(met) {
            if met {
                self.note(place, obstacle);
            }
        }
        met.contains(&true)
    }

    /// The stops of every tactic, by place.
    pub(crate) fn all(&self) -> &[Stops] {
        &self.tactics
    }
}
