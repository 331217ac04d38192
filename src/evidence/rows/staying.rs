//! K11, K13 and K14: who writes again, by the week since the first message, by what was written and by tenure.

use super::cases::{FORUM, QA, QA_REPLAYED};
use crate::figure::{Band, Figure, FigureUnit, real};
use crate::row::{Basis, Condition, Row, RowKind, Tier};
use measure::curves::{self, STAY_LADDER, WEEKLY_RETENTION};
use words::say::evidence as say;

/// Calendar retention of those who began to write.
pub(super) static WEEKLY: Row = Row {
    id: "K11",
    tier: Tier::Core,
    basis: Basis::Fitted,
    kind: RowKind::Population,
    name: say::K11_NAME,
    definition: say::K11_DEFINITION,
    band: Band {
        low: 0.1,
        central: 0.17,
        high: 0.23,
    },
    unit: say::K11_UNIT,
    source: say::K11_SOURCE,
    figures: &[
        Figure::curve(
            &FORUM,
            say::K11_WEEK_1,
            FigureUnit::Share,
            &WEEKLY_RETENTION,
            1.0,
        )
        .real(&[real("Edgeryders", 0.210)]),
        Figure::curve(
            &FORUM,
            say::K11_WEEK_4,
            FigureUnit::Share,
            &WEEKLY_RETENTION,
            4.0,
        )
        .within(0.06, 0.1, 0.14)
        .real(&[real("Edgeryders", 0.125)]),
        Figure::curve(
            &FORUM,
            say::K11_WEEK_12,
            FigureUnit::Share,
            &WEEKLY_RETENTION,
            12.0,
        )
        .within(0.03, 0.06, 0.1)
        .real(&[real("Edgeryders", 0.050)]),
        Figure::curve(
            &QA,
            say::K11_WEEK_1,
            FigureUnit::Share,
            &WEEKLY_RETENTION,
            1.0,
        )
        .within(0.1, 0.17, 0.23)
        .real(&[real("Quantum Computing SE", 0.179)]),
        Figure::curve(
            &QA_REPLAYED,
            say::K11_WEEK_1,
            FigureUnit::Share,
            &WEEKLY_RETENTION,
            1.0,
        )
        .within(0.1, 0.17, 0.23)
        .real(&[real("Quantum Computing SE", 0.179)]),
    ],
    conditions: &[],
};

/// Whether numbers rise from each to the next.
fn rises(values: &[f64]) -> bool {
    values.windows(2).all(|pair| pair[0] < pair[1])
}

/// What was written this week foretells whether anything will be written next week.
pub(super) static LADDER: Row = Row {
    id: "K13",
    tier: Tier::Core,
    basis: Basis::Fitted,
    kind: RowKind::Population,
    name: say::K13_NAME,
    definition: say::K13_DEFINITION,
    band: Band {
        low: 0.22,
        central: 0.26,
        high: 0.33,
    },
    unit: say::K13_UNIT,
    source: say::K13_SOURCE,
    figures: &[
        Figure::curve(
            &FORUM,
            say::K13_1_MESSAGE,
            FigureUnit::Share,
            &STAY_LADDER,
            0.0,
        )
        .real(&[real("Edgeryders", 0.260)]),
        Figure::curve(
            &FORUM,
            say::K13_2_3_MESSAGES,
            FigureUnit::Share,
            &STAY_LADDER,
            1.0,
        )
        .within(0.3, 0.38, 0.46)
        .real(&[real("Edgeryders", 0.389)]),
        Figure::curve(
            &FORUM,
            say::K13_4_10_MESSAGES,
            FigureUnit::Share,
            &STAY_LADDER,
            2.0,
        )
        .within(0.55, 0.6, 0.66)
        .real(&[real("Edgeryders", 0.589)]),
        Figure::curve(
            &FORUM,
            say::K13_11_30_MESSAGES,
            FigureUnit::Share,
            &STAY_LADDER,
            3.0,
        )
        .within(0.8, 0.86, 0.92)
        .real(&[real("Edgeryders", 0.866)]),
        Figure::curve(
            &QA,
            say::K13_1_MESSAGE,
            FigureUnit::Share,
            &STAY_LADDER,
            0.0,
        )
        .within(0.22, 0.26, 0.33)
        .real(&[real("Quantum Computing SE", 0.253)]),
        Figure::curve(
            &QA_REPLAYED,
            say::K13_1_MESSAGE,
            FigureUnit::Share,
            &STAY_LADDER,
            0.0,
        )
        .within(0.22, 0.26, 0.33)
        .real(&[real("Quantum Computing SE", 0.253)]),
        Figure::curve(
            &QA,
            say::K13_2_3_MESSAGES,
            FigureUnit::Share,
            &STAY_LADDER,
            1.0,
        )
        .within(0.3, 0.38, 0.46)
        .real(&[real("Quantum Computing SE", 0.321)]),
        Figure::curve(
            &QA_REPLAYED,
            say::K13_2_3_MESSAGES,
            FigureUnit::Share,
            &STAY_LADDER,
            1.0,
        )
        .within(0.3, 0.38, 0.46)
        .real(&[real("Quantum Computing SE", 0.321)]),
        Figure::curve(
            &QA,
            say::K13_4_10_MESSAGES,
            FigureUnit::Share,
            &STAY_LADDER,
            2.0,
        )
        .within(0.55, 0.6, 0.66)
        .real(&[real("Quantum Computing SE", 0.582)]),
        Figure::curve(
            &QA_REPLAYED,
            say::K13_4_10_MESSAGES,
            FigureUnit::Share,
            &STAY_LADDER,
            2.0,
        )
        .within(0.55, 0.6, 0.66)
        .real(&[real("Quantum Computing SE", 0.582)]),
        Figure::curve(
            &QA,
            say::K13_11_30_MESSAGES,
            FigureUnit::Share,
            &STAY_LADDER,
            3.0,
        )
        .within(0.8, 0.86, 0.92)
        .real(&[real("Quantum Computing SE", 0.906)]),
        Figure::curve(
            &QA_REPLAYED,
            say::K13_11_30_MESSAGES,
            FigureUnit::Share,
            &STAY_LADDER,
            3.0,
        )
        .within(0.8, 0.86, 0.92)
        .real(&[real("Quantum Computing SE", 0.906)]),
    ],
    conditions: &[Condition {
        name: say::K13_RISES_FROM_STEP_TO_STEP,
        holds: |medians| rises(&medians[..4]),
    }],
};

