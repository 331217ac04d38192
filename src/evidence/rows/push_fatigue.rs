//! K25: what notices cost.

use std::collections::BTreeSet;
use words::say::evidence as say;

use serde_json::{Value, json};

use crate::case::{Case, changed};
use crate::figure::{Band, Figure, FigureUnit, real};
use crate::replicate::{Arm, Replicate};
use crate::row::{Basis, Row, RowKind, Tier};
use model::event_log::EventKind;

/// A quiet group of customers who hardly write for 90 days, with no notice and with one, three and seven a week: what is
/// felt there comes from the notices.
static NOTIFIED: Case = Case::new("notified", say::K25_A_QUIET_GROUP_WITH_0_1, || {
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
});

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
    basis: Basis::Fitted,
    kind: RowKind::Causal,
    name: say::K25_NAME,
    definition: say::K25_DEFINITION,
    band: Band {
        low: 0.3,
        central: 0.37,
        high: 0.45,
    },
    unit: say::K25_UNIT,
    source: say::K25_SOURCE,
    figures: &[
        Figure::of(
            &NOTIFIED,
            say::K25_MUTED_3_A_WEEK_ABOVE_NONE,
            FigureUnit::Points,
            |seen| additional(seen, [THREE, NONE], EventKind::Mute),
        )
        .real(&[real("Localytics", 0.37)]),
        Figure::of(
            &NOTIFIED,
            say::K25_MUTED_3_A_WEEK_ABOVE_1,
            FigureUnit::Points,
            |seen| additional(seen, [THREE, ONE], EventKind::Mute),
        )
        .within(0.3, 0.37, 0.45)
        .real(&[real("Localytics", 0.37)]),
        Figure::of(
            &NOTIFIED,
            say::K25_MUTED_1_A_WEEK_ABOVE_NONE,
            FigureUnit::Points,
            |seen| additional(seen, [ONE, NONE], EventKind::Mute),
        )
        .within(0.05, 0.1, 0.15)
        .real(&[real("Localytics", 0.10)]),
        Figure::of(
            &NOTIFIED,
            say::K25_MUTED_7_A_WEEK_ABOVE_3,
            FigureUnit::Points,
            |seen| additional(seen, [SEVEN, THREE], EventKind::Mute),
        )
        .within(0.25, 0.33, 0.4)
        .real(&[real("Localytics", 0.33)]),
        Figure::of(
            &NOTIFIED,
            say::K25_LEFT_3_A_WEEK_ABOVE_NONE,
            FigureUnit::Points,
            |seen| additional(seen, [THREE, NONE], EventKind::Leave),
        )
        .real(&[real("Localytics", 0.22)]),
        Figure::of(
            &NOTIFIED,
            say::K25_MUTED_NO_NOTICE,
            FigureUnit::Share,
            |seen| Some(ever(seen.arm(NONE), EventKind::Mute)),
        ),
    ],
    conditions: &[],
};
