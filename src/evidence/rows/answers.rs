//! K18 and K19: whether and how soon people are answered.

use super::cases::{CHAT, CHAT_AMONG_MEMBERS, FORUM, QA_REPLAYED};
use crate::figure::{Band, Figure, FigureUnit, real};
use crate::row::{Basis, Row, RowKind, Tier};
use measure::statistics::{
    FIRST_ANSWER_MINUTES, FIRST_UNANSWERED, FIRST_UNANSWERED_DAY, POSTS_UNANSWERED,
};
use words::say::evidence as say;

/// Two fifths of what newcomers write finds no answer, in communities that are otherwise well.
pub(super) static UNANSWERED: Row = Row {
    id: "K18",
    tier: Tier::Core,
    basis: Basis::Fitted,
    kind: RowKind::Population,
    name: say::K18_NAME,
    definition: say::K18_DEFINITION,
    band: Band {
        low: 0.2,
        central: 0.38,
        high: 0.42,
    },
    unit: say::K18_UNIT,
    source: say::K18_SOURCE,
    figures: &[
        Figure::statistic(
            &FORUM,
            say::K18_FIRST_MESSAGES,
            FigureUnit::Share,
            &FIRST_UNANSWERED,
        )
        .real(&[real("Edgeryders", 0.292), real("Joyce & Kraut", 0.39)]),
        Figure::statistic(&FORUM, say::K18_POSTS, FigureUnit::Share, &POSTS_UNANSWERED)
            .within(0.2, 0.38, 0.42)
            .real(&[real("Edgeryders", 0.326)]),
        Figure::statistic(
            &QA_REPLAYED,
            say::K18_FIRST_MESSAGES,
            FigureUnit::Share,
            &FIRST_UNANSWERED,
        )
        .within(0.2, 0.38, 0.42)
        .real(&[real("Quantum Computing SE", 0.295)]),
        Figure::statistic(
            &CHAT,
            say::K18_CHAT_IN_24_HOURS,
            FigureUnit::Share,
            &FIRST_UNANSWERED_DAY,
        )
        .within(0.14, 0.2, 0.25)
        .real(&[real("Racket Slack 2018", 0.253), real("Elm Slack", 0.25)]),
    ],
    conditions: &[],
};

/// In an active chat a newcomer's first message is answered within minutes.
pub(super) static LATENCY: Row = Row {
    id: "K19",
    tier: Tier::Secondary,
    basis: Basis::Fitted,
    kind: RowKind::Population,
    name: say::K19_NAME,
    definition: say::K19_DEFINITION,
    band: Band {
        low: 3.0,
        central: 6.0,
        high: 10.0,
    },
    unit: say::K19_UNIT,
    source: say::K19_SOURCE,
    figures: &[Figure::statistic(
        &CHAT_AMONG_MEMBERS,
        say::K19_MEDIAN_OF_THOSE_ANSWERED_IN_24,
        FigureUnit::Minutes,
        &FIRST_ANSWER_MINUTES,
    )
    .real(&[
        real("Racket Slack 2018", 9.0),
        real("Racket Slack 2017", 7.4),
    ])],
    conditions: &[],
};
