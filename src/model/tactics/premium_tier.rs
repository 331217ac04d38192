//! High-end tier (高端): places for the best customers, with own goods and service.

use std::cmp::Reverse;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Firing, Prepare};
use crate::account::fen;

/// A small circle of those who have spent most. They feel recognised, trust more and buy dearer goods; each place costs
/// service and the operator's time. Everybody may see who belongs to it, and who does not.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct PremiumTier {
    /// Places.
    #[schemars(range(min = 0, max = 1000))]
    pub places: u16,
    /// How much dearer the tier's goods are, as a share of the ordinary price.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub uplift: f64,
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

    /// Fills the places with those of the chosen members who have spent most so far, for as long as until the next time.
    fn prepare(&self, firing: &Firing<'_>, on: Prepare<'_>) -> bool {
        let (now, people, conversation) = (on.now, on.people, on.conversation);
        let (purse, journal) = (on.purse, on.journal);
        let chosen = firing.chosen(now, people, conversation);
        let mut best: Vec<(Reverse<i64>, u32)> = (0..people.len())
            .filter(|&i| people.spent[i] > 0 && chosen.has(people, i))
            .map(|i| (Reverse(people.spent[i]), i as u32))
            .collect();
        best.sort_unstable();
        best.truncate(usize::from(self.places));
        let price = fen(self.yuan_per_place);
        let able = purse
            .account
            .afford(best.len() as u32, self.minutes_per_place, price);
        purse.account.pay_others(i64::from(able) * price);
        let p = &now.setting.parameters;
        let until = now.day as i32 + i32::from(firing.schedule.every_days) - 1;
        let minute = firing.schedule.at.minutes();
        for &(_, slot) in &best[..able as usize] {
            let i = slot as usize;
            people.restore_recognition(i, p.premium_recognition);
            people.premium_until[i] = until;
            people.premium_uplift[i] = self.uplift as f32;
            people.gain_trust(i, p.premium_trust);
            journal.write_to(slot, minute, 0.0);
        }
        able > 0
    }
}
