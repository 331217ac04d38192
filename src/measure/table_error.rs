//! What is wrong with a table, in words for the person who made it.

use std::fmt;

/// One thing that is wrong with a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableError {
    /// Which table: `members` or `events`.
    pub table: &'static str,
    /// The line, from 1; 0 when it concerns the whole table.
    pub line: usize,
    /// The column's name; empty when it concerns the whole line.
    pub column: String,
    /// What was found.
    pub found: String,
    /// What is allowed instead.
    pub allowed: String,
}

impl fmt::Display for TableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.table)?;
        if self.line > 0 {
            write!(f, ", line {}", self.line)?;
        }
        if !self.column.is_empty() {
            write!(f, ", column {}", self.column)?;
        }
        write!(f, ": found {}; allowed is {}", self.found, self.allowed)
    }
}

impl std::error::Error for TableError {}

/// The errors of a table; after so many the rest is only counted.
#[derive(Debug, Default)]
pub(super) struct Errors {
    kept: Vec<TableError>,
    further: usize,
}

/// Errors that are spelled out.
const SPELLED_OUT: usize = 20;

impl Errors {
    pub fn push(&mut self, error: TableError) {
        if self.kept.len() < SPELLED_OUT {
            self.kept.push(error);
        } else {
            self.further += 1;
        }
    }

    /// What a cell gives, or nothing and one error more.
    pub fn take<T>(&mut self, found: Result<T, TableError>) -> Option<T> {
        found.map_err(|error| self.push(error)).ok()
    }

    /// Nothing when there are none.
    pub fn finish(mut self) -> Result<(), Vec<TableError>> {
        if let (Some(last), true) = (self.kept.last(), self.further > 0) {
            self.kept.push(TableError {
                table: last.table,
                line: 0,
                column: String::new(),
                found: format!("{} more errors", self.further),
                allowed: "none".to_owned(),
            });
        }
        if self.kept.is_empty() {
            Ok(())
        } else {
            Err(self.kept)
        }
    }
}

/// A text that fits into a message.
pub(super) fn shortened(text: &str) -> String {
    const LONGEST: usize = 60;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn many_errors_are_counted() {
        let mut errors = Errors::default();
        for line in 1..=25 {
            errors.push(TableError {
                table: "events",
                line,
                column: String::new(),
                found: "x".to_owned(),
                allowed: "y".to_owned(),
            });
        }
        let found = errors.finish().unwrap_err();
        assert_eq!(found.len(), 21);
        assert_eq!(
            found[20].to_string(),
            "events: found 5 more errors; allowed is none"
        );
        assert_eq!(Errors::default().finish(), Ok(()));
    }
}
