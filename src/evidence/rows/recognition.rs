//! K27: public recognition.

use std::collections::BTreeMap;
use words::say::evidence as say;

use serde_json::json;

use super::persons::{count, is_message, written};
use crate::case::{Case, changed};
use crate::figure::{Band, Figure, FigureUnit, real};
use crate::replicate::Replicate;
use crate::row::{Basis, Row, RowKind, Tier};
use model::event_log::EventKind;

/// Day of the award to the very active.
const AWARD: u32 = 60;

/// Days in which their output is counted afterwards, as in the study.
const OUTPUT: u32 = 90;

/// Days in which a newcomer comes back or does not.
const MONTH: u32 = 30;

/// A forum where, on one day, twenty of the most active are honoured in public, or nobody is.
static TOP: Case = Case::new("honoured", say::K27_FORUM_20_OF_THE_MOST_ACTIVE, || {
    let award = json!({
        "id": "award", "schedule": { "from": "2026-05-01", "every_days": 365 },
        "target": { "who": "top", "share": 0.02 },
        "action": { "kind": "award", "people": 20, "minutes_per_award": 0 }
    });
    changed(
        "qa",
        json!({
            "scenario": { "start": "2026-03-02", "founders": 1000, "arrivals": { "per_day": 2 } },
            "strategies": [{ "name": "none" }, { "name": "honoured", "tactics": [award] }],
            "run": { "days": AWARD + 1 + OUTPUT }
        }),
    )
});

/// The same forum where newcomers who have written are honoured within their first week, or nobody is.
static NEWCOMERS: Case = Case::new(
    "newcomers_honoured",
    say::K27_FORUM_NEWCOMERS_WHO_WROTE_IN_THEIR,
    || {
        let award = json!({
            "id": "award", "schedule": { "from": "2026-03-09", "every_days": 7 },
            "target": { "who": "newcomers", "days": 7 },
            "action": { "kind": "award", "people": 1000, "minutes_per_award": 0 }
        });
        changed(
            "qa",
            json!({
                "scenario": { "start": "2026-03-02", "founders": 0, "arrivals": { "per_day": 40 } },
                "strategies": [{ "name": "none" }, { "name": "honoured", "tactics": [award] }],
                "run": { "days": 90 }
            }),
        )
    },
);

/// Output of those honoured in the ninety days after it, compared with the same persons' without the award.
fn output(seen: &Replicate) -> Option<f64> {
    let days = AWARD + 1..AWARD + 1 + OUTPUT;
    let (with, without) = (
        written(seen.arm(1), days.clone()),
        written(seen.arm(0), days),
    );
    let awards = seen
        .arm(1)
        .events()
        .iter()
        .filter(|e| e.kind == EventKind::Award);
    let (mut honoured, mut unhonoured) = (0.0, 0.0);
    for award in awards {
        honoured += count(&with, award.member);
        unhonoured += count(&without, award.member);
    }
    (unhonoured > 0.0).then(|| honoured / unhonoured - 1.0)
}

/// Share of those first honoured in the run's first two months who write nothing more within a month: with the award, and
/// the same persons without it.
fn exit(seen: &Replicate, arm: usize) -> Option<f64> {
    let mut first: BTreeMap<u32, u32> = BTreeMap::new();
    for event in seen.arm(1).events() {
        if event.kind == EventKind::Award && event.day + MONTH < seen.arm(1).days() {
            first.entry(event.member).or_insert(event.day);
        }
    }
    let mut back: BTreeMap<u32, bool> = first.keys().map(|&person| (person, false)).collect();
    for event in seen.arm(arm).events().iter().filter(|e| is_message(e)) {
        if let Some(&day) = first.get(&event.member)
            && (day + 1..=day + MONTH).contains(&event.day)
        {
            back.insert(event.member, true);
        }
    }
    let gone = back.values().filter(|back| !**back).count();
    (!back.is_empty()).then(|| gone as f64 / back.len() as f64)
}

/// As in the field: a public award at random among equals; here the same persons with and without it.
pub(super) static ROW: Row = Row {
    id: "K27",
    tier: Tier::Core,
    basis: Basis::Fitted,
    kind: RowKind::Causal,
    name: say::K27_NAME,
    definition: say::K27_DEFINITION,
    band: Band {
        low: 0.3,
        central: 0.6,
        high: 0.9,
    },
    unit: say::K27_UNIT,
    source: say::K27_SOURCE,
    figures: &[
        Figure::of(
            &TOP,
            say::K27_OUTPUT_OF_THE_MOST_ACTIVE,
            FigureUnit::Change,
            output,
        )
        .real(&[real("Restivo & van de Rijt", 0.6)]),
        Figure::of(
            &NEWCOMERS,
            say::K27_DIFFERENCE_IN_NEWCOMERS_EXIT,
            FigureUnit::Points,
            |seen| Some(exit(seen, 1)? - exit(seen, 0)?),
        )
        .within(-0.13, -0.087, -0.04)
        .decisive()
        .real(&[real("Gallus", -0.087)]),
        Figure::of(
            &NEWCOMERS,
            say::K27_NEWCOMERS_EXIT_WITHOUT_AN_AWARD,
            FigureUnit::Share,
            |seen| exit(seen, 0),
        )
        .real(&[real("Gallus", 0.435)]),
    ],
    conditions: &[],
};
