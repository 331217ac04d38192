//! Who is left without an answer.

use crate::conversation::Conversation;
use crate::math::min;
use crate::now::Now;
use crate::population::Population;

/// Formulas of silence.
pub(super) const SILENCE: &[&str] = &[
    "`recognition` × (1 − {silence_cost}) for a topic {silence_days} days old without an answer",
    "`unheard` += what `recognition` has lost by it, and min({answer_recognition} · f, {answer_limit}) · (1 − `recognition` before − `unheard`), f = {first_answer} for somebody's first message, 1 for others: what an answer would have done",
];

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
        if item.waits() {
            let i = item.author as usize;
            let answer = min(p.answer_recognition * item.answer_counts(p), p.answer_limit);
            people.be_ignored(now, i, answer, cost);
        }
    }
}
