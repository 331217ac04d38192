//! A chart's description: what is said and which lines are drawn, before any place on the page is decided.

use crate::columns::Role;
use crate::error::ChartError;
use crate::number::NumberForm;
use crate::numbers::phases::PhaseDays;
use model::date::Date;
use words::Language;

/// What can be shown by a chart.
pub trait Subject {
    /// The chart's description in `language`, which can be drawn.
    ///
    /// # Errors
    /// When there is nothing to show, a number is not finite, or a line has too few or too many of them.
    fn spec(&self, language: Language) -> Result<ChartSpec, ChartError>;
}

/// A chart before it has a size.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartSpec {
    pub(crate) language: Language,
    /// What the chart shows, in sentences.
    pub(crate) summary: String,
    /// From the longest wording to the shortest. The longest that fits is used; the first is the whole truth.
    pub(crate) titles: Vec<String>,
    /// What unit, lines and bands mean: from the longest wording to the shortest. The longest that fits is used.
    pub(crate) captions: Vec<String>,
    pub(crate) form: NumberForm,
    pub(crate) x: Axis,
    /// Whether the vertical axis has powers of ten.
    pub(crate) log_y: bool,
    /// Whether the numbers are changes, written with their sign.
    pub(crate) signed: bool,
    /// In the order of drawing priority: the first is drawn first, below the others.
    pub(crate) lines: Vec<Line>,
    /// The last days that a number is read over.
    pub(crate) window: Option<Window>,
    /// When each strategy's tactics are due.
    pub(crate) rows: Vec<TacticRow>,
    /// What happens to the community whatever the strategy.
    pub(crate) shocks: Vec<ShockSpan>,
    /// What being above and below zero means.
    pub(crate) sides: Option<[Side; 2]>,
}

/// The horizontal axis.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Axis {
    /// Days of a run that begins on `start` with day 1: those from `first` to `last`.
    Days { start: Date, first: u32, last: u32 },
    /// Positive numbers on an axis of powers of ten.
    Log { title: String },
    /// Numbers on an even axis.
    Linear { title: String, form: NumberForm },
    /// Places 0, 1, 2, … with a name each.
    Steps { title: String, names: Vec<String> },
}

/// Whose colour something has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ink {
    /// A strategy's.
    Strategy {
        /// Its position.
        position: usize,
        /// Its look, counted from 0.
        look: usize,
    },
    /// That of what was measured, not simulated.
    Real,
}

/// One line with its bands.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Line {
    /// Name in the table and in error messages.
    pub name: String,
    pub ink: Ink,
    /// Thin lines stand in the background.
    pub thin: bool,
    /// What its numbers are.
    pub role: Role,
    /// Whether each point has a mark.
    pub dots: bool,
    pub x: Vec<f64>,
    pub y: Vec<f64>,
    /// From the widest to the narrowest.
    pub bands: Vec<Band>,
    pub end: Option<EndLabel>,
}

/// The interval that holds `percent` % of the worlds.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Band {
    pub percent: u8,
    pub low: Vec<f64>,
    pub high: Vec<f64>,
}

/// What stands at a line's end.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct EndLabel {
    pub name: String,
    pub value: String,
    /// The interval at the end, or another remark that may be left out.
    pub remark: Option<String>,
}

/// One strategy's tactics on the time axis, and the phases of the community's life above them.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct TacticRow {
    pub name: String,
    pub ink: Ink,
    /// First and last day of stretches with a tactic on nearly every day, counted from 0.
    pub spans: Vec<(u32, u32)>,
    /// Days of the other tactics.
    pub marks: Vec<u32>,
    /// Empty where the chart shows none.
    pub phases: Vec<PhaseDays>,
}

/// A shock on the time axis.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ShockSpan {
    pub name: &'static str,
    /// First and last day, counted from 0.
    pub first: u32,
    pub last: u32,
}

/// The days that an outcome is read over.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Window {
    /// From this day on, counted from 0.
    pub first: u32,
    /// What stands in it, from the longest wording to the shortest.
    pub texts: Vec<String>,
}

/// A side of the zero line.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Side {
    /// How many worlds end there, before the others in both respects.
    pub counted: Vec<String>,
    /// From the longest wording to the shortest.
    pub texts: Vec<String>,
    pub ink: Ink,
}

impl ChartSpec {
    /// The title in full.
    pub(crate) fn title(&self) -> &str {
        self.titles.first().map_or("", String::as_str)
    }

    /// Checks that everything can be drawn.
    pub(crate) fn check(&self) -> Result<(), ChartError> {
        if self.lines.iter().all(|line| line.y.is_empty()) {
            return Err(ChartError::Empty);
        }
        for line in &self.lines {
            let columns = line
                .bands
                .iter()
                .flat_map(|band| [&band.low, &band.high])
                .chain([&line.x, &line.y]);
            for column in columns {
                if column.len() != line.y.len() {
                    return Err(ChartError::Length {
                        line: line.name.clone(),
                        found: column.len(),
                        expected: line.y.len(),
                    });
                }
                if let Some(position) = column.iter().position(|value| !value.is_finite()) {
                    return Err(ChartError::NotFinite {
                        line: line.name.clone(),
                        position,
                    });
                }
            }
        }
        Ok(())
    }
}
