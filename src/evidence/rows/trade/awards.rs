//! T12: a public award, a second one, and those who see it.

use std::collections::BTreeSet;

use serde_json::json;
use words::say::trade as say;

use super::super::persons::{count, is_visit, written};
use super::{OPEN, done, no_sellers, people, ratio};
use crate::case::{Case, changed};
use crate::figure::{Band, Figure, FigureUnit};
use crate::replicate::{Arm, Replicate};
use crate::row::{Basis, Row, RowKind, Tier};
use model::event_log::EventKind;

/// Days of the two awards, and days in which what follows is counted.
const FIRST: u32 = 60;
const SECOND: u32 = 100;
const AFTER: u32 = 28;

/// The bank's group in which the most active are honoured never, once, or twice.
static HONOURED: Case = Case::new("honoured_twice", say::T12_CASE, || {
    let award = |id: &str, from: &str| {
        json!({
            "id": id, "schedule": { "from": from, "every_days": 365 }, "target": { "who": "top", "share": 0.03 },
            "action": { "kind": "award", "people": 1000, "minutes_per_award": 0 }
        })
    };
    let [first, second] = [award("first", "2026-05-01"), award("second", "2026-06-10")];
    changed(
        "bank",
        json!({
            "scenario": { "start": "2026-03-02", "platform_rules": false, "assumptions": no_sellers() },
            "strategies": [
                { "name": "never" }, { "name": "once", "tactics": [first] }, { "name": "twice", "tactics": [first, second] }
            ],
            "run": { "days": SECOND + 1 + AFTER }
        }),
    )
});

fn honoured(arm: &Arm, day: u32) -> BTreeSet<u32> {
    let awards = arm.events().iter();
    awards
        .filter(|e| e.kind == EventKind::Award && e.day == day)
        .map(|e| e.member)
        .collect()
}

/// Change of what the people given write in the four weeks after `day`, from one arm to another.
fn output(seen: &Replicate, who: &BTreeSet<u32>, day: u32, [from, to]: [usize; 2]) -> Option<f64> {
    let of = |arm: usize| -> f64 {
        let messages = written(seen.arm(arm), day + 1..day + 1 + AFTER);
        who.iter().map(|&person| count(&messages, person)).sum()
    };
    Some(ratio(of(to), of(from))? - 1.0)
}

fn first(seen: &Replicate) -> Option<f64> {
    output(seen, &honoured(seen.arm(1), FIRST), FIRST, [0, 1])
}

/// What a second award does to those who had the first one, less half of what that did.
fn second(seen: &Replicate) -> Option<f64> {
    let again = honoured(seen.arm(2), SECOND);
    let twice: BTreeSet<u32> = honoured(seen.arm(2), FIRST)
        .intersection(&again)
        .copied()
        .collect();
    Some(output(seen, &twice, SECOND, [1, 2])? - 0.5 * first(seen)?)
}

/// Members before the first award who are not honoured.
fn others(seen: &Replicate) -> BTreeSet<u32> {
    let honoured = honoured(seen.arm(1), FIRST);
    let joins = seen.arm(0).events().iter();
    let before: BTreeSet<u32> = joins
        .filter(|e| e.kind == EventKind::Join && e.day < FIRST)
        .map(|e| e.member)
        .collect();
    people(seen.arm(0), |person| {
        before.contains(&person) && !honoured.contains(&person)
    })
}

fn others_visits(seen: &Replicate) -> Option<f64> {
    let who = others(seen);
    let visits = |arm: usize| done(seen.arm(arm), &who, is_visit, FIRST + 1..FIRST + 1 + AFTER);
    Some(ratio(visits(1), visits(0))? - 1.0)
}

fn others_messages(seen: &Replicate) -> Option<f64> {
    output(seen, &others(seen), FIRST, [0, 1])
}

/// Of the others, the share who mute the group in the four weeks after, above those who do so without an award.
fn muted(seen: &Replicate) -> Option<f64> {
    let who = others(seen);
    let mute = |e: &model::event_log::Event| e.kind == EventKind::Mute;
    let muted = |arm: usize| done(seen.arm(arm), &who, mute, FIRST + 1..FIRST + 1 + AFTER);
    ratio(muted(1) - muted(0), who.len() as f64)
}

pub(in crate::rows) static ROW: Row = Row {
    id: "T12",
    tier: Tier::Trade,
    basis: Basis::Fitted,
    kind: RowKind::Causal,
    name: say::T12_NAME,
    definition: say::T12_DEFINITION,
    band: Band {
        low: 0.3,
        central: 0.6,
        high: 0.9,
    },
    unit: say::OF_THE_OTHER_ARM,
    source: say::T12_SOURCE,
    figures: &[
        Figure::of(&HONOURED, say::T12_FIRST, FigureUnit::Change, first),
        Figure::of(&HONOURED, say::T12_SECOND, FigureUnit::Points, second)
            .within(-OPEN, 0.0, 0.0)
            .decisive(),
        Figure::of(
            &HONOURED,
            say::T12_VISITS,
            FigureUnit::Change,
            others_visits,
        )
        .within(-0.02, 0.0, 0.02)
        .decisive(),
        Figure::of(
            &HONOURED,
            say::T12_MESSAGES,
            FigureUnit::Change,
            others_messages,
        )
        .within(-0.04, 0.0, 0.1)
        .decisive(),
        Figure::of(&HONOURED, say::T12_MUTED, FigureUnit::Points, muted)
            .within(-OPEN, 0.0, 0.03)
            .decisive(),
    ],
    conditions: &[],
};
