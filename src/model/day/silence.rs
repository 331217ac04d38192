//! Who is left without an answer.

use crate::conversation::Conversation;
use crate::feed::OPERATOR;
use crate::now::Now;
use crate::population::Population;

/// Formulas of silence.
pub(super) const SILENCE: &[&str] =
    &["`recognition` × (1 − {silence_cost}) for a topic {silence_days} days old without an answer"];

/// A topic opened some days ago that nobody has answered takes recognition from its author: silence is worse than
/// criticism (Cheng et al. 2014).
pub(super) fn be_left_unanswered(
    now: &Now<'_>,
    conversation: &Conversation,
    people: &mut Population,
) {
    let p = &now.setting.parameters;
    let Some(day) = now.day.checked_sub(p.silence_days) else {
        return;
    };
    let cost = p.silence_cost;
    let items = conversation
        .groups
        .iter()
        .flat_map(|g| g.feed.items_of(day));
    for item in items {
        if item.opens && item.answers == 0 && item.author != OPERATOR {
            let i = item.author as usize;
            people.recognition[i] *= 1.0 - cost;
        }
    }
}
