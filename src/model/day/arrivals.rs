//! Who joins today, and who comes back.

use crate::account::Account;
use crate::calendar::Calendar;
use crate::clock;
use crate::conversation::Conversation;
use crate::event_log::{EventKind, NOBODY};
use crate::inflow::number;
use crate::joining::Door;
use crate::journal::{Journal, UndatedEvent};
use crate::math::max;
use crate::newcomer::{Guest, Newcomer};
use crate::now::Now;
use crate::person::Suits;
use crate::plan::Plan;
use crate::population::Population;
use crate::purse::Purse;
use crate::random::Purpose;
use crate::roll::Roll;
use crate::source::Source;
use crate::ties::NO_SLOT;

/// Formulas of joining.
pub(super) const ARRIVE: &[&str] =
    &["people who come by themselves ~ Poisson(the scenario's mean), or the scenario's own number"];

/// Formulas of coming back.
pub(super) const RETURN: &[&str] = &[
    "P(returns, d days after leaving) = {return_base} / (1 + d) · (½ + `belonging`), if the group has room",
];

/// Founders on the first day, those who come by themselves, those whom tactics draw in, and those whom members asked in
/// yesterday become members.
pub(super) fn arrive(
    plan: &Plan,
    now: &Now<'_>,
    people: &mut Population,
    roll: &mut Roll,
    conversation: &mut Conversation,
    purse: &mut Purse,
    calendar: &mut Calendar,
    journal: &mut Journal,
) {
    roll.newcomers_from = people.len();
    let guests = std::mem::take(&mut roll.guests);
    let mut door = Door {
        now,
        people,
        roll,
        conversation,
        account: &mut purse.account,
        calendar,
        journal,
    };
    if now.day == 0 {
        let founder = Newcomer::unasked(Source::Founder, Suits::default());
        for _ in 0..now.setting.founders {
            door.join(&founder);
        }
    }
    let arrival = Newcomer::unasked(Source::Arrival, Suits::default());
    for _ in 0..arrivals(now, door.calendar) {
        door.join(&arrival);
    }
    for place in 0..plan.tactics.len() {
        let (act, firing) = (plan.act(place), plan.firing(place));
        let inflow = &mut door.calendar.inflows[place];
        if let Some((newcomer, number)) = act.arrive(&firing, now, inflow) {
            let came = (0..number).filter_map(|_| door.join(&newcomer));
            let came: Vec<u32> = came.collect();
            let inflow = &mut door.calendar.inflows[place];
            act.introduce(&firing, now, door.people, inflow, &came);
        }
    }
    for guest in guests {
        if let Some(slot) = door.join(&guest.newcomer) {
            meet_friends(now, door.people, slot, &guest);
            let rewards = [
                (guest.newcomer.inviter, guest.inviter_reward),
                (slot, guest.invitee_reward),
            ];
            for (slot, fen) in rewards {
                reward(now, door.people, door.account, door.journal, slot, fen);
            }
        }
    }
}

/// Who was asked in knows the inviter well and the inviter's friends a little.
fn meet_friends(now: &Now<'_>, people: &mut Population, slot: u32, guest: &Guest) {
    let known = guest.friends.map(|friend| (friend, 0.5));
    for (friend, strength) in known.into_iter().chain([(guest.newcomer.inviter, 1.0)]) {
        if friend != NO_SLOT {
            people.befriend(now, slot, friend, strength);
        }
    }
}

/// A campaign pays its reward to a member, if the money is there.
fn reward(
    now: &Now<'_>,
    people: &mut Population,
    account: &mut Account,
    journal: &mut Journal,
    slot: u32,
    fen: i64,
) {
    let i = slot as usize;
    if fen == 0 || people.present[i] == 0.0 {
        return;
    }
    if account.balance < fen {
        account.undone += 1;
        return;
    }
    account.pay_member(fen);
    people.receive_money(&now.setting.parameters, i, fen);
    let minute = people.member_from(now.day, i);
    journal.award(slot, minute, NOBODY, fen as f64 / 100.0);
}

/// How many people come by themselves today: the scenario's own number, or a Poisson variate of its mean.
fn arrivals(now: &Now<'_>, calendar: &Calendar) -> u32 {
    let arrivals = &now.setting.arrivals;
    if let Some(&count) = arrivals.daily.get(now.day as usize) {
        return u32::from(count);
    }
    let p = &now.setting.parameters;
    let drawn = calendar
        .name
        .map_or(1.0, |name| name.draws(p, &now.setting.segments));
    number(arrivals.per_day * drawn, now.key(Purpose::Arrivals))
}

/// People who have left come back, ever less likely with the days gone by (weekly return .18 after one idle week and
/// .0012 after a year in Edgeryders).
pub(super) fn come_back(
    now: &Now<'_>,
    people: &mut Population,
    roll: &mut Roll,
    conversation: &mut Conversation,
    purse: &mut Purse,
    calendar: &mut Calendar,
    journal: &mut Journal,
) {
    let p = &now.setting.parameters;
    let (key, minutes) = (now.key(Purpose::Return), now.key(Purpose::Minute));
    let mut door = Door {
        now,
        people,
        roll,
        conversation,
        account: &mut purse.account,
        calendar,
        journal,
    };
    for place in 0..door.roll.gone.len() {
        let slot = door.roll.gone[place];
        let i = slot as usize;
        let people = &*door.people;
        // For somebody cut off the days count from when the bar is lifted.
        let days = now.day as i32 - max(people.left[i], people.barred_until[i]);
        if days < 0 || now.siege.joining_blocked {
            continue;
        }
        let probability = p.return_base / (1.0 + days as f32) * (0.5 + people.belonging[i]);
        if key.uniform(people.identity[i]) >= probability {
            continue;
        }
        let Some(group) = door.room(Some(people.group_of(i))) else {
            continue;
        };
        let people = &mut *door.people;
        door.roll.enter(people, door.conversation, i, group);
        people.muted[i] = 0.0;
        people.folded[i] = 0.0;
        people.last_visit[i] = now.day as i32;
        people.since[i] = now.day as i32;
        people.show(now, i);
        people.since_minute[i] = clock::minute(minutes.open_uniform(people.identity[i]));
        door.journal.today.returned += 1.0;
        door.journal.record(UndatedEvent {
            kind: EventKind::Return,
            minute: people.since_minute[i],
            member: slot,
            ..UndatedEvent::default()
        });
    }
    let present = &door.people.present;
    door.roll.gone.retain(|&slot| present[slot as usize] == 0.0);
}
