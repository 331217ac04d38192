//! K09, K10 and K12: how long people go on writing and visiting.

use super::cases::{FORUM, QA, QA_REPLAYED};
use crate::figure::{Band, Figure, FigureUnit, real};
use crate::row::{Basis, Condition, Row, RowKind, Tier};
use measure::curves::POSTING_SURVIVAL;
use measure::statistics::{
    VISIT_SURVIVAL_1, VISIT_SURVIVAL_7, VISIT_SURVIVAL_30, VISIT_SURVIVAL_90, WEIBULL_GAIN,
    WEIBULL_SHAPE,
};
use words::say::evidence as say;

/// The posting lifetime is read as in the real logs, of those whose first message lies early enough.
pub(super) static POSTING: Row = Row {
    id: "K09",
    tier: Tier::Core,
    basis: Basis::Fitted,
    kind: RowKind::Population,
    name: say::K09_NAME,
    definition: say::K09_DEFINITION,
    band: Band {
        low: 0.23,
        central: 0.34,
        high: 0.4,
    },
    unit: say::K09_UNIT,
    source: say::K09_SOURCE,
    figures: &[
        Figure::curve(
            &FORUM,
            say::K09_30_DAYS,
            FigureUnit::Share,
            &POSTING_SURVIVAL,
            30.0,
        )
        .real(&[real("Edgeryders", 0.386)]),
        Figure::curve(
            &FORUM,
            say::K09_1_DAY,
            FigureUnit::Share,
            &POSTING_SURVIVAL,
            1.0,
        )
        .within(0.4, 0.55, 0.63)
        .real(&[real("Edgeryders", 0.613)]),
        Figure::curve(
            &FORUM,
            say::K09_7_DAYS,
            FigureUnit::Share,
            &POSTING_SURVIVAL,
            7.0,
        )
        .within(0.35, 0.43, 0.49)
        .real(&[real("Edgeryders", 0.473)]),
        Figure::curve(
            &FORUM,
            say::K09_90_DAYS,
            FigureUnit::Share,
            &POSTING_SURVIVAL,
            90.0,
        )
        .within(0.2, 0.26, 0.32)
        .real(&[real("Edgeryders", 0.293)]),
        Figure::curve(
            &QA,
            say::K09_30_DAYS,
            FigureUnit::Share,
            &POSTING_SURVIVAL,
            30.0,
        )
        .within(0.23, 0.34, 0.4)
        .real(&[real("Quantum Computing SE", 0.340)]),
        Figure::curve(
            &QA_REPLAYED,
            say::K09_30_DAYS,
            FigureUnit::Share,
            &POSTING_SURVIVAL,
            30.0,
        )
        .within(0.23, 0.34, 0.4)
        .real(&[real("Quantum Computing SE", 0.340)]),
    ],
    conditions: &[],
};

/// Lifetimes are extremely heavy at zero: a constant chance to stop is wrong by hundreds of log-likelihood points.
pub(super) static SHAPE: Row = Row {
    id: "K10",
    tier: Tier::Core,
    basis: Basis::Fitted,
    kind: RowKind::Population,
    name: say::K10_NAME,
    definition: say::K10_DEFINITION,
    band: Band {
        low: 0.24,
        central: 0.32,
        high: 0.46,
    },
    unit: say::K10_UNIT,
    source: say::K10_SOURCE,
    figures: &[
        Figure::statistic(&FORUM, say::K10_SHAPE, FigureUnit::Number, &WEIBULL_SHAPE)
            .real(&[real("Edgeryders", 0.290)]),
        Figure::statistic(
            &FORUM,
            say::K10_LOG_LIKELIHOOD_ABOVE_THE_EXPONENTIAL,
            FigureUnit::Number,
            &WEIBULL_GAIN,
        )
        .real(&[real("Edgeryders", 1304.6)]),
        Figure::statistic(&QA, say::K10_SHAPE, FigureUnit::Number, &WEIBULL_SHAPE)
            .within(0.24, 0.32, 0.46)
            .real(&[real("Quantum Computing SE", 0.289)]),
        Figure::statistic(
            &QA_REPLAYED,
            say::K10_SHAPE,
            FigureUnit::Number,
            &WEIBULL_SHAPE,
        )
        .within(0.24, 0.32, 0.46)
        .real(&[real("Quantum Computing SE", 0.289)]),
    ],
    conditions: &[Condition {
        name: say::K10_THE_EXPONENTIAL_IS_REJECTED_LIKELIHOOD_RATIO,
        holds: |medians| medians[1] > 1.92,
    }],
};

/// Lurkers included: what Stack Exchange's date of the last visit shows of every account.
pub(super) static VISITING: Row = Row {
    id: "K12",
    tier: Tier::Secondary,
    basis: Basis::Fitted,
    kind: RowKind::Population,
    name: say::K12_NAME,
    definition: say::K12_DEFINITION,
    band: Band {
        low: 0.26,
        central: 0.34,
        high: 0.42,
    },
    unit: say::K12_UNIT,
    source: say::K12_SOURCE,
    figures: &[
        Figure::statistic(&QA, say::K12_30_DAYS, FigureUnit::Share, &VISIT_SURVIVAL_30)
            .real(&[real("Quantum Computing SE", 0.341)]),
        Figure::statistic(
            &QA_REPLAYED,
            say::K12_30_DAYS,
            FigureUnit::Share,
            &VISIT_SURVIVAL_30,
        )
        .within(0.26, 0.34, 0.42)
        .real(&[real("Quantum Computing SE", 0.341)]),
        Figure::statistic(&QA, say::K12_1_DAY, FigureUnit::Share, &VISIT_SURVIVAL_1)
            .real(&[real("Quantum Computing SE", 0.470)]),
        Figure::statistic(
            &QA_REPLAYED,
            say::K12_1_DAY,
            FigureUnit::Share,
            &VISIT_SURVIVAL_1,
        )
        .real(&[real("Quantum Computing SE", 0.470)]),
        Figure::statistic(&QA, say::K12_7_DAYS, FigureUnit::Share, &VISIT_SURVIVAL_7)
            .real(&[real("Quantum Computing SE", 0.412)]),
        Figure::statistic(
            &QA_REPLAYED,
            say::K12_7_DAYS,
            FigureUnit::Share,
            &VISIT_SURVIVAL_7,
        )
        .real(&[real("Quantum Computing SE", 0.412)]),
        Figure::statistic(&QA, say::K12_90_DAYS, FigureUnit::Share, &VISIT_SURVIVAL_90)
            .real(&[real("Quantum Computing SE", 0.23)]),
        Figure::statistic(
            &QA_REPLAYED,
            say::K12_90_DAYS,
            FigureUnit::Share,
            &VISIT_SURVIVAL_90,
        )
        .real(&[real("Quantum Computing SE", 0.23)]),
        Figure::statistic(
            &FORUM,
            say::K12_30_DAYS,
            FigureUnit::Share,
            &VISIT_SURVIVAL_30,
        )
        .within(0.26, 0.34, 0.42),
    ],
    conditions: &[],
};
