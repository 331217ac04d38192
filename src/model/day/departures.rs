//! Who mutes the group, folds it away, or leaves, and why.

use wide::f32x8;

use crate::conversation::Conversation;
use crate::event_log::EventKind;
use crate::journal::{Journal, UndatedEvent};
use crate::lanes::{all, floats, load, logistic, store};
use crate::leaving::{Leaving, each_block, logit};
use crate::membership::{LATE, Parting};
use crate::now::Now;
use crate::population::Population;
use crate::random::Purpose;
use crate::roll::Roll;

/// What somebody decides today: how many of the thresholds for leaving, muting and folding the draw has passed.
const STAYS: f32 = 0.0;
const FOLDS: f32 = 1.0;
const MUTES: f32 = 2.0;
/// Definition: all three.
const LEAVES: f32 = 3.0;

/// Formulas of turning away.
pub(super) const DEPART: &[&str] = &[
    "on an own forum nobody mutes, folds or leaves; elsewhere one draw decides: who does not leave may mute, who does neither may fold",
    "P(leaves) = logistic({leave_base} + `leave_bias` + the terms of the decision to leave)",
    "P(mutes, if not muted) = logistic({mute_base} + `mute_bias` + {mute_fatigue} · (`fatigue` + `annoyance`))",
    "P(folds away, if muted and not folded) = {fold_rate}, after {fold_days} days without a visit",
    "each of those whom a leaver has a tie to, t, also of somebody removed or cut off: `belonging` × (1 − {friend_loss} · t / (1 + t))",
];

/// Members mute, fold or leave: muting is the first answer to overload and twice as common as leaving (China Youth
/// Daily 2020). Belonging holds people back. On an own forum nobody leaves; people stay away.
pub(super) fn depart(
    now: &Now<'_>,
    people: &mut Population,
    roll: &mut Roll,
    conversation: &mut Conversation,
    journal: &mut Journal,
) {
    if !now.setting.platform.can_leave {
        return;
    }
    let (p, day) = (&now.setting.parameters, now.day as i32);
    let key = now.key(Purpose::Depart);
    let c = &*people;
    let n = c.len();
    let mut decisions = vec![STAYS; n];
    let (identity, present, muted, folded) = (
        &c.identity[..n],
        &c.present[..n],
        &c.muted[..n],
        &c.folded[..n],
    );
    let (fatigue, annoyance, mute_bias, leave_bias, last_visit) = (
        &c.fatigue[..n],
        &c.annoyance[..n],
        &c.mute_bias[..n],
        &c.leave_bias[..n],
        &c.last_visit[..n],
    );
    let one = all(1.0);
    each_block(c, p, 0..n, |i, terms| {
        let (f, a, quiet) = (floats(fatigue, i), floats(annoyance, i), floats(muted, i));
        let leave = logistic(logit(all(p.leave_base) + floats(leave_bias, i), terms));
        let mute =
            logistic(all(p.mute_base) + floats(mute_bias, i) + all(p.mute_fatigue) * (f + a))
                * (one - quiet);
        let idle = f32x8::from(
            load(last_visit, i).map(|last| if day - last >= p.fold_days { 1.0 } else { 0.0 }),
        );
        let fold = all(p.fold_rate) * quiet * (one - floats(folded, i)) * idle;
        let u = key.uniforms(load(identity, i));
        // The three thresholds lie one above the other, so each one passed adds to the decision's number.
        let passed = |threshold: f32x8| one & u.simd_lt(threshold);
        let turns_away = passed(leave) + passed(leave + mute) + passed(leave + mute + fold);
        store(&mut decisions, i, turns_away * floats(present, i));
    });
    // All have decided before the first goes, so nobody's explanation sees another's leaving.
    let why = now.key(Purpose::Reason);
    let mut leaving = Vec::new();
    for (slot, &decision) in decisions.iter().enumerate() {
        if decision == LEAVES {
            leaving.push(Leaving::of(c, slot, p));
        }
    }
    if let Some(i) = journal.traced().filter(|&i| people.present[i] > 0.0) {
        let decision = Leaving::of(people, i, p);
        journal.note(i, |today| today.leaving = Some(decision));
    }
    let mut leaving = leaving.into_iter();
    for (slot, decision) in decisions.into_iter().enumerate() {
        if decision == LEAVES {
            if let Some(leaving) = leaving.next() {
                let parting = Parting {
                    slot,
                    reason: leaving.reason(why.uniform(people.identity[slot])),
                    kind: EventKind::Leave,
                    minute: LATE,
                };
                roll.part(now, people, conversation, journal, parting);
            }
        } else if decision == MUTES {
            people.muted[slot] = 1.0;
            record(journal, slot, EventKind::Mute);
        } else if decision == FOLDS {
            people.folded[slot] = 1.0;
            record(journal, slot, EventKind::Fold);
        }
    }
}

fn record(journal: &mut Journal, i: usize, kind: EventKind) {
    journal.record(UndatedEvent {
        kind,
        minute: LATE,
        member: i as u32,
        ..UndatedEvent::default()
    });
}
