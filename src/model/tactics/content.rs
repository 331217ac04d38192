//! Content (内容): posts by the operator.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Firing, Takes};
use crate::model::account::fen;
use crate::model::world::World;

/// Posts by the operator. Readers gain interest by relevance and quality, with diminishing returns beyond about
/// forty messages a visit (Ren & Kraut 2014). Operators' posts in general do not move the individual
/// member (Cottica: +0.001, not significant), so content works through what is read, not by a push.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Content {
    /// Posts each time.
    #[schemars(range(min = 0, max = 20))]
    pub posts: u8,
    /// Topic number, from 0, in the scenario's order.
    #[schemars(range(min = 0, max = 3))]
    pub topic: u8,
    /// How good the posts are: 0 worthless, 0.5 like an ordinary member's, 1 outstanding.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub quality: f64,
    /// Working time for a post.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes_per_post: f64,
    /// Money for a post.
    #[schemars(range(min = 0.0, max = 100_000.0), extend("x-unit" = "yuan"))]
    pub yuan_per_post: f64,
}

impl Default for Content {
    fn default() -> Self {
        Self {
            posts: 1,
            topic: 0,
            quality: 0.7,
            minutes_per_post: 15.0,
            yuan_per_post: 0.0,
        }
    }
}

impl Act for Content {
    fn takes(&self) -> Takes {
        Takes {
            posts: u32::from(self.posts),
            ..Takes::default()
        }
    }

    /// Writes the posts that the time and the money allow.
    fn prepare(&self, world: &mut World<'_>, firing: &Firing<'_>) -> bool {
        let price = fen(self.yuan_per_post);
        let minutes = firing.minutes(world, self.minutes_per_post);
        let posts = world
            .account
            .afford(u32::from(self.posts), minutes, price);
        world.account.pay_others(i64::from(posts) * price);
        for _ in 0..posts {
            firing.post(world, self.topic, self.quality);
        }
        posts > 0
    }
}
