//! Platform penalty (平台处罚): the platform restricts the group for some days.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Blow, Strike, Struck};

/// After complaints or a breach of its rules the platform lets nobody join and withholds the operator's messages from a
/// part of the members. What members write to one another goes on.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct PlatformPenalty {
    /// Days for which it lasts.
    #[schemars(range(min = 0, max = 365), extend("x-unit" = "days"))]
    pub days: u16,
    /// Whether nobody can join.
    pub joining_blocked: bool,
    /// Share of the members whom the operator cannot reach on a day.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub reach_lost: f64,
}

impl Default for PlatformPenalty {
    fn default() -> Self {
        Self {
            days: 7,
            joining_blocked: true,
            reach_lost: 0.5,
        }
    }
}

impl Strike for PlatformPenalty {
    fn days(&self) -> u32 {
        if self.joining_blocked || self.reach_lost > 0.0 {
            u32::from(self.days)
        } else {
            0
        }
    }

    fn strike(&self, _blow: Blow, on: Struck<'_>) {
        let siege = on.siege;
        siege.joining_blocked |= self.joining_blocked;
        siege.reach_lost = 1.0 - (1.0 - siege.reach_lost) * (1.0 - self.reach_lost as f32);
    }
}
