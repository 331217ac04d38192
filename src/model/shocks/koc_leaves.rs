//! KOC leaves (KOC 离开): the most active writers leave at once, and take some of those close to them along.
//!
//! - leading writers: those with the most messages who have visited within {koc_days} days

use std::cmp::Reverse;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Blow, Strike, Struck};
use crate::event_log::EventKind;
use crate::membership::Parting;
use crate::now::Now;
use crate::population::Population;
use crate::random::Purpose;
use crate::reason::Reason;

/// A few people write most of what is written: the top tenth of the writers 56 to 74 % in eight windows of six real
/// communities. When they go, so do their answers and the ties to them; loss of a large share of one's contacts is what
/// makes leaving catch (CollegeMsg: 1.29 times as many leave above 40 %).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct KocLeaves {
    /// How many of those who have written most and are still around leave.
    #[schemars(range(min = 0, max = 1000), extend("x-unit" = "people"))]
    pub people: u16,
    /// Share of those with a strong tie to one of them who go along.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub take_along: f64,
}

impl Default for KocLeaves {
    fn default() -> Self {
        Self {
            people: 3,
            take_along: 0.1,
        }
    }
}

impl Strike for KocLeaves {
    fn days(&self) -> u32 {
        u32::from(self.people > 0)
    }

    fn strike(&self, blow: Blow, on: Struck<'_>) {
        let (now, people, roll) = (on.now, on.people, on.roll);
        let (conversation, journal) = (on.conversation, on.journal);
        let day = now.day;
        let writers = leading_writers(now, people, self.people);
        let key = blow.key(now, Purpose::TakeAlong);
        let mut followers = Vec::new();
        for &i in &writers {
            for (other, strength) in people.ties.of(i).iter(day, &now.setting.fading) {
                let wish = self.take_along * f64::from(strength / (1.0 + strength));
                let u = key.uniform(people.identity[other as usize]);
                if people.present[other as usize] > 0.0 && f64::from(u) < wish {
                    followers.push(other as usize);
                }
            }
        }
        let writers = writers.iter().map(|&i| (i, Reason::InterestMoved));
        let followers = followers.iter().map(|&i| (i, Reason::FriendsLeft));
        for (slot, reason) in writers.chain(followers) {
            if people.present[slot] > 0.0 {
                let parting = Parting {
                    slot,
                    reason,
                    kind: EventKind::Leave,
                    minute: 0,
                };
                roll.part(now, people, conversation, journal, parting);
            }
        }
    }
}

/// At most so many of those who were there lately, most messages first, then in the order of joining.
pub(super) fn leading_writers(now: &Now<'_>, people: &Population, most: u16) -> Vec<usize> {
    let mut writers: Vec<usize> = (0..people.len())
        .filter(|&i| {
            people.present[i] > 0.0
                && people.written[i] > 0
                && now.day as i32 - people.last_visit[i] <= now.setting.parameters.koc_days
        })
        .collect();
    writers.sort_by_key(|&i| Reverse(people.written[i]));
    writers.truncate(usize::from(most));
    writers
}
