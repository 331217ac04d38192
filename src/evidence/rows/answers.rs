//! K18 and K19: whether and how soon people are answered.

use super::cases::{CHAT, CHAT_AMONG_MEMBERS, FORUM, QA_REPLAYED};
use crate::figure::{Band, Figure, Unit, real};
use crate::row::{Kind, Row, Tier, words};

/// Two fifths of what newcomers write finds no answer, in communities that are otherwise well.
pub(super) static UNANSWERED: Row = Row {
    id: "K18",
    tier: Tier::Core,
    kind: Kind::Population,
    name: words("首帖无人回应", "First messages unanswered"),
    definition: words(
        "首次发言 7 天内没有任何人回应的占比（另看无人评论的主帖）。",
        "Share of first messages that nobody answers within seven days (also posts without any comment).",
    ),
    band: Band {
        low: 0.2,
        central: 0.38,
        high: 0.42,
    },
    unit: words("占比", "share"),
    source: "read: Joyce & Kraut 2006 .39, Burke et al. 2007 .40; measured: Edgeryders .29 in seven days, posts without \
             comment .326, Slack newcomers .14-.25 in a day, Slack conversations of one .34-.42",
    figures: &[
        Figure::statistic(
            &FORUM,
            words("首次发言", "first messages"),
            Unit::Share,
            "first_unanswered",
        )
        .real(&[real("Edgeryders", 0.292), real("Joyce & Kraut", 0.39)]),
        Figure::statistic(
            &FORUM,
            words("主帖", "posts"),
            Unit::Share,
            "posts_unanswered",
        )
        .within(0.2, 0.38, 0.42)
        .real(&[real("Edgeryders", 0.326)]),
        Figure::statistic(
            &QA_REPLAYED,
            words("首次发言", "first messages"),
            Unit::Share,
            "first_unanswered",
        )
        .within(0.2, 0.38, 0.42)
        .real(&[real("Quantum Computing SE", 0.295)]),
        Figure::statistic(
            &CHAT,
            words("群聊，24 小时内", "chat, in 24 hours"),
            Unit::Share,
            "first_unanswered_day",
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
    kind: Kind::Population,
    name: words("群聊首次响应", "First reply in a chat"),
    definition: words(
        "活跃群聊中，新人首次发言到第一条回应的分钟数（中位数）。",
        "Median minutes from a newcomer's first message to its first answer in an active chat group.",
    ),
    band: Band {
        low: 3.0,
        central: 6.0,
        high: 10.0,
    },
    unit: words("分钟", "minutes"),
    source: "measured: 3.4-9.0 in five Slack windows; read: Teahouse about 30",
    figures: &[Figure::statistic(
        &CHAT_AMONG_MEMBERS,
        words(
            "24 小时内获回应者的中位数",
            "median of those answered in 24 hours",
        ),
        Unit::Minutes,
        "first_answer_minutes",
    )
    .real(&[
        real("Racket Slack 2018", 9.0),
        real("Racket Slack 2017", 7.4),
    ])],
    conditions: &[],
};
