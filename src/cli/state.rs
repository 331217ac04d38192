//! `--state`: the file of finished worlds, from which a stopped study goes on.

use std::fs::{File, OpenOptions};
use std::io::{BufReader, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use decisions::Ledger;
use decisions::state::{self, StateError};
use words::say::decisions as say;

use super::failure::{Deed, Failure};

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
        let whole = state::read(BufReader::new(&file), ledger);
        let whole = whole.map_err(|error| refused(path, error))?;
        file.set_len(whole).map_err(unreadable)?;
        file.seek(SeekFrom::End(0)).map_err(unreadable)?;
        let mut state = Self {
            path: path.to_owned(),
            file,
        };
        if whole == 0 {
            state.add(&state::head())?;
        }
        Ok(state)
    }

    /// Adds a finished world.
    pub fn keep(&mut self, key: (u64, u32), outcomes: &[f64]) -> Result<(), Failure> {
        self.add(&state::world(key, outcomes))
    }

    fn add(&mut self, line: &[u8]) -> Result<(), Failure> {
        let written = self.file.write_all(line);
        written.map_err(|error| Failure::file(Deed::Write, &self.path, &error))
    }
}

fn refused(path: &Path, error: StateError) -> Failure {
    let named = &path.display().to_string();
    match error {
        StateError::Unreadable(error) => Failure::unreadable(path, &error),
        StateError::Other => Failure::command_line(&say::NoState { path: named }),
        StateError::Foreign { found, engine } => Failure::command_line(&say::ForeignState {
            path: named,
            found: &found,
            engine: &engine,
        }),
        StateError::Broken(line) => Failure::command_line(&say::BrokenState {
            path: named,
            line: &line,
        }),
    }
}
