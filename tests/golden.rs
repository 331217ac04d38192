//! The same document gives the same numbers, bit for bit: natively, in Node.js and in a browser's worker, with any
//! number of workers. Every digest is compared with the one that is committed in `golden.txt`.
//!
//! `BLESS=1 cargo test --test golden` writes `golden.txt` anew; see [`WHEN_TO_BLESS`].
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use community_sim::calibration::{Calibration, History, Ledger, Task, run_packed};
use community_sim::experiments::batch::{Batch, batches, run_batch};
use community_sim::experiments::comparison::compare;
use community_sim::experiments::csv::write_daily_quantiles;
use community_sim::experiments::ensemble::Ensemble;
use community_sim::experiments::fingerprint::fnv1a;
use community_sim::measure::{DaySum, DaySums};
use community_sim::model::document;
use community_sim::model::event_log::EventKind;
use community_sim::model::experiment::Experiment;
use community_sim::model::run::{Plan, run_world_logged, run_world_traced};

const GOLDEN: &str = include_str!("golden.txt");

/// What the line of the calibration is called.
const CALIBRATION: &str = "calibration";

const SCENARIOS: [(&str, &str); 5] = [
    ("busy-group", include_str!("scenarios/busy-group.json")),
    ("quiet-forum", include_str!("scenarios/quiet-forum.json")),
    ("full-group", include_str!("scenarios/full-group.json")),
    ("shop-group", include_str!("scenarios/shop-group.json")),
    (
        "running-group",
        include_str!("scenarios/running-group.json"),
    ),
];

/// What a person needs who sees a digest change.
const WHEN_TO_BLESS: &str = "\
Three causes are possible.
1. The model, its parameters, its luck or the comparison was changed on purpose. Then every result of every document
   changes: say so in CHANGELOG.md, and write the new digests with `BLESS=1 cargo test --test golden`.
2. An outcome or a daily series was added. Then there are more values; the comparison changes with an outcome and the
   quantiles with a series, and nothing else, the events least of all. Write the new digests in the same way.
3. Something that must not matter does: a function of std's maths instead of model::math, the order of a hash map, the
   width of usize, a clock, the number of workers, a dependency that draws other numbers. Then repair it. It is this
   cause if only one of native, Node.js and browser differs; never write new digests for it.";

#[test]
fn a_busy_group_is_unchanged() {
    check("busy-group");
}

#[test]
fn a_quiet_forum_is_unchanged() {
    check("quiet-forum");
}

#[test]
fn a_full_group_is_unchanged() {
    check("full-group");
}

#[test]
fn a_shops_group_is_unchanged() {
    check("shop-group");
}

#[test]
fn a_running_group_is_unchanged() {
    check("running-group");
}

#[test]
fn a_calibration_is_unchanged() {
    compare_with_committed(CALIBRATION, &calibration_line());
}

/// Compares the digests of one scenario with the committed ones.
fn check(name: &str) {
    compare_with_committed(name, &line(name, &scenario(name), 2, |_| {}));
}

fn compare_with_committed(name: &str, found: &str) {
    let expected = GOLDEN
        .lines()
        .find(|line| line.starts_with(name))
        .unwrap_or("nothing");
    let blessing = cfg!(not(target_arch = "wasm32")) && std::env::var_os("BLESS").is_some();
    assert!(
        blessing || found == expected,
        "tests/golden.txt says\n  {expected}\nand this build gives\n  {found}\n{WHEN_TO_BLESS}"
    );
}

fn scenario(name: &str) -> Experiment {
    let (_, text) = SCENARIOS
        .iter()
        .find(|(known, _)| *known == name)
        .expect("a scenario of the list");
    document::parse(text).unwrap_or_else(|errors| panic!("{name}: {errors:?}"))
}

/// What is committed of a calibration: how many worlds were run for it and the digest of its report. A group that the log finds
/// running is fitted to, and every second world is run from its bytes.
fn calibration_line() -> String {
    let days = (0..42).map(|day| DaySum {
        day: 20_000 + day,
        members: (day % 7 != 6).then_some(60.0 + (day / 6) as f64),
        joins: Some(f64::from(u8::from(day % 6 == 0))),
        posters: Some(f64::from([3, 1, 4, 1, 5][day as usize % 5])),
        messages: (day % 11 != 3).then_some(f64::from([9, 2, 6, 5, 3, 5][day as usize % 6])),
        ..DaySum::default()
    });
    let history = History::of_days(&DaySums::new(days.collect()).unwrap()).unwrap();
    let task = Task {
        simulations: 100,
        worlds: 20,
        ahead: 14,
        held_back: 0,
    };
    let document = document::parse(document::preset("bank").unwrap()).unwrap();
    let calibration = Calibration::new(&document, false, history, "days", task).unwrap();
    let mut ledger = Ledger::default();
    let report = loop {
        match calibration.report(&ledger) {
            Ok(report) => break report,
            Err(lacking) => {
                for (number, trial) in lacking.trials.iter().enumerate() {
                    let values = match number % 2 {
                        0 => trial.run(),
                        _ => run_packed(&trial.pack()).unwrap(),
                    };
                    ledger.insert(trial.key(), values);
                }
            }
        }
    };
    let document = document::value(&report.calibrated).to_string();
    format!(
        "{CALIBRATION}: {} worlds, report {:016x}, document {:016x}",
        ledger.len(),
        fnv1a(serde_json::to_string(&report).unwrap().as_bytes()),
        fnv1a(document.as_bytes()),
    )
}

