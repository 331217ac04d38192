//! Files: written as a long work comes, or whole.

use std::fs::{self, File};
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

/// Writes a file whole: under another name first, so that no reader and no crash ever sees half of it.
pub fn write_whole(
    path: &Path,
    content: impl FnOnce(&mut BufWriter<File>) -> io::Result<()>,
) -> Result<(), Failure> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    let part = path.with_file_name(name);
    let written = File::create(&part).and_then(|file| {
        let mut file = BufWriter::new(file);
        content(&mut file)?;
        file.flush()?;
        fs::rename(&part, path)
    });
    written.map_err(|error| {
        // What could not be written whole is of no use; that it cannot be removed either is no further failure.
        let _ = fs::remove_file(&part);
        Failure::file(Deed::Write, path, &error)
    })
}
