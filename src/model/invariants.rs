//! What must hold in every run, tried on random scenarios and strategies.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod documents;

use std::collections::BTreeMap;

use documents::{action, experiments, shock};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::date::Date;
use super::event_log::{EventKind, EventLog, NOBODY};
use super::experiment::Experiment;
use super::person::{Person, Suits};
use super::random::Luck;
use super::run::{run_world, run_world_logged};
use super::series::Series;
use super::source::Source;
use super::ties::NO_SLOT;
use super::world::{Plan, World};

fn experiment(value: Value) -> Experiment {
    serde_json::from_value(value).expect("the generator writes valid documents")
}

fn levels_lie_in_the_unit_interval(world: &World<'_>) {
    let people = &world.people;
    let columns = [
        ("belonging", &people.belonging),
        ("recognition", &people.recognition),
        ("interest", &people.interest),
        ("habit", &people.habit),
        ("fatigue", &people.fatigue),
        ("annoyance", &people.annoyance),
        ("strife", &people.strife),
        ("crowding", &people.crowding),
        ("standing", &people.standing),
        ("pull", &people.pull),
        ("reward", &people.reward),
        ("reward_memory", &people.reward_memory),
        ("trust", &people.trust),
        ("selling", &people.selling),
        ("expected_discount", &people.expected_discount),
        ("desire", &people.desire),
    ];
    for (name, column) in columns {
        for (slot, level) in column.iter().enumerate() {
            assert!(
                (0.0..=1.0).contains(level),
                "{name} of slot {slot} is {level} on day {}",
                world.now.day
            );
        }
    }
}

fn the_account_balances(world: &World<'_>) {
    let account = &world.purse.account;
    assert_eq!(
        account.granted,
        account.balance + account.in_packets + account.to_members + account.to_others,
        "money was made or lost"
    );
    assert_eq!(
        world.people.money.iter().sum::<i64>(),
        account.to_members + account.between_members,
        "members hold other money than was paid"
    );
    let in_packets = |by_member: bool| -> i64 {
        let of = world
            .purse
            .packets
            .iter()
            .filter(|packet| (packet.sender != NO_SLOT) == by_member);
        of.map(|packet| packet.money_left).sum()
    };
    assert_eq!(
        in_packets(false),
        account.in_packets,
        "packets hold other money"
    );
    assert_eq!(
        account.from_members,
        account.between_members + in_packets(true),
        "members' money was made or lost"
    );
    assert_eq!(
        world.people.given.iter().sum::<i64>(),
        account.from_members,
        "members paid other money than their packets hold"
    );
    assert_eq!(
        world.people.spent.iter().sum::<i64>(),
        world.purse.till.members,
        "the till holds other money than members spent"
    );
    assert!(
        account.balance >= 0,
        "the operator overdrew the account: {}",
        account.balance
    );
    assert!(
        account.minutes_left >= -1e-9,
        "the operator worked {} minutes too long",
        -account.minutes_left
    );
}

