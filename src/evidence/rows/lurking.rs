//! K01 and K08: who never writes, and how soon the others begin.

use super::cases::{FORUM, QA, QA_REPLAYED};
use crate::figure::{Band, Figure, Unit, real};
use crate::row::{Kind, Row, Tier, words};

/// Read as in the real logs: of the members who joined at least 90 days before the end, those without any message.
pub(super) static LURKERS: Row = Row {
    id: "K01",
    tier: Tier::Core,
    kind: Kind::Population,
    name: words("潜水率", "Lurkers"),
    definition: words(
        "入群满 90 天的成员中从未发言的占比；开放的兴趣或知识社区。",
        "Share of the members who joined at least 90 days ago and have never written; open communities of interest or \
         knowledge.",
    ),
    band: Band {
        low: 0.7,
        central: 0.8,
        high: 0.9,
    },
    unit: words("占比", "share"),
    source: "measured: Edgeryders .737, Quantum Computing SE .895; read: van Mierlo 2014 (over .75 never write); \
             communities of support .40-.60 (Nonnecke & Preece 2000: .46)",
    figures: &[
        Figure::statistic(
            &FORUM,
            words("从未发言", "never wrote"),
            Unit::Share,
            "lurker_share",
        )
        .real(&[real("Edgeryders", 0.737)]),
        Figure::statistic(
            &QA,
            words("从未发言", "never wrote"),
            Unit::Share,
            "lurker_share",
        )
        .within(0.7, 0.8, 0.9)
        .real(&[real("Quantum Computing SE", 0.895)]),
        Figure::statistic(
            &QA_REPLAYED,
            words("从未发言", "never wrote"),
            Unit::Share,
            "lurker_share",
        )
        .within(0.7, 0.8, 0.9)
        .real(&[real("Quantum Computing SE", 0.895)]),
    ],
    conditions: &[],
};

/// Of those who ever write, how many do so within a day, a week and a month of joining: they came with something to say.
pub(super) static ACTIVATION: Row = Row {
    id: "K08",
    tier: Tier::Core,
    kind: Kind::Population,
    name: words("首次发言时滞", "Time to the first message"),
    definition: words(
        "曾发言的成员中，首次发言在入群 1 天内的占比（另看 7 天、30 天）。",
        "Of the members who ever write: share whose first message comes within a day of joining (also 7 and 30 days).",
    ),
    band: Band {
        low: 0.5,
        central: 0.58,
        high: 0.66,
    },
    unit: words("1 天内的占比", "share within a day"),
    source: "measured: Edgeryders .522/.686/.795, Quantum Computing SE .643/.757/.833 within 1/7/30 days",
    figures: &[
        Figure::statistic(
            &FORUM,
            words("1 天内", "within 1 day"),
            Unit::Share,
            "activated_1",
        )
        .real(&[real("Edgeryders", 0.522)]),
        Figure::statistic(
            &FORUM,
            words("7 天内", "within 7 days"),
            Unit::Share,
            "activated_7",
        )
        .within(0.66, 0.72, 0.78)
        .real(&[real("Edgeryders", 0.686)]),
        Figure::statistic(
            &FORUM,
            words("30 天内", "within 30 days"),
            Unit::Share,
            "activated_30",
        )
        .within(0.78, 0.815, 0.85)
        .real(&[real("Edgeryders", 0.795)]),
        Figure::statistic(
            &QA,
            words("1 天内", "within 1 day"),
            Unit::Share,
            "activated_1",
        )
        .within(0.5, 0.58, 0.66)
        .real(&[real("Quantum Computing SE", 0.643)]),
        Figure::statistic(
            &QA_REPLAYED,
            words("1 天内", "within 1 day"),
            Unit::Share,
            "activated_1",
        )
        .within(0.5, 0.58, 0.66)
        .real(&[real("Quantum Computing SE", 0.643)]),
    ],
    conditions: &[],
};
