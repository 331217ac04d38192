//! T05: meeting in person against meeting online.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use words::say::trade as say;

use super::super::persons::{is_message, is_visit};
use super::{OPEN, at_least, done, no_sellers, ratio};
use crate::case::{Case, changed};
use crate::figure::{Figure, FigureUnit};
use crate::replicate::{Arm, Replicate};
use crate::row::{Basis, Row, RowKind, Tier};
use model::event_log::EventKind;

/// Day of the one event, and the days after it in which attenders are watched.
const EVENT: u32 = 60;
const LATER: std::ops::Range<u32> = EVENT + 31..EVENT + 61;

/// The running club without any event, with one online, and with the same one face to face.
static MET: Case = Case::new("met", say::T05_CASE, || {
    let event = |offline: bool| {
        json!({
            "id": "meeting", "schedule": { "from": "2026-05-01", "every_days": 365 },
            "action": { "kind": "event", "capacity": 30, "appeal": 0.8, "offline": offline, "yuan": 0, "minutes": 0 }
        })
    };
    let plan = |name: &str, tactics: &[Value]| json!({ "name": name, "tactics": tactics });
    changed(
        "running",
        json!({
            "scenario": { "start": "2026-03-02", "platform_rules": false, "assumptions": no_sellers() },
            "strategies": [plan("none", &[]), plan("online", &[event(false)]), plan("offline", &[event(true)])],
            "run": { "days": EVENT + 61 }
        }),
    )
});

fn attenders(arm: &Arm) -> BTreeSet<u32> {
    let events = arm.events().iter();
    events
        .filter(|e| e.kind == EventKind::EventAttended)
        .map(|e| e.member)
        .collect()
}

/// Pairs of attenders of whom one answers the other within 60 days after the event.
fn used(arm: &Arm, who: &BTreeSet<u32>) -> f64 {
    let mut pairs = BTreeSet::new();
    for event in arm
        .events()
        .iter()
        .filter(|e| e.kind == EventKind::Reply && e.day > EVENT)
    {
        if who.contains(&event.member) && who.contains(&event.target) {
            let pair = (
                event.member.min(event.target),
                event.member.max(event.target),
            );
            pairs.insert(pair);
        }
    }
    pairs.len() as f64
}

/// Pairs of attenders who use their tie and would not have without the event, for each attender.
fn new_ties(seen: &Replicate, arm: usize) -> Option<f64> {
    let who = attenders(seen.arm(arm));
    ratio(
        used(seen.arm(arm), &who) - used(seen.arm(0), &who),
        who.len() as f64,
    )
}

/// Visits of attenders in the second month, above the same persons' without the event, as a share.
fn visits(seen: &Replicate, arm: usize) -> Option<f64> {
    let who = attenders(seen.arm(arm));
    let visits = |arm: usize| done(seen.arm(arm), &who, is_visit, LATER);
    Some(ratio(visits(arm), visits(0))? - 1.0)
}

fn messages(seen: &Replicate, arm: usize) -> Option<f64> {
    let who = attenders(seen.arm(arm));
    let written = |arm: usize| {
        let events = seen.arm(arm).events().iter();
        let own =
            events.filter(|e| is_message(e) && LATER.contains(&e.day) && who.contains(&e.member));
        own.count() as f64
    };
    Some(ratio(written(arm), written(0))? - 1.0)
}

pub(in crate::rows) static ROW: Row = Row {
    id: "T05",
    tier: Tier::Trade,
    basis: Basis::Fitted,
    kind: RowKind::Causal,
    name: say::T05_NAME,
    definition: say::T05_DEFINITION,
    band: at_least(0.0),
    unit: say::OF_THE_OTHER_ARM,
    source: say::T05_SOURCE,
    figures: &[
        Figure::of(&MET, say::T05_TIES, FigureUnit::Number, |seen| {
            Some(new_ties(seen, 2)? - 1.5 * new_ties(seen, 1)?)
        }),
        Figure::of(&MET, say::T05_VISITS, FigureUnit::Points, |seen| {
            Some(visits(seen, 2)? - visits(seen, 1)?)
        })
        .within(0.0, 0.0, OPEN)
        .decisive(),
        Figure::of(&MET, say::T05_OFFLINE, FigureUnit::Change, |seen| {
            visits(seen, 2)
        }),
        Figure::of(&MET, say::T05_MESSAGES, FigureUnit::Points, |seen| {
            Some(messages(seen, 2)? - visits(seen, 2)?)
        })
        .within(-OPEN, 0.0, 0.02)
        .decisive(),
    ],
    conditions: &[],
};
