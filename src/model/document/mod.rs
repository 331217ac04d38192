//! Reading documents: one strict parser for page, command line and tests.

use super::experiment::Experiment;

/// One thing that is wrong with a document.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct DocumentError {
    /// Where: `strategies[0].tactics[2].action.posts`; empty for the document as a whole.
    pub path: String,
    /// What was found there.
    pub found: String,
    /// What is allowed there.
    pub allowed: String,
}

/// Reads a document.
///
/// # Errors
/// Every error of the document at once.
pub fn parse(text: &str) -> Result<Experiment, Vec<DocumentError>> {
    serde_json::from_str(text).map_err(|e| {
        vec![DocumentError {
            path: String::new(),
            found: e.to_string(),
            allowed: "a document".to_owned(),
        }]
    })
}
