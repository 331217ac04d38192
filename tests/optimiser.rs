//! How good the plans of a search are, against as many that are drawn at random and against the document's own.
//!
//! Search and draws try as many plans in as many worlds; of each front the plan is taken that does best on fresh luck, as its reader
//! would, and all are compared on luck that none of them has seen. Slow, and run by hand:
//!
//! ```sh
//! SEEDS=3 cargo test --release --test optimiser -- --ignored --nocapture
//! ```
//!
//! `SEEDS` is the number of searches of each case, `CASES` some of the cases (`CASES=bank,coffee`), `PLANS` how many are tried.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

use std::env;

use community_sim::decisions::optimise::{PlanFound, Task};
use community_sim::decisions::{Ledger, Optimise, Study};
use community_sim::experiments::batch::{batches, run_batch};
use community_sim::experiments::comparison::{Comparison, compare};
use community_sim::experiments::ensemble::Ensemble;
use community_sim::model::document;
use community_sim::model::experiment::Experiment;
use community_sim::model::strategy::Strategy;

/// Worlds of the front on fresh luck, and of the last comparison.
const FRESH: u32 = 20;
const WORLDS: u32 = 100;

#[test]
#[ignore = "runs tens of thousands of worlds"]
fn a_search_is_surely_worse_neither_than_chance_nor_than_the_document() {
    let number =
        |name: &str, usual: u32| env::var(name).map_or(usual, |text| text.parse().unwrap());
    let asked = env::var("CASES").unwrap_or_default();
    let mut wrong = Vec::new();
    println!(
        "case, seed: what the searched plan reaches more than the best drawn one, and than the best of the document [95%]"
    );
    for preset in document::presets() {
        if !asked.is_empty() && !asked.split(',').any(|case| case == preset.name) {
            continue;
        }
        let mut experiment = document::parse(preset.text).unwrap();
        if experiment.strategies.len() < 2 {
            continue;
        }
        for seed in 1..=number("SEEDS", 1) {
            experiment.run.seed = u64::from(1000 * seed);
            let [(searched, own), (drawn, _)] = [false, true].map(|random| {
                let task = Task {
                    random,
                    plans: number("PLANS", 800),
                    front: 4,
                    ..Task::default()
                };
                best(&experiment, task)
            });
            let found = compared(&experiment, [searched, drawn, own]);
            let mut line = format!("{:20} {seed}", preset.name);
            for difference in &found.differences {
                let aim = difference.aim;
                let [low, high] = [aim.high, aim.low].map(|end| end.map_or(f64::NAN, |end| -end));
                line += &format!("  {:+8.2} [{low:+.2}, {high:+.2}]", -aim.mean);
                if high < 0.0 {
                    wrong.push(line.clone());
                }
            }
            println!("{line}");
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// The plan that does best on fresh luck of all, and the one of the document's.
fn best(experiment: &Experiment, task: Task) -> (Strategy, Strategy) {
    let study = Optimise::new(experiment, task);
    let mut ledger = Ledger::default();
    let report = loop {
        match study.report(&ledger, FRESH) {
            Ok(report) => break report,
            Err(wanted) => {
                for run in &wanted.runs {
                    assert!(ledger.insert(run.key(), run.outcomes()));
                }
            }
        }
    };
    let by_aim = |a: &&PlanFound, b: &&PlanFound| a.aim.mean.total_cmp(&b.aim.mean);
    let own = report.own.iter().max_by(by_aim).unwrap();
    let found = report.front.iter().chain([own]).max_by(by_aim).unwrap();
    (found.plan.clone(), own.plan.clone())
}

/// The plans side by side, on other luck.
fn compared(experiment: &Experiment, strategies: [Strategy; 3]) -> Comparison {
    let mut experiment = experiment.clone();
    experiment.strategies = strategies.into();
    (experiment.run.seed, experiment.run.worlds) = (experiment.run.seed + 1, WORLDS);
    let mut ensemble = Ensemble::new(&experiment);
    for batch in batches(&experiment, 1) {
        ensemble
            .insert(&batch, &run_batch(&experiment, &batch).unwrap())
            .unwrap();
    }
    compare(&experiment, &ensemble)
}