/// What is committed of a scenario: how many numbers its worlds give and their digest, and the digests of the
/// comparison, of the quantiles and of the event log of the last world.
///
/// The worlds are run in batches of `size` worlds, in the order that `shuffle` gives them.
fn line(
    name: &str,
    experiment: &Experiment,
    size: u32,
    shuffle: impl Fn(&mut Vec<Batch>),
) -> String {
    let mut parts: Vec<Batch> = batches(experiment, size).collect();
    shuffle(&mut parts);
    let results = parts
        .into_iter()
        .map(|batch| (batch, run_batch(experiment, &batch).unwrap()));
    line_of(name, experiment, results)
}

fn line_of(
    name: &str,
    experiment: &Experiment,
    results: impl Iterator<Item = (Batch, Vec<f64>)>,
) -> String {
    let mut ensemble = Ensemble::new(experiment);
    let mut worlds = Vec::new();
    for (batch, values) in results {
        ensemble.insert(&batch, &values).unwrap();
        let each = values.len() / batch.worlds as usize;
        let numbers = (batch.first_world..).zip(values.chunks(each));
        worlds.extend(numbers.map(|(world, values)| (batch.strategy, world, values.to_vec())));
    }
    assert!(ensemble.is_complete());
    worlds.sort_by_key(|(strategy, world, _)| (*strategy, *world));
    let values: Vec<f64> = worlds
        .into_iter()
        .flat_map(|(_, _, values)| values)
        .collect();
    let mut comparison = compare(experiment, &ensemble);
    // A new version alone changes no number.
    comparison.engine_version = "";
    let comparison = serde_json::to_string(&comparison).unwrap();
    let mut quantiles = Vec::new();
    write_daily_quantiles(&mut quantiles, experiment, &ensemble).unwrap();
    let quantiles = String::from_utf8(quantiles).unwrap();
    let (_header, quantiles) = quantiles.split_once('\n').unwrap();
    let events = events(experiment, experiment.strategies.len() - 1);
    format!(
        "{name}: {} values {:016x}, comparison {:016x}, quantiles {:016x}, {} events {:016x}",
        values.len(),
        fnv1a(&bytes(&values)),
        fnv1a(comparison.as_bytes()),
        fnv1a(quantiles.as_bytes()),
        events.lines().count(),
        fnv1a(events.as_bytes()),
    )
}

/// The bits of the values. The sign of a zero is no result.
fn bytes(values: &[f64]) -> Vec<u8> {
    values
        .iter()
        .flat_map(|value| (value + 0.0).to_bits().to_le_bytes())
        .collect()
}

