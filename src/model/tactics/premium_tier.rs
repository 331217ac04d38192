//! High-end tier (高端): places for the best customers, with own goods and service.

use std::cmp::Reverse;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Firing, Prepare};
use crate::account::fen;
use crate::event_log::NOBODY;
use crate::math::max;
use crate::parameters::Parameters;
use crate::population::Population;
use crate::random::Purpose;

/// A small circle of those who have spent most. They feel recognised, the more so the fewer belong to it, and trust more;
/// they buy its goods at their price, dearer ones less often. Each place costs service and the operator's time; a fee is
/// paid by those to whom the place is worth it, and then the places go further down the list.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct PremiumTier {
    /// Places.
    #[schemars(range(min = 0, max = 1000))]
    pub places: u16,
    /// How much dearer the tier's goods are, as a share of the ordinary price; below 0, how much cheaper.
    #[schemars(range(min = -0.5, max = 3.0), extend("x-unit" = "ratio"))]
    pub uplift: f64,
    /// What a member pays for a place until the tier is filled anew.
    #[schemars(range(min = 0.0, max = 100_000.0), extend("x-unit" = "yuan"))]
    pub fee_yuan: f64,
    /// What service costs for each place until the tier is filled anew.
    #[schemars(range(min = 0.0, max = 100_000.0), extend("x-unit" = "yuan"))]
    pub yuan_per_place: f64,
    /// Working time for each place.
    #[schemars(range(min = 0.0, max = 240.0), extend("x-unit" = "min"))]
    pub minutes_per_place: f64,
}

impl Default for PremiumTier {
    fn default() -> Self {
        Self {
            places: 10,
            uplift: 0.3,
            fee_yuan: 0.0,
            yuan_per_place: 30.0,
            minutes_per_place: 5.0,
        }
    }
}

declare!(PremiumTier: Selling, every 30, case: StandardCase::in_a_shop(28));

impl Act for PremiumTier {
    fn is_nil(&self) -> bool {
        self.places == 0
    }

    /// Fills the places with those of the chosen members who have spent most so far and pay the fee, for as long as until
    /// the next time.
    fn prepare(&self, firing: &Firing<'_>, on: Prepare<'_>) -> bool {
        let (now, people, conversation) = (on.now, on.people, on.conversation);
        let (purse, journal) = (on.purse, on.journal);
        let p = &now.setting.parameters;
        let chosen = firing.chosen(now, people, conversation);
        let key = firing.key(now, Purpose::Subscribe);
        let rare = self.rare(on.roll.members);
        let mut best: Vec<(Reverse<i64>, u32)> = (0..people.len())
            .filter(|&i| people.spent[i] > 0 && chosen.has(people, i))
            .filter(|&i| key.uniform(people.identity[i]) < self.wish(p, people, i, rare))
            .map(|i| (Reverse(people.spent[i]), i as u32))
            .collect();
        best.sort_unstable();
        best.truncate(usize::from(self.places));
        let price = fen(self.yuan_per_place);
        let able = purse
            .account
            .afford(best.len() as u32, self.minutes_per_place, price);
        purse.account.pay_others(i64::from(able) * price);
        let until = now.day as i32 + i32::from(firing.schedule.every_days) - 1;
        let minute = firing.schedule.at.minutes();
        for &(_, slot) in &best[..able as usize] {
            let i = slot as usize;
            people.restore_recognition(i, p.premium_recognition * rare);
            people.premium_until[i] = until;
            people.premium_uplift[i] = self.uplift as f32;
            people.gain_trust(i, p.premium_trust);
            people.bound_purchases(now, i);
            journal.write_to(slot, minute, 0.0);
            if self.fee_yuan > 0.0 {
                let fee = fen(self.fee_yuan);
                purse.till.pay(now, people, journal, i, fee, NOBODY);
            }
        }
        able > 0
    }
}

impl PremiumTier {
    /// How rare a place is among so many members: 1 for a single one, 0 where everybody has one.
    fn rare(&self, members: u32) -> f32 {
        let places = f32::from(self.places);
        1.0 - places / max(places, members as f32)
    }

    /// Probability that somebody who is offered a place takes it: it is worth its service and, the rarer it is, the circle;
    /// that is believed as far as the operator is trusted. Nobody refuses a present.
    fn wish(&self, p: &Parameters, people: &Population, i: usize, rare: f32) -> f32 {
        if self.fee_yuan == 0.0 {
            return 1.0;
        }
        let worth = self.yuan_per_place as f32 + p.exclusive_yuan * rare * people.belonging[i];
        people.trust[i] * people.pays(p, i, self.fee_yuan, worth)
    }
}
