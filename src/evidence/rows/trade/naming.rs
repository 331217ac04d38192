//! T04: what a clear name and position does.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use words::say::trade as say;

use super::{MONTH, OPEN, WINDOW, last, mean, no_sellers, ratio, retention, sum};
use crate::case::{Case, changed};
use crate::figure::Band;
use crate::figure::{Figure, FigureUnit};
use crate::replicate::{Arm, Replicate};
use crate::row::{Basis, Row, RowKind, Tier};
use model::event_log::EventKind;
use model::series::Series;
use model::source::Source;

/// A group whose joiners are of one kind or of two, which care for different topics, and what brings those whom the named topic does
/// not concern is sooner over: without a name, with a clear one, and with a promise that is not kept.
fn named(mixed: bool) -> Value {
    let segment = |id: &str, topics: [f64; 2], days: u32| {
        json!({
            "id": id, "name": id, "share": 1, "visits_per_week": 3, "messages_per_visit": 0.15, "starts_share": 0.4,
            "interest_days": days, "topics": topics
        })
    };
    let mut segments = vec![segment("right", [4.0, 1.0], 120)];
    if mixed {
        segments.push(segment("wrong", [1.0, 4.0], 40));
    }
    let plan = |name: &str, clarity: f64, promise: f64| {
        json!({
            "name": name,
            "tactics": [
                { "id": "content", "action": { "kind": "content", "topic": 0, "quality": 0.7 } },
                { "id": "name", "on": clarity + promise > 0.0, "action": { "kind": "positioning", "clarity": clarity, "promise": promise } }
            ]
        })
    };
    changed(
        "bank",
        json!({
            "scenario": {
                "platform_rules": false, "assumptions": no_sellers(), "topics": ["savings", "football"], "segments": segments, "founders": 80,
                "arrivals": { "per_day": 2.5 }
            },
            "strategies": [plan("none", 0.0, 0.0), plan("clear", 0.9, 0.0), plan("promise", 0.0, 0.9)],
            "run": { "days": 180 }
        }),
    )
}

static MIXED: Case = Case::new("named_mixed", say::T04_MIXED, || named(true));
static UNIFORM: Case = Case::new("named_uniform", say::T04_UNIFORM, || named(false));

/// Those who came by themselves early enough to be followed.
fn arrivals(arm: &Arm) -> BTreeSet<u32> {
    arm.events()
        .iter()
        .filter(|e| {
            e.kind == EventKind::Join
                && Source::of(e.member) == Source::Arrival
                && e.day + MONTH < arm.days()
        })
        .map(|e| e.member)
        .collect()
}

fn change(seen: &Replicate, arm: usize, of: impl Fn(&Arm) -> f64) -> Option<f64> {
    Some(ratio(of(seen.arm(arm)), of(seen.arm(0)))? - 1.0)
}

fn joined(arm: &Arm) -> f64 {
    sum(arm, Series::JoinedArrivals, 0..arm.days())
}

/// Of those who came by themselves, the share whom the named topic concerns most.
fn right(arm: &Arm) -> f64 {
    let who = arrivals(arm);
    let right = arm.people().iter().filter(|person| {
        who.contains(&person.identity) && person.relevance[0] > person.relevance[1]
    });
    right.count() as f64 / who.len() as f64
}

fn retention_of_arrivals(arm: &Arm) -> Option<f64> {
    retention(arm, &arrivals(arm))
}

fn retention_of_the_same(seen: &Replicate, arm: usize) -> Option<f64> {
    let both: BTreeSet<u32> = arrivals(seen.arm(0))
        .intersection(&arrivals(seen.arm(arm)))
        .copied()
        .collect();
    Some(retention(seen.arm(arm), &both)? - retention(seen.arm(0), &both)?)
}

fn active(arm: &Arm) -> f64 {
    mean(arm, Series::Wau, last(arm, WINDOW))
}

pub(in crate::rows) static ROW: Row = Row {
    id: "T04",
    tier: Tier::Trade,
    basis: Basis::Fitted,
    kind: RowKind::Causal,
    name: say::T04_NAME,
    definition: say::T04_DEFINITION,
    band: Band {
        low: -0.3,
        central: -0.15,
        high: -0.05,
    },
    unit: say::OF_THE_OTHER_ARM,
    source: say::JUDGEMENT_OF_THE_TRADE,
    figures: &[
        Figure::of(&MIXED, say::T04_ARRIVALS, FigureUnit::Change, |seen| {
            change(seen, 1, joined)
        }),
        Figure::of(&MIXED, say::T04_RIGHT, FigureUnit::Change, |seen| {
            change(seen, 1, right)
        })
        .within(0.1, 0.1, OPEN)
        .decisive(),
        Figure::of(&MIXED, say::T04_RETENTION, FigureUnit::Points, |seen| {
            Some(retention_of_arrivals(seen.arm(1))? - retention_of_arrivals(seen.arm(0))?)
        })
        .within(0.0, 0.0, OPEN)
        .decisive(),
        Figure::of(&MIXED, say::T04_SAME, FigureUnit::Points, |seen| {
            retention_of_the_same(seen, 1)
        })
        .within(-0.02, 0.0, 0.02)
        .decisive(),
        Figure::of(&MIXED, say::T04_ACTIVE, FigureUnit::Change, |seen| {
            change(seen, 1, active)
        })
        .within(-0.03, 0.0, OPEN)
        .decisive(),
        Figure::of(
            &MIXED,
            say::T04_PROMISE_ARRIVALS,
            FigureUnit::Change,
            |seen| change(seen, 2, joined),
        )
        .within(0.0, 0.0, OPEN)
        .decisive(),
        Figure::of(
            &MIXED,
            say::T04_PROMISE_RETENTION,
            FigureUnit::Points,
            |seen| Some(retention_of_arrivals(seen.arm(2))? - retention_of_arrivals(seen.arm(0))?),
        )
        .within(-OPEN, 0.0, 0.0)
        .decisive(),
        Figure::of(
            &UNIFORM,
            say::T04_UNIFORM_ACTIVE,
            FigureUnit::Change,
            |seen| change(seen, 1, active),
        )
        .within(-0.01, 0.0, 0.01)
        .decisive(),
    ],
    conditions: &[],
};
