//! The committed description of the model is the one that the program writes.
//!
//! It is made with the schema of the types, not with the committed one: that may just have been written anew.
//! `BLESS=1 cargo test --test odd` writes it anew.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

use community_sim::telling::odd::odd;
use community_sim::words::Language;
use types::schema;

#[path = "schema/types.rs"]
mod types;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/odd.md");

#[test]
fn the_committed_description_of_the_model_is_current() {
    let current = odd(schema(), Language::English);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(FILE, &current).unwrap();
    }
    let committed = std::fs::read_to_string(FILE).unwrap();
    assert!(
        committed == current,
        "{FILE} is out of date: run `BLESS=1 cargo test --test odd` and commit it"
    );
}
