//! Ad control (广告管理): messages against the rules are deleted.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::moderation::delete;
use super::{Act, Answer, Firing};

/// Members' own advertising, spam and rudeness are deleted on the day before most have read them: 87 % see much junk in their
/// groups (China Youth Daily 2020). Who advertised is annoyed; everybody else is spared.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct AdControl {
    /// Share of the messages against the rules that are found on the day.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub share: f64,
    /// Working time for a message deleted.
    #[schemars(range(min = 0.0, max = 60.0), extend("x-unit" = "min"))]
    pub minutes_per_message: f64,
}

impl Default for AdControl {
    fn default() -> Self {
        Self {
            share: 0.8,
            minutes_per_message: 1.0,
        }
    }
}

declare!(AdControl: Order, every 1, timed: false, case: StandardCase::within("mothers", 1));

impl Act for AdControl {
    fn is_nil(&self) -> bool {
        self.share == 0.0
    }

    /// Deletes what is found while the time lasts.
    fn answer(&self, firing: &Firing<'_>, on: Answer<'_>) {
        let (now, people, conversation, purse) = (on.now, on.people, on.conversation, on.purse);
        let found = firing.find(now, people, conversation, self.share, |item| {
            item.breaks_rules
        });
        delete(
            now,
            people,
            conversation,
            &mut purse.account,
            &found,
            self.minutes_per_message,
        );
        for group in conversation.tended() {
            let ads = self.share * f64::from(conversation.groups[group].feed.fresh_flood());
            let able = purse
                .account
                .afford((ads + 0.5) as u32, self.minutes_per_message, 0);
            let group = &mut conversation.groups[group];
            group.feed.clear(able);
            if able > 0 {
                group.be_seen(1.0);
            }
        }
    }
}
