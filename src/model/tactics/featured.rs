//! Featured goods (精选): a short list of goods chosen for the members.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::selling::Terms;
use super::{Act, Firing, Prepare, Takes, Trade};
use crate::market::Offer;

/// One message with several goods that the operator has chosen. The more there are, the likelier one of them suits; what
/// suits is worth reading, and it is felt as selling only half as much as a pitch.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Featured {
    /// Goods on the list; 0 means that there is none.
    #[schemars(range(min = 0, max = 20))]
    pub goods: u8,
    /// How well the goods suit the members: 0 nobody wants them, 1 just what they were looking for.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub fit: f64,
    /// Days for which the list holds.
    #[schemars(range(min = 1, max = 60), extend("x-unit" = "days"))]
    pub days_open: u16,
    /// Working time for choosing and describing one of the goods.
    #[schemars(range(min = 0.0, max = 240.0), extend("x-unit" = "min"))]
    pub minutes_per_good: f64,
}

impl Default for Featured {
    fn default() -> Self {
        Self {
            goods: 4,
            fit: 0.5,
            days_open: 3,
            minutes_per_good: 5.0,
        }
    }
}

declare!(Featured: Selling, every 7, reaches: Reach::Readers, case: StandardCase::in_a_shop(7));

impl Featured {
    /// How well the best of `goods` suits: each brings a share of the fit.
    fn best(&self, goods: u32, share: f64) -> f64 {
        let missed = (0..goods).fold(1.0, |missed, _| missed * (1.0 - share * self.fit));
        1.0 - missed
    }
}

impl Act for Featured {
    fn is_nil(&self) -> bool {
        self.goods == 0
    }

    fn takes(&self) -> Takes {
        Takes {
            posts: u32::from(self.goods > 0),
            ..Takes::default()
        }
    }

    /// Chooses as many goods as the time allows and posts the list.
    fn prepare(&self, firing: &Firing<'_>, on: Prepare<'_>) -> bool {
        let (now, conversation, purse, journal) = (on.now, on.conversation, on.purse, on.journal);
        let minutes = firing.minutes(now, conversation, self.minutes_per_good);
        let goods = purse.account.afford(u32::from(self.goods), minutes, 0);
        if goods == 0 {
            return false;
        }
        let p = &now.setting.parameters;
        let (fit, weight) = (self.best(goods, p.featured_fit), p.featured_weight);
        firing.advertise(now, conversation, journal, self.fit, fit, weight);
        firing.offer(
            now,
            &mut purse.offers,
            journal,
            Terms {
                fit,
                days: self.days_open,
                ..Terms::default()
            },
        );
        true
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
