//! The schedule: the days and the time of day on which a tactic is done.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::date::{Date, TimeOfDay};

/// The days and the time of day on which a tactic is done.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Schedule {
    /// First day; the scenario's first day when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// Last possible day; the end of the run when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// Days from one time to the next: 1 daily, 7 weekly.
    #[schemars(range(min = 1, max = 365), extend("x-unit" = "days"))]
    pub every_days: u16,
    /// Time of day.
    pub at: TimeOfDay,
}

impl Default for Schedule {
    fn default() -> Self {
        Self {
            from: None,
            until: None,
            every_days: 1,
            at: TimeOfDay::from_minutes(20 * 60),
        }
    }
}

impl Schedule {
    /// Whether the tactic is done on `day` of a run that began on `start`.
    #[must_use]
    pub fn fires_on(&self, start: Date, day: u32) -> bool {
        let first = self.from.map_or(0, |date| date.days_since(start));
        let last = self.until.map_or(i32::MAX, |date| date.days_since(start));
        let Ok(day) = i32::try_from(day) else {
            return false;
        };
        (first..=last).contains(&day) && (day - first) % i32::from(self.every_days) == 0
    }
}
