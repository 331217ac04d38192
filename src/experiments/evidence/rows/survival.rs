//! K09, K10 and K12: how long people go on writing and visiting.

use super::cases::{FORUM, QA};
use crate::experiments::evidence::figure::{Band, Figure, Unit, real};
use crate::experiments::evidence::replicate::Replicate;
use crate::experiments::evidence::row::{Kind, Row, Tier, words};
use crate::model::event_log::{EventKind, NOBODY};

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
    figures: &[],
    conditions: &[],
};

/// Share of all who joined at least `days` + 1 days before the end of the run whose last visit, joining or message lies
/// at least `days` days after joining, to the minute.
fn visiting(seen: &Replicate, days: u32) -> Option<f64> {
    let arm = seen.arm(0);
    let minutes = |day: u32, minute: u16| day * 1440 + u32::from(minute);
    let end = minutes(arm.days(), 0);
    // First and last sight of every person.
    let mut seen = std::collections::BTreeMap::new();
    for event in arm.events() {
        use EventKind::{CheckIn, EventAttended, Join, Light, PacketTaken, Post, Reply, Visit};
        let here = matches!(
            event.kind,
            Join | Visit | Post | Reply | Light | CheckIn | PacketTaken | EventAttended
        );
        if here && event.member != NOBODY {
            let now = minutes(event.day, event.minute);
            let span: &mut (u32, u32) = seen.entry(event.member).or_insert((now, now));
            span.1 = now;
        }
    }
    let wanted = days * 1440;
    let old = || {
        seen.values()
            .filter(|(joined, _)| joined + wanted + 1440 <= end)
    };
    let stayed = old().filter(|(joined, last)| joined + wanted <= *last);
    let all = old().count();
    (all > 0).then(|| stayed.count() as f64 / all as f64)
}

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
        Figure::of(&QA, words("30 天", "30 days"), Unit::Share, |seen| {
            visiting(seen, 30)
        })
        .real(&[real("Quantum Computing SE", 0.341)]),
        Figure::of(&QA, words("1 天", "1 day"), Unit::Share, |seen| {
            visiting(seen, 1)
        })
        .real(&[real("Quantum Computing SE", 0.470)]),
        Figure::of(&QA, words("7 天", "7 days"), Unit::Share, |seen| {
            visiting(seen, 7)
        })
        .real(&[real("Quantum Computing SE", 0.412)]),
        Figure::of(&QA, words("90 天", "90 days"), Unit::Share, |seen| {
            visiting(seen, 90)
        })
        .real(&[real("Quantum Computing SE", 0.23)]),
        Figure::of(&FORUM, words("30 天", "30 days"), Unit::Share, |seen| {
            visiting(seen, 30)
        })
        .within(0.26, 0.34, 0.42),
    ],
    conditions: &[],
};
