//! Room 6: results drawn by Plotters, the same picture for page, command line and tests.
//!
//! In layers, each of which uses only those above it here: `numbers` takes from an ensemble what one [`Chart`] shows
//! ([`ChartData`]); `kinds` makes from it the description of a chart (`spec.rs`), as it does for a real community's
//! curves beside the simulated ones ([`ReplayChart`]) and for a person's own group ([`GroupChart`], [`CalibrationChart`]); `layout` gives everything its place; `drawing` draws it by
//! Plotters. [`answer`] gives the picture, its sentences, where it is drawn and its numbers.
//!
//! A picture is a text of SVG whose bytes are the same on every target: text is measured by `metrics.rs`, not by fonts,
//! logarithms come from `libm`, and coordinates are whole tenths of a pixel (`drawing/svg.rs`).
#![forbid(unsafe_code)]
#![deny(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::dbg_macro
)]

mod answer;
mod columns;
mod days;
mod drawing;
mod error;
mod kinds;
mod layout;
mod metrics;
mod number;
mod numbers;
mod spec;
mod theme;
#[cfg(feature = "whole")]
mod zoom;

pub use answer::{ChartAnswer, ChartAxis, answer};
pub use columns::{Cell, Column, Role};
pub use error::ChartError;
#[cfg(feature = "whole")]
pub use kinds::beside::WithAndWithout;
pub use kinds::calibration::CalibrationChart;
pub use kinds::group::GroupChart;
pub use kinds::replay::ReplayChart;
pub use layout::Frame;
pub use number::NumberForm;
pub use numbers::aimed::Aimed;
pub use numbers::chart::Chart;
pub use numbers::data::{ChartData, Reached, StrategyData, Track};
pub use numbers::phases::PhaseDays;
pub use numbers::quantity::{Quantity, Span};
#[cfg(feature = "whole")]
pub use numbers::worlds::ChartWorlds;
pub use spec::{ChartSpec, Subject};
pub use theme::{LineLook, Theme, line_looks};
