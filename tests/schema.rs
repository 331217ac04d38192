//! The committed JSON Schema, by which documents are checked, says what the Rust types say.
//!
//! `BLESS=1 cargo test --test schema` writes the file anew.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

use community_sim::model::document::presets;
use community_sim::model::experiment::Experiment;
use serde_json::{Value, json};

const FILE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/schema/community-sim-1.schema.json"
);

#[test]
fn the_committed_schema_follows_the_types() {
    let text = format!("{:#}\n", schema());
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(FILE, &text).unwrap();
    }
    let committed = std::fs::read_to_string(FILE).unwrap();
    assert!(
        committed == text,
        "{FILE} is not what the Rust types say. When a type has changed on purpose: BLESS=1 cargo test --test schema"
    );
}

/// The schema of an experiment, whose scenario may also be a built-in case.
fn schema() -> Value {
    let mut schema = schemars::schema_for!(Experiment).to_value();
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
