//! K16 and K17: bursts, and how many of a month's writers write in a day.

use super::cases::{CHAT, FORUM, QA, QA_REPLAYED};
use crate::figure::{Band, Figure, Unit, real};
use crate::row::{Kind, Row, Tier, words};

/// People write in bursts with long silences between: (σ − μ)/(σ + μ) of a writer's gaps, 0 for chance alone.
pub(super) static BURSTS: Row = Row {
    id: "K16",
    tier: Tier::Core,
    kind: Kind::Population,
    name: words("阵发性", "Burstiness"),
    definition: words(
        "每人发言间隔的阵发性 B（至少 20 个间隔者的中位数）；另看一小时以上间隔的尾指数和群聊间隔的中位数。",
        "Burstiness B of the gaps between a writer's messages, median of those with at least 20 gaps; also the tail \
         exponent of the gaps of an hour or more and the median gap in a chat.",
    ),
    band: Band {
        low: 0.4,
        central: 0.52,
        high: 0.55,
    },
    unit: words("B", "B"),
    source: "measured: .403 .491 .494 .505 .524 .525 .526 .542; gaps' tail exponent 1.25-1.40, median gap in chats \
             110-190 s; read: Barabasi 2005",
    figures: &[
        Figure::statistic(
            &FORUM,
            words("B，论坛", "B, forum"),
            Unit::Number,
            "burstiness",
        )
        .real(&[real("Edgeryders", 0.491)]),
        Figure::statistic(&QA, words("B，问答", "B, Q&A"), Unit::Number, "burstiness")
            .within(0.4, 0.52, 0.55)
            .real(&[real("Quantum Computing SE", 0.403)]),
        Figure::statistic(
            &QA_REPLAYED,
            words("B，问答", "B, Q&A"),
            Unit::Number,
            "burstiness",
        )
        .within(0.4, 0.52, 0.55)
        .real(&[real("Quantum Computing SE", 0.403)]),
        Figure::statistic(
            &CHAT,
            words("B，群聊", "B, chat"),
            Unit::Number,
            "burstiness",
        )
        .within(0.4, 0.52, 0.55)
        .real(&[real("Racket Slack 2018", 0.542), real("Elm Slack", 0.525)]),
        Figure::statistic(
            &FORUM,
            words("间隔的尾指数，论坛", "tail exponent of gaps, forum"),
            Unit::Number,
            "gap_exponent",
        )
        .within(1.25, 1.32, 1.4)
        .real(&[real("Edgeryders", 1.28)]),
        Figure::statistic(
            &CHAT,
            words("间隔的尾指数，群聊", "tail exponent of gaps, chat"),
            Unit::Number,
            "gap_exponent",
        )
        .within(1.25, 1.32, 1.4)
        .real(&[real("Racket Slack 2018", 1.31), real("Elm Slack", 1.29)]),
        Figure::statistic(
            &CHAT,
            words("间隔的中位数（秒），群聊", "median gap in seconds, chat"),
            Unit::Number,
            "gap_median",
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
    kind: Kind::Population,
    name: words("发言者 DAU/MAU", "Writers' DAU/MAU"),
    definition: words(
        "日发言人数 ÷ 月发言人数（另看周 ÷ 月）。",
        "Writers of a day ÷ writers of a month (also of a week).",
    ),
    band: Band {
        low: 0.08,
        central: 0.12,
        high: 0.145,
    },
    unit: words("比值", "ratio"),
    source: "measured in eight windows: .082-.143; weekly ÷ monthly .359-.491",
    figures: &[
        Figure::statistic(
            &FORUM,
            words("日 ÷ 月", "day ÷ month"),
            Unit::Number,
            "poster_dau_mau",
        )
        .real(&[real("Edgeryders", 0.091)]),
        Figure::statistic(
            &FORUM,
            words("周 ÷ 月", "week ÷ month"),
            Unit::Number,
            "poster_wau_mau",
        )
        .within(0.36, 0.42, 0.49)
        .real(&[real("Edgeryders", 0.388)]),
        Figure::statistic(
            &QA,
            words("日 ÷ 月", "day ÷ month"),
            Unit::Number,
            "poster_dau_mau",
        )
        .within(0.08, 0.12, 0.145)
        .real(&[real("Quantum Computing SE", 0.118)]),
        Figure::statistic(
            &QA_REPLAYED,
            words("日 ÷ 月", "day ÷ month"),
            Unit::Number,
            "poster_dau_mau",
        )
        .within(0.08, 0.12, 0.145)
        .real(&[real("Quantum Computing SE", 0.118)]),
        Figure::statistic(
            &CHAT,
            words("日 ÷ 月", "day ÷ month"),
            Unit::Number,
            "poster_dau_mau",
        )
        .within(0.08, 0.12, 0.145)
        .real(&[real("Racket Slack 2018", 0.130), real("Elm Slack", 0.089)]),
    ],
    conditions: &[],
};
