//! Paid membership (付费会员): members who pay a fee get a lower price and what others do not get.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::selling::Terms;
use super::{Act, Firing, Prepare, Takes, Trade};
use crate::account::fen;
use crate::market::Offer;
use crate::parameters::Parameters;
use crate::population::Population;
use crate::random::Purpose;

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

declare!(PaidMembership: Selling, every 30, case: StandardCase::in_a_shop(1));

impl Act for PaidMembership {
    fn is_nil(&self) -> bool {
        self.exclusivity == 0.0 && self.discount == 0.0
    }

    fn takes(&self) -> Takes {
        Takes {
            posts: u32::from(self.exclusivity > 0.0 || self.discount > 0.0),
            ..Takes::default()
        }
    }

    /// Opens the membership until it is offered again.
    fn prepare(&self, firing: &Firing<'_>, on: Prepare<'_>) -> bool {
        let (now, conversation, purse, journal) = (on.now, on.conversation, on.purse, on.journal);
        let minutes = firing.minutes(now, conversation, self.minutes);
        if purse.account.afford(1, minutes, 0) == 0 {
            return false;
        }
        let weight = now.setting.parameters.light_offer_weight;
        firing.promote(now, conversation, journal, self.exclusivity, weight);
        firing.offer(
            now,
            &mut purse.offers,
            journal,
            Terms {
                days: firing.schedule.every_days,
                ..Terms::default()
            },
        );
        true
    }

    /// Visitors join, renew, let it end, and use what they have paid for.
    fn trade(&self, firing: &Firing<'_>, offer: &mut Offer, on: Trade<'_>) {
        let (now, people, roll, conversation) = (on.now, on.people, on.roll, on.conversation);
        let (account, till, journal) = (on.account, on.till, on.journal);
        let p = &now.setting.parameters;
        let day = now.day as i32;
        let noticing = firing.noticing(now, people, roll, conversation, offer);
        let chosen = firing.chosen(now, people, conversation);
        let (first, again) = (
            firing.key(now, Purpose::Subscribe),
            firing.key(now, Purpose::Renew),
        );
        for &slot in &roll.visitors {
            let i = slot as usize;
            let until = people.paid_until[i];
            if until >= day {
                self.serve(p, people, i);
                continue;
            }
            let identity = people.identity[i];
            let asked = if until >= 0 {
                // The term has ended since the last visit.
                people.paid_until[i] = -1;
                chosen.has(people, i) && again.uniform(identity) < self.worth(p, people, i)
            } else {
                noticing.binary_search(&slot).is_ok()
                    && first.uniform(identity) < p.fee_share * self.worth(p, people, i)
            };
            let cost = fen(self.yuan_per_member);
            if !asked || account.balance < cost {
                people.bound_purchases(now, i);
                continue;
            }
            account.pay_others(cost);
            people.paid_until[i] = day + TERM - 1;
            people.paid_discount[i] = self.discount as f32;
            people.restore_belonging(i, p.fee_belonging * self.exclusivity as f32);
            people.bound_purchases(now, i);
            if self.fee_yuan > 0.0 {
                till.pay(now, people, journal, i, fen(self.fee_yuan), offer.item);
            }
        }
    }
}

impl PaidMembership {
    /// How much the membership is worth to somebody: what it saves and what the circle means, against the fee, and
    /// believed only as far as the operator is trusted. Between 0 and 1.
    fn worth(&self, p: &Parameters, people: &Population, i: usize) -> f32 {
        let saved = people.purchase_rate[i] * TERM as f32 * people.basket[i] * self.discount as f32;
        let circle = p.exclusive_yuan * self.exclusivity as f32;
        let worth = saved + circle * people.belonging[i];
        people.trust[i] * people.pays(p, i, self.fee_yuan, worth)
    }

    /// A visit of a paying member: what others do not get restores interest, and what has been paid for calls back.
    fn serve(&self, p: &Parameters, people: &mut Population, i: usize) {
        let exclusive = self.exclusivity as f32;
        people.restore_interest(i, p.exclusive_interest * exclusive);
        people.nudge(p, i, p.fee_nudge);
    }
}
