//! What the tests of studies share.
#![allow(clippy::unwrap_used)]

use model::document;
use model::experiment::Experiment;
use serde_json::{Value, json};

use super::{Ledger, Study};

/// A small group in three worlds of forty days, with these strategies.
pub(crate) fn small_group(aim: Value, strategies: Value) -> Experiment {
    let document = json!({
        "format": "community-sim/1",
        "scenario": { "preset": "bank", "founders": 25, "arrivals": { "per_day": 0.5, "daily": [] }, "aim": aim },
        "strategies": strategies,
        "run": { "days": 40, "worlds": 3, "seed": 5 }
    });
    document::parse(&document.to_string()).unwrap()
}

/// Runs whatever the study lacks, the last wanted first; returns its report and how many worlds were run.
pub(crate) fn conduct<S: Study>(study: &S, ledger: &mut Ledger) -> (S::Report, usize) {
    let mut done = 0;
    loop {
        match study.report(ledger, study.worlds()) {
            Ok(report) => return (report, done),
            Err(wanted) => {
                assert!(!wanted.runs.is_empty());
                for run in wanted.runs.iter().rev() {
                    assert!(ledger.insert(run.key(), run.outcomes()));
                    done += 1;
                }
            }
        }
    }
}
