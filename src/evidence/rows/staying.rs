//! K11, K13 and K14: who writes again, by the week since the first message, by what was written and by tenure.

use super::cases::{FORUM, QA, QA_REPLAYED};
use crate::figure::{Band, Figure, Unit, real};
use crate::row::{Condition, Kind, Row, Tier, words};

/// Calendar retention of those who began to write.
pub(super) static WEEKLY: Row = Row {
    id: "K11",
    tier: Tier::Core,
    kind: Kind::Population,
    name: words("发言者周留存", "Weekly retention of writers"),
    definition: words(
        "首次发言者在第 1、4、12 周发言的占比（以第 1 周为准）。",
        "Share of those who began to write who write in week 1, 4, 12 after it (week 1 decides).",
    ),
    band: Band {
        low: 0.1,
        central: 0.17,
        high: 0.23,
    },
    unit: words("第 1 周的占比", "share in week 1"),
    source: "measured: week 1 .10-.21, week 4 .06-.12, week 12 .05-.09; band for weeks 4 and 12 .06-.14 and .03-.10",
    figures: &[
        Figure::curve(
            &FORUM,
            words("第 1 周", "week 1"),
            Unit::Share,
            "weekly_retention",
            1.0,
        )
        .real(&[real("Edgeryders", 0.210)]),
        Figure::curve(
            &FORUM,
            words("第 4 周", "week 4"),
            Unit::Share,
            "weekly_retention",
            4.0,
        )
        .within(0.06, 0.1, 0.14)
        .real(&[real("Edgeryders", 0.125)]),
        Figure::curve(
            &FORUM,
            words("第 12 周", "week 12"),
            Unit::Share,
            "weekly_retention",
            12.0,
        )
        .within(0.03, 0.06, 0.1)
        .real(&[real("Edgeryders", 0.050)]),
        Figure::curve(
            &QA,
            words("第 1 周", "week 1"),
            Unit::Share,
            "weekly_retention",
            1.0,
        )
        .within(0.1, 0.17, 0.23)
        .real(&[real("Quantum Computing SE", 0.179)]),
        Figure::curve(
            &QA_REPLAYED,
            words("第 1 周", "week 1"),
            Unit::Share,
            "weekly_retention",
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
    kind: Kind::Population,
    name: words("留存阶梯", "Stay ladder"),
    definition: words(
        "按本周发言条数，下周再次发言的概率；自首周起的全部成员，须严格递增。",
        "Chance of writing again next week by the messages of this week, all members from the founding on; it must rise \
         from step to step.",
    ),
    band: Band {
        low: 0.22,
        central: 0.26,
        high: 0.33,
    },
    unit: words("本周 1 条时的概率", "probability after 1 message"),
    source: "measured: Edgeryders .26/.39/.59/.87, Quantum Computing SE .25/.32/.58/.91, CollegeMsg .32/.45/.65/.81 after \
             1/2-3/4-10/11-30 messages",
    figures: &[
        Figure::curve(
            &FORUM,
            words("1 条", "1 message"),
            Unit::Share,
            "stay_ladder",
            0.0,
        )
        .real(&[real("Edgeryders", 0.260)]),
        Figure::curve(
            &FORUM,
            words("2–3 条", "2-3 messages"),
            Unit::Share,
            "stay_ladder",
            1.0,
        )
        .within(0.3, 0.38, 0.46)
        .real(&[real("Edgeryders", 0.389)]),
        Figure::curve(
            &FORUM,
            words("4–10 条", "4-10 messages"),
            Unit::Share,
            "stay_ladder",
            2.0,
        )
        .within(0.55, 0.6, 0.66)
        .real(&[real("Edgeryders", 0.589)]),
        Figure::curve(
            &FORUM,
            words("11–30 条", "11-30 messages"),
            Unit::Share,
            "stay_ladder",
            3.0,
        )
        .within(0.8, 0.86, 0.92)
        .real(&[real("Edgeryders", 0.866)]),
        Figure::curve(
            &QA,
            words("1 条", "1 message"),
            Unit::Share,
            "stay_ladder",
            0.0,
        )
        .within(0.22, 0.26, 0.33)
        .real(&[real("Quantum Computing SE", 0.253)]),
        Figure::curve(
            &QA_REPLAYED,
            words("1 条", "1 message"),
            Unit::Share,
            "stay_ladder",
            0.0,
        )
        .within(0.22, 0.26, 0.33)
        .real(&[real("Quantum Computing SE", 0.253)]),
        Figure::curve(
            &QA,
            words("2–3 条", "2-3 messages"),
            Unit::Share,
            "stay_ladder",
            1.0,
        )
        .within(0.3, 0.38, 0.46)
        .real(&[real("Quantum Computing SE", 0.321)]),
        Figure::curve(
            &QA_REPLAYED,
            words("2–3 条", "2-3 messages"),
            Unit::Share,
            "stay_ladder",
            1.0,
        )
        .within(0.3, 0.38, 0.46)
        .real(&[real("Quantum Computing SE", 0.321)]),
        Figure::curve(
            &QA,
            words("4–10 条", "4-10 messages"),
            Unit::Share,
            "stay_ladder",
            2.0,
        )
        .within(0.55, 0.6, 0.66)
        .real(&[real("Quantum Computing SE", 0.582)]),
        Figure::curve(
            &QA_REPLAYED,
            words("4–10 条", "4-10 messages"),
            Unit::Share,
            "stay_ladder",
            2.0,
        )
        .within(0.55, 0.6, 0.66)
        .real(&[real("Quantum Computing SE", 0.582)]),
        Figure::curve(
            &QA,
            words("11–30 条", "11-30 messages"),
            Unit::Share,
            "stay_ladder",
            3.0,
        )
        .within(0.8, 0.86, 0.92)
        .real(&[real("Quantum Computing SE", 0.906)]),
        Figure::curve(
            &QA_REPLAYED,
            words("11–30 条", "11-30 messages"),
            Unit::Share,
            "stay_ladder",
            3.0,
        )
        .within(0.8, 0.86, 0.92)
        .real(&[real("Quantum Computing SE", 0.906)]),
    ],
    conditions: &[Condition {
        name: words("逐级严格递增", "rises from step to step"),
        holds: |medians| rises(&medians[..4]),
    }],
};

/// The longer somebody has been writing, the likelier the next week: the hazard of falling silent falls.
pub(super) static TENURE: Row = Row {
    id: "K14",
    tier: Tier::Core,
    kind: Kind::Population,
    name: words("资历与留存", "Staying by tenure"),
    definition: words(
        "本周发言者下周再次发言的概率，按首次发言后的周数：第 0 周、1–3 周、4–12 周。",
        "Chance of writing again next week, of those who write this week, by weeks since the first message: 0, 1-3, 4-12.",
    ),
    band: Band {
        low: 0.1,
        central: 0.18,
        high: 0.23,
    },
    unit: words("第 0 周的概率", "probability in week 0"),
    source: "measured in six open windows: week 0 .10-.23, weeks 1-3 .29-.59, weeks 4-12 .27-.64; weeks 4-12 no lower than \
             weeks 1-3 by more than .12",
    figures: &[
        Figure::curve(
            &FORUM,
            words("第 0 周", "week 0"),
            Unit::Share,
            "tenure",
            0.0,
        )
        .real(&[real("Edgeryders", 0.212)]),
        Figure::curve(
            &FORUM,
            words("第 1–3 周", "weeks 1-3"),
            Unit::Share,
            "tenure",
            1.0,
        )
        .within(0.29, 0.44, 0.59)
        .real(&[real("Edgeryders", 0.436)]),
        Figure::curve(
            &FORUM,
            words("第 4–12 周", "weeks 4-12"),
            Unit::Share,
            "tenure",
            2.0,
        )
        .within(0.27, 0.46, 0.64)
        .real(&[real("Edgeryders", 0.475)]),
        Figure::curve(&QA, words("第 0 周", "week 0"), Unit::Share, "tenure", 0.0)
            .within(0.1, 0.18, 0.23)
            .real(&[real("Quantum Computing SE", 0.177)]),
        Figure::curve(
            &QA_REPLAYED,
            words("第 0 周", "week 0"),
            Unit::Share,
            "tenure",
            0.0,
        )
        .within(0.1, 0.18, 0.23)
        .real(&[real("Quantum Computing SE", 0.177)]),
        Figure::curve(
            &QA,
            words("第 1–3 周", "weeks 1-3"),
            Unit::Share,
            "tenure",
            1.0,
        )
        .within(0.29, 0.44, 0.59)
        .real(&[real("Quantum Computing SE", 0.585)]),
        Figure::curve(
            &QA_REPLAYED,
            words("第 1–3 周", "weeks 1-3"),
            Unit::Share,
            "tenure",
            1.0,
        )
        .within(0.29, 0.44, 0.59)
        .real(&[real("Quantum Computing SE", 0.585)]),
        Figure::curve(
            &QA,
            words("第 4–12 周", "weeks 4-12"),
            Unit::Share,
            "tenure",
            2.0,
        )
        .within(0.27, 0.46, 0.64)
        .real(&[real("Quantum Computing SE", 0.641)]),
        Figure::curve(
            &QA_REPLAYED,
            words("第 4–12 周", "weeks 4-12"),
            Unit::Share,
            "tenure",
            2.0,
        )
        .within(0.27, 0.46, 0.64)
        .real(&[real("Quantum Computing SE", 0.641)]),
    ],
    conditions: &[Condition {
        name: words(
            "第 1–3 周高于第 0 周，第 4–12 周不比第 1–3 周低 0.12 以上",
            "weeks 1-3 above week 0, and weeks 4-12 no lower than weeks 1-3 by more than .12",
        ),
        holds: |medians| medians[0] < medians[1] && medians[2] >= medians[1] - 0.12,
    }],
};
