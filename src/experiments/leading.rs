//! The plan whose tactics are worth asking about.

use model::experiment::Experiment;

use super::idle::acts;
use super::ranking::Rank;

/// The position of the best plan that acts: the leading one or, where that does nothing, the first behind it that does
/// something. Plans that are not ranked come in the document's order; none where no plan acts.
pub(crate) fn leading(experiment: &Experiment, ranking: &[Rank]) -> Option<usize> {
    let ranked = ranking.iter().map(|rank| rank.strategy);
    let mut plans = ranked.chain(0..experiment.strategies.len());
    plans.find(|plan| experiment.strategies.get(*plan).is_some_and(acts))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::interval::Looks;
    use crate::ranking::ranking;
    use crate::sample;
    use words::Text;

    /// Plans of which those at `acting` do something.
    fn plans(count: usize, acting: &[usize]) -> Experiment {
        let mut experiment = sample::experiment(count, 1, 1);
        for (place, strategy) in experiment.strategies.iter_mut().enumerate() {
            let tactic = serde_json::json!({ "id": "news", "on": acting.contains(&place), "action": { "kind": "content" } });
            strategy.tactics = vec![serde_json::from_value(tactic).unwrap()];
        }
        experiment
    }

    fn ranked(reached: &[f64]) -> Vec<Rank> {
        let names = vec![Text::default(); reached.len()];
        let worlds: Vec<Vec<f64>> = reached.iter().map(|mean| vec![*mean; 2]).collect();
        ranking(&names, &worlds, Looks::Once)
    }

    #[test]
    fn it_is_the_best_or_where_that_does_nothing_the_next_that_acts() {
        let best_last = ranked(&[1.0, 2.0, 3.0]);
        assert_eq!(leading(&plans(3, &[0, 1, 2]), &best_last), Some(2));
        assert_eq!(leading(&plans(3, &[0, 1]), &best_last), Some(1));
        assert_eq!(leading(&plans(3, &[0]), &best_last), Some(0));
    }

    #[test]
    fn without_a_ranking_it_is_the_first_that_acts() {
        assert_eq!(leading(&plans(2, &[1]), &[]), Some(1));
        assert_eq!(leading(&plans(2, &[]), &[]), None);
    }
}
