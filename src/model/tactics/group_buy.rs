//! Group purchase (拼团): a lower price for so many who buy together.
//!
//! - who joins calls close ties who visit: P(hears) = {call_tie} · s / (1 + s), s the tie
//! - who joins a group that still lacks m people asks a friend outside with probability {group_ask} · t / (1 + t) · m / (m +
//!   {group_lacking_half}), t the strength of all ties here; who accepts joins the community and the purchase the next day

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::selling::Terms;
use super::{Act, Firing, Prepare, Takes, Trade};
use crate::inviting::Call;
use crate::market::Offer;
use crate::math::min;
use crate::now::Now;
use crate::person::Suits;
use crate::population::Population;
use crate::random::{Key, Purpose};
use crate::source::Source;

/// A discount that holds only when enough people join. Whoever joins wants the others to, so close ties hear of it even
/// when they missed the message, and friends outside are asked in, the more surely the more people are lacking and the more
/// somebody is at home here. Those come for the price, and many go with it. When too few join in time, nobody buys.
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

    /// People join, those who were asked in for it first; those who know somebody who has joined hear of it, inside and
    /// outside. Every full group buys at once.
    fn trade(&self, firing: &Firing<'_>, offer: &mut Offer, on: Trade<'_>) {
        let (now, people, roll) = (on.now, on.people, on.roll);
        let (conversation, till, journal) = (on.conversation, on.till, on.journal);
        let ask = firing.key(now, Purpose::Share).nth(now.day - offer.day);
        let mut heard = asked_in(people, offer, roll.newcomers_from);
        let came = heard.len();
        heard.extend(firing.noticing(now, people, roll, conversation, offer));
        let mut next = 0;
        while let Some(&slot) = heard.get(next) {
            next += 1;
            let i = slot as usize;
            let wants = next <= came || people.wants(now, i, offer, 1.0);
            if offer.waiting.contains(&slot) || !wants {
                continue;
            }
            if next <= came {
                // They know the goods at this price only.
                people.expected_discount[i] = offer.discount;
            }
            offer.waiting.push(slot);
            let size = u32::from(self.group_size);
            let lacking = size.saturating_sub(offer.waiting.len() as u32);
            // Who is asked in today comes tomorrow.
            if offer.until > now.day && asks(now, people, ask, slot, lacking) {
                offer.asked.push(slot);
                let call = self.call(now, firing, people.basket[i]);
                call.ask_in(now, people, &roll.arrived, &mut roll.guests, journal, slot);
            }
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

impl GroupBuy {
    /// How friends outside are asked in: what they save on such a basket draws them as a reward would.
    fn call(&self, now: &Now<'_>, firing: &Firing<'_>, basket: f32) -> Call {
        let p = &now.setting.parameters;
        let saved = f64::from(basket) * self.discount;
        let lure = f64::from(p.referral_lure) * saved / (saved + f64::from(p.referral_unit));
        Call {
            source: Source::Referral,
            suits: Suits {
                fit: f64::from(p.invited_fit),
                hunters: lure / (1.0 + lure),
                ..Suits::default()
            },
            lure: 1.0 + lure,
            inviter_reward: 0,
            invitee_reward: 0,
            accept: firing.key(now, Purpose::Accept),
            guest: firing.key(now, Purpose::Guest),
        }
    }
}

/// Those of today's newcomers whom somebody asked in for the offer.
fn asked_in(people: &Population, offer: &Offer, newcomers_from: usize) -> Vec<u32> {
    let newcomers = newcomers_from..people.len();
    let for_it = |i: &usize| {
        Source::of(people.identity[*i]) == Source::Referral
            && offer.asked.contains(&people.inviter[*i])
    };
    newcomers.filter(for_it).map(|i| i as u32).collect()
}

/// Whether somebody who has joined asks a friend outside in: somebody at home here does, the more surely the more people are
/// lacking.
fn asks(now: &Now<'_>, people: &Population, key: Key, slot: u32, lacking: u32) -> bool {
    let (p, i) = (&now.setting.parameters, slot as usize);
    let ties = people.ties.of(i).iter(now.day, &now.setting.fading);
    let ties: f32 = ties.map(|(_, strength)| strength).sum();
    let lacking = lacking as f32 / (lacking as f32 + p.group_lacking_half);
    let wish = p.group_ask * ties / (1.0 + ties) * lacking * people.friends_left(p, i);
    key.uniform(people.identity[i]) < min(wish, p.ask_limit)
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
    let ties = people
        .ties
        .of(slot as usize)
        .iter(now.day, &now.setting.fading);
    ties.filter(|&(other, strength)| {
        let o = other as usize;
        visitors.binary_search(&other).is_ok()
            && people.group_of(o) == people.group_of(slot as usize)
            && key.uniform(people.identity[o]) < p.call_tie * strength / (1.0 + strength)
    })
    .map(|(other, _)| other)
    .collect()
}
