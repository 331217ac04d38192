//! Tests of whole worlds.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use serde_json::{Value, json};

use crate::event_log::{EventKind, NOBODY};
use crate::experiment::Experiment;
use crate::feed::Item;
use crate::group::Group;
use crate::math;
use crate::population::Population;
use crate::run::{run_world, run_world_logged};
use crate::series::Series;
use crate::world::{Plan, World};

/// 700 founders of a platform whose groups hold 500, and the tactics given.
fn crowd(tactics: &Value) -> Experiment {
    serde_json::from_value(json!({
        "format": "community-sim/1",
        "scenario": {
            // As many come as are stated, whatever is said of the community, and hardly anybody leaves.
            "assumptions": {"word_share": 0, "leave_base": -10},
            "name": "crowd", "platform": "wechat_group", "platform_rules": false, "founders": 700, "arrivals": {"per_day": 20.0},
            "segments": [{"id": "members", "name": "members", "share": 1, "visits_per_week": 3, "messages_per_visit": 0.4,
                "starts_share": 0.4, "interest_days": 60}],
        },
        "strategies": [{"name": "codes", "operator": {"minutes_per_day": 120}, "tactics": tactics}],
        "run": {"days": 40, "worlds": 1, "seed": 3},
    }))
    .expect("a valid document")
}

fn series(series: Series, tactics: &Value) -> Vec<f64> {
    let plan = Plan::new(&crowd(tactics), 0);
    run_world(&plan, 0).series(series).to_vec()
}

#[test]
fn without_a_code_people_are_turned_away_and_with_one_the_next_group_opens() {
    let code =
        |groups: u8| json!([{"id": "code", "action": {"kind": "live_code", "groups": groups}}]);
    assert!(series(Series::TurnedAway, &json!([]))[0] > 200.0);
    assert_eq!(
        series(Series::TurnedAway, &code(1)),
        series(Series::TurnedAway, &json!([]))
    );
    let two = code(2);
    assert_eq!(series(Series::TurnedAway, &two)[0], 0.0);
    assert!(
        series(Series::TurnedAway, &two)[39] > 0.0,
        "two groups never filled"
    );
    assert!(
        series(Series::TurnedAway, &code(5))
            .iter()
            .all(|&away| away == 0.0)
    );
    assert_eq!(series(Series::Groups, &two)[39], 2.0);
    assert_eq!(series(Series::Groups, &code(5))[39], 3.0);
}

#[test]
fn a_code_without_working_time_opens_nothing_and_is_counted_once_a_day() {
    let code = json!([{"id": "code", "action": {"kind": "live_code", "minutes_per_group": 130.0}}]);
    assert_eq!(
        series(Series::TurnedAway, &code),
        series(Series::TurnedAway, &json!([]))
    );
    assert_eq!(series(Series::TacticsUndone, &code)[0], 1.0);
}

#[test]
fn what_is_posted_goes_into_every_group_for_a_part_of_the_time() {
    let post = |code: bool| {
        json!([
            {"id": "code", "on": code, "action": {"kind": "live_code", "groups": 2, "minutes_per_group": 0.0}},
            {"id": "post", "action": {"kind": "content", "posts": 1, "minutes_per_post": 10.0}},
        ])
    };
    assert_eq!(series(Series::OperatorMessages, &post(false))[5], 1.0);
    assert_eq!(series(Series::OperatorMessages, &post(true))[5], 2.0);
    assert!((series(Series::OperatorMinutes, &post(false))[5] - 10.0).abs() < 1e-6);
    assert!((series(Series::OperatorMinutes, &post(true))[5] - 13.0).abs() < 1e-6);
}

