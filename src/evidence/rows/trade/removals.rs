//! T13: putting spammers and dead accounts out of the group.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use words::say::trade as say;

use super::{OPEN, ratio, retention};
use crate::case::{Case, changed};
use crate::figure::{Band, Figure, FigureUnit};
use crate::replicate::Replicate;
use crate::row::{Basis, Row, RowKind, Tier};
use model::outcomes::Outcome;

/// Number of the segment of spammers.
const SPAMMERS: u8 = 1;

fn segment(id: &str, share: f64, visits: f64, messages: f64, breaking: f64) -> Value {
    json!({
        "id": id, "name": id, "share": share, "visits_per_week": visits, "messages_per_visit": messages,
        "starts_share": 0.35, "interest_days": 150, "topics": [1], "rule_breaking_share": breaking
    })
}

/// A WeChat group from which nobody is removed, or those whom the rule of `removal` names.
fn removed(segments: Value, founders: u32, arrivals: f64, removal: Value) -> Value {
    let mut action = json!({ "kind": "removal", "after": 0, "minutes_per_person": 0 });
    if let (Some(action), Value::Object(removal)) = (action.as_object_mut(), removal) {
        action.extend(removal);
    }
    changed(
        "bank",
        json!({
            "scenario": {
                "platform_rules": false, "topics": ["talk"], "segments": segments, "founders": founders,
                "arrivals": { "per_day": arrivals }
            },
            "strategies": [{ "name": "nobody" }, { "name": "removed", "tactics": [{ "id": "removal", "action": action }] }],
            "run": { "days": 150 }
        }),
    )
}

static FLOOD: Case = Case::new("flooded", say::T13_FLOOD, || {
    let segments = json!([
        segment("people", 90.0, 3.5, 0.15, 0.0),
        segment("spammers", 10.0, 5.0, 2.0, 1.0)
    ]);
    removed(segments, 150, 2.0, json!({ "after": 2 }))
});
static FULL: Case = Case::new("full", say::T13_FULL, || {
    removed(
        json!([segment("people", 1.0, 3.0, 0.1, 0.0)]),
        490,
        4.0,
        json!({ "silent_days": 60 }),
    )
});
static READERS: Case = Case::new("half_readers", say::T13_READERS, || {
    let segments = json!([
        segment("writers", 1.0, 3.0, 0.15, 0.0),
        segment("readers", 1.0, 2.0, 0.005, 0.0)
    ]);
    removed(segments, 300, 0.0, json!({ "silent_days": 60 }))
});

/// Retention of those who are no spammers and are members in both arms.
fn kept(seen: &Replicate) -> Option<f64> {
    let honest = |arm: usize| -> BTreeSet<u32> {
        let people = seen.arm(arm).people().iter();
        let honest = people.filter(|person| person.segment != SPAMMERS);
        honest.map(|person| person.identity).collect()
    };
    let who = honest(0).intersection(&honest(1)).copied().collect();
    Some(retention(seen.arm(1), &who)? - retention(seen.arm(0), &who)?)
}

fn change(seen: &Replicate, outcome: Outcome) -> Option<f64> {
    let of = |arm: usize| seen.arm(arm).outcome(outcome);
    Some(ratio(of(1), of(0))? - 1.0)
}

pub(in crate::rows) static ROW: Row = Row {
    id: "T13",
    tier: Tier::Trade,
    basis: Basis::Emergent,
    kind: RowKind::Causal,
    name: say::T13_NAME,
    definition: say::T13_DEFINITION,
    band: Band {
        low: 0.0,
        central: 0.0,
        high: OPEN,
    },
    unit: say::POINTS,
    source: say::JUDGEMENT_OF_THE_TRADE,
    figures: &[
        Figure::of(&FLOOD, say::T13_KEPT, FigureUnit::Points, kept),
        Figure::of(&FULL, say::T13_JOINED, FigureUnit::Change, |seen| {
            change(seen, Outcome::Joined)
        })
        .within(0.0, 0.0, OPEN)
        .decisive(),
        Figure::of(&READERS, say::T13_ACTIVE, FigureUnit::Change, |seen| {
            change(seen, Outcome::MonthlyActive)
        })
        .within(-OPEN, -0.05, -0.05)
        .decisive(),
    ],
    conditions: &[],
};
