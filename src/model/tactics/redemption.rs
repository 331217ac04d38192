//! Redemption (积分兑换): points are exchanged for prizes.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::steering::goal_gradient;
use super::{Act, Firing, Meet};
use crate::account::fen;
use crate::event_log::NOBODY;
use crate::math::max;
use crate::random::Purpose;

/// Members with enough points take a prize, first come, first served. From then on they know that points are money: the
/// prize is a reward that was promised for taking part, which undermines what was done for its own sake (d = −.40 for
/// rewards that depend on engaging: Deci, Koestner & Ryan 1999). Who is close to the prize is drawn (Hoernle et al. 2020).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Redemption {
    /// Points for a prize.
    #[schemars(range(min = 1, max = 1_000_000))]
    pub prize_points: u32,
    /// Money value of a prize.
    #[schemars(range(min = 0.0, max = 100_000.0), extend("x-unit" = "yuan"))]
    pub prize_yuan: f64,
    /// Prizes each time, at most; 0 means that nothing takes place.
    #[schemars(range(min = 0, max = 10_000))]
    pub prizes: u16,
    /// Working time for handing out a prize.
    #[schemars(range(min = 0.0, max = 240.0), extend("x-unit" = "min"))]
    pub minutes_per_prize: f64,
}

impl Default for Redemption {
    fn default() -> Self {
        Self {
            prize_points: 100,
            prize_yuan: 10.0,
            prizes: 20,
            minutes_per_prize: 1.0,
        }
    }
}

declare!(
    Redemption: Ritual, every 7,
    timed: false,
    case: StandardCase { beside: Some("points"), ..StandardCase::every(28) }
);

impl Act for Redemption {
    fn is_nil(&self) -> bool {
        self.prizes == 0 || self.prize_yuan == 0.0
    }

    /// Visitors with enough points take a prize; those who are close to one are drawn to write.
    fn meet(&self, firing: &Firing<'_>, on: Meet<'_>) {
        let (now, people, roll) = (on.now, on.people, on.roll);
        let (conversation, purse, journal) = (on.conversation, on.purse, on.journal);
        let p = &now.setting.parameters;
        let chosen = firing.chosen(now, people, conversation);
        let key = firing.key(now, Purpose::Redeem);
        let mut takers: Vec<(u16, u32)> = Vec::new();
        for &slot in &roll.visitors {
            let i = slot as usize;
            if people.points[i] == 0 || !chosen.has(people, i) {
                continue;
            }
            let progress = people.points[i] as f32 / self.prize_points as f32;
            if progress < 1.0 {
                let steers = if people.steers(now, i) { 1.0 } else { 0.0 };
                let cares = max(steers, people.reward_pull[i]);
                people.urge[i] += goal_gradient(&now.setting.parameters, progress) * cares;
            } else if key.uniform(people.identity[i]) < p.redeem_share {
                takers.push((people.minute_of(now, i), slot));
            }
        }
        takers.sort_unstable();
        takers.truncate(usize::from(self.prizes));
        let price = fen(self.prize_yuan);
        let able = purse
            .account
            .afford(takers.len() as u32, self.minutes_per_prize, price);
        for &(minute, slot) in &takers[..able as usize] {
            let i = slot as usize;
            people.points[i] -= self.prize_points;
            purse.account.pay_member(price);
            people.receive_money(p, i, price);
            journal.award(slot, minute, NOBODY, self.prize_yuan);
        }
    }
}
