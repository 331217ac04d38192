//! K15: who comes back after weeks of silence.

use super::cases::FORUM;
use crate::figure::{Band, Figure, FigureUnit, real};
use crate::row::{Basis, Condition, Row, RowKind, Tier};
use measure::curves::RETURN_AFTER_SILENCE;
use words::say::evidence as say;

/// Read as in the real log, week by week from the first message of the community on.
pub(super) static ROW: Row = Row {
    id: "K15",
    tier: Tier::Core,
    basis: Basis::Fitted,
    kind: RowKind::Population,
    name: say::K15_NAME,
    definition: say::K15_DEFINITION,
    band: Band {
        low: 0.03,
        central: 0.041,
        high: 0.06,
    },
    unit: say::K15_UNIT,
    source: say::K15_SOURCE,
    figures: &[
        Figure::curve(
            &FORUM,
            say::K15_4_7_WEEKS,
            FigureUnit::Share,
            &RETURN_AFTER_SILENCE,
            3.0,
        )
        .real(&[real("Edgeryders", 0.041)]),
        Figure::curve(
            &FORUM,
            say::K15_1_WEEK,
            FigureUnit::Share,
            &RETURN_AFTER_SILENCE,
            1.0,
        )
        .real(&[real("Edgeryders", 0.176)]),
        Figure::curve(
            &FORUM,
            say::K15_2_3_WEEKS,
            FigureUnit::Share,
            &RETURN_AFTER_SILENCE,
            2.0,
        )
        .real(&[real("Edgeryders", 0.090)]),
        Figure::curve(
            &FORUM,
            say::K15_8_15_WEEKS,
            FigureUnit::Share,
            &RETURN_AFTER_SILENCE,
            4.0,
        )
        .real(&[real("Edgeryders", 0.016)]),
        Figure::curve(
            &FORUM,
            say::K15_16_51_WEEKS,
            FigureUnit::Share,
            &RETURN_AFTER_SILENCE,
            5.0,
        )
        .real(&[real("Edgeryders", 0.0065)]),
        Figure::curve(
            &FORUM,
            say::K15_52_WEEKS_OR_MORE,
            FigureUnit::Share,
            &RETURN_AFTER_SILENCE,
            6.0,
        )
        .real(&[real("Edgeryders", 0.0012)]),
    ],
    conditions: &[Condition {
        name: say::K15_FALLS_WITH_EVERY_FURTHER_SPAN,
        holds: |medians| {
            let by_weeks = [1, 2, 0, 3, 4, 5].map(|place| medians[place]);
            by_weeks.windows(2).all(|pair| pair[0] > pair[1])
        },
    }],
};
