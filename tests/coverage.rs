//! How often the intervals of a comparison hold the truth, on the built-in cases.
//!
//! A pool of worlds stands for all possible ones: its mean is the truth, and samples of it are what a comparison of 20, 50 or
//! 100 worlds would have met. Slow, and run by hand:
//!
//! ```sh
//! POOL=10000 cargo test --release --test coverage -- --ignored --nocapture
//! ```
//!
//! `POOL` is the number of worlds of each case, `CASES` some of the cases (`CASES=bank,coffee`); pools are kept in `target/tmp`.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

use std::ops::RangeInclusive;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, fs, thread};

use community_sim::experiments::batch::{batches, run_batch, values_per_world};
use community_sim::experiments::comparison::compare;
use community_sim::experiments::difference::Reading;
use community_sim::experiments::ensemble::Ensemble;
use community_sim::experiments::fingerprint::experiment_hash;
use community_sim::experiments::interval::interval_of_mean;
use community_sim::experiments::race::{Race, Verdict};
use community_sim::model::document;
use community_sim::model::experiment::Experiment;
use community_sim::model::outcomes::{OUTCOMES, Outcome};
use rand::{RngExt, SeedableRng};
use rand_pcg::Pcg64;

const LEVEL: f64 = 0.95;
const REPEATS: u32 = 2000;

/// A share of `REPEATS` has a standard error of half a point; two of them are luck of this test.
const LUCK: f64 = 0.01;

