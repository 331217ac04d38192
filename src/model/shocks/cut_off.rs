//! Cut off (成员被切断): a part of the members loses access at once.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Blow, Strike, Struck};
use crate::event_log::EventKind;
use crate::membership::Parting;
use crate::random::Purpose;
use crate::reason::Reason;

/// A platform or a region blocks a part of the members, whoever they are. They do not want to go. Those who stay lose
/// their readers, their answers and their ties: when Chinese Wikipedia was blocked in mainland China, contributors
/// elsewhere contributed much less (Zhang & Zhu 2011; direction only).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(extend("x-once" = true))]
pub struct CutOff {
    /// Share of the members who are cut off.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub share: f64,
    /// Days until they could come back.
    #[schemars(range(min = 1, max = 3650), extend("x-unit" = "days"))]
    pub days: u16,
}

impl Default for CutOff {
    fn default() -> Self {
        Self {
            share: 0.3,
            days: 3650,
        }
    }
}

impl Strike for CutOff {
    fn days(&self) -> u32 {
        u32::from(self.share > 0.0)
    }

    fn strike(&self, blow: Blow, on: Struck<'_>) {
        let (now, people, roll) = (on.now, on.people, on.roll);
        let (conversation, journal) = (on.conversation, on.journal);
        let key = blow.key(now, Purpose::CutOff);
        for i in 0..people.len() {
            let u = key.uniform(people.identity[i]);
            if people.present[i] > 0.0 && f64::from(u) < self.share {
                people.barred_until[i] = now.day as i32 + i32::from(self.days);
                let parting = Parting {
                    slot: i,
                    reason: Reason::CutOff,
                    kind: EventKind::Removed,
                    minute: 0,
                };
                roll.part(now, people, conversation, journal, parting);
            }
        }
    }
}
