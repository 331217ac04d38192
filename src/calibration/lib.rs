//! What one group's log tells of its people: a posterior of the model's free numbers, by simulation.
//!
//! A [`History`] holds the days of a group as far as they are known, from sums of days or from a whole log. [`begin()`] makes of it
//! and of a scenario the experiment that covers the same days; `summary` reads the same statistics from history and simulated
//! worlds; [`Calibration`] draws free numbers ([`model::free`]), compares, and draws again where they fit (approximate Bayesian
//! computation). Its answer is a normal distribution of the logarithms of factors, which a document carries
//! ([`model::free::Posterior`]), with how well simulated days fit the real ones and what the days ahead bring.
//!
//! Like a study of the room `decisions`, a calibration is a pure function of the worlds that have been run: it gives its report, or
//! says which worlds it still lacks, so that whoever runs them, in whatever order, gets the same bits.
#![forbid(unsafe_code)]
#![deny(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::dbg_macro
)]

mod bands;
mod begin;
mod calibration;
mod forecast;
mod history;
mod inference;
mod linear;
mod misfit;
mod naive;
mod report;
pub mod state;
mod summary;
mod trials;

pub use begin::{Begun, begin};
pub use calibration::{Calibration, LEAST_SIMULATIONS, LEAST_WORLDS, Task};
pub use history::{Field, History};
pub use inference::Gaussian;
pub use report::{Band, Forecast, HeldBack, Known, PlanForecast, Report, Score, Unfit};
pub use trials::{Lacking, Ledger, Trial, run_packed};
