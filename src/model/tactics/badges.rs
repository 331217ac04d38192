//! Badges (勋章): a mark for every so many messages or days of check-in.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::steering::goal_gradient;
use super::{Act, Answer, Firing, Meet, Prepare};

/// A badge for every so many messages, or for a streak of so many days. Who comes near the next one is drawn to the
/// counted action (Anderson et al. 2013), but only about a fifth of the members steer by badges at all, by some
/// 40 % near the threshold (Hoernle et al. 2020). A badge earned is a small public honour.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Badges {
    /// What is counted.
    pub counted: Counted,
    /// How many messages, or days in a row, from one badge to the next; 0 for no badge at all.
    #[schemars(range(min = 0, max = 1000))]
    pub step: u16,
    /// Working time on a day with badges.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
}

/// What badges are given for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Counted {
    /// Messages written.
    Messages,
    /// Days of check-in in a row.
    Streak,
}

impl Default for Badges {
    fn default() -> Self {
        Self {
            counted: Counted::Messages,
            step: 20,
            minutes: 2.0,
        }
    }
}

declare!(Badges: Ritual, every 1, timed: false);

impl Act for Badges {
    fn is_nil(&self) -> bool {
        self.step == 0
    }

    fn prepare(&self, firing: &Firing<'_>, on: Prepare<'_>) -> bool {
        let (now, conversation, purse) = (on.now, on.conversation, on.purse);
        let minutes = firing.minutes(now, conversation, self.minutes);
        purse.account.afford(1, minutes, 0) == 1
    }

    /// Those near a threshold are drawn to the counted action.
    fn meet(&self, firing: &Firing<'_>, on: Meet<'_>) {
        let (now, people, roll, conversation) = (on.now, on.people, on.roll, on.conversation);
        let chosen = firing.chosen(now, people, conversation);
        let (step, p) = (u32::from(self.step), &now.setting.parameters);
        for &slot in &roll.visitors {
            let i = slot as usize;
            if !chosen.has(people, i) || !people.steers(now, i) {
                continue;
            }
            let pull = |count: u32| goal_gradient(p, (count % step) as f32 / step as f32);
            match self.counted {
                Counted::Messages => {
                    let pull = pull(people.written[i]);
                    people.urge[i] += pull;
                }
                // Tomorrow's visit is what carries the streak on.
                Counted::Streak => {
                    let pull = pull(u32::from(people.streak[i]));
                    people.nudge(p, i, pull);
                }
            }
        }
    }

    /// Gives the badges that were earned today.
    fn answer(&self, firing: &Firing<'_>, on: Answer<'_>) {
        let (now, people, roll) = (on.now, on.people, on.roll);
        let (conversation, journal) = (on.conversation, on.journal);
        let step = u32::from(self.step);
        let chosen = firing.chosen(now, people, conversation);
        let day = now.day as i32;
        let earned: Vec<u32> = match self.counted {
            Counted::Messages => conversation
                .wrote
                .iter()
                .filter(|&&(slot, today)| {
                    let written = people.written[slot as usize];
                    written / step > (written - today) / step
                })
                .map(|&(slot, _)| slot)
                .collect(),
            Counted::Streak => roll
                .visitors
                .iter()
                .copied()
                .filter(|&slot| {
                    let i = slot as usize;
                    let streak = people.streak[i];
                    people.last_check_in[i] == day && streak > 0 && streak.is_multiple_of(self.step)
                })
                .collect(),
        };
        for slot in earned {
            if chosen.has(people, slot as usize) {
                people.reward_with_badge(now, journal, slot);
            }
        }
    }
}
