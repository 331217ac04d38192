//! Talk (专题分享会): somebody who knows speaks to those who care.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::audience::Programme;
use super::{Act, Chosen, Firing, Takes};
use crate::account::fen;
use crate::world::World;

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

declare!(Talk: Content, every 14, trial: Trial::every(28));

impl Talk {
    fn programme(&self, world: &World<'_>) -> Programme {
        let p = &world.plan.parameters;
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
    fn takes(&self) -> Takes {
        Takes {
            posts: 1,
            ..Takes::default()
        }
    }

    /// Engages the speaker and calls the chosen members.
    fn prepare(&self, world: &mut World<'_>, firing: &Firing<'_>) -> bool {
        if self.capacity == 0 || self.quality == 0.0 {
            return false;
        }
        let price = fen(self.yuan);
        if world.account.afford(1, self.minutes, price) == 0 {
            return false;
        }
        world.account.pay_others(price);
        let chosen = Chosen::new(world, &firing.tactic.target);
        let pull = world.plan.parameters.talk_pull;
        self.programme(world).call(world, firing, &chosen, pull);
        true
    }

    /// Visitors come; what was said stays in the group.
    fn meet(&self, world: &mut World<'_>, firing: &Firing<'_>) {
        let chosen = Chosen::new(world, &firing.tactic.target);
        self.programme(world).gather(world, firing, &chosen);
        firing.post(world, self.topic, self.quality);
    }
}
