//! The strategy: a named list of dated tactics and the operator who carries them out.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::tactics::Action;
use words::Text;

pub use super::schedule::Schedule;
pub use super::target::{Target, Who};

/// What an operator plans to do, and with what means.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Strategy {
    /// What people call the plan; unique in the document.
    pub name: Text,
    /// Which of the six colours with its pattern the plan has in charts; where none is said, that of its place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1, max = 6))]
    pub look: Option<u32>,
    /// Who carries it out.
    #[serde(default)]
    pub operator: Operator,
    /// The tactics, in the order in which a short day serves them.
    #[serde(default)]
    #[schemars(length(max = 40))]
    pub tactics: Vec<Tactic>,
    /// Ids of the tactics by which the plan wins or fails: those that it would miss most, or be better without.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(length(max = 40), inner(length(min = 1, max = 40)))]
    pub because: Vec<String>,
}

/// The operator's means.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Operator {
    /// Working time a day. A tactic that no longer fits into the day is left undone and counted.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min/day"))]
    pub minutes_per_day: f64,
    /// Money for every 30 days; unspent money is carried over. A tactic that cannot be paid is left undone and counted.
    #[schemars(range(min = 0.0, max = 10_000_000.0), extend("x-unit" = "yuan/30 days"))]
    pub budget_yuan: f64,
    /// What an hour of working time costs, for margin and return on investment; with 0 only money counts.
    #[schemars(range(min = 0.0, max = 100_000.0), extend("x-unit" = "yuan/h"))]
    pub hour_yuan: f64,
}

impl Default for Operator {
    fn default() -> Self {
        Self {
            minutes_per_day: 60.0,
            budget_yuan: 3000.0,
            hour_yuan: 0.0,
        }
    }
}

/// One dated, repeatable, targetable action.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Tactic {
    /// Short name, unique in the strategy; luck is tied to it, so a renamed tactic draws other luck.
    #[schemars(length(min = 1, max = 40))]
    pub id: String,
    /// Switched off, it changes nothing at all.
    #[serde(default = "switched_on")]
    pub on: bool,
    /// When it is done.
    #[serde(default)]
    pub schedule: Schedule,
    /// Who it is meant for.
    #[serde(default)]
    pub target: Target,
    /// What is done.
    pub action: Action,
}

fn switched_on() -> bool {
    true
}
