//! K28: small money crowds out.

use serde_json::{Value, json};
use words::say::evidence as say;

use crate::case::{Case, changed};
use crate::figure::{Band, Figure, FigureUnit, real};
use crate::replicate::Replicate;
use crate::row::{Basis, Condition, Row, RowKind, Tier};
use model::series::Series;

/// A group of people who write because they like to, without pay, with a small one and with one ten times larger.
static PAY: Case = Case::new("pay", say::K28_WECHAT_GROUP_OF_ORDINARY_MEMBERS_NO, || {
    let paid = |name: &str, yuan: f64| -> Value {
        json!({ "name": name, "operator": { "budget_yuan": 1_000_000 },
                "tactics": [{ "id": "pay", "action": { "kind": "paid_task", "pay_yuan": yuan, "paid_messages": 60 } }] })
    };
    changed(
        "bank",
        json!({
            "scenario": {
                "founders": 300, "arrivals": { "per_day": 0 },
                "segments": [{ "id": "ordinary", "name": "ordinary members", "share": 1, "visits_per_week": 4,
                    "messages_per_visit": 0.3, "starts_share": 0.35, "interest_days": 300, "reward_pull": 0.2 }],
            },
            "strategies": [{ "name": "none" }, paid("small", 0.5), paid("large", 5.0)],
            "run": { "days": 30 },
        }),
    )
});

/// A little pay brings less than none.
pub(super) static ROW: Row = Row {
    id: "K28",
    tier: Tier::Core,
    basis: Basis::ByConstruction,
    kind: RowKind::Causal,
    name: say::K28_NAME,
    definition: say::K28_DEFINITION,
    band: Band {
        low: 0.55,
        central: 0.64,
        high: 0.8,
    },
    unit: say::K28_UNIT,
    source: say::K28_SOURCE,
    figures: &[
        Figure::of(&PAY, say::K28_SMALL_PAY, FigureUnit::Number, |seen| {
            Some(messages(seen, 1) / messages(seen, 0))
        })
        .real(&[real("Gneezy & Rustichini", 0.644)]),
        Figure::of(&PAY, say::K28_TEN_TIMES_MORE, FigureUnit::Number, |seen| {
            Some(messages(seen, 2) / messages(seen, 0))
        })
        .within(0.85, 0.92, 1.0)
        .decisive()
        .real(&[real("Gneezy & Rustichini", 0.916)]),
    ],
    conditions: &[Condition {
        name: say::K28_MORE_PAY_BRINGS_MORE_THAN_LITTLE,
        holds: |found| found[1] > found[0],
    }],
};

/// Members' messages of a run.
fn messages(seen: &Replicate, arm: usize) -> f64 {
    seen.arm(arm).series(Series::Messages).iter().sum()
}
