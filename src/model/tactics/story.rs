//! Story (故事): the operator tells of the people behind the goods, or of those who use them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Firing, Prepare, Takes};
use crate::account::fen;

/// A post that sells nothing. It is read for its interest, and who reads it comes to trust the operator more; trust is
/// what later offers rest on.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Story {
    /// How good it is: 0 worthless, 0.5 like an ordinary member's message, 1 outstanding.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub quality: f64,
    /// Topic number, from 0, in the scenario's order.
    #[schemars(range(min = 0, max = 3))]
    pub topic: u8,
    /// Working time for a story.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
    /// Money for a story.
    #[schemars(range(min = 0.0, max = 100_000.0), extend("x-unit" = "yuan"))]
    pub yuan: f64,
}

impl Default for Story {
    fn default() -> Self {
        Self {
            quality: 0.7,
            topic: 0,
            minutes: 40.0,
            yuan: 0.0,
        }
    }
}

declare!(Story: Selling, every 7, reaches: Reach::Readers, case: StandardCase::in_a_shop(7));

impl Act for Story {
    fn is_nil(&self) -> bool {
        self.quality == 0.0
    }

    fn takes(&self) -> Takes {
        Takes {
            posts: u32::from(self.quality > 0.0),
            ..Takes::default()
        }
    }

    /// Tells the story.
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
        firing.post(now, conversation, journal, self.topic, self.quality);
        for group in conversation.tended() {
            conversation.groups[group].feed.tell(self.quality as f32);
        }
        true
    }
}
