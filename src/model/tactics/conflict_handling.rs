//! Conflict handling (矛盾与投诉处理): the operator settles quarrels and complaints.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Firing};
use crate::random::Purpose;
use crate::world::World;

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
    trial: Trial { scenario: r#"{"shocks": [{"id": "complaints", "date": "2026-03-30", "shock": {"kind": "complaint_wave"}}]}"#, ..Trial::ORDINARY }
);

impl Act for ConflictHandling {
    fn prepare(&self, _world: &mut World<'_>, _firing: &Firing<'_>) -> bool {
        self.share > 0.0
    }

    /// Settles open conflicts while the time lasts, the latest first.
    fn answer(&self, world: &mut World<'_>, firing: &Firing<'_>) {
        let key = firing.key(world, Purpose::Settle);
        let tended = world.tended();
        let open: Vec<usize> = (0..world.conflicts.len())
            .rev()
            .filter(|&k| {
                let conflict = &world.conflicts[k];
                let identity = world.people.identity[conflict.member as usize];
                tended.contains(&conflict.group) && f64::from(key.uniform(identity)) < self.share
            })
            .collect();
        let able = world
            .account
            .afford(open.len() as u32, self.minutes_per_case, 0);
        let p = world.plan.parameters;
        for &k in &open[..able as usize] {
            let conflict = &mut world.conflicts[k];
            conflict.heat *= 1.0 - p.settled;
            let conflict = *conflict;
            if conflict.is_complaint() {
                world.gain_trust(conflict.member as usize, p.complaint_trust * p.reconciled);
            }
            for slot in conflict.parties() {
                let people = &mut world.people;
                let i = slot as usize;
                let relieved = people.strife[i] * p.reconciled;
                people.strife[i] -= relieved;
                people.annoyance[i] -= relieved;
                people.belonging[i] += p.message_belonging * (1.0 - people.belonging[i]);
            }
        }
    }
}
