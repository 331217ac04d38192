//! What stands in a document, in a few words.

use serde_json::Value;
use words::say::document as say;
use words::{Language, Say};

/// The most characters of foreign text that one error repeats.
const MAX_QUOTED: usize = 50;

/// A value in a few words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Described<'v>(pub &'v Value);

impl Say for Described<'_> {
    fn say(&self, language: Language, to: &mut String) {
        match self.0 {
            Value::String(text) => Quoted(text).say(language, to),
            Value::Array(entries) => {
                let entries = &entries.len();
                say::FoundList { entries }.say(language, to);
            }
            Value::Object(fields) => {
                let fields = &fields.len();
                say::FoundObject { fields }.say(language, to);
            }
            plain => to.push_str(&plain.to_string()),
        }
    }
}

/// A text in quotes, without line breaks, shortened.
#[derive(Clone, Copy, Debug)]
pub(super) struct Quoted<'t>(pub &'t dyn Say);

impl Say for Quoted<'_> {
    fn say(&self, language: Language, to: &mut String) {
        let text = self.0.in_language(language);
        to.push('"');
        to.push_str(&shortened(&text, MAX_QUOTED));
        to.push('"');
    }
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
