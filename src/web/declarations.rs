//! The types of the JSON texts, for TypeScript.

use wasm_bindgen::prelude::wasm_bindgen;

/// Documents and results, field by field; generated from the Rust types, see `tests/declarations.rs`.
#[wasm_bindgen(typescript_custom_section)]
const DOCUMENTS: &str = include_str!("documents.d.ts");

#[wasm_bindgen(typescript_custom_section)]
const ANSWERS: &str = r#"
/** A JSON text; `JSON.parse` makes a `T` of it. */
export type Json<T> = string & { readonly json?: T };

/** One thing that is wrong with a document or an argument. */
export interface DocumentError {
  /** Where: `strategies[0].tactics[2].action.posts`; empty for the document as a whole. */
  path: string;
  /** What was found there. */
  found: string;
  /** What is allowed there. */
  allowed: string;
}

/** The JSON message of every `Error` that the engine throws. */
export interface Problem {
  errors: DocumentError[];
}

/** What `check` answers: the experiment with all defaults filled in, or every error at once. */
export type Check = { experiment: Experiment } | Problem;

/** A built-in case. */
export interface BuiltIn {
  /** The name that documents use: `{"scenario": {"preset": name}}`. */
  name: string;
  /** What the case is called. */
  title: Wording;
  /** What the case teaches. */
  story: Wording;
  /** The whole document. */
  experiment: Experiment;
}
"#;
