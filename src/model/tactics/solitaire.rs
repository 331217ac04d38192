//! Solitaire (接龙): a list in the group on which people put themselves, one after the other.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::selling::Terms;
use super::{Act, Firing, Prepare, Takes, Trade};
use crate::market::Offer;
use crate::random::Purpose;

/// A list that everybody sees grow: each name on it draws further ones. On a list of orders a name is a purchase; every name on
/// it is a light action, taken by many who never write.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Solitaire {
    /// Whether a name on the list is an order.
    pub orders: bool,
    /// How attractive the list is, or how well the goods suit: 0 not at all, 1 just what people were looking for.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub appeal: f64,
    /// Share of the price that is let off to those on a list of orders.
    #[schemars(range(min = 0.0, max = 0.9))]
    pub discount: f64,
    /// Days for which the list is open.
    #[schemars(range(min = 1, max = 30), extend("x-unit" = "days"))]
    pub days_open: u16,
    /// Working time each time.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
}

impl Default for Solitaire {
    fn default() -> Self {
        Self {
            orders: true,
            appeal: 0.5,
            discount: 0.0,
            days_open: 1,
            minutes: 10.0,
        }
    }
}

declare!(Solitaire: Selling, every 7, reaches: Reach::Readers, case: StandardCase::in_a_shop(14));

impl Act for Solitaire {
    fn is_nil(&self) -> bool {
        self.appeal == 0.0
    }

    fn takes(&self) -> Takes {
        Takes {
            posts: u32::from(self.appeal > 0.0),
            ..Takes::default()
        }
    }

    /// Opens the list.
    fn prepare(&self, firing: &Firing<'_>, on: Prepare<'_>) -> bool {
        let (now, conversation, purse, journal) = (on.now, on.conversation, on.purse, on.journal);
        let minutes = firing.minutes(now, conversation, self.minutes);
        if purse.account.afford(1, minutes, 0) == 0 {
            return false;
        }
        if self.orders {
            let weight = now.setting.parameters.light_offer_weight;
            firing.promote(now, conversation, journal, self.appeal, weight);
        } else {
            firing.post(now, conversation, journal, 0, 0.5);
        }
        firing.offer(
            now,
            &mut purse.offers,
            journal,
            Terms {
                fit: self.appeal,
                discount: self.discount,
                days: self.days_open,
                ..Terms::default()
            },
        );
        true
    }

    /// Those who notice the list put themselves on it or not, in the order in which they come.
    fn trade(&self, firing: &Firing<'_>, offer: &mut Offer, on: Trade<'_>) {
        let (now, people, roll) = (on.now, on.people, on.roll);
        let (conversation, till, journal) = (on.conversation, on.till, on.journal);
        let p = &now.setting.parameters;
        let key = firing.key(now, Purpose::PutDown);
        let mut readers: Vec<(u16, u32)> = firing
            .noticing(now, people, roll, conversation, offer)
            .into_iter()
            .map(|slot| (people.minute_of(now, slot as usize), slot))
            .collect();
        readers.sort_unstable();
        for (minute, slot) in readers {
            let i = slot as usize;
            let listed = offer.listed as f32;
            let company = 1.0 + p.company_pull * listed / (listed + p.company_half);
            let joins = if self.orders {
                people.wants(now, i, offer, company)
            } else {
                let wish = p.list_share * offer.fit * company * (0.5 + people.belonging[i]);
                key.uniform(people.identity[i]) < wish
            };
            if !joins {
                continue;
            }
            offer.listed += 1;
            people.restore_belonging(i, p.list_belonging);
            people.show(now, slot as usize);
            journal.click(slot, minute, offer.item);
            if self.orders {
                till.take(now, people, journal, i, offer);
            }
        }
    }
}