#[test]
#[ignore = "runs tens of thousands of worlds"]
fn intervals_hold_the_truth_as_often_as_they_say() {
    let mut wrong = Vec::new();
    println!(
        "case, outcome: of {REPEATS} samples told an interval → those that hold the truth, with 20, 50, 100 worlds"
    );
    for (case, experiment) in cases() {
        let pool = pool(&experiment);
        for outcome in Outcome::ALL.iter().copied() {
            let differences = differences(&pool, experiment.strategies.len(), outcome);
            if differences
                .iter()
                .all(|difference| *difference == differences[0])
            {
                continue;
            }
            let mut line = format!("{case:20} {:22}", outcome.info().name);
            for worlds in [20, 50, 100] {
                let [given, held, low] = tried(&differences, worlds);
                let share = f64::from(held) / f64::from(given.max(1));
                line += &format!("  {given:4} → {:5.1}% ({:3})", 100.0 * share, low);
                // What is told of the whole 2,000: an interval that misses is an error, none is not.
                let missed = f64::from(given - held) / f64::from(REPEATS);
                if missed > 0.07 + LUCK {
                    wrong.push(format!("{line}: missed in {:.1}%", 100.0 * missed));
                }
            }
            println!("{line}");
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// Six plans that are equal: each world of each is one of the pool's, whichever. Neither headline nor verdict nor any mark of the
/// table may say that they differ, but in 5 of 100 comparisons.
#[test]
#[ignore = "runs tens of thousands of worlds"]
fn equal_plans_seldom_seem_to_differ() {
    const PLANS: usize = 6;
    const WORLDS: u32 = 100;
    for (case, experiment) in cases() {
        let pool = pool(&experiment);
        let worlds = first_plans(&pool);
        let experiment = equal_plans(experiment, PLANS, WORLDS);
        let mut rng = Pcg64::seed_from_u64(7);
        let [mut headlines, mut ranks, mut any] = [0; 3];
        for _ in 0..REPEATS {
            let mut ensemble = Ensemble::new(&experiment);
            for batch in batches(&experiment, 1) {
                let mut values = vec![0.0; values_per_world(1) - OUTCOMES.len()];
                values.extend(worlds[rng.random_range(0..worlds.len())]);
                ensemble.insert(&batch, &values).unwrap();
            }
            let found = compare(&experiment, &ensemble);
            let told = |reading| {
                matches!(
                    reading,
                    Reading::Higher | Reading::Lower | Reading::Immaterial
                )
            };
            let headline = found
                .differences
                .iter()
                .any(|difference| told(difference.aim.reading));
            let rank = found
                .ranking
                .iter()
                .any(|rank| rank.rank_to - rank.rank_from < PLANS as u32 - 1);
            let outcomes = found
                .differences
                .iter()
                .flat_map(|difference| &difference.outcomes);
            let star = outcomes.map(|outcome| outcome.reading).any(told);
            headlines += u32::from(headline);
            ranks += u32::from(rank);
            any += u32::from(headline || rank || star);
        }
        let percent = |times: u32| 100.0 * f64::from(times) / f64::from(REPEATS);
        println!(
            "{case:20} of {REPEATS} comparisons of equal plans: a headline {:.1}%, a rank {:.1}%, anything at all {:.1}%",
            percent(headlines),
            percent(ranks),
            percent(any)
        );
        assert!(f64::from(any) / f64::from(REPEATS) <= 0.05 + LUCK, "{case}");
    }
}

/// Six plans that are equal, raced and looked at after every world: hardly ever one pair of all is called different at any time.
#[test]
#[ignore = "runs tens of thousands of worlds"]
fn a_race_of_equal_plans_seldom_finds_a_winner() {
    const PLANS: usize = 6;
    const WORLDS: u32 = 300;
    for (case, experiment) in cases() {
        let pool = pool(&experiment);
        let worlds = first_plans(&pool);
        let experiment = equal_plans(experiment, PLANS, WORLDS);
        let mut rng = Pcg64::seed_from_u64(9);
        let (mut alarms, mut alike) = (0, 0);
        for _ in 0..REPEATS {
            let (mut race, mut ensemble) = (Race::new(&experiment), Ensemble::new(&experiment));
            loop {
                let round = race.next();
                for batch in &round {
                    let mut values = Vec::new();
                    for _ in 0..batch.worlds {
                        values.resize(values.len() + values_per_world(1) - OUTCOMES.len(), 0.0);
                        values.extend(worlds[rng.random_range(0..worlds.len())]);
                    }
                    ensemble.insert(batch, &values).unwrap();
                }
                race.take(|strategy, outcome| ensemble.own_outcome(strategy, outcome));
                if round.is_empty() {
                    break;
                }
            }
            let verdicts = race.standing().pairs.into_iter().map(|pair| pair.verdict);
            let different = |verdict| matches!(verdict, Verdict::Better | Verdict::Worse);
            alarms += u32::from(verdicts.clone().any(different));
            alike += u32::from(verdicts.clone().all(|verdict| verdict == Verdict::Alike));
        }
        let percent = |times: u32| 100.0 * f64::from(times) / f64::from(REPEATS);
        println!(
            "{case:20} of {REPEATS} races of six equal plans up to {WORLDS} worlds: some pair different at any time {:.1}%, all alike {:.1}%",
            percent(alarms),
            percent(alike)
        );
        assert!(percent(alarms) <= 5.0, "{case}");
    }
}

/// The cases to try, of two strategies each.
fn cases() -> Vec<(String, Experiment)> {
    let asked = env::var("CASES").unwrap_or_default();
    let wanted = |name: &str| asked.is_empty() || asked.split(',').any(|case| case == name);
    let known = document::presets()
        .iter()
        .filter(|preset| wanted(preset.name));
    let mut cases: Vec<_> = known
        .map(|preset| {
            (
                preset.name.to_owned(),
                document::parse(preset.text).unwrap(),
            )
        })
        .collect();
    for (_, experiment) in &mut cases {
        experiment.run.worlds = env::var("POOL").map_or(2000, |text| text.parse().unwrap());
        experiment.strategies.truncate(2);
    }
    cases.retain(|(_, experiment)| experiment.strategies.len() == 2);
    cases
}

/// The first plan so many times, in so many worlds of one day, whose outcomes come from a pool.
fn equal_plans(mut experiment: Experiment, plans: usize, worlds: u32) -> Experiment {
    let plan = experiment.strategies.remove(0);
    experiment.strategies = vec![plan; plans];
    (experiment.run.days, experiment.run.worlds) = (1, worlds);
    experiment
}

/// The outcomes of every world of the first of a pool's two plans.
fn first_plans(pool: &[f64]) -> Vec<&[f64]> {
    pool.chunks_exact(OUTCOMES.len()).step_by(2).collect()
}

/// The outcomes of every world and strategy: `[(world * strategies + strategy) * outcomes + outcome]`.
fn pool(experiment: &Experiment) -> Vec<f64> {
    let name = format!("coverage-{}", experiment_hash(experiment));
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if let Ok(bytes) = fs::read(&path) {
        let numbers = bytes
            .chunks_exact(8)
            .map(|bytes| f64::from_le_bytes(bytes.try_into().unwrap()));
        return numbers.collect();
    }
    let (parts, next) = (
        batches(experiment, 1).collect::<Vec<_>>(),
        AtomicUsize::new(0),
    );
    let pool = Mutex::new(vec![0.0; parts.len() * OUTCOMES.len()]);
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                loop {
                    let place = next.fetch_add(1, Ordering::Relaxed);
                    let Some(part) = parts.get(place) else { return };
                    let values = run_batch(experiment, part).unwrap();
                    let outcomes = &values[values.len() - OUTCOMES.len()..];
                    let start = place * OUTCOMES.len();
                    pool.lock().unwrap()[start..start + OUTCOMES.len()].copy_from_slice(outcomes);
                }
            });
        }
    });
    let pool = pool.into_inner().unwrap();
    let bytes: Vec<u8> = pool
        .iter()
        .flat_map(|number| number.to_le_bytes())
        .collect();
    fs::write(path, bytes).unwrap();
    pool
}

fn differences(pool: &[f64], strategies: usize, outcome: Outcome) -> Vec<f64> {
    let worlds = pool.chunks_exact(strategies * OUTCOMES.len());
    worlds
        .map(|world| world[OUTCOMES.len() + outcome as usize] - world[outcome as usize])
        .collect()
}

/// Of `REPEATS` samples of so many worlds: those that are told an interval, those whose interval holds the pool's mean, and
/// those whose interval lies below it.
fn tried(pool: &[f64], worlds: usize) -> [u32; 3] {
    let truth = pool.iter().sum::<f64>() / pool.len() as f64;
    let mut rng = Pcg64::seed_from_u64(worlds as u64);
    let (mut given, mut held, mut below) = (0, 0, 0);
    for _ in 0..REPEATS {
        let sample: Vec<f64> = (0..worlds)
            .map(|_| pool[rng.random_range(0..pool.len())])
            .collect();
        if let Ok([low, high]) = interval_of_mean(&sample, LEVEL) {
            let hold: RangeInclusive<f64> = low..=high;
            given += 1;
            held += u32::from(hold.contains(&truth));
            below += u32::from(high < truth);
        }
    }
    [given, held, below]
}
