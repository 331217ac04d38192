//! Gift (礼品): presents to chosen members.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Firing, Prepare};
use crate::account::fen;

/// Presents that are not tied to any act, so that they displace nobody's motives (Deci, Koestner & Ryan 1999). A present
/// that shows that somebody is known brings trust and belonging; a second one within two months does half as much.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Gift {
    /// Presents each time, at most; those who have had none for longest come first.
    #[schemars(range(min = 0, max = 5000))]
    pub gifts: u16,
    /// What a present costs, posting included.
    #[schemars(range(min = 0.0, max = 100_000.0), extend("x-unit" = "yuan"))]
    pub yuan_per_gift: f64,
    /// How personal it is: 0 the same for everybody, 1 chosen for this person.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub warmth: f64,
    /// Working time for a present.
    #[schemars(range(min = 0.0, max = 240.0), extend("x-unit" = "min"))]
    pub minutes_per_gift: f64,
}

impl Default for Gift {
    fn default() -> Self {
        Self {
            gifts: 5,
            yuan_per_gift: 30.0,
            warmth: 0.6,
            minutes_per_gift: 4.0,
        }
    }
}

declare!(Gift: Money, every 28, who: Who::Top, case: StandardCase::every(28));

impl Act for Gift {
    fn is_nil(&self) -> bool {
        self.gifts == 0
    }

    /// Gives as many of the chosen members a present as time and money allow, those without one for longest first.
    fn prepare(&self, firing: &Firing<'_>, on: Prepare<'_>) -> bool {
        let (now, people, conversation) = (on.now, on.people, on.conversation);
        let (purse, journal) = (on.purse, on.journal);
        let (most, presented) = (usize::from(self.gifts), &people.presented);
        let queue = firing.longest_since(now, people, conversation, most, presented, |_| true);
        let price = fen(self.yuan_per_gift);
        let able = purse
            .account
            .afford(queue.len() as u32, self.minutes_per_gift, price);
        purse.account.pay_others(i64::from(able) * price);
        let (p, warmth) = (&now.setting.parameters, self.warmth as f32);
        let minute = firing.schedule.at.minutes();
        let day = now.day as i32;
        for &slot in &queue[..able as usize] {
            let i = slot as usize;
            let fresh = if day - people.presented[i] < p.gift_days {
                p.gift_again
            } else {
                1.0
            };
            let felt = fresh * (p.gift_cold + (1.0 - p.gift_cold) * warmth);
            people.nudge(p, i, p.gift_nudge * felt);
            people.gain_trust(i, p.gift_trust * felt);
            people.restore_belonging(i, p.gift_belonging * felt);
            people.presented[i] = day;
            journal.write_to(slot, minute, self.yuan_per_gift);
        }
        able > 0
    }
}
