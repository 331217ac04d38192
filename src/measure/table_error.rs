//! What is wrong with a table, in words for the person who made it.

use words::say::tables as say;
use words::{Language, Say, Text};

use say::TableName;

/// One thing that is wrong with a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableError {
    /// Which table.
    pub table: TableName,
    /// The line, from 1; 0 when it concerns the whole table.
    pub line: u32,
    /// The column's name; empty when it concerns the whole line.
    pub column: &'static str,
    /// What was found.
    pub found: Text,
    /// What is allowed instead.
    pub allowed: Text,
}

impl TableError {
    /// What is wrong with the table as a whole.
    pub(super) fn of_table(table: TableName, found: &dyn Say, allowed: &dyn Say) -> Self {
        Self::of_line(table, 0, found, allowed)
    }

    /// What is wrong with one of its lines.
    pub(super) fn of_line(table: TableName, line: u32, found: &dyn Say, allowed: &dyn Say) -> Self {
        Self {
            table,
            line,
            column: "",
            found: found.text(),
            allowed: allowed.text(),
        }
    }
}

impl Say for TableError {
    fn say(&self, language: Language, to: &mut String) {
        say::TableError {
            table_name: self.table,
            line: &self.line,
            column: &self.column,
            in_column: !self.column.is_empty(),
            found: &self.found,
            allowed: &self.allowed,
        }
        .say(language, to);
    }
}

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

    /// Nothing when there are none; else each in the order of the tables and their lines.
    pub fn finish(mut self) -> Result<(), Vec<TableError>> {
        self.kept
            .sort_by_key(|error| (error.table == TableName::Events, error.line));
        if let (Some(last), true) = (self.kept.last(), self.further > 0) {
            self.kept.push(TableError::of_table(
                last.table,
                &say::MoreErrors {
                    number: &self.further,
                },
                &say::NO_ERRORS,
            ));
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
            errors.push(TableError::of_line(TableName::Events, line, &"x", &"y"));
        }
        let found = errors.finish().unwrap_err();
        assert_eq!(found.len(), 21);
        assert_eq!(
            found[20].in_language(Language::English),
            "events: found 5 more errors; allowed is none"
        );
        assert_eq!(Errors::default().finish(), Ok(()));
    }
}
