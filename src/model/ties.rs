//! Ties: who knows whom, how well, and how that fades.
//!
//! - whom one has met face to face is remembered as long as the tie is
//! - a tie of strength s unused for d days: s · e^(−d / {tie_days}); a new tie takes the place of the weakest of eight, of one to somebody
//!   met face to face only where all are

use super::math::exp_f32;

/// Bound: the most ties that a person keeps alive here.
pub(crate) const MAX_TIES: usize = 8;

/// No member.
pub(crate) const NO_SLOT: u32 = u32::MAX;

/// One person's ties. A strength holds as of the day when it was last touched and fades since.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Ties {
    slot: [u32; MAX_TIES],
    strength: [f32; MAX_TIES],
    day: [u16; MAX_TIES],
    /// Those of them who have been met face to face, one bit each.
    met: u8,
}

impl Default for Ties {
    fn default() -> Self {
        Self {
            slot: [NO_SLOT; MAX_TIES],
            strength: [0.0; MAX_TIES],
            day: [0; MAX_TIES],
            met: 0,
        }
    }
}

/// The share of a tie's strength that is left after so many days.
#[derive(Clone, Debug)]
pub(crate) struct Fading(Vec<f32>);

impl Fading {
    /// For runs of `days` days and ties that fall to 1/e in `tie_days`.
    pub(crate) fn new(days: u32, tie_days: f32) -> Self {
        Self(
            (0..=days)
                .map(|d| exp_f32(-(d as f32) / tie_days))
                .collect(),
        )
    }

    fn left(&self, from: u16, to: u32) -> f32 {
        self.0[to as usize - usize::from(from)]
    }
}

impl Ties {
    /// Strength of the tie to `slot` on `day`; 0 without one.
    pub(crate) fn strength(&self, slot: u32, day: u32, fading: &Fading) -> f32 {
        match self.slot.iter().position(|&s| s == slot || s == NO_SLOT) {
            Some(k) if self.slot[k] == slot => self.strength[k] * fading.left(self.day[k], day),
            _ => 0.0,
        }
    }

    /// Strengthens the tie to `slot`; a new one takes the place of the weakest.
    pub(crate) fn strengthen(&mut self, slot: u32, by: f32, day: u32, fading: &Fading) {
        let place = self.place_for(slot, day, fading);
        if self.slot[place] == slot {
            self.strength[place] = self.strength[place] * fading.left(self.day[place], day) + by;
        } else {
            (self.slot[place], self.strength[place]) = (slot, by);
            self.met &= !(1 << place);
        }
        self.day[place] = day as u16;
    }

    /// Strengthens the tie to `slot`, whom this person meets face to face.
    pub(crate) fn meet(&mut self, slot: u32, by: f32, day: u32, fading: &Fading) {
        self.strengthen(slot, by, day, fading);
        self.met |= 1 << self.place_for(slot, day, fading);
    }

    /// Where the tie to `slot` stands, or else the weakest, whose place a new one takes: of somebody met face to face last.
    fn place_for(&self, slot: u32, day: u32, fading: &Fading) -> usize {
        let mut place = 0;
        let mut least = (true, f32::INFINITY);
        for k in 0..MAX_TIES {
            // Places are taken in their order and never given back, so behind a free one there are but free ones.
            if self.slot[k] == slot || self.slot[k] == NO_SLOT {
                return k;
            }
            let left = self.strength[k] * fading.left(self.day[k], day);
            let held = (self.met & (1 << k) != 0, left);
            if held < least {
                (place, least) = (k, held);
            }
        }
        place
    }

    /// Gives everybody known the slot that `slot` gives for the present one, and forgets those who have none.
    pub(crate) fn keep(&mut self, slot: &dyn Fn(u32) -> u32) {
        let before = std::mem::take(self);
        let mut free = 0;
        for k in 0..MAX_TIES {
            let known = before.slot[k];
            if known == NO_SLOT || slot(known) == NO_SLOT {
                continue;
            }
            self.slot[free] = slot(known);
            (self.strength[free], self.day[free]) = (before.strength[k], before.day[k]);
            self.met |= (before.met >> k & 1) << free;
            free += 1;
        }
    }

    /// Forgets whoever is in `slot`.
    pub(crate) fn forget(&mut self, slot: u32) {
        self.keep(&|known| if known == slot { NO_SLOT } else { known });
    }

    /// Whether there is room for another tie.
    pub(crate) fn has_room(&self) -> bool {
        self.slot[MAX_TIES - 1] == NO_SLOT
    }

    /// How many have been met face to face.
    pub(crate) fn number_met(&self) -> u32 {
        self.met.count_ones()
    }

    /// Everybody with a tie who has been met face to face, and the tie's strength on `day`.
    pub(crate) fn met<'a>(
        &'a self,
        day: u32,
        fading: &'a Fading,
    ) -> impl Iterator<Item = (u32, f32)> + 'a {
        (0..MAX_TIES)
            .filter(|&k| self.met & (1 << k) != 0)
            .map(move |k| {
                (
                    self.slot[k],
                    self.strength[k] * fading.left(self.day[k], day),
                )
            })
    }

    /// Everybody with a tie and its strength on `day`.
    pub(crate) fn iter<'a>(
        &'a self,
        day: u32,
        fading: &'a Fading,
    ) -> impl Iterator<Item = (u32, f32)> + 'a {
        (0..MAX_TIES)
            .take_while(|&k| self.slot[k] != NO_SLOT)
            .map(move |k| {
                (
                    self.slot[k],
                    self.strength[k] * fading.left(self.day[k], day),
                )
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ties_add_up_and_fade() {
        let fading = Fading::new(200, 100.0);
        let mut ties = Ties::default();
        ties.strengthen(3, 1.0, 0, &fading);
        ties.strengthen(3, 1.0, 100, &fading);
        let expected = 1.0 + exp_f32(-1.0);
        assert!((ties.strength(3, 100, &fading) - expected).abs() < 1e-5);
        assert_eq!(ties.strength(4, 100, &fading), 0.0);
    }

    #[test]
    fn a_new_tie_takes_the_place_of_the_weakest() {
        let fading = Fading::new(10, 100.0);
        let mut ties = Ties::default();
        for slot in 0..8 {
            ties.strengthen(slot, 1.0 + slot as f32, 0, &fading);
        }
        ties.strengthen(99, 0.5, 1, &fading);
        assert_eq!(
            (ties.strength(0, 1, &fading), ties.strength(99, 1, &fading)),
            (0.0, 0.5)
        );
        assert_eq!(ties.iter(1, &fading).count(), MAX_TIES);
    }

    #[test]
    fn whom_one_has_met_is_known_until_the_tie_is_lost() {
        let fading = Fading::new(10, 100.0);
        let mut ties = Ties::default();
        ties.strengthen(3, 1.0, 0, &fading);
        ties.meet(4, 2.0, 0, &fading);
        let met = |ties: &Ties| ties.met(0, &fading).collect::<Vec<_>>();
        assert_eq!(met(&ties), [(4, 2.0)]);
        for slot in 10..18 {
            ties.strengthen(slot, 5.0, 0, &fading);
        }
        assert_eq!(met(&ties), [(4, 2.0)], "a chat takes no friend's place");
        for slot in 20..28 {
            ties.meet(slot, 5.0, 0, &fading);
        }
        assert_eq!(ties.strength(4, 0, &fading), 0.0);
    }
}
