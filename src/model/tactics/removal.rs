//! Removal (清退): who breaks the rules again and again is removed.

use std::cmp::Reverse;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Answer, Firing};

/// Members with so many messages against the rules are put out of the group and do not come back. It spares the others what
/// they would have written, and those who knew them lose somebody. There is no measured effect of removing members.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Removal {
    /// Messages against the rules that lead to removal; 0 for never.
    #[schemars(range(min = 0, max = 1000))]
    pub after: u16,
    /// Working time for removing a member: warning, record, explanation.
    #[schemars(range(min = 0.0, max = 240.0), extend("x-unit" = "min"))]
    pub minutes_per_person: f64,
}

impl Default for Removal {
    fn default() -> Self {
        Self {
            after: 3,
            minutes_per_person: 5.0,
        }
    }
}

declare!(Removal: Order, every 7, timed: false, case: StandardCase::within("mothers", 1));

impl Act for Removal {
    fn is_nil(&self) -> bool {
        self.after == 0
    }

    /// Removes as many as the time allows at the day's end, those with most messages against the rules first.
    fn answer(&self, firing: &Firing<'_>, on: Answer<'_>) {
        let (now, people, roll) = (on.now, on.people, on.roll);
        let (conversation, purse, journal) = (on.conversation, on.purse, on.journal);
        let chosen = firing.chosen(now, people, conversation);
        let mut offenders: Vec<(Reverse<u16>, u32)> = (0..people.len())
            .filter(|&i| people.breaches[i] >= self.after && chosen.has(people, i))
            .map(|i| (Reverse(people.breaches[i]), i as u32))
            .collect();
        offenders.sort_unstable();
        let able = purse
            .account
            .afford(offenders.len() as u32, self.minutes_per_person, 0);
        for &(_, slot) in &offenders[..able as usize] {
            roll.remove(now, people, conversation, journal, slot as usize);
        }
    }
}
