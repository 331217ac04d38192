//! Who mutes the group, folds it away, or leaves, and why.

use wide::f32x8;

use crate::model::event_log::EventKind;
use crate::model::lanes::{LANES, all, floats, load, logistic, store};
use crate::model::math::max;
use crate::model::parameters::Parameters;
use crate::model::population::Population;
use crate::model::random::Purpose;
use crate::model::world::{Row, World};

/// Why somebody leaves. The number is the event log's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reason {
    Unanswered = 0,
    OffTopic = 1,
    Overload = 2,
    Ads = 3,
    FriendsLeft = 4,
    RewardGone = 5,
    InterestMoved = 6,
}

/// What somebody decides today: how many of the thresholds for leaving, muting and folding the draw has passed.
const STAYS: f32 = 0.0;
const FOLDS: f32 = 1.0;
const MUTES: f32 = 2.0;
const LEAVES: f32 = 3.0;

/// Members mute, fold or leave: muting is the first answer to overload and twice as common as leaving (China Youth
/// Daily 2020). Belonging holds people back. On a forum nobody leaves; people stay away.
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
    let (wb, wr, wi) = (
        &c.weight_belonging[..n],
        &c.weight_recognition[..n],
        &c.weight_interest[..n],
    );
    let (belonging, recognition, interest) =
        (&c.belonging[..n], &c.recognition[..n], &c.interest[..n]);
    let (fatigue, annoyance, pull, leave_bias) = (
        &c.fatigue[..n],
        &c.annoyance[..n],
        &c.pull[..n],
        &c.leave_bias[..n],
    );
    let (reward_pull, reward, memory, last_visit) = (
        &c.reward_pull[..n],
        &c.reward[..n],
        &c.reward_memory[..n],
        &c.last_visit[..n],
    );
    let one = all(1.0);
    for i in (0..n).step_by(LANES) {
        let b = floats(belonging, i);
        let (f, a, quiet) = (floats(fatigue, i), floats(annoyance, i), floats(muted, i));
        let served = floats(wb, i) * b
            + floats(wr, i) * floats(recognition, i)
            + floats(wi, i) * floats(interest, i);
        let missed = floats(memory, i) - floats(reward, i);
        let missed = missed & missed.simd_gt(all(0.0));
        let leave = logistic(
            all(p.leave_base)
                + floats(leave_bias, i)
                + all(p.leave_unmet) * (one - served)
                + all(p.leave_fatigue) * f
                + all(p.leave_annoyance) * a
                + all(p.leave_drift) * (one - floats(pull, i))
                + all(p.leave_reward) * floats(reward_pull, i) * missed
                - all(p.leave_belonging) * b,
        );
        let mute = logistic(all(p.mute_base) + all(p.mute_fatigue) * (f + a)) * (one - quiet);
        let idle =
            f32x8::from(load(last_visit, i).map(|last| if day - last >= 14 { 1.0 } else { 0.0 }));
        let fold = all(p.fold_rate) * quiet * (one - floats(folded, i)) * idle;
        let u = key.uniforms(load(identity, i));
        // The three thresholds lie one above the other, so each one passed adds to the decision's number.
        let passed = |threshold: f32x8| one & u.simd_lt(threshold);
        let turns_away = passed(leave) + passed(leave + mute) + passed(leave + mute + fold);
        store(&mut decisions, i, turns_away * floats(present, i));
    }
    for (slot, decision) in decisions.into_iter().enumerate() {
        if decision == LEAVES {
            leave(world, slot);
        } else if decision == MUTES {
            world.people.muted[slot] = 1.0;
            record(world, slot, EventKind::Mute, 0.0);
        } else if decision == FOLDS {
            world.people.folded[slot] = 1.0;
            record(world, slot, EventKind::Fold, 0.0);
        }
    }
}

/// A member leaves; people with ties to this one lose some belonging.
fn leave(world: &mut World<'_>, i: usize) {
    let (plan, day) = (world.plan, world.day);
    let reason = tipped(&world.people, i, &plan.parameters);
    world.go(i);
    let today = &mut world.today;
    today.left += 1.0;
    *match reason {
        Reason::Unanswered => &mut today.left_unanswered,
        Reason::OffTopic => &mut today.left_off_topic,
        Reason::Overload => &mut today.left_overload,
        Reason::Ads => &mut today.left_ads,
        Reason::FriendsLeft => &mut today.left_friends_left,
        Reason::RewardGone => &mut today.left_reward_gone,
        Reason::InterestMoved => &mut today.left_interest_moved,
    } += 1.0;
    let ties = world.people.ties[i];
    for (other, strength) in ties.iter(day, &plan.fading) {
        let people = &mut world.people;
        let loss = plan.parameters.friend_loss * strength / (1.0 + strength)
            * people.belonging[other as usize];
        people.belonging[other as usize] -= loss;
        people.friends_lost[other as usize] += loss;
    }
    record(world, i, EventKind::Leave, f64::from(reason as u8));
}

/// What tipped the balance: the greatest of the terms that drove this decision.
fn tipped(people: &Population, i: usize, p: &Parameters) -> Reason {
    let unmet = |weight: f32, level: f32| p.leave_unmet * weight * (1.0 - level);
    let recognition = unmet(people.weight_recognition[i], people.recognition[i]);
    let interest = unmet(people.weight_interest[i], people.interest[i]);
    let belonging = unmet(people.weight_belonging[i], people.belonging[i]);
    let lost = people.friends_lost[i] / (people.friends_lost[i] + people.belonging[i] + 0.1);
    let terms = [
        (
            Reason::Unanswered,
            recognition * (0.3 + 1.7 * people.unanswered[i]),
        ),
        (Reason::OffTopic, interest * people.off_topic[i]),
        (Reason::Overload, p.leave_fatigue * people.fatigue[i]),
        (Reason::Ads, p.leave_annoyance * people.annoyance[i]),
        (Reason::FriendsLeft, (belonging + p.leave_belonging) * lost),
        (
            Reason::RewardGone,
            p.leave_reward
                * people.reward_pull[i]
                * max(0.0, people.reward_memory[i] - people.reward[i]),
        ),
        (
            Reason::InterestMoved,
            p.leave_drift * (1.0 - people.pull[i]),
        ),
    ];
    let mut greatest = terms[0];
    for term in terms {
        if term.1 > greatest.1 {
            greatest = term;
        }
    }
    greatest.0
}

fn record(world: &mut World<'_>, i: usize, kind: EventKind, value: f64) {
    if world.logs() {
        // People turn away late: after whatever else they did today.
        world.record(Row {
            kind,
            minute: 1439,
            member: i as u32,
            value,
            ..Row::default()
        });
    }
}
