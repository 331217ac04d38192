//! A conflict: who is in it, and what it does to them when it breaks out.

use super::journal::Journal;
use super::parameters::Parameters;
use super::population::Population;
use super::ties::NO_SLOT;

/// A quarrel between two members, or a complaint of one about the operator.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Conflict {
    /// Number of the group.
    pub group: usize,
    /// Slot of the one who began it.
    pub member: u32,
    /// Slot of the other, or [`NO_SLOT`] for the operator.
    pub other: u32,
    /// How strongly it is felt by those who read along, 1 when it breaks out.
    pub heat: f32,
}

impl Conflict {
    /// The members who are in it.
    pub(crate) fn parties(&self) -> impl Iterator<Item = u32> + use<> {
        [self.member, self.other]
            .into_iter()
            .filter(|&slot| slot != NO_SLOT)
    }

    /// Whether it is a complaint about the operator.
    pub(crate) fn is_complaint(&self) -> bool {
        self.other == NO_SLOT
    }

    /// What it does to those who are in it when it breaks out.
    pub(crate) fn break_out(&self, p: &Parameters, people: &mut Population, journal: &mut Journal) {
        let by = p.conflict_party * self.heat;
        for party in self.parties() {
            people.hurt(party as usize, by);
        }
        if self.is_complaint() {
            people.lose_trust(self.member as usize, p.complaint_trust * self.heat);
        }
        journal.today.conflicts += 1.0;
    }
}