#[test]
fn people_answer_and_know_those_of_their_own_group() {
    let code = json!([{"id": "code", "action": {"kind": "live_code", "groups": 5}}]);
    let experiment = crowd(&code);
    let plan = Plan::new(&experiment, 0);
    let mut world = World::new(&plan, 0);
    for _ in 0..plan.days() {
        world.advance();
    }
    let group = |identity: u32| {
        let slot = world
            .people
            .identity
            .iter()
            .position(|&other| other == identity);
        world
            .people
            .group_of(slot.expect("somebody who was a member"))
    };
    let log = run_world_logged(&plan, 0).1;
    let replies = log
        .events
        .iter()
        .filter(|e| e.kind == EventKind::Reply && e.target != NOBODY);
    let pairs: Vec<(usize, usize)> = replies
        .map(|e| (group(e.member), group(e.target)))
        .collect();
    assert!(pairs.iter().all(|(own, other)| own == other));
    assert!((0..3).all(|g| pairs.iter().filter(|(own, _)| *own == g).count() > 20));
    for i in 0..world.people.len() {
        let ties = world.people.ties.of(i);
        for (other, _) in ties.iter(plan.setting.days, &plan.setting.fading) {
            assert_eq!(
                world.people.group_of(i),
                world.people.group_of(other as usize)
            );
        }
    }
}
/// A group of 200 that hardly anybody still needs, and its core moved on day 20.
fn moved() -> Experiment {
    let mut experiment = crowd(&json!([
        {"id": "move", "schedule": {"from": "2026-01-21", "every_days": 365, "at": "12:00"},
         "action": {"kind": "refound", "core_days": 5}},
    ]));
    experiment.scenario.start = "2026-01-01".to_owned().try_into().expect("a date");
    experiment.scenario.founders = 200;
    experiment
}

#[test]
fn the_core_moves_on_and_neither_leaves_nor_joins() {
    let experiment = moved();
    let plan = Plan::new(&experiment, 0);
    let mut world = World::new(&plan, 0);
    let days: Vec<_> = (0..plan.days()).map(|_| world.advance()).collect();
    let moved: f64 = days.iter().map(|day| day.moved).sum();
    assert!(days[..20].iter().all(|day| day.moved == 0.0) && days[20].moved > 0.0);
    assert!(
        days[26..].iter().all(|day| day.moved == 0.0),
        "the invitation stays open"
    );
    assert!((15.0..190.0).contains(&moved), "{moved} moved");
    let joined_since: f64 = days[20..]
        .iter()
        .map(|day| day.joined + day.returned - day.left)
        .sum();
    assert_eq!(
        world.roll.members,
        days[19].members as u32 + joined_since as u32
    );
    assert_eq!(
        (world.conversation.groups.len(), world.conversation.tended()),
        (2, vec![1])
    );
    assert!(
        world.conversation.groups[0].members > 0
            && f64::from(world.conversation.groups[1].members) > 0.8 * moved
    );

    let belonging = |group: usize| {
        let inside: Vec<usize> = (0..world.people.len())
            .filter(|&i| world.people.joined[i] < 20 && world.people.group_of(i) == group)
            .collect();
        inside
            .iter()
            .map(|&i| world.people.belonging[i])
            .sum::<f32>()
            / inside.len() as f32
    };
    assert!(
        belonging(1) > belonging(0),
        "those who belong do not follow"
    );
}

#[test]
fn who_moves_begins_anew_but_not_by_habit() {
    let on_the_day = |renewal: f64, unlearns: f64| {
        let mut experiment = moved();
        let changed = [("follow_renewal", renewal), ("follow_unlearns", unlearns)];
        for (name, value) in changed {
            experiment
                .scenario
                .assumptions
                .insert(name.to_owned(), value);
        }
        let plan = Plan::new(&experiment, 0);
        let mut world = World::new(&plan, 0);
        for _ in 0..21 {
            world.advance();
        }
        let people = &world.people;
        let followers = (0..people.len()).filter(|&i| people.group_of(i) == 1);
        followers
            .map(|i| (people.identity[i], people.pull[i], people.habit[i]))
            .collect::<Vec<_>>()
    };
    let (plain, changed) = (on_the_day(0.0, 0.0), on_the_day(0.25, 0.5));
    assert!(plain.len() > 10 && plain.len() == changed.len());
    for ((who, pull, habit), (same, renewed, kept)) in std::iter::zip(plain, changed) {
        assert_eq!(who, same);
        assert!((renewed - (pull + 0.25 * (1.0 - pull))).abs() < 1e-6);
        assert!((kept - 0.5 * habit).abs() < 1e-6);
    }
}

#[test]
fn the_log_shows_who_follows_as_a_tap_on_the_notice() {
    let experiment = moved();
    let plan = Plan::new(&experiment, 0);
    let (result, log) = run_world_logged(&plan, 0);
    let moved: f64 = result.series(Series::Moved).iter().sum();
    let notice = log
        .events
        .iter()
        .find(|e| e.kind == EventKind::OperatorPost)
        .expect("the notice");
    let taps: Vec<_> = log
        .events
        .iter()
        .filter(|e| {
            e.parent == notice.item
                && e.kind == EventKind::Light
                && e.target == NOBODY
                && e.value > 0.0
        })
        .collect();
    assert_eq!(taps.len() as f64, moved);
    assert!(
        taps.iter()
            .all(|e| e.value == 1.0 && (e.day, e.minute) >= (notice.day, notice.minute))
    );
}

