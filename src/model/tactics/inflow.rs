//! Inflow: the people who are still to come because of a tactic.

use super::Firing;
use crate::day::people;
use crate::math::max;
use crate::newcomer::Newcomer;
use crate::person::Suits;
use crate::random::Purpose;
use crate::source::Source;
use crate::world::World;

/// The people who are still to come because of one tactic.
#[derive(Clone, Debug, Default)]
pub(crate) struct Inflow {
    /// Their expected number.
    pub coming: f64,
    /// How often they have been called.
    pub calls: u32,
    /// How many of those whom the tactic can reach have been won so far.
    pub won: f64,
    /// Slots of those who came last, for people who know one another from elsewhere.
    pub circle: Vec<u32>,
}

impl Inflow {
    /// What is left of a pool of so many people whom the tactic can reach, as a share.
    pub(crate) fn fresh(&self, pool: f64) -> f64 {
        max(0.0, 1.0 - self.won / pool)
    }

    /// So many more people will come.
    pub(crate) fn win(&mut self, people: f64) {
        self.calls += 1;
        self.won += people;
        self.coming += people;
    }

    /// How many come today when the share `carry` of them waits for another day.
    fn today(&mut self, carry: f64) -> f64 {
        let today = (1.0 - carry) * self.coming;
        self.coming -= today;
        today
    }
}

impl Firing<'_> {
    /// People come whom the tactic drew in on earlier days; gives their slots. Nothing is drawn when nobody is due.
    pub(crate) fn draw_in(
        &self,
        world: &mut World<'_>,
        source: Source,
        purpose: Purpose,
        carry: f32,
        fit: f64,
    ) -> Vec<u32> {
        let mean = world.inflows[self.place].today(f64::from(carry));
        if mean <= 0.0 {
            return Vec::new();
        }
        let newcomer = Newcomer::unasked(
            source,
            Suits {
                fit,
                ..Suits::default()
            },
        );
        let number = people(mean, self.key(world, purpose));
        (0..number).filter_map(|_| world.join(&newcomer)).collect()
    }
}
