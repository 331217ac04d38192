//! The document: one scenario, one or more strategies, and how often the world is run.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::scenario::Scenario;
use super::strategy::Strategy;

/// The file format that this engine reads and writes.
pub const FORMAT: &str = "community-sim/1";

/// The largest seed: every integer up to it is exact in JavaScript.
pub const MAX_SEED: u64 = 9_007_199_254_740_991;

/// The most days of a run: ten years.
pub const MAX_DAYS: u32 = 3650;

/// The most worlds of a run.
pub const MAX_WORLDS: u32 = 100_000;

/// One scenario, the strategies to compare, and the runs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Experiment {
    /// Always `community-sim/1`.
    #[schemars(extend("const" = FORMAT))]
    pub format: String,
    /// Community, platform, people.
    pub scenario: Scenario,
    /// The strategies; the first one is the baseline of every comparison.
    #[schemars(length(min = 1, max = 6))]
    pub strategies: Vec<Strategy>,
    /// How long and how often.
    #[serde(default)]
    pub run: Run,
}

/// How long and how often the world is run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Run {
    /// Days simulated.
    #[schemars(range(min = 1, max = MAX_DAYS), extend("x-unit" = "days"))]
    pub days: u32,
    /// Worlds: each runs every strategy on the same people and luck.
    #[schemars(range(min = 1, max = MAX_WORLDS))]
    pub worlds: u32,
    /// Number that all luck follows from.
    #[schemars(range(min = 0, max = MAX_SEED))]
    pub seed: u64,
}

impl Default for Run {
    fn default() -> Self {
        Self {
            days: 180,
            worlds: 100,
            seed: 42,
        }
    }
}
