//! The committed JSON Schema, by which documents are checked, says what the Rust types say.
//!
//! `BLESS=1 cargo test --test schema` writes the file anew, and the same without descriptions for the page's small program.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

use serde_json::Value;
use types::schema;

#[path = "schema/types.rs"]
mod types;

const FILE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/schema/community-sim-1.schema.json"
);

const BARE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/schema/community-sim-1.bare.json"
);

#[test]
fn the_committed_schema_follows_the_types() {
    let schema = schema();
    let bare = without_descriptions(&schema, false);
    for (file, text) in [(FILE, format!("{schema:#}\n")), (BARE, format!("{bare}\n"))] {
        if std::env::var_os("BLESS").is_some() {
            std::fs::write(file, &text).unwrap();
        }
        let committed = std::fs::read_to_string(file).unwrap();
        assert!(
            committed == text,
            "{file} is not what the Rust types say. When a type has changed on purpose: BLESS=1 cargo test --test schema"
        );
    }
}

/// A schema without descriptions; `fields` are names, of which one may be `description`.
fn without_descriptions(schema: &Value, fields: bool) -> Value {
    match schema {
        Value::Object(parts) => parts
            .iter()
            .filter(|(name, part)| fields || *name != "description" || !part.is_string())
            .map(|(name, part)| {
                let fields = matches!(name.as_str(), "properties" | "$defs");
                (name.clone(), without_descriptions(part, fields))
            })
            .collect(),
        Value::Array(parts) => parts
            .iter()
            .map(|part| without_descriptions(part, false))
            .collect(),
        value => value.clone(),
    }
}
