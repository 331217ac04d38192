//! Points: single worlds that any worker runs for a study or a calibration, as bytes.

use wasm_bindgen::prelude::wasm_bindgen;

use super::problem::Problem;
use calibration::{Trial, run_packed};
use decisions::Run;
use model::document;
use model::run::{Plan, run_world};
use words::say::package as say;

/// What the first byte says: whose point it is.
const OF_STUDY: u8 = b's';
const OF_CALIBRATION: u8 = b'c';

/// Bytes of a study's point that hold the number of its world; behind them stands the document.
const WORLD_BYTES: usize = 4;

/// A study's.
pub(super) fn of_study(run: &Run) -> Vec<u8> {
    let mut bytes = vec![OF_STUDY];
    bytes.extend(run.world.to_le_bytes());
    // Writing cannot fail: every key is a string, and a buffer takes all.
    bytes.extend(serde_json::to_vec(&run.variant.experiment()).unwrap_or_default());
    bytes
}

/// A calibration's.
pub(super) fn of_calibration(trial: &Trial) -> Vec<u8> {
    let mut bytes = vec![OF_CALIBRATION];
    bytes.extend(trial.pack());
    bytes
}

/// Runs a point of a study or a calibration: its numbers, for `insert`.
///
/// # Errors
/// When the bytes are none that `point` gave.
#[wasm_bindgen]
pub fn run_point(point: &[u8]) -> Result<Vec<f64>, Problem> {
    let known = match point.split_first() {
        Some((&OF_STUDY, run)) => run_of_study(run),
        Some((&OF_CALIBRATION, trial)) => run_packed(trial),
        _ => None,
    };
    known.ok_or_else(|| Problem::of_argument("point", &point.len().to_string(), &say::KNOWN_POINT))
}

fn run_of_study(bytes: &[u8]) -> Option<Vec<f64>> {
    let (world, document) = bytes.split_first_chunk::<WORLD_BYTES>()?;
    let experiment = document::unpack(document).ok()?;
    if experiment.strategies.is_empty() {
        return None;
    }
    Some(run_world(&Plan::new(&experiment, 0), u32::from_le_bytes(*world)).outcomes)
}
