//! Cultivation (培养 KOC): the operator makes answerers out of members who write.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Firing, Prepare};
use crate::random::Purpose;

/// Personal talks with members who write, which give them a role: they are asked for advice, introduced, thanked. Standing
/// grows from talk to talk, and who has standing writes more and takes care of messages that nobody has answered. That a
/// public role raises the output of the very active is measured (+60 %: Restivo & van de Rijt 2012); how many talks it takes is
/// judgement.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Cultivation {
    /// Members talked to each time, at most; those not written to for longest come first.
    #[schemars(range(min = 0, max = 1000))]
    pub people: u16,
    /// Working time for a talk.
    #[schemars(range(min = 0.0, max = 240.0), extend("x-unit" = "min"))]
    pub minutes_per_person: f64,
}

impl Default for Cultivation {
    fn default() -> Self {
        Self {
            people: 3,
            minutes_per_person: 10.0,
        }
    }
}

declare!(Cultivation: Care, every 7, who: Who::Top, case: StandardCase::every(7));

impl Act for Cultivation {
    fn is_nil(&self) -> bool {
        self.people == 0
    }

    /// Talks to as many of the chosen members who have written as the time allows.
    fn prepare(&self, firing: &Firing<'_>, on: Prepare<'_>) -> bool {
        let (now, people, conversation) = (on.now, on.people, on.conversation);
        let (purse, journal) = (on.purse, on.journal);
        let chosen = firing.chosen(now, people, conversation);
        let key = firing.key(now, Purpose::Chosen);
        // Longest without a talk first, then by lot.
        let mut queue: Vec<(i32, u32, u32)> = (0..people.len())
            .filter(|&i| people.written[i] > 0 && chosen.has(people, i))
            .map(|i| (people.contacted[i], key.bits(people.identity[i]), i as u32))
            .collect();
        queue.sort_unstable();
        queue.truncate(usize::from(self.people));
        let able = purse
            .account
            .afford(queue.len() as u32, self.minutes_per_person, 0);
        queue.truncate(able as usize);
        let p = &now.setting.parameters;
        let minute = firing.schedule.at.minutes();
        for &(_, _, slot) in &queue {
            let i = slot as usize;
            people.nudge(p, i, p.message_nudge);
            people.honour(i, p.cultivation_recognition, p.cultivation_standing);
            people.restore_belonging(i, p.message_belonging);
            people.contacted[i] = now.day as i32;
            journal.write_to(slot, minute, 0.0);
        }
        able > 0
    }
}
