//! Results as JSON, for files and other programs.

use serde::Serialize;

/// Indented JSON, with the line end that files have.
///
/// # Errors
/// When a key is no string.
pub fn text(result: &impl Serialize) -> Result<String, serde_json::Error> {
    serde_json::to_string_pretty(result).map(|text| text + "\n")
}
