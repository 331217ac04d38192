//! Private message (私信): one-to-one messages to chosen members.
//!
//! - who is written to: nudge of {message_nudge} · ({message_cold} + (1 − {message_cold}) · warmth); `belonging` += {message_belonging} · warmth ·
//!   (1 − `belonging`); `annoyance` += {message_annoyance} · (1 − warmth) · (1 − `annoyance`)
//! - within {message_days} days of the last message nudge and belonging · {message_again}

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Chosen, Firing, Takes};
use crate::random::Purpose;
use crate::world::World;

/// A personal message. It brings idle members back about 1.4 times as often in the first weeks and does little after
/// (Edgeryders); invitations to a help forum are taken up by about one in twenty (Morgan & Halfaker 2018).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct PrivateMessage {
    /// Messages each time, at most; those not written to for longest come first.
    #[schemars(range(min = 0, max = 5000))]
    pub people: u16,
    /// How personal it is: 0 a mass text, 1 written for this person.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub warmth: f64,
    /// Working time for a message.
    #[schemars(range(min = 0.0, max = 240.0), extend("x-unit" = "min"))]
    pub minutes_per_message: f64,
}

impl Default for PrivateMessage {
    fn default() -> Self {
        Self {
            people: 10,
            warmth: 0.6,
            minutes_per_message: 2.0,
        }
    }
}

declare!(
    PrivateMessage: Reach, every 7,
    who: Who::Silent,
    trial: Trial::every(2).for_the_silent()
);

/// Definition: below this warmth a message is one text for many, which platforms count as a mass message.
const MASS_WARMTH: f64 = 0.5;

impl PrivateMessage {
    fn is_mass(&self) -> bool {
        self.warmth < MASS_WARMTH
    }
}

impl Act for PrivateMessage {
    fn takes(&self) -> Takes {
        Takes {
            mass_messages: u32::from(self.people > 0 && self.is_mass()),
            ..Takes::default()
        }
    }

    /// Writes to as many of the chosen members as the time allows, those not written to for longest first. A second
    /// message soon after does less.
    fn prepare(&self, world: &mut World<'_>, firing: &Firing<'_>) -> bool {
        if self.people == 0 {
            return false;
        }
        let chosen = Chosen::new(world, &firing.tactic.target);
        let key = firing.key(world, Purpose::Chosen);
        // Longest without a message first, then by lot.
        let people = &world.people;
        let day = world.day as i32;
        let free = !self.is_mass() || world.plan.limits.mass_messages_a_day.is_none();
        let mut queue: Vec<(i32, u32, u32)> = (0..people.len())
            .filter(|&i| chosen.has(world, i) && (free || people.contacted[i] != day))
            .map(|i| (people.contacted[i], key.bits(people.identity[i]), i as u32))
            .collect();
        let wanted = queue.len().min(usize::from(self.people));
        if queue.len() > wanted {
            queue.select_nth_unstable(wanted);
            queue.truncate(wanted);
        }
        queue.sort_unstable();
        let able = world
            .account
            .afford(wanted as u32, self.minutes_per_message, 0);
        queue.truncate(able as usize);
        let (p, warmth) = (world.plan.parameters, self.warmth as f32);
        let minute = firing.tactic.schedule.at.minutes();
        for &(_, _, slot) in &queue {
            let i = slot as usize;
            let fresh = if world.day as i32 - world.people.contacted[i] < p.message_days {
                p.message_again
            } else {
                1.0
            };
            world.nudge(i, p.message_nudge * fresh * (p.message_cold + (1.0 - p.message_cold) * warmth));
            let people = &mut world.people;
            people.belonging[i] +=
                p.message_belonging * fresh * warmth * (1.0 - people.belonging[i]);
            people.annoyance[i] +=
                p.message_annoyance * (1.0 - warmth) * (1.0 - people.annoyance[i]);
            people.contacted[i] = world.day as i32;
            world.write_to(slot, minute, 0.0);
        }
        able > 0
    }
}
