//! The typical world: one that stands for the others when a single one is looked at.

use super::aim::{parts, reached};
use super::ensemble::Ensemble;
use model::experiment::Experiment;

/// The ready world of `strategy` that reaches by the aim what is nearest to the median of all of them, of several the first;
/// none without a ready world or such a strategy.
#[must_use]
pub fn typical_world(experiment: &Experiment, ensemble: &Ensemble, strategy: usize) -> Option<u32> {
    let reached = reached(&parts(&experiment.scenario), ensemble);
    nearest_to_median(reached.get(strategy)?)
}

fn nearest_to_median(worlds: &[f64]) -> Option<u32> {
    let mut sorted = worlds.to_vec();
    sorted.sort_by(f64::total_cmp);
    let n = sorted.len();
    let middle = sorted.get(n / 2)?;
    let median = (sorted[(n - 1) / 2] + middle) / 2.0;
    let far = |world: &f64| (world - median).abs();
    let nearest = (0..).zip(worlds.iter().map(far));
    let nearest = nearest.min_by(|(_, a), (_, b)| a.total_cmp(b));
    nearest.map(|(world, _)| world)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_typical_world_is_nearest_to_the_median_and_the_first_of_its_kind() {
        assert_eq!(nearest_to_median(&[]), None);
        assert_eq!(nearest_to_median(&[7.0]), Some(0));
        assert_eq!(nearest_to_median(&[90.0, 10.0, 12.0, 11.0, 0.0]), Some(3));
        // Between 2 and 4 stands 3, from which both are as far.
        assert_eq!(nearest_to_median(&[0.0, 4.0, 2.0, 9.0]), Some(1));
    }
}
