//! More of a thing is not simply more: what cannot be paid, what was heard too often, what comes too late.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use community_sim::model::document;
use community_sim::model::event_log::{EventKind, EventLog};
use community_sim::model::run::{Plan, WorldResult, run_world_logged};
use community_sim::model::series::Series;
use serde_json::{Value, json};

/// A group of two hundred on a platform without limits, with the tactics given and a budget.
fn run(budget: f64, tactics: Value) -> (WorldResult, EventLog) {
    let document = json!({
        "format": "community-sim/1",
        "scenario": {
            "name": "group", "start": "2026-03-02", "platform": "wechat_group", "platform_rules": false, "founders": 200,
            "segments": [{
                "id": "member", "name": "member", "share": 1, "visits_per_week": 3, "messages_per_visit": 0.2,
                "starts_share": 0.4, "interest_days": 200, "reward_pull": 0.5
            }]
        },
        "strategies": [
            { "name": "plan", "operator": { "minutes_per_day": 1440, "budget_yuan": budget }, "tactics": tactics }
        ],
        "run": { "days": 60, "worlds": 1, "seed": 11 }
    });
    let experiment = document::parse(&document.to_string()).unwrap();
    run_world_logged(&Plan::new(&experiment, 0), 0)
}

fn total(result: &WorldResult, series: Series) -> f64 {
    result.series(series).iter().sum()
}

fn check_in(prize: f64) -> Value {
    json!({ "id": "tap", "action": { "kind": "check_in", "prize_yuan": prize, "streak_days": 2, "minutes": 0 } })
}

#[test]
fn a_prize_draws_by_what_is_really_paid() {
    let checked = |budget, prize| {
        let (result, _) = run(budget, json!([check_in(prize)]));
        (
            total(&result, Series::CheckedIn),
            total(&result, Series::TacticsUndone),
        )
    };
    let (free, paid) = (checked(0.0, 0.0).0, checked(1e6, 6.0).0);
    assert!(paid > 1.1 * free, "{paid} against {free}");
    // A fen draws nobody.
    assert!(checked(1e6, 0.01).0 < 1.05 * free);
    // Without the money nothing is promised, and that is counted every day.
    assert_eq!(checked(0.0, 6.0), (free, 60.0));
}

#[test]
fn a_reward_is_promised_only_while_it_can_be_paid() {
    let referral = |yuan: f64| json!([{ "id": "poster", "action": { "kind": "referral", "inviter_yuan": yuan, "invitee_yuan": yuan, "minutes": 0 } }]);
    let brought = |budget, yuan| total(&run(budget, referral(yuan)).0, Series::JoinedReferral);
    assert_eq!(brought(0.0, 1000.0), brought(0.0, 0.0));
    assert!(brought(1e6, 10.0) > 1.5 * brought(1e6, 0.0));
    let (result, _) = run(50.0, referral(5.0));
    assert!(total(&result, Series::MoneySpent) <= 100.0);
    assert!(total(&result, Series::TacticsUndone) > 0.0);
}

#[test]
fn nobody_goes_to_two_events_on_one_day_or_checks_in_twice() {
    let event = |id: &str| json!({ "id": id, "action": { "kind": "event", "yuan": 0, "minutes": 0, "capacity": 1000 } });
    let mut second = check_in(0.0);
    second["id"] = json!("tap again");
    let (_, log) = run(0.0, json!([event("a"), event("b"), check_in(0.0), second]));
    for kind in [EventKind::EventAttended, EventKind::CheckIn] {
        let mut seen = BTreeSet::new();
        let events = log.events.iter().filter(|event| event.kind == kind);
        for event in events {
            assert!(seen.insert((event.day, event.member)), "{event:?}");
        }
        assert!(seen.len() > 100, "{kind:?}");
    }
}

#[test]
fn a_call_wears_the_next_one_out() {
    let calls = |every: u32| {
        let call = json!([{ "id": "call", "schedule": { "from": "2026-03-22", "every_days": every },
            "action": { "kind": "announcement", "relevance": 0.5, "minutes": 0 } }]);
        run(0.0, call).0
    };
    let (none, daily) = (run(0.0, json!([])).0, calls(1));
    let gained = |days: std::ops::Range<usize>| -> f64 {
        let visits =
            |result: &WorldResult| -> f64 { result.series(Series::Dau)[days.clone()].iter().sum() };
        visits(&daily) - visits(&none)
    };
    let first = (0..60).find(|&day| gained(day..day + 1) != 0.0).unwrap();
    let [at_first, later] = [
        gained(first..first + 1),
        gained(first + 7..first + 21) / 14.0,
    ];
    assert!(
        at_first > 0.0 && later < 0.5 * at_first,
        "{at_first}, then {later}"
    );
}

#[test]
fn the_sooner_an_answer_the_more_it_restores() {
    let recognition = |hours: f64| {
        let answers = json!([{ "id": "answers", "action":
            { "kind": "answering", "share": 1, "delay_hours": hours, "minutes_per_answer": 0 } }]);
        let result = run(0.0, answers).0;
        result.series(Series::Recognition)[20..].iter().sum::<f64>()
    };
    let [soon, late] = [0.05, 48.0].map(recognition);
    assert!(soon > late, "{soon} against {late}");
}
