//! Finished work as lines of JSON, from which a stopped work goes on: first which engine it is of, then a piece of work a line.

use std::io::{BufRead, Error, Read};

use model::parameters::TABLE;
use serde::{Deserialize, Serialize};

use super::comparison::ENGINE_VERSION;
use super::fingerprint::fnv1a;

/// The longest line that is read: one of a foreign text may never end.
const LONGEST: u64 = 1 << 20;

/// The first line: which engine the work is of.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Head {
    format: String,
    engine_version: String,
    /// Digest of the table of constants.
    parameters: String,
}

impl Head {
    fn own(format: &str) -> Self {
        let table = serde_json::to_vec(TABLE).unwrap_or_default();
        Self {
            format: format.to_owned(),
            engine_version: ENGINE_VERSION.to_owned(),
            parameters: format!("{:016x}", fnv1a(&table)),
        }
    }

    fn engine(&self) -> String {
        format!("{} {}", self.engine_version, self.parameters)
    }
}

/// Why finished work cannot be taken.
#[derive(Debug)]
pub enum StateError {
    /// The source cannot be read.
    Unreadable(Error),
    /// It is no finished work of this kind.
    Other,
    /// It is of another engine.
    Foreign {
        /// Theirs: version and constants.
        found: String,
        /// This one.
        engine: String,
    },
    /// This line, counted from 1, is no finished work.
    Broken(u64),
}

/// The first line of work of that format.
#[must_use]
pub fn head(format: &str) -> Vec<u8> {
    line(&Head::own(format))
}

/// A piece of work as a line.
#[must_use]
pub fn line(value: &impl Serialize) -> Vec<u8> {
    // Writing cannot fail: every key is a string, and a buffer takes all.
    let mut text = serde_json::to_vec(value).unwrap_or_default();
    text.push(b'\n');
    text
}

/// Hands every whole line behind the first to `take`, which says whether it is good, and tells how many bytes they are with the
/// first; a last one that was cut off is left out.
///
/// # Errors
/// Why they cannot be taken; those before the wrong one have been.
pub fn read(
    mut text: impl BufRead,
    format: &str,
    mut take: impl FnMut(&[u8]) -> bool,
) -> Result<u64, StateError> {
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
            check(&line, format)?;
        } else if !take(&line) {
            return Err(StateError::Broken(number + 1));
        }
        whole += line.len() as u64;
        number += 1;
    }
}

/// Refuses a first line of another engine.
fn check(line: &[u8], format: &str) -> Result<(), StateError> {
    let head: Head = serde_json::from_slice(line).map_err(|_| StateError::Other)?;
    let own = Head::own(format);
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
    use super::*;

    #[test]
    fn work_of_another_engine_is_refused() {
        let other = Head {
            engine_version: "0".to_owned(),
            ..Head::own("work/1")
        };
        let taken = read(line(&other).as_slice(), "work/1", |_| true);
        assert!(matches!(taken, Err(StateError::Foreign { .. })));
    }
}
