//! Moves: the living core follows the operator into a new group, or stays.
//!
//! - P(an invited visitor follows) = appeal · logistic({follow_base} + {follow_belonging} · `belonging` + {follow_habit} ·
//!   `habit` + {follow_worn} · (`annoyance` + `fatigue`))
//! - who follows: `pull` += {follow_renewal} · (1 − `pull`), `habit` × (1 − {follow_unlearns})

use super::conversation::Conversation;
use super::event_log::EventKind;
use super::journal::{Journal, UndatedEvent};
use super::math::logistic;
use super::now::Now;
use super::population::Population;
use super::random::Key;

/// A move into a new group whose invitation is still open.
#[derive(Clone, Debug)]
pub(crate) struct Move {
    /// Number of the new group.
    pub into: usize,
    /// Day and minute of the invitation.
    pub day: u32,
    pub minute: u16,
    /// Number of the notice in the event log, or [`super::event_log::NOBODY`] if the platform blocked it.
    pub notice: u32,
    pub open_days: u32,
    pub appeal: f32,
    /// Slots of those who are invited, in slot order.
    pub invited: Vec<u32>,
    /// What their decisions are drawn by.
    pub key: Key,
}

impl Move {
    /// Visitors who are invited follow, or stay where they are.
    pub(crate) fn pass(
        &mut self,
        now: &Now<'_>,
        visitors: &[u32],
        people: &mut Population,
        conversation: &mut Conversation,
        journal: &mut Journal,
    ) {
        let p = &now.setting.parameters;
        for &slot in visitors {
            let Ok(place) = self.invited.binary_search(&slot) else {
                continue;
            };
            let i = slot as usize;
            let minute = people.minute_of(now, i);
            if self.day == now.day && minute < self.minute {
                continue;
            }
            let wish = self.appeal
                * logistic(
                    p.follow_base
                        + p.follow_belonging * people.belonging[i]
                        + p.follow_habit * people.habit[i]
                        + p.follow_worn * (people.annoyance[i] + people.fatigue[i]),
                );
            if self.key.uniform(people.identity[i]) >= wish
                || !people.move_to(conversation, now.setting.platform.cap, i, self.into)
            {
                continue;
            }
            self.invited.remove(place);
            people.show(now, i);
            people.renew_pull(i, p.follow_renewal);
            people.habit[i] *= 1.0 - p.follow_unlearns;
            journal.today.moved += 1.0;
            journal.today.light_actions += 1.0;
            journal.record(UndatedEvent {
                kind: EventKind::Light,
                minute,
                member: slot,
                parent: self.notice,
                value: self.into as f64,
                ..UndatedEvent::default()
            });
        }
    }
}
