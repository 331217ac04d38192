//! Paid ads (付费投放): advertisements bought outside.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Firing, Prepare};
use crate::account::fen;
use crate::inflow::Inflow;
use crate::newcomer::Newcomer;
use crate::now::Now;
use crate::random::Purpose;
use crate::source::Source;

/// Money for strangers. They come within days and stop coming within days of the last payment, while word of mouth goes
/// on for weeks (Trusov, Bucklin & Pauwels 2009), and they are colder than people who found the community themselves.
/// The audience is finite: the more of it has come, the dearer is the next one.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct PaidAds {
    /// Money each time; 0 means that no advertisement appears.
    #[schemars(range(min = 0.0, max = 1_000_000.0), extend("x-unit" = "yuan"))]
    pub yuan: f64,
    /// Price of one person who comes, while the audience is fresh.
    #[schemars(range(min = 0.5, max = 10_000.0), extend("x-unit" = "yuan"))]
    pub yuan_per_joiner: f64,
    /// People whom the advertisement can win at all.
    #[schemars(range(min = 1, max = 1_000_000), extend("x-unit" = "people"))]
    pub audience: u32,
    /// Fit of those who come: odds of a visit and duration of interest, relative to people who come by themselves.
    #[schemars(range(min = 0.05, max = 2.0), extend("x-unit" = "ratio"))]
    pub fit: f64,
    /// Working time each time.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
}

impl Default for PaidAds {
    fn default() -> Self {
        Self {
            yuan: 100.0,
            yuan_per_joiner: 8.0,
            audience: 5000,
            fit: 0.5,
            minutes: 10.0,
        }
    }
}

declare!(PaidAds: Growth, every 1, reaches: Reach::Nobody, case: StandardCase::every(7));

impl Act for PaidAds {
    fn is_nil(&self) -> bool {
        fen(self.yuan) == 0
    }

    fn draws_in(&self) -> f64 {
        f64::from(self.audience)
    }

    /// Buys advertisements; those whom they draw in come from tomorrow on.
    fn prepare(&self, firing: &Firing<'_>, on: Prepare<'_>) -> bool {
        let (purse, calendar) = (on.purse, on.calendar);
        let price = fen(self.yuan);
        if purse.account.afford(1, self.minutes, price) == 0 {
            return false;
        }
        purse.account.pay_others(price);
        let inflow = &mut calendar.inflows[firing.place];
        let fresh = inflow.fresh(f64::from(self.audience));
        inflow.win(self.yuan / self.yuan_per_joiner * fresh);
        true
    }

    fn arrive(
        &self,
        firing: &Firing<'_>,
        now: &Now<'_>,
        inflow: &mut Inflow,
    ) -> Option<(Newcomer, u32)> {
        let carry = now.setting.parameters.ads_carry;
        inflow.due(
            carry,
            Source::Paid,
            self.fit,
            firing.key(now, Purpose::PaidAds),
        )
    }
}
