//! `--state`: the file of finished work, from which a stopped one goes on.

use std::fs::{File, OpenOptions};
use std::io::{BufReader, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use experiments::kept::StateError;

use super::failure::{Deed, Failure};

/// A file to which finished work is added.
#[derive(Debug)]
pub struct State {
    path: PathBuf,
    file: File,
}

impl State {
    /// Opens the file, or makes it with its first line `head`; `take` takes what it has, and `refused` says why it cannot. A last
    /// line that was cut off is dropped.
    pub fn open(
        path: &Path,
        head: &[u8],
        take: impl FnOnce(BufReader<&File>) -> Result<u64, StateError>,
        refused: impl FnOnce(&str, StateError) -> Failure,
    ) -> Result<Self, Failure> {
        let unreadable = |error| Failure::unreadable(path, &error);
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        let mut file = options
            .open(path)
            .map_err(|error| Failure::file(Deed::Create, path, &error))?;
        let whole = take(BufReader::new(&file)).map_err(|error| match error {
            StateError::Unreadable(error) => unreadable(error),
            error => refused(&path.display().to_string(), error),
        })?;
        file.set_len(whole).map_err(unreadable)?;
        file.seek(SeekFrom::End(0)).map_err(unreadable)?;
        let mut state = Self {
            path: path.to_owned(),
            file,
        };
        if whole == 0 {
            state.add(head)?;
        }
        Ok(state)
    }

    /// Adds a line.
    pub fn add(&mut self, line: &[u8]) -> Result<(), Failure> {
        let written = self.file.write_all(line);
        written.map_err(|error| Failure::file(Deed::Write, &self.path, &error))
    }
}
