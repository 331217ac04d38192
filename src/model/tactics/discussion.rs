//! Discussion (话题): the operator puts a question to the group.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Firing, Meet, Prepare, Takes};
use crate::conversation::Asked;

/// A question that asks members to talk. Being asked lowers the threshold to write: people answer who would not have
/// opened a topic, and their answers draw answers. Nearly a third of lurkers are still learning about the group (Nonnecke
/// et al.), so a light question converts some early; who never writes seldom starts because of a question (about 5 % take up
/// an invitation, Morgan & Halfaker 2018). How much a question does was not measured in any source.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Discussion {
    /// Topic number, from 0, in the scenario's order.
    #[schemars(range(min = 0, max = 3))]
    pub topic: u8,
    /// How easy and pleasant the question is to answer: 0 nobody feels addressed, 1 outstanding.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub appeal: f64,
    /// Working time for finding the question and keeping the talk going.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
}

impl Default for Discussion {
    fn default() -> Self {
        Self {
            topic: 0,
            appeal: 0.5,
            minutes: 15.0,
        }
    }
}

declare!(Discussion: Content, every 7, case: StandardCase::every(3));

impl Act for Discussion {
    fn is_nil(&self) -> bool {
        self.appeal == 0.0
    }

    fn takes(&self) -> Takes {
        Takes {
            posts: u32::from(self.appeal > 0.0),
            ..Takes::default()
        }
    }

    fn prepare(&self, firing: &Firing<'_>, on: Prepare<'_>) -> bool {
        let (now, conversation, purse) = (on.now, on.conversation, on.purse);
        let minutes = firing.minutes(now, conversation, self.minutes);
        purse.account.afford(1, minutes, 0) == 1
    }

    /// Puts the question; visitors whom it concerns follow, ready writers first of all.
    fn meet(&self, firing: &Firing<'_>, on: Meet<'_>) {
        let (now, people, roll) = (on.now, on.people, on.roll);
        let (conversation, calendar, journal) = (on.conversation, on.calendar, on.journal);
        let p = &now.setting.parameters;
        let places = firing.post(now, conversation, journal, self.topic, 0.5);
        let wish = p.discussion_share * self.appeal as f32 * firing.freshness(now, calendar);
        firing.ask(
            now,
            people,
            &roll.visitors,
            conversation,
            (self.topic, wish),
            |group| places[group].map(|place| Asked::Reply { place }),
        );
    }
}
