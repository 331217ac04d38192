//! Points: single worlds that any worker runs for a study, a calibration or a fit, as bytes.

use wasm_bindgen::prelude::wasm_bindgen;

use super::problem::Problem;
use calibration::{Trial, run_packed};
use decisions::Run;
use model::document;
use model::experiment::Experiment;
use model::fit::grown;
use model::run::{Plan, run_world};
use words::say::package as say;

/// What the first byte says: whose point it is.
const OF_STUDY: u8 = b's';
const OF_CALIBRATION: u8 = b'c';
const OF_FITTING: u8 = b'f';

/// Bytes that hold the number of a point's world; behind them stands the document.
const WORLD_BYTES: usize = 4;

/// A study's.
pub(super) fn of_study(run: &Run) -> Vec<u8> {
    of_world(OF_STUDY, &run.variant.experiment(), run.world)
}

/// A fit's.
pub(super) fn of_fitting(experiment: &Experiment, world: u32) -> Vec<u8> {
    of_world(OF_FITTING, experiment, world)
}

fn of_world(whose: u8, experiment: &Experiment, world: u32) -> Vec<u8> {
    let mut bytes = vec![whose];
    bytes.extend(world.to_le_bytes());
    // Writing cannot fail: every key is a string, and a buffer takes all.
    bytes.extend(serde_json::to_vec(experiment).unwrap_or_default());
    bytes
}

fn world_of(bytes: &[u8]) -> Option<(Experiment, u32)> {
    let (world, document) = bytes.split_first_chunk::<WORLD_BYTES>()?;
    Some((document::unpack(document).ok()?, u32::from_le_bytes(*world)))
}

/// A calibration's.
pub(super) fn of_calibration(trial: &Trial) -> Vec<u8> {
    let mut bytes = vec![OF_CALIBRATION];
    bytes.extend(trial.pack());
    bytes
}

/// Runs a point of a study, a calibration or a fit: its numbers, for `insert`.
///
/// # Errors
/// When the bytes are none that `point` gave.
#[wasm_bindgen]
pub fn run_point(point: &[u8]) -> Result<Vec<f64>, Problem> {
    let known = match point.split_first() {
        Some((&OF_STUDY, run)) => run_of_study(run),
        Some((&OF_CALIBRATION, trial)) => run_packed(trial),
        Some((&OF_FITTING, world)) => grown_of(world),
        _ => None,
    };
    known.ok_or_else(|| Problem::of_argument("point", &point.len().to_string(), &say::KNOWN_POINT))
}

fn run_of_study(bytes: &[u8]) -> Option<Vec<f64>> {
    let (experiment, world) = world_of(bytes)?;
    if experiment.strategies.is_empty() {
        return None;
    }
    Some(run_world(&Plan::new(&experiment, 0), world).outcomes)
}

fn grown_of(bytes: &[u8]) -> Option<Vec<f64>> {
    let (experiment, world) = world_of(bytes)?;
    Some(grown(&experiment, world)?.figures().to_vec())
}
