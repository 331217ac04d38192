//! Expert session (专家答疑): an expert comes for an hour and answers open questions.

use std::cmp::Reverse;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::audience::Programme;
use super::firing::answer;
use super::{Act, Answer, Firing, Meet, Prepare};
use crate::account::fen;
use crate::parameters::Parameters;

/// An expert is there at a set time: those who come find interest, and posts that nobody has answered find an answer, whose
/// share is what decides whether newcomers write again (Joyce & Kraut 2006; Burke et al. 2007). The operator's time goes
/// into collecting the questions.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ExpertSession {
    /// Topic number, from 0, in the scenario's order.
    #[schemars(range(min = 0, max = 3))]
    pub topic: u8,
    /// How much the expert knows: 0 nobody listens, 1 outstanding.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub quality: f64,
    /// Open posts of the last seven days that the expert answers, at most.
    #[schemars(range(min = 0, max = 500))]
    pub answers: u16,
    /// Money for the expert.
    #[schemars(range(min = 0.0, max = 1_000_000.0), extend("x-unit" = "yuan"))]
    pub yuan: f64,
    /// Working time for preparing and holding it.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
}

impl Default for ExpertSession {
    fn default() -> Self {
        Self {
            topic: 0,
            quality: 0.8,
            answers: 10,
            yuan: 300.0,
            minutes: 45.0,
        }
    }
}

declare!(ExpertSession: Content, every 14, case: StandardCase::every(14));

impl ExpertSession {
    fn programme(&self, p: &Parameters) -> Programme {
        Programme {
            topic: self.topic,
            quality: self.quality as f32,
            places: u32::MAX,
            share: p.talk_share,
            interest: p.session_interest,
            belonging: 0.0,
        }
    }
}

impl Act for ExpertSession {
    fn is_nil(&self) -> bool {
        self.quality == 0.0
    }

    /// Engages the expert and calls the chosen members.
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

    /// Visitors come and listen.
    fn meet(&self, firing: &Firing<'_>, on: Meet<'_>) {
        let (now, people, roll) = (on.now, on.people, on.roll);
        let (conversation, journal) = (on.conversation, on.journal);
        let chosen = firing.chosen(now, people, conversation);
        let programme = self.programme(&now.setting.parameters);
        programme.gather(now, people, &roll.visitors, journal, firing, &chosen);
    }

    /// The expert answers the newest open posts of the chosen members.
    fn answer(&self, firing: &Firing<'_>, on: Answer<'_>) {
        let (now, people, conversation, journal) = (on.now, on.people, on.conversation, on.journal);
        let chosen = firing.chosen(now, people, conversation);
        let since = now
            .day
            .saturating_sub(now.setting.parameters.unanswered_days);
        let at = firing.schedule.at.minutes();
        let mut open = Vec::new();
        for group in conversation.tended() {
            for (place, item) in conversation.groups[group].feed.kept_since(since) {
                let asked = item.day < now.day || item.minute < at;
                if item.waits() && asked && chosen.has(people, item.author as usize) {
                    open.push((Reverse((item.day, item.minute)), group, place));
                }
            }
        }
        open.sort_unstable();
        open.truncate(usize::from(self.answers));
        for (_, group, place) in open {
            answer(
                now,
                people,
                conversation,
                journal,
                (group, place),
                at,
                self.quality as f32,
            );
        }
    }
}