/// The crowd on another platform.
fn crowd_on(platform: &str, tactics: &Value) -> Vec<crate::series::Daily> {
    let mut experiment = crowd(tactics);
    experiment.scenario.platform = serde_json::from_value(json!(platform)).expect("a platform");
    experiment.scenario.platform_rules = true;
    experiment.scenario.founders = 60;
    experiment.scenario.start = "2026-02-01".to_owned().try_into().expect("a date");
    let plan = Plan::new(&experiment, 0);
    let mut world = World::new(&plan, 0);
    (0..plan.days()).map(|_| world.advance()).collect()
}

#[test]
fn the_platform_blocks_what_goes_beyond_its_quota() {
    let posts =
        json!([{"id": "post", "action": {"kind": "content", "posts": 2, "minutes_per_post": 1.0}}]);
    let days = crowd_on("wecom_group", &posts);
    let sent: f64 = days[..28].iter().map(|day| day.operator_messages).sum();
    let blocked: f64 = days[..28].iter().map(|day| day.tactics_blocked).sum();
    assert_eq!((sent, blocked), (28.0, 28.0));
    assert_eq!(days[28].operator_messages, 2.0, "March begins anew");
    let free = crowd_on("wechat_group", &posts);
    assert!(
        free.iter()
            .all(|day| day.operator_messages == 2.0 && day.tactics_blocked == 0.0)
    );
}

#[test]
fn calls_packets_and_mass_messages_are_blocked_as_well() {
    let calls = json!([{"id": "a", "action": {"kind": "announcement", "notices": 8, "minutes": 0.0}},
        {"id": "b", "action": {"kind": "announcement", "notices": 8, "minutes": 0.0}}]);
    let day = crowd_on("qq_group", &calls)[3];
    assert_eq!((day.operator_messages, day.tactics_blocked), (10.0, 1.0));
    let packet = json!([{"id": "p", "action": {"kind": "red_envelope", "amount_yuan": 30.0}}]);
    let day = crowd_on("facebook_group", &packet)[0];
    assert_eq!((day.money_spent, day.tactics_blocked), (0.0, 1.0));
    let mass = |id: &str| json!({"id": id, "action": {"kind": "private_message", "warmth": 0.0, "people": 5000, "minutes_per_message": 0.0}});
    let sent = |tactics| crowd_on("wecom_group", &tactics)[0].operator_messages;
    assert_eq!(
        sent(json!([mass("a"), mass("b")])),
        sent(json!([mass("a")]))
    );
}

#[test]
fn steps_before_joining_lose_a_few_and_switched_off_rules_lose_nobody() {
    let lost = |rules: bool, minutes: f64| {
        let mut experiment = crowd(&json!([]));
        experiment.scenario.founders = 90;
        experiment.scenario.platform_rules = rules;
        experiment.strategies[0].operator.minutes_per_day = minutes;
        let plan = Plan::new(&experiment, 0);
        let mut world = World::new(&plan, 0);
        let days: Vec<_> = (0..15).map(|_| world.advance()).collect();
        (
            days.iter().map(|day| day.turned_away).sum::<f64>(),
            world.roll.members,
        )
    };
    let (with_time, members) = lost(true, 60.0);
    assert!(
        members > 200 && (5.0..40.0).contains(&with_time),
        "{with_time} lost, {members} members"
    );
    let (without_time, members) = lost(true, 0.0);
    assert!(
        without_time > 60.0 && members <= 200,
        "{without_time} lost, {members} members"
    );
    assert_eq!(lost(false, 0.0).0, 0.0);
}

/// What a group without any tactic is set in.
fn plan() -> Plan {
    Plan::new(&crowd(&json!([])), 0)
}

#[test]
fn people_write_less_where_few_look_in() {
    let messages = |founders: u32, half: f64| {
        let mut document = serde_json::to_value(crowd(&json!([]))).unwrap();
        document["scenario"]["founders"] = json!(founders);
        document["scenario"]["arrivals"] = json!({"per_day": 0});
        document["scenario"]["assumptions"]["audience_half"] = json!(half);
        let experiment = serde_json::from_value(document).unwrap();
        let world = run_world(&Plan::new(&experiment, 0), 0);
        world.series(Series::Messages).iter().sum::<f64>()
    };
    let heard = |founders: u32| messages(founders, 20.0) / messages(founders, 0.0);
    let (few, many) = (heard(30), heard(480));
    assert!(few < 0.6 && many > 0.8, "{few} of a few, {many} of many");
}

