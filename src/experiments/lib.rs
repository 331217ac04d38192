//! Room 3: many runs: ensembles and paired comparison.
//!
//! [`batch`] cuts an experiment into parts that any worker, thread or machine can run; [`ensemble`] puts the parts
//! together whatever their order; [`comparison`] says what the strategies differ in and how sure that is.
//! Nothing here depends on who ran which part: every fold goes over the worlds in the order of their numbers.
#![forbid(unsafe_code)]
#![deny(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::dbg_macro
)]

pub mod aim;
pub mod batch;
pub mod catalogue;
pub mod compared;
pub mod comparison;
pub mod csv;
pub mod difference;
pub mod economy;
pub mod ensemble;
pub mod estimate;
mod family;
pub mod fingerprint;
pub mod idle;
pub mod ignorance;
pub mod interval;
pub mod json;
pub mod kept;
mod leading;
pub mod marks;
mod moments;
pub mod part;
pub mod quantity;
pub mod race;
pub mod ranking;
pub mod ratio;
#[cfg(any(test, feature = "sample"))]
pub mod sample;
pub mod sentence;
pub mod sketch;
pub mod spared;
pub mod stops;
pub mod student;
pub mod typical;
