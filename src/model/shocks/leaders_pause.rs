//! Leaders pause (核心成员暂离): the most active writers stay away for some days and come back.
//!
//! - leading writers: those with the most messages who have visited within {koc_days} days
//! - `away` = the days of the pause, 1 less a day; who is away does not visit

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::koc_leaves::leading_writers;
use super::{Blow, Strike, Struck};
use crate::math::max;

/// Those who carry the talk are ill, travelling or tired of it. While they stay away nobody gets their answers, there is
/// less to read, and ties to them are not felt. Some groups find others who take over: of the projects that lost all core
/// developers 41 % lived on (arXiv 1906.08058).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(extend("x-once" = true))]
pub struct LeadersPause {
    /// How many of those who have written most and are still around pause.
    #[schemars(range(min = 0, max = 1000), extend("x-unit" = "people"))]
    pub people: u16,
    /// Days for which they stay away.
    #[schemars(range(min = 0, max = 3650), extend("x-unit" = "days"))]
    pub days: u16,
}

impl Default for LeadersPause {
    fn default() -> Self {
        Self {
            people: 3,
            days: 28,
        }
    }
}

impl Strike for LeadersPause {
    fn days(&self) -> u32 {
        u32::from(self.people > 0 && self.days > 0)
    }

    fn strike(&self, _blow: Blow, on: Struck<'_>) {
        let (now, people) = (on.now, on.people);
        for i in leading_writers(now, people, self.people) {
            people.away[i] = max(people.away[i], f32::from(self.days));
        }
    }
}
