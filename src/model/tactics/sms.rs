//! SMS (短信): text messages outside the platform.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Firing, Prepare};
use crate::account::fen;
use crate::random::Purpose;

/// A text message costs money and reaches people who have muted or folded the group, because it comes from elsewhere. Few
/// respond: what comes on the phone acts within the hour and little is left over a day (Bidargaddi et al. 2018).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Sms {
    /// Messages each time, at most; who gets one is decided by lot.
    #[schemars(range(min = 0, max = 50_000), extend("x-unit" = "people"))]
    pub people: u32,
    /// Price of a message.
    #[schemars(range(min = 0.0, max = 10.0), extend("x-unit" = "yuan"))]
    pub yuan_per_message: f64,
    /// How useful it is to those who receive it: 0 pure advertisement, 1 what they were waiting for.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub relevance: f64,
    /// Working time each time.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
}

impl Default for Sms {
    fn default() -> Self {
        Self {
            people: 200,
            yuan_per_message: 0.05,
            relevance: 0.5,
            minutes: 10.0,
        }
    }
}

declare!(Sms: Reach, every 28, who: Who::Silent, case: StandardCase::every(14).for_the_silent());

impl Act for Sms {
    fn is_nil(&self) -> bool {
        self.people == 0
    }

    /// Sends as many messages as the money allows; a few of those who receive one feel called.
    fn prepare(&self, firing: &Firing<'_>, on: Prepare<'_>) -> bool {
        let (now, people, conversation) = (on.now, on.people, on.conversation);
        let (purse, journal) = (on.purse, on.journal);
        let price = fen(self.yuan_per_message);
        let chosen = firing.chosen(now, people, conversation);
        let key = firing.key(now, Purpose::Respond);
        let lot = key.nth(1);
        let mut queue: Vec<(u32, u32)> = (0..people.len())
            .filter(|&i| chosen.has(people, i))
            .map(|i| (lot.bits(people.identity[i]), i as u32))
            .collect();
        queue.sort_unstable();
        queue.truncate(self.people as usize);
        if queue.is_empty() || purse.account.afford(1, self.minutes, price) == 0 {
            return false;
        }
        let able = purse.account.afford(queue.len() as u32, 0.0, price);
        purse.account.pay_others(i64::from(able) * price);
        let p = &now.setting.parameters;
        let relevance = self.relevance as f32;
        let minute = firing.schedule.at.minutes();
        for &(_, slot) in &queue[..able as usize] {
            let i = slot as usize;
            if key.uniform(people.identity[i]) < p.sms_response * (0.5 + relevance) {
                people.nudge(p, i, p.sms_nudge);
            }
            people.annoy(i, p.sms_annoyance * (1.0 - relevance));
            journal.write_to(slot, minute, 0.0);
        }
        true
    }
}
