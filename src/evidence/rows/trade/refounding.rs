//! T08: the living core moves into a new group.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use words::say::trade as say;

use super::super::persons::{count, is_message, written};
use super::{OPEN, at_least, change, junk, mean, ratio, sum};
use crate::case::{Case, changed};
use crate::figure::{Figure, FigureUnit};
use crate::replicate::{Arm, Replicate};
use crate::row::{Basis, Row, RowKind, Tier};
use model::event_log::EventKind;
use model::series::Series;

/// Day of the new group, days in which its core was seen before, and days after which what the core writes is counted, for
/// four weeks.
const NEW: u32 = 120;
const CORE: u32 = 28;
const LATER: std::ops::Range<u32> = NEW + 46..NEW + 74;

/// A group of people who came for something that is over for most, with spammers among them or without, in which an operator
/// begins to write and answer on the day given: in the old group, or in a new one for the core.
fn refounded(interest_days: u32, messages: f64, spammers: f64) -> Value {
    let segment = |id: &str, share: f64, visits: f64, messages: f64, days: u32, breaking: f64| {
        json!({
            "id": id, "name": id, "share": share, "visits_per_week": visits, "messages_per_visit": messages,
            "starts_share": 0.35, "interest_days": days, "topics": [1], "rule_breaking_share": breaking
        })
    };
    let segments = json!([
        segment("people", 1.0, 3.5, messages, interest_days, 0.0),
        segment("spammers", spammers, 4.0, 1.0, 300, 1.0)
    ]);
    let care = || -> Vec<Value> {
        vec![
            json!({ "id": "content", "schedule": { "from": "2026-06-30" }, "action": { "kind": "content", "minutes_per_post": 0 } }),
            json!({ "id": "answers", "schedule": { "from": "2026-06-30" },
                "action": { "kind": "answering", "share": 0.8, "minutes_per_answer": 0 } }),
        ]
    };
    let mut moved = care();
    moved.push(json!({
        "id": "new", "schedule": { "from": "2026-06-30", "every_days": 365 },
        "action": { "kind": "refound", "core_days": CORE, "appeal": 0.9, "minutes": 0 }
    }));
    changed(
        "bank",
        json!({
            "scenario": {
                "start": "2026-03-02", "platform_rules": false, "topics": ["talk"], "segments": segments, "founders": 400,
                "arrivals": { "per_day": 0.2 }
            },
            "strategies": [{ "name": "old", "tactics": care() }, { "name": "new", "tactics": moved }],
            "run": { "days": LATER.end }
        }),
    )
}

static DYING: Case = Case::new("dying", say::T08_DYING, || refounded(45, 1.5, 0.2));
static HEALTHY: Case = Case::new("healthy", say::T08_HEALTHY, || refounded(500, 0.3, 0.0));

/// Those who write in the weeks before the new group and mostly keep the rules: the same persons in both arms.
fn core(seen: &Replicate) -> BTreeSet<u32> {
    let arm = seen.arm(0);
    let honest: BTreeSet<u32> = arm
        .people()
        .iter()
        .filter(|person| person.segment == 0)
        .map(|person| person.identity)
        .collect();
    let writes = |e: &&model::event_log::Event| {
        is_message(e) && (NEW - CORE..NEW).contains(&e.day) && honest.contains(&e.member)
    };
    arm.events()
        .iter()
        .filter(writes)
        .map(|e| e.member)
        .collect()
}

/// What the core writes two months later, compared with the same persons in the old group.
fn output(seen: &Replicate) -> Option<f64> {
    let who = core(seen);
    let of = |arm: usize| -> f64 {
        let messages = written(seen.arm(arm), LATER);
        who.iter().map(|&person| count(&messages, person)).sum()
    };
    change(of(0), of(1))
}

/// Of the core, the share who follow into the new group.
fn followers(seen: &Replicate) -> Option<f64> {
    let who = core(seen);
    let moved = |e: &&model::event_log::Event| {
        e.kind == EventKind::Light && e.value > 0.0 && who.contains(&e.member)
    };
    let followed: BTreeSet<u32> = seen
        .arm(1)
        .events()
        .iter()
        .filter(moved)
        .map(|e| e.member)
        .collect();
    ratio(followed.len() as f64, who.len() as f64)
}

/// Of the members, the share who visit in the week before.
fn active(arm: &Arm) -> Option<f64> {
    ratio(
        mean(arm, Series::Wau, NEW - 1..NEW),
        mean(arm, Series::Members, NEW - 1..NEW),
    )
}

/// Messages a day that keep the rules, in the weeks before.
fn kept_rules(arm: &Arm) -> f64 {
    let days = NEW - CORE..NEW;
    (sum(arm, Series::Messages, days.clone()) - sum(arm, Series::RuleBreaking, days))
        / f64::from(CORE)
}

pub(in crate::rows) static ROW: Row = Row {
    id: "T08",
    tier: Tier::Trade,
    basis: Basis::Fitted,
    kind: RowKind::Causal,
    name: say::T08_NAME,
    definition: say::T08_DEFINITION,
    band: at_least(0.0),
    unit: say::OF_THE_OTHER_ARM,
    source: say::JUDGEMENT_OF_THE_TRADE,
    figures: &[
        Figure::of(&DYING, say::T08_CORE, FigureUnit::Change, output),
        Figure::of(&DYING, say::T08_FOLLOW, FigureUnit::Share, followers)
            .within(0.3, 0.55, 0.8)
            .decisive(),
        Figure::of(&DYING, say::T08_ACTIVE, FigureUnit::Share, |seen| {
            active(seen.arm(0))
        })
        .within(0.0, 0.1, 0.2)
        .decisive(),
        Figure::of(&DYING, say::T08_JUNK, FigureUnit::Share, |seen| {
            Some(junk(seen.arm(0), NEW - CORE..NEW))
        })
        .within(0.3, 0.5, 1.0)
        .decisive(),
        Figure::of(&DYING, say::T08_MESSAGES, FigureUnit::Number, |seen| {
            Some(kept_rules(seen.arm(0)))
        }),
        Figure::of(&HEALTHY, say::T08_CORE, FigureUnit::Change, output)
            .within(-OPEN, 0.0, 0.02)
            .decisive(),
        Figure::of(&HEALTHY, say::T08_ACTIVE, FigureUnit::Share, |seen| {
            active(seen.arm(0))
        })
        .within(0.4, 0.5, 1.0)
        .decisive(),
    ],
    conditions: &[],
};
