//! Finished worlds as lines of JSON, from which a stopped study goes on: first which engine they are of, then a world a line.

use std::io::BufRead;

pub use experiments::kept::StateError;
use experiments::kept::{self, line};
use serde::{Deserialize, Serialize};

use super::ledger::Ledger;

const FORMAT: &str = "community-sim-worlds/1";

/// Every further line: a finished world.
#[derive(Debug, Serialize, Deserialize)]
struct Line {
    variant: u64,
    world: u32,
    outcomes: Vec<f64>,
}

/// The first line.
#[must_use]
pub fn head() -> Vec<u8> {
    kept::head(FORMAT)
}

/// The line of a finished world.
#[must_use]
pub fn world((variant, world): (u64, u32), outcomes: &[f64]) -> Vec<u8> {
    let outcomes = outcomes.to_vec();
    line(&Line {
        variant,
        world,
        outcomes,
    })
}

/// All that a ledger has.
#[must_use]
pub fn write(ledger: &Ledger) -> Vec<u8> {
    let worlds = ledger.iter().map(|(key, outcomes)| world(key, outcomes));
    std::iter::once(head()).chain(worlds).flatten().collect()
}

/// Takes the whole lines into `ledger` and tells how many bytes they are; a last one that was cut off is left out.
///
/// # Errors
/// Why they cannot be taken; those before the wrong one are in the ledger.
pub fn read(text: impl BufRead, ledger: &mut Ledger) -> Result<u64, StateError> {
    kept::read(text, FORMAT, |line| {
        let world = serde_json::from_slice(line);
        world.is_ok_and(
            |Line {
                 variant,
                 world,
                 outcomes,
             }| ledger.insert((variant, world), outcomes),
        )
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use model::outcomes::OUTCOMES;

    #[test]
    fn a_ledger_is_read_back_and_what_was_cut_off_is_left_out() {
        let mut ledger = Ledger::default();
        for world in 0..3 {
            let outcomes = vec![0.1 + f64::from(world); OUTCOMES.len()];
            assert!(ledger.insert((u64::MAX - 1, world), outcomes));
        }
        let text = write(&ledger);
        let mut again = Ledger::default();
        assert_eq!(
            read(text.as_slice(), &mut again).unwrap(),
            text.len() as u64
        );
        assert!(again.iter().eq(ledger.iter()));
        let mut fewer = Ledger::default();
        let whole = read(&text[..text.len() - 1], &mut fewer).unwrap();
        assert!(whole < text.len() as u64 && fewer.len() == 2);
    }

    #[test]
    fn what_is_foreign_or_broken_is_refused() {
        let taken = |text: &[u8]| read(text, &mut Ledger::default());
        assert!(matches!(taken(b"what"), Err(StateError::Other)));
        assert!(matches!(taken(b"{}\n"), Err(StateError::Other)));
        let broken = [head(), b"{}\n".to_vec()].concat();
        assert!(matches!(taken(&broken), Err(StateError::Broken(2))));
    }
}
