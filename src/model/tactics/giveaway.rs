//! Giveaway (赠品): something comes with the goods while there is any.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::selling::Terms;
use super::{Act, Firing, Prepare, Takes, Trade};
use crate::account::fen;
use crate::market::Offer;

/// An extra for the first who buy. It pulls as a lower price would, but the price stays what it is, so that nobody learns
/// to wait for discounts; the extras cost money.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Giveaway {
    /// Extras to be had each time.
    #[schemars(range(min = 0, max = 10_000))]
    pub pieces: u16,
    /// What an extra is worth to those who get it.
    #[schemars(range(min = 0.0, max = 10_000.0), extend("x-unit" = "yuan"))]
    pub worth_yuan: f64,
    /// What an extra costs.
    #[schemars(range(min = 0.0, max = 10_000.0), extend("x-unit" = "yuan"))]
    pub yuan_per_piece: f64,
    /// How well the goods suit the members: 0 nobody wants them, 1 just what they were looking for.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub fit: f64,
    /// Days for which the offer holds.
    #[schemars(range(min = 1, max = 60), extend("x-unit" = "days"))]
    pub days_open: u16,
    /// Working time each time.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
}

impl Default for Giveaway {
    fn default() -> Self {
        Self {
            pieces: 50,
            worth_yuan: 10.0,
            yuan_per_piece: 5.0,
            fit: 0.5,
            days_open: 3,
            minutes: 15.0,
        }
    }
}

declare!(Giveaway: Selling, every 14, reaches: Reach::Readers, case: StandardCase::in_a_shop(14));

impl Act for Giveaway {
    fn is_nil(&self) -> bool {
        self.pieces == 0
    }

    fn takes(&self) -> Takes {
        Takes {
            posts: u32::from(self.pieces > 0),
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
                extra_yuan: self.worth_yuan,
                days: self.days_open,
                ..Terms::default()
            },
        );
        true
    }

    /// The first who buy get their extra, while there is any and money for it.
    fn trade(&self, firing: &Firing<'_>, offer: &mut Offer, on: Trade<'_>) {
        let (now, people, roll, conversation) = (on.now, on.people, on.roll, on.conversation);
        let (account, till, journal) = (on.account, on.till, on.journal);
        let price = fen(self.yuan_per_piece);
        for slot in firing.noticing(now, people, roll, conversation, offer) {
            if offer.listed >= u32::from(self.pieces) || account.balance < price {
                break;
            }
            if people.wants(now, slot as usize, offer, 1.0) {
                offer.listed += 1;
                account.pay_others(price);
                till.take(now, people, journal, slot as usize, offer);
            }
        }
    }
}
