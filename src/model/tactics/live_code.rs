//! Live code (活码): one QR code behind which the next group opens when one is full.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Takes};
use crate::calendar::{Calendar, JoinCode};

/// A join code that leads on to the next group when one is full, instead of turning people away. A WeCom join code holds
/// five groups and opens a new one by itself (WeCom documentation, 2025). Every further group has its own talk, and what
/// the operator writes has to be sent into each.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct LiveCode {
    /// The most groups looked after at a time; with 1 none opens.
    #[schemars(range(min = 1, max = 20))]
    pub groups: u8,
    /// Working time for opening a group: its name, its notice, its helpers.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes_per_group: f64,
}

impl Default for LiveCode {
    fn default() -> Self {
        Self {
            groups: 5,
            minutes_per_group: 15.0,
        }
    }
}

declare!(
    LiveCode: Growth, every 1,
    timed: false,
    reaches: Reach::Nobody,
    case: StandardCase { scenario: r#"{"arrivals": {"per_day": 12}}"#, ..StandardCase::ORDINARY }
);

impl Act for LiveCode {
    fn is_nil(&self) -> bool {
        self.groups == 1
    }

    fn takes(&self) -> Takes {
        Takes {
            groups_behind_code: u32::from(self.groups),
            ..Takes::default()
        }
    }

    /// Puts the code up before people arrive.
    fn begin(&self, place: usize, calendar: &mut Calendar) {
        if calendar
            .join_code
            .is_none_or(|code| code.groups < self.groups)
        {
            calendar.join_code = Some(JoinCode {
                place,
                groups: self.groups,
                minutes_per_group: self.minutes_per_group,
            });
        }
    }
}
