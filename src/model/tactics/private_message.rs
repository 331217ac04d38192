//! Private message (私信): one-to-one messages to chosen members.
//!
//! - who is written to: nudge of {message_nudge} · ({message_cold} + (1 − {message_cold}) · warmth); `belonging` += {message_belonging} · warmth ·
//!   (1 − `belonging`); `annoyance` += {message_annoyance} · (1 − warmth) · (1 − `annoyance`)
//! - within {message_days} days of the last message nudge and belonging · {message_again}

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Firing, Prepare, Takes};

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
    case: StandardCase::every(2).for_the_silent()
);

/// Definition: below this warmth a message is one text for many, which platforms count as a mass message.
const MASS_WARMTH: f64 = 0.5;

impl PrivateMessage {
    fn is_mass(&self) -> bool {
        self.warmth < MASS_WARMTH
    }
}

impl Act for PrivateMessage {
    fn is_nil(&self) -> bool {
        self.people == 0
    }

    fn takes(&self) -> Takes {
        Takes {
            mass_messages: u32::from(self.people > 0 && self.is_mass()),
            ..Takes::default()
        }
    }

    /// Writes to as many of the chosen members as the time allows, those not written to for longest first. A second
    /// message soon after does less.
    fn prepare(&self, firing: &Firing<'_>, on: Prepare<'_>) -> bool {
        let (now, people, conversation) = (on.now, on.people, on.conversation);
        let (purse, journal) = (on.purse, on.journal);
        let day = now.day as i32;
        let free = !self.is_mass() || now.setting.limits.mass_messages_a_day.is_none();
        let (most, contacted) = (usize::from(self.people), &people.contacted);
        let may = |i: usize| free || contacted[i] != day;
        let queue = firing.longest_since(now, people, conversation, most, contacted, may);
        let able = purse
            .account
            .afford(queue.len() as u32, self.minutes_per_message, 0);
        let (p, warmth) = (&now.setting.parameters, self.warmth as f32);
        let minute = firing.schedule.at.minutes();
        for &slot in &queue[..able as usize] {
            let i = slot as usize;
            let fresh = if day - people.contacted[i] < p.message_days {
                p.message_again
            } else {
                1.0
            };
            people.nudge(
                p,
                i,
                p.message_nudge * fresh * (p.message_cold + (1.0 - p.message_cold) * warmth),
            );
            people.restore_belonging(i, p.message_belonging * fresh * warmth);
            people.annoy(i, p.message_annoyance * (1.0 - warmth));
            people.contacted[i] = day;
            journal.write_to(slot, minute, 0.0);
        }
        able > 0
    }
}
