//! A file whose parts come in any order and are written in theirs.

use std::collections::BTreeMap;
use std::io::Write;

use super::failure::Failure;
use super::stream::Stream;

/// A file whose parts come in any order and are written in theirs. What comes early waits: as many parts as there are threads
/// ahead of the slowest.
#[derive(Debug)]
pub struct Ordered<'s> {
    stream: &'s mut Stream,
    next: usize,
    waiting: BTreeMap<usize, Vec<u8>>,
}

impl<'s> Ordered<'s> {
    /// Before the first part.
    pub fn new(stream: &'s mut Stream) -> Self {
        Self {
            stream,
            next: 0,
            waiting: BTreeMap::new(),
        }
    }

    /// Takes the part at a place, and writes what is due.
    pub fn take(&mut self, place: usize, rows: Vec<u8>) -> Result<(), Failure> {
        self.waiting.insert(place, rows);
        while let Some(rows) = self.waiting.remove(&self.next) {
            self.stream.write(|out| out.write_all(&rows))?;
            self.next += 1;
        }
        Ok(())
    }
}
