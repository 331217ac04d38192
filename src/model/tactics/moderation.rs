//! Moderation (内容管理): what is off topic is deleted for all, or kept out of the way of those whom it does not concern.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Answer, Firing, Prepare};
use crate::account::Account;
use crate::conversation::Conversation;
use crate::feed::{Item, OPERATOR};
use crate::now::Now;
use crate::population::Population;
use crate::random::Purpose;

/// Talk that is not on the community's topic is deleted for everybody, or every reader gets a view of what concerns
/// this reader. Deleting raises what readers learn and costs bonds: people chat about other things with those they
/// know, and who is deleted feels it. A personalised view has the gain without the loss (Ren & Kraut 2014, a simulation:
/// posts ÷ none 1.36, ÷ deleting 1.5; strict gatekeeping drives good newcomers away, Halfaker et al. 2013).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Moderation {
    /// What is done about talk that is off topic.
    pub manner: Manner,
    /// For deleting: the topic that stays, a number from 0 in the scenario's order.
    #[schemars(range(min = 0, max = 3))]
    pub topic: u8,
    /// Share of what is off topic that is found.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub precision: f64,
    /// Working time on a day with moderation.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
    /// Working time for a message deleted.
    #[schemars(range(min = 0.0, max = 60.0), extend("x-unit" = "min"))]
    pub minutes_per_message: f64,
}

/// What is done about talk that is off topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Manner {
    /// 删帖: it is deleted for everybody.
    Delete,
    /// 个性化: everybody sees first what concerns this person.
    Personalise,
}

impl Default for Moderation {
    fn default() -> Self {
        Self {
            manner: Manner::Delete,
            topic: 0,
            precision: 0.7,
            minutes: 5.0,
            minutes_per_message: 0.5,
        }
    }
}

declare!(Moderation: Order, every 1, timed: false, case: StandardCase::within("mothers", 1));

impl Act for Moderation {
    fn is_nil(&self) -> bool {
        self.precision == 0.0
    }

    /// Sets up the day's views.
    fn prepare(&self, firing: &Firing<'_>, on: Prepare<'_>) -> bool {
        let (now, conversation, purse) = (on.now, on.conversation, on.purse);
        let minutes = firing.minutes(now, conversation, self.minutes);
        if purse.account.afford(1, minutes, 0) == 0 {
            return false;
        }
        if self.manner == Manner::Personalise {
            conversation.sift(self.precision as f32);
        }
        true
    }

    /// Deletes what is off topic while the time lasts.
    fn answer(&self, firing: &Firing<'_>, on: Answer<'_>) {
        let (now, people, conversation, purse) = (on.now, on.people, on.conversation, on.purse);
        if self.manner == Manner::Personalise {
            return;
        }
        let found = firing.find(now, people, conversation, self.precision, |item| {
            item.topic != self.topic
        });
        delete(
            now,
            people,
            conversation,
            &mut purse.account,
            &found,
            self.minutes_per_message,
        );
    }
}

impl Firing<'_> {
    /// Today's messages by the chosen members for which `unwanted` holds and that the operator finds, with probability
    /// `share` each: group, place, oldest first.
    pub(crate) fn find(
        &self,
        now: &Now<'_>,
        people: &Population,
        conversation: &Conversation,
        share: f64,
        unwanted: impl Fn(&Item) -> bool,
    ) -> Vec<(usize, u32)> {
        let chosen = self.chosen(now, people, conversation);
        let key = self.key(now, Purpose::Found);
        let mut found = Vec::new();
        for group in conversation.tended() {
            for (place, item) in conversation.groups[group].feed.kept_since(now.day) {
                if item.author == OPERATOR || !unwanted(item) {
                    continue;
                }
                let author = item.author as usize;
                let u = key.nth(item.ordinal).uniform(people.identity[author]);
                if f64::from(u) < share && chosen.has(people, author) {
                    found.push((group, place));
                }
            }
        }
        found
    }
}

/// Deletes messages while the time lasts. Who is deleted feels less at home, and is annoyed.
pub(super) fn delete(
    now: &Now<'_>,
    people: &mut Population,
    conversation: &mut Conversation,
    account: &mut Account,
    found: &[(usize, u32)],
    minutes: f64,
) {
    let able = account.afford(found.len() as u32, minutes, 0);
    let p = &now.setting.parameters;
    for &(group, place) in &found[..able as usize] {
        if let Some(author) = conversation.groups[group].feed.delete(place) {
            conversation.groups[group].be_seen(1.0);
            let i = author as usize;
            people.discourage(now, i);
            people.lose_belonging(i, p.deleted_belonging);
            people.lose_recognition(i, p.deleted_recognition);
            people.annoy(i, p.deleted_annoyance);
        }
    }
}
