//! Points (积分): taking part is counted in points.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Answer, Firing, Meet, Prepare};

/// Points for messages and check-ins. Alone they are a mark of taking part that few steer by (about a fifth: Hoernle et al.
/// 2020). Where they can be redeemed for prizes, expected money draws deal hunters to earn them, and what others did for its
/// own sake turns into work for pay (Deci, Koestner & Ryan 1999).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Points {
    /// Points for a message.
    #[schemars(range(min = 0, max = 1000))]
    pub per_message: u16,
    /// Points for a check-in.
    #[schemars(range(min = 0, max = 1000))]
    pub per_check_in: u16,
    /// Messages a day that earn points, at most.
    #[schemars(range(min = 1, max = 100))]
    pub messages_a_day: u8,
    /// Working time on a day with points.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
}

impl Default for Points {
    fn default() -> Self {
        Self {
            per_message: 5,
            per_check_in: 2,
            messages_a_day: 5,
            minutes: 3.0,
        }
    }
}

declare!(Points: Ritual, every 1, timed: false);

impl Act for Points {
    fn is_nil(&self) -> bool {
        self.per_message == 0 && self.per_check_in == 0
    }

    fn prepare(&self, firing: &Firing<'_>, on: Prepare<'_>) -> bool {
        let (now, conversation, purse) = (on.now, on.conversation, on.purse);
        let minutes = firing.minutes(now, conversation, self.minutes);
        purse.account.afford(1, minutes, 0) == 1
    }

    /// Those who steer by points, and those who expect money for them, are drawn to write.
    fn meet(&self, firing: &Firing<'_>, on: Meet<'_>) {
        let (now, people, roll, conversation) = (on.now, on.people, on.roll, on.conversation);
        if self.per_message == 0 {
            return;
        }
        let p = &now.setting.parameters;
        let chosen = firing.chosen(now, people, conversation);
        for &slot in &roll.visitors {
            let i = slot as usize;
            if !chosen.has(people, i) {
                continue;
            }
            let steers = if people.steers(now, i) {
                p.points_urge
            } else {
                0.0
            };
            people.urge[i] += steers + p.points_money * people.reward_pull[i] * people.reward[i];
        }
    }

    /// Counts the day's points. Who has had money for points lately has worked for pay.
    fn answer(&self, firing: &Firing<'_>, on: Answer<'_>) {
        let (now, people, roll) = (on.now, on.people, on.roll);
        let (conversation, journal) = (on.conversation, on.journal);
        let p = &now.setting.parameters;
        let chosen = firing.chosen(now, people, conversation);
        let day = now.day as i32;
        let mut earned: Vec<(u32, u32)> = Vec::new();
        for &(slot, messages) in &conversation.wrote {
            let counted = messages.min(u32::from(self.messages_a_day));
            earned.push((slot, counted * u32::from(self.per_message)));
        }
        for &slot in &roll.visitors {
            if people.last_check_in[slot as usize] == day {
                earned.push((slot, u32::from(self.per_check_in)));
            }
        }
        for (slot, points) in earned {
            let i = slot as usize;
            if points > 0 && chosen.has(people, i) {
                people.points[i] = people.points[i].saturating_add(points);
                journal.today.points += f64::from(points);
                people.crowd_out(i, p.crowding_gain * people.reward_memory[i]);
            }
        }
    }
}
