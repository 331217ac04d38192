//! Welcome (欢迎): newcomers are greeted by name.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A personal greeting on the day of joining. It gives a first feeling of belonging; symbolic attention lowers
/// newcomers' exit by about a fifth (Gallus 2017).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Welcome {
    /// Share of the day's newcomers who are greeted.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub share: f64,
    /// Working time for a greeting.
    #[schemars(range(min = 0.0, max = 120.0), extend("x-unit" = "min"))]
    pub minutes_per_newcomer: f64,
}

impl Default for Welcome {
    fn default() -> Self {
        Self {
            share: 1.0,
            minutes_per_newcomer: 2.0,
        }
    }
}
