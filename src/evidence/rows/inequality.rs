//! K02 to K07: how unequally members write.

use super::cases::{CHAT, FORUM, QA, QA_REPLAYED};
use crate::figure::{Band, Figure, FigureUnit, real};
use crate::row::{Basis, Row, RowKind, Tier};
use measure::statistics::{
    GINI_MONTH, GINI_POSTERS, ONE_MESSAGE_SHARE, TAIL_EXPONENT, TOP1_OF_ALL_MEMBERS, TOP1_SHARE,
    TOP10_SHARE, TOP20_SHARE,
};
use words::say::evidence as say;

/// The most stable fact there is: eight windows of six communities, from a chat channel of 85 writers to a campus
/// network of 1,350, give almost the same coefficient.
pub(super) static GINI: Row = Row {
    id: "K02",
    tier: Tier::Core,
    basis: Basis::Fitted,
    kind: RowKind::Population,
    name: say::K02_NAME,
    definition: say::K02_DEFINITION,
    band: Band {
        low: 0.7,
        central: 0.77,
        high: 0.83,
    },
    unit: say::K02_UNIT,
    source: say::K02_SOURCE,
    figures: &[
        Figure::statistic(&FORUM, say::K02_GINI, FigureUnit::Number, &GINI_POSTERS)
            .real(&[real("Edgeryders", 0.743)]),
        Figure::statistic(&QA, say::K02_GINI, FigureUnit::Number, &GINI_POSTERS)
            .within(0.7, 0.77, 0.83)
            .real(&[real("Quantum Computing SE", 0.787)]),
        Figure::statistic(
            &QA_REPLAYED,
            say::K02_GINI,
            FigureUnit::Number,
            &GINI_POSTERS,
        )
        .within(0.7, 0.77, 0.83)
        .real(&[real("Quantum Computing SE", 0.787)]),
        Figure::statistic(&CHAT, say::K02_GINI, FigureUnit::Number, &GINI_POSTERS)
            .within(0.7, 0.77, 0.83)
            .real(&[real("Racket Slack 2018", 0.814), real("Elm Slack", 0.761)]),
    ],
    conditions: &[],
};

/// The same inequality from its upper end, which a Gini coefficient alone does not fix.
pub(super) static TOP_TENTH: Row = Row {
    id: "K03",
    tier: Tier::Core,
    basis: Basis::Fitted,
    kind: RowKind::Population,
    name: say::K03_NAME,
    definition: say::K03_DEFINITION,
    band: Band {
        low: 0.55,
        central: 0.69,
        high: 0.76,
    },
    unit: say::K03_UNIT,
    source: say::K03_SOURCE,
    figures: &[
        Figure::statistic(&FORUM, say::K03_TOP_10, FigureUnit::Share, &TOP10_SHARE)
            .real(&[real("Edgeryders", 0.647)]),
        Figure::statistic(&FORUM, say::K03_TOP_1, FigureUnit::Share, &TOP1_SHARE)
            .within(0.09, 0.2, 0.32)
            .real(&[real("Edgeryders", 0.240)]),
        Figure::statistic(&FORUM, say::K03_TOP_20, FigureUnit::Share, &TOP20_SHARE)
            .within(0.75, 0.82, 0.88)
            .real(&[real("Edgeryders", 0.792)]),
        Figure::statistic(&QA, say::K03_TOP_10, FigureUnit::Share, &TOP10_SHARE)
            .within(0.55, 0.69, 0.76)
            .real(&[real("Quantum Computing SE", 0.735)]),
        Figure::statistic(
            &QA_REPLAYED,
            say::K03_TOP_10,
            FigureUnit::Share,
            &TOP10_SHARE,
        )
        .within(0.55, 0.69, 0.76)
        .real(&[real("Quantum Computing SE", 0.735)]),
        Figure::statistic(&CHAT, say::K03_TOP_10, FigureUnit::Share, &TOP10_SHARE)
            .within(0.55, 0.69, 0.76)
            .real(&[real("Racket Slack 2018", 0.742), real("Elm Slack", 0.671)]),
    ],
    conditions: &[],
};

/// With the lurkers counted among the people, the few write most of everything.
pub(super) static TOP_OF_ALL: Row = Row {
    id: "K04",
    tier: Tier::Secondary,
    basis: Basis::Fitted,
    kind: RowKind::Population,
    name: say::K04_NAME,
    definition: say::K04_DEFINITION,
    band: Band {
        low: 0.45,
        central: 0.65,
        high: 0.75,
    },
    unit: say::K04_UNIT,
    source: say::K04_SOURCE,
    figures: &[
        Figure::statistic(
            &FORUM,
            say::K04_1_OF_ALL,
            FigureUnit::Share,
            &TOP1_OF_ALL_MEMBERS,
        )
        .real(&[real("Edgeryders", 0.456)]),
        Figure::statistic(
            &QA,
            say::K04_1_OF_ALL,
            FigureUnit::Share,
            &TOP1_OF_ALL_MEMBERS,
        )
        .within(0.45, 0.65, 0.75)
        .real(&[real("Quantum Computing SE", 0.713)]),
        Figure::statistic(
            &QA_REPLAYED,
            say::K04_1_OF_ALL,
            FigureUnit::Share,
            &TOP1_OF_ALL_MEMBERS,
        )
        .within(0.45, 0.65, 0.75)
        .real(&[real("Quantum Computing SE", 0.713)]),
    ],
    conditions: &[],
};

