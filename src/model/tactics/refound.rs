//! Refounding (再建): the living core moves into a new group, and the old one is left to itself (散群).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Firing};
use crate::event_log::{EventKind, NOBODY};
use crate::group::{Group, MAX_GROUPS};
use crate::math::logistic;
use crate::random::{Key, Purpose};
use crate::world::{Row, World};

/// A new group for those who still come. The operator names it in the old groups, invites everybody who visited lately, and
/// from then on writes and lets people in only there. Who is invited decides on the next visit: belonging and habit
/// carry people over. The new group is not muted, and everything said in it comes from somebody who wanted to be there; but
/// friends who stay behind are no longer met. The old groups are left to themselves.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Refound {
    /// Members who visited in the last so many days are the core that is invited; the invitation stays open as long.
    #[schemars(range(min = 1, max = 90), extend("x-unit" = "days"))]
    pub core_days: u16,
    /// How well the move is prepared and explained: 0 nobody follows, 1 everybody knows why.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub appeal: f64,
    /// Working time for the move.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
}

impl Default for Refound {
    fn default() -> Self {
        Self {
            core_days: 14,
            appeal: 0.8,
            minutes: 60.0,
        }
    }
}

declare!(Refound: Growth, every 365, reaches: Reach::Nobody, trial: Trial::every(60));

/// A move into a new group whose invitation is still open.
#[derive(Clone, Debug)]
pub(crate) struct Move {
    /// Number of the new group.
    into: usize,
    /// Day and minute of the invitation.
    day: u32,
    minute: u16,
    /// Number of the notice in the event log, or [`NOBODY`] if the platform blocked it.
    notice: u32,
    open_days: u32,
    appeal: f32,
    /// Slots of those who are invited, in slot order.
    invited: Vec<u32>,
    /// What their decisions are drawn by.
    key: Key,
}

impl Act for Refound {
    /// Opens the new group and names it in the old ones.
    fn prepare(&self, world: &mut World<'_>, firing: &Firing<'_>) -> bool {
        let people = &world.people;
        let since = world.day as i32 - i32::from(self.core_days);
        let invited: Vec<u32> = (0..people.len() as u32)
            .filter(|&slot| {
                let i = slot as usize;
                people.present[i] > 0.0
                    && people.last_visit[i] >= since
                    && world.groups[world.group_of(i)].tended
            })
            .collect();
        if self.appeal == 0.0
            || invited.is_empty()
            || world.groups.len() >= MAX_GROUPS
            || world.account.afford(1, self.minutes, 0) == 0
        {
            return false;
        }
        let places = firing.post(world, 0, 0.5);
        let mut notices = world.groups.iter().zip(places);
        let notice = notices.find_map(|(group, place)| group.feed.get(place?));
        let notice = notice.map_or(NOBODY, |item| item.id);
        for group in &mut world.groups {
            group.tended = false;
        }
        world.groups.push(Group::new(world.day));
        world.moves.push(Move {
            into: world.groups.len() - 1,
            day: world.day,
            minute: firing.tactic.schedule.at.minutes(),
            notice,
            open_days: u32::from(self.core_days),
            appeal: self.appeal as f32,
            invited,
            key: firing.key(world, Purpose::Follow),
        });
        true
    }
}

/// Visitors who are invited into a new group follow, or stay where they are.
pub(crate) fn follow(world: &mut World<'_>) {
    let (p, today) = (world.plan.parameters, world.day);
    let mut moves = std::mem::take(&mut world.moves);
    moves.retain(|open| today - open.day <= open.open_days);
    let visitors = std::mem::take(&mut world.visitors);
    for open in &mut moves {
        for &slot in &visitors {
            let Ok(place) = open.invited.binary_search(&slot) else {
                continue;
            };
            let i = slot as usize;
            let minute = world.minute_of(i);
            if open.day == today && minute < open.minute {
                continue;
            }
            let people = &world.people;
            let wish = open.appeal
                * logistic(
                    p.follow_base
                        + p.follow_belonging * people.belonging[i]
                        + p.follow_habit * people.habit[i],
                );
            if open.key.uniform(people.identity[i]) >= wish || !world.move_to(i, open.into) {
                continue;
            }
            open.invited.remove(place);
            world.record(Row {
                kind: EventKind::Light,
                minute,
                member: slot,
                parent: open.notice,
                value: open.into as f64,
                ..Row::default()
            });
        }
    }
    world.visitors = visitors;
    world.moves = moves;
}
