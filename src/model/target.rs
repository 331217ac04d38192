//! The target: the members whom a tactic is meant for, by what an operator can see.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The members whom a tactic is meant for.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Target {
    /// The rule.
    pub who: Who,
    /// For `newcomers`: joined less than so many days ago. For `silent`: no visit for at least so many days.
    #[schemars(range(min = 1, max = 365), extend("x-unit" = "days"))]
    pub days: u16,
    /// For `top`: share of the members, by messages written.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub share: f64,
}

impl Default for Target {
    fn default() -> Self {
        Self {
            who: Who::Everyone,
            days: 7,
            share: 0.05,
        }
    }
}

/// Rules that choose members by what an operator can see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// Every member.
    Everyone,
    /// Members who joined lately.
    Newcomers,
    /// Members who have not visited lately.
    Silent,
    /// Members who visited in the last 14 days but less than half as often as before.
    AtRisk,
    /// The members who have written most.
    Top,
}
