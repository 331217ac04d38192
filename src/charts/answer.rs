//! A chart that answers for itself: its picture, what it says, where it is drawn, and its numbers.

use schemars::JsonSchema;
use serde::Serialize;

use crate::columns::{Column, columns, places};
use crate::drawing::picture;
use crate::error::ChartError;
use crate::layout::{Frame, Layout};
use crate::number::NumberForm;
use crate::spec::{Axis, Subject};
use crate::theme::Theme;

/// A drawn chart. All of it is made from one description, so that the parts cannot contradict one another.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ChartAnswer {
    /// The picture, a text of SVG.
    pub svg: String,
    /// Its title in full.
    pub title: String,
    /// What it shows, in two or three sentences.
    pub summary: String,
    /// How its numbers are written.
    pub form: NumberForm,
    /// Width of the picture in pixels.
    pub width: u32,
    /// Height of the picture in pixels.
    pub height: u32,
    /// Where the lines are in the picture.
    pub frame: Frame,
    /// Where words stand inside the plot: what is written over the picture keeps away from them.
    pub words: Vec<Frame>,
    /// The horizontal axis.
    pub x: ChartAxis,
    /// The vertical axis.
    pub y: ChartAxis,
    /// Places on the horizontal axis that have numbers, in ascending order.
    pub places: Vec<f64>,
    /// What stands at these places.
    pub columns: Vec<Column>,
}

/// An axis of a drawn chart.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ChartAxis {
    /// At its beginning: a number of the data, or where the axis is logarithmic the power of ten.
    pub low: f64,
    /// At its end.
    pub high: f64,
    /// Whether it has powers of ten.
    pub logarithmic: bool,
}

impl ChartAxis {
    fn new((low, high): (f64, f64), logarithmic: bool) -> Self {
        Self {
            low,
            high,
            logarithmic,
        }
    }
}

/// Draws a chart, and says what it shows and where.
///
/// # Errors
/// When the theme's size is out of range, or the chart has nothing to show, a number that is not finite, or lines of
/// the wrong length.
pub fn answer(subject: &dyn Subject, theme: &Theme) -> Result<ChartAnswer, ChartError> {
    theme.check()?;
    let mut spec = subject.spec(theme.language)?;
    if !theme.calendar {
        spec.rows.clear();
    }
    #[cfg(feature = "whole")]
    if let Some(days) = theme.days {
        spec.show_days(days);
    }
    let layout = Layout::new(&spec, theme);
    let places = places(&spec);
    Ok(ChartAnswer {
        svg: picture(&spec, &layout, theme)?,
        title: spec.title().to_owned(),
        form: spec.form,
        width: theme.width,
        height: theme.height,
        frame: layout.plot,
        words: layout.words(),
        x: ChartAxis::new(layout.x_range, matches!(spec.x, Axis::Log { .. })),
        y: ChartAxis::new(layout.y_range, spec.log_y),
        columns: columns(&spec, &places),
        places,
        summary: spec.summary,
    })
}
