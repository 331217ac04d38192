//! The comparison: what the strategies came to, and what each differs in from the first one.

use schemars::JsonSchema;
use serde::Serialize;

use super::aim::{self, AimPart};
use super::difference::{AimDifference, OutcomeDifference, mean_and_sd, sorted};
use super::economy::Economy;
use super::ensemble::Ensemble;
use super::family::Family;
use super::fingerprint::{experiment_hash, scenario_hash};
use super::idle;
use super::interval::Looks;
use super::leading::leading;
use super::ranking::{Rank, ranking};
use super::sentence::{headline, verdict};
use measure::quantile::quantile;
use model::breach::{Breach, breaches};
use model::experiment::{Experiment, FORMAT};
use model::outcomes::Outcome;
use words::Text;

/// The version of this engine.
pub const ENGINE_VERSION: &str = env!("CARGO_PKG_VERSION");

/// What the strategies of an experiment came to.
///
/// It covers the worlds that all strategies have finished, and depends on nothing else: not on the sizes of the
/// batches, not on their order.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Comparison {
    /// The file format of the document.
    pub format: &'static str,
    /// The version of the engine.
    pub engine_version: &'static str,
    /// Fingerprint of the scenario.
    pub scenario_hash: String,
    /// Fingerprint of the whole document.
    pub experiment_hash: String,
    /// Number that all luck follows from.
    pub seed: u64,
    /// Days of every run.
    pub days: u32,
    /// Worlds that the numbers rest on.
    pub worlds: u32,
    /// Worlds that the document asks for.
    pub worlds_planned: u32,
    /// The largest error of the daily series' quantiles, as a share of the numbers; none where they are exact, which they are of up
    /// to 2,000 worlds.
    pub quantile_error: Option<f64>,
    /// What the operator wants, by which the strategies are judged; the weightiest first.
    pub aim: Vec<AimPart>,
    /// Name of the first strategy, which the others are compared with.
    pub baseline: Text,
    /// Position of the plan that does nothing, where there is one.
    pub idle: Option<usize>,
    /// Position of the plan whose tactics are worth asking about: the best that does something; none where no plan does.
    pub leading: Option<usize>,
    /// What each strategy came to, in the document's order; empty before the first world is done.
    pub strategies: Vec<StrategySummary>,
    /// What each strategy but the first differs in from the first.
    pub differences: Vec<StrategyDifference>,
    /// The strategies by the aim, the best first; empty with a single one.
    pub ranking: Vec<Rank>,
    /// Which strategy is best, or which cannot be told apart, and how the best differs from the second; empty with fewer than
    /// three, of whom the headline tells.
    pub verdict: Text,
    /// What the plans break of the platform's rules, by strategy and day.
    pub breaches: Vec<Breach>,
}

/// What one strategy came to.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct StrategySummary {
    /// Position in the document.
    pub strategy: usize,
    /// Its name.
    pub name: Text,
    /// The outcomes in the order of [`OUTCOMES`](model::outcomes::OUTCOMES).
    pub outcomes: Vec<OutcomeSummary>,
    /// What it costs and what comes back.
    pub economy: Option<Economy>,
}

/// One outcome over the worlds.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, JsonSchema)]
pub struct OutcomeSummary {
    /// The outcome.
    pub outcome: Outcome,
    /// Mean over the worlds.
    pub mean: f64,
    /// Standard deviation between the worlds (n − 1); none with a single world.
    pub sd: Option<f64>,
    /// 5 % of the worlds lie below.
    pub p05: f64,
    /// The median.
    pub p50: f64,
    /// 95 % of the worlds lie below.
    pub p95: f64,
}

/// What one strategy differs in from the first one.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct StrategyDifference {
    /// Position in the document.
    pub strategy: usize,
    /// Its name.
    pub name: Text,
    /// The outcomes in the order of [`OUTCOMES`](model::outcomes::OUTCOMES).
    pub outcomes: Vec<OutcomeDifference>,
    /// What it differs in by what the operator wants.
    pub aim: AimDifference,
    /// The result in one sentence.
    pub sentence: Text,
}

/// Compares the strategies of `experiment` on the worlds that `ensemble` has for all of them.
#[must_use]
pub fn compare(experiment: &Experiment, ensemble: &Ensemble) -> Comparison {
    compare_looking(experiment, ensemble, Looks::Once)
}

