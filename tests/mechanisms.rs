//! Single mechanisms as paired experiments: the same people and luck with and without each.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use community_sim::model::document;
use community_sim::model::event_log::{EventKind, EventLog};
use community_sim::model::run::{Plan, WorldResult, run_world, run_world_logged};
use community_sim::model::series::Series;
use serde_json::{Value, json};

/// A group of two hundred, with the tactics, shocks and assumptions given.
fn run(tactics: Value, shocks: Value, assumptions: Value) -> (WorldResult, EventLog) {
    let document = json!({
        "format": "community-sim/1",
        "scenario": {
            "name": "group", "start": "2026-03-02", "platform": "wechat_group", "platform_rules": false, "founders": 200,
            "assumptions": assumptions, "shocks": shocks,
            "segments": [{
                "id": "member", "name": "member", "share": 1, "visits_per_week": 4, "messages_per_visit": 0.4,
                "message_spread": 1.8, "starts_share": 0.4, "interest_days": 300
            }]
        },
        "strategies": [{
            "name": "plan", "operator": { "minutes_per_day": 1440, "budget_yuan": 0 }, "tactics": tactics
        }],
        "run": { "days": 120, "worlds": 1, "seed": 4 }
    });
    let experiment = document::parse(&document.to_string()).unwrap();
    run_world_logged(&Plan::new(&experiment, 0), 0)
}

fn total(result: &WorldResult, series: Series) -> f64 {
    result.series(series).iter().sum()
}

#[test]
fn leaders_who_pause_stay_away_and_come_back() {
    let pause = |people: u32, days: u32| {
        json!([{ "id": "pause", "date": "2026-05-01",
            "shock": { "kind": "leaders_pause", "people": people, "days": days } }])
    };
    let (begin, days) = (60, 28);
    let (_, without) = run(json!([]), json!([]), json!({}));
    let (_, with) = run(json!([]), pause(10, days), json!({}));
    let written = |log: &EventLog, person: u32, days: std::ops::Range<u32>| {
        let own = log.events.iter().filter(|e| {
            matches!(e.kind, EventKind::Post | EventKind::Reply)
                && e.member == person
                && days.contains(&e.day)
        });
        own.count()
    };
    let mut leaders: Vec<u32> = without.people.iter().map(|p| p.identity).collect();
    leaders.sort_by_key(|&person| std::cmp::Reverse(written(&without, person, 0..begin)));
    let visits = |log: &EventLog, person: u32, days: std::ops::Range<u32>| {
        let own = log
            .events
            .iter()
            .filter(|e| e.kind == EventKind::Visit && e.member == person && days.contains(&e.day));
        own.count()
    };
    let away = |person: u32| {
        visits(&without, person, begin..begin + days) > 0
            && visits(&with, person, begin..begin + days) == 0
    };
    // Those at the very top who were there lately all pause.
    assert!(leaders[..10].iter().filter(|&&person| away(person)).count() >= 8);
    let back = leaders[..10]
        .iter()
        .filter(|&&person| visits(&with, person, begin + days..120) > 0);
    assert!(back.count() >= 5);
    let (_, nobody) = run(json!([]), pause(0, days), json!({}));
    assert_eq!(nobody, without);
}

#[test]
fn an_operator_who_joins_in_answers_what_is_answered_already_once() {
    let answering = |join: f64| {
        let tactics = json!([{ "id": "answers", "action":
            { "kind": "answering", "share": 0.5, "join": join, "delay_hours": 0.2, "minutes_per_answer": 1 } }]);
        let (result, log) = run(tactics, json!([]), json!({}));
        // Messages that a member has answered on an earlier day or minute by the time of the operator's word.
        let mut answered = BTreeSet::new();
        let mut by_operator = BTreeSet::new();
        let mut joins = 0;
        for event in &log.events {
            match event.kind {
                EventKind::Reply => {
                    answered.insert(event.parent);
                }
                EventKind::OperatorReply => {
                    assert!(by_operator.insert(event.parent), "{event:?}");
                    joins += u32::from(answered.contains(&event.parent));
                }
                _ => {}
            }
        }
        (joins, total(&result, Series::OperatorMinutes))
    };
    let ((none, fewer), (joins, more)) = (answering(0.0), answering(0.6));
    assert_eq!(none, 0);
    assert!(joins > 50, "{joins}");
    assert!(more > fewer, "{more} against {fewer}");
}

#[test]
fn the_well_connected_send_packets_unasked() {
    let sent = |rate: f64| {
        let assumptions = json!({ "unasked_packet": rate });
        let (_, log) = run(json!([]), json!([]), assumptions);
        let packets = log
            .events
            .iter()
            .filter(|e| e.kind == EventKind::PacketSent);
        let senders: Vec<u32> = packets.map(|e| e.member).collect();
        let written = |m: u32| {
            log.events
                .iter()
                .filter(move |e| e.kind == EventKind::Reply && e.member == m)
        };
        let answers = |who: &[u32]| {
            who.iter().map(|&m| written(m).count()).sum::<usize>() as f64 / who.len() as f64
        };
        let everybody: Vec<u32> = log.people.iter().map(|p| p.identity).collect();
        (senders.len(), answers(&senders), answers(&everybody))
    };
    assert_eq!(sent(0.0).0, 0);
    let (packets, of_senders, of_all) = sent(0.02);
    assert!(packets > 30, "{packets}");
    assert!(of_senders > 1.3 * of_all, "{of_senders} against {of_all}");
}

#[test]
fn ten_years_pass_without_trouble() {
    let document = json!({
        "format": "community-sim/1",
        "scenario": {
            "name": "forum", "platform": "forum", "founders": 100, "arrivals": { "per_day": 1 },
            "segments": [{
                "id": "member", "name": "member", "share": 1, "visits_per_week": 3, "messages_per_visit": 0.5,
                "starts_share": 0.4, "interest_days": 300
            }]
        },
        "strategies": [{ "name": "plan", "tactics": [{ "id": "content", "action": { "kind": "content" } }] }],
        "run": { "days": 3650, "worlds": 1, "seed": 4 }
    });
    let experiment = document::parse(&document.to_string()).unwrap();
    let result = run_world(&Plan::new(&experiment, 0), 0);
    for series in Series::ALL {
        let values = result.series(*series);
        assert_eq!(values.len(), 3650);
        assert!(values.iter().all(|v| v.is_finite()), "{series:?}");
    }
    let year = |k: usize| -> f64 {
        result.series(Series::Messages)[k * 365..(k + 1) * 365]
            .iter()
            .sum()
    };
    assert!(year(9) > 0.2 * year(4), "{} after {}", year(9), year(4));
}
