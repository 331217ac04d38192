//! Finished trials as lines of JSON, from which a stopped calibration goes on: first which engine they are of, then a trial a line.

use std::io::{self, BufRead};

use experiments::comparison::ENGINE_VERSION;
use experiments::fingerprint::fnv1a;
use model::parameters::TABLE;
use serde::{Deserialize, Serialize};

use super::trials::Ledger;

/// The first line.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Head {
    format: String,
    engine_version: String,
    /// Digest of the table of constants.
    parameters: String,
}

/// Every further line; a value that is no number is empty.
#[derive(Debug, Serialize, Deserialize)]
struct Line {
    series: u64,
    world: u32,
    values: Vec<Option<f64>>,
}

impl Head {
    fn own() -> Self {
        let table = serde_json::to_vec(TABLE).unwrap_or_default();
        Self {
            format: "community-sim-trials/1".to_owned(),
            engine_version: ENGINE_VERSION.to_owned(),
            parameters: format!("{:016x}", fnv1a(&table)),
        }
    }
}

/// Why finished trials cannot be taken.
#[derive(Debug)]
pub enum StateError {
    /// The source cannot be read.
    Unreadable(io::Error),
    /// They are none, or of another engine.
    Foreign,
    /// This line, counted from 1, is no finished trial.
    Broken(u64),
}

/// The first line.
#[must_use]
pub fn head() -> Vec<u8> {
    line(&Head::own())
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

fn line(value: &impl Serialize) -> Vec<u8> {
    // Writing cannot fail: every key is a string, and a buffer takes all.
    let mut text = serde_json::to_vec(value).unwrap_or_default();
    text.push(b'\n');
    text
}

/// Takes the whole lines into `ledger` and tells how many bytes they are; a last one that was cut off is left out.
///
/// # Errors
/// Why they cannot be taken.
pub fn read(mut text: impl BufRead, ledger: &mut Ledger) -> Result<u64, StateError> {
    let (mut whole, mut number, mut line) = (0, 0_u64, Vec::new());
    loop {
        line.clear();
        text.read_until(b'\n', &mut line)
            .map_err(StateError::Unreadable)?;
        if line.last() != Some(&b'\n') {
            return match number == 0 && !line.is_empty() {
                true => Err(StateError::Foreign),
                false => Ok(whole),
            };
        }
        number += 1;
        if number == 1 {
            let head = serde_json::from_slice::<Head>(&line).ok();
            head.filter(|head| *head == Head::own())
                .ok_or(StateError::Foreign)?;
        } else {
            let taken: Line =
                serde_json::from_slice(&line).map_err(|_| StateError::Broken(number))?;
            let values = taken.values.into_iter().map(|v| v.unwrap_or(f64::NAN));
            ledger.insert((taken.series, taken.world), values.collect());
        }
        whole += line.len() as u64;
    }
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
            Err(StateError::Foreign)
        ));
        let broken = [head(), b"{}\n".to_vec()].concat();
        assert!(matches!(
            read(broken.as_slice(), &mut cut),
            Err(StateError::Broken(2))
        ));
    }
}
