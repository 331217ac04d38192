//! Room 2: many runs: ensembles, paired comparison, measuring, replays of real communities.
//!
//! [`batch`] cuts an experiment into parts that any worker, thread or machine can run; [`ensemble`] puts the parts
//! together whatever their order; [`comparison`] says what the strategies differ in and how sure that is.
//! [`measure`] computes from any community's log, real or simulated, the statistics by which they are compared;
//! [`replay`] sets a simulation of a real community beside that community's own figures; [`evidence`] holds the model to
//! what is known of real communities, row by row; [`diary`] tells one member's life; [`odd`] describes the model in the form of the ODD protocol.
//! Nothing here depends on who ran which part: every fold goes over the worlds in the order of their numbers.
#![forbid(unsafe_code)]
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod batch;
pub mod catalogue;
pub mod comparison;
pub mod csv;
pub mod diary;
pub mod direction;
pub mod ensemble;
pub mod evidence;
pub mod fingerprint;
pub mod marks;
pub mod measure;
pub mod odd;
pub mod quantile;
pub mod replay;
pub mod results;
#[cfg(test)]
pub(crate) mod sample;
pub mod sentence;
pub mod student;
