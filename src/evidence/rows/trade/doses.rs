//! T17: doses behave: more of a thing brings less and less, and copies are worth their sum.

use serde_json::{Value, json};
use words::say::trade as say;

use super::{OPEN, WINDOW, last, mean, no_sellers, ratio};
use crate::case::{Case, changed};
use crate::figure::{Band, Figure, FigureUnit};
use crate::replicate::Replicate;
use crate::row::{Basis, Row, RowKind, Tier};
use model::series::Series;

/// What is given in doses: the action, and the days from one time to the next, of a dose of so many.
type Dose = fn(f64) -> (Value, f64);

/// Without it, once, five times as much, and five copies of once. Platform rules are off; minutes and money suffice.
fn dosed(dose: Dose) -> Value {
    let plan = |name: &str, dose: Option<(Value, f64)>, copies: u32| {
        let tactics = dose.map_or(Vec::new(), |(action, days)| {
            let tactic = |copy| {
                json!({
                    "id": format!("dose {copy}"), "schedule": { "every_days": days as u32 }, "action": action
                })
            };
            (0..copies).map(tactic).collect::<Vec<Value>>()
        });
        json!({ "name": name, "operator": { "minutes_per_day": 1440, "budget_yuan": 1_000_000 }, "tactics": tactics })
    };
    changed(
        "bank",
        json!({
            "scenario": { "platform_rules": false, "assumptions": no_sellers() },
            "strategies": [
                plan("none", None, 0), plan("once", Some(dose(1.0)), 1), plan("five", Some(dose(5.0)), 1),
                plan("copies", Some(dose(1.0)), 5)
            ],
            "run": { "days": 120 }
        }),
    )
}

static CONTENT: Case = Case::new("dose_content", say::T17_CONTENT, || {
    dosed(|n| {
        (
            json!({ "kind": "content", "posts": n as u32, "quality": 0.8, "minutes_per_post": 0 }),
            1.0,
        )
    })
});
static CHECK_IN: Case = Case::new("dose_check_in", say::T17_CHECK_IN, || {
    dosed(|n| (json!({ "kind": "check_in", "minutes": 0 }), 5.0 / n))
});
static PACKETS: Case = Case::new("dose_packets", say::T17_PACKETS, || {
    dosed(|n| {
        (
            json!({ "kind": "red_envelope", "amount_yuan": 20.0 * n, "minutes": 0 }),
            7.0,
        )
    })
});
static EVENTS: Case = Case::new("dose_events", say::T17_EVENTS, || {
    dosed(|n| {
        (
            json!({ "kind": "event", "yuan": 0, "minutes": 0, "capacity": 1000 }),
            (30.0 / n),
        )
    })
});
static CALLS: Case = Case::new("dose_calls", say::T17_CALLS, || {
    dosed(|n| {
        (
            json!({ "kind": "announcement", "notices": n as u32, "minutes": 0 }),
            7.0,
        )
    })
});
static ANSWERS: Case = Case::new("dose_answers", say::T17_ANSWERS, || {
    dosed(|n| {
        (
            json!({ "kind": "answering", "share": 0.19 * n, "minutes_per_answer": 0 }),
            1.0,
        )
    })
});
static WELCOME: Case = Case::new("dose_welcome", say::T17_WELCOME, || {
    dosed(|n| {
        (
            json!({ "kind": "welcome", "share": 0.2 * n, "minutes_per_newcomer": 0 }),
            1.0,
        )
    })
});

/// What an arm has above the one without any, as a share of it: weekly active in the last 28 days.
fn gain(seen: &Replicate, arm: usize) -> Option<f64> {
    let active = |arm| mean(seen.arm(arm), Series::Wau, last(seen.arm(arm), WINDOW));
    Some(ratio(active(arm), active(0))? - 1.0)
}

fn beyond_twice(seen: &Replicate) -> Option<f64> {
    let [once, five] = [gain(seen, 1)?, gain(seen, 2)?];
    Some(five - 2.0 * once)
}

fn copies_beyond_dose(seen: &Replicate) -> Option<f64> {
    Some(gain(seen, 3)? - gain(seen, 2)?)
}

macro_rules! figures {
    ($($case:ident)*; copied: $($copied:ident)*) => {
        &[
            $(Figure::of(&$case, say::T17_FIVE, FigureUnit::Points, beyond_twice).within(-OPEN, 0.0, 0.02).decisive(),)*
            $(Figure::of(&$copied, say::T17_COPIES, FigureUnit::Points, copies_beyond_dose).within(-0.02, 0.0, 0.02).decisive(),)*
            $(Figure::of(&$case, say::T17_ONCE, FigureUnit::Change, |seen| gain(seen, 1)),
            Figure::of(&$case, say::T17_FIVE_TIMES, FigureUnit::Change, |seen| gain(seen, 2)),)*
        ]
    };
}

pub(in crate::rows) static ROW: Row = Row {
    id: "T17",
    tier: Tier::Trade,
    basis: Basis::Fitted,
    kind: RowKind::Causal,
    name: say::T17_NAME,
    definition: say::T17_DEFINITION,
    band: Band {
        low: -OPEN,
        central: 0.0,
        high: 0.02,
    },
    unit: say::OF_NONE,
    source: say::T17_SOURCE,
    figures: figures!(CONTENT CHECK_IN PACKETS EVENTS CALLS ANSWERS WELCOME; copied: CONTENT CALLS PACKETS ANSWERS),
    conditions: &[],
};
