//! The document's JSON Schema: the committed file, which a test makes from the Rust types (`tests/schema.rs`).
//!
//! Making it takes more code than all else that documents need; reading it takes a millisecond.

use std::sync::LazyLock;

use serde_json::{Value, json};

use crate::WHOLE;

/// The committed file; in the page's small program the one without descriptions, on one line.
const TEXT: &str = if WHOLE {
    include_str!("../../../schema/community-sim-1.schema.json")
} else {
    include_str!("../../../schema/community-sim-1.bare.json")
};

/// The schema of documents, for editors and for those who write documents by program.
///
/// It says types, names, ranges and lengths; rules between fields are only in [`parse`](super::parse).
#[must_use]
pub fn schema() -> Value {
    // That the file can be read is tested.
    serde_json::from_str(TEXT).unwrap_or_default()
}

/// The schema of a document that is written out: no built-in case brings its scenario and its strategies.
pub(super) static OF_EXPERIMENT: LazyLock<Value> = LazyLock::new(|| {
    let mut schema = schema();
    schema["properties"]["scenario"] = json!({ "$ref": "#/$defs/Scenario" });
    schema["required"] = json!(["format", "scenario", "strategies"]);
    schema["anyOf"].take();
    schema
});
