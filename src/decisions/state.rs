//! Finished worlds as lines of JSON, from which a stopped study goes on: first which engine they are of, then a world a line.

use std::io::{BufRead, Error, Read};

use experiments::comparison::ENGINE_VERSION;
use experiments::fingerprint::fnv1a;
use model::parameters::TABLE;
use serde::{Deserialize, Serialize};

use super::ledger::Ledger;

/// The longest line that is read: one of a foreign text may never end.
const LONGEST: u64 = 1 << 20;

/// The first line: which engine the worlds are of.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Head {
    format: String,
    engine_version: String,
    /// Digest of the table of constants.
    parameters: String,
}

/// Every further line: a finished world.
#[derive(Debug, Serialize, Deserialize)]
struct Line {
    variant: u64,
    world: u32,
    outcomes: Vec<f64>,
}

impl Head {
    fn own() -> Self {
        let table = serde_json::to_vec(TABLE).unwrap_or_default();
        Self {
            format: "community-sim-worlds/1".to_owned(),
            engine_version: ENGINE_VERSION.to_owned(),
            parameters: format!("{:016x}", fnv1a(&table)),
        }
    }

    fn engine(&self) -> String {
        format!("{} {}", self.engine_version, self.parameters)
    }
}

/// Why finished worlds cannot be taken.
#[derive(Debug)]
pub enum StateError {
    /// The source cannot be read.
    Unreadable(Error),
    /// They are no finished worlds.
    Other,
    /// They are of another engine.
    Foreign {
        /// Theirs: version and constants.
        found: String,
        /// This one.
        engine: String,
    },
    /// This line, counted from 1, is no finished world.
    Broken(u64),
}

/// The first line.
#[must_use]
pub fn head() -> Vec<u8> {
    line(&Head::own())
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

fn line(value: &impl Serialize) -> Vec<u8> {
    // Writing cannot fail: every key is a string, and a buffer takes all.
    let mut text = serde_json::to_vec(value).unwrap_or_default();
    text.push(b'\n');
    text
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
pub fn read(mut text: impl BufRead, ledger: &mut Ledger) -> Result<u64, StateError> {
    let (mut whole, mut number) = (0, 0_u64);
    let mut line = Vec::new();
    loop {
        line.clear();
        let read = text.by_ref().take(LONGEST).read_until(b'\n', &mut line);
        read.map_err(StateError::Unreadable)?;
        if line.last() != Some(&b'\n') {
            let foreign = number == 0 && !line.is_empty();
            return match foreign {
                true => Err(StateError::Other),
                false => Ok(whole),
            };
        }
        if number == 0 {
            check(&line)?;
        } else {
            let world = serde_json::from_slice(&line);
            let taken = world.is_ok_and(
                |Line {
                     variant,
                     world,
                     outcomes,
                 }| { ledger.insert((variant, world), outcomes) },
            );
            if !taken {
                return Err(StateError::Broken(number + 1));
            }
        }
        whole += line.len() as u64;
        number += 1;
    }
}

/// Refuses a first line of another engine.
fn check(line: &[u8]) -> Result<(), StateError> {
    let head: Head = serde_json::from_slice(line).map_err(|_| StateError::Other)?;
    let own = Head::own();
    match head == own {
        true => Ok(()),
        false => Err(StateError::Foreign {
            found: head.engine(),
            engine: own.engine(),
        }),
    }
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
        let other = Head {
            engine_version: "0".to_owned(),
            ..Head::own()
        };
        assert!(matches!(
            taken(&line(&other)),
            Err(StateError::Foreign { .. })
        ));
    }
}
