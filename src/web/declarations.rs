//! The types of documents and results, for TypeScript.

use wasm_bindgen::prelude::wasm_bindgen;

/// Documents and results, field by field; generated from the Rust types, see `tests/declarations.rs`.
#[wasm_bindgen(typescript_custom_section)]
const DOCUMENTS: &str = include_str!("documents.d.ts");

#[wasm_bindgen(typescript_custom_section)]
const ANSWERS: &str = r#"
/** Every `Error` that the engine throws: a line of the message for each thing that is wrong. */
export interface Problem extends Error {
  name: "Problem";
  errors: DocumentError[];
}
"#;
