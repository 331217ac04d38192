//! K16 and K17: bursts, and how many of a month's writers write in a day.

use super::cases::{CHAT, FORUM, QA, QA_REPLAYED};
use crate::figure::{Band, Figure, FigureUnit, real};
use crate::row::{Basis, Row, RowKind, Tier};
use measure::statistics::{BURSTINESS, GAP_EXPONENT, GAP_MEDIAN, POSTER_DAU_MAU, POSTER_WAU_MAU};
use words::say::evidence as say;

/// People write in bursts with long silences between: (σ − μ)/(σ + μ) of a writer's gaps, 0 for chance alone.
pub(super) static BURSTS: Row = Row {
    id: "K16",
    tier: Tier::Core,
    basis: Basis::Fitted,
    kind: RowKind::Population,
    name: say::K16_NAME,
    definition: say::K16_DEFINITION,
    band: Band {
        low: 0.4,
        central: 0.52,
        high: 0.55,
    },
    unit: say::K16_UNIT,
    source: say::K16_SOURCE,
    figures: &[
        Figure::statistic(&FORUM, say::K16_B_FORUM, FigureUnit::Number, &BURSTINESS)
            .real(&[real("Edgeryders", 0.491)]),
        Figure::statistic(&QA, say::K16_B_Q_A, FigureUnit::Number, &BURSTINESS)
            .within(0.4, 0.52, 0.55)
            .real(&[real("Quantum Computing SE", 0.403)]),
        Figure::statistic(
            &QA_REPLAYED,
            say::K16_B_Q_A,
            FigureUnit::Number,
            &BURSTINESS,
        )
        .within(0.4, 0.52, 0.55)
        .real(&[real("Quantum Computing SE", 0.403)]),
        Figure::statistic(&CHAT, say::K16_B_CHAT, FigureUnit::Number, &BURSTINESS)
            .within(0.4, 0.52, 0.55)
            .real(&[real("Racket Slack 2018", 0.542), real("Elm Slack", 0.525)]),
        Figure::statistic(
            &FORUM,
            say::K16_TAIL_EXPONENT_OF_GAPS_FORUM,
            FigureUnit::Number,
            &GAP_EXPONENT,
        )
        .within(1.25, 1.32, 1.4)
        .real(&[real("Edgeryders", 1.28)]),
        Figure::statistic(
            &CHAT,
            say::K16_TAIL_EXPONENT_OF_GAPS_CHAT,
            FigureUnit::Number,
            &GAP_EXPONENT,
        )
        .within(1.25, 1.32, 1.4)
        .real(&[real("Racket Slack 2018", 1.31), real("Elm Slack", 1.29)]),
        Figure::statistic(
            &CHAT,
            say::K16_MEDIAN_GAP_IN_SECONDS_CHAT,
            FigureUnit::Number,
            &GAP_MEDIAN,
        )
        .within(110.0, 157.0, 190.0)
        .real(&[real("Racket Slack 2018", 157.0), real("Elm Slack", 161.0)]),
    ],
    conditions: &[],
};

/// Writers of a day and of a week as a share of those of a month.
pub(super) static PRESENCE: Row = Row {
    id: "K17",
    tier: Tier::Core,
    basis: Basis::Fitted,
    kind: RowKind::Population,
    name: say::K17_NAME,
    definition: say::K17_DEFINITION,
    band: Band {
        low: 0.08,
        central: 0.12,
        high: 0.145,
    },
    unit: say::K17_UNIT,
    source: say::K17_SOURCE,
    figures: &[
        Figure::statistic(
            &FORUM,
            say::K17_DAY_MONTH,
            FigureUnit::Number,
            &POSTER_DAU_MAU,
        )
        .real(&[real("Edgeryders", 0.091)]),
        Figure::statistic(
            &FORUM,
            say::K17_WEEK_MONTH,
            FigureUnit::Number,
            &POSTER_WAU_MAU,
        )
        .within(0.36, 0.42, 0.49)
        .real(&[real("Edgeryders", 0.388)]),
        Figure::statistic(&QA, say::K17_DAY_MONTH, FigureUnit::Number, &POSTER_DAU_MAU)
            .within(0.08, 0.12, 0.145)
            .real(&[real("Quantum Computing SE", 0.118)]),
        Figure::statistic(
            &QA_REPLAYED,
            say::K17_DAY_MONTH,
            FigureUnit::Number,
            &POSTER_DAU_MAU,
        )
        .within(0.08, 0.12, 0.145)
        .real(&[real("Quantum Computing SE", 0.118)]),
        Figure::statistic(
            &CHAT,
            say::K17_DAY_MONTH,
            FigureUnit::Number,
            &POSTER_DAU_MAU,
        )
        .within(0.08, 0.12, 0.145)
        .real(&[real("Racket Slack 2018", 0.130), real("Elm Slack", 0.089)]),
    ],
    conditions: &[],
};
