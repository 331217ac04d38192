//! Files: written as a long work comes, or whole.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use super::failure::{Deed, Failure};

/// A file that is written part by part, under another name until all of it stands there, so that one of an earlier run is lost
/// only to a whole one.
#[derive(Debug)]
pub struct Stream {
    path: PathBuf,
    /// The other name; none for what is no file, a pipe for instance.
    part: Option<PathBuf>,
    file: BufWriter<File>,
}

impl Stream {
    /// Creates the file.
    pub fn create(path: &Path) -> Result<Self, Failure> {
        let is_none = fs::metadata(path).is_ok_and(|found| !found.is_file());
        let part = (!is_none).then(|| part_of(path));
        let file = File::create(part.as_deref().unwrap_or(path));
        Ok(Self {
            path: path.to_owned(),
            part,
            file: BufWriter::new(file.map_err(|error| Failure::file(Deed::Write, path, &error))?),
        })
    }

    /// Gives the file its name.
    pub fn finish(self) -> Result<(), Failure> {
        let Some(part) = self.part else {
            return Ok(());
        };
        fs::rename(part, &self.path).map_err(|error| Failure::file(Deed::Write, &self.path, &error))
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
    let part = part_of(path);
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

/// The name under which a file is written before it has its own.
fn part_of(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    path.with_file_name(name)
}
