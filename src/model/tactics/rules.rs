//! Rules (群规): what is welcome here stands where everybody sees it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Firing, Meet, Prepare};

/// The rules are shown for the day. Newcomers who see what is welcome write more (+70 %) and keep the rules more often
/// (52 % to 60 %; Matias 2019, 2,190 discussions).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Rules {
    /// Whether the rules are shown; otherwise nothing takes place.
    pub shown: bool,
    /// Working time on a day on which the rules are shown.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            shown: true,
            minutes: 1.0,
        }
    }
}

declare!(Rules: Order, every 1, timed: false, case: StandardCase::within("mothers", 1));

impl Act for Rules {
    fn is_nil(&self) -> bool {
        !self.shown
    }

    fn prepare(&self, firing: &Firing<'_>, on: Prepare<'_>) -> bool {
        let (now, conversation, purse) = (on.now, on.conversation, on.purse);
        let minutes = firing.minutes(now, conversation, self.minutes);
        if purse.account.afford(1, minutes, 0) == 0 {
            return false;
        }
        conversation.rules_shown = true;
        true
    }

    /// Newcomers dare to write.
    fn meet(&self, firing: &Firing<'_>, on: Meet<'_>) {
        let (now, people, roll, conversation) = (on.now, on.people, on.roll, on.conversation);
        let p = &now.setting.parameters;
        let chosen = firing.chosen(now, people, conversation);
        let day = now.day as i32;
        for &slot in &roll.visitors {
            let i = slot as usize;
            if chosen.has(people, i) && ((day - people.joined[i]) as f32) < p.rules_days {
                people.urge[i] += p.rules_urge;
            }
        }
    }
}