/// The same where the worlds are looked at so often.
#[must_use]
pub fn compare_looking(experiment: &Experiment, ensemble: &Ensemble, looks: Looks) -> Comparison {
    let names: Vec<Text> = experiment
        .strategies
        .iter()
        .map(|strategy| strategy.name.each())
        .collect();
    let worlds = ensemble.worlds_ready();
    let summary = |(strategy, name): (usize, &Text)| StrategySummary {
        strategy,
        name: name.clone(),
        outcomes: Outcome::ALL
            .iter()
            .filter_map(|outcome| summarise(*outcome, ensemble.outcome(strategy, *outcome)))
            .collect(),
        economy: Economy::of(experiment, ensemble, strategy),
    };
    let parts = aim::parts(&experiment.scenario);
    let family = Family::new(&parts, names.len(), looks);
    let reached = aim::reached(&parts, ensemble);
    let difference = |strategy: usize, from: usize| {
        let columns = |outcome| [strategy, from].map(|which| ensemble.outcome(which, outcome));
        Some(StrategyDifference {
            strategy,
            name: names[strategy].clone(),
            outcomes: family.outcomes(columns),
            aim: aim::differ(&parts, &reached, [strategy, from], family.of_aim)?,
            sentence: Text::default(),
        })
    };
    let shown = if worlds == 0 { &[] } else { names.as_slice() };
    let sentence = |found: &StrategyDifference, from: usize| {
        let plans = [&found.name, &names[from]];
        headline(plans, &parts, &found.aim, &found.outcomes)
    };
    let from_first = (1..shown.len()).filter_map(|strategy| difference(strategy, 0));
    let mut differences: Vec<_> = from_first.collect();
    let ranking = match names.len() {
        0 | 1 => Vec::new(),
        _ => ranking(&names, &reached, looks),
    };
    // How the first strategy stands to the others is said of each of them.
    let second = match ranking[..] {
        [ref best, ref next, _, ..] if best.strategy > 0 && next.strategy > 0 => {
            difference(best.strategy, next.strategy).map(|found| {
                let mut all = differences.clone();
                all.push(found);
                family.settle(&mut all);
                sentence(&all[differences.len()], next.strategy)
            })
        }
        _ => None,
    };
    family.settle(&mut differences);
    for found in &mut differences {
        found.sentence = sentence(found, 0);
    }
    Comparison {
        format: FORMAT,
        engine_version: ENGINE_VERSION,
        scenario_hash: scenario_hash(&experiment.scenario),
        experiment_hash: experiment_hash(experiment),
        seed: experiment.run.seed,
        days: experiment.run.days,
        worlds,
        worlds_planned: experiment.run.worlds,
        quantile_error: ensemble.quantile_error(),
        baseline: names.first().cloned().unwrap_or_default(),
        idle: idle::position(experiment),
        leading: leading(experiment, &ranking),
        aim: parts.clone(),
        strategies: shown.iter().enumerate().map(summary).collect(),
        differences,
        verdict: verdict(&ranking, second.as_ref(), &parts, worlds),
        ranking,
        breaches: breaches(experiment),
    }
}

