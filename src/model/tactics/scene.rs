//! Scene (场景): goods are shown in use, where and when people would need them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Firing, Prepare, Takes};
use crate::account::fen;

/// A post that shows goods in use. Readers come to wish for them for some days and buy more at the full price; it is felt
/// as selling only a little.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Scene {
    /// How well the goods suit the members: 0 nobody wants them, 1 just what they were looking for.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub fit: f64,
    /// How good the post is to read: 0 worthless, 0.5 like an ordinary member's message, 1 outstanding.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub quality: f64,
    /// Working time for a scene.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
    /// Money for a scene.
    #[schemars(range(min = 0.0, max = 100_000.0), extend("x-unit" = "yuan"))]
    pub yuan: f64,
}

impl Default for Scene {
    fn default() -> Self {
        Self {
            fit: 0.5,
            quality: 0.6,
            minutes: 30.0,
            yuan: 0.0,
        }
    }
}

declare!(Scene: Selling, every 7, reaches: Reach::Readers, case: StandardCase::in_a_shop(7));

impl Act for Scene {
    fn is_nil(&self) -> bool {
        self.fit == 0.0
    }

    fn takes(&self) -> Takes {
        Takes {
            posts: u32::from(self.fit > 0.0),
            ..Takes::default()
        }
    }

    /// Shows the scene.
    fn prepare(&self, firing: &Firing<'_>, on: Prepare<'_>) -> bool {
        let (now, conversation, purse, journal) = (on.now, on.conversation, on.purse, on.journal);
        let (minutes, price) = (
            firing.minutes(now, conversation, self.minutes),
            fen(self.yuan),
        );
        if purse.account.afford(1, minutes, price) == 0 {
            return false;
        }
        purse.account.pay_others(price);
        let weight = now.setting.parameters.scene_weight;
        firing.advertise(now, conversation, journal, self.quality, self.fit, weight);
        for group in conversation.tended() {
            conversation.groups[group].feed.show(self.fit as f32);
        }
        true
    }
}
