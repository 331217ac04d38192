//! Who clicks a like.

use crate::conversation::Conversation;
use crate::event_log::EventKind;
use crate::feed::OPERATOR;
use crate::journal::{Journal, UndatedEvent};
use crate::math::max;
use crate::now::Now;
use crate::population::Population;
use crate::random::Purpose;
use crate::roll::Roll;
use crate::ties::NO_SLOT;

/// Formulas of likes.
pub(super) const LIKE: &[&str] = &[
    "P(likes a message of today or yesterday) = {like_rate} · (½ + `interest`); its author's `recognition` += {like_recognition} · (1 − `recognition`)",
];

/// Visitors click a like for a recent message: the lightest action, by about as many people as write.
pub(super) fn like(
    now: &Now<'_>,
    roll: &Roll,
    conversation: &Conversation,
    people: &mut Population,
    journal: &mut Journal,
) {
    let rate = now.setting.parameters.like_rate;
    let key = now.key(Purpose::Light);
    let recent: Vec<(u32, u32)> = conversation
        .groups
        .iter()
        .map(|g| (g.feed.since(now.day.saturating_sub(1)), g.feed.end()))
        .collect();
    for &slot in &roll.visitors {
        let i = slot as usize;
        let group = people.group_of(i);
        let (begin, end) = recent[group];
        if begin == end {
            continue;
        }
        let identity = people.identity[i];
        if key.uniform(identity) >= rate * (0.5 + people.interest[i]) {
            continue;
        }
        let place = begin + key.nth(1).below(identity, end - begin);
        let Some(item) = conversation.groups[group].feed.get(place).copied() else {
            continue;
        };
        if item.author == slot {
            continue;
        }
        journal.today.light_actions += 1.0;
        if item.author != OPERATOR {
            let author = item.author as usize;
            let gain = now.setting.parameters.like_recognition;
            people.restore_recognition(author, gain);
        }
        if journal.logs() {
            let earliest = if item.day == now.day { item.minute } else { 0 };
            let minute = max(people.minute_of(now, i), earliest);
            let target = if item.author == OPERATOR {
                NO_SLOT
            } else {
                item.author
            };
            journal.record(UndatedEvent {
                kind: EventKind::Light,
                minute,
                member: slot,
                target,
                parent: item.id,
                ..UndatedEvent::default()
            });
        }
    }
}
