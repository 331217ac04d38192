//! The dose of a tactic: what a planner can do more or less of.

use model::document;
use model::math::{max, min};
use model::strategy::Tactic;
use model::tactics::Action;
use serde_json::{Value, json};

/// The fields that are doses, the first that a tactic has: how many, how much money, how much of what comes up is taken on. How good
/// something is (its quality, its appeal) is no choice: a search that could set it would only ask for better work.
const DOSES: [&str; 13] = [
    "posts",
    "messages",
    "notices",
    "amount_yuan",
    "pay_yuan",
    "prizes",
    "coupons",
    "gifts",
    "pieces",
    "people",
    "capacity",
    "yuan",
    "share",
];

/// A dose, and its range in documents.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Dose {
    pub field: &'static str,
    pub value: f64,
    low: f64,
    high: f64,
    whole: bool,
}

impl Dose {
    /// The dose of a tactic; none where there is nothing to do more or less of.
    pub(super) fn of(tactic: &Tactic) -> Option<Self> {
        let action = serde_json::to_value(&tactic.action).ok()?;
        let schema = document::schema();
        let kinds = schema["$defs"]["Action"]["oneOf"].as_array()?;
        let own = |kind: &&Value| kind["properties"]["kind"]["const"] == action["kind"];
        let fields = &kinds.iter().find(own)?["properties"];
        let field = DOSES.into_iter().find(|name| action[name].is_number())?;
        Some(Self {
            field,
            value: action[field].as_f64()?,
            low: fields[field]["minimum"].as_f64()?,
            high: fields[field]["maximum"].as_f64()?,
            whole: fields[field]["type"] == "integer",
        })
    }

    /// So many times as much, as far as documents allow it; of what is counted at least one.
    pub(super) fn times(&self, factor: f64) -> f64 {
        let value = self.value * factor;
        let value = if self.whole {
            max(value.round(), 1.0)
        } else {
            value
        };
        max(self.low, min(value, self.high))
    }

    /// Sets the dose of a tactic of this kind.
    pub(super) fn set(&self, tactic: &mut Tactic, value: f64) {
        let mut action = serde_json::to_value(&tactic.action).unwrap_or_default();
        action[self.field] = if self.whole {
            json!(value as u64)
        } else {
            json!(value)
        };
        if let Ok(action) = serde_json::from_value::<Action>(action) {
            tactic.action = action;
        }
    }
}
