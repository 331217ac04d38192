//! Digest (早报): what was worth reading, in one message.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Firing, Prepare, Takes};

/// A curated summary of what was said. Who reads it need not wade through what does not concern the reader: information
/// costs less attention when the signal-to-noise ratio is higher (Ren & Kraut 2014). How much of the noise a digest spares
/// is judgement. On a forum, where readers open what concerns them, it is one more good post.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Digest {
    /// The topic that it is mostly about: a number, from 0, in the scenario's order.
    #[schemars(range(min = 0, max = 3))]
    pub topic: u8,
    /// How well it is chosen and written: 0 of no use, 1 outstanding.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub quality: f64,
    /// Working time for a digest.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
}

impl Default for Digest {
    fn default() -> Self {
        Self {
            topic: 0,
            quality: 0.6,
            minutes: 20.0,
        }
    }
}

declare!(Digest: Content, every 1, reaches: Reach::Nobody);

impl Act for Digest {
    fn is_nil(&self) -> bool {
        self.quality == 0.0
    }

    fn takes(&self) -> Takes {
        Takes {
            posts: 1,
            ..Takes::default()
        }
    }

    /// Puts the digest up; today's readers are spared a part of what does not concern them.
    fn prepare(&self, firing: &Firing<'_>, on: Prepare<'_>) -> bool {
        let (now, conversation, purse, journal) = (on.now, on.conversation, on.purse, on.journal);
        let minutes = firing.minutes(now, conversation, self.minutes);
        if purse.account.afford(1, minutes, 0) == 0 {
            return false;
        }
        firing.post(now, conversation, journal, self.topic, self.quality);
        conversation.sift(now.setting.parameters.digest_sift * self.quality as f32);
        true
    }
}
