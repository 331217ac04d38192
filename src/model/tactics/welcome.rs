//! Welcome (欢迎): newcomers are greeted by name.
//!
//! - who is greeted: nudge of {welcome_nudge}; `belonging` += {welcome_belonging} · (1 − `belonging`)

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Firing, Prepare};
use crate::random::Purpose;
use crate::source::Source;

/// A personal greeting on the day of joining. It gives a first feeling of belonging; symbolic attention lowers
/// newcomers' exit by about a fifth (Gallus 2017).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Welcome {
    /// Share of the day's newcomers who are greeted.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub share: f64,
    /// Working time for a greeting.
    #[schemars(range(min = 0.0, max = 120.0), extend("x-unit" = "min"))]
    pub minutes_per_newcomer: f64,
}

impl Default for Welcome {
    fn default() -> Self {
        Self {
            share: 1.0,
            minutes_per_newcomer: 2.0,
        }
    }
}

declare!(Welcome: Ritual, every 1, timed: false, reaches: Reach::Newcomers);

impl Act for Welcome {
    fn is_nil(&self) -> bool {
        self.share == 0.0
    }

    /// Greets today's newcomers while the time lasts.
    fn prepare(&self, firing: &Firing<'_>, on: Prepare<'_>) -> bool {
        let (now, people, roll) = (on.now, on.people, on.roll);
        let (conversation, purse, journal) = (on.conversation, on.purse, on.journal);
        let key = firing.key(now, Purpose::Welcome);
        let chosen = firing.chosen(now, people, conversation);
        let newcomers: Vec<usize> = (roll.newcomers_from..people.len())
            .filter(|&i| {
                let identity = people.identity[i];
                Source::of(identity) != Source::Founder
                    && chosen.has(people, i)
                    && f64::from(key.uniform(identity)) < self.share
            })
            .collect();
        let able = purse
            .account
            .afford(newcomers.len() as u32, self.minutes_per_newcomer, 0);
        let p = &now.setting.parameters;
        for &i in &newcomers[..able as usize] {
            people.nudge(p, i, p.welcome_nudge);
            people.restore_belonging(i, p.welcome_belonging);
            let minute = people.since_minute[i];
            journal.write_to(i as u32, minute, 0.0);
            conversation.groups[people.group_of(i)].attend();
        }
        able > 0
    }
}
