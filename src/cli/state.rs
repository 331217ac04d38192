//! `--state`: the file of finished worlds, from which a stopped study goes on.

use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use decisions::Ledger;
use experiments::comparison::ENGINE_VERSION;
use experiments::fingerprint::fnv1a;
use model::parameters::TABLE;
use serde::{Deserialize, Serialize};
use words::say::decisions as say;

use super::failure::{Deed, Failure};

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

/// A file to which finished worlds are added.
#[derive(Debug)]
pub struct State {
    path: PathBuf,
    file: File,
}

impl State {
    /// Opens the file, or makes it, and takes what it has into `ledger`. A last line that was cut off is dropped.
    pub fn open(path: &Path, ledger: &mut Ledger) -> Result<Self, Failure> {
        let unreadable = |error| Failure::unreadable(path, &error);
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        let mut file = options
            .open(path)
            .map_err(|error| Failure::file(Deed::Create, path, &error))?;
        let whole = read(BufReader::new(&file), path, ledger)?;
        file.set_len(whole).map_err(unreadable)?;
        file.seek(SeekFrom::End(0)).map_err(unreadable)?;
        let mut state = Self {
            path: path.to_owned(),
            file,
        };
        if whole == 0 {
            state.add(&Head::own())?;
        }
        Ok(state)
    }

    /// Adds a finished world.
    pub fn keep(&mut self, (variant, world): (u64, u32), outcomes: &[f64]) -> Result<(), Failure> {
        let outcomes = outcomes.to_vec();
        self.add(&Line {
            variant,
            world,
            outcomes,
        })
    }

    fn add(&mut self, line: &impl Serialize) -> Result<(), Failure> {
        let mut text = serde_json::to_vec(line)?;
        text.push(b'\n');
        self.file
            .write_all(&text)
            .map_err(|error| Failure::file(Deed::Write, &self.path, &error))
    }
}

/// Takes the whole lines into `ledger` and tells how many bytes they are.
fn read(mut text: impl BufRead, path: &Path, ledger: &mut Ledger) -> Result<u64, Failure> {
    let named = &path.display().to_string();
    let (mut whole, mut number) = (0, 0_u64);
    let mut line = Vec::new();
    loop {
        line.clear();
        // A line of a foreign file may never end.
        let most = 1 << 20;
        let read = text.by_ref().take(most).read_until(b'\n', &mut line);
        read.map_err(|error| Failure::unreadable(path, &error))?;
        if line.last() != Some(&b'\n') {
            let foreign = number == 0 && !line.is_empty();
            return match foreign {
                true => Err(Failure::command_line(&say::NoState { path: named })),
                false => Ok(whole),
            };
        }
        if number == 0 {
            let head: Head = serde_json::from_slice(&line)
                .map_err(|_| Failure::command_line(&say::NoState { path: named }))?;
            let own = Head::own();
            if head != own {
                return Err(Failure::command_line(&say::ForeignState {
                    path: named,
                    found: &head.engine(),
                    engine: &own.engine(),
                }));
            }
        } else {
            let taken = serde_json::from_slice(&line).is_ok_and(
                |Line {
                     variant,
                     world,
                     outcomes,
                 }| { ledger.insert((variant, world), outcomes) },
            );
            if !taken {
                let line = &(number + 1);
                return Err(Failure::command_line(&say::BrokenState {
                    path: named,
                    line,
                }));
            }
        }
        whole += line.len() as u64;
        number += 1;
    }
}
