//! K37: revenue of the community.

use std::collections::{BTreeMap, BTreeSet};
use words::say::evidence as say;

use serde_json::{Value, json};

use crate::case::{Case, changed};
use crate::figure::{Band, Figure, FigureUnit, real};
use crate::replicate::Replicate;
use crate::row::{Basis, Condition, Row, RowKind, Tier};
use model::event_log::{EventKind, NOBODY};
use model::outcomes::Outcome;

/// Days after joining in which a joiner's purchases are taken for what they were before the community could do anything.
const BEFORE: u32 = 10;

/// A brand's group of customers: looked after, and sold to without end.
static CUSTOMERS: Case = Case::new("customers", say::K37_A_BRAND_S_WECHAT_GROUP_OF, || {
    let care: Value = json!([
        { "id": "content", "action": { "kind": "content", "posts": 1, "quality": 0.75 } },
        { "id": "answers", "action": { "kind": "answering", "share": 0.9, "delay_hours": 2 } },
        { "id": "welcome", "action": { "kind": "welcome" } },
        { "id": "meeting", "schedule": { "every_days": 14 }, "action": { "kind": "event", "offline": true } },
    ]);
    let offers = json!([
        { "id": "offers", "action": { "kind": "pitch", "messages": 6, "fit": 0.2, "discount": 0.4 } },
    ]);
    changed(
        "bank",
        json!({
            "scenario": {
                "founders": 200, "arrivals": { "per_day": 2 },
                "segments": [{ "id": "customers", "name": "customers", "share": 1, "visits_per_week": 3,
                    "messages_per_visit": 0.15, "starts_share": 0.35, "interest_days": 200, "reward_pull": 0.3,
                    "purchases_per_month": 4, "basket_yuan": 25 }],
            },
            "strategies": [
                { "name": "care", "operator": { "minutes_per_day": 90, "budget_yuan": 3000 }, "tactics": care },
                { "name": "offers", "operator": { "minutes_per_day": 90, "budget_yuan": 3000 }, "tactics": offers },
            ],
            "run": { "days": 180 },
        }),
    )
});

/// Joining can add to spending, and can also add nothing or cost some.
pub(super) static ROW: Row = Row {
    id: "K37",
    tier: Tier::Core,
    basis: Basis::Fitted,
    kind: RowKind::Causal,
    name: say::K37_NAME,
    definition: say::K37_DEFINITION,
    band: Band {
        low: 0.0,
        central: 0.19,
        high: 0.25,
    },
    unit: say::K37_UNIT,
    source: say::K37_SOURCE,
    figures: &[
        Figure::of(
            &CUSTOMERS,
            say::K37_LOOKED_AFTER,
            FigureUnit::Share,
            |seen| Some(seen.arm(0).outcome(Outcome::AddedShare)),
        )
        .real(&[real("Manchanda et al. 2015", 0.19)]),
        Figure::of(
            &CUSTOMERS,
            say::K37_NOTHING_BUT_OFFERS_AND_DISCOUNTS,
            FigureUnit::Share,
            |seen| Some(seen.arm(1).outcome(Outcome::AddedShare)),
        )
        .real(&[real("Algesheimer et al. 2010", 0.0)]),
        Figure::of(
            &CUSTOMERS,
            say::K37_RISE_IN_WRITERS_PURCHASES,
            FigureUnit::Change,
            |seen| rise(seen, Joiners::Writers),
        ),
        Figure::of(
            &CUSTOMERS,
            say::K37_RISE_IN_LURKERS_PURCHASES,
            FigureUnit::Change,
            |seen| rise(seen, Joiners::Lurkers),
        ),
        Figure::of(
            &CUSTOMERS,
            say::K37_RISE_IN_THE_WELL_TIED_S,
            FigureUnit::Change,
            |seen| rise(seen, Joiners::WellTied),
        ),
    ],
    conditions: &[
        Condition {
            name: say::K37_WRITERS_ABOVE_LURKERS,
            holds: |found| found[2] > found[3],
        },
        Condition {
            name: say::K37_THE_WELL_TIED_ABOVE_LURKERS,
            holds: |found| found[4] > found[3],
        },
        Condition {
            name: say::K37_NONE_OR_NEGATIVE_CAN_BE_REACHED,
            holds: |found| found[1] <= 0.0,
        },
    ],
};

/// Kinds of joiners.
#[derive(Clone, Copy, PartialEq)]
enum Joiners {
    Writers,
    Lurkers,
    /// Who has talked with at least three others.
    WellTied,
}

/// Purchases a day after the first days, against those of the first days, as a change: each kind of joiners against itself
/// before, as the source compares them.
fn rise(seen: &Replicate, kind: Joiners) -> Option<f64> {
    let arm = seen.arm(0);
    let mut joined: BTreeMap<u32, u32> = BTreeMap::new();
    let mut left: BTreeMap<u32, u32> = BTreeMap::new();
    let mut partners: BTreeMap<u32, BTreeSet<u32>> = BTreeMap::new();
    let mut wrote = BTreeSet::new();
    for event in arm.events() {
        match event.kind {
            EventKind::Join => {
                joined.entry(event.member).or_insert(event.day);
            }
            EventKind::Leave | EventKind::Removed => {
                left.entry(event.member).or_insert(event.day);
            }
            EventKind::Post | EventKind::Reply => {
                wrote.insert(event.member);
                if event.target != NOBODY {
                    for (one, other) in [(event.member, event.target), (event.target, event.member)]
                    {
                        partners.entry(one).or_default().insert(other);
                    }
                }
            }
            _ => {}
        }
    }
    let belongs = |member: &u32| match kind {
        Joiners::Writers => wrote.contains(member),
        Joiners::Lurkers => !wrote.contains(member),
        Joiners::WellTied => partners.get(member).is_some_and(|of| of.len() >= 3),
    };
    // Member-days and purchases, first before and then after.
    let (mut days, mut purchases) = ([0.0; 2], [0.0; 2]);
    for (_, &from) in joined.iter().filter(|(member, _)| belongs(member)) {
        let lived = arm.days().saturating_sub(from);
        days[0] += f64::from(lived.min(BEFORE));
        days[1] += f64::from(lived.saturating_sub(BEFORE));
    }
    for (member, &until) in left.iter().filter(|(member, _)| belongs(member)) {
        // Purchases of those who have left are not seen.
        let from = joined.get(member).copied().unwrap_or(until);
        let (lived, would) = (until - from, arm.days().saturating_sub(from));
        days[0] -= f64::from(would.min(BEFORE).saturating_sub(lived.min(BEFORE)));
        days[1] -= f64::from(would.saturating_sub(BEFORE) - lived.saturating_sub(BEFORE));
    }
    let bought = arm
        .events()
        .iter()
        .filter(|e| e.kind == EventKind::Purchase);
    for event in bought.filter(|e| belongs(&e.member)) {
        let since = event.day - joined.get(&event.member).copied().unwrap_or(event.day);
        let stayed = left
            .get(&event.member)
            .is_none_or(|&until| event.day <= until);
        if stayed {
            purchases[usize::from(since >= BEFORE)] += 1.0;
        }
    }
    let [before, after] = [0, 1].map(|k| purchases[k] / days[k]);
    (before > 0.0).then(|| after / before - 1.0)
}
