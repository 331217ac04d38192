//! The document's JSON Schema, generated from the Rust types.

use std::sync::LazyLock;

use serde_json::{Value, json};

use super::preset::presets;
use crate::experiment::Experiment;

/// The schema of documents, for editors and for those who write documents by program.
///
/// It says types, names, ranges and lengths; rules between fields are only in [`parse`](super::parse).
#[must_use]
pub fn schema() -> Value {
    let mut schema = OF_EXPERIMENT.clone();
    schema["title"] = json!("A document of community-sim");
    let written_out = schema["properties"]["scenario"].take();
    let names: Vec<&str> = presets().iter().map(|preset| preset.name).collect();
    let mut overrides = schema["$defs"]["Scenario"]["properties"].clone();
    overrides["preset"] = json!({ "description": "Name of the built-in case.", "enum": names });
    schema["$defs"]["PresetScenario"] = json!({
        "description": "A built-in case; further fields replace those of its scenario.",
        "type": "object",
        "properties": overrides,
        "required": ["preset"],
        "additionalProperties": false,
    });
    schema["properties"]["scenario"] = json!({
        "description": written_out["description"],
        "anyOf": [{ "$ref": "#/$defs/PresetScenario" }, { "$ref": "#/$defs/Scenario" }],
    });
    // A built-in case brings its strategies with it.
    schema["required"] = json!(["format", "scenario"]);
    schema["anyOf"] = json!([
        { "required": ["strategies"] },
        { "properties": { "scenario": { "required": ["preset"] } } },
    ]);
    schema
}

/// The schema of a document that is written out.
pub(super) static OF_EXPERIMENT: LazyLock<Value> =
    LazyLock::new(|| schemars::schema_for!(Experiment).to_value());
