//! Who mutes the group, folds it away, or leaves, and why.

use fearless_simd::prelude::*;

use crate::conversation::Conversation;
use crate::event_log::EventKind;
use crate::journal::{Journal, UndatedEvent};
use crate::lanes::{Edge, Floats, Ints, Simd, above_logistic, dispatch, each_block, logistic};
use crate::leaving::{Columns, Leaving, logit, terms};
use crate::membership::{LATE, Parting};
use crate::now::Now;
use crate::population::Population;
use crate::random::Purpose;
use crate::roll::Roll;

/// What somebody decides today who does not stay as before.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Decision {
    Folds,
    Mutes,
    Leaves,
}

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
    let p = &now.setting.parameters;
    let decisions = dispatch!(now.setting.level, simd => decide(simd, now, people));
    // All have decided before the first goes, so nobody's explanation sees another's leaving.
    let why = now.key(Purpose::Reason);
    let leaving: Vec<Leaving> = decisions
        .iter()
        .filter(|(_, decision)| *decision == Decision::Leaves)
        .map(|&(slot, _)| Leaving::of(people, slot, p))
        .collect();
    if let Some(i) = journal.traced().filter(|&i| people.present[i] > 0.0) {
        let decision = Leaving::of(people, i, p);
        journal.note(i, |today| today.leaving = Some(decision));
    }
    let mut leaving = leaving.into_iter();
    for (slot, decision) in decisions {
        match decision {
            Decision::Leaves => {
                if let Some(leaving) = leaving.next() {
                    let parting = Parting {
                        slot,
                        reason: leaving.reason(why.uniform(people.identity[slot])),
                        kind: EventKind::Leave,
                        minute: LATE,
                    };
                    roll.part(now, people, conversation, journal, parting);
                }
            }
            Decision::Mutes => {
                people.muted[slot] = 1.0;
                record(journal, slot, EventKind::Mute);
            }
            Decision::Folds => {
                people.folded[slot] = 1.0;
                record(journal, slot, EventKind::Fold);
            }
        }
    }
}

/// Who turns away today, and how, in the order of the slots.
#[inline(always)]
fn decide<S: Simd>(simd: S, now: &Now<'_>, c: &Population) -> Vec<(usize, Decision)> {
    let (p, day) = (&now.setting.parameters, now.day as i32);
    let key = now.key(Purpose::Depart);
    let n = c.len();
    let rows = n.next_multiple_of(<Floats<S>>::LEN);
    let mut decisions = Vec::new();
    let (identity, present) = (&c.identity[..rows], &c.present[..rows]);
    let columns = Columns::of(c, rows);
    let (muted, folded) = (c.muted.first(rows), c.folded.first(rows));
    let (mute_bias, leave_bias, last_visit) = (
        &c.mute_bias[..rows],
        &c.leave_bias[..rows],
        &c.last_visit[..rows],
    );
    let all = |value: f32| <Floats<S>>::splat(simd, value);
    let (zero, one) = (all(0.0), all(1.0));
    each_block!(simd: S, n, |i, edge| {
        let floats = |column: &[f32]| -> Floats<S> { edge.load(simd, column, i) };
        let here = floats(present).simd_gt(zero);
        let u = key.uniforms(simd, edge.load(simd, identity, i));
        let levels = columns.at(simd, edge, i);
        let leave = logit(all(p.leave_base) + floats(leave_bias), terms(simd, p, levels));
        let tired = levels.fatigue + levels.annoyance;
        let mute = all(p.mute_base) + floats(mute_bias) + all(p.mute_fatigue) * tired;
        // Few turn away on a day. Where no draw lies within what the chances cannot exceed, they need not be known.
        let most = above_logistic(simd, leave) + above_logistic(simd, mute) + all(p.fold_rate);
        if (u.simd_lt(most) & here).any_true() {
            let last: Ints<S> = edge.load(simd, last_visit, i);
            let idle = (<Ints<S>>::splat(simd, day) - last).simd_ge(<Ints<S>>::splat(simd, p.fold_days));
            let idle = idle.select(one, zero);
            let (quiet, away): (Floats<S>, Floats<S>) = (muted.load(simd, edge, i), folded.load(simd, edge, i));
            let leave = logistic(simd, leave);
            let mute = logistic(simd, mute) * (one - quiet);
            let fold = all(p.fold_rate) * quiet * (one - away) * idle;
            // The three thresholds lie one above the other.
            let passed = |threshold: Floats<S>| u.simd_lt(threshold) & here;
            let (leaves, mutes) = (passed(leave), passed(leave + mute));
            let folds = passed(leave + mute + fold);
            for k in edge.places(leaves | mutes | folds) {
                let passed = [leaves, mutes, folds].map(|mask| mask.to_bitmask() >> k & 1);
                decisions.push((i + k, match passed.iter().sum() {
                    1_u64 => Decision::Folds,
                    2 => Decision::Mutes,
                    _ => Decision::Leaves,
                }));
            }
        }
    });
    decisions
}

fn record(journal: &mut Journal, i: usize, kind: EventKind) {
    journal.record(UndatedEvent {
        kind,
        minute: LATE,
        member: i as u32,
        ..UndatedEvent::default()
    });
}
