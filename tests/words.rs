//! The catalogues of messages: nothing in them is unused.
#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs, clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use community_sim::words::say::MESSAGES;

/// The text of all files below `folder` whose names end so.
fn sources(folder: &Path, end: &str, to: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, end, to);
        } else if path.to_str().unwrap().ends_with(end) {
            *to += &fs::read_to_string(path).unwrap();
        }
    }
}

/// Whether `name` stands in `code` behind `::`, as a whole.
fn is_named(code: &str, name: &str) -> bool {
    let path = format!("::{name}");
    let mut places = code.match_indices(&path);
    places.any(|(at, _)| {
        !code[at + path.len()..].starts_with(|c: char| c.is_alphanumeric() || c == '_')
    })
}

#[test]
fn every_message_is_used() {
    let mut code = String::new();
    sources(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        ".rs",
        &mut code,
    );
    let unused: Vec<_> = MESSAGES
        .iter()
        .filter(|[.., name]| !is_named(&code, name))
        .collect();
    assert!(unused.is_empty(), "nothing says {unused:?}");
}
