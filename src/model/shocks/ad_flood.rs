//! Ad flood (广告刷屏): accounts that slipped in flood the group with advertising.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Blow, Endured, Strike};

/// Advertising by outsiders lies in the way of what concerns people, buzzes on their phones and annoys, as any message
/// against the rules does: 87 % of group members see much junk (China Youth Daily 2020). Control of advertising deletes it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct AdFlood {
    /// Days for which it lasts.
    #[schemars(range(min = 0, max = 365), extend("x-unit" = "days"))]
    pub days: u16,
    /// Advertisements in every group on a day.
    #[schemars(range(min = 0, max = 1000), extend("x-unit" = "ads"))]
    pub ads_per_day: u16,
}

impl Default for AdFlood {
    fn default() -> Self {
        Self {
            days: 3,
            ads_per_day: 30,
        }
    }
}

impl Strike for AdFlood {
    fn days(&self) -> u32 {
        if self.ads_per_day > 0 {
            u32::from(self.days)
        } else {
            0
        }
    }

    fn meet(&self, _blow: Blow, on: Endured<'_>) {
        let conversation = on.conversation;
        for group in &mut conversation.groups {
            group.feed.flood(f32::from(self.ads_per_day));
        }
    }
}
