//! The dose of a tactic: what a planner can do more or less of.

use model::document;
use model::math::{max, min};
use model::strategy::Tactic;
use model::tactics::Action;
use serde_json::{Value, json};

/// The fields that are doses, the first that a tactic has: how many, how much money, how much of what comes up is taken on. How good
/// something is (its quality, its appeal) is no choice: a search that could set it would only ask for better work.
pub const DOSES: [&str; 13] = [
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

/// The kind whose `yuan` are what it gives. Elsewhere they are its price, which no plan can choose.
const MONEY_IS_DOSE: &str = "paid_ads";

/// A dose, and its range in documents.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Dose {
    pub field: &'static str,
    pub value: f64,
    low: f64,
    high: f64,
    whole: bool,
}

impl Dose {
    /// The dose of a tactic; none where there is nothing to do more or less of.
    pub(crate) fn of(tactic: &Tactic) -> Option<Self> {
        let action = serde_json::to_value(&tactic.action).ok()?;
        let schema = document::schema();
        let kinds = schema["$defs"]["Action"]["oneOf"].as_array()?;
        let own = |kind: &&Value| kind["properties"]["kind"]["const"] == action["kind"];
        let fields = &kinds.iter().find(own)?["properties"];
        let priced = action["kind"] != MONEY_IS_DOSE;
        let mut doses = DOSES
            .into_iter()
            .filter(|name| !(priced && *name == "yuan"));
        let field = doses.find(|name| action[name].is_number())?;
        Some(Self {
            field,
            value: action[field].as_f64()?,
            low: fields[field]["minimum"].as_f64()?,
            high: fields[field]["maximum"].as_f64()?,
            whole: fields[field]["type"] == "integer",
        })
    }

    /// So many times as much, as far as documents allow it; of what is counted at least one.
    pub(crate) fn times(&self, factor: f64) -> f64 {
        let value = self.value * factor;
        let value = if self.whole {
            max(value.round(), 1.0)
        } else {
            value
        };
        max(self.low, min(value, self.high))
    }

    /// Sets the dose of a tactic of this kind.
    pub(crate) fn set(&self, tactic: &mut Tactic, value: f64) {
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn dose(action: Value) -> Option<Dose> {
        let tactic = json!({ "id": "tried", "action": action });
        Dose::of(&serde_json::from_value(tactic).unwrap())
    }

    #[test]
    fn a_price_and_a_skill_are_no_doses() {
        for priced in ["story", "scene", "expert_session", "cross_platform"] {
            assert_eq!(
                dose(json!({ "kind": priced, "yuan": 500 })),
                None,
                "{priced}"
            );
        }
        assert_eq!(dose(json!({ "kind": "check_in", "appeal": 0.5 })), None);
        let ads = dose(json!({ "kind": "paid_ads", "yuan": 500 })).unwrap();
        assert_eq!((ads.field, ads.times(2.0)), ("yuan", 1000.0));
    }

    #[test]
    fn doses_stay_within_what_documents_allow() {
        let posts = dose(json!({ "kind": "content", "posts": 1 })).unwrap();
        assert_eq!(
            [0.5, 1.5, 30.0].map(|factor| posts.times(factor)),
            [1.0, 2.0, 20.0]
        );
        let share = dose(json!({ "kind": "answering", "share": 0.8 })).unwrap();
        assert_eq!(share.times(3.0), 1.0);
    }
}
