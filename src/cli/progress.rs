//! How far the work is, on standard error, and only to a terminal.

use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};

const INTERVAL: Duration = Duration::from_millis(100);

/// A line that is written again and again.
#[derive(Debug)]
pub struct Progress<'a> {
    shown: bool,
    noun: &'a str,
    total: usize,
    begun: Instant,
    written: Option<Instant>,
}

impl<'a> Progress<'a> {
    /// Progress through `total` of what `noun` says.
    pub fn new(noun: &'a str, total: usize) -> Self {
        Self {
            shown: io::stderr().is_terminal(),
            noun,
            total,
            begun: Instant::now(),
            written: None,
        }
    }

    /// Shows that `done` are done.
    pub fn show(&mut self, done: usize) {
        let due = self.written.is_none_or(|at| at.elapsed() >= INTERVAL);
        if self.shown && (due || done == self.total) {
            self.written = Some(Instant::now());
            // A terminal that is gone is no reason to stop the work.
            let _ = write!(
                io::stderr(),
                "\r{} {done}/{}  {:.0} s ",
                self.noun,
                self.total,
                self.begun.elapsed().as_secs_f64()
            );
        }
    }
}

impl Drop for Progress<'_> {
    /// Clears the line.
    fn drop(&mut self) {
        if self.written.is_some() {
            let _ = write!(io::stderr(), "\r\x1b[K");
        }
    }
}
