//! Who joins today, and who comes back.

use crate::clock;
use crate::event_log::{EventKind, NOBODY};
use crate::math::{max, min, normal_quantile, poisson, sqrt};
use crate::newcomer::{Guest, Newcomer};
use crate::person::Suits;
use crate::random::{Key, Purpose};
use crate::source::Source;
use crate::tactics::Firing;
use crate::ties::NO_SLOT;
use crate::world::{Row, World};

/// The most people of one way on one day.
const MOST_A_DAY: f64 = 10_000.0;

/// Founders on the first day, those who come by themselves, those whom tactics draw in, and those whom members asked in
/// yesterday become members.
pub(super) fn arrive(world: &mut World<'_>) {
    world.newcomers_from = world.people.len();
    let plan = world.plan;
    if world.day == 0 {
        let founder = Newcomer::unasked(Source::Founder, Suits::default());
        for _ in 0..plan.founders {
            world.join(&founder);
        }
    }
    let arrival = Newcomer::unasked(Source::Arrival, Suits::default());
    for _ in 0..arrivals(world) {
        world.join(&arrival);
    }
    for place in 0..plan.tactics.len() {
        let firing = Firing::of(plan, place);
        firing.tactic.action.act().arrive(world, &firing);
    }
    for guest in std::mem::take(&mut world.guests) {
        if let Some(slot) = world.join(&guest.newcomer) {
            meet_friends(world, slot, &guest);
            reward(world, guest.newcomer.inviter, guest.inviter_reward);
            reward(world, slot, guest.invitee_reward);
        }
    }
}

/// Who was asked in knows the inviter well and the inviter's friends a little.
fn meet_friends(world: &mut World<'_>, slot: u32, guest: &Guest) {
    let known = guest.friends.map(|friend| (friend, 0.5));
    for (friend, strength) in known.into_iter().chain([(guest.newcomer.inviter, 1.0)]) {
        if friend != NO_SLOT {
            world.befriend(slot, friend, strength);
        }
    }
}

/// A campaign pays its reward to a member, if the money is there.
fn reward(world: &mut World<'_>, slot: u32, fen: i64) {
    let i = slot as usize;
    if fen == 0 || world.people.present[i] == 0.0 {
        return;
    }
    if world.account.balance < fen {
        world.account.undone += 1;
        return;
    }
    world.account.pay_member(fen);
    world.receive_money(i, fen);
    let minute = world.member_from(i);
    world.record(Row {
        kind: EventKind::Award,
        minute,
        member: slot,
        value: fen as f64 / 100.0,
        ..Row::default()
    });
}

/// How many people come by themselves today: the scenario's own number, or a Poisson variate of its mean.
fn arrivals(world: &World<'_>) -> u32 {
    let plan = world.plan;
    if let Some(&count) = plan.arrivals.daily.get(world.day as usize) {
        return u32::from(count);
    }
    people(
        plan.arrivals.per_day * world.drawn_by_name(),
        world.key(Purpose::Arrivals),
    )
}

/// A number of people a day with a given mean: a Poisson variate, from 30 on the normal one that is close to it, and at
/// most ten thousand.
pub(crate) fn people(mean: f64, key: Key) -> u32 {
    if mean < 30.0 {
        return poisson(mean as f32, key.uniform(0), 200);
    }
    let approximate = mean + sqrt(mean) * normal_quantile(key.open_uniform(0)) + 0.5;
    if approximate > 0.0 {
        min(approximate, MOST_A_DAY) as u32
    } else {
        0
    }
}

/// Formulas of joining.
pub(super) const ARRIVE: &[&str] =
    &["people who come by themselves ~ Poisson(the scenario's mean), or the scenario's own number"];

/// Formulas of coming back.
pub(super) const RETURN: &[&str] = &[
    "P(returns, d days after leaving) = {return_base} / (1 + d) · (½ + `belonging`), if the group has room",
];

/// People who have left come back, ever less likely with the days gone by (weekly return .18 after one idle week and
/// .0012 after a year in Edgeryders).
pub(super) fn come_back(world: &mut World<'_>) {
    let (key, minutes) = (world.key(Purpose::Return), world.key(Purpose::Minute));
    let mut gone = std::mem::take(&mut world.gone);
    gone.retain(|&slot| {
        let i = slot as usize;
        let people = &world.people;
        // For somebody cut off the days count from when the bar is lifted.
        let days = world.day as i32 - max(people.left[i], people.barred_until[i]);
        if days < 0 || world.siege.joining_blocked {
            return true;
        }
        let days = days as f32;
        let probability =
            world.plan.parameters.return_base / (1.0 + days) * (0.5 + people.belonging[i]);
        if key.uniform(people.identity[i]) >= probability {
            return true;
        }
        let Some(group) = world.room(Some(world.group_of(i))) else {
            return true;
        };
        world.enter(i, group);
        let people = &mut world.people;
        people.muted[i] = 0.0;
        people.folded[i] = 0.0;
        people.last_visit[i] = world.day as i32;
        people.since[i] = world.day as i32;
        people.since_minute[i] = clock::minute(minutes.open_uniform(people.identity[i]));
        world.today.returned += 1.0;
        let minute = world.people.since_minute[i];
        world.record(Row {
            kind: EventKind::Return,
            minute,
            member: slot,
            target: NOBODY,
            ..Row::default()
        });
        false
    });
    world.gone = gone;
}
