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

/// Whether groups that already run when the first day begins, and people who are not known for sure, can be simulated: not in the
/// page's small program, which refuses their documents.
const WHOLE: bool = cfg!(feature = "whole");

mod account;
pub mod aim;
mod births;
pub mod breach;
mod buying;
mod calendar;
mod chosen;
mod clock;
mod column;
mod conflict;
mod conversation;
pub mod date;
pub mod day;
pub mod document;
mod effects;
mod eve;
pub mod event_log;
pub mod experiment;
mod feed;
mod first_few;
pub mod fit;
pub mod free;
mod group;
pub mod indicator;
mod inflow;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod invariants;
mod inviting;
mod joining;
mod journal;
mod lanes;
pub mod leaving;
pub mod lifecycle;
mod market;
pub mod math;
mod membership;
mod moves;
mod name;
mod newcomer;
mod now;
pub mod outcomes;
mod packet;
pub mod parameters;
mod past;
pub mod pasts;
pub(crate) mod person;
mod plan;
pub mod platform;
pub mod population;
mod purpose;
mod purse;
pub(crate) mod random;
pub mod reason;
mod roll;
pub mod run;
pub mod scenario;
pub mod schedule;
pub mod segment;
pub mod series;
mod setting;
pub mod shocks;
pub mod source;
pub mod stops;
pub mod strategy;
pub mod tactics;
pub mod target;
mod ties;
mod timing;
mod today;
mod together;
pub mod trace;
mod trust;
#[cfg(feature = "whole")]
pub mod watching;
pub mod window;
pub mod wish;
pub mod world;
