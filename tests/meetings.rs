//! Meetings: a personal taste that grows by going, and what face to face does that a meeting online does not.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};

use community_sim::model::document;
use community_sim::model::event_log::{EventKind, EventLog};
use community_sim::model::run::{Plan, WorldResult, run_world_logged};
use community_sim::model::series::Series;
use serde_json::{Value, json};

const EVERY: u32 = 28;
const DAYS: u32 = 400;

/// A group of nine hundred that meets every four weeks, under the assumptions given.
fn run(offline: bool, assumptions: Value, appeal: f64) -> (WorldResult, EventLog) {
    let document = json!({
        "format": "community-sim/1",
        "scenario": {
            "name": "group", "start": "2026-03-02", "platform": "qq_group", "platform_rules": false, "founders": 900,
            "assumptions": assumptions,
            "segments": [{
                "id": "member", "name": "member", "share": 1, "visits_per_week": 4, "messages_per_visit": 0.3,
                "starts_share": 0.4, "interest_days": 400
            }]
        },
        "strategies": [{ "name": "plan", "tactics": [{
            "id": "meeting", "schedule": { "from": "2026-03-16", "every_days": EVERY },
            "action": { "kind": "event", "offline": offline, "appeal": appeal, "capacity": 1000, "yuan": 0, "minutes": 0 }
        }] }],
        "run": { "days": DAYS, "worlds": 1, "seed": 5 }
    });
    let experiment = document::parse(&document.to_string()).unwrap();
    run_world_logged(&Plan::new(&experiment, 0), 0)
}

/// Everybody's meetings by day.
fn attended(log: &EventLog) -> BTreeMap<u32, BTreeSet<u32>> {
    let mut days: BTreeMap<u32, BTreeSet<u32>> = BTreeMap::new();
    for event in log
        .events
        .iter()
        .filter(|e| e.kind == EventKind::EventAttended)
    {
        days.entry(event.member).or_default().insert(event.day);
    }
    days
}

/// Of those who came to a meeting, which was at least their number `from` and below their number `to`, the share who come to the next one.
fn again(log: &EventLog, from: usize, to: usize) -> f64 {
    let (mut came, mut came_again) = (0.0, 0.0);
    for days in attended(log).values() {
        for (k, day) in days.iter().enumerate() {
            if (from..to).contains(&(k + 1)) && day + EVERY < DAYS {
                came += 1.0;
                came_again += f64::from(u8::from(days.contains(&(day + EVERY))));
            }
        }
    }
    came_again / came
}

fn total(result: &WorldResult, series: Series) -> f64 {
    result.series(series).iter().sum()
}

#[test]
fn the_more_often_somebody_has_been_to_meetings_the_surer_the_next_time() {
    let share = |spread: f64, growth: f64| {
        let assumptions = json!({ "meeting_spread": spread, "meeting_growth": growth });
        let (_, log) = run(false, assumptions, 0.8);
        (again(&log, 1, 2), again(&log, 4, usize::MAX))
    };
    let (alike_first, alike_later) = share(0.0, 0.0);
    let (lasting_first, lasting_later) = share(1.5, 0.0);
    let (_, grown_later) = share(1.5, 0.7);
    // Belonging alone makes some difference; a lasting taste more, and one that grows by going more again.
    assert!(lasting_later - lasting_first > alike_later - alike_first + 0.03);
    assert!(
        grown_later > lasting_later + 0.04,
        "{grown_later} against {lasting_later}"
    );
}

#[test]
fn a_taste_without_meetings_changes_nothing() {
    let unmet = |assumptions: Value| run(true, assumptions, 0.0).1.events;
    let other = json!({ "meeting_spread": 3.0, "meeting_growth": 2.0, "offline_talk": 0.9 });
    assert_eq!(unmet(json!({})), unmet(other));
}

#[test]
fn some_of_the_talk_of_those_who_met_face_to_face_leaves_the_group() {
    let messages = |offline: bool, talk: f64| {
        total(
            &run(offline, json!({ "offline_talk": talk }), 0.8).0,
            Series::Messages,
        )
    };
    let (stays, leaves) = (messages(true, 0.0), messages(true, 0.5));
    assert!(leaves < 0.95 * stays, "{leaves} against {stays}");
    assert_eq!(messages(false, 0.0), messages(false, 0.5));
}

#[test]
fn face_to_face_makes_more_and_stronger_ties() {
    // The same strength of one tie, so that only their number differs.
    let ties = |partners: u32| {
        let assumptions =
            json!({ "offline_partners": partners, "offline_tie": 1.0, "offline_talk": 0.0 });
        total(&run(true, assumptions, 0.8).0, Series::Ties)
    };
    let (few, more) = (ties(1), ties(4));
    assert!(more > 1.1 * few, "{more} against {few}");
}
