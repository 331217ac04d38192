//! T06: what worthwhile content of the operator does.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use words::say::trade as say;

use super::{OPEN, no_sellers, ratio, retention, sum};
use crate::case::{Case, changed};
use crate::figure::{Band, Figure, FigureUnit};
use crate::replicate::{Arm, Replicate};
use crate::row::{Basis, Row, RowKind, Tier};
use model::event_log::EventKind;
use model::series::Series;

/// Share of the talk that concerns somebody below which a topic is none of the person's.
const NO_CONCERN: f32 = 0.3;

/// Share of those retained within which they are as many: that nobody gains at all cannot be told of any number of worlds.
const SAME: f64 = 0.01;

/// A built-in case without any tactic, with a good post a day on its first topic, with ten, and with a worthless one.
fn supplied(name: &str) -> Value {
    let plan = |name: &str, posts: u32, quality: f64| {
        let content = json!({
            "id": "content",
            "action": { "kind": "content", "posts": posts, "topic": 0, "quality": quality, "minutes_per_post": 0 }
        });
        json!({ "name": name, "tactics": if posts > 0 { json!([content]) } else { json!([]) } })
    };
    changed(
        name,
        json!({
            "scenario": { "platform_rules": false, "assumptions": no_sellers() },
            "strategies": [plan("none", 0, 0.0), plan("one", 1, 0.8), plan("ten", 10, 0.8), plan("worthless", 1, 0.0)],
            "run": { "days": 120 }
        }),
    )
}

static COURSE: Case = Case::new("supplied_course", say::COURSE, || supplied("course"));
static BANK: Case = Case::new("supplied_bank", say::BANK, || supplied("bank"));
static MOTHERS: Case = Case::new("supplied_mothers", say::MOTHERS, || supplied("mothers"));
static COFFEE: Case = Case::new("supplied_coffee", say::COFFEE, || supplied("coffee"));

/// Members of both arms of whom something holds.
fn of_both(
    seen: &Replicate,
    arm: usize,
    holds: impl Fn(&model::event_log::Traits) -> bool,
) -> BTreeSet<u32> {
    let of = |arm: &Arm| -> BTreeSet<u32> {
        let people = arm.people().iter().filter(|person| holds(person));
        people.map(|person| person.identity).collect()
    };
    of(seen.arm(0))
        .intersection(&of(seen.arm(arm)))
        .copied()
        .collect()
}

/// Who never writes without any content.
fn lurkers(seen: &Replicate, arm: usize) -> BTreeSet<u32> {
    let events = seen.arm(0).events().iter();
    let writers: BTreeSet<u32> = events
        .filter(|e| matches!(e.kind, EventKind::Post | EventKind::Reply))
        .map(|e| e.member)
        .collect();
    of_both(seen, arm, |person| !writers.contains(&person.identity))
}

fn gain(seen: &Replicate, [arm, than]: [usize; 2], who: &BTreeSet<u32>) -> Option<f64> {
    Some(retention(seen.arm(arm), who)? - retention(seen.arm(than), who)?)
}

fn lurkers_gain(seen: &Replicate) -> Option<f64> {
    gain(seen, [1, 0], &lurkers(seen, 1))
}

fn messages(seen: &Replicate) -> Option<f64> {
    let written = |arm| sum(seen.arm(arm), Series::Messages, 0..seen.arm(arm).days());
    Some(ratio(written(1), written(0))? - 1.0)
}

fn unconcerned_gain(seen: &Replicate) -> Option<f64> {
    let who = of_both(seen, 1, |person| person.relevance[0] < NO_CONCERN);
    gain(seen, [1, 0], &who)
}

fn ten_above_one(seen: &Replicate) -> Option<f64> {
    let who = of_both(seen, 1, |_| true);
    gain(seen, [2, 1], &who)
}

fn worthless_gain(seen: &Replicate) -> Option<f64> {
    gain(seen, [3, 0], &of_both(seen, 3, |_| true))
}

macro_rules! figures {
    ($($case:ident)*) => {
        &[$(
            Figure::of(&$case, say::T06_LURKERS, FigureUnit::Points, lurkers_gain).within(0.01, 0.035, 0.06).decisive(),
            Figure::of(&$case, say::T06_MESSAGES, FigureUnit::Change, messages).within(-0.05, 0.0, 0.05).decisive(),
            Figure::of(&$case, say::T06_UNCONCERNED, FigureUnit::Points, unconcerned_gain).within(-OPEN, 0.0, SAME).decisive(),
            Figure::of(&$case, say::T06_TEN, FigureUnit::Points, ten_above_one).within(-OPEN, 0.0, 0.0).decisive(),
            Figure::of(&$case, say::T06_WORTHLESS, FigureUnit::Points, worthless_gain).within(-OPEN, 0.0, 0.0).decisive(),
        )*]
    };
}

pub(in crate::rows) static ROW: Row = Row {
    id: "T06",
    tier: Tier::Trade,
    basis: Basis::Fitted,
    kind: RowKind::Causal,
    name: say::T06_NAME,
    definition: say::T06_DEFINITION,
    band: Band {
        low: 0.01,
        central: 0.035,
        high: 0.06,
    },
    unit: say::POINTS,
    source: say::T06_SOURCE,
    figures: figures!(COURSE BANK MOTHERS COFFEE),
    conditions: &[],
};
