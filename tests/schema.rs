//! The committed JSON Schema, by which documents are checked, says what the Rust types say.
//!
//! `BLESS=1 cargo test --test schema` writes the file anew.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

use types::schema;

#[path = "schema/types.rs"]
mod types;

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
