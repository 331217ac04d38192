//! A file that a long work is written to as it comes.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use super::failure::{Deed, Failure};

/// A file that is written part by part.
#[derive(Debug)]
pub struct Stream {
    path: PathBuf,
    file: BufWriter<File>,
}

impl Stream {
    /// Creates the file.
    pub fn create(path: &Path) -> Result<Self, Failure> {
        let file = File::create(path).map_err(|error| Failure::file(Deed::Write, path, &error))?;
        Ok(Self {
            path: path.to_owned(),
            file: BufWriter::new(file),
        })
    }

    /// Writes a part and hands it to the system, so that a long work can be followed.
    pub fn write(
        &mut self,
        part: impl FnOnce(&mut BufWriter<File>) -> io::Result<()>,
    ) -> Result<(), Failure> {
        let written = part(&mut self.file).and_then(|()| self.file.flush());
        written.map_err(|error| Failure::file(Deed::Write, &self.path, &error))
    }
}
