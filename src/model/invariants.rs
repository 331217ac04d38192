//! What must hold in every run, tried on random scenarios and strategies.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod accounts;
mod documents;
mod log;
mod packets;
mod unchanged;
mod values;

use proptest::prelude::ProptestConfig;
use serde_json::Value;

use super::experiment::Experiment;

fn many() -> ProptestConfig {
    ProptestConfig {
        cases: 300,
        ..ProptestConfig::default()
    }
}

fn experiment(value: Value) -> Experiment {
    serde_json::from_value(value).expect("the generator writes valid documents")
}
