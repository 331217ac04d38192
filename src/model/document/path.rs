//! Where in a document something stands.

use std::fmt;

use words::{Language, Say};

use super::quote::shortened;

/// The most characters of one field name, and of a whole path, that an error repeats.
const MAX_NAME: usize = 40;
const MAX_PATH: usize = 240;

/// A place in a document. Children borrow their parents, so that a place costs nothing until an error names it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Path<'a> {
    /// The document itself.
    Document,
    /// A field of an object.
    Field(&'a Path<'a>, &'a str),
    /// An entry of a list.
    Entry(&'a Path<'a>, usize),
}

impl<'a> Path<'a> {
    /// The field `name` of this object.
    pub(super) fn field(&'a self, name: &'a str) -> Self {
        Self::Field(self, name)
    }

    /// The entry number `index` of this list.
    pub(super) fn entry(&'a self, index: usize) -> Self {
        Self::Entry(self, index)
    }

    fn write(&self, text: &mut String) {
        match self {
            Self::Document => {}
            Self::Field(parent, name) => {
                parent.write(text);
                if is_plain(name) {
                    if !text.is_empty() {
                        text.push('.');
                    }
                    text.push_str(name);
                } else {
                    text.push_str(&format!("[{:?}]", shortened(name, MAX_NAME)));
                }
            }
            Self::Entry(parent, index) => {
                parent.write(text);
                text.push_str(&format!("[{index}]"));
            }
        }
    }
}

/// Whether a name can stand in a path without quotes.
fn is_plain(name: &str) -> bool {
    !name.is_empty()
        && name.len() <= MAX_NAME
        && name
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-')
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        self.write(&mut text);
        f.write_str(&shortened(&text, MAX_PATH))
    }
}

impl Say for Path<'_> {
    fn say(&self, _: Language, to: &mut String) {
        to.push_str(&self.to_string());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_are_no_identifiers_are_quoted_and_shortened() {
        let (root, long) = (Path::Document, "x".repeat(500));
        let strategies = root.field("strategies");
        let strategy = strategies.entry(3);
        assert_eq!(strategy.field("name").to_string(), "strategies[3].name");
        assert_eq!(
            strategy.field("a \"b\"").to_string(),
            r#"strategies[3]["a \"b\""]"#
        );
        assert_eq!(
            root.field(&long).to_string(),
            format!("[\"{}…\"]", "x".repeat(40))
        );
        assert_eq!(root.to_string(), "");
    }
}
