//! A simulator of online communities.
//!
//! An agent-based model follows every member of a community — what each needs (belonging, recognition, interest),
//! what each meets there, and when each falls silent or leaves — while an operator's tactics change what they meet.
//! Strategies are compared on the same people and the same luck.
//!
//! # The rooms, in the order of their dependencies
//!
//! 1. [`model`]: what a community is and how one day passes.
//! 2. [`experiments`]: many runs: ensembles, paired comparison, measuring, replays of real communities.
//! 3. [`charts`]: results drawn by Plotters, the same picture for page, command line and tests.
//! 4. `web` (wasm32 only): the engine's door to JavaScript.
//! 5. `main.rs` and `cli/` (native only): the command line.
//!
//! **Invariant:** dependencies run one way: command line and web → charts → experiments → model.
//! **Invariant:** the model reads no clock, no entropy, no file and no environment, and prints nothing.
//! **Invariant:** only `web` knows wasm-bindgen; only `charts` knows Plotters; only `cli` knows files and threads.

pub mod charts;
pub mod experiments;
pub mod model;
#[cfg(target_arch = "wasm32")]
pub mod web;
