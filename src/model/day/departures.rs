//! Who mutes the group, folds it away, or leaves, and why.

use wide::f32x8;

use super::leaving::{Leaving, each_block, logit};
use crate::event_log::EventKind;
use crate::lanes::{all, floats, load, logistic, store};
use crate::random::Purpose;
use crate::reason::Reason;
use crate::world::{Row, World};

/// What somebody decides today: how many of the thresholds for leaving, muting and folding the draw has passed.
const STAYS: f32 = 0.0;
const FOLDS: f32 = 1.0;
const MUTES: f32 = 2.0;
const LEAVES: f32 = 3.0;

/// Formulas of turning away.
pub(super) const DEPART: &[&str] = &[
    "on an own forum nobody mutes, folds or leaves; elsewhere one draw decides: who does not leave may mute, who does neither may fold",
    "P(leaves) = logistic({leave_base} + `leave_bias` + the terms of the decision to leave)",
    "P(mutes, if not muted) = logistic({mute_base} + {mute_fatigue} · (`fatigue` + `annoyance`))",
    "P(folds away, if muted and not folded) = {fold_rate}, after {fold_days} days without a visit",
    "each of those whom a leaver has a tie to, t, also of somebody removed or cut off: `belonging` × (1 − {friend_loss} · t / (1 + t))",
];

/// People turn away late: after whatever else they did today.
const LATE: u16 = 1439;

/// Members mute, fold or leave: muting is the first answer to overload and twice as common as leaving (China Youth
/// Daily 2020). Belonging holds people back. On an own forum nobody leaves; people stay away.
pub(super) fn depart(world: &mut World<'_>) {
    if !world.plan.platform.can_leave {
        return;
    }
    let (p, day) = (&world.plan.parameters, world.day as i32);
    let key = world.key(Purpose::Depart);
    let c = &world.people;
    let n = c.len();
    let mut decisions = vec![STAYS; n];
    let (identity, present, muted, folded) = (
        &c.identity[..n],
        &c.present[..n],
        &c.muted[..n],
        &c.folded[..n],
    );
    let (fatigue, annoyance, leave_bias, last_visit) = (
        &c.fatigue[..n],
        &c.annoyance[..n],
        &c.leave_bias[..n],
        &c.last_visit[..n],
    );
    let one = all(1.0);
    each_block(c, p, 0..n, |i, terms| {
        let (f, a, quiet) = (floats(fatigue, i), floats(annoyance, i), floats(muted, i));
        let leave = logistic(logit(all(p.leave_base) + floats(leave_bias, i), terms));
        let mute = logistic(all(p.mute_base) + all(p.mute_fatigue) * (f + a)) * (one - quiet);
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
    let mut leaving = Vec::new();
    for (slot, &decision) in decisions.iter().enumerate() {
        if decision == LEAVES {
            leaving.push(Leaving::of(c, slot, p));
        }
    }
    if let Some(i) = world.traced().filter(|&i| world.people.present[i] > 0.0) {
        let decision = Leaving::of(&world.people, i, p);
        world.note(i, |today| today.leaving = Some(decision));
    }
    let mut leaving = leaving.into_iter();
    for (slot, decision) in decisions.into_iter().enumerate() {
        if decision == LEAVES {
            if let Some(leaving) = leaving.next() {
                world.part(slot, leaving.reason(), EventKind::Leave, LATE);
            }
        } else if decision == MUTES {
            world.people.muted[slot] = 1.0;
            record(world, slot, EventKind::Mute);
        } else if decision == FOLDS {
            world.people.folded[slot] = 1.0;
            record(world, slot, EventKind::Fold);
        }
    }
}

/// People with ties to somebody who has gone lose some belonging.
fn be_missed(world: &mut World<'_>, i: usize) {
    let (plan, day) = (world.plan, world.day);
    let ties = world.people.ties[i];
    for (other, strength) in ties.iter(day, &plan.fading) {
        let belonging = &mut world.people.belonging[other as usize];
        *belonging -= plan.parameters.friend_loss * strength / (1.0 + strength) * *belonging;
    }
}

impl World<'_> {
    /// The operator removes the member in slot `i`, who does not come back.
    pub(crate) fn remove(&mut self, i: usize) {
        self.go(i);
        self.gone.pop();
        self.today.left += 1.0;
        self.today.left_removed += 1.0;
        be_missed(self, i);
        record(self, i, EventKind::Removed);
    }

    /// A member leaves, is removed or is cut off, at `minute`; people with ties to this one lose some belonging.
    pub(crate) fn part(&mut self, i: usize, reason: Reason, kind: EventKind, minute: u16) {
        self.go(i);
        self.today.left += 1.0;
        *reason.count(&mut self.today) += 1.0;
        be_missed(self, i);
        self.record(Row {
            kind,
            minute,
            member: i as u32,
            value: f64::from(reason as u8),
            ..Row::default()
        });
    }
}

fn record(world: &mut World<'_>, i: usize, kind: EventKind) {
    world.record(Row {
        kind,
        minute: LATE,
        member: i as u32,
        ..Row::default()
    });
}
