//! K34: order of moderation.

use serde_json::{Value, json};

use crate::case::{Case, changed};
use crate::figure::{Band, Figure, Unit, real};
use crate::replicate::Replicate;
use crate::row::{Condition, Kind, Row, Tier, words};
use model::series::Series;

/// First day that counts, as in the study.
const FROM: usize = 100;

/// A large group of people who come for one topic and talk about others besides, where nothing is done, what is off the
/// topic is deleted, or everybody has a view of their own. The source has the effects where topics are broad and messages
/// many.
static MODERATION: Case = Case::new(
    "moderation",
    words(
        "一千人的 QQ 群，为同一个话题而来，也各聊各的；不管理、删跑题、个性化",
        "QQ group of a thousand people who come for one topic and talk about others besides; no moderation, off-topic talk deleted, personal views",
    ),
    || {
        let arm = |name: &str, manner: &str| -> Value {
            json!({ "name": name, "tactics": [{ "id": "moderation", "action": { "kind": "moderation", "manner": manner,
                "topic": 0, "precision": 0.8, "minutes": 0, "minutes_per_message": 0 } }] })
        };
        let segment = |id: &str, topics: [f64; 4]| -> Value {
            json!({ "id": id, "name": id, "share": 1, "visits_per_week": 4, "messages_per_visit": 0.2, "starts_share": 0.35,
                "interest_days": 300, "topics": topics,
                "needs": { "belonging": 1, "recognition": 1, "interest": 3 } })
        };
        changed(
            "bank",
            json!({
                "scenario": {
                    "platform": "qq_group", "founders": 1000, "arrivals": { "per_day": 3 },
                    "segments": [segment("first", [4.0, 2.0, 1.0, 1.0]), segment("second", [4.0, 1.0, 2.0, 1.0]),
                        segment("third", [4.0, 1.0, 1.0, 2.0])],
                },
                "strategies": [{ "name": "none" }, arm("delete", "delete"), arm("personalise", "personalise")],
                "run": { "days": 300 }
            }),
        )
    },
);

/// Sum of a series from the hundredth day on.
fn total(seen: &Replicate, arm: usize, series: Series) -> f64 {
    seen.arm(arm).series(series)[FROM..].iter().sum()
}

fn ratio(seen: &Replicate, arm: usize, other: usize, series: Series) -> Option<f64> {
    let base = total(seen, other, series);
    (base > 0.0).then(|| total(seen, arm, series) / base)
}

/// Visits a member and day from the hundredth day on, compared with those without moderation.
fn commitment(seen: &Replicate, arm: usize) -> Option<f64> {
    let visits = |arm| total(seen, arm, Series::Dau) / total(seen, arm, Series::Members);
    let base = visits(0);
    (base > 0.0).then(|| visits(arm) / base)
}

/// The source is itself a simulation: Usenet-like groups with broad topics and many messages.
pub(super) static ROW: Row = Row {
    id: "K34",
    tier: Tier::Secondary,
    kind: Kind::Causal,
    name: words("管理方式的次序", "Order of moderation"),
    definition: words(
        "个性化信息流与不管理相比的社区活跃度（另与群体删帖相比 1.5；删帖提高来访、不提高发言，提高兴趣、降低归属感）。",
        "Activity with a personalised feed relative to no moderation (relative to community-level deletion 1.5; deletion raises \
         visits and not contribution, interest and not belonging).",
    ),
    band: Band {
        low: 1.2,
        central: 1.36,
        high: 1.5,
    },
    unit: words("个性化 ÷ 不管理", "personalised ÷ none"),
    source: "read: Ren & Kraut 2014 (a simulation's result, no field data)",
    figures: &[
        Figure::of(
            &MODERATION,
            words("发言：个性化 ÷ 不管理", "posts: personalised ÷ none"),
            Unit::Number,
            |seen| ratio(seen, 2, 0, Series::Messages),
        )
        .real(&[real("Ren & Kraut", 1.36)]),
        Figure::of(
            &MODERATION,
            words("发言：个性化 ÷ 删帖", "posts: personalised ÷ deletion"),
            Unit::Number,
            |seen| ratio(seen, 2, 1, Series::Messages),
        )
        .within(1.2, 1.5, 1.8)
        .real(&[real("Ren & Kraut", 1.5)]),
        Figure::of(
            &MODERATION,
            words("来访：删帖 ÷ 不管理", "visits: deletion ÷ none"),
            Unit::Number,
            |seen| commitment(seen, 1),
        ),
        Figure::of(
            &MODERATION,
            words("来访：个性化 ÷ 不管理", "visits: personalised ÷ none"),
            Unit::Number,
            |seen| commitment(seen, 2),
        ),
        Figure::of(
            &MODERATION,
            words("兴趣：删帖 ÷ 不管理", "interest: deletion ÷ none"),
            Unit::Number,
            |seen| ratio(seen, 1, 0, Series::Interest),
        ),
        Figure::of(
            &MODERATION,
            words("归属感：删帖 ÷ 不管理", "belonging: deletion ÷ none"),
            Unit::Number,
            |seen| ratio(seen, 1, 0, Series::Belonging),
        ),
    ],
    conditions: &[
        Condition {
            name: words(
                "个性化 > 不管理 ≥ 删帖（发言）",
                "personalised > none ≥ deletion (posts)",
            ),
            holds: |found| found[0] > 1.0 && found[1] >= found[0],
        },
        Condition {
            name: words("两种管理都提高来访", "both raise visits"),
            holds: |found| found[2] > 1.0 && found[3] > 1.0,
        },
        Condition {
            name: words(
                "删帖提高兴趣、降低归属感",
                "deletion raises interest and lowers belonging",
            ),
            holds: |found| found[4] > 1.0 && found[5] < 1.0,
        },
    ],
};
