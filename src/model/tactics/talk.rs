//! Talk (专题分享会): somebody who knows speaks to those who care.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::audience::Programme;
use super::{Act, Firing, Meet, Prepare, Takes};
use crate::account::fen;
use crate::parameters::Parameters;

/// A talk at a set time, one to many. Those who come learn something, which restores interest, and have shared an hour,
/// which restores a little belonging; ties grow less than at a meeting where people do something together. What was said
/// stays as a post. No source measures talks in groups; sizes are judgement.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Talk {
    /// Topic number, from 0, in the scenario's order.
    #[schemars(range(min = 0, max = 3))]
    pub topic: u8,
    /// How good the speaker is: 0 nobody listens, 1 outstanding.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub quality: f64,
    /// Places; 0 means that nothing takes place.
    #[schemars(range(min = 0, max = 10_000))]
    pub capacity: u16,
    /// Money for the speaker.
    #[schemars(range(min = 0.0, max = 1_000_000.0), extend("x-unit" = "yuan"))]
    pub yuan: f64,
    /// Working time for preparing and holding it.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
}

impl Default for Talk {
    fn default() -> Self {
        Self {
            topic: 0,
            quality: 0.7,
            capacity: 200,
            yuan: 300.0,
            minutes: 60.0,
        }
    }
}

declare!(Talk: Content, every 14, case: StandardCase::every(28));

impl Talk {
    fn programme(&self, p: &Parameters) -> Programme {
        Programme {
            topic: self.topic,
            quality: self.quality as f32,
            places: u32::from(self.capacity),
            share: p.talk_share,
            interest: p.talk_interest,
            belonging: p.talk_belonging,
        }
    }
}

impl Act for Talk {
    fn is_nil(&self) -> bool {
        self.capacity == 0 || self.quality == 0.0
    }

    fn takes(&self) -> Takes {
        Takes {
            posts: 1,
            ..Takes::default()
        }
    }

    /// Engages the speaker and calls the chosen members.
    fn prepare(&self, firing: &Firing<'_>, on: Prepare<'_>) -> bool {
        let (now, people, conversation) = (on.now, on.people, on.conversation);
        let (purse, calendar) = (on.purse, on.calendar);
        let price = fen(self.yuan);
        if purse.account.afford(1, self.minutes, price) == 0 {
            return false;
        }
        purse.account.pay_others(price);
        let chosen = firing.chosen(now, people, conversation);
        let p = &now.setting.parameters;
        let fresh = firing.freshness(now, calendar);
        self.programme(p)
            .call(now, people, &chosen, fresh, p.talk_pull);
        true
    }

    /// Visitors come; what was said stays in the group.
    fn meet(&self, firing: &Firing<'_>, on: Meet<'_>) {
        let (now, people, roll) = (on.now, on.people, on.roll);
        let (conversation, journal) = (on.conversation, on.journal);
        let chosen = firing.chosen(now, people, conversation);
        let programme = self.programme(&now.setting.parameters);
        programme.gather(now, people, &roll.visitors, journal, firing, &chosen);
        firing.post(now, conversation, journal, self.topic, self.quality);
    }
}
