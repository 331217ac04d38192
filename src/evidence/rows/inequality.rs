//! K02 to K07: how unequally members write.

use super::cases::{CHAT, FORUM, QA, QA_REPLAYED};
use crate::figure::{Band, Figure, Unit, real};
use crate::row::{Kind, Row, Tier, words};

/// The most stable fact there is: eight windows of six communities, from a chat channel of 85 writers to a campus
/// network of 1,350, give almost the same coefficient.
pub(super) static GINI: Row = Row {
    id: "K02",
    tier: Tier::Core,
    kind: Kind::Population,
    name: words("发言基尼系数", "Gini of messages"),
    definition: words(
        "发过言的成员之间发言条数的基尼系数；至少 5 个月、80 名发言者。",
        "Gini coefficient of messages among the members who wrote; at least five months and 80 writers.",
    ),
    band: Band {
        low: 0.7,
        central: 0.77,
        high: 0.83,
    },
    unit: words("基尼系数", "Gini"),
    source: "measured in eight windows: .715 .723 .743 .761 .787 .790 .803 .814",
    figures: &[
        Figure::statistic(
            &FORUM,
            words("基尼系数", "Gini"),
            Unit::Number,
            "gini_posters",
        )
        .real(&[real("Edgeryders", 0.743)]),
        Figure::statistic(&QA, words("基尼系数", "Gini"), Unit::Number, "gini_posters")
            .within(0.7, 0.77, 0.83)
            .real(&[real("Quantum Computing SE", 0.787)]),
        Figure::statistic(
            &QA_REPLAYED,
            words("基尼系数", "Gini"),
            Unit::Number,
            "gini_posters",
        )
        .within(0.7, 0.77, 0.83)
        .real(&[real("Quantum Computing SE", 0.787)]),
        Figure::statistic(
            &CHAT,
            words("基尼系数", "Gini"),
            Unit::Number,
            "gini_posters",
        )
        .within(0.7, 0.77, 0.83)
        .real(&[real("Racket Slack 2018", 0.814), real("Elm Slack", 0.761)]),
    ],
    conditions: &[],
};

/// The same inequality from its upper end, which a Gini coefficient alone does not fix.
pub(super) static TOP_TENTH: Row = Row {
    id: "K03",
    tier: Tier::Core,
    kind: Kind::Population,
    name: words("头部 10% 发言占比", "Messages by the top tenth"),
    definition: words(
        "最活跃 10% 的发言者写了多少发言（另看 1%、20%）。",
        "Share of the messages written by the most active tenth of those who wrote (also 1 % and 20 %).",
    ),
    band: Band {
        low: 0.55,
        central: 0.69,
        high: 0.76,
    },
    unit: words("占比", "share"),
    source: "measured in eight windows: .562 .602 .647 .671 .703 .715 .735 .742; top 1 % .09-.32, top 20 % .75-.88",
    figures: &[
        Figure::statistic(
            &FORUM,
            words("最活跃 10%", "top 10 %"),
            Unit::Share,
            "top10_share",
        )
        .real(&[real("Edgeryders", 0.647)]),
        Figure::statistic(
            &FORUM,
            words("最活跃 1%", "top 1 %"),
            Unit::Share,
            "top1_share",
        )
        .within(0.09, 0.2, 0.32)
        .real(&[real("Edgeryders", 0.240)]),
        Figure::statistic(
            &FORUM,
            words("最活跃 20%", "top 20 %"),
            Unit::Share,
            "top20_share",
        )
        .within(0.75, 0.82, 0.88)
        .real(&[real("Edgeryders", 0.792)]),
        Figure::statistic(
            &QA,
            words("最活跃 10%", "top 10 %"),
            Unit::Share,
            "top10_share",
        )
        .within(0.55, 0.69, 0.76)
        .real(&[real("Quantum Computing SE", 0.735)]),
        Figure::statistic(
            &QA_REPLAYED,
            words("最活跃 10%", "top 10 %"),
            Unit::Share,
            "top10_share",
        )
        .within(0.55, 0.69, 0.76)
        .real(&[real("Quantum Computing SE", 0.735)]),
        Figure::statistic(
            &CHAT,
            words("最活跃 10%", "top 10 %"),
            Unit::Share,
            "top10_share",
        )
        .within(0.55, 0.69, 0.76)
        .real(&[real("Racket Slack 2018", 0.742), real("Elm Slack", 0.671)]),
    ],
    conditions: &[],
};

