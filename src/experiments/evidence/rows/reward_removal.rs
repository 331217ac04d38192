//! K29: after the reward.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::persons::{count, days_with};
use crate::experiments::evidence::case::{Case, changed};
use crate::experiments::evidence::figure::{Band, Figure, Unit, real};
use crate::experiments::evidence::replicate::Replicate;
use crate::experiments::evidence::row::{Kind, Row, Tier, words};
use crate::model::event_log::EventKind;

/// Day on which the reward, or the praise, ends.
const END: u32 = 21;

/// Days of free choice afterwards.
const FREE: u32 = 14;

/// People who come because they like it: a check-in that stays free, one that is paid for three weeks, and one whose
/// takers are praised in public for three weeks.
static PAID: Case = Case::new(
    "reward_removed",
    words(
        "微信群，冲着兴趣来的成员；三周签到：不给钱、给钱、公开表扬，之后都不给",
        "WeChat group of people who come for its own sake; three weeks of check-in: free, paid, praised, then free",
    ),
    || {
        // The same two check-ins in every arm, so that everybody meets the same luck.
        let during = json!({ "until": "2026-03-22" });
        let check_in = |prize: f64| -> [Value; 2] {
            [
                json!({ "id": "tap", "schedule": during,
                    "action": { "kind": "check_in", "streak_days": 2, "prize_yuan": prize, "minutes": 0 } }),
                json!({ "id": "tap-after", "schedule": { "from": "2026-03-23" },
                    "action": { "kind": "check_in", "minutes": 0 } }),
            ]
        };
        let arm = |name: &str, prize: f64| -> Value {
            json!({ "name": name, "operator": { "budget_yuan": 1_000_000 }, "tactics": check_in(prize) })
        };
        let mut praised = arm("praised", 0.0);
        if let Some(tactics) = praised["tactics"].as_array_mut() {
            tactics.push(json!({ "id": "praise", "schedule": { "until": "2026-03-22", "every_days": 3 },
                "action": { "kind": "award", "people": 1000, "publicity": 0.2, "minutes_per_award": 0 } }));
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

/// Standardised difference of what people do of their own accord in the two weeks after: mean difference to the people
/// without a reward, in standard deviations between persons.
fn effect(seen: &Replicate, arm: usize, kind: EventKind) -> Option<f64> {
    let days = END..END + FREE;
    let everybody: BTreeSet<u32> = seen
        .arm(0)
        .events()
        .iter()
        .filter(|e| e.kind == EventKind::Join)
        .map(|e| e.member)
        .collect();
    let values = |arm: usize| -> Vec<f64> {
        let counts = days_with(seen.arm(arm), kind, days.clone());
        everybody
            .iter()
            .map(|&person| count(&counts, person))
            .collect()
    };
    let (treated, control) = (values(arm), values(0));
    let n = everybody.len() as f64;
    let mean = |values: &[f64]| values.iter().sum::<f64>() / n;
    let variance = |values: &[f64]| {
        let mean = mean(values);
        values.iter().map(|v| (v - mean) * (v - mean)).sum::<f64>() / (n - 1.0)
    };
    let pooled = crate::model::math::sqrt(0.5 * (variance(&treated) + variance(&control)));
    (pooled > 0.0).then(|| (mean(&treated) - mean(&control)) / pooled)
}

/// As in the laboratory: the reward is known beforehand and depends on taking part; what counts is what people do when it is
/// over.
pub(super) static ROW: Row = Row {
    id: "K29",
    tier: Tier::Secondary,
    kind: Kind::Causal,
    name: words("奖励撤走之后", "After the reward"),
    definition: words(
        "预期的物质奖励撤走后，自发参与的标准化变化（这里是签到天数；另看来访天数，以及口头表扬）。",
        "Standardised change of free engagement after an expected tangible reward is withdrawn (here: days with a check-in; also \
         days with a visit, and praise instead).",
    ),
    band: Band {
        low: -0.5,
        central: -0.4,
        high: -0.28,
    },
    unit: words("Cohen d", "Cohen's d"),
    source: "read: Deci, Koestner & Ryan 1999, 128 studies: -.40 (engagement), -.36 (completion), -.28 (performance), praise +.33",
    figures: &[
        Figure::of(&PAID, words("签到", "check-ins"), Unit::Number, |seen| {
            effect(seen, 1, EventKind::CheckIn)
        })
        .real(&[real("Deci, Koestner & Ryan", -0.4)]),
        Figure::of(&PAID, words("来访", "visits"), Unit::Number, |seen| {
            effect(seen, 1, EventKind::Visit)
        }),
        Figure::of(
            &PAID,
            words("表扬之后的来访", "visits after praise"),
            Unit::Number,
            |seen| effect(seen, 2, EventKind::Visit),
        )
        .within(0.2, 0.33, 0.45)
        .real(&[real("Deci, Koestner & Ryan", 0.33)]),
    ],
    conditions: &[],
};
