//! Where the days stand that an outcome is read over.

use super::frame::{Frame, Placed};
use super::sides::SidePlace;
use super::size::{ROW_EM, SIDE_EM};
use crate::metrics;
use crate::spec::ChartSpec;
use model::math::{max, min};

/// The days that count, behind the lines.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct WindowPlace {
    pub left: f64,
    /// What they are, at the plot's foot, where there is room.
    pub name: Option<Placed>,
}

/// The window's place. Its words end at the plot's right edge, may begin before the window and keep away from those on the sides of zero.
pub(crate) fn window(
    spec: &ChartSpec,
    plot: &Frame,
    x_range: (f64, f64),
    sides: &[SidePlace],
    em: f64,
) -> Option<WindowPlace> {
    let window = spec.window.as_ref()?;
    let share = (f64::from(window.first) + 0.5 - x_range.0) / (x_range.1 - x_range.0);
    let left = plot.left + max(share, 0.0) * plot.width();
    let size = em * ROW_EM;
    let y = plot.bottom - 0.75 * size;
    let beside = sides
        .iter()
        .map(|side| side.words.frame(SIDE_EM * em, true))
        .filter(|words| words.bottom >= y - 0.5 * size)
        .map(|words| words.right + em)
        .fold(plot.left, max);
    let end = plot.right - 0.4 * em;
    let room = min(end - beside, 0.5 * plot.width());
    let mut texts = window.texts.iter();
    let width = |text: &String| metrics::width(text, size, false);
    let text = texts.find(|text| width(text) <= room);
    Some(WindowPlace {
        left,
        name: text.map(|text| Placed {
            text: text.clone(),
            x: end - width(text),
            y,
        }),
    })
}
