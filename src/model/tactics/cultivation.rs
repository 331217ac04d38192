//! Cultivation (培养 KOC): the operator makes answerers out of members who write.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Chosen, Firing};
use crate::random::Purpose;
use crate::world::World;

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

declare!(Cultivation: Care, every 7, who: Who::Top, trial: Trial::every(7));

impl Act for Cultivation {
    /// Talks to as many of the chosen members who have written as the time allows.
    fn prepare(&self, world: &mut World<'_>, firing: &Firing<'_>) -> bool {
        if self.people == 0 {
            return false;
        }
        let chosen = Chosen::new(world, &firing.tactic.target);
        let key = firing.key(world, Purpose::Chosen);
        // Longest without a talk first, then by lot.
        let people = &world.people;
        let mut queue: Vec<(i32, u32, u32)> = (0..people.len())
            .filter(|&i| people.written[i] > 0 && chosen.has(world, i))
            .map(|i| (people.contacted[i], key.bits(people.identity[i]), i as u32))
            .collect();
        queue.sort_unstable();
        queue.truncate(usize::from(self.people));
        let able = world
            .account
            .afford(queue.len() as u32, self.minutes_per_person, 0);
        queue.truncate(able as usize);
        let p = world.plan.parameters;
        let minute = firing.tactic.schedule.at.minutes();
        for &(_, _, slot) in &queue {
            let i = slot as usize;
            world.nudge(i, p.message_nudge);
            world.honour(i, p.cultivation_recognition, p.cultivation_standing);
            let people = &mut world.people;
            people.belonging[i] += p.message_belonging * (1.0 - people.belonging[i]);
            people.contacted[i] = world.day as i32;
            world.write_to(slot, minute, 0.0);
        }
        able > 0
    }
}
