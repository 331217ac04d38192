//! The JSON Schema that the Rust types say.

use community_sim::model::document::presets;
use community_sim::model::experiment::Experiment;
use serde_json::{Value, json};

/// The schema of an experiment, whose scenario may also be a built-in case.
pub fn schema() -> Value {
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
