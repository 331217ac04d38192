//! T14: red envelopes alone, and what is left of them.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use words::say::trade as say;

use super::super::persons::is_visit;
use super::{OPEN, at_least, change, done, mean, no_sellers, ratio};
use crate::case::{Case, changed};
use crate::figure::{Figure, FigureUnit};
use crate::replicate::Replicate;
use crate::row::{Basis, Row, RowKind, Tier};
use model::event_log::{EventKind, NOBODY};
use model::series::Series;

/// Days with packets, and days after them.
const FIRST: u32 = 60;
const PACKETS: u32 = 60;
const AFTER: u32 = 60;
const END: u32 = FIRST + PACKETS;
const DAYS: u32 = END + AFTER + 14;

/// Number of the segment of deal hunters in the bank's case.
const DEAL_HUNTERS: u8 = 3;

/// The bank's group without anything, and with a packet every third day for two months.
static SHOWERED: Case = Case::new("showered", say::T14_CASE, || {
    let packets = json!([{
        "id": "packets", "schedule": { "from": "2026-05-01", "until": "2026-06-29", "every_days": 3 },
        "action": { "kind": "red_envelope", "amount_yuan": 100, "shares": 40, "minutes": 0 }
    }]);
    let none: Value = json!([]);
    changed(
        "bank",
        json!({
            "scenario": { "start": "2026-03-02", "platform_rules": false, "assumptions": no_sellers() },
            "strategies": [
                { "name": "none", "tactics": none },
                { "name": "packets", "operator": { "budget_yuan": 100_000 }, "tactics": packets }
            ],
            "run": { "days": DAYS }
        }),
    )
});

/// Daily visitors over some days, above those without packets.
fn gain(seen: &Replicate, days: std::ops::Range<u32>) -> f64 {
    let visitors = |arm| mean(seen.arm(arm), Series::Dau, days.clone());
    visitors(1) - visitors(0)
}

fn during(seen: &Replicate) -> Option<f64> {
    ratio(
        gain(seen, FIRST..END),
        mean(seen.arm(0), Series::Dau, FIRST..END),
    )
}

/// What is left 60 days after, less a quarter of the gain while they ran.
fn left(seen: &Replicate) -> Option<f64> {
    Some(gain(seen, DAYS - 14..DAYS) - 0.25 * gain(seen, FIRST..END))
}

/// Change of the visits in the two months after, of the members of a kind who were there when the packets began.
fn afterwards(seen: &Replicate, hunters: bool) -> Option<f64> {
    let joined: BTreeSet<u32> = seen
        .arm(0)
        .events()
        .iter()
        .filter(|e| e.kind == EventKind::Join && e.day < FIRST)
        .map(|e| e.member)
        .collect();
    let of = seen.arm(0).people().iter();
    let who: BTreeSet<u32> = of
        .filter(|person| {
            (person.segment == DEAL_HUNTERS) == hunters && joined.contains(&person.identity)
        })
        .map(|person| person.identity)
        .collect();
    let visits = |arm| done(seen.arm(arm), &who, is_visit, END..DAYS);
    change(visits(0), visits(1))
}

/// Pairs of somebody who took a share and somebody whom this person answers while the packets run: with packets, less the
/// same persons' without.
fn partners(seen: &Replicate) -> Option<f64> {
    let takers: BTreeSet<u32> = (seen.arm(1).events().iter())
        .filter(|e| e.kind == EventKind::PacketTaken)
        .map(|e| e.member)
        .collect();
    let of = |arm: usize| {
        let replies = seen.arm(arm).events().iter().filter(|e| {
            e.kind == EventKind::Reply && e.target != NOBODY && (FIRST..END).contains(&e.day)
        });
        let pairs: BTreeSet<(u32, u32)> = replies
            .filter(|e| takers.contains(&e.member))
            .map(|e| (e.member, e.target))
            .collect();
        pairs.len() as f64
    };
    (!takers.is_empty()).then(|| of(1) - of(0))
}

pub(in crate::rows) static ROW: Row = Row {
    id: "T14",
    tier: Tier::Trade,
    basis: Basis::Fitted,
    kind: RowKind::Causal,
    name: say::T14_NAME,
    definition: say::T14_DEFINITION,
    band: at_least(0.02),
    unit: say::OF_THE_OTHER_ARM,
    source: say::T14_SOURCE,
    figures: &[
        Figure::of(&SHOWERED, say::T14_DURING, FigureUnit::Change, during),
        Figure::of(&SHOWERED, say::T14_LEFT, FigureUnit::Number, left)
            .within(-OPEN, 0.0, 0.0)
            .decisive(),
        Figure::of(&SHOWERED, say::T14_HUNTERS, FigureUnit::Points, |seen| {
            Some(afterwards(seen, true)? - afterwards(seen, false)?)
        })
        .within(-OPEN, 0.0, 0.0)
        .decisive(),
        Figure::of(&SHOWERED, say::T14_PARTNERS, FigureUnit::Number, partners)
            .within(0.0, 0.0, OPEN)
            .decisive(),
    ],
    conditions: &[],
};
