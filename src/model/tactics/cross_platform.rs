//! Cross-platform import (跨平台导流): followers on another platform are called over.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Firing, Prepare};
use crate::account::fen;
use crate::inflow::Inflow;
use crate::math::pow;
use crate::newcomer::Newcomer;
use crate::now::Now;
use crate::population::Population;
use crate::random::Purpose;
use crate::source::Source;

/// Followers of an account elsewhere come over, once, within days, and some of them know one another from there. Who did
/// not come the first time seldom comes at the next call.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct CrossPlatform {
    /// Followers on the other platform; 0 means that there is nobody to call.
    #[schemars(range(min = 0, max = 1_000_000), extend("x-unit" = "people"))]
    pub followers: u32,
    /// Share of them who come over at the first call.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub conversion: f64,
    /// Others of those who came before whom each of them knows.
    #[schemars(range(min = 0, max = 8), extend("x-unit" = "people"))]
    pub acquaintances: u8,
    /// Fit of those who come: odds of a visit and duration of interest, relative to people who come by themselves.
    #[schemars(range(min = 0.05, max = 2.0), extend("x-unit" = "ratio"))]
    pub fit: f64,
    /// Money each time.
    #[schemars(range(min = 0.0, max = 1_000_000.0), extend("x-unit" = "yuan"))]
    pub yuan: f64,
    /// Working time each time.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
}

impl Default for CrossPlatform {
    fn default() -> Self {
        Self {
            followers: 5000,
            conversion: 0.02,
            acquaintances: 2,
            fit: 0.8,
            yuan: 0.0,
            minutes: 30.0,
        }
    }
}

declare!(CrossPlatform: Growth, every 365, reaches: Reach::Nobody, case: StandardCase::every(28));

impl Act for CrossPlatform {
    fn is_nil(&self) -> bool {
        self.followers == 0 || self.conversion == 0.0
    }

    fn draws_in(&self) -> f64 {
        f64::from(self.followers)
    }

    /// Calls the followers over; they come from tomorrow on.
    fn prepare(&self, firing: &Firing<'_>, on: Prepare<'_>) -> bool {
        let (now, purse, calendar) = (on.now, on.purse, on.calendar);
        let first_time = f64::from(self.followers) * self.conversion;
        let price = fen(self.yuan);
        if purse.account.afford(1, self.minutes, price) == 0 {
            return false;
        }
        purse.account.pay_others(price);
        let repeat = f64::from(now.setting.parameters.repeat_response);
        let inflow = &mut calendar.inflows[firing.place];
        let fresh = inflow.fresh(f64::from(self.followers));
        inflow.win(first_time * fresh * pow(repeat, f64::from(inflow.calls)));
        true
    }

    fn arrive(
        &self,
        firing: &Firing<'_>,
        now: &Now<'_>,
        inflow: &mut Inflow,
    ) -> Option<(Newcomer, u32)> {
        let carry = now.setting.parameters.import_carry;
        inflow.due(
            carry,
            Source::Imported,
            self.fit,
            firing.key(now, Purpose::Import),
        )
    }

    fn introduce(
        &self,
        firing: &Firing<'_>,
        now: &Now<'_>,
        people: &mut Population,
        inflow: &mut Inflow,
        came: &[u32],
    ) {
        let key = firing.key(now, Purpose::Import);
        for &slot in came {
            let identity = people.identity[slot as usize];
            let before = inflow.circle.len() as u32;
            for n in 0..u32::from(self.acquaintances) {
                let place = key.nth(1 + n).below(identity, before);
                if let Some(&other) = inflow.circle.get(place as usize) {
                    people.befriend(now, slot, other, 1.0);
                }
            }
            inflow.circle.push(slot);
        }
    }
}
