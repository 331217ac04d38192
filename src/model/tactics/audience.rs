//! What talks, expert sessions and live sessions have in common: people are called to a topic, come, and listen.

use super::Firing;
use crate::chosen::Chosen;
use crate::event_log::EventKind;
use crate::journal::{Journal, UndatedEvent};
use crate::math::min;
use crate::now::Now;
use crate::population::Population;
use crate::random::Purpose;

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
        now: &Now<'_>,
        people: &mut Population,
        chosen: &Chosen,
        fresh: f32,
        pull: f32,
    ) {
        let pull = pull * self.quality * fresh;
        for i in 0..people.len() {
            if chosen.has(people, i) && people.muted[i] == 0.0 {
                let concerns = people.relevance[i][usize::from(self.topic)];
                people.nudge(&now.setting.parameters, i, pull * concerns);
            }
        }
    }

    /// Visitors come, the most eager first.
    pub(super) fn gather(
        &self,
        now: &Now<'_>,
        people: &mut Population,
        visitors: &[u32],
        journal: &mut Journal,
        firing: &Firing<'_>,
        chosen: &Chosen,
    ) {
        let key = firing.key(now, Purpose::Attend);
        let minute = firing.schedule.at.minutes();
        let mut audience: Vec<(f32, u32)> = Vec::new();
        for &slot in visitors {
            let i = slot as usize;
            let concerns = people.relevance[i][usize::from(self.topic)];
            let wish = self.share * self.quality * concerns;
            let u = key.uniform(people.identity[i]);
            if u < wish && chosen.has(people, i) && people.member_from(now.day, i) <= minute {
                audience.push((u / wish, slot));
            }
        }
        audience.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        audience.truncate(self.places as usize);
        let item = journal.new_item();
        for &(_, slot) in &audience {
            let i = slot as usize;
            let gain = self.interest * self.quality * people.relevance[i][usize::from(self.topic)];
            people.restore_interest(i, min(gain, 1.0));
            people.restore_belonging(i, self.belonging);
            journal.record(UndatedEvent {
                kind: EventKind::EventAttended,
                minute,
                member: slot,
                parent: item,
                ..UndatedEvent::default()
            });
        }
    }
}
