//! Pitch (推销, 硬广): the operator advertises goods in the group.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::selling::Terms;
use super::{Act, Firing, Prepare, Takes, Trade};
use crate::market::Offer;

/// Plain advertising of goods. Who notices it may buy, the more surely the more the goods suit, the more the person
/// trusts the operator, and the lower the price. What it sells on discount is partly what people would have bought
/// anyway. Pitches that fill the group wear trust down and drive people out.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Pitch {
    /// Selling messages each time.
    #[schemars(range(min = 0, max = 20))]
    pub messages: u8,
    /// How well the goods suit the members: 0 nobody wants them, 1 just what they were looking for.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub fit: f64,
    /// Share of the price that is let off.
    #[schemars(range(min = 0.0, max = 0.9))]
    pub discount: f64,
    /// Days for which the offer holds.
    #[schemars(range(min = 1, max = 60), extend("x-unit" = "days"))]
    pub days_open: u16,
    /// Working time for a message.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
}

impl Default for Pitch {
    fn default() -> Self {
        Self {
            messages: 2,
            fit: 0.5,
            discount: 0.0,
            days_open: 2,
            minutes: 5.0,
        }
    }
}

declare!(Pitch: Selling, every 7, reaches: Reach::Readers, case: StandardCase::in_a_shop(7));

impl Act for Pitch {
    fn is_nil(&self) -> bool {
        self.messages == 0
    }

    fn takes(&self) -> Takes {
        Takes {
            posts: u32::from(self.messages),
            ..Takes::default()
        }
    }

    /// Posts the messages that the time allows; they make one offer.
    fn prepare(&self, firing: &Firing<'_>, on: Prepare<'_>) -> bool {
        let (now, conversation, purse, journal) = (on.now, on.conversation, on.purse, on.journal);
        let minutes = firing.minutes(now, conversation, self.minutes);
        let messages = purse.account.afford(u32::from(self.messages), minutes, 0);
        for _ in 0..messages {
            firing.promote(now, conversation, journal, self.fit, 1.0);
        }
        if messages > 0 {
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
        }
        messages > 0
    }

    fn trade(&self, firing: &Firing<'_>, offer: &mut Offer, on: Trade<'_>) {
        let (now, people, roll) = (on.now, on.people, on.roll);
        let (conversation, till, journal) = (on.conversation, on.till, on.journal);
        for slot in firing.noticing(now, people, roll, conversation, offer) {
            if people.wants(now, slot as usize, offer, 1.0) {
                till.take(now, people, journal, slot as usize, offer);
            }
        }
    }
}
