//! How much of a difference's doubt comes from what is not known of the group, and how much is luck.
//!
//! Where a scenario has a posterior, every world draws people of its own. The same worlds with the mean of what is known differ in
//! luck alone: by as much as their intervals are narrower, what is not known of the group widens the others.

use serde::Serialize;

use super::comparison::{Comparison, StrategyDifference};
use super::difference::OutcomeDifference;
use model::experiment::Experiment;
use model::math::max;
use model::outcomes::Outcome;

/// What is not known of the group, in the difference of one strategy from the first.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Ignorance {
    /// Position in the document.
    pub strategy: usize,
    /// The outcome: the weightiest that the operator wants.
    pub outcome: Outcome,
    /// Share of the variance of the difference that comes from what is not known of the group, 0 to 1; the rest is luck.
    pub share: f64,
    /// Lower end of the 95 % interval if the group's numbers were known for sure.
    pub low: f64,
    /// Upper end of that interval.
    pub high: f64,
}

/// The experiment with the group's numbers known for sure; none where they are so already.
#[must_use]
pub fn known_for_sure(experiment: &Experiment) -> Option<Experiment> {
    let mean = experiment.scenario.posterior.as_ref()?.at_mean();
    let mut known = experiment.clone();
    known.scenario.posterior = Some(mean);
    Some(known)
}

/// What is not known of the group in each difference of `comparison`, of which `known` is that of the same worlds with the group's
/// numbers known for sure. Differences without an interval on both sides are left out.
#[must_use]
pub fn ignorance(comparison: &Comparison, known: &Comparison) -> Vec<Ignorance> {
    let Some(aim) = comparison.aim.first() else {
        return Vec::new();
    };
    let outcome = aim.outcome;
    let interval = |of: &StrategyDifference| {
        let OutcomeDifference { low, high, .. } = of.outcomes.get(outcome as usize)?;
        low.zip(*high)
    };
    let of_strategy = |own: &StrategyDifference| {
        let mut others = known.differences.iter();
        let luck = others.find(|other| other.strategy == own.strategy)?;
        let ((low, high), (least, most)) = (interval(luck)?, interval(own)?);
        let narrower = (high - low) / (most - least);
        Some(Ignorance {
            strategy: own.strategy,
            outcome,
            share: max(1.0 - narrower * narrower, 0.0),
            low,
            high,
        })
    };
    comparison
        .differences
        .iter()
        .filter_map(of_strategy)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::comparison::compare;
    use crate::sample;

    /// Numbers between −1 and 1 with one variance, of which `way` makes another order.
    fn drawn(world: u32, way: u32) -> f64 {
        f64::from((world * way) % 101) / 50.0 - 1.0
    }

    #[test]
    fn what_is_not_known_is_told_from_luck() {
        let experiment = sample::experiment(2, 101, 2);
        let aim = Outcome::WeeklyActive;
        // Three times the spread of luck: nine tenths of the variance.
        let of = |unknown: f64| {
            let ensemble = sample::ensemble(&experiment, aim, |strategy, world| {
                strategy as f64 * (drawn(world, 37) + unknown * drawn(world, 59))
            });
            compare(&experiment, &ensemble)
        };
        let found = ignorance(&of(3.0), &of(0.0));
        assert_eq!((found.len(), found[0].strategy), (1, 1));
        let [own, luck] = [3.0, 0.0].map(|unknown| {
            let worlds = (0..101).map(|world| drawn(world, 37) + unknown * drawn(world, 59));
            worlds.map(|value| value * value).sum::<f64>()
        });
        assert!(
            (found[0].share - (1.0 - luck / own)).abs() < 0.02,
            "{found:?}, {luck} of {own}"
        );
        assert!(found[0].share > 0.8 && found[0].low < 0.0 && found[0].high > 0.0);
        assert_eq!(ignorance(&of(0.0), &of(3.0))[0].share, 0.0);
        assert!(known_for_sure(&experiment).is_none());
    }
}
