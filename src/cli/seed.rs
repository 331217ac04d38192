//! `--seed`: a number, or a fresh one.

use std::str::FromStr;

use model::experiment::MAX_SEED;

use words::Say;
use words::say::cli as say;

use super::failure::Failure;
use super::output;
use super::whole::{Allowed, from_to, whole};

/// What all luck follows from.
#[derive(Clone, Copy, Debug)]
pub enum Seed {
    Number(u64),
    /// Drawn from the machine's own source of chance.
    Random,
}

impl FromStr for Seed {
    type Err = Allowed;

    fn from_str(text: &str) -> Result<Self, Allowed> {
        if text == "random" {
            return Ok(Self::Random);
        }
        let range = 0..=MAX_SEED;
        let number = whole(range.clone())(text).map(Self::Number);
        number.map_err(|_| {
            let number = &from_to(&range);
            Allowed(say::NumberOrRandom { number }.text())
        })
    }
}

impl Seed {
    /// The number; one that was drawn is told, so that the run can be repeated.
    pub fn number(self) -> Result<u64, Failure> {
        match self {
            Self::Number(seed) => Ok(seed),
            Self::Random => {
                let drawn = getrandom::u64().map_err(|error| {
                    let error = &error.to_string();
                    Failure::work(&say::NoFreshSeed { error })
                })?;
                let seed = drawn & MAX_SEED;
                output::tell(&format!("--seed {seed}\n"));
                Ok(seed)
            }
        }
    }
}
