//! Ties: who knows whom, how well, and how that fades.
//!
//! - whom one has met face to face is remembered as long as the tie is
//! - a tie of strength s unused for d days: s · e^(−d / {tie_days}); a new tie takes the place of the weakest of eight, of one to somebody
//!   met face to face only where all are

use super::column::{LONGEST_LIST, Lists};
use super::math::exp_f32;

/// No member.
pub(crate) const NO_SLOT: u32 = u32::MAX;

/// That somebody knows a member. The strength holds as of the day when the tie was last touched and fades since.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Tie {
    slot: u32,
    strength: f32,
    day: u16,
    /// Whether they have met face to face.
    met: bool,
}

impl Tie {
    fn left(&self, day: u32, fading: &Fading) -> f32 {
        self.strength * fading.left(self.day, day)
    }
}

/// One person's ties.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Ties<'a>(pub &'a [Tie]);

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

impl<'a> Ties<'a> {
    /// Strength of the tie to `slot` on `day`; 0 without one.
    pub(crate) fn strength(self, slot: u32, day: u32, fading: &Fading) -> f32 {
        let tie = self.0.iter().find(|tie| tie.slot == slot);
        tie.map_or(0.0, |tie| tie.left(day, fading))
    }

    /// Whether there is room for another tie.
    pub(crate) fn has_room(self) -> bool {
        self.0.len() < LONGEST_LIST
    }

    /// How many have been met face to face.
    pub(crate) fn number_met(self) -> u32 {
        self.0.iter().map(|tie| u32::from(tie.met)).sum()
    }

    /// Everybody with a tie who has been met face to face, and the tie's strength on `day`.
    pub(crate) fn met(self, day: u32, fading: &'a Fading) -> impl Iterator<Item = (u32, f32)> + 'a {
        let met = self.0.iter().filter(|tie| tie.met);
        met.map(move |tie| (tie.slot, tie.left(day, fading)))
    }

    /// Everybody with a tie and its strength on `day`.
    pub(crate) fn iter(
        self,
        day: u32,
        fading: &'a Fading,
    ) -> impl Iterator<Item = (u32, f32)> + 'a {
        let ties = self.0.iter();
        ties.map(move |tie| (tie.slot, tie.left(day, fading)))
    }

    /// The place of the weakest, which a new one takes: of somebody met face to face last.
    fn weakest(self, day: u32, fading: &Fading) -> usize {
        let mut place = 0;
        let mut least = (true, f32::INFINITY);
        for (k, tie) in self.0.iter().enumerate() {
            let held = (tie.met, tie.left(day, fading));
            if held < least {
                (place, least) = (k, held);
            }
        }
        place
    }
}

impl Lists<Tie> {
    /// The ties of the person in slot `i`.
    #[inline]
    pub(crate) fn of(&self, i: usize) -> Ties<'_> {
        Ties(&self[i])
    }

    /// Strengthens the tie of the person in slot `i` to `slot`, who meet face to face.
    pub(crate) fn meet(&mut self, i: usize, slot: u32, by: f32, day: u32, fading: &Fading) {
        let place = self.strengthen(i, slot, by, day, fading);
        self[i][place].met = true;
    }

    /// Strengthens the tie of the person in slot `i` to `slot`, and gives its place; a new one takes that of the weakest where
    /// there are as many as a person keeps alive.
    pub(crate) fn strengthen(
        &mut self,
        i: usize,
        slot: u32,
        by: f32,
        day: u32,
        fading: &Fading,
    ) -> usize {
        let place = self[i].iter().position(|tie| tie.slot == slot);
        if let Some(place) = place {
            let tie = &mut self[i][place];
            (tie.strength, tie.day) = (tie.left(day, fading) + by, day as u16);
            return place;
        }
        let new = Tie {
            slot,
            strength: by,
            day: day as u16,
            met: false,
        };
        if self.of(i).has_room() {
            self.push(i, new);
            return self[i].len() - 1;
        }
        let place = self.of(i).weakest(day, fading);
        self[i][place] = new;
        place
    }

    /// Gives everybody whom the person in slot `i` knows the slot that `slot` gives for the present one, and forgets those who
    /// have none.
    pub(crate) fn rename(&mut self, i: usize, slot: impl Fn(u32) -> u32) {
        self.keep(i, |tie| {
            let slot = slot(tie.slot);
            (slot != NO_SLOT).then_some(Tie { slot, ..tie })
        });
    }

    /// Lets the person in slot `i` forget whoever is in `slot`.
    pub(crate) fn forget(&mut self, i: usize, slot: u32) {
        self.keep(i, |tie| (tie.slot != slot).then_some(tie));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::column::Column;

    /// The ties of one person.
    fn nobody() -> Lists<Tie> {
        let mut ties = Lists::default();
        ties.make_room(1);
        ties
    }

    #[test]
    fn ties_add_up_and_fade() {
        let fading = Fading::new(200, 100.0);
        let mut ties = nobody();
        ties.strengthen(0, 3, 1.0, 0, &fading);
        ties.strengthen(0, 3, 1.0, 100, &fading);
        let expected = 1.0 + exp_f32(-1.0);
        assert!((ties.of(0).strength(3, 100, &fading) - expected).abs() < 1e-5);
        assert_eq!(ties.of(0).strength(4, 100, &fading), 0.0);
    }

    #[test]
    fn a_new_tie_takes_the_place_of_the_weakest() {
        let fading = Fading::new(10, 100.0);
        let mut ties = nobody();
        for slot in 0..8 {
            ties.strengthen(0, slot, 1.0 + slot as f32, 0, &fading);
        }
        ties.strengthen(0, 99, 0.5, 1, &fading);
        assert_eq!(
            (
                ties.of(0).strength(0, 1, &fading),
                ties.of(0).strength(99, 1, &fading)
            ),
            (0.0, 0.5)
        );
        assert_eq!(ties.of(0).iter(1, &fading).count(), LONGEST_LIST);
    }

    #[test]
    fn whom_one_has_met_is_known_until_the_tie_is_lost() {
        let fading = Fading::new(10, 100.0);
        let mut ties = nobody();
        ties.strengthen(0, 3, 1.0, 0, &fading);
        ties.meet(0, 4, 2.0, 0, &fading);
        let met = |ties: &Lists<Tie>| ties.of(0).met(0, &fading).collect::<Vec<_>>();
        assert_eq!(met(&ties), [(4, 2.0)]);
        for slot in 10..18 {
            ties.strengthen(0, slot, 5.0, 0, &fading);
        }
        assert_eq!(met(&ties), [(4, 2.0)], "a chat takes no friend's place");
        for slot in 20..28 {
            ties.meet(0, slot, 5.0, 0, &fading);
        }
        assert_eq!(ties.of(0).strength(4, 0, &fading), 0.0);
    }
}
