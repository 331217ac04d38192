//! Room 3: results drawn by Plotters, the same picture for page, command line and tests.
//!
//! [`ChartData`] takes from an ensemble what one [`Chart`] shows; [`draw`], [`summary`] and [`table`] show it as a
//! picture, in sentences and in numbers. The three are made from one description, so that they cannot contradict
//! one another. [`curve`] does the same for a real community's curves beside the simulated ones, and [`words`] names
//! every number.
//!
//! A picture is a text of SVG whose bytes are the same on every target: text is measured by `metrics.rs`, not by fonts,
//! logarithms come from `libm`, and coordinates are whole tenths of a pixel (`svg.rs`).
#![forbid(unsafe_code)]
#![deny(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::dbg_macro
)]

mod activity;
mod axis;
mod churn;
pub mod curve;
mod data;
mod difference;
mod error;
mod figure;
mod growth;
mod label;
mod layout;
mod line_chart;
mod metrics;
mod number;
mod phases;
mod series_chart;
mod sheet;
mod stroke;
mod summary;
mod svg;
mod table;
mod theme;
mod thin;
pub mod words;

use model::series::Series;
use model::text::Language;

pub use data::{ChartData, Quantity, StrategyData, Track};
pub use error::ChartError;
pub use phases::PhaseDays;
pub use table::{Cell, Table};
pub use theme::Theme;

/// The charts of an ensemble.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chart {
    /// Members day by day.
    Growth,
    /// Weekly active members, with the daily active ones as thin lines.
    Activity,
    /// Of all who ever joined: who left, and who left or fell silent.
    Churn,
    /// A daily series.
    Series(Series),
    /// Paired differences of a daily series to the first strategy's.
    Difference(Series),
}

impl Chart {
    /// The chart called `name`: `growth`, `activity`, `churn`, `difference` (of the weekly active members),
    /// `difference:SERIES` or `series:SERIES`, SERIES being a name of [`SERIES`](model::series::SERIES).
    ///
    /// # Errors
    /// When there is no such chart or series.
    pub fn named(name: &str) -> Result<Self, ChartError> {
        let unknown = || ChartError::Unknown {
            found: name.to_owned(),
        };
        let series = |name| Series::named(name).ok_or_else(unknown);
        match name.split_once(':') {
            None => match name {
                "growth" => Ok(Self::Growth),
                "activity" => Ok(Self::Activity),
                "churn" => Ok(Self::Churn),
                "difference" => Ok(Self::Difference(Series::Wau)),
                _ => Err(unknown()),
            },
            Some(("series", name)) => series(name).map(Self::Series),
            Some(("difference", name)) => series(name).map(Self::Difference),
            Some(_) => Err(unknown()),
        }
    }
}

/// Draws the chart as a text of SVG.
///
/// # Errors
/// When the theme's size is out of range, or the data has no world, no strategy, a number that is not finite, or
/// tracks of the wrong length.
pub fn draw(data: &ChartData, theme: &Theme) -> Result<String, ChartError> {
    theme.check()?;
    let figure = data.figure(theme.language)?;
    let text = summary::of_figure(data, &figure, theme.language);
    line_chart::picture(&figure, theme, &text)
}

/// What the chart shows, in two or three sentences.
///
/// # Errors
/// As [`draw`].
pub fn summary(data: &ChartData, language: Language) -> Result<String, ChartError> {
    Ok(summary::of_figure(data, &data.figure(language)?, language))
}

/// The numbers that the chart draws, one row a day.
///
/// # Errors
/// As [`draw`].
pub fn table(data: &ChartData, language: Language) -> Result<Table, ChartError> {
    Ok(table::of_figure(&data.figure(language)?, language))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn charts_are_found_by_name() {
        assert_eq!(Chart::named("growth"), Ok(Chart::Growth));
        assert_eq!(
            Chart::named("difference"),
            Ok(Chart::Difference(Series::Wau))
        );
        assert_eq!(
            Chart::named("difference:belonging"),
            Ok(Chart::Difference(Series::Belonging))
        );
        assert_eq!(
            Chart::named("series:belonging"),
            Ok(Chart::Series(Series::Belonging))
        );
        for name in [
            "",
            "Growth",
            "series:",
            "series:no such",
            "pie:wau",
            "series",
        ] {
            assert_eq!(
                Chart::named(name),
                Err(ChartError::Unknown {
                    found: name.to_owned()
                })
            );
        }
    }
}
