//! T07: what a price does: to purchases, and to those who are asked to pay for a place.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use words::say::trade as say;

use super::{OPEN, no_sellers, ratio};
use crate::case::{Case, changed};
use crate::figure::{Band, Figure, FigureUnit};
use crate::replicate::{Arm, Replicate};
use crate::row::{Basis, Row, RowKind, Tier};
use model::event_log::{EventKind, NOBODY};
use model::math::{max, min};

/// Day on which prices and fees are set, and days for which they hold.
const SET: u32 = 60;
const HELD: u32 = 56;

/// Prices, relative to the case's own.
const PRICES: [f64; 6] = [0.5, 0.8, 1.0, 1.25, 2.0, 4.0];

/// Place of the case's own price.
const OWN: usize = 2;

/// What the goods cost the shop, as a share of their own price.
const GOODS: f64 = 0.6;

/// Fees for a place, yuan.
const FEES: [f64; 5] = [1.0, 20.0, 100.0, 1000.0, 10_000.0];

/// Fees of the paid membership, yuan: a case's own and four times as much.
const MEMBERSHIP: [f64; 2] = [20.0, 80.0];

/// The coffee shops' customers, of whom everybody who has bought gets a place: one plan for each of `actions`.
fn offered(actions: Vec<Value>) -> Value {
    let plan = |(k, action): (usize, &Value)| {
        let schedule = json!({ "from": "2026-05-01", "every_days": HELD });
        json!({
            "name": format!("plan {k}"), "operator": { "minutes_per_day": 1440, "budget_yuan": 1_000_000 },
            "tactics": [{ "id": "offer", "schedule": schedule, "action": action }]
        })
    };
    let plans: Vec<Value> = actions.iter().enumerate().map(plan).collect();
    changed(
        "coffee",
        json!({
            "scenario": { "start": "2026-03-02", "platform_rules": false, "assumptions": no_sellers() }, "strategies": plans,
            "run": { "days": SET + HELD }
        }),
    )
}

/// A tier of a thousand places with goods at so many times their price, for a fee, with service worth so many yuan.
fn tier(price: f64, fee: f64, service: f64) -> Value {
    json!({
        "kind": "premium_tier", "places": 1000, "uplift": price - 1.0, "fee_yuan": fee, "yuan_per_place": service,
        "minutes_per_place": 0
    })
}

static PRICED: Case = Case::new("priced", say::T07_PRICED, || {
    offered(PRICES.map(|price| tier(price, 0.0, 0.0)).to_vec())
});
static PLACES: Case = Case::new("places_for_a_fee", say::T07_PLACES, || {
    offered(FEES.map(|fee| tier(1.0, fee, 30.0)).to_vec())
});
static MEMBERS: Case = Case::new("membership_for_a_fee", say::T07_MEMBERS, || {
    let membership = |fee: f64| json!({ "kind": "paid_membership", "fee_yuan": fee, "discount": 0.1, "minutes": 0 });
    offered(MEMBERSHIP.map(membership).to_vec())
});

/// Yuan paid, purchase by purchase, by those who have a place, after the day of getting it.
fn paid(arm: &Arm) -> Vec<f64> {
    let places = placed(arm);
    let events = arm.events().iter();
    events
        .filter(|e| e.kind == EventKind::Purchase && e.day > SET && places.contains(&e.member))
        .map(|e| e.value)
        .collect()
}

fn bought(seen: &Replicate, price: usize) -> f64 {
    paid(seen.arm(price)).len() as f64
}

/// Elasticity between two prices: the changes relative to the means of both.
fn elasticity(seen: &Replicate, [low, high]: [usize; 2]) -> Option<f64> {
    let [few, many] = [bought(seen, high), bought(seen, low)];
    let dearer = (PRICES[high] - PRICES[low]) / (PRICES[high] + PRICES[low]);
    Some(ratio(many - few, many + few)? / dearer)
}

/// The smallest fall of a number from step to step, as a share of its greatest.
fn least_fall(numbers: &[f64]) -> Option<f64> {
    let falls = numbers.windows(2).map(|step| step[0] - step[1]);
    ratio(falls.fold(OPEN, min), numbers[0])
}

/// What is left of the money after the goods.
fn contribution(seen: &Replicate, price: usize) -> f64 {
    let left = 1.0 - GOODS / PRICES[price];
    paid(seen.arm(price)).iter().sum::<f64>() * left
}

