//! T11: check-ins that are paid for a month.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use words::say::trade as say;

use super::super::persons::{count, days_with, is_check_in, standardised};
use super::at_least;
use super::{OPEN, founders, ratio};
use crate::case::{Case, changed};
use crate::figure::{Figure, FigureUnit};
use crate::replicate::Replicate;
use crate::row::{Basis, Row, RowKind, Tier};

/// Days before the pay, days with it, and the days after it in which people are watched.
const BEFORE: u32 = 21;
const PAID: u32 = 30;
const AFTER: (u32, u32) = (30, 44);
const DAYS: u32 = BEFORE + PAID + AFTER.1;

/// The bank's people with a check-in that stays free, or earns ¥3 a day, or a fen, for thirty days.
static CHECKED: Case = Case::new("paid_check_in", say::T11_CASE, || {
    let check_in = |id: &str, from: &str, until: Option<&str>, prize: f64| {
        json!({
            "id": id, "schedule": { "from": from, "until": until },
            "action": { "kind": "check_in", "appeal": 1, "streak_days": 2, "prize_yuan": prize, "minutes": 0 }
        })
    };
    // The same three check-ins in every arm, so that everybody meets the same luck.
    let arm = |name: &str, prize: f64| -> Value {
        json!({
            "name": name, "operator": { "budget_yuan": 1_000_000 },
            "tactics": [
                check_in("before", "2026-03-02", Some("2026-03-22"), 0.0),
                check_in("during", "2026-03-23", Some("2026-04-21"), prize),
                check_in("after", "2026-04-22", None, 0.0),
            ]
        })
    };
    changed(
        "bank",
        json!({
            "scenario": { "start": "2026-03-02", "platform_rules": false, "founders": 300, "arrivals": { "per_day": 0 } },
            "strategies": [arm("free", 0.0), arm("paid", 6.0), arm("fen", 0.02)],
            "run": { "days": DAYS }
        }),
    )
});

/// Check-ins while they are paid above those that stay free.
fn lift(seen: &Replicate, arm: usize) -> Option<f64> {
    let number = |arm: usize| -> f64 {
        let events = seen.arm(arm).events().iter().filter(|e| is_check_in(e));
        events
            .filter(|e| (BEFORE..BEFORE + PAID).contains(&e.day))
            .count() as f64
    };
    Some(ratio(number(arm), number(0))? - 1.0)
}

/// Check-ins a month later of the founders who did, or did not, check in at least weekly before the pay: with pay and without.
fn afterwards(seen: &Replicate, keen: bool) -> Option<[Vec<f64>; 2]> {
    let before: BTreeMap<u32, u32> = days_with(seen.arm(0), is_check_in, 0..BEFORE);
    let people: BTreeSet<u32> = founders(seen.arm(0))
        .into_iter()
        .filter(|&person| (count(&before, person) >= 3.0) == keen)
        .collect();
    let from = BEFORE + PAID + AFTER.0;
    let of = |arm: usize| -> Vec<f64> {
        let days = days_with(seen.arm(arm), is_check_in, from..DAYS);
        people.iter().map(|&person| count(&days, person)).collect()
    };
    (people.len() > 1).then(|| [of(0), of(1)])
}

fn average(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

fn change_of_the_keen(seen: &Replicate) -> Option<f64> {
    let [without, with] = afterwards(seen, true)?;
    standardised(&with, &without)
}

fn change_of_the_others(seen: &Replicate) -> Option<f64> {
    let [without, with] = afterwards(seen, false)?;
    Some(ratio(average(&with), average(&without))? - 1.0)
}

pub(in crate::rows) static ROW: Row = Row {
    id: "T11",
    tier: Tier::Trade,
    basis: Basis::Fitted,
    kind: RowKind::Causal,
    name: say::T11_NAME,
    definition: say::T11_DEFINITION,
    band: at_least(0.1),
    unit: say::OF_THE_OTHER_ARM,
    source: say::T11_SOURCE,
    figures: &[
        Figure::of(&CHECKED, say::T11_PAID, FigureUnit::Change, |seen| {
            lift(seen, 1)
        }),
        Figure::of(&CHECKED, say::T11_FEN, FigureUnit::Change, |seen| {
            lift(seen, 2)
        })
        .within(-OPEN, 0.0, 0.02)
        .decisive(),
        Figure::of(
            &CHECKED,
            say::T11_KEEN,
            FigureUnit::Number,
            change_of_the_keen,
        )
        .within(-0.5, -0.35, -0.2)
        .decisive(),
        Figure::of(
            &CHECKED,
            say::T11_OTHERS,
            FigureUnit::Change,
            change_of_the_others,
        )
        .within(-0.05, 0.0, 0.1)
        .decisive(),
    ],
    conditions: &[],
};
