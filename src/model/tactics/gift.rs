//! Gift (礼品): presents to chosen members.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Chosen, Firing};
use crate::account::fen;
use crate::random::Purpose;
use crate::world::World;

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

declare!(Gift: Money, every 28, who: Who::Top, trial: Trial::every(28));

impl Act for Gift {
    /// Gives as many of the chosen members a present as time and money allow, those without one for longest first.
    fn prepare(&self, world: &mut World<'_>, firing: &Firing<'_>) -> bool {
        if self.gifts == 0 {
            return false;
        }
        let chosen = Chosen::new(world, &firing.tactic.target);
        let key = firing.key(world, Purpose::Chosen);
        let people = &world.people;
        let mut queue: Vec<(i32, u32, u32)> = (0..people.len())
            .filter(|&i| chosen.has(world, i))
            .map(|i| (people.presented[i], key.bits(people.identity[i]), i as u32))
            .collect();
        queue.sort_unstable();
        queue.truncate(usize::from(self.gifts));
        let price = fen(self.yuan_per_gift);
        let able = world
            .account
            .afford(queue.len() as u32, self.minutes_per_gift, price);
        world.account.pay_others(i64::from(able) * price);
        let (p, warmth) = (world.plan.parameters, self.warmth as f32);
        let minute = firing.tactic.schedule.at.minutes();
        let day = world.day as i32;
        for &(last, _, slot) in &queue[..able as usize] {
            let i = slot as usize;
            let fresh = if day - last < p.gift_days { p.gift_again } else { 1.0 };
            let felt = fresh * (p.gift_cold + (1.0 - p.gift_cold) * warmth);
            world.nudge(i, p.gift_nudge * felt);
            world.gain_trust(i, p.gift_trust * felt);
            let people = &mut world.people;
            people.belonging[i] += p.gift_belonging * felt * (1.0 - people.belonging[i]);
            people.presented[i] = day;
            world.write_to(slot, minute, self.yuan_per_gift);
        }
        able > 0
    }
}
