//! Conflict handling (矛盾与投诉处理): the operator settles quarrels and complaints.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Answer, Firing};
use crate::random::Purpose;

/// Quarrels among members and complaints about the operator are taken up: little of the heat is left to
/// trouble those who read along on the next days, and those in it are partly reconciled. No source measures this in groups; sizes are judgement.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ConflictHandling {
    /// Probability that somebody's open conflicts are taken up each time.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub share: f64,
    /// Working time for a conflict.
    #[schemars(range(min = 0.0, max = 480.0), extend("x-unit" = "min"))]
    pub minutes_per_case: f64,
}

impl Default for ConflictHandling {
    fn default() -> Self {
        Self {
            share: 0.9,
            minutes_per_case: 15.0,
        }
    }
}

declare!(
    ConflictHandling: Care, every 1,
    timed: false,
    reaches: Reach::Nobody,
    case: StandardCase { scenario: r#"{"shocks": [{"id": "complaints", "date": "2026-03-30", "shock": {"kind": "complaint_wave"}}]}"#, ..StandardCase::ORDINARY }
);

impl Act for ConflictHandling {
    fn is_nil(&self) -> bool {
        self.share == 0.0
    }

    /// Settles open conflicts while the time lasts, the latest first.
    fn answer(&self, firing: &Firing<'_>, on: Answer<'_>) {
        let (now, people, conversation, purse) = (on.now, on.people, on.conversation, on.purse);
        let key = firing.key(now, Purpose::Settle);
        let tended = conversation.tended();
        let open: Vec<usize> = (0..conversation.conflicts.len())
            .rev()
            .filter(|&k| {
                let conflict = &conversation.conflicts[k];
                let identity = people.identity[conflict.member as usize];
                tended.contains(&conflict.group) && f64::from(key.uniform(identity)) < self.share
            })
            .collect();
        let able = purse
            .account
            .afford(open.len() as u32, self.minutes_per_case, 0);
        let p = &now.setting.parameters;
        for &k in &open[..able as usize] {
            let conflict = &mut conversation.conflicts[k];
            conflict.heat *= 1.0 - p.settled;
            let conflict = *conflict;
            if conflict.is_complaint() {
                people.gain_trust(conflict.member as usize, p.complaint_trust * p.reconciled);
            }
            for slot in conflict.parties() {
                let i = slot as usize;
                let relieved = people.strife[i] * p.reconciled;
                people.strife[i] -= relieved;
                people.annoyance[i] -= relieved;
                people.restore_belonging(i, p.message_belonging);
            }
        }
    }
}
