//! What is wrong with a file, in words for the person who has it.

use schemars::JsonSchema;
use serde::Serialize;
use words::say::files as say;
use words::{Language, Say, Text};

/// What a person can say so that the files can be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Ask {
    /// Whether day or month stands first in dates.
    Order {
        /// A date that may be either.
        example: String,
    },
    /// Which column of a table holds what.
    Columns {
        /// The names of the table's columns.
        columns: Vec<String>,
        /// What one of them must hold.
        wanted: Vec<WantedColumn>,
    },
}

/// A column that a log needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct WantedColumn {
    /// What it holds: `t` or `user_id`.
    pub role: &'static str,
    /// The column that may be meant.
    pub guess: Option<String>,
}

/// One thing that is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file's name; empty when it concerns all of them.
    pub file: Box<str>,
    /// The line, from 1; 0 when it concerns the whole file.
    pub line: u32,
    /// The column's name; empty when it concerns the whole line.
    pub column: Box<str>,
    /// What was found.
    pub found: Box<Text>,
    /// What is allowed instead, or what to do.
    pub allowed: Text,
    /// What the person can say about it; nothing where words do not mend it.
    pub ask: Option<Box<Ask>>,
}

impl Problem {
    /// What is wrong with a file as a whole.
    pub(crate) fn of_file(file: &str, found: &dyn Say, allowed: &dyn Say) -> Self {
        Self::of_line(file, 0, found, allowed)
    }

    /// What is wrong with one of its lines.
    pub(crate) fn of_line(file: &str, line: u32, found: &dyn Say, allowed: &dyn Say) -> Self {
        Self {
            file: file.into(),
            line,
            column: Box::default(),
            found: Box::new(found.text()),
            allowed: allowed.text(),
            ask: None,
        }
    }

    /// The same, with what the person can say about it.
    pub(crate) fn asking(mut self, ask: Ask) -> Self {
        self.ask = Some(Box::new(ask));
        self
    }

    /// The same, of a column.
    pub(crate) fn in_column(mut self, column: &str) -> Self {
        self.column = column.into();
        self
    }
}

impl Say for Problem {
    fn say(&self, language: Language, to: &mut String) {
        say::Problem {
            file: &visible(&self.file),
            in_file: !self.file.is_empty(),
            line: &self.line,
            column: &visible(&self.column),
            in_column: !self.column.is_empty(),
            found: &*self.found,
            allowed: &self.allowed,
        }
        .say(language, to);
    }
}

/// The problems of some files; after so many the rest is only counted.
#[derive(Debug, Default)]
pub(crate) struct Problems {
    kept: Vec<Problem>,
    further: usize,
}

/// Problems that are spelled out.
const SPELLED_OUT: usize = 20;

impl Problems {
    pub fn push(&mut self, problem: Problem) {
        if self.kept.len() < SPELLED_OUT {
            self.kept.push(problem);
        } else {
            self.further += 1;
        }
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// What there is, or nothing and one problem more.
    pub fn take<T>(&mut self, found: Result<T, Problem>) -> Option<T> {
        found.map_err(|problem| self.push(problem)).ok()
    }

    /// Nothing when there are none; else all, in the order in which they were found.
    pub fn finish(mut self) -> Result<(), Vec<Problem>> {
        if self.further > 0 {
            let number = &self.further;
            let more = Problem::of_file("", &say::MoreProblems { number }, &say::NO_PROBLEMS);
            self.kept.push(more);
        }
        if self.kept.is_empty() {
            Ok(())
        } else {
            Err(self.kept)
        }
    }
}

/// A text that fits into a message.
pub(crate) fn shortened(text: &str) -> String {
    const LONGEST: usize = 60;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// A text in quotes that fits into a message.
pub(crate) fn quoted(text: &str) -> String {
    format!("\"{}\"", visible(&shortened(text)))
}

/// A text from a file in which nothing can command a terminal or turn its words around: control characters and marks of
/// writing direction (Unicode TR 36, 3.1) stand as `\u{…}`.
#[must_use]
pub fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for sign in text.chars() {
        if words::is_hidden(sign) {
            shown.extend(sign.escape_unicode());
        } else {
            shown.push(sign);
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn many_problems_are_counted() {
        let mut problems = Problems::default();
        for line in 1..=25 {
            problems.push(Problem::of_line("a.csv", line, &"x", &"y"));
        }
        let found = problems.finish().unwrap_err();
        assert_eq!(found.len(), 21);
        assert!(found[20].in_language(Language::English).contains("5 more"));
        assert_eq!(Problems::default().finish(), Ok(()));
    }

    #[test]
    fn nothing_commands_a_terminal() {
        assert_eq!(
            visible("张\u{1b}[31m\u{202e}a\n"),
            "张\\u{1b}[31m\\u{202e}a\\u{a}"
        );
    }
}
