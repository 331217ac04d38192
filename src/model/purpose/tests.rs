//! Tests of whole worlds.
#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};

use crate::experiment::Experiment;
use crate::series::Daily;
use crate::world::{Plan, World};

fn run(purpose_days: Option<u16>, tactics: &Value, world: u32) -> Vec<Daily> {
    let mut experiment: Experiment = serde_json::from_value(json!({
        "format": "community-sim/1",
        "scenario": {
            "name": "a journey", "platform": "wechat_group", "founders": 60,
            "segments": [{"id": "members", "name": "members", "share": 1, "visits_per_week": 4, "messages_per_visit": 0.4,
                "starts_share": 0.4, "interest_days": 400}],
        },
        "strategies": [{"name": "plan", "tactics": tactics}],
        "run": {"days": 60, "worlds": 1, "seed": 3},
    }))
    .unwrap();
    experiment.scenario.purpose_days = purpose_days;
    let plan = Plan::new(&experiment, 0);
    let mut world = World::new(&plan, world);
    (0..plan.days()).map(|_| world.advance()).collect()
}

fn messages(days: &[Daily]) -> f64 {
    days.iter().map(|day| day.messages).sum()
}

#[test]
fn a_group_falls_silent_when_its_purpose_is_over_and_not_before() {
    let (with, without) = (run(Some(20), &json!([]), 0), run(None, &json!([]), 0));
    assert_eq!(with[..20], without[..20]);
    let (kept, ended) = (messages(&without[30..]), messages(&with[30..]));
    assert!(
        ended < 0.15 * kept,
        "{ended} messages after the end, {kept} without one"
    );
    assert!(with[59].ties > 0.3, "friendships stay: {}", with[59].ties);
}

#[test]
fn events_give_people_something_to_stay_for_and_no_longer_when_they_stop() {
    let events = json!([{"id": "meeting", "schedule": {"every_days": 7}, "action": {"kind": "event", "appeal": 0.9}}]);
    let late = |tactics: &Value| -> f64 {
        (0..20)
            .map(|world| messages(&run(Some(20), tactics, world)[30..]))
            .sum()
    };
    let (alone, met) = (late(&json!([])), late(&events));
    assert!(
        met > 2.0 * alone,
        "{met} messages with events, {alone} without"
    );
}
