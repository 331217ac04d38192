//! A decision of the model that a diary takes apart, and how one of its terms has changed.

use schemars::JsonSchema;
use serde::Serialize;

use words::Text;

/// A decision of every day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// Whether to leave.
    Leave,
    /// Whether to visit.
    Visit,
}

/// How one term of a decision has changed, logit: an increase of 0.7 doubles the odds.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct TermChange {
    /// The term's name in the model.
    pub name: &'static str,
    /// What it stands for.
    pub label: Text,
    /// Value before.
    pub before: f64,
    /// Value on an ordinary day: the median.
    pub usual: f64,
    /// Value in the end.
    pub now: f64,
    /// By how much it has changed, now − before.
    pub change: f64,
}