/// With the lurkers counted among the people, the few write most of everything.
pub(super) static TOP_OF_ALL: Row = Row {
    id: "K04",
    tier: Tier::Secondary,
    kind: Kind::Population,
    name: words("全体成员头部 1% 发言占比", "Messages by the top 1 % of all"),
    definition: words(
        "全体成员（含潜水者）中最活跃的 1% 写了多少发言。",
        "Share of the messages written by the most active 1 % of all members, lurkers included.",
    ),
    band: Band {
        low: 0.45,
        central: 0.65,
        high: 0.75,
    },
    unit: words("占比", "share"),
    source: "measured: Edgeryders .456 without its operators, Quantum Computing SE .713; read: van Mierlo 2014, .747",
    figures: &[
        Figure::statistic(
            &FORUM,
            words("全体的 1%", "1 % of all"),
            Unit::Share,
            "top1_of_all_members",
        )
        .real(&[real("Edgeryders", 0.456)]),
        Figure::statistic(
            &QA,
            words("全体的 1%", "1 % of all"),
            Unit::Share,
            "top1_of_all_members",
        )
        .within(0.45, 0.65, 0.75)
        .real(&[real("Quantum Computing SE", 0.713)]),
        Figure::statistic(
            &QA_REPLAYED,
            words("全体的 1%", "1 % of all"),
            Unit::Share,
            "top1_of_all_members",
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
    kind: Kind::Population,
    name: words("单月发言基尼系数", "Gini within a month"),
    definition: words(
        "一个自然月内发过言的成员之间的基尼系数；取各月的中位数。",
        "Gini coefficient of messages among those who wrote in a calendar month; median month.",
    ),
    band: Band {
        low: 0.5,
        central: 0.66,
        high: 0.71,
    },
    unit: words("基尼系数", "Gini"),
    source: "measured: Edgeryders .518, Racket Slack .617-.673, Elm .654, CollegeMsg .678, Quantum Computing SE .695, \
             Clojure .703",
    figures: &[
        Figure::statistic(
            &FORUM,
            words("中位月", "median month"),
            Unit::Number,
            "gini_month",
        )
        .real(&[real("Edgeryders", 0.518)]),
        Figure::statistic(
            &QA,
            words("中位月", "median month"),
            Unit::Number,
            "gini_month",
        )
        .within(0.5, 0.66, 0.71)
        .real(&[real("Quantum Computing SE", 0.695)]),
        Figure::statistic(
            &QA_REPLAYED,
            words("中位月", "median month"),
            Unit::Number,
            "gini_month",
        )
        .within(0.5, 0.66, 0.71)
        .real(&[real("Quantum Computing SE", 0.695)]),
        Figure::statistic(
            &CHAT,
            words("中位月", "median month"),
            Unit::Number,
            "gini_month",
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
    kind: Kind::Population,
    name: words("只发过一条的占比", "Wrote once only"),
    definition: words(
        "发过言的成员中只发过一条的占比：群聊 5–17%，论坛和问答 28–32%。",
        "Share of those who wrote with exactly one message ever: chats .05-.17, forums and Q&A .28-.32.",
    ),
    band: Band {
        low: 0.05,
        central: 0.16,
        high: 0.32,
    },
    unit: words("占比", "share"),
    source: "measured: Slack .059-.162, CollegeMsg .129, Edgeryders .285, Quantum Computing SE .311; read: Slashdot .551 \
             in five weeks (Lampe & Johnston 2005)",
    figures: &[
        Figure::statistic(
            &FORUM,
            words("论坛", "forum"),
            Unit::Share,
            "one_message_share",
        )
        .real(&[real("Edgeryders", 0.285)]),
        Figure::statistic(&QA, words("问答", "Q&A"), Unit::Share, "one_message_share")
            .within(0.28, 0.3, 0.32)
            .real(&[real("Quantum Computing SE", 0.311)]),
        Figure::statistic(
            &QA_REPLAYED,
            words("问答", "Q&A"),
            Unit::Share,
            "one_message_share",
        )
        .within(0.28, 0.3, 0.32)
        .real(&[real("Quantum Computing SE", 0.311)]),
        Figure::statistic(
            &CHAT,
            words("群聊", "chat"),
            Unit::Share,
            "one_message_share",
        )
        .within(0.05, 0.13, 0.17)
        .real(&[real("Racket Slack 2018", 0.146), real("Elm Slack", 0.159)]),
    ],
    conditions: &[],
};

/// The far tail: how fast the number of very active members falls with what they write.
pub(super) static TAIL: Row = Row {
    id: "K07",
    tier: Tier::Core,
    kind: Kind::Population,
    name: words("发言尾指数", "Tail exponent of messages"),
    definition: words(
        "每人发言条数的离散幂律指数，起点按 KS 距离最小选取。",
        "Discrete power-law exponent of messages a writer, from the start with the least KS distance on.",
    ),
    band: Band {
        low: 1.6,
        central: 1.85,
        high: 2.2,
    },
    unit: words("指数", "exponent"),
    source: "measured: 1.61 1.71 1.76 1.82 1.82 1.94 1.98 2.16",
    figures: &[
        Figure::statistic(
            &FORUM,
            words("尾指数", "exponent"),
            Unit::Number,
            "tail_exponent",
        )
        .real(&[real("Edgeryders", 2.16)]),
        Figure::statistic(
            &QA,
            words("尾指数", "exponent"),
            Unit::Number,
            "tail_exponent",
        )
        .within(1.6, 1.85, 2.2)
        .real(&[real("Quantum Computing SE", 1.82)]),
        Figure::statistic(
            &QA_REPLAYED,
            words("尾指数", "exponent"),
            Unit::Number,
            "tail_exponent",
        )
        .within(1.6, 1.85, 2.2)
        .real(&[real("Quantum Computing SE", 1.82)]),
        Figure::statistic(
            &CHAT,
            words("尾指数", "exponent"),
            Unit::Number,
            "tail_exponent",
        )
        .within(1.6, 1.85, 2.2)
        .real(&[real("Racket Slack 2018", 1.71), real("Elm Slack", 1.94)]),
    ],
    conditions: &[],
};
