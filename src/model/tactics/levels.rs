//! Levels (等级): a rank that rises with what somebody has written.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::steering::goal_gradient;
use super::{Act, Answer, Firing, Meet, Prepare};

/// A rank that everybody sees. Each level takes twice as many messages as the one before, so it moves newcomers often and
/// old-timers seldom. The nearer the next level, the more it draws, but only about a fifth of the members steer by it
/// (Anderson et al. 2013; Hoernle et al. 2020).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Levels {
    /// Messages that the first level takes; 0 for no levels at all.
    #[schemars(range(min = 0, max = 1000))]
    pub first: u16,
    /// Working time on a day with levels.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
}

impl Default for Levels {
    fn default() -> Self {
        Self {
            first: 5,
            minutes: 1.0,
        }
    }
}

declare!(Levels: Ritual, every 1, timed: false);

impl Levels {
    /// Messages at which the level of somebody with `written` messages began, and at which the next begins.
    fn around(&self, written: u32) -> (u32, u32) {
        let (mut begin, mut next) = (0, u32::from(self.first));
        while written >= next {
            begin = next;
            next = next.saturating_mul(2);
        }
        (begin, next)
    }
}

impl Act for Levels {
    fn is_nil(&self) -> bool {
        self.first == 0
    }

    fn prepare(&self, firing: &Firing<'_>, on: Prepare<'_>) -> bool {
        let (now, conversation, purse) = (on.now, on.conversation, on.purse);
        let minutes = firing.minutes(now, conversation, self.minutes);
        purse.account.afford(1, minutes, 0) == 1
    }

    /// Those near the next level are drawn to write.
    fn meet(&self, firing: &Firing<'_>, on: Meet<'_>) {
        let (now, people, roll, conversation) = (on.now, on.people, on.roll, on.conversation);
        let chosen = firing.chosen(now, people, conversation);
        for &slot in &roll.visitors {
            let i = slot as usize;
            if chosen.has(people, i) && people.steers(now, i) {
                let written = people.written[i];
                let (begin, next) = self.around(written);
                let progress = (written - begin) as f32 / (next - begin) as f32;
                people.urge[i] += goal_gradient(&now.setting.parameters, progress);
            }
        }
    }

    /// Who has risen today is shown to have risen.
    fn answer(&self, firing: &Firing<'_>, on: Answer<'_>) {
        let (now, people, conversation, journal) = (on.now, on.people, on.conversation, on.journal);
        let chosen = firing.chosen(now, people, conversation);
        let risen: Vec<u32> = conversation
            .wrote
            .iter()
            .filter(|&&(slot, today)| {
                let written = people.written[slot as usize];
                self.around(written) != self.around(written - today)
            })
            .map(|&(slot, _)| slot)
            .collect();
        for slot in risen {
            if chosen.has(people, slot as usize) {
                people.reward_with_badge(now, journal, slot);
            }
        }
    }
}