/// Inequality within a month is smaller than over years: part of it is that people stay for different times.
pub(super) static GINI_IN_A_MONTH: Row = Row {
    id: "K05",
    tier: Tier::Core,
    basis: Basis::Fitted,
    kind: RowKind::Population,
    name: say::K05_NAME,
    definition: say::K05_DEFINITION,
    band: Band {
        low: 0.5,
        central: 0.66,
        high: 0.71,
    },
    unit: say::K05_UNIT,
    source: say::K05_SOURCE,
    figures: &[
        Figure::statistic(
            &FORUM,
            say::K05_MEDIAN_MONTH,
            FigureUnit::Number,
            &GINI_MONTH,
        )
        .real(&[real("Edgeryders", 0.518)]),
        Figure::statistic(&QA, say::K05_MEDIAN_MONTH, FigureUnit::Number, &GINI_MONTH)
            .within(0.5, 0.66, 0.71)
            .real(&[real("Quantum Computing SE", 0.695)]),
        Figure::statistic(
            &QA_REPLAYED,
            say::K05_MEDIAN_MONTH,
            FigureUnit::Number,
            &GINI_MONTH,
        )
        .within(0.5, 0.66, 0.71)
        .real(&[real("Quantum Computing SE", 0.695)]),
        Figure::statistic(
            &CHAT,
            say::K05_MEDIAN_MONTH,
            FigureUnit::Number,
            &GINI_MONTH,
        )
        .within(0.5, 0.66, 0.71)
        .real(&[real("Racket Slack 2018", 0.631), real("Elm Slack", 0.654)]),
    ],
    conditions: &[],
};

/// In a chat saying a second thing costs nothing; on a forum and in a Q&A community a third say one thing only.
pub(super) static ONE_MESSAGE: Row = Row {
    id: "K06",
    tier: Tier::Secondary,
    basis: Basis::Fitted,
    kind: RowKind::Population,
    name: say::K06_NAME,
    definition: say::K06_DEFINITION,
    band: Band {
        low: 0.05,
        central: 0.16,
        high: 0.32,
    },
    unit: say::K06_UNIT,
    source: say::K06_SOURCE,
    figures: &[
        Figure::statistic(
            &FORUM,
            say::K06_FORUM,
            FigureUnit::Share,
            &ONE_MESSAGE_SHARE,
        )
        .real(&[real("Edgeryders", 0.285)]),
        Figure::statistic(&QA, say::K06_Q_A, FigureUnit::Share, &ONE_MESSAGE_SHARE)
            .within(0.28, 0.3, 0.32)
            .real(&[real("Quantum Computing SE", 0.311)]),
        Figure::statistic(
            &QA_REPLAYED,
            say::K06_Q_A,
            FigureUnit::Share,
            &ONE_MESSAGE_SHARE,
        )
        .within(0.28, 0.3, 0.32)
        .real(&[real("Quantum Computing SE", 0.311)]),
        Figure::statistic(&CHAT, say::K06_CHAT, FigureUnit::Share, &ONE_MESSAGE_SHARE)
            .within(0.05, 0.13, 0.17)
            .real(&[real("Racket Slack 2018", 0.146), real("Elm Slack", 0.159)]),
    ],
    conditions: &[],
};

/// The far tail: how fast the number of very active members falls with what they write.
pub(super) static TAIL: Row = Row {
    id: "K07",
    tier: Tier::Core,
    basis: Basis::Fitted,
    kind: RowKind::Population,
    name: say::K07_NAME,
    definition: say::K07_DEFINITION,
    band: Band {
        low: 1.6,
        central: 1.85,
        high: 2.2,
    },
    unit: say::K07_UNIT,
    source: say::K07_SOURCE,
    figures: &[
        Figure::statistic(
            &FORUM,
            say::K07_EXPONENT,
            FigureUnit::Number,
            &TAIL_EXPONENT,
        )
        .real(&[real("Edgeryders", 2.16)]),
        Figure::statistic(&QA, say::K07_EXPONENT, FigureUnit::Number, &TAIL_EXPONENT)
            .within(1.6, 1.85, 2.2)
            .real(&[real("Quantum Computing SE", 1.82)]),
        Figure::statistic(
            &QA_REPLAYED,
            say::K07_EXPONENT,
            FigureUnit::Number,
            &TAIL_EXPONENT,
        )
        .within(1.6, 1.85, 2.2)
        .real(&[real("Quantum Computing SE", 1.82)]),
        Figure::statistic(&CHAT, say::K07_EXPONENT, FigureUnit::Number, &TAIL_EXPONENT)
            .within(1.6, 1.85, 2.2)
            .real(&[real("Racket Slack 2018", 1.71), real("Elm Slack", 1.94)]),
    ],
    conditions: &[],
};
