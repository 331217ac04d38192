//! Room 1: what a community is and how one day passes.
//!
//! Pure functions of (parameters, scenario, strategy, seed). The room reads no clock, no entropy, no file and no
//! environment, and prints nothing.
#![forbid(unsafe_code)]
#![deny(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::dbg_macro
)]

mod account;
pub mod breach;
mod clock;
pub mod date;
pub mod day;
pub mod document;
pub mod event_log;
pub mod experiment;
mod feed;
mod group;
pub mod indicator;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod invariants;
mod lanes;
pub mod lifecycle;
mod market;
pub mod math;
mod newcomer;
pub mod outcomes;
mod packet;
pub mod parameters;
pub(crate) mod person;
mod plan;
pub mod platform;
pub mod population;
pub(crate) mod random;
pub mod reason;
pub mod scenario;
pub mod series;
pub mod shocks;
pub mod source;
pub mod strategy;
pub mod tactics;
mod ties;
pub mod trace;
mod trust;
pub mod world;