#[test]
fn fewer_readers_than_one_is_used_to_are_told_less_until_one_is_used_to_them() {
    let mut experiment = crowd(&json!([]));
    experiment
        .scenario
        .assumptions
        .insert("audience_half".to_owned(), 0.0);
    let plan = Plan::new(&experiment, 0);
    let p = &plan.setting.parameters;
    let mut world = World::new(&plan, 0);
    world.advance();
    world.people.weight_belonging[0] = 0.5;
    world.now.day = 400;
    let now = world.now;
    let hear = |people: &mut Population, audience: f32| {
        let adapts = people.adapts(&now, 0, now.setting.decay.audience);
        people.used_to[0] += adapts * (audience - people.used_to[0]);
        people.heard(p, 0, audience, people.used_to[0])
    };
    world.people.used_to[0] = 40.0;
    assert_eq!(hear(&mut world.people, 50.0), 1.0, "more readers");
    world.people.used_to[0] = 40.0;
    let adapts = 1.0 - math::exp(-1.0 / f64::from(p.audience_days));
    let used = 40.0 - adapts * 20.0;
    let expected = math::pow(20.0 / used, 0.5 * f64::from(p.audience_loss));
    let heard = f64::from(hear(&mut world.people, 20.0));
    assert!((heard - expected).abs() < 1e-5, "{heard} for {expected}");
    let later = (0..3000).map(|_| hear(&mut world.people, 20.0)).last();
    assert!(later.is_some_and(|later| later > 0.999), "{later:?}");
}

#[test]
fn the_audience_is_the_mean_of_about_a_week() {
    let mut group = Group::new(0);
    group.be_visited(14);
    assert_eq!(group.audience, 14.0);
    group.be_visited(7);
    assert_eq!(group.audience, 13.0);
}

#[test]
fn a_group_looks_watched_by_the_most_that_is_seen_of_the_operator_in_a_day_and_less_every_day_without()
 {
    let plan = plan();
    let (setting, gone) = (&plan.setting, 1.0 - plan.setting.decay.watch);
    let mut group = Group::new(0);
    group.be_seen(1.0);
    group.be_seen(0.25);
    group.begin_day(setting, 1);
    assert_eq!(group.watched, gone);
    group.be_seen(0.25);
    group.begin_day(setting, 2);
    let after = gone * setting.decay.watch + 0.25 * gone;
    assert!((group.watched - after).abs() < 1e-6);
    group.begin_day(setting, 3);
    assert!(group.watched < after);
}

#[test]
fn only_dealing_with_members_shows_care() {
    let plan = plan();
    let mut group = Group::new(0);
    group.be_seen(1.0);
    group.begin_day(&plan.setting, 1);
    assert_eq!(group.care, 0.0, "order is no care");
    group.attend();
    group.begin_day(&plan.setting, 2);
    assert_eq!(group.care, 1.0 - plan.setting.decay.watch);
    assert!(group.watched > group.care);
}

#[test]
fn a_group_is_the_more_open_to_sellers_the_more_advertising_stands_there_undeleted() {
    let plan = plan();
    let ad = |id: u32, day: u32| {
        let mut ad = Item::by_operator(id, day, 600, 0, true);
        (ad.author, ad.breaks_rules) = (7, true);
        ad
    };
    let mut group = Group::new(0);
    group.feed.mark(0);
    assert_eq!(group.open_to_sellers(3.0), 1.0);
    group.feed.push(ad(0, 1), 0.5);
    group.feed.push(Item::by_operator(1, 1, 600, 0, true), 0.5);
    group.feed.mark(1);
    assert_eq!(group.open_to_sellers(3.0), 1.0 + 3.0 * 0.5);
    group.begin_day(&plan.setting, 2);
    assert_eq!(group.order(), 0.0, "what stands shows no order");
    let place = group.feed.push(ad(2, 2), 0.5);
    assert_eq!(group.feed.delete(place), Some(7));
    group.begin_day(&plan.setting, 3);
    let learnt = plan.setting.parameters.swept_learning;
    assert!((group.order() - learnt).abs() < 1e-6);
    group.watched = 1.0;
    assert_eq!(group.open_to_sellers(3.0), 0.0);
}
