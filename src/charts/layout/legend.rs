//! The names of the lines above the plot, for narrow pictures: whole, where at the lines' ends they would be cut.

use super::frame::Placed;
use super::size::{CAPTION_EM, LEADING};
use crate::metrics;
use crate::spec::ChartSpec;

/// Of a stretch of the line before its name, in text sizes.
pub(crate) const SAMPLE_EM: f64 = 1.6;
/// Between a sample and its name, and between two names.
const GAP_EM: f64 = 0.4;
const BETWEEN_EM: f64 = 1.1;

/// A line's name above the plot.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct LegendPlace {
    pub line: usize,
    /// Where the stretch of the line begins.
    pub sample: f64,
    pub name: Placed,
}

/// The names in reading order, as many to a row as have room, and where they end at the bottom.
pub(crate) fn legend(
    spec: &ChartSpec,
    em: f64,
    left: f64,
    room: f64,
    top: f64,
) -> (Vec<LegendPlace>, f64) {
    let size = CAPTION_EM * em;
    let height = (LEADING + 0.1) * size;
    let before = (SAMPLE_EM + GAP_EM) * size;
    let (mut x, mut row) = (left, 0.0);
    let middle = |row: f64| top + 0.35 * em + (row + 0.5) * height;
    let named = spec.lines.iter().enumerate().filter_map(|(line, drawn)| {
        let end = drawn.end.as_ref()?;
        // What a second, thin line of a strategy is stands in title or caption.
        if drawn.thin && end.name != drawn.name {
            return None;
        }
        let text = metrics::fit(&end.name, size, !drawn.thin, room - before).into_owned();
        let width = before + metrics::width(&text, size, !drawn.thin);
        if x > left && x + width > left + room {
            (x, row) = (left, row + 1.0);
        }
        let sample = x;
        x += width + BETWEEN_EM * size;
        Some(LegendPlace {
            line,
            sample,
            name: Placed {
                text,
                x: sample + before,
                y: middle(row),
            },
        })
    });
    let named = named.collect();
    (named, middle(row) + 0.5 * height)
}
