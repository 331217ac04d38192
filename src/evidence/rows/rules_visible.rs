//! K32: rules in view.

use std::collections::BTreeMap;
use words::say::evidence as say;

use serde_json::json;

use super::persons::is_message;
use crate::case::{Case, changed};
use crate::figure::{Band, Figure, FigureUnit, real};
use crate::replicate::Replicate;
use crate::row::{Basis, Row, RowKind, Tier};
use model::event_log::EventKind;
use model::series::Series;

/// Days after joining in which somebody is a newcomer.
const NEW: u32 = 7;

/// Newcomers to a large forum half of whose messages break its rules, with the rules in view and without.
static RULES: Case = Case::new(
    "rules_shown",
    say::K32_FORUM_WHOSE_NEWCOMERS_MESSAGES_BREAK_THE,
    || {
        let rules = json!({ "id": "rules", "action": { "kind": "rules", "minutes": 0 } });
        changed(
            "qa",
            json!({
                "scenario": {
                    "founders": 0, "arrivals": { "per_day": 60 },
                    "segments": [{ "id": "newcomers", "name": "newcomers", "share": 1, "visits_per_week": 3,
                        "messages_per_visit": 0.1, "starts_share": 0.3, "interest_days": 14, "rule_breaking_share": 0.48 }],
                },
                "strategies": [{ "name": "none" }, { "name": "rules", "tactics": [rules] }],
                "run": { "days": 40 }
            }),
        )
    },
);

/// Messages that newcomers wrote in their first week.
fn participation(seen: &Replicate, arm: usize) -> f64 {
    let mut joined: BTreeMap<u32, u32> = BTreeMap::new();
    let mut messages = 0;
    for event in seen.arm(arm).events() {
        if event.kind == EventKind::Join {
            joined.insert(event.member, event.day);
        } else if is_message(event)
            && joined
                .get(&event.member)
                .is_some_and(|day| event.day - day < NEW)
        {
            messages += 1;
        }
    }
    f64::from(messages)
}

/// Share of the messages that keep the rules.
fn compliance(seen: &Replicate, arm: usize) -> Option<f64> {
    let sum = |series| seen.arm(arm).series(series).iter().sum::<f64>();
    let messages = sum(Series::Messages);
    (messages > 0.0).then(|| 1.0 - sum(Series::RuleBreaking) / messages)
}

/// Randomised by discussion in the study; here the same newcomers with the rules in view and without.
pub(super) static ROW: Row = Row {
    id: "K32",
    tier: Tier::Core,
    basis: Basis::ByConstruction,
    kind: RowKind::Causal,
    name: say::K32_NAME,
    definition: say::K32_DEFINITION,
    band: Band {
        low: 0.3,
        central: 0.7,
        high: 0.9,
    },
    unit: say::K32_UNIT,
    source: say::K32_SOURCE,
    figures: &[
        Figure::of(
            &RULES,
            say::K32_MESSAGES_OF_THE_FIRST_WEEK,
            FigureUnit::Change,
            |seen| Some(participation(seen, 1) / participation(seen, 0) - 1.0),
        )
        .real(&[real("Matias", 0.7)]),
        Figure::of(
            &RULES,
            say::K32_RULES_KEPT_WHERE_THEY_ARE_SHOWN,
            FigureUnit::Share,
            |seen| compliance(seen, 1),
        )
        .within(0.56, 0.6, 0.64)
        .decisive()
        .real(&[real("Matias", 0.6)]),
        Figure::of(
            &RULES,
            say::K32_RULES_KEPT_WHERE_THEY_ARE_NOT,
            FigureUnit::Share,
            |seen| compliance(seen, 0),
        )
        .real(&[real("Matias", 0.52)]),
    ],
    conditions: &[],
};
