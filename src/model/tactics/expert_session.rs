//! Expert session (专家答疑): an expert comes for an hour and answers open questions.

use std::cmp::Reverse;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::audience::Programme;
use super::{Act, Chosen, Firing};
use crate::account::fen;
use crate::world::World;

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

declare!(ExpertSession: Content, every 14, trial: Trial::every(14));

impl ExpertSession {
    fn programme(&self, world: &World<'_>) -> Programme {
        let p = &world.plan.parameters;
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
    /// Engages the expert and calls the chosen members.
    fn prepare(&self, world: &mut World<'_>, firing: &Firing<'_>) -> bool {
        if self.quality == 0.0 {
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

    /// Visitors come and listen.
    fn meet(&self, world: &mut World<'_>, firing: &Firing<'_>) {
        let chosen = Chosen::new(world, &firing.tactic.target);
        self.programme(world).gather(world, firing, &chosen);
    }

    /// The expert answers the newest open posts of the chosen members.
    fn answer(&self, world: &mut World<'_>, firing: &Firing<'_>) {
        let chosen = Chosen::new(world, &firing.tactic.target);
        let since = world.day.saturating_sub(world.plan.parameters.open_days);
        let at = firing.tactic.schedule.at.minutes();
        let mut open = Vec::new();
        for group in world.tended() {
            for (place, item) in world.groups[group].feed.kept_since(since) {
                let asked = item.day < world.day || item.minute < at;
                if item.waits() && asked && chosen.has(world, item.author as usize) {
                    open.push((Reverse((item.day, item.minute)), group, place));
                }
            }
        }
        open.sort_unstable();
        open.truncate(usize::from(self.answers));
        for (_, group, place) in open {
            Firing::answer(world, group, place, at, self.quality as f32);
        }
    }
}
