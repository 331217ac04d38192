//! Where the days stand that an outcome is read over.

use super::frame::{Frame, Placed};
use super::size::ROW_EM;
use crate::metrics;
use crate::spec::ChartSpec;
use model::math::max;

/// A plot below so many text sizes wide has no room for two texts at its foot.
const NARROW_EM: f64 = 26.0;

/// The days that count, behind the lines.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct WindowPlace {
    pub left: f64,
    /// What they are, at the plot's foot, where there is room.
    pub name: Option<Placed>,
}

/// The window's place. Its words end at the plot's right edge and may begin before the window.
pub(crate) fn window(
    spec: &ChartSpec,
    plot: &Frame,
    x_range: (f64, f64),
    em: f64,
) -> Option<WindowPlace> {
    let window = spec.window.as_ref()?;
    let share = (f64::from(window.first) + 0.5 - x_range.0) / (x_range.1 - x_range.0);
    let left = plot.left + max(share, 0.0) * plot.width();
    let size = em * ROW_EM;
    // What the sides of zero mean stands at the plot's foot, too.
    let room = if spec.sides.is_none() {
        0.5
    } else if plot.width() < NARROW_EM * em {
        0.0
    } else {
        0.4
    };
    let mut texts = window.texts.iter();
    let width = |text: &String| metrics::width(text, size, false);
    let text = texts.find(|text| width(text) <= room * plot.width());
    Some(WindowPlace {
        left,
        name: text.map(|text| Placed {
            text: text.clone(),
            x: plot.right - 0.4 * em - width(text),
            y: plot.bottom - 0.75 * size,
        }),
    })
}
