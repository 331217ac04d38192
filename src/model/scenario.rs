//! The scenario: community, platform, people and horizon. What the operator cannot choose.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::aim::Aim;
use super::date::Date;
use super::free::Posterior;
use super::platform::Platform;
pub use super::segment::{Arrivals, MAX_PEOPLE, NeedWeights, Segment, TOPICS};
use super::shocks::DatedShock;
pub use super::today::{Fit, MOST_TODAY, Today};
use words::Text;

/// A community and the people who may join it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// What the community is called.
    pub name: Text,
    /// What this case teaches, in a sentence or two.
    #[serde(default)]
    pub story: Text,
    /// What the operator wants, by which plans are judged; absent, living members.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aim: Option<Aim>,
    /// The first day.
    #[serde(default)]
    pub start: Date,
    /// Where the community lives; decides size limits and how messages reach people.
    pub platform: Platform,
    /// Whether the platform blocks what breaks its rules. Its size limit holds all the same.
    #[serde(default = "switched_on")]
    pub platform_rules: bool,
    /// Names of the topics, at most four. A segment's `topics` weights follow this order.
    #[serde(default)]
    #[schemars(length(max = 4))]
    pub topics: Vec<Text>,
    /// The kinds of people. Shares are relative weights.
    #[schemars(length(min = 1, max = 8))]
    pub segments: Vec<Segment>,
    /// Days after which what brought people together is over for all: the trip made, the sale held. Absent where it goes
    /// on; then people lose interest one by one. Events give people something new to stay for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1, max = 3650), extend("x-unit" = "days"))]
    pub purpose_days: Option<u16>,
    /// People who are members when the first day begins.
    #[serde(default)]
    #[schemars(range(min = 0, max = 1_000_000))]
    pub founders: u32,
    /// How many of the other founders a founder knows in person when the first day begins, on the mean: a circle of friends
    /// has some, strangers have none. They stand in a ring, in which everybody knows as many on either side, as far as there are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 0.0, max = 8.0), extend("x-unit" = "people"))]
    pub founder_ties: Option<f64>,
    /// The group as it is today, where it runs already when the first day begins; absent, it is founded then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub today: Option<Today>,
    /// People who come by themselves.
    #[serde(default)]
    pub arrivals: Arrivals,
    /// What happens to the community whatever the operator does.
    #[serde(default)]
    #[schemars(length(max = 20))]
    pub shocks: Vec<DatedShock>,
    /// Model parameters that differ from the table of parameters, by name.
    #[serde(default)]
    #[schemars(extend("x-parameters" = true))]
    pub assumptions: BTreeMap<String, f64>,
    /// What is known of the people of one group, and how well; absent, the segments are as they stand in every world.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub posterior: Option<Posterior>,
    /// Name of the real community whose measured figures are drawn beside the simulated ones.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(max = 40))]
    pub replay: Option<String>,
}

impl Scenario {
    /// Members when the first day begins.
    #[must_use]
    pub fn members_at_first(&self) -> u32 {
        self.today
            .as_ref()
            .map_or(self.founders, |today| today.members)
    }
}

fn switched_on() -> bool {
    true
}
