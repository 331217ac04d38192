//! Where bytes come from: a file on disk, one that was dropped on the page, an entry of an archive.

use std::io::{self, Cursor, Read, Seek};

/// What can be read from any place.
pub trait ReadSeek: Read + Seek {}

impl<T: Read + Seek> ReadSeek for T {}

/// A named file.
pub trait Source {
    /// Its name, as a person knows it.
    fn name(&self) -> &str;

    /// Opens it at its beginning; it may be opened several times.
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    fn open(&self) -> io::Result<Box<dyn ReadSeek + '_>>;
}

/// A file in memory.
#[derive(Debug)]
pub struct Bytes {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

impl Source for Bytes {
    fn name(&self) -> &str {
        &self.name
    }

    fn open(&self) -> io::Result<Box<dyn ReadSeek + '_>> {
        Ok(Box::new(Cursor::new(self.bytes.as_slice())))
    }
}