/// The longer somebody has been writing, the likelier the next week: the hazard of falling silent falls.
pub(super) static TENURE: Row = Row {
    id: "K14",
    tier: Tier::Core,
    basis: Basis::Fitted,
    kind: RowKind::Population,
    name: say::K14_NAME,
    definition: say::K14_DEFINITION,
    band: Band {
        low: 0.1,
        central: 0.18,
        high: 0.23,
    },
    unit: say::K14_UNIT,
    source: say::K14_SOURCE,
    figures: &[
        Figure::curve(
            &FORUM,
            say::K14_WEEK_0,
            FigureUnit::Share,
            &curves::TENURE,
            0.0,
        )
        .real(&[real("Edgeryders", 0.212)]),
        Figure::curve(
            &FORUM,
            say::K14_WEEKS_1_3,
            FigureUnit::Share,
            &curves::TENURE,
            1.0,
        )
        .within(0.29, 0.44, 0.59)
        .real(&[real("Edgeryders", 0.436)]),
        Figure::curve(
            &FORUM,
            say::K14_WEEKS_4_12,
            FigureUnit::Share,
            &curves::TENURE,
            2.0,
        )
        .within(0.27, 0.46, 0.64)
        .real(&[real("Edgeryders", 0.475)]),
        Figure::curve(
            &QA,
            say::K14_WEEK_0,
            FigureUnit::Share,
            &curves::TENURE,
            0.0,
        )
        .within(0.1, 0.18, 0.23)
        .real(&[real("Quantum Computing SE", 0.177)]),
        Figure::curve(
            &QA_REPLAYED,
            say::K14_WEEK_0,
            FigureUnit::Share,
            &curves::TENURE,
            0.0,
        )
        .within(0.1, 0.18, 0.23)
        .real(&[real("Quantum Computing SE", 0.177)]),
        Figure::curve(
            &QA,
            say::K14_WEEKS_1_3,
            FigureUnit::Share,
            &curves::TENURE,
            1.0,
        )
        .within(0.29, 0.44, 0.59)
        .real(&[real("Quantum Computing SE", 0.585)]),
        Figure::curve(
            &QA_REPLAYED,
            say::K14_WEEKS_1_3,
            FigureUnit::Share,
            &curves::TENURE,
            1.0,
        )
        .within(0.29, 0.44, 0.59)
        .real(&[real("Quantum Computing SE", 0.585)]),
        Figure::curve(
            &QA,
            say::K14_WEEKS_4_12,
            FigureUnit::Share,
            &curves::TENURE,
            2.0,
        )
        .within(0.27, 0.46, 0.64)
        .real(&[real("Quantum Computing SE", 0.641)]),
        Figure::curve(
            &QA_REPLAYED,
            say::K14_WEEKS_4_12,
            FigureUnit::Share,
            &curves::TENURE,
            2.0,
        )
        .within(0.27, 0.46, 0.64)
        .real(&[real("Quantum Computing SE", 0.641)]),
    ],
    conditions: &[Condition {
        name: say::K14_WEEKS_1_3_ABOVE_WEEK_0,
        holds: |medians| medians[0] < medians[1] && medians[2] >= medians[1] - 0.12,
    }],
};
