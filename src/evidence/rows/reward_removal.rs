//! K29: after the reward.

use std::collections::BTreeSet;
use words::say::evidence as say;

use serde_json::{Value, json};

use super::persons::{count, days_with, is_check_in, is_message, is_visit, standardised};
use crate::case::{Case, changed};
use crate::figure::{Band, Figure, FigureUnit, real};
use crate::replicate::Replicate;
use crate::row::{Basis, Row, RowKind, Tier};
use model::event_log::{Event, EventKind};

/// Day on which the reward, or the praise, ends.
const END: u32 = 21;

/// Days of free choice afterwards.
const FREE: u32 = 14;

/// People who come because they like it, with a check-in that everybody notices: it stays free, or it is paid for three
/// weeks, or it stays free and those who write are praised in public every week of the three.
static PAID: Case = Case::new(
    "reward_removed",
    say::K29_WECHAT_GROUP_OF_PEOPLE_WHO_COME,
    || {
        // The same two check-ins in every arm, so that everybody meets the same luck.
        let during = json!({ "until": "2026-03-22" });
        let check_in = |prize: f64| -> [Value; 2] {
            [
                json!({ "id": "tap", "schedule": during, "action": { "kind": "check_in", "appeal": 1,
                    "streak_days": 2, "prize_yuan": prize, "minutes": 0 } }),
                json!({ "id": "tap-after", "schedule": { "from": "2026-03-23" },
                    "action": { "kind": "check_in", "appeal": 1, "minutes": 0 } }),
            ]
        };
        let arm = |name: &str, prize: f64| -> Value {
            json!({ "name": name, "operator": { "budget_yuan": 1_000_000 }, "tactics": check_in(prize) })
        };
        let mut praised = arm("praised", 0.0);
        if let Some(tactics) = praised["tactics"].as_array_mut() {
            tactics.push(
                json!({ "id": "praise", "schedule": { "until": "2026-03-22", "every_days": 7 },
                "action": { "kind": "award", "people": 1000, "minutes_per_award": 0 } }),
            );
        }
        changed(
            "bank",
            json!({
                "scenario": {
                    "start": "2026-03-02", "founders": 400, "arrivals": { "per_day": 0 },
                    "segments": [{ "id": "keen", "name": "keen members", "share": 1, "visits_per_week": 3.5,
                        "messages_per_visit": 0.3, "starts_share": 0.35, "interest_days": 300, "reward_pull": 0 }],
                },
                "strategies": [arm("free", 0.0), arm("paid", 2.0), praised],
                "run": { "days": END + FREE }
            }),
        )
    },
);

/// Standardised difference of what people do of their own accord in the two weeks after, counted in days: those who were
/// rewarded, or praised, in one arm, and the same persons without it; in standard deviations between persons.
fn effect(seen: &Replicate, arm: usize, done: fn(&Event) -> bool) -> Option<f64> {
    let people: BTreeSet<u32> = seen
        .arm(arm)
        .events()
        .iter()
        .filter(|e| e.kind == EventKind::Award)
        .map(|e| e.member)
        .collect();
    let values = |arm: usize| -> Vec<f64> {
        let counts = days_with(seen.arm(arm), done, END..END + FREE);
        people
            .iter()
            .map(|&person| count(&counts, person))
            .collect()
    };
    standardised(&values(arm), &values(0))
}

/// As in the laboratory: everybody compared has taken part and has the activity before them, the reward is known beforehand
/// and depends on taking part, and what counts is how far people still do the same thing when it is over.
pub(super) static ROW: Row = Row {
    id: "K29",
    tier: Tier::Secondary,
    basis: Basis::Fitted,
    kind: RowKind::Causal,
    name: say::K29_NAME,
    definition: say::K29_DEFINITION,
    band: Band {
        low: -0.5,
        central: -0.4,
        high: -0.28,
    },
    unit: say::K29_UNIT,
    source: say::K29_SOURCE,
    figures: &[
        Figure::of(&PAID, say::K29_CHECK_INS, FigureUnit::Number, |seen| {
            effect(seen, 1, is_check_in)
        })
        .real(&[real("Deci, Koestner & Ryan", -0.4)]),
        Figure::of(&PAID, say::K29_VISITS, FigureUnit::Number, |seen| {
            effect(seen, 1, is_visit)
        }),
        Figure::of(
            &PAID,
            say::K29_WRITING_AFTER_PRAISE,
            FigureUnit::Number,
            |seen| effect(seen, 2, is_message),
        )
        .within(0.2, 0.33, 0.45)
        .real(&[real("Deci, Koestner & Ryan", 0.33)]),
    ],
    conditions: &[],
};
