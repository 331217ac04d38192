//! Inflow: the people who are still to come because of a tactic.

use super::math::{max, min, normal_quantile, poisson, sqrt};
use super::newcomer::Newcomer;
use super::person::Suits;
use super::random::Key;
use super::source::Source;

/// Bound: mean number from which on the normal variate close to the Poisson variate is drawn.
const NORMAL_FROM: f64 = 30.0;

/// Bound: the greatest Poisson variate of a smaller mean.
const MOST_COUNTED: u32 = 200;

/// Bound: the most people of one way on one day.
const MOST_A_DAY: f64 = 10_000.0;

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

    /// The people who are due today and their number, when the share `carry` of those still to come waits for another day;
    /// nothing is drawn when nobody is due.
    pub(crate) fn due(
        &mut self,
        carry: f32,
        source: Source,
        fit: f64,
        key: Key,
    ) -> Option<(Newcomer, u32)> {
        let mean = self.today(f64::from(carry));
        let suits = Suits {
            fit,
            ..Suits::default()
        };
        (mean > 0.0).then(|| (Newcomer::unasked(source, suits), number(mean, key)))
    }
}

/// A number of people a day with a given mean: a Poisson variate, from some mean on the normal one that is close
/// to it.
pub(crate) fn number(mean: f64, key: Key) -> u32 {
    if mean < NORMAL_FROM {
        return poisson(mean as f32, key.uniform(0), MOST_COUNTED);
    }
    let approximate = mean + sqrt(mean) * normal_quantile(key.open_uniform(0)) + 0.5;
    if approximate > 0.0 {
        min(approximate, MOST_A_DAY) as u32
    } else {
        0
    }
}
