//! Competitor (竞争群): a competing group offers the same and draws members away.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Blow, Strike, Struck};
use crate::random::Purpose;

/// A group of the same kind wins some of the members over: what brought them here they now find there. People hold back
/// who feel that they belong; survival of groups depends on the density of similar ones (Lai 2014, 100 Meetup groups).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Competitor {
    /// Days for which it woos.
    #[schemars(range(min = 0, max = 365), extend("x-unit" = "days"))]
    pub days: u16,
    /// Share of the members whom it reaches.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub overlap: f64,
    /// How attractive it is: 0 not at all, 1 far better than this community.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub appeal: f64,
}

impl Default for Competitor {
    fn default() -> Self {
        Self {
            days: 14,
            overlap: 0.4,
            appeal: 0.6,
        }
    }
}

impl Strike for Competitor {
    fn days(&self) -> u32 {
        if self.overlap > 0.0 && self.appeal > 0.0 {
            u32::from(self.days)
        } else {
            0
        }
    }

    fn strike(&self, blow: Blow, on: Struck<'_>) {
        let (now, people) = (on.now, on.people);
        let rate = now.setting.parameters.competitor_rate * self.appeal as f32;
        let key = blow.lasting_key(now, Purpose::Overlap);
        for i in 0..people.len() {
            if people.present[i] > 0.0 && f64::from(key.uniform(people.identity[i])) < self.overlap
            {
                people.lose_pull(i, rate * (1.0 - people.belonging[i]));
            }
        }
    }
}
