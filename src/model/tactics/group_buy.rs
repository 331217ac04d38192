//! Group purchase (拼团): a lower price for so many who buy together.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::selling::Terms;
use super::{Act, Firing, Prepare, Takes, Trade};
use crate::market::Offer;
use crate::now::Now;
use crate::population::Population;
use crate::random::Purpose;

/// A discount that holds only when enough people join. Whoever joins wants the others to, so close ties hear of it even
/// when they missed the message; when too few join in time, nobody buys.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct GroupBuy {
    /// People who make a group; 0 means that there is no offer.
    #[schemars(range(min = 0, max = 100))]
    pub group_size: u8,
    /// How well the goods suit the members: 0 nobody wants them, 1 just what they were looking for.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub fit: f64,
    /// Share of the price that is let off.
    #[schemars(range(min = 0.0, max = 0.9))]
    pub discount: f64,
    /// Days in which a group must fill up.
    #[schemars(range(min = 1, max = 30), extend("x-unit" = "days"))]
    pub days_open: u16,
    /// Working time each time.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
}

impl Default for GroupBuy {
    fn default() -> Self {
        Self {
            group_size: 3,
            fit: 0.5,
            discount: 0.2,
            days_open: 2,
            minutes: 15.0,
        }
    }
}

declare!(GroupBuy: Selling, every 7, reaches: Reach::Readers, case: StandardCase::in_a_shop(14));

impl Act for GroupBuy {
    fn is_nil(&self) -> bool {
        self.group_size == 0
    }

    fn takes(&self) -> Takes {
        Takes {
            posts: u32::from(self.group_size > 0),
            ..Takes::default()
        }
    }

    /// Posts the offer.
    fn prepare(&self, firing: &Firing<'_>, on: Prepare<'_>) -> bool {
        let (now, conversation, purse, journal) = (on.now, on.conversation, on.purse, on.journal);
        let minutes = firing.minutes(now, conversation, self.minutes);
        if purse.account.afford(1, minutes, 0) == 0 {
            return false;
        }
        let weight = now.setting.parameters.light_offer_weight;
        firing.promote(now, conversation, journal, self.fit, weight);
        firing.offer(
            now,
            &mut purse.offers,
            journal,
            Terms {
                fit: self.fit,
                discount: self.discount,
                days: self.days_open,
                ..Terms::default()
            },
        );
        true
    }

    /// People join; those who know somebody who has joined hear of it. Every full group buys at once.
    fn trade(&self, firing: &Firing<'_>, offer: &mut Offer, on: Trade<'_>) {
        let (now, people, roll) = (on.now, on.people, on.roll);
        let (conversation, till, journal) = (on.conversation, on.till, on.journal);
        let mut heard = firing.noticing(now, people, roll, conversation, offer);
        let mut next = 0;
        while let Some(&slot) = heard.get(next) {
            next += 1;
            let i = slot as usize;
            if offer.waiting.contains(&slot) || !people.wants(now, i, offer, 1.0) {
                continue;
            }
            offer.waiting.push(slot);
            for other in called(now, people, &roll.visitors, firing, offer, slot) {
                if !heard.contains(&other) {
                    heard.push(other);
                }
            }
            if offer.waiting.len() >= usize::from(self.group_size) {
                for buyer in std::mem::take(&mut offer.waiting) {
                    // Who has left or bought elsewhere meanwhile stays away; the others keep the price.
                    let b = buyer as usize;
                    let bought = people.last_purchase[b] == now.day as i32;
                    if people.present[b] > 0.0 && !bought {
                        till.take(now, people, journal, b, offer);
                    }
                }
            }
        }
    }
}

/// Close ties of somebody who has joined who visit today and hear of it.
fn called(
    now: &Now<'_>,
    people: &Population,
    visitors: &[u32],
    firing: &Firing<'_>,
    offer: &Offer,
    slot: u32,
) -> Vec<u32> {
    let key = firing.key(now, Purpose::HearsOf).nth(now.day - offer.day);
    let p = &now.setting.parameters;
    let ties = people.ties[slot as usize].iter(now.day, &now.setting.fading);
    ties.filter(|&(other, strength)| {
        let o = other as usize;
        visitors.binary_search(&other).is_ok()
            && people.group_of(o) == people.group_of(slot as usize)
            && key.uniform(people.identity[o]) < p.call_tie * strength / (1.0 + strength)
    })
    .map(|(other, _)| other)
    .collect()
}
