//! Where it stands what being above and below zero means.

use super::frame::{Frame, Placed};
use super::size::SIDE_EM;
use crate::metrics;
use crate::spec::{ChartSpec, Ink};

/// Words at the plot's top or foot.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct SidePlace {
    pub words: Placed,
    pub ink: Ink,
}

/// The words of both sides of zero, which lies at the height `zero`; none where there is no room.
pub(crate) fn sides(spec: &ChartSpec, plot: &Frame, zero: f64, em: f64) -> Vec<SidePlace> {
    let Some([above, below]) = &spec.sides else {
        return Vec::new();
    };
    let places = [
        (above, plot.top + 0.75 * em, zero - plot.top),
        (below, plot.bottom - 0.75 * em, plot.bottom - zero),
    ];
    let with_room = places.into_iter().filter(|(_, _, room)| *room >= 1.6 * em);
    let placed = with_room.map(|(side, y, _)| SidePlace {
        words: Placed {
            text: metrics::longest(
                &[&side.counted[..], &side.texts].concat(),
                SIDE_EM * em,
                true,
                plot.width() - 0.7 * em,
            ),
            x: plot.left + 0.5 * em,
            y,
        },
        ink: side.ink,
    });
    placed.collect()
}
