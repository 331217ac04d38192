//! A simulator of online communities.
//!
//! An agent-based model follows every member of a community — what each needs (belonging, recognition, interest),
//! what each meets there, and when each falls silent or leaves — while an operator's tactics change what they meet.
//! Strategies are compared on the same people and the same luck.
//!
//! # The rooms, in the order of their dependencies
//!
//! Each room is a crate, so that the compiler holds it to the rooms above it.
//!
//! 0. [`words`]: what a person reads, in every language, made from the catalogues in `locales`.
//! 1. [`model`]: what a community is and how one day passes.
//! 2. [`measure`]: the statistics of any community's log, real or simulated.
//! 3. [`files`]: the exports that people have, read into such a log.
//! 4. [`experiments`]: many runs: batches, ensembles, paired comparison.
//! 5. [`calibration`]: what one group's log tells of its people, and how well.
//! 6. [`evidence`]: targets, trials, replays of real communities, searches: what the model is held to.
//! 7. [`decisions`]: what a decision rests on: contributions of tactics, risks, sensitivity, search.
//! 8. [`telling`]: results in words: diaries, the description of the model.
//! 9. [`charts`]: results drawn by Plotters, the same picture for page, command line and tests.
//! 10. `web` (wasm32 only): the engine's door to JavaScript.
//! 11. `main.rs` and `cli/` (native only): the command line.
//!
//! **Invariant:** dependencies run one way, from command line and web down to the model.
//! **Invariant:** the model reads no clock, no entropy, no file and no environment, and prints nothing.
//! **Invariant:** only `web` knows wasm-bindgen; only `charts` knows Plotters; only `cli` knows files and threads.
#![deny(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::dbg_macro
)]

pub use {
    calibration, charts, decisions, evidence, experiments, files, measure, model, telling, words,
};

#[cfg(target_arch = "wasm32")]
pub mod web;
