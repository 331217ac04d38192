//! K15: who comes back after weeks of silence.

use super::cases::FORUM;
use crate::figure::{Band, Figure, Unit, real};
use crate::row::{Condition, Kind, Row, Tier, words};

/// Read as in the real log, week by week from the first message of the community on.
pub(super) static ROW: Row = Row {
    id: "K15",
    tier: Tier::Core,
    kind: Kind::Population,
    name: words("沉默后回归", "Return after silence"),
    definition: words(
        "沉默了若干周、本周也没人回复的成员，下周发言的概率（以沉默 4–7 周为准）。",
        "Chance of writing next week after so many weeks of silence, nobody having written to the member (4-7 weeks \
         decide).",
    ),
    band: Band {
        low: 0.03,
        central: 0.041,
        high: 0.06,
    },
    unit: words("沉默 4–7 周的概率", "probability at 4-7 weeks"),
    source: "measured: Edgeryders, 72,367 user-weeks: .176 .090 .041 .016 .0065 .0012 after 1, 2-3, 4-7, 8-15, 16-51 and \
             52 or more weeks",
    figures: &[
        Figure::curve(
            &FORUM,
            words("4–7 周", "4-7 weeks"),
            Unit::Share,
            "return_after_silence",
            3.0,
        )
        .real(&[real("Edgeryders", 0.041)]),
        Figure::curve(
            &FORUM,
            words("1 周", "1 week"),
            Unit::Share,
            "return_after_silence",
            1.0,
        )
        .real(&[real("Edgeryders", 0.176)]),
        Figure::curve(
            &FORUM,
            words("2–3 周", "2-3 weeks"),
            Unit::Share,
            "return_after_silence",
            2.0,
        )
        .real(&[real("Edgeryders", 0.090)]),
        Figure::curve(
            &FORUM,
            words("8–15 周", "8-15 weeks"),
            Unit::Share,
            "return_after_silence",
            4.0,
        )
        .real(&[real("Edgeryders", 0.016)]),
        Figure::curve(
            &FORUM,
            words("16–51 周", "16-51 weeks"),
            Unit::Share,
            "return_after_silence",
            5.0,
        )
        .real(&[real("Edgeryders", 0.0065)]),
        Figure::curve(
            &FORUM,
            words("52 周以上", "52 weeks or more"),
            Unit::Share,
            "return_after_silence",
            6.0,
        )
        .real(&[real("Edgeryders", 0.0012)]),
    ],
    conditions: &[Condition {
        name: words("沉默越久越难回来", "falls with every further span"),
        holds: |medians| {
            let by_weeks = [1, 2, 0, 3, 4, 5].map(|place| medians[place]);
            by_weeks.windows(2).all(|pair| pair[0] > pair[1])
        },
    }],
};
