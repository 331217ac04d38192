//! Paid membership (付费会员): members who pay a fee get a lower price and what others do not get.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Chosen, Firing, Takes, Terms};
use crate::account::fen;
use crate::market::Offer;
use crate::random::Purpose;
use crate::world::World;

/// Definition: days of a membership.
const TERM: i32 = 30;

/// A membership for 30 days. People take it who expect to save more than the fee, who trust the operator and to whom the
/// circle means something. The fee is income; who has paid comes to use it, feels that this is the own circle, and pays the
/// lower price also for what would have been bought anyway. At the end of the term each member decides anew.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct PaidMembership {
    /// Fee for 30 days.
    #[schemars(range(min = 0.0, max = 100_000.0), extend("x-unit" = "yuan"))]
    pub fee_yuan: f64,
    /// Share of every price that is let off to paying members.
    #[schemars(range(min = 0.0, max = 0.9))]
    pub discount: f64,
    /// How much only paying members get (own channel, advice, early access): 0 nothing, 1 a great deal. With neither this
    /// nor a discount nobody is asked to pay.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub exclusivity: f64,
    /// What serving a paying member for 30 days costs.
    #[schemars(range(min = 0.0, max = 100_000.0), extend("x-unit" = "yuan"))]
    pub yuan_per_member: f64,
    /// Working time each time.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
}

impl Default for PaidMembership {
    fn default() -> Self {
        Self {
            fee_yuan: 20.0,
            discount: 0.1,
            exclusivity: 0.5,
            yuan_per_member: 3.0,
            minutes: 30.0,
        }
    }
}

declare!(PaidMembership: Selling, every 30, trial: Trial::in_a_shop(1));

impl Act for PaidMembership {
    fn takes(&self) -> Takes {
        Takes {
            posts: u32::from(self.exclusivity > 0.0 || self.discount > 0.0),
            ..Takes::default()
        }
    }

    /// Opens the membership until it is offered again.
    fn prepare(&self, world: &mut World<'_>, firing: &Firing<'_>) -> bool {
        let minutes = firing.minutes(world, self.minutes);
        if (self.exclusivity == 0.0 && self.discount == 0.0)
            || world.account.afford(1, minutes, 0) == 0
        {
            return false;
        }
        let weight = world.plan.parameters.light_offer_weight;
        firing.promote(world, self.exclusivity, weight);
        firing.offer(
            world,
            Terms {
                days: firing.tactic.schedule.every_days,
                ..Terms::default()
            },
        );
        true
    }

    /// Visitors join, renew, let it end, and use what they have paid for.
    fn trade(&self, world: &mut World<'_>, firing: &Firing<'_>, offer: &mut Offer) {
        let p = world.plan.parameters;
        let day = world.day as i32;
        let noticing = world.noticing(firing, offer);
        let chosen = Chosen::new(world, &firing.tactic.target);
        let (first, again) = (
            firing.key(world, Purpose::Subscribe),
            firing.key(world, Purpose::Renew),
        );
        let visitors = std::mem::take(&mut world.visitors);
        for &slot in &visitors {
            let i = slot as usize;
            let until = world.people.paid_until[i];
            if until >= day {
                self.serve(world, i);
                continue;
            }
            let identity = world.people.identity[i];
            let asked = if until >= 0 {
                // The term has ended since the last visit.
                world.people.paid_until[i] = -1;
                chosen.has(world, i) && again.uniform(identity) < self.worth(world, i)
            } else {
                noticing.binary_search(&slot).is_ok()
                    && first.uniform(identity) < p.fee_share * self.worth(world, i)
            };
            let cost = fen(self.yuan_per_member);
            if !asked || world.account.balance < cost {
                world.bound_purchases(i);
                continue;
            }
            world.account.pay_others(cost);
            let people = &mut world.people;
            people.paid_until[i] = day + TERM - 1;
            people.paid_discount[i] = self.discount as f32;
            people.belonging[i] +=
                p.fee_belonging * self.exclusivity as f32 * (1.0 - people.belonging[i]);
            world.bound_purchases(i);
            if self.fee_yuan > 0.0 {
                world.pay(i, fen(self.fee_yuan), offer.item);
            }
        }
        world.visitors = visitors;
    }
}

impl PaidMembership {
    /// How much the membership is worth to somebody: what it saves and what the circle means, against the fee, and
    /// believed only as far as the operator is trusted. Between 0 and 1.
    fn worth(&self, world: &World<'_>, i: usize) -> f32 {
        let people = &world.people;
        let saved = people.purchase_rate[i] * TERM as f32 * people.basket[i] * self.discount as f32;
        let circle = world.plan.parameters.exclusive_yuan * self.exclusivity as f32;
        let worth = saved + circle * people.belonging[i];
        let fee = self.fee_yuan as f32;
        people.trust[i] * worth / (worth + fee + 1e-3)
    }

    /// A visit of a paying member: what others do not get restores interest, and what has been paid for calls back.
    fn serve(&self, world: &mut World<'_>, i: usize) {
        let p = world.plan.parameters;
        let exclusive = self.exclusivity as f32;
        let interest = &mut world.people.interest[i];
        *interest += p.exclusive_interest * exclusive * (1.0 - *interest);
        world.nudge(i, p.fee_nudge);
    }
}
