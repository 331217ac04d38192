//! Room 3: results drawn by Plotters, the same picture for page, command line and tests.
//!
//! In layers, each of which uses only those above it here: `numbers` takes from an ensemble what one [`Chart`] shows
//! ([`ChartData`]); `kinds` makes from it the description of a chart (`spec.rs`), as it does for a real community's
//! curves beside the simulated ones ([`ReplayChart`]); `layout` gives everything its place; `drawing` draws it by
//! Plotters. [`draw`], [`summary`] and [`table`] show one description as a picture, in sentences and in numbers, so that
//! they cannot contradict one another. [`names`] names every number.
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

mod days;
mod drawing;
mod error;
mod kinds;
mod layout;
mod metrics;
pub mod names;
mod number;
mod numbers;
mod spec;
mod table;
mod theme;

use words::Language;

pub use error::ChartError;
pub use kinds::replay::ReplayChart;
pub use numbers::chart::Chart;
pub use numbers::data::{ChartData, StrategyData, Track};
pub use numbers::phases::PhaseDays;
pub use numbers::quantity::Quantity;
pub use spec::{ChartSpec, Subject};
pub use table::{Cell, Table};
pub use theme::Theme;

/// Draws the chart as a text of SVG.
///
/// # Errors
/// When the theme's size is out of range, or the chart has nothing to show, a number that is not finite, or lines of
/// the wrong length.
pub fn draw(subject: &impl Subject, theme: &Theme) -> Result<String, ChartError> {
    theme.check()?;
    let spec = subject.spec(theme.language)?;
    drawing::picture(&spec, &layout::Layout::new(&spec, theme), theme)
}

/// What the chart shows, in two or three sentences.
///
/// # Errors
/// As [`draw`].
pub fn summary(subject: &impl Subject, language: Language) -> Result<String, ChartError> {
    Ok(subject.spec(language)?.summary)
}

/// The numbers that the chart draws, one row a day.
///
/// # Errors
/// As [`draw`].
pub fn table(subject: &impl Subject, language: Language) -> Result<Table, ChartError> {
    Ok(table::of_spec(&subject.spec(language)?))
}
