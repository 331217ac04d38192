//! Who joins today, and who comes back.

use fearless_simd::prelude::*;

use super::visits::catch_up;
use crate::account::Account;
use crate::calendar::Calendar;
use crate::clock;
use crate::conversation::Conversation;
use crate::event_log::{EventKind, NOBODY};
use crate::inflow::number;
use crate::joining::Door;
use crate::journal::{Journal, UndatedEvent};
use crate::lanes::{Edge, Floats, Simd, dispatch, each_block};
use crate::math::{ROOM, max, min};
use crate::newcomer::{Guest, Newcomer};
use crate::now::Now;
use crate::person::Suits;
use crate::plan::Plan;
use crate::population::Population;
use crate::purse::Purse;
use crate::random::{Key, Purpose};
use crate::roll::Roll;
use crate::source::Source;
use crate::ties::NO_SLOT;

/// Formulas of joining.
pub(super) const ARRIVE: &[&str] = &[
    "founders stand in a ring: each knows the next k/2 of it who are in the same group, k the scenario's mean number of others whom a founder knows, a fraction of one by chance; tie of {offline_tie}, met face to face",
    "people who come by themselves ~ Poisson(the scenario's mean · (1 − {word_share} + {word_share} · min(2, repute))), or the scenario's own number",
    "people who come to sell, in a stream ~ Poisson({seller_share} · the scenario's mean · (1 − order) · (1 + {seller_lure} · share of the last week's messages that break the rules))",
    "order = 1 − (1 − watched) · (1 − swept); watched × e^(−1/{watch_days}) a day, += (1 − e^(−1/{watch_days})) · seen, seen = 1 after a day on which the operator answered, greeted or deleted somebody in the group, {broadcast_seen} after one on which the operator only published; swept += {swept_learning} · ([deleted] − swept) for each message against the rules",
];

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
        door.people.make_room(now.setting.expected());
        for _ in 0..now.setting.founders {
            door.join(&founder);
        }
        if now.setting.tenure_days > 0 {
            for i in 0..door.people.len() {
                door.people.have_been_here(now, i);
            }
        }
        if now.setting.founder_ties > 0.0 {
            acquaint(now, door.people);
        }
    }
    let arrival = Newcomer::unasked(Source::Arrival, Suits::default());
    for _ in 0..arrivals(now, door.calendar, door.roll.repute) {
        door.join(&arrival);
    }
    let seller = Newcomer::unasked(Source::Seller, Suits::default());
    for _ in 0..sellers(now, door.conversation) {
        door.join(&seller);
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

/// Founders who know one another stand in a ring, in the order of joining, and know the next ones in it: so the friends of
/// one know each other, too. People in different groups do not meet.
fn acquaint(now: &Now<'_>, people: &mut Population) {
    let founders = people.len() as u32;
    // Everybody knows as many on the other side.
    let next = now.setting.founder_ties / 2.0;
    let key = now.key(Purpose::FounderTies);
    for slot in 0..founders {
        let more = key.uniform(people.identity[slot as usize]) < next.fract();
        let known = (next as u32 + u32::from(more)).min(founders.saturating_sub(1) / 2);
        for step in 1..=known {
            let other = (slot + step) % founders;
            know(now, people, slot, other, now.setting.parameters.offline_tie);
        }
    }
}

/// Who was asked in knows the inviter in person and the inviter's friends a little.
fn meet_friends(now: &Now<'_>, people: &mut Population, slot: u32, guest: &Guest) {
    for friend in guest.friends {
        if friend != NO_SLOT {
            people.befriend(now, slot, friend, 0.5);
        }
    }
    if guest.newcomer.inviter != NO_SLOT {
        know(now, people, slot, guest.newcomer.inviter, 1.0);
    }
}

/// Two people who know each other in person are in one group, or are not.
fn know(now: &Now<'_>, people: &mut Population, one: u32, other: u32, strength: f32) {
    if people.group[one as usize] == people.group[other as usize] {
        people.meet(now, one, other, strength);
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
        account.undone_for_money += 1;
        return;
    }
    account.pay_member(fen);
    people.receive_money(&now.setting.parameters, i, fen);
    let minute = people.member_from(now.day, i);
    journal.award(slot, minute, NOBODY, fen as f64 / 100.0);
}

/// How many people come by themselves today: the scenario's own number, or a Poisson variate of its mean, of whom some come
/// because of what is said of the community.
fn arrivals(now: &Now<'_>, calendar: &Calendar, repute: f64) -> u32 {
    let arrivals = &now.setting.arrivals;
    if let Some(&count) = arrivals.daily.get(now.run_day() as usize) {
        return u32::from(count);
    }
    let p = &now.setting.parameters;
    let drawn = calendar
        .name
        .map_or(1.0, |name| name.draws(p, &now.setting.segments));
    let word = f64::from(p.word_share);
    let heard = 1.0 - word + word * min(2.0, repute);
    number(arrivals.per_day * drawn * heard, now.key(Purpose::Arrivals))
}

/// How many people come today to sell something of their own: they slip in with strangers wherever a stream reaches many
/// phones and nobody seems to look after it.
fn sellers(now: &Now<'_>, conversation: &Conversation) -> u32 {
    let (setting, p) = (now.setting, &now.setting.parameters);
    if !setting.platform.stream {
        return 0;
    }
    let newest = conversation.groups.iter().rfind(|group| group.tended);
    let open = newest.map_or(0.0, |group| group.open_to_sellers(p.seller_lure));
    let strangers = setting.arrivals.per_day;
    let mean = strangers * f64::from(p.seller_share * open);
    number(mean, now.key(Purpose::Sellers))
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
    let mut drawn =
        dispatch!(now.setting.level, simd => drawn_to_return(simd, people, key, p.return_base));
    drawn.retain(|&slot| {
        let i = slot as usize;
        // For somebody cut off the days count from when the bar is lifted.
        let days = now.day as i32 - max(people.left[i], people.barred_until[i]);
        let probability = p.return_base / (1.0 + days as f32) * (0.5 + people.belonging[i]);
        days >= 0 && key.uniform(people.identity[i]) < probability
    });
    if drawn.is_empty() || now.siege.joining_blocked {
        return;
    }
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
        if drawn.binary_search(&slot).is_err() {
            continue;
        }
        let i = slot as usize;
        let Some(group) = door.room(Some(door.people.group_of(i))) else {
            continue;
        };
        let people = &mut *door.people;
        catch_up(now, people, i);
        door.roll.enter(people, door.conversation, i, group);
        people.muted.set(i, 0.0);
        people.folded.set(i, 0.0);
        people.last_visit[i] = now.day as i32;
        people.returned[i] = now.day as i32;
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

/// Slots of those who are no members and whose draw lies within what anybody's chance is on the day of leaving, with room for
/// rounding, in slot order: hardly anybody.
#[inline(always)]
fn drawn_to_return<S: Simd>(simd: S, people: &Population, key: Key, base: f32) -> Vec<u32> {
    let all = |value: f32| <Floats<S>>::splat(simd, value);
    // Nobody belongs more than wholly.
    let most = all(ROOM * base * (0.5 + 1.0));
    let mut slots = Vec::new();
    each_block!(simd: S, people.len(), |i, edge| {
        let draw = key.uniforms(simd, edge.load(simd, &people.identity, i));
        let here: Floats<S> = edge.load(simd, &people.present, i);
        let drawn = draw.simd_lt(most) & here.simd_eq(all(0.0));
        slots.extend(edge.places(drawn).map(|k| (i + k) as u32));
    });
    slots
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::{Value, json};

    use crate::event_log::EventKind;
    use crate::run::run_world_logged;
    use crate::source::Source;
    use crate::world::{Plan, World};

    /// People of a source who joined within five months.
    fn joined(source: Source, platform: &str, arrivals: f64, tactics: Value) -> usize {
        let experiment = serde_json::from_value(json!({
            "format": "community-sim/1",
            "scenario": {
                "name": "a group", "platform": platform, "founders": 60, "arrivals": {"per_day": arrivals},
                "platform_rules": false, "assumptions": {"word_share": 0.6},
                "segments": [{"id": "all", "name": "all", "share": 1, "visits_per_week": 3, "messages_per_visit": 0.3,
                    "starts_share": 0.4, "interest_days": 100}],
            },
            "strategies": [{"name": "plan", "operator": {"minutes_per_day": 600}, "tactics": tactics}],
            "run": {"days": 150, "worlds": 1, "seed": 5},
        }))
        .unwrap();
        let (_, log) = run_world_logged(&Plan::new(&experiment, 0), 0);
        let joins = log.events.iter().filter(|e| e.kind == EventKind::Join);
        joins.filter(|e| Source::of(e.member) == source).count()
    }

    #[test]
    fn people_who_sell_slip_in_with_strangers_where_nobody_is_seen_to_look_after_a_stream() {
        let answered = || json!([{"id": "answers", "action": {"kind": "answering", "share": 1.0}}]);
        let sellers = |platform: &str, arrivals: f64, tactics: Value| {
            joined(Source::Seller, platform, arrivals, tactics)
        };
        let unguarded = sellers("wechat_group", 3.0, json!([]));
        let guarded = sellers("wechat_group", 3.0, answered());
        assert!(
            unguarded > 10 && 3 * guarded < unguarded,
            "{guarded} of {unguarded}"
        );
        assert_eq!(sellers("wechat_group", 0.0, json!([])), 0);
        assert_eq!(sellers("forum", 3.0, json!([])), 0);
    }

    #[test]
    fn more_come_by_themselves_to_a_community_that_serves_its_members_well() {
        let met = json!([{"id": "meetings", "schedule": {"every_days": 7}, "action": {"kind": "event", "appeal": 1.0}},
            {"id": "answers", "action": {"kind": "answering", "share": 1.0}}]);
        let come = |tactics: Value| joined(Source::Arrival, "forum", 3.0, tactics);
        let (well, left_alone) = (come(met), come(json!([])));
        assert!(10 * well > 11 * left_alone, "{well} against {left_alone}");
    }

    #[test]
    fn founders_know_as_many_others_as_the_scenario_says() {
        let known = |founders: u32, ties: Option<f64>| {
            let mut scenario = json!({
                "name": "friends", "platform": "forum", "founders": founders,
                "segments": [{"id": "all", "name": "all", "share": 1, "visits_per_week": 3, "messages_per_visit": 0,
                    "starts_share": 0.4, "interest_days": 100}],
            });
            if let Some(ties) = ties {
                scenario["founder_ties"] = json!(ties);
            }
            let experiment = serde_json::from_value(json!({
                "format": "community-sim/1", "scenario": scenario, "strategies": [{"name": "nobody", "tactics": []}],
                "run": {"days": 1, "worlds": 1, "seed": 5},
            }))
            .unwrap();
            let plan = Plan::new(&experiment, 0);
            let mut world = World::new(&plan, 0);
            world.advance().ties
        };
        assert_eq!(known(100, None), 0.0);
        assert_eq!(known(100, Some(4.0)), 4.0);
        let between = known(1000, Some(3.0));
        assert!((between - 3.0).abs() < 0.15, "{between}");
        // There are only so many to know.
        assert_eq!(known(1, Some(8.0)), 0.0);
        assert_eq!(known(5, Some(8.0)), 4.0);
    }
}
