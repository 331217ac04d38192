//! What is wrong with a document, in words for the person who wrote it.

use std::fmt;

use serde_json::Value;

/// The most errors that one answer lists; further ones are counted.
pub const MAX_ERRORS: usize = 100;

/// The most characters of foreign text that one error repeats.
const MAX_QUOTED: usize = 50;

/// One thing that is wrong with a document.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
pub struct DocumentError {
    /// Where: `strategies[0].tactics[2].action.posts`; empty for the document as a whole.
    pub path: String,
    /// What was found there.
    pub found: String,
    /// What is allowed there.
    pub allowed: String,
}

impl fmt::Display for DocumentError {
    /// One line: path, found, allowed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() {
            "document"
        } else {
            &self.path
        };
        write!(f, "{path}: found {}; allowed: {}", self.found, self.allowed)
    }
}

impl std::error::Error for DocumentError {}

/// The errors of one document, in the order in which they are met.
#[derive(Debug, Default)]
pub(super) struct Errors {
    kept: Vec<DocumentError>,
    dropped: usize,
}

impl Errors {
    /// Adds an error; the words are only made while there is room for them.
    pub(super) fn add(
        &mut self,
        path: &impl fmt::Display,
        found: impl Into<String>,
        allowed: impl FnOnce() -> String,
    ) {
        if self.kept.len() == MAX_ERRORS {
            self.dropped += 1;
            return;
        }
        self.kept.push(DocumentError {
            path: path.to_string(),
            found: found.into(),
            allowed: allowed(),
        });
    }

    /// Whether nothing is wrong so far.
    pub(super) fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// The list, with a last entry that counts what it leaves out.
    pub(super) fn into_vec(mut self) -> Vec<DocumentError> {
        if self.dropped > 0 {
            self.kept.push(DocumentError {
                path: String::new(),
                found: format!("{} more errors", self.dropped),
                allowed: "a document without errors; these are the first".to_owned(),
            });
        }
        self.kept
    }
}

/// A value in a few words.
pub(super) fn described(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(flag) => flag.to_string(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => quoted(text),
        Value::Array(entries) => format!("a list ({})", counted(entries.len(), "entry", "entries")),
        Value::Object(fields) => {
            format!("an object ({})", counted(fields.len(), "field", "fields"))
        }
    }
}

/// A number with its noun.
pub(super) fn counted(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// A text in quotes, without line breaks, shortened.
pub(super) fn quoted(text: &str) -> String {
    format!("\"{}\"", shortened(text, MAX_QUOTED))
}

/// The first `max` characters of a text, control characters made visible.
pub(super) fn shortened(text: &str, max: usize) -> String {
    let mut short = String::new();
    for (count, c) in text.chars().enumerate() {
        if count == max {
            short.push('…');
            break;
        }
        if c.is_control() {
            short.extend(c.escape_default());
        } else {
            short.push(c);
        }
    }
    short
}
