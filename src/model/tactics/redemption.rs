//! Redemption (积分兑换): points are exchanged for prizes.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Chosen, Firing};
use crate::account::fen;
use crate::event_log::EventKind;
use crate::math::max;
use crate::random::Purpose;
use crate::world::{Row, World};

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
    trial: Trial { beside: Some("points"), ..Trial::every(28) }
);

impl Act for Redemption {
    fn prepare(&self, _world: &mut World<'_>, _firing: &Firing<'_>) -> bool {
        self.prizes > 0 && self.prize_yuan > 0.0
    }

    /// Visitors with enough points take a prize; those who are close to one are drawn to write.
    fn meet(&self, world: &mut World<'_>, firing: &Firing<'_>) {
        let p = world.plan.parameters;
        let chosen = Chosen::new(world, &firing.tactic.target);
        let key = firing.key(world, Purpose::Redeem);
        let mut takers: Vec<(u16, u32)> = Vec::new();
        let visitors = std::mem::take(&mut world.visitors);
        for &slot in &visitors {
            let i = slot as usize;
            if world.people.points[i] == 0 || !chosen.has(world, i) {
                continue;
            }
            let progress = world.people.points[i] as f32 / self.prize_points as f32;
            if progress < 1.0 {
                let steers = if world.steers(i) { 1.0 } else { 0.0 };
                let cares = max(steers, world.people.reward_pull[i]);
                world.people.urge[i] += world.goal_gradient(progress) * cares;
            } else if key.uniform(world.people.identity[i]) < p.redeem_share {
                takers.push((world.minute_of(i), slot));
            }
        }
        world.visitors = visitors;
        takers.sort_unstable();
        takers.truncate(usize::from(self.prizes));
        let price = fen(self.prize_yuan);
        let able = world
            .account
            .afford(takers.len() as u32, self.minutes_per_prize, price);
        for &(minute, slot) in &takers[..able as usize] {
            let i = slot as usize;
            world.people.points[i] -= self.prize_points;
            world.account.pay_member(price);
            world.receive_money(i, price);
            world.record(Row {
                kind: EventKind::Award,
                minute,
                member: slot,
                value: self.prize_yuan,
                ..Row::default()
            });
        }
    }
}
