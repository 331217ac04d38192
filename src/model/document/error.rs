//! What is wrong with a document, in words for the person who wrote it.

use std::fmt::{self, Display};

use schemars::JsonSchema;
use serde::Serialize;
use words::say::document as say;
use words::{Language, Say, Text};

/// The most errors that one answer lists; further ones are counted.
pub const MAX_ERRORS: usize = 100;

/// One thing that is wrong with a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(into = "Written")]
pub struct DocumentError {
    /// Where: `strategies[0].tactics[2].action.posts`; empty for the document as a whole.
    pub path: String,
    /// What was found there.
    pub found: Text,
    /// What is allowed there.
    pub allowed: Text,
}

impl DocumentError {
    /// What was found at `path`, and what is allowed there.
    #[must_use]
    pub fn new(path: &impl Display, found: &dyn Say, allowed: &dyn Say) -> Self {
        Self {
            path: path.to_string(),
            found: found.text(),
            allowed: allowed.text(),
        }
    }
}

impl Say for DocumentError {
    /// One line: path, found, allowed.
    fn say(&self, language: Language, to: &mut String) {
        let path: &dyn Say = if self.path.is_empty() {
            &say::WHOLE_DOCUMENT
        } else {
            &self.path
        };
        let (found, allowed) = (&self.found, &self.allowed);
        say::Wrong {
            path,
            found,
            allowed,
        }
        .say(language, to);
    }
}

impl Display for DocumentError {
    /// In English.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.in_language(Language::English))
    }
}

impl std::error::Error for DocumentError {}

/// An error as programs read it.
#[derive(Serialize, JsonSchema)]
struct Written {
    /// Where: `strategies[0].tactics[2].action.posts`; empty for the document as a whole.
    path: String,
    /// What was found there, in English.
    found: String,
    /// What is allowed there, in English.
    allowed: String,
    /// Both in every language.
    texts: Texts,
}

/// What was found and what is allowed.
#[derive(Serialize, JsonSchema)]
struct Texts {
    found: Text,
    allowed: Text,
}

impl From<DocumentError> for Written {
    fn from(error: DocumentError) -> Self {
        let english = |text: &Text| text.get(Language::English).to_owned();
        Self {
            path: error.path,
            found: english(&error.found),
            allowed: english(&error.allowed),
            texts: Texts {
                found: error.found,
                allowed: error.allowed,
            },
        }
    }
}

/// The errors of one document, in the order in which they are met.
#[derive(Debug, Default)]
pub(super) struct Errors {
    kept: Vec<DocumentError>,
    dropped: usize,
}

impl Errors {
    /// Adds an error; the words are only made while there is room for them.
    pub(super) fn add(&mut self, path: &impl Display, found: &dyn Say, allowed: &dyn Say) {
        if self.kept.len() == MAX_ERRORS {
            self.dropped += 1;
        } else {
            self.kept.push(DocumentError::new(path, found, allowed));
        }
    }

    /// Whether nothing is wrong so far.
    pub(super) fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// The list, with a last entry that counts what it leaves out.
    pub(super) fn into_vec(mut self) -> Vec<DocumentError> {
        if self.dropped > 0 {
            let number = &self.dropped;
            let further = say::FurtherErrors { number };
            self.kept
                .push(DocumentError::new(&"", &further, &say::FLAWLESS_DOCUMENT));
        }
        self.kept
    }
}
