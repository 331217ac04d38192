//! The group as it is today: a community that already runs when the first day begins.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A community that already runs when the first day begins: in every world a group grows up in the simulation until it
/// has these figures. `founders` do not count then.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Today {
    /// Members when the first day begins.
    #[schemars(range(min = 1, max = MOST_TODAY), extend("x-unit" = "people"))]
    pub members: u32,
    /// Days since the group began.
    #[serde(default = "half_a_year")]
    #[schemars(range(min = 1, max = 3650), extend("x-unit" = "days"))]
    pub age_days: u16,
    /// Members who visited in the last 7 days; where it is absent, as many as these people do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 0, max = 100_000), extend("x-unit" = "people"))]
    pub wau: Option<u32>,
    /// Members who wrote at least one message on a day, mean of the last 7 days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 0.0, max = 100_000.0), extend("x-unit" = "people"))]
    pub posters: Option<f64>,
    /// Members who muted the group ÷ members.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 0.0, max = 1.0))]
    pub muted_share: Option<f64>,
    /// Members who folded the group away ÷ members.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 0.0, max = 1.0))]
    pub folded_share: Option<f64>,
    /// Mean number of living ties a member.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 0.0, max = 8.0), extend("x-unit" = "ties"))]
    pub ties: Option<f64>,
    /// Place in the list, from 1, of the strategy that has been followed so far: its tactics without a first day of their own
    /// have been done all along. 0: nobody has operated the group.
    #[serde(default = "the_first")]
    #[schemars(range(min = 0, max = 6))]
    pub strategy: u8,
    /// What the engine has found for it; it is found anew where it is absent or something else has changed since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fit: Option<Fit>,
}

/// Bound: the most members of a group that already runs.
pub const MOST_TODAY: u32 = 100_000;

impl Today {
    /// A group of so many members, of which no more is known; [`MOST_TODAY`] where there are more.
    #[must_use]
    pub fn of(members: u32) -> Self {
        Self {
            members: members.clamp(1, MOST_TODAY),
            age_days: HALF_A_YEAR,
            wau: None,
            posters: None,
            muted_share: None,
            folded_share: None,
            ties: None,
            strategy: the_first(),
            fit: None,
        }
    }
}

/// Bound: the age of a group of which it is not said, days.
const HALF_A_YEAR: u16 = 180;

fn half_a_year() -> u16 {
    HALF_A_YEAR
}

fn the_first() -> u8 {
    1
}

/// What a group must begin with, and how its people must differ from the segments', to have grown into its figures of today.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Fit {
    /// Fingerprint of the document for which it was found.
    #[schemars(length(max = 16))]
    pub of: String,
    /// Members with whom the simulated past begins, more than are left of them today.
    #[schemars(range(min = 0.0, max = 1_000_000.0), extend("x-unit" = "people"))]
    pub founders: f64,
    /// People who came by themselves in that past.
    #[schemars(range(min = 0.0, max = 10_000.0), extend("x-unit" = "people/day"))]
    pub per_day: f64,
    /// What everybody's wish to visit is greater by.
    #[schemars(range(min = -10.0, max = 10.0), extend("x-unit" = "logit"))]
    pub visits: f64,
    /// What everybody's messages a visit are greater by.
    #[schemars(range(min = -10.0, max = 10.0), extend("x-unit" = "ln"))]
    pub messages: f64,
    /// What everybody's wish to mute is greater by.
    #[schemars(range(min = -10.0, max = 10.0), extend("x-unit" = "logit"))]
    pub muting: f64,
    /// What the rate of folding away is greater by.
    #[schemars(range(min = -10.0, max = 10.0), extend("x-unit" = "ln"))]
    pub folding: f64,
}
