//! Where shocks stand behind the lines, and their names.

use super::frame::{Frame, Placed};
use super::size::{LEADING, ROW_EM};
use crate::metrics;
use crate::spec::{ChartSpec, ShockSpan};
use model::math::{max, min};

/// Lines at the plot's top on which names of shocks stand.
const SHOCK_LINES: usize = 3;

/// A shock behind the lines.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ShockPlace {
    pub left: f64,
    pub right: f64,
    /// Its name, where there is room for it.
    pub name: Option<Placed>,
}

/// The shocks' places. A name stands at the top, to the right of where its shock begins or, near the right edge, to the
/// left; below others that it would touch and between the words on the sides of zero, and nowhere when three lines are full.
pub(crate) fn shocks(
    spec: &ChartSpec,
    plot: &Frame,
    x_range: (f64, f64),
    em: f64,
) -> Vec<ShockPlace> {
    let size = em * ROW_EM;
    let to_page = |x: f64| {
        let share = (x - x_range.0) / (x_range.1 - x_range.0);
        plot.left + min(max(share, 0.0), 1.0) * plot.width()
    };
    // What the sides of zero mean stands at the plot's top and bottom.
    let beside = if spec.sides.is_some() { 1.3 * em } else { 0.0 };
    let line_y = |line: usize| plot.top + beside + (0.5 + line as f64 * LEADING) * size;
    let has_room = |line: usize| line_y(line) + 0.5 * size <= plot.bottom - beside;
    let mut taken: [Vec<(f64, f64)>; SHOCK_LINES] = Default::default();
    let place = |shock: &ShockSpan| {
        // Days are counted from 1 on the axis, and a shock fills its days.
        let left = to_page(f64::from(shock.first) + 0.5);
        let right = max(to_page(f64::from(shock.last) + 1.5), left + 0.2 * em);
        let width = metrics::width(shock.name, size, false);
        let gap = 0.3 * em;
        let begin = if left + gap + width <= plot.right {
            left + gap
        } else {
            max(plot.left, left - gap - width)
        };
        let (from, to) = (begin - gap, begin + width + gap);
        let free =
            |line: &Vec<(f64, f64)>| line.iter().all(|(low, high)| to <= *low || *high <= from);
        let line = taken.iter().position(free).filter(|line| has_room(*line));
        if let Some(line) = line {
            taken[line].push((from, to));
        }
        ShockPlace {
            left,
            right,
            name: line.map(|line| Placed {
                text: shock.name.to_owned(),
                x: begin,
                y: line_y(line),
            }),
        }
    };
    spec.shocks.iter().map(place).collect()
}
