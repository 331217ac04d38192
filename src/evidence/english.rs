//! Texts that the reports' JSON has in English alone, as it did before they could be said in other languages.

use serde::Serializer;
use words::{Fixed, Language};

/// Writes a text as one string.
pub(crate) fn in_english<S: Serializer>(text: &Fixed, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(text.get(Language::English))
}