/// The greatest contribution between the ends less the greater of those at the ends, as a share of it.
fn inner_maximum(seen: &Replicate) -> Option<f64> {
    let all: Vec<f64> = (0..PRICES.len()).map(|k| contribution(seen, k)).collect();
    let ends = max(all[0], all[PRICES.len() - 1]);
    let inner = all[1..PRICES.len() - 1]
        .iter()
        .fold(-OPEN, |a, &b| max(a, b));
    Some(1.0 - ratio(ends, inner)?)
}

/// Those who are told that they have a place: the same persons in every arm where it is a present.
fn placed(arm: &Arm) -> BTreeSet<u32> {
    let told = arm.events().iter();
    told.filter(|e| e.kind == EventKind::OperatorMessage && e.day == SET)
        .map(|e| e.target)
        .collect()
}

/// Members who have paid the fee of the membership, the only offer that there is.
fn subscribers(arm: &Arm) -> f64 {
    let paid = arm.events().iter();
    let members: BTreeSet<u32> = paid
        .filter(|e| e.kind == EventKind::Purchase && e.parent != NOBODY)
        .map(|e| e.member)
        .collect();
    members.len() as f64
}

/// Of those who had bought by then, the share who pay the dearest fee.
fn dearest(seen: &Replicate) -> Option<f64> {
    let arm = seen.arm(FEES.len() - 1);
    let bought = arm.events().iter();
    let buyers: BTreeSet<u32> = bought
        .filter(|e| e.kind == EventKind::Purchase && e.day < SET)
        .map(|e| e.member)
        .collect();
    ratio(placed(arm).len() as f64, buyers.len() as f64)
}

fn fall_of_places(seen: &Replicate) -> Option<f64> {
    let placed: [f64; FEES.len()] = std::array::from_fn(|k| placed(seen.arm(k)).len() as f64);
    // Beyond some fee there is nobody left who could refuse.
    let none = placed.iter().position(|&n| n == 0.0);
    least_fall(&placed[..=none.unwrap_or(FEES.len() - 1)])
}

fn membership_at_four_times(seen: &Replicate) -> Option<f64> {
    ratio(subscribers(seen.arm(1)), subscribers(seen.arm(0)))
}

pub(in crate::rows) static ROW: Row = Row {
    id: "T07",
    tier: Tier::Trade,
    basis: Basis::Fitted,
    kind: RowKind::Causal,
    name: say::T07_NAME,
    definition: say::T07_DEFINITION,
    band: Band {
        low: 1.5,
        central: 2.62,
        high: 3.5,
    },
    unit: say::T07_UNIT,
    source: say::T07_SOURCE,
    figures: &[
        Figure::of(&PRICED, say::T07_ELASTICITY, FigureUnit::Number, |seen| {
            elasticity(seen, [OWN - 1, OWN + 1])
        }),
        Figure::of(&PRICED, say::T07_RISING, FigureUnit::Number, |seen| {
            Some(elasticity(seen, [OWN + 1, OWN + 2])? - elasticity(seen, [0, OWN - 1])?)
        })
        .within(0.0, 0.0, OPEN)
        .decisive(),
        Figure::of(&PRICED, say::T07_STEP, FigureUnit::Change, |seen| {
            least_fall(&std::array::from_fn::<f64, 6, _>(|k| bought(seen, k)))
        })
        .within(0.0, 0.0, OPEN)
        .decisive(),
        Figure::of(&PRICED, say::T07_FOUR, FigureUnit::Share, |seen| {
            ratio(bought(seen, PRICES.len() - 1), bought(seen, OWN))
        })
        .within(0.0, 0.0, 0.3)
        .decisive(),
        Figure::of(&PRICED, say::T07_INNER, FigureUnit::Change, inner_maximum)
            .within(0.0, 0.0, OPEN)
            .decisive(),
        Figure::of(
            &PLACES,
            say::T07_FEE_STEP,
            FigureUnit::Change,
            fall_of_places,
        )
        .within(0.0, 0.0, OPEN)
        .decisive(),
        Figure::of(&PLACES, say::T07_DEAREST, FigureUnit::Share, dearest)
            .within(0.0, 0.0, 0.01)
            .decisive(),
        Figure::of(
            &MEMBERS,
            say::T07_MEMBERSHIP,
            FigureUnit::Share,
            membership_at_four_times,
        )
        .within(0.0, 0.0, 0.3)
        .decisive(),
    ],
    conditions: &[],
};
