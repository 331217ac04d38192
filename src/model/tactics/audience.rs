//! What talks, expert sessions and live sessions have in common: people are called to a topic, come, and listen.

use super::{Chosen, Firing};
use crate::event_log::EventKind;
use crate::math::min;
use crate::random::Purpose;
use crate::world::{Row, World};

/// What is on offer.
#[derive(Clone, Copy, Debug)]
pub(super) struct Programme {
    /// Topic's number.
    pub topic: u8,
    /// How good it is, 0 to 1.
    pub quality: f32,
    /// The most who find a place.
    pub places: u32,
    /// Probability that a visitor comes to the best programme on a topic that concerns the visitor wholly.
    pub share: f32,
    /// Share of the missing interest that the best programme on such a topic restores.
    pub interest: f32,
    /// Share of the missing belonging that being there restores.
    pub belonging: f32,
}

impl Programme {
    /// Calls the chosen members who have not muted the group; the call pulls by what the topic means to each.
    pub(super) fn call(
        &self,
        world: &mut World<'_>,
        firing: &Firing<'_>,
        chosen: &Chosen,
        pull: f32,
    ) {
        let pull = pull * self.quality * firing.freshness(world);
        for i in 0..world.people.len() {
            if chosen.has(world, i) && world.people.muted[i] == 0.0 {
                let concerns = world.people.relevance[i][usize::from(self.topic)];
                world.nudge(i, pull * concerns);
            }
        }
    }

    /// Visitors come, the most eager first; returns them.
    pub(super) fn gather(
        &self,
        world: &mut World<'_>,
        firing: &Firing<'_>,
        chosen: &Chosen,
    ) -> Vec<u32> {
        let key = firing.key(world, Purpose::Attend);
        let minute = firing.tactic.schedule.at.minutes();
        let mut audience: Vec<(f32, u32)> = Vec::new();
        for &slot in &world.visitors {
            let i = slot as usize;
            let concerns = world.people.relevance[i][usize::from(self.topic)];
            let wish = self.share * self.quality * concerns;
            let u = key.uniform(world.people.identity[i]);
            if u < wish && chosen.has(world, i) && world.member_from(i) <= minute {
                audience.push((u / wish, slot));
            }
        }
        audience.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        audience.truncate(self.places as usize);
        let item = world.new_item();
        for &(_, slot) in &audience {
            let i = slot as usize;
            let people = &mut world.people;
            let gain = self.interest * self.quality * people.relevance[i][usize::from(self.topic)];
            people.interest[i] += min(gain, 1.0) * (1.0 - people.interest[i]);
            people.belonging[i] += self.belonging * (1.0 - people.belonging[i]);
            world.record(Row {
                kind: EventKind::EventAttended,
                minute,
                member: slot,
                parent: item,
                ..Row::default()
            });
        }
        audience.into_iter().map(|(_, slot)| slot).collect()
    }
}
