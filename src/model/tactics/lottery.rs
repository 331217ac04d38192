//! Lottery (抽奖): prizes are drawn among those who take part.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Chosen, Firing};
use crate::account::fen;
use crate::event_log::EventKind;
use crate::random::Purpose;
use crate::world::{Row, World};

/// A draw among those who tap. Money and chance pull, deal hunters most of all; who wins expects more, and who loses hoped
/// for a moment. Nobody works for the prize, so nothing is displaced (unexpected rewards undermine nothing: Deci, Koestner &
/// Ryan 1999). There is no source on lotteries in groups; only the luckiest draw of red packets was studied (Yuan et al. 2024).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Lottery {
    /// Prizes each time; 0 means that nothing takes place.
    #[schemars(range(min = 0, max = 1000))]
    pub prizes: u16,
    /// Money value of a prize; 0 means that nothing takes place.
    #[schemars(range(min = 0.0, max = 100_000.0), extend("x-unit" = "yuan"))]
    pub prize_yuan: f64,
    /// Working time for a draw.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
}

impl Default for Lottery {
    fn default() -> Self {
        Self {
            prizes: 5,
            prize_yuan: 20.0,
            minutes: 10.0,
        }
    }
}

declare!(Lottery: Ritual, every 14, timed: false, trial: Trial::every(14));

impl Act for Lottery {
    /// Announces the draw, which calls those who have not muted the group, deal hunters most of all.
    fn prepare(&self, world: &mut World<'_>, firing: &Firing<'_>) -> bool {
        let price = fen(self.prize_yuan);
        if self.prizes == 0 || price == 0 {
            return false;
        }
        if world.account.afford(1, self.minutes, price) == 0 {
            return false;
        }
        let p = world.plan.parameters;
        let yuan = self.prize_yuan as f32;
        let pull = p.lottery_pull * (yuan / (yuan + p.lottery_half_yuan)) * firing.freshness(world);
        let chosen = Chosen::new(world, &firing.tactic.target);
        for i in 0..world.people.len() {
            if chosen.has(world, i) && world.people.muted[i] == 0.0 {
                let cares = p.lottery_care + (1.0 - p.lottery_care) * world.people.reward_pull[i];
                world.nudge(i, pull * cares);
            }
        }
        true
    }

    /// Visitors tap, and the prizes are drawn among them.
    fn meet(&self, world: &mut World<'_>, firing: &Firing<'_>) {
        let p = world.plan.parameters;
        let chosen = Chosen::new(world, &firing.tactic.target);
        let key = firing.key(world, Purpose::Lottery);
        let fresh = firing.freshness(world);
        let mut tickets: Vec<(u32, u32)> = Vec::new();
        for &slot in &world.visitors {
            let i = slot as usize;
            let people = &world.people;
            let identity = people.identity[i];
            let wish = p.lottery_share + (1.0 - p.lottery_share) * people.reward_pull[i];
            if key.uniform(identity) < wish * fresh && chosen.has(world, i) {
                tickets.push((key.nth(1).bits(identity), slot));
            }
        }
        tickets.sort_unstable();
        let price = fen(self.prize_yuan);
        let wanted = tickets.len().min(usize::from(self.prizes)) as u32;
        let won = world.account.afford(wanted, 0.0, price) as usize;
        let mean_yuan = self.prize_yuan as f32 * won as f32 / tickets.len().max(1) as f32;
        let item = world.new_item();
        for (k, &(_, slot)) in tickets.iter().enumerate() {
            let i = slot as usize;
            world.today.light_actions += 1.0;
            let minute = world.minute_of(i);
            world.record(Row {
                kind: EventKind::Light,
                minute,
                member: slot,
                parent: item,
                ..Row::default()
            });
            if k < won {
                world.account.pay_member(price);
                world.receive_money(i, price);
                world.record(Row {
                    kind: EventKind::Award,
                    minute,
                    member: slot,
                    parent: item,
                    value: self.prize_yuan,
                    ..Row::default()
                });
            } else {
                world.hope_for_money(i, mean_yuan);
            }
        }
    }
}

impl World<'_> {
    /// A member hopes for money for a while.
    fn hope_for_money(&mut self, i: usize, yuan: f32) {
        let unit = self.plan.parameters.reward_unit;
        let reward = &mut self.people.reward[i];
        *reward += yuan / (yuan + unit) * (1.0 - *reward);
    }
}
