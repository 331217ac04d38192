//! What shocks do to each plan: the same plan, people and luck with them and without.

use words::say::comparison as say;
use words::{Say, Text};

use super::aim::{self, AimPart};
use super::comparison::StrategyDifference;
use super::difference::differ_in_aim;
use super::ensemble::Ensemble;
use super::family::Family;
use super::interval::Looks;
use super::sentence::headline;
use model::experiment::Experiment;
use model::outcomes::Outcome;

/// What each strategy of `experiment` differs in where its shocks strike from where it is spared them, over the worlds that both
/// have in common: paired by world, all strategies judged as one family. Strategies without a world of both are left out.
#[must_use]
pub fn struck_from_spared(
    experiment: &Experiment,
    struck: &Ensemble,
    spared: &Ensemble,
) -> Vec<StrategyDifference> {
    let parts = aim::parts(&experiment.scenario);
    // Each strategy with itself: as many comparisons as with one strategy more against the first.
    let family = Family::new(&parts, experiment.strategies.len() + 1, Looks::Once);
    let reached = reached(&parts, struck, spared);
    let mut differences: Vec<StrategyDifference> = experiment
        .strategies
        .iter()
        .zip(reached)
        .enumerate()
        .filter_map(|(strategy, (plan, [with, without]))| {
            let aim = differ_in_aim(
                &with,
                &without,
                family.of_aim,
                aim::matters(&parts, &without),
            )?;
            Some(StrategyDifference {
                strategy,
                name: plan.name.each(),
                outcomes: family.outcomes(|outcome| in_common([struck, spared], strategy, outcome)),
                aim,
                sentence: Text::default(),
            })
        })
        .collect();
    family.settle(&mut differences);
    for found in &mut differences {
        let name = &found.name;
        let names = [say::Struck { name }.text(), say::Spared { name }.text()];
        let [struck, spared] = &names;
        found.sentence = headline([struck, spared], &parts, &found.aim, &found.outcomes);
    }
    differences
}

/// What each strategy reaches by the aim in both, on one scale.
fn reached(parts: &[AimPart], struck: &Ensemble, spared: &Ensemble) -> Vec<[Vec<f64>; 2]> {
    let both = [struck, spared];
    let plans = struck.strategies();
    let worlds = |strategy, outcome| in_common(both, strategy, outcome)[1];
    let scale = aim::Scale::of(parts, 0..plans, worlds);
    let of = |strategy: usize, which: usize| {
        scale.reached(parts, |outcome| in_common(both, strategy, outcome)[which])
    };
    (0..plans)
        .map(|strategy| [of(strategy, 0), of(strategy, 1)])
        .collect()
}

/// An outcome of a strategy in the worlds that both ensembles have.
fn in_common(both: [&Ensemble; 2], strategy: usize, outcome: Outcome) -> [&[f64]; 2] {
    let columns = both.map(|ensemble| ensemble.outcome(strategy, outcome));
    let worlds = columns[0].len().min(columns[1].len());
    columns.map(|column| &column[..worlds])
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::difference::Reading;
    use crate::sample;

    #[test]
    fn each_plan_is_told_against_itself_over_the_worlds_in_common() {
        let experiment = sample::experiment(2, 40, 2);
        let outcome = aim::parts(&experiment.scenario)[0].outcome;
        let spared = sample::ensemble(&experiment, outcome, |_, world| 100.0 + f64::from(world));
        let struck = sample::ensemble(&experiment, outcome, |strategy, world| {
            let lost = if strategy == 0 { 10.0 } else { 0.0 };
            100.0 + f64::from(world) - lost - f64::from(world % 2)
        });
        let found = struck_from_spared(&experiment, &struck, &spared);
        assert_eq!(found.len(), 2);
        assert_eq!(found[0].aim.reading, Reading::Lower);
        assert!(
            (found[0].aim.mean + 10.5).abs() < 1e-9,
            "{:?}",
            found[0].aim
        );
        assert!((found[1].aim.mean + 0.5).abs() < 1e-9);
        let told = found[0].sentence.get(words::Language::English);
        assert!(
            told.contains("with the shocks") && told.contains("without the shocks"),
            "{told}"
        );
        assert!(struck_from_spared(&experiment, &struck, &Ensemble::new(&experiment)).is_empty());
    }
}
