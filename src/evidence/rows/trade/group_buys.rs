//! T10: buying together against the same discount for everybody.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use words::say::trade as say;

use super::{OPEN, at_least, no_sellers, ratio};
use crate::case::{Case, changed};
use crate::figure::{Figure, FigureUnit};
use crate::replicate::{Arm, Replicate};
use crate::row::{Basis, Row, RowKind, Tier};
use model::event_log::{EventKind, NOBODY};
use model::outcomes::Outcome;
use model::source::Source;

/// Days of a run, and days in which those who came in are watched.
const DAYS: u32 = 140;
const WATCHED: u32 = 60;

/// A shop's group whose members talk with one another, or not at all: the same discount for everybody, and for groups of
/// three, five and ten.
fn bought(messages: f64) -> Value {
    let weekly = |name: &str, action: Value| {
        let schedule = json!({ "from": "2026-03-30", "every_days": 7 });
        json!({ "name": name, "tactics": [{ "id": "offer", "schedule": schedule, "action": action }] })
    };
    let together = |size: u32| {
        json!({
            "kind": "group_buy", "group_size": size, "fit": 0.6, "discount": 0.2, "days_open": 4, "minutes": 0
        })
    };
    let alone = json!({ "kind": "pitch", "messages": 1, "fit": 0.6, "discount": 0.2, "days_open": 4, "minutes": 0 });
    let people = json!([{
        "id": "customers", "name": "customers", "share": 1, "visits_per_week": 4, "messages_per_visit": messages,
        "starts_share": 0.35, "interest_days": 200, "reward_pull": 0.4, "purchases_per_month": 2, "purchase_spread": 0.5,
        "basket_yuan": 50
    }]);
    changed(
        "merchant",
        json!({
            "scenario": {
                "start": "2026-03-02", "platform_rules": false, "assumptions": no_sellers(), "topics": ["goods"], "segments": people, "founders": 200,
                "arrivals": { "per_day": 1 }
            },
            "strategies": [
                weekly("alone", alone), weekly("three", together(3)), weekly("five", together(5)),
                weekly("ten", together(10))
            ],
            "run": { "days": DAYS }
        }),
    )
}

static TIED: Case = Case::new("bought_together", say::T10_TIED, || bought(0.3));
static SILENT: Case = Case::new("bought_together_as_strangers", say::T10_SILENT, || {
    bought(0.0)
});

/// Days of joining of those whom members brought for an offer.
fn outsiders(arm: &Arm) -> BTreeMap<u32, u32> {
    let joins = arm.events().iter().filter(|e| e.kind == EventKind::Join);
    let brought = joins.filter(|e| Source::of(e.member) == Source::Referral);
    brought.map(|e| (e.member, e.day)).collect()
}

fn brought(seen: &Replicate, arm: usize) -> f64 {
    outsiders(seen.arm(arm)).len() as f64
}

/// Outsiders for each buyer on the offers to groups of five.
fn each_buyer(seen: &Replicate) -> Option<f64> {
    let events = seen.arm(2).events().iter();
    let on_offer = events.filter(|e| e.kind == EventKind::Purchase && e.parent != NOBODY);
    let buyers: BTreeSet<u32> = on_offer.map(|e| e.member).collect();
    ratio(brought(seen, 2), buyers.len() as f64)
}

/// Purchases a person without an offer in the two months after joining: of those brought by an offer to five, less of those
/// who came by themselves.
fn full_price(seen: &Replicate) -> Option<f64> {
    let arm = seen.arm(2);
    let joins = |source: Source| -> BTreeMap<u32, u32> {
        let joins = arm.events().iter().filter(|e| e.kind == EventKind::Join);
        joins
            .filter(|e| Source::of(e.member) == source && e.day + WATCHED < DAYS)
            .map(|e| (e.member, e.day))
            .collect()
    };
    let a_person = |of: BTreeMap<u32, u32>| {
        let watched = |e: &&model::event_log::Event| {
            e.kind == EventKind::Purchase
                && e.parent == NOBODY
                && of
                    .get(&e.member)
                    .is_some_and(|day| (day + 1..=day + WATCHED).contains(&e.day))
        };
        ratio(
            arm.events().iter().filter(watched).count() as f64,
            of.len() as f64,
        )
    };
    Some(a_person(joins(Source::Referral))? - a_person(joins(Source::Arrival))?)
}

/// Revenue of offers to five, compared with the same discount for everybody.
fn added(seen: &Replicate) -> Option<f64> {
    let revenue = |arm: usize| seen.arm(arm).outcome(Outcome::Revenue);
    Some(ratio(revenue(2), revenue(0))? - 1.0)
}

pub(in crate::rows) static ROW: Row = Row {
    id: "T10",
    tier: Tier::Trade,
    basis: Basis::Fitted,
    kind: RowKind::Causal,
    name: say::T10_NAME,
    definition: say::T10_DEFINITION,
    band: at_least(0.05),
    unit: say::T10_UNIT,
    source: say::JUDGEMENT_OF_THE_TRADE,
    figures: &[
        Figure::of(&TIED, say::T10_OUTSIDERS, FigureUnit::Number, each_buyer),
        Figure::of(&TIED, say::T10_TEN, FigureUnit::Number, |seen| {
            Some(brought(seen, 3) - brought(seen, 1))
        })
        .within(0.0, 0.0, OPEN)
        .decisive(),
        Figure::of(&SILENT, say::T10_NONE, FigureUnit::Number, |seen| {
            Some(brought(seen, 2))
        })
        .within(0.0, 0.0, 0.01)
        .decisive(),
        Figure::of(&TIED, say::T10_FULL_PRICE, FigureUnit::Number, full_price)
            .within(-OPEN, 0.0, 0.0)
            .decisive(),
        Figure::of(&TIED, say::T10_REVENUE, FigureUnit::Change, added)
            .within(0.0, 0.0, OPEN)
            .decisive(),
        Figure::of(&SILENT, say::T10_REVENUE, FigureUnit::Change, added)
            .within(-OPEN, 0.0, 0.0)
            .decisive(),
    ],
    conditions: &[],
};
