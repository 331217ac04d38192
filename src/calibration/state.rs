//! Finished trials as lines of JSON, from which a stopped calibration goes on: first which engine they are of, then a trial a line.

use std::io::BufRead;

pub use experiments::kept::StateError;
use experiments::kept::{self, line};
use serde::{Deserialize, Serialize};

use super::trials::Ledger;

const FORMAT: &str = "community-sim-trials/1";

/// Every further line; a value that is no number is empty.
#[derive(Debug, Serialize, Deserialize)]
struct Line {
    series: u64,
    world: u32,
    values: Vec<Option<f64>>,
}

/// The first line.
#[must_use]
pub fn head() -> Vec<u8> {
    kept::head(FORMAT)
}

/// The line of a finished trial.
#[must_use]
pub fn trial((series, world): (u64, u32), values: &[f64]) -> Vec<u8> {
    let values = values.iter().map(|v| v.is_finite().then_some(*v));
    line(&Line {
        series,
        world,
        values: values.collect(),
    })
}

/// Takes the whole lines into `ledger` and tells how many bytes they are; a last one that was cut off is left out.
///
/// # Errors
/// Why they cannot be taken.
pub fn read(text: impl BufRead, ledger: &mut Ledger) -> Result<u64, StateError> {
    kept::read(text, FORMAT, |line| {
        let trial = serde_json::from_slice::<Line>(line);
        trial.is_ok_and(|trial| {
            let values = trial.values.into_iter().map(|v| v.unwrap_or(f64::NAN));
            ledger.insert((trial.series, trial.world), values.collect());
            true
        })
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn trials_are_read_back_and_what_was_cut_off_or_is_foreign_is_not() {
        let text = [head(), trial((u64::MAX, 3), &[0.1, f64::NAN])].concat();
        let mut ledger = Ledger::default();
        assert_eq!(
            read(text.as_slice(), &mut ledger).unwrap(),
            text.len() as u64
        );
        let (key, values) = ledger.iter().next().unwrap();
        assert!(key == (u64::MAX, 3) && values[0] == 0.1 && values[1].is_nan());
        let mut cut = Ledger::default();
        assert_eq!(
            read(&text[..text.len() - 1], &mut cut).unwrap(),
            head().len() as u64
        );
        assert!(cut.is_empty());
        assert!(matches!(
            read(&b"{}\n"[..], &mut cut),
            Err(StateError::Other)
        ));
        let broken = [head(), b"{}\n".to_vec()].concat();
        assert!(matches!(
            read(broken.as_slice(), &mut cut),
            Err(StateError::Broken(2))
        ));
    }
}
