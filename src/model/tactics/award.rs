//! Award (表彰): members are honoured in front of everybody.
//!
//! - to somebody whose last award is d days ago an award means 1 − e^(−d/{award_days}) as much

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Firing, Prepare};
use crate::account::fen;
use crate::event_log::NOBODY;
use crate::math::exp_f32;

/// A public symbolic award. The very active write 60 % more after one (Restivo & van de Rijt 2012), and newcomers who are
/// honoured leave less: 34.8 % instead of 43.5 % did not come back (Gallus 2017). Awards that are given
/// often are worth less each time, and most of all to somebody who has just had one. Money with it is a present: nothing was promised for it, so it displaces nothing.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Award {
    /// Members honoured each time, at most; those honoured longest ago come first.
    #[schemars(range(min = 0, max = 1000))]
    pub people: u16,
    /// How much it means in public: 0 nobody notices, 1 a ceremony with a laudation.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub publicity: f64,
    /// Money with each award.
    #[schemars(range(min = 0.0, max = 100_000.0), extend("x-unit" = "yuan"))]
    pub yuan: f64,
    /// Working time for an award.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes_per_award: f64,
}

impl Default for Award {
    fn default() -> Self {
        Self {
            people: 3,
            publicity: 1.0,
            yuan: 0.0,
            minutes_per_award: 10.0,
        }
    }
}

declare!(Award: Care, every 28, who: Who::Top, case: StandardCase::every(7));

impl Act for Award {
    fn is_nil(&self) -> bool {
        self.people == 0 || self.publicity == 0.0
    }

    /// Honours as many of the chosen members who have written as time and money allow.
    fn prepare(&self, firing: &Firing<'_>, on: Prepare<'_>) -> bool {
        let (now, people, conversation) = (on.now, on.people, on.conversation);
        let (purse, calendar, journal) = (on.purse, on.calendar, on.journal);
        let (most, honoured) = (usize::from(self.people), &people.honoured);
        let writes = |i: usize| people.written[i] > 0;
        let queue = firing.longest_since(now, people, conversation, most, honoured, writes);
        let price = fen(self.yuan);
        let able = purse
            .account
            .afford(queue.len() as u32, self.minutes_per_award, price);
        let p = &now.setting.parameters;
        let strength = self.publicity as f32 * firing.freshness(now, calendar);
        let minute = firing.schedule.at.minutes();
        for &slot in &queue[..able as usize] {
            let i = slot as usize;
            let since = (now.day as i32 - people.honoured[i]) as f32;
            let strength = strength * (1.0 - exp_f32(-since / p.award_days));
            people.honour(
                i,
                p.award_recognition * strength,
                p.award_standing * strength,
            );
            people.honoured[i] = now.day as i32;
            if price > 0 {
                purse.account.pay_member(price);
                people.receive_money(p, i, price);
            }
            // Who joined later today is in the group only from then on.
            let minute = minute.max(people.member_from(now.day, i));
            journal.award(slot, minute, NOBODY, self.yuan);
        }
        able > 0
    }
}