/// The event log of a strategy's last world, a row a line.
fn events(experiment: &Experiment, strategy: usize) -> String {
    let plan = Plan::new(experiment, strategy);
    let (result, log) = run_world_logged(&plan, experiment.run.worlds - 1);
    let last = Batch {
        strategy,
        first_world: experiment.run.worlds - 1,
        worlds: 1,
    };
    assert_eq!(
        [result.daily.clone(), result.outcomes.clone()].concat(),
        run_batch(experiment, &last).unwrap(),
        "keeping the log changed the world"
    );
    let joins = log.events.iter().filter(|e| e.kind == EventKind::Join);
    let everybody: Vec<u32> = joins.map(|e| e.member).collect();
    for identity in [0, everybody.len() / 2, everybody.len() - 1].map(|k| everybody[k]) {
        let (traced, traced_log, trace) =
            run_world_traced(&plan, experiment.run.worlds - 1, identity);
        assert!(
            traced == result && traced_log == log,
            "tracing {identity} changed the world"
        );
        assert!(!trace.days.is_empty(), "{identity} has joined");
    }
    log.events
        .iter()
        .map(|event| format!("{event:?}\n"))
        .collect()
}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::sync::mpsc;

    use community_sim::model::platform::Platform;
    use community_sim::model::shocks::Shock;
    use community_sim::model::tactics::KINDS;

    use super::*;

    /// One, two and seven workers share the batches, and what they give is taken in the order in which it comes.
    #[test]
    fn the_number_of_workers_changes_nothing() {
        for (name, _) in SCENARIOS {
            let experiment = scenario(name);
            let alone = line(name, &experiment, 1000, |_| {});
            for (workers, size) in [(1, 1), (2, 3), (7, 1)] {
                assert_eq!(
                    shared(name, &experiment, workers, size),
                    alone,
                    "{workers} workers, batches of {size}"
                );
            }
            assert_eq!(
                line(name, &experiment, 2, |parts| parts.reverse()),
                alone,
                "batches in the reverse order"
            );
        }
    }

    fn shared(name: &str, experiment: &Experiment, workers: usize, size: u32) -> String {
        let parts: Vec<Batch> = batches(experiment, size).collect();
        let (next, (sender, receiver)) = (AtomicUsize::new(0), mpsc::channel());
        std::thread::scope(|scope| {
            for _ in 0..workers {
                let (parts, next, sender) = (&parts, &next, sender.clone());
                scope.spawn(move || {
                    while let Some(batch) = parts.get(next.fetch_add(1, Ordering::Relaxed)) {
                        sender
                            .send((*batch, run_batch(experiment, batch).unwrap()))
                            .unwrap();
                    }
                });
            }
            drop(sender);
            line_of(name, experiment, receiver.into_iter())
        })
    }

    const DOCUMENTS: &str = include_str!("unchanged/documents.json");
    const UNCHANGED: &str = include_str!("unchanged/digests.txt");

    /// The names of the documents that there must be.
    fn pinned() -> impl Iterator<Item = String> {
        let cases = document::presets()
            .iter()
            .map(|preset| format!("case-{}", preset.name));
        let tactics = KINDS.iter().map(|kind| format!("tactic-{}", kind.name));
        let shocks = Shock::KINDS.iter().map(|kind| format!("shock-{kind}"));
        let platforms = Platform::ALL.iter().map(|platform| {
            let name = serde_json::to_value(platform).unwrap();
            format!("platform-{}", name.as_str().unwrap())
        });
        cases.chain(tactics).chain(shocks).chain(platforms)
    }

    /// Every built-in case with all its plans, and each tactic, shock and platform alone: daily values, outcomes,
    /// comparison, quantiles and the events of every plan.
    #[test]
    fn every_case_tactic_shock_and_platform_is_unchanged() {
        let documents: serde_json::Map<String, serde_json::Value> =
            serde_json::from_str(DOCUMENTS).unwrap();
        let missing: Vec<String> = pinned()
            .filter(|name| !documents.contains_key(name))
            .collect();
        assert!(
            missing.is_empty(),
            "tests/unchanged/documents.json lacks {missing:?}: add a document of each name, like its neighbours, and write \
             its digests with `BLESS=1 cargo test --test golden`; those of the others must not change"
        );
        let found: Vec<String> = documents
            .iter()
            .map(|(name, document)| {
                let experiment = document::parse(&document.to_string())
                    .unwrap_or_else(|errors| panic!("{name}: {errors:?}"));
                let plans = 0..experiment.strategies.len();
                let logs: String = plans.map(|plan| events(&experiment, plan)).collect();
                format!(
                    "{}, of all plans {:016x}",
                    line(name, &experiment, 2, |_| {}),
                    fnv1a(logs.as_bytes())
                )
            })
            .collect();
        if std::env::var_os("BLESS").is_some() {
            let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/unchanged/digests.txt");
            std::fs::write(path, found.join("\n") + "\n").unwrap();
            return;
        }
        let committed: Vec<&str> = UNCHANGED.lines().collect();
        let changed: Vec<String> = found
            .iter()
            .filter(|line| !committed.contains(&line.as_str()))
            .map(|line| {
                let name = line.split(':').next().unwrap_or_default();
                let before = committed
                    .iter()
                    .find(|old| old.split(':').next() == Some(name));
                format!("{}\n  now {line}", before.unwrap_or(&"nothing"))
            })
            .collect();
        assert!(
            changed.is_empty(),
            "{}\n{WHEN_TO_BLESS}",
            changed.join("\n")
        );
        assert_eq!(found.len(), committed.len(), "tests/unchanged/digests.txt");
    }

    /// The committed file holds the scenarios and nothing else.
    #[test]
    fn the_committed_digests_are_those_of_the_scenarios() {
        if std::env::var_os("BLESS").is_some() {
            let text: String = SCENARIOS
                .iter()
                .map(|(name, _)| line(name, &scenario(name), 2, |_| {}))
                .chain([calibration_line()])
                .map(|line| line + "\n")
                .collect();
            std::fs::write(
                concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden.txt"),
                text,
            )
            .unwrap();
            return;
        }
        let committed: Vec<_> = GOLDEN
            .lines()
            .map(|line| line.split(':').next().unwrap())
            .collect();
        let names = SCENARIOS.map(|(name, _)| name).into_iter();
        assert_eq!(committed, names.chain([CALIBRATION]).collect::<Vec<_>>());
    }
}
