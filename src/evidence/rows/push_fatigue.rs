//! K25: what notices cost.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::case::{Case, changed};
use crate::figure::{Band, Figure, Unit, real};
use crate::replicate::{Arm, Replicate};
use crate::row::{Kind, Row, Tier, words};
use model::event_log::EventKind;

/// A quiet group of customers who hardly write for 90 days, with no notice and with one, three and seven a week: what is
/// felt there comes from the notices.
static NOTIFIED: Case = Case::new(
    "notified",
    words(
        "安静的群，每周 0、1、3、7 次 @所有人",
        "a quiet group with 0, 1, 3 and 7 calls a week",
    ),
    || {
        let weekly = |name: &str, days: &[u32]| {
            let notice = |first: &u32| {
                json!({
                    "id": format!("notice {first}"),
                    "schedule": { "from": format!("2026-03-{:02}", 2 + first), "every_days": 7, "at": "12:00" },
                    "action": { "kind": "announcement", "minutes": 0 }
                })
            };
            json!({ "name": name, "tactics": days.iter().map(notice).collect::<Vec<Value>>() })
        };
        changed(
            "bank",
            json!({
                "scenario": {
                    "founders": 200,
                    "arrivals": { "per_day": 0 },
                    "segments": [{
                        "id": "customer", "name": "customers", "share": 1, "visits_per_week": 2.5,
                        "messages_per_visit": 0.01, "starts_share": 0.4, "interest_days": 120
                    }]
                },
                "strategies": [
                    weekly("none", &[]),
                    weekly("one", &[1]),
                    weekly("three", &[0, 2, 4]),
                    weekly("seven", &[0, 1, 2, 3, 4, 5, 6])
                ],
                "run": { "days": 90 }
            }),
        )
    },
);

/// The share of the founders who did `what` at least once.
fn ever(arm: &Arm, what: EventKind) -> f64 {
    let people = |kind| {
        let events = arm.events().iter().filter(move |event| event.kind == kind);
        let people: BTreeSet<u32> = events.map(|event| event.member).collect();
        people.len() as f64
    };
    people(what) / people(EventKind::Join)
}

/// How many more of them do so under the first number of notices a week than under the second.
fn additional(seen: &Replicate, [more, fewer]: [usize; 2], what: EventKind) -> Option<f64> {
    Some(ever(seen.arm(more), what) - ever(seen.arm(fewer), what))
}

/// The arms of the experiment, by notices a week.
const NONE: usize = 0;
const ONE: usize = 1;
const THREE: usize = 2;
const SEVEN: usize = 3;

/// What people say they would do, held against what members do in three months. The bands beside the headline's are our
/// judgement.
pub(super) static ROW: Row = Row {
    id: "K25",
    tier: Tier::Secondary,
    kind: Kind::Causal,
    name: words("推送疲劳", "Fatigue of notices"),
    definition: words(
        "每周 3 次 @所有人 比没有通知多出多少人免打扰（另看每周 1 次、7 次，以及退群）。",
        "Additional share who mute at three calls to all a week, against none (also one and seven a week, and leaving).",
    ),
    band: Band {
        low: 0.3,
        central: 0.37,
        high: 0.45,
    },
    unit: words("每周 2–5 次时的占比差", "share at 2-5 a week"),
    source: "read: Localytics 2017, n = 1,000, stated intent: .10 would switch off at one a week, .37 more at 2-5, .33 more \
             at 6-10; stop using .22 at 2-5, .31 more at 6-10",
    figures: &[
        Figure::of(
            &NOTIFIED,
            words("每周 3 次比没有，免打扰", "muted, 3 a week above none"),
            Unit::Points,
            |seen| additional(seen, [THREE, NONE], EventKind::Mute),
        )
        .real(&[real("Localytics", 0.37)]),
        Figure::of(
            &NOTIFIED,
            words("每周 3 次比 1 次，免打扰", "muted, 3 a week above 1"),
            Unit::Points,
            |seen| additional(seen, [THREE, ONE], EventKind::Mute),
        )
        .within(0.3, 0.37, 0.45)
        .real(&[real("Localytics", 0.37)]),
        Figure::of(
            &NOTIFIED,
            words("每周 1 次比没有，免打扰", "muted, 1 a week above none"),
            Unit::Points,
            |seen| additional(seen, [ONE, NONE], EventKind::Mute),
        )
        .within(0.05, 0.1, 0.15)
        .real(&[real("Localytics", 0.10)]),
        Figure::of(
            &NOTIFIED,
            words("每周 7 次比 3 次，免打扰", "muted, 7 a week above 3"),
            Unit::Points,
            |seen| additional(seen, [SEVEN, THREE], EventKind::Mute),
        )
        .within(0.25, 0.33, 0.4)
        .real(&[real("Localytics", 0.33)]),
        Figure::of(
            &NOTIFIED,
            words("每周 3 次比没有，退群", "left, 3 a week above none"),
            Unit::Points,
            |seen| additional(seen, [THREE, NONE], EventKind::Leave),
        )
        .real(&[real("Localytics", 0.22)]),
        Figure::of(
            &NOTIFIED,
            words("没有通知，免打扰", "muted, no notice"),
            Unit::Share,
            |seen| Some(ever(seen.arm(NONE), EventKind::Mute)),
        ),
    ],
    conditions: &[],
};
