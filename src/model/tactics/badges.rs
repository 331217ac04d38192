//! Badges (勋章): a mark for every so many messages or days of check-in.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Chosen, Firing};
use crate::event_log::EventKind;
use crate::math::{max, min};
use crate::random::Purpose;
use crate::world::{Row, World};

/// A badge for every so many messages, or for a streak of so many days. Who comes near the next one is drawn to the
/// counted action (Anderson et al. 2013), but only about a fifth of the members steer by badges at all, by some
/// 40 % near the threshold (Hoernle et al. 2020). A badge earned is a small public honour.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Badges {
    /// What is counted.
    pub counted: Counted,
    /// How many messages, or days in a row, from one badge to the next; 0 for no badge at all.
    #[schemars(range(min = 0, max = 1000))]
    pub step: u16,
    /// Working time on a day with badges.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
}

/// What badges are given for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Counted {
    /// Messages written.
    Messages,
    /// Days of check-in in a row.
    Streak,
}

impl Default for Badges {
    fn default() -> Self {
        Self {
            counted: Counted::Messages,
            step: 20,
            minutes: 2.0,
        }
    }
}

declare!(Badges: Ritual, every 1, timed: false);

impl Act for Badges {
    fn prepare(&self, world: &mut World<'_>, firing: &Firing<'_>) -> bool {
        self.step > 0
            && world
                .account
                .afford(1, firing.minutes(world, self.minutes), 0)
                == 1
    }

    /// Those near a threshold are drawn to the counted action.
    fn meet(&self, world: &mut World<'_>, firing: &Firing<'_>) {
        let chosen = Chosen::new(world, &firing.tactic.target);
        let step = u32::from(self.step);
        let visitors = std::mem::take(&mut world.visitors);
        for &slot in &visitors {
            let i = slot as usize;
            if !chosen.has(world, i) || !world.steers(i) {
                continue;
            }
            let pull = |count: u32| world.goal_gradient((count % step) as f32 / step as f32);
            match self.counted {
                Counted::Messages => {
                    let pull = pull(world.people.written[i]);
                    world.people.urge[i] += pull;
                }
                // Tomorrow's visit is what carries the streak on.
                Counted::Streak => {
                    let pull = pull(u32::from(world.people.streak[i]));
                    world.nudge(i, pull);
                }
            }
        }
        world.visitors = visitors;
    }

    /// Gives the badges that were earned today.
    fn answer(&self, world: &mut World<'_>, firing: &Firing<'_>) {
        let step = u32::from(self.step);
        let chosen = Chosen::new(world, &firing.tactic.target);
        let day = world.day as i32;
        let people = &world.people;
        let earned: Vec<u32> = match self.counted {
            Counted::Messages => world
                .wrote
                .iter()
                .filter(|&&(slot, today)| {
                    let written = people.written[slot as usize];
                    written / step > (written - today) / step
                })
                .map(|&(slot, _)| slot)
                .collect(),
            Counted::Streak => world
                .visitors
                .iter()
                .copied()
                .filter(|&slot| {
                    let i = slot as usize;
                    let streak = people.streak[i];
                    people.last_check_in[i] == day && streak > 0 && streak.is_multiple_of(self.step)
                })
                .collect(),
        };
        for slot in earned {
            if chosen.has(world, slot as usize) {
                world.reward_with_badge(slot);
            }
        }
    }
}

impl World<'_> {
    /// Whether the member in slot `i` is one of those who steer by badges, levels and points.
    pub(crate) fn steers(&self, i: usize) -> bool {
        let key = self.luck.key(Purpose::Steers, 0);
        key.uniform(self.people.identity[i]) < self.plan.parameters.steer_share
    }

    /// How much nearness to a goal draws, ln: nothing at first, then more and more up to a limit.
    pub(crate) fn goal_gradient(&self, progress: f32) -> f32 {
        let p = &self.plan.parameters;
        p.steer_gain * min(max(progress - p.goal_begin, 0.0) / p.goal_span, 1.0)
    }

    /// A member is shown to have earned a badge or a level.
    pub(crate) fn reward_with_badge(&mut self, slot: u32) {
        let (i, p) = (slot as usize, self.plan.parameters);
        self.honour(i, p.badge_recognition, p.badge_standing);
        let minute = self.minute_of(i);
        self.record(Row {
            kind: EventKind::Award,
            minute,
            member: slot,
            ..Row::default()
        });
    }
}
