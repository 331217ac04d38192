//! Announcement (公告): a notice to the group, by wish with @所有人.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A notice. With @所有人 it reminds even people who have muted the group, which multiplies the chance that they open
/// the app within the hour by about 3.5 (Bell et al. 2023), and tires them: from two a week on a third would switch
/// notifications off (Localytics 2017).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Announcement {
    /// Notices each time.
    #[schemars(range(min = 0, max = 10))]
    pub notices: u8,
    /// Whether everybody is called (@所有人).
    pub mention_all: bool,
    /// How useful the notice is to the members: 0 pure advertisement, 1 what they were waiting for.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub relevance: f64,
    /// Working time for a notice.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
}

impl Default for Announcement {
    fn default() -> Self {
        Self {
            notices: 1,
            mention_all: true,
            relevance: 0.4,
            minutes: 5.0,
        }
    }
}
