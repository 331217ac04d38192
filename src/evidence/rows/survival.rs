//! K09, K10 and K12: how long people go on writing and visiting.

use super::cases::{FORUM, QA, QA_REPLAYED};
use crate::figure::{Band, Figure, Unit, real};
use crate::row::{Condition, Kind, Row, Tier, words};

/// The posting lifetime is read as in the real logs, of those whose first message lies early enough.
pub(super) static POSTING: Row = Row {
    id: "K09",
    tier: Tier::Core,
    kind: Kind::Population,
    name: words("发言留存", "Posting survival"),
    definition: words(
        "首次发言者中，最后一条发言在 d 天以后的占比（d = 1、7、30、90；以 30 天为准）。",
        "Share of those who began to write whose last message comes at least d days later (1, 7, 30, 90; 30 decides).",
    ),
    band: Band {
        low: 0.23,
        central: 0.34,
        high: 0.4,
    },
    unit: words("30 天时的占比", "share at 30 days"),
    source: "measured: open communities .40-.63/.35-.49/.23-.40/.20-.32 at 1/7/30/90 days; a closed campus network at its \
             start .81/.72/.49/.24",
    figures: &[
        Figure::curve(
            &FORUM,
            words("30 天", "30 days"),
            Unit::Share,
            "posting_survival",
            30.0,
        )
        .real(&[real("Edgeryders", 0.386)]),
        Figure::curve(
            &FORUM,
            words("1 天", "1 day"),
            Unit::Share,
            "posting_survival",
            1.0,
        )
        .within(0.4, 0.55, 0.63)
        .real(&[real("Edgeryders", 0.613)]),
        Figure::curve(
            &FORUM,
            words("7 天", "7 days"),
            Unit::Share,
            "posting_survival",
            7.0,
        )
        .within(0.35, 0.43, 0.49)
        .real(&[real("Edgeryders", 0.473)]),
        Figure::curve(
            &FORUM,
            words("90 天", "90 days"),
            Unit::Share,
            "posting_survival",
            90.0,
        )
        .within(0.2, 0.26, 0.32)
        .real(&[real("Edgeryders", 0.293)]),
        Figure::curve(
            &QA,
            words("30 天", "30 days"),
            Unit::Share,
            "posting_survival",
            30.0,
        )
        .within(0.23, 0.34, 0.4)
        .real(&[real("Quantum Computing SE", 0.340)]),
        Figure::curve(
            &QA_REPLAYED,
            words("30 天", "30 days"),
            Unit::Share,
            "posting_survival",
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
    kind: Kind::Population,
    name: words("威布尔形状", "Weibull shape"),
    definition: words(
        "发言寿命的威布尔形状参数（含删失的极大似然）；指数分布必须被拒绝。",
        "Weibull shape of the posting lifetime, maximum likelihood with censoring; the exponential must be rejected.",
    ),
    band: Band {
        low: 0.24,
        central: 0.32,
        high: 0.46,
    },
    unit: words("形状", "shape"),
    source: "measured: Quantum Computing SE .289, Edgeryders .290, CollegeMsg .455",
    figures: &[
        Figure::statistic(
            &FORUM,
            words("形状", "shape"),
            Unit::Number,
            "weibull_shape",
        )
        .real(&[real("Edgeryders", 0.290)]),
        Figure::statistic(
            &FORUM,
            words(
                "比指数分布多出的对数似然",
                "log-likelihood above the exponential",
            ),
            Unit::Number,
            "weibull_gain",
        )
        .real(&[real("Edgeryders", 1304.6)]),
        Figure::statistic(&QA, words("形状", "shape"), Unit::Number, "weibull_shape")
            .within(0.24, 0.32, 0.46)
            .real(&[real("Quantum Computing SE", 0.289)]),
        Figure::statistic(
            &QA_REPLAYED,
            words("形状", "shape"),
            Unit::Number,
            "weibull_shape",
        )
        .within(0.24, 0.32, 0.46)
        .real(&[real("Quantum Computing SE", 0.289)]),
    ],
    conditions: &[Condition {
        name: words(
            "指数分布被拒绝（似然比检验，5%）",
            "the exponential is rejected (likelihood ratio, 5 %)",
        ),
        holds: |medians| medians[1] > 1.92,
    }],
};

/// Lurkers included: what Stack Exchange's date of the last visit shows of every account.
pub(super) static VISITING: Row = Row {
    id: "K12",
    tier: Tier::Secondary,
    kind: Kind::Population,
    name: words("访问留存", "Visit survival"),
    definition: words(
        "全体加入者（含潜水者）中，最后一次访问在加入 d 天以后的占比（以 30 天为准）。",
        "Share of all who joined, lurkers included, whose last visit comes at least d days later (30 decides).",
    ),
    band: Band {
        low: 0.26,
        central: 0.34,
        high: 0.42,
    },
    unit: words("30 天时的占比", "share at 30 days"),
    source: "measured: Quantum Computing SE .470/.412/.341/.23 at 1/7/30/90 days (n = 2,511, mostly its start); read: \
             average Android app .23 at day 3, .10 at day 30",
    figures: &[
        Figure::statistic(
            &QA,
            words("30 天", "30 days"),
            Unit::Share,
            "visit_survival_30",
        )
        .real(&[real("Quantum Computing SE", 0.341)]),
        Figure::statistic(
            &QA_REPLAYED,
            words("30 天", "30 days"),
            Unit::Share,
            "visit_survival_30",
        )
        .within(0.26, 0.34, 0.42)
        .real(&[real("Quantum Computing SE", 0.341)]),
        Figure::statistic(&QA, words("1 天", "1 day"), Unit::Share, "visit_survival_1")
            .real(&[real("Quantum Computing SE", 0.470)]),
        Figure::statistic(
            &QA_REPLAYED,
            words("1 天", "1 day"),
            Unit::Share,
            "visit_survival_1",
        )
        .real(&[real("Quantum Computing SE", 0.470)]),
        Figure::statistic(
            &QA,
            words("7 天", "7 days"),
            Unit::Share,
            "visit_survival_7",
        )
        .real(&[real("Quantum Computing SE", 0.412)]),
        Figure::statistic(
            &QA_REPLAYED,
            words("7 天", "7 days"),
            Unit::Share,
            "visit_survival_7",
        )
        .real(&[real("Quantum Computing SE", 0.412)]),
        Figure::statistic(
            &QA,
            words("90 天", "90 days"),
            Unit::Share,
            "visit_survival_90",
        )
        .real(&[real("Quantum Computing SE", 0.23)]),
        Figure::statistic(
            &QA_REPLAYED,
            words("90 天", "90 days"),
            Unit::Share,
            "visit_survival_90",
        )
        .real(&[real("Quantum Computing SE", 0.23)]),
        Figure::statistic(
            &FORUM,
            words("30 天", "30 days"),
            Unit::Share,
            "visit_survival_30",
        )
        .within(0.26, 0.34, 0.42),
    ],
    conditions: &[],
};
