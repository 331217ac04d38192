//! Answering (答疑): the operator answers members' messages that nobody has answered.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Answers by the operator, newcomers' messages first. An operator's comment moves a member more than another
/// member's (log-odds 1.25 against 0.22, Cottica), and an answer to a first post raises the chance of a second one by
/// about ten points (Joyce & Kraut 2006).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Answering {
    /// Share of the open messages that are answered while the time lasts.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub share: f64,
    /// Hours from a message to its answer, on the mean.
    #[schemars(range(min = 0.05, max = 48.0), extend("x-unit" = "h"))]
    pub delay_hours: f64,
    /// Working time for an answer.
    #[schemars(range(min = 0.0, max = 240.0), extend("x-unit" = "min"))]
    pub minutes_per_answer: f64,
}

impl Default for Answering {
    fn default() -> Self {
        Self {
            share: 0.8,
            delay_hours: 3.0,
            minutes_per_answer: 3.0,
        }
    }
}
