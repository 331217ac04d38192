//! Small experiments and made-up worlds for this room's tests.
#![allow(clippy::unwrap_used)]

use super::batch::{Batch, batches, values_per_world};
use super::ensemble::Ensemble;
use model::experiment::{Experiment, FORMAT};
use model::outcomes::Outcome;

/// A checked experiment of the given size.
pub fn experiment(strategies: usize, worlds: u32, days: u32) -> Experiment {
    let names = ["A", "B", "C", "D", "E", "F"];
    let strategies: Vec<_> = names[..strategies]
        .iter()
        .map(|name| serde_json::json!({ "name": name }))
        .collect();
    let document = serde_json::json!({
        "format": FORMAT,
        "scenario": {
            "name": "sample",
            "platform": "wechat_group",
            "founders": 20,
            "segments": [{
                "id": "all", "name": "all", "share": 1.0, "visits_per_week": 3.0, "messages_per_visit": 0.5,
                "starts_share": 0.3, "interest_days": 60.0
            }]
        },
        "strategies": strategies,
        "run": { "days": days, "worlds": worlds, "seed": 42 }
    });
    serde_json::from_value(document).unwrap()
}

/// Made-up values of a batch: every number is a function of strategy, world and place alone.
pub fn values(experiment: &Experiment, batch: &Batch) -> Vec<f64> {
    let size = values_per_world(experiment.run.days as usize);
    let mut values = Vec::new();
    for world in batch.first_world..batch.first_world + batch.worlds {
        for place in 0..size {
            let mixed = (world as usize * 7919 + place * 31 + batch.strategy * 104_729) % 1009;
            values.push(mixed as f64 / 7.0 + batch.strategy as f64);
        }
    }
    values
}

/// An ensemble whose `outcome` is `value(strategy, world)` and whose other numbers are 0.
pub fn ensemble(
    experiment: &Experiment,
    outcome: Outcome,
    value: impl Fn(usize, u32) -> f64,
) -> Ensemble {
    let size = values_per_world(experiment.run.days as usize);
    let mut ensemble = Ensemble::new(experiment);
    for batch in batches(experiment, 1) {
        let mut values = vec![0.0; size];
        let outcomes = size - model::outcomes::OUTCOMES.len();
        values[outcomes + outcome as usize] = value(batch.strategy, batch.first_world);
        ensemble.insert(&batch, &values).unwrap();
    }
    ensemble
}