fn summarise(outcome: Outcome, worlds: &[f64]) -> Option<OutcomeSummary> {
    let sorted = sorted(worlds.to_vec());
    let (mean, sd) = mean_and_sd(worlds)?;
    Some(OutcomeSummary {
        outcome,
        mean,
        sd,
        p05: quantile(&sorted, 0.05)?,
        p50: quantile(&sorted, 0.5)?,
        p95: quantile(&sorted, 0.95)?,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::difference::Reading;
    use crate::sample;

    fn difference_of(outcome: Outcome, pairs: &[(f64, f64)]) -> OutcomeDifference {
        let experiment = sample::experiment(2, pairs.len() as u32, 2);
        let ensemble = sample::ensemble(&experiment, outcome, |strategy, world| {
            let (a, b) = pairs[world as usize];
            if strategy == 0 { a } else { b }
        });
        compare(&experiment, &ensemble).differences[0].outcomes[outcome as usize]
    }

    /// Differences of 1 to `worlds` and `more` members.
    fn stairs(worlds: u32, more: f64) -> Vec<(f64, f64)> {
        let steps = (1..=worlds).map(f64::from);
        steps.map(|step| (100.0, 100.0 + step + more)).collect()
    }

    #[test]
    fn the_best_is_told_against_the_second_unless_that_is_the_first_strategy() {
        let verdict = |levels: [f64; 3]| {
            let mut experiment = sample::experiment(3, 30, 2);
            for (strategy, name) in experiment.strategies.iter_mut().zip(["A", "B", "C"]) {
                strategy.name = words::Say::text(&words::Fixed::same(name));
            }
            let ensemble =
                sample::ensemble(&experiment, Outcome::WeeklyActive, |strategy, world| {
                    levels[strategy] + 0.1 * f64::from(world)
                });
            let verdict = compare(&experiment, &ensemble).verdict;
            verdict.get(words::Language::English).to_owned()
        };
        let told = verdict([100.0, 120.0, 150.0]);
        assert!(
            told.contains("C keeps 30 more weekly active members than B"),
            "{told}"
        );
        let of_the_best_alone = verdict([140.0, 120.0, 150.0]);
        assert!(!of_the_best_alone.contains("than"), "{of_the_best_alone}");
    }

    #[test]
    fn a_plan_is_called_best_only_where_it_is_told_from_the_second() {
        let experiment = sample::experiment(3, 30, 2);
        let said = (0..60).map(|step| {
            let lead = 0.05 * f64::from(step);
            let ensemble =
                sample::ensemble(&experiment, Outcome::WeeklyActive, |strategy, world| {
                    // What luck adds to the last two: −2 to 2, each in its own order.
                    let luck = |stride: u32| f64::from(world * stride % 5) - 2.0;
                    match strategy {
                        0 => 50.0,
                        1 => 100.0 + luck(2),
                        _ => 100.0 + lead + luck(3),
                    }
                });
            let verdict = compare(&experiment, &ensemble).verdict;
            let told = verdict.get(words::Language::English);
            let (best, doubt) = (
                told.starts_with("Best by"),
                told.contains("cannot be told apart"),
            );
            assert!(best != doubt, "ahead by {lead}: {told}");
            best
        });
        let best = said.filter(|best| *best).count();
        assert!((1..59).contains(&best), "{best}");
    }

    #[test]
    fn the_reading_follows_interval_and_size() {
        let reading = |pairs: &[(f64, f64)]| difference_of(Outcome::Members, pairs).reading;
        assert_eq!(reading(&stairs(19, 0.0)), Reading::TooFewWorlds);
        assert_eq!(reading(&stairs(20, 0.0)), Reading::Higher);
        assert_eq!(reading(&stairs(20, -10.0)), Reading::Unclear);
        assert_eq!(reading(&stairs(20, -30.0)), Reading::Lower);
        assert_eq!(reading(&[(100.0, 100.0); 20]), Reading::Same);
        assert_eq!(reading(&[(100.0, 103.0); 20]), Reading::Higher);
        let hardly: Vec<_> = (0..40)
            .map(|k| (100.0, 100.5 + 0.01 * f64::from(k)))
            .collect();
        assert_eq!(reading(&hardly), Reading::Immaterial);
        let rare = |k: u32| f64::from(2_u32.pow(k / 2));
        let uneven: Vec<_> = (0..40).map(|k| (0.0, rare(k))).collect();
        assert_eq!(reading(&uneven), Reading::Uneven);
        let found = difference_of(Outcome::Members, &uneven);
        assert_eq!(
            (found.low, found.high, found.is_better()),
            (None, None, None)
        );
    }

    #[test]
    fn several_strategies_hold_together() {
        let experiment = sample::experiment(3, 40, 2);
        let ensemble = sample::ensemble(&experiment, Outcome::Members, |strategy, world| {
            f64::from(world % 7) * strategy as f64
        });
        let both = compare(&experiment, &ensemble);
        let one = sample::experiment(2, 40, 2);
        let ensemble = sample::ensemble(&one, Outcome::Members, |strategy, world| {
            f64::from(world % 7) * strategy as f64
        });
        let alone = compare(&one, &ensemble);
        let low = |found: &Comparison| {
            found.differences[0].outcomes[Outcome::Members as usize]
                .low
                .unwrap()
        };
        assert!(low(&both) < low(&alone));
    }

    #[test]
    fn among_many_outcomes_an_interval_without_zero_is_not_yet_sure() {
        // A mean of 2.3 standard errors: sure of one outcome alone, not of the best of so many.
        let wave: Vec<f64> = (0..100).map(|k| f64::from(k * 37 % 100) - 49.5).collect();
        let pairs: Vec<_> = wave.iter().map(|step| (100.0, 106.7 + step)).collect();
        let found = difference_of(Outcome::Members, &pairs);
        assert!(found.low.unwrap() > 0.0 && found.p_value.unwrap() < 0.03);
        assert_eq!((found.reading, found.is_better()), (Reading::Unclear, None));
        // The aim is asked for first, and does not pay for the others.
        assert_eq!(
            difference_of(Outcome::WeeklyActive, &pairs).reading,
            Reading::Higher
        );
    }

    #[test]
    fn common_luck_shows_in_the_variance_and_equal_worlds_have_a_bound() {
        // Both vary by the same luck, and the difference by a tenth of it.
        let luck = |k: u32| f64::from(k * 37 % 100);
        let pairs: Vec<_> = (0..100).map(|k| (luck(k), 1.1 * luck(k))).collect();
        let found = difference_of(Outcome::Members, &pairs);
        assert!((found.variance_cut.unwrap() - (1.0 + 1.21) / 0.01).abs() < 1e-6);
        assert_eq!(found.others_at_most, None);
        let same = difference_of(Outcome::Members, &[(3.0, 5.0); 100]);
        assert_eq!(
            (same.low, same.variance_cut, same.reading),
            (None, None, Reading::Higher)
        );
        // The rule of three: 3 of 100.
        assert!((same.others_at_most.unwrap() - 0.0295).abs() < 1e-4);
        assert_eq!(
            difference_of(Outcome::Members, &[(3.0, 5.0); 2]).reading,
            Reading::TooFewWorlds
        );
    }

    #[test]
    fn a_mix_is_judged_in_points_of_what_plans_come_to() {
        let mut experiment = sample::experiment(2, 30, 2);
        experiment.scenario.aim =
            serde_json::from_value(serde_json::json!({ "living_members": 1.0, "revenue": 1.0 }))
                .unwrap();
        // Weekly active 90 against 110: twenty percent of their mean, at half the weight.
        let ensemble = sample::ensemble(&experiment, Outcome::WeeklyActive, |strategy, _| {
            90.0 + 20.0 * strategy as f64
        });
        let found = compare(&experiment, &ensemble);
        assert_eq!(found.aim.len(), 2);
        assert!((found.differences[0].aim.mean - 10.0).abs() < 1e-9);
        assert_eq!(found.differences[0].aim.reading, Reading::Higher);
    }

    #[test]
    fn wins_follow_the_direction_and_ties_stand_apart() {
        let pairs = [(0.5, 0.4), (0.5, 0.5), (0.5, 0.6), (0.5, 0.3)];
        let churn = difference_of(Outcome::ChurnRate, &pairs);
        assert_eq!(
            (churn.wins, churn.losses, churn.ties),
            (Some(2), Some(1), 1)
        );
        let messages = difference_of(Outcome::MessagesPerDay, &pairs);
        assert_eq!(
            (messages.wins, messages.losses, messages.ties),
            (None, None, 1)
        );
    }

    #[test]
    fn before_the_first_world_there_is_nothing_to_compare() {
        let experiment = sample::experiment(2, 3, 2);
        let found = compare(&experiment, &Ensemble::new(&experiment));
        assert_eq!(
            (
                found.worlds,
                found.worlds_planned,
                found.baseline.get(words::Language::English)
            ),
            (0, 3, "A")
        );
        assert!(found.strategies.is_empty() && found.differences.is_empty());
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod random_tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::*;
    use crate::batch::{Batch, batches};
    use crate::sample;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        /// Any cut into batches and any order of arrival give the same text, also before the last batch.
        #[test]
        fn neither_batches_nor_their_order_matter(
            cuts in proptest::collection::vec(1_u32..=9, 3 * 9),
            keys in proptest::collection::vec(any::<u32>(), 3 * 9),
            ready in 1_u32..=9,
        ) {
            let experiment = sample::experiment(3, 9, 2);
            let mut whole = Ensemble::new(&experiment);
            for batch in batches(&experiment, 1).filter(|batch| batch.first_world < ready) {
                whole.insert(&batch, &sample::values(&experiment, &batch)).unwrap();
            }
            let expected = serde_json::to_string(&compare(&experiment, &whole)).unwrap();

            let mut parts = Vec::new();
            for strategy in 0..3 {
                let (mut first_world, mut cut) = (0, 9 * strategy);
                while first_world < ready {
                    let worlds = std::cmp::min(cuts[cut], ready - first_world);
                    parts.push((keys[cut], Batch { strategy, first_world, worlds }));
                    first_world += worlds;
                    cut += 1;
                }
            }
            parts.sort_by_key(|(key, _)| *key);
            let mut ensemble = Ensemble::new(&experiment);
            for (_, batch) in parts {
                ensemble.insert(&batch, &sample::values(&experiment, &batch)).unwrap();
            }
            prop_assert_eq!(serde_json::to_string(&compare(&experiment, &ensemble)).unwrap(), expected);
        }
    }
}
