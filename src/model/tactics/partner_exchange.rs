//! Partner exchange (群主联盟 / 互推): groups of similar people recommend one another.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Firing, Prepare, Takes};
use crate::inflow::Inflow;
use crate::math::pow;
use crate::newcomer::Newcomer;
use crate::now::Now;
use crate::random::Purpose;
use crate::source::Source;

/// Each time another partner shows this community's card in its group, and the partner's card appears here, which some
/// members take for advertising. The people are alike, so they fit; but the partners are few, and who has seen the card
/// and did not come seldom comes the next time.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct PartnerExchange {
    /// Partners' groups; they are asked one after the other.
    #[schemars(range(min = 1, max = 1000), extend("x-unit" = "groups"))]
    pub partners: u16,
    /// People in each of them; 0 means that there is nobody to win.
    #[schemars(range(min = 0, max = 2000), extend("x-unit" = "people"))]
    pub people_per_group: u16,
    /// Share of them who come when they see the card for the first time.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub response: f64,
    /// Fit of those who come: odds of a visit and duration of interest, relative to people who come by themselves.
    #[schemars(range(min = 0.05, max = 2.0), extend("x-unit" = "ratio"))]
    pub fit: f64,
    /// Working time for one exchange.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
}

impl Default for PartnerExchange {
    fn default() -> Self {
        Self {
            partners: 5,
            people_per_group: 200,
            response: 0.03,
            fit: 0.9,
            minutes: 20.0,
        }
    }
}

declare!(PartnerExchange: Growth, every 14, reaches: Reach::Nobody, case: StandardCase::every(14));

impl Act for PartnerExchange {
    fn is_nil(&self) -> bool {
        self.people_per_group == 0 || self.response == 0.0
    }

    fn draws_in(&self) -> f64 {
        f64::from(self.partners) * f64::from(self.people_per_group)
    }

    fn takes(&self) -> Takes {
        Takes {
            posts: u32::from(self.people_per_group > 0 && self.response > 0.0),
            ..Takes::default()
        }
    }

    /// One partner and this community show each other's card.
    fn prepare(&self, firing: &Firing<'_>, on: Prepare<'_>) -> bool {
        let (now, people, conversation) = (on.now, on.people, on.conversation);
        let (purse, calendar, journal) = (on.purse, on.calendar, on.journal);
        let first_time = f64::from(self.people_per_group) * self.response;
        let minutes = firing.minutes(now, conversation, self.minutes);
        if purse.account.afford(1, minutes, 0) == 0 {
            return false;
        }
        let p = &now.setting.parameters;
        let inflow = &mut calendar.inflows[firing.place];
        let fresh = inflow.fresh(f64::from(self.partners) * f64::from(self.people_per_group));
        let round = inflow.calls / u32::from(self.partners);
        let again = pow(f64::from(p.repeat_response), f64::from(round));
        inflow.win(first_time * fresh * again);
        // The partner's card concerns few here.
        firing.post(now, conversation, journal, 0, p.card_quality);
        let chosen = firing.chosen(now, people, conversation);
        for i in 0..people.len() {
            if chosen.has(people, i) {
                let hears = 1.0 - people.muted[i];
                people.annoy(i, p.exchange_annoyance * hears);
            }
        }
        true
    }

    fn arrive(
        &self,
        firing: &Firing<'_>,
        now: &Now<'_>,
        inflow: &mut Inflow,
    ) -> Option<(Newcomer, u32)> {
        let carry = now.setting.parameters.exchange_carry;
        inflow.due(
            carry,
            Source::Partner,
            self.fit,
            firing.key(now, Purpose::Exchange),
        )
    }
}