/// Nobody acts before joining or after leaving, and an answer comes after what it answers.
fn the_log_is_possible(log: &EventLog) {
    let mut present: BTreeMap<u32, bool> = BTreeMap::new();
    let mut written: BTreeMap<u32, (u32, u16)> = BTreeMap::new();
    for event in &log.events {
        let now = (event.day, event.minute);
        match event.kind {
            EventKind::Join => assert_eq!(
                present.insert(event.member, true),
                None,
                "joined twice: {event:?}"
            ),
            EventKind::Return => {
                assert_eq!(present.insert(event.member, true), Some(false), "{event:?}")
            }
            _ if event.member != NOBODY => {
                assert_eq!(
                    present.get(&event.member),
                    Some(&true),
                    "acts while not a member: {event:?}"
                );
            }
            _ => {}
        }
        match event.kind {
            EventKind::Leave | EventKind::Removed => {
                present.insert(event.member, false);
            }
            EventKind::Post | EventKind::OperatorPost => {
                assert_eq!(
                    written.insert(event.item, now),
                    None,
                    "item written twice: {event:?}"
                );
            }
            EventKind::Reply | EventKind::OperatorReply => {
                let parent = written
                    .get(&event.parent)
                    .unwrap_or_else(|| panic!("answers nothing: {event:?}"));
                assert!(*parent <= now, "answers the future: {event:?}");
                written.insert(event.item, now);
            }
            _ => {}
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn every_day_keeps_the_accounts(document in experiments()) {
        let experiment = experiment(document);
        let plan = Plan::new(&experiment, 0);
        let mut world = World::new(&plan, 0);
        let mut members = 0.0;
        for day in 0..plan.days() {
            let today = world.advance();
            members += today.joined + today.returned - today.left;
            prop_assert_eq!(today.members, members, "members of day {}", day);
            for (number, group) in world.talk.groups.iter().enumerate() {
                prop_assert!(group.members <= plan.setting.platform.cap, "group {} is too full", number);
                let inside = (0..world.people.len())
                    .filter(|&i| world.people.present[i] > 0.0 && world.people.group_of(i) == number);
                prop_assert_eq!(group.members as usize, inside.count(), "members of group {}", number);
            }
            prop_assert_eq!(today.members, world.people.present.iter().map(|&p| f64::from(p)).sum::<f64>());
            prop_assert!(today.values().iter().all(|v| v.is_finite()), "{:?}", today);
            prop_assert!(today.dau <= today.wau + today.left && today.wau <= today.mau && today.mau <= today.members);
            levels_lie_in_the_unit_interval(&world);
            the_account_balances(&world);
        }
        prop_assert!(world.outcomes().values().iter().all(|v| v.is_finite()), "{:?}", world.outcomes());
    }

    #[test]
    fn the_log_tells_a_possible_story_and_changes_nothing(document in experiments()) {
        let experiment = experiment(document);
        let plan = Plan::new(&experiment, 0);
        let (result, log) = run_world_logged(&plan, 0);
        prop_assert_eq!(&result, &run_world(&plan, 0));
        the_log_is_possible(&log);
        let joined = log.events.iter().filter(|e| e.kind == EventKind::Join).count();
        prop_assert_eq!(joined as f64, result.series(Series::Joined).iter().sum::<f64>());
    }

    #[test]
    fn a_tactic_of_no_intensity_changes_not_a_bit(
        document in experiments(), place in 0..9_usize, pick in any::<prop::sample::Index>(),
    ) {
        let without = experiment(document.clone());
        let nothing = [
            json!({"kind": "content", "posts": 0}), json!({"kind": "check_in", "appeal": 0.0}),
            json!({"kind": "red_envelope", "amount_yuan": 0.0}), json!({"kind": "event", "capacity": 0}),
            json!({"kind": "event", "appeal": 0.0}), json!({"kind": "welcome", "share": 0.0}),
            json!({"kind": "discussion", "appeal": 0.0}), json!({"kind": "co_creation", "appeal": 0.0}),
            json!({"kind": "expert_session", "quality": 0.0}), json!({"kind": "talk", "capacity": 0}),
            json!({"kind": "talk", "quality": 0.0}), json!({"kind": "digest", "quality": 0.0}),
            json!({"kind": "levels", "first": 0}), json!({"kind": "leaderboard", "prominence": 0.0}),
            json!({"kind": "points", "per_message": 0, "per_check_in": 0}), json!({"kind": "redemption", "prizes": 0}),
            json!({"kind": "redemption", "prize_yuan": 0.0}), json!({"kind": "lottery", "prizes": 0}),
            json!({"kind": "lottery", "prize_yuan": 0.0}), json!({"kind": "cultivation", "people": 0}),
            json!({"kind": "moderation", "precision": 0.0}), json!({"kind": "ad_control", "share": 0.0}),
            json!({"kind": "removal", "after": 0}), json!({"kind": "conflict_handling", "share": 0.0}),
            json!({"kind": "rules", "shown": false}), json!({"kind": "badges", "step": 0}),
            json!({"kind": "award", "people": 0}), json!({"kind": "award", "publicity": 0.0}),
            json!({"kind": "answering", "share": 0.0}), json!({"kind": "announcement", "notices": 0}),
            json!({"kind": "private_message", "people": 0}), json!({"kind": "live_code", "groups": 1}),
            json!({"kind": "refound", "appeal": 0.0}),
            json!({"kind": "paid_ads", "yuan": 0.0}),
            json!({"kind": "referral", "appeal": 0.0}), json!({"kind": "partner_exchange", "response": 0.0}),
            json!({"kind": "cross_platform", "followers": 0}),
            json!({"kind": "sms", "people": 0}), json!({"kind": "positioning", "clarity": 0.0, "promise": 0.0}),
            json!({"kind": "pitch", "messages": 0}), json!({"kind": "featured", "goods": 0}),
            json!({"kind": "group_buy", "group_size": 0}), json!({"kind": "solitaire", "appeal": 0.0}),
            json!({"kind": "giveaway", "pieces": 0}), json!({"kind": "story", "quality": 0.0}),
            json!({"kind": "scene", "fit": 0.0}), json!({"kind": "premium_tier", "places": 0}),
            json!({"kind": "paid_membership", "exclusivity": 0.0, "discount": 0.0}),
            json!({"kind": "coupon", "coupons": 0}), json!({"kind": "gift", "gifts": 0}),
            json!({"kind": "paid_task", "pay_yuan": 0.0}),
        ];
        let expected = run_world_logged(&Plan::new(&without, 0), 0);
        let action = pick.get(&nothing);
        let mut with = document.clone();
        let tactics = with["strategies"][0]["tactics"].as_array_mut().unwrap();
        tactics.insert(place.min(tactics.len()), json!({"id": "nothing", "action": action}));
        prop_assert!(run_world_logged(&Plan::new(&experiment(with), 0), 0) == expected, "{} changed the run", action);
    }

    #[test]
    fn a_shock_of_no_size_changes_not_a_bit(document in experiments(), day in 0..70_u32, pick in any::<prop::sample::Index>()) {
        let without = experiment(document.clone());
        let nothing = [
            json!({"kind": "complaint_wave", "days": 0}), json!({"kind": "complaint_wave", "share": 0.0}),
            json!({"kind": "complaint_wave", "severity": 0.0}),
            json!({"kind": "ad_flood", "days": 0}), json!({"kind": "ad_flood", "ads_per_day": 0}),
            json!({"kind": "koc_leaves", "people": 0}), json!({"kind": "competitor", "days": 0}),
            json!({"kind": "competitor", "overlap": 0.0}), json!({"kind": "competitor", "appeal": 0.0}),
            json!({"kind": "platform_penalty", "days": 0}),
            json!({"kind": "platform_penalty", "joining_blocked": false, "reach_lost": 0.0}),
            json!({"kind": "quota_cut", "days": 0}), json!({"kind": "quota_cut", "minutes_lost": 0.0, "budget_lost": 0.0}),
            json!({"kind": "operator_away", "days": 0}), json!({"kind": "cut_off", "share": 0.0}),
        ];
        let expected = run_world_logged(&Plan::new(&without, 0), 0);
        let shock = pick.get(&nothing);
        let mut with = document.clone();
        let date = Date::default().plus_days(day).to_string();
        let shocks = with["scenario"]["shocks"].as_array_mut().unwrap();
        shocks.insert(0, json!({"id": "nothing", "date": date, "shock": shock}));
        prop_assert!(run_world_logged(&Plan::new(&experiment(with), 0), 0) == expected, "{} changed the run", shock);
    }

    #[test]
    fn nothing_changes_before_the_day_of_a_shock(document in experiments(), shock in shock()) {
        let without = experiment(document.clone());
        let days = without.run.days;
        let begin = days / 2;
        let mut with = document;
        let date = Date::default().plus_days(begin).to_string();
        let shocks = with["scenario"]["shocks"].as_array_mut().unwrap();
        shocks.insert(0, json!({"id": "late", "date": date, "shock": shock}));
        let hit = run_world(&Plan::new(&experiment(with), 0), 0).daily;
        let spared = run_world(&Plan::new(&without, 0), 0).daily;
        for (series, (a, b)) in spared.chunks(days as usize).zip(hit.chunks(days as usize)).enumerate() {
            let differ = a.iter().zip(b).position(|(x, y)| x.to_bits() != y.to_bits());
            prop_assert!(differ.is_none_or(|day| day >= begin as usize), "series {} differs on day {:?}", series, differ);
        }
    }

    #[test]
    fn strategies_agree_to_the_bit_before_the_day_on_which_they_differ(document in experiments(), action in action()) {
        let without = experiment(document.clone());
        let days = without.run.days;
        let begin = days / 2;
        let mut with = document;
        let from = without.scenario.start.plus_days(begin).to_string();
        with["strategies"][0]["tactics"].as_array_mut().unwrap()
            .insert(0, json!({"id": "late", "schedule": {"from": from}, "action": action}));
        let late = run_world(&Plan::new(&experiment(with), 0), 0).daily;
        let early = run_world(&Plan::new(&without, 0), 0).daily;
        for (series, (a, b)) in early.chunks(days as usize).zip(late.chunks(days as usize)).enumerate() {
            let differ = a.iter().zip(b).position(|(x, y)| x.to_bits() != y.to_bits());
            prop_assert!(differ.is_none_or(|day| day >= begin as usize), "series {} differs on day {:?}", series, differ);
        }
    }
}

/// A scenario with a segment whose people join and never do anything that others could notice.
fn with_inert_people(founders: u32) -> Experiment {
    experiment(json!({
        "format": "community-sim/1",
        "scenario": {
            "name": "one more", "platform": "wechat_group", "founders": founders, "arrivals": {"per_day": 2.0},
            "assumptions": {"like_rate": 0.0},
            "segments": [
                {"id": "lively", "name": "lively", "share": 8, "visits_per_week": 4, "messages_per_visit": 0.5,
                 "starts_share": 0.4, "interest_days": 100, "invites_per_month": 0.5},
                {"id": "inert", "name": "inert", "share": 2, "visits_per_week": 0.001, "visit_spread": 0,
                 "messages_per_visit": 0, "starts_share": 0.4, "interest_days": 0.01},
            ],
        },
        "strategies": [{"name": "answers", "tactics": [
            {"id": "answers", "action": {"kind": "answering", "share": 0.8}},
            {"id": "content", "action": {"kind": "content", "posts": 1}},
        ]}],
        "run": {"days": 60, "worlds": 1, "seed": 11},
    }))
}

#[test]
fn one_more_person_leaves_everybody_elses_history_untouched() {
    // The first founder, from the 60th on, who turns out to be inert joins one of two otherwise equal worlds.
    let plan = Plan::new(&with_inert_people(60), 0);
    let extra = (60..400)
        .find(|&k| {
            let identity = Source::Founder.identity(k);
            Person::born(
                identity,
                Suits::default(),
                Luck::new(plan.setting.seed, 0),
                &plan.setting.segments,
                &plan.setting.parameters,
            )
            .segment
                == 1
        })
        .unwrap();
    let history = |founders: u32| {
        let experiment = with_inert_people(founders);
        run_world_logged(&Plan::new(&experiment, 0), 0).1.events
    };
    let without = history(extra);
    let with = history(extra + 1);
    let person = Source::Founder.identity(extra);
    let others: Vec<_> = with
        .iter()
        .filter(|e| e.member != person && e.target != person)
        .copied()
        .collect();
    assert!(with.len() > others.len(), "the extra person never joined");
    assert!(
        without.len() > 1000,
        "too little happens to show anything: {} events",
        without.len()
    );
    assert_eq!(others, without);
}

#[test]
fn a_copy_of_a_world_goes_on_as_the_original_does() {
    let experiment = with_inert_people(80);
    let plan = Plan::new(&experiment, 0);
    let mut original = World::new(&plan, 3);
    for _ in 0..20 {
        original.advance();
    }
    let mut copy = original.clone();
    for _ in 20..plan.days() {
        assert_eq!(original.advance(), copy.advance());
    }
    assert_eq!(original.outcomes(), copy.outcomes());
}

#[test]
fn a_lucky_packet_is_split_as_the_double_mean_rule_says() {
    // 10 yuan in 10 shares, sent daily to 500 visitors who all tap: every packet is emptied.
    let experiment = experiment(json!({
        "format": "community-sim/1",
        "scenario": {
            "name": "packets", "platform": "wechat_group", "founders": 400,
            "segments": [{"id": "hunters", "name": "hunters", "share": 1, "visits_per_week": 6.9, "visit_spread": 0,
                "messages_per_visit": 0, "starts_share": 0, "interest_days": 10000, "reward_pull": 1}],
        },
        "strategies": [{"name": "packets", "operator": {"minutes_per_day": 60, "budget_yuan": 1000}, "tactics": [
            {"id": "packets", "schedule": {"at": "12:00"}, "action": {"kind": "red_envelope", "amount_yuan": 10, "shares": 10}},
        ]}],
        "run": {"days": 200, "worlds": 1, "seed": 5},
    }));
    let (_, log) = run_world_logged(&Plan::new(&experiment, 0), 0);
    let mut packets: BTreeMap<u32, Vec<f64>> = BTreeMap::new();
    for event in log
        .events
        .iter()
        .filter(|e| e.kind == EventKind::PacketTaken)
    {
        packets.entry(event.parent).or_default().push(event.value);
    }
    assert_eq!(packets.len(), 200);
    let mut first = Vec::new();
    for shares in packets.values() {
        assert_eq!(shares.len(), 10);
        assert!(
            (shares.iter().sum::<f64>() - 10.0).abs() < 1e-9 && shares.iter().all(|s| *s >= 0.01)
        );
        first.push(shares[0]);
    }
    // The first share is uniform from 0.01 to twice the mean of one yuan: mean 1.005, never above 2.
    let mean = first.iter().sum::<f64>() / 200.0;
    assert!(
        (mean - 1.005).abs() < 0.13,
        "mean of the first share {mean}"
    );
    assert!(
        first.iter().all(|s| *s <= 2.0)
            && first.iter().any(|s| *s > 1.8)
            && first.iter().any(|s| *s < 0.2)
    );
}

#[test]
fn what_nobody_takes_comes_back_after_24_hours() {
    let experiment = experiment(json!({
        "format": "community-sim/1",
        "scenario": {
            "name": "empty room", "platform": "wechat_group", "founders": 0,
            "segments": [{"id": "nobody", "name": "nobody", "share": 1, "visits_per_week": 1, "messages_per_visit": 0,
                "starts_share": 0, "interest_days": 10}],
        },
        "strategies": [{"name": "packet", "operator": {"minutes_per_day": 60, "budget_yuan": 100}, "tactics": [
            {"id": "packet", "schedule": {"every_days": 30}, "action": {"kind": "red_envelope", "amount_yuan": 50, "shares": 10}},
        ]}],
        "run": {"days": 5, "worlds": 1, "seed": 5},
    }));
    let plan = Plan::new(&experiment, 0);
    let mut world = World::new(&plan, 0);
    let spent: Vec<f64> = (0..5).map(|_| world.advance().money_spent).collect();
    assert_eq!(spent, [50.0, -50.0, 0.0, 0.0, 0.0]);
}
