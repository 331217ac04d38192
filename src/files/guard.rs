//! A text that is read part by part, none of which may be endless.

use std::cell::Cell;
use std::io::{self, Read};

use words::say::files as say;

use super::problem::Problem;

/// Bytes that one row, message or entry may have: more than any book, and less than fills the memory.
const LONGEST: usize = 64 << 20;

/// How much was read since the last part ended, and whether that was too much.
#[derive(Debug)]
pub(crate) struct Guard {
    since: Cell<usize>,
    most: Cell<usize>,
}

impl Guard {
    pub fn new() -> Self {
        Self {
            since: Cell::new(0),
            most: Cell::new(LONGEST),
        }
    }

    /// Allows so many bytes for this part.
    pub fn allow(&self, bytes: usize) {
        self.most.set(bytes);
    }

    /// A part is at its end.
    pub fn part(&self) {
        self.since.set(0);
        self.most.set(LONGEST);
    }

    /// What is wrong when reading ended because a part did not; it began in that line.
    pub fn problem(&self, file: &str, line: u32) -> Option<Problem> {
        let endless = self.since.get() > self.most.get();
        endless.then(|| Problem::of_line(file, line, &say::ENDLESS_PART, &say::PARTS_WITH_ENDS))
    }

    pub fn watch<R: Read>(&self, text: R) -> Guarded<'_, R> {
        Guarded { text, guard: self }
    }
}

/// A text that is watched.
pub(crate) struct Guarded<'a, R> {
    text: R,
    guard: &'a Guard,
}

impl<R: Read> Read for Guarded<'_, R> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        let Guard { since, most } = self.guard;
        if since.get() > most.get() {
            return Err(io::Error::other("a part that does not end"));
        }
        let read = self.text.read(to)?;
        since.set(since.get() + read);
        Ok(read)
    }
}
