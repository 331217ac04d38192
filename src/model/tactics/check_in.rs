//! Check-in (签到 / 打卡): a daily tap with streaks.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A daily tap. It repeats a visit, so it builds habit; a streak's pull grows until about day seven and is flat after
/// (Duolingo, practitioners' report), and spare days forgive a missed one. A prize for a full streak is a material
/// reward: it pulls deal hunters and leaves nothing behind when it stops (Deci, Koestner & Ryan 1999).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct CheckIn {
    /// How attractive the check-in is made: 0 nobody notices it, 1 prominent and pleasant.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub appeal: f64,
    /// Days in a row that earn the prize.
    #[schemars(range(min = 2, max = 100), extend("x-unit" = "days"))]
    pub streak_days: u16,
    /// Missed days that do not break a streak.
    #[schemars(range(min = 0, max = 10), extend("x-unit" = "days"))]
    pub spare_days: u8,
    /// Money for each full streak.
    #[schemars(range(min = 0.0, max = 10_000.0), extend("x-unit" = "yuan"))]
    pub prize_yuan: f64,
    /// Working time on a day with check-in.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
}

impl Default for CheckIn {
    fn default() -> Self {
        Self {
            appeal: 0.6,
            streak_days: 7,
            spare_days: 2,
            prize_yuan: 0.0,
            minutes: 3.0,
        }
    }
}
