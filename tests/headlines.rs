//! Headlines that would mislead a planner: plans that win by what the operator does not want, and differences that are none.
#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs, clippy::unwrap_used)]

use community_sim::experiments::batch::{batches, run_batch};
use community_sim::experiments::comparison::{Comparison, compare};
use community_sim::experiments::difference::Reading;
use community_sim::experiments::ensemble::Ensemble;
use community_sim::model::document;
use community_sim::words::Language::{Chinese, English};
use serde_json::{Value, json};

/// Sixty days of a group of sixty, in 20 worlds, with the plans given.
fn compared(scenario: &Value, strategies: &Value) -> Comparison {
    let mut whole =
        json!({ "preset": "bank", "founders": 60, "arrivals": { "per_day": 1, "daily": [] } });
    for (name, value) in scenario.as_object().unwrap() {
        whole[name] = value.clone();
    }
    let document = json!({
        "format": "community-sim/1",
        "scenario": whole,
        "strategies": strategies,
        "run": { "days": 60, "worlds": 20, "seed": 11 }
    });
    let experiment = document::parse(&document.to_string()).unwrap();
    let mut ensemble = Ensemble::new(&experiment);
    for batch in batches(&experiment, 20) {
        let values = run_batch(&experiment, &batch).unwrap();
        ensemble.insert(&batch, &values).unwrap();
    }
    compare(&experiment, &ensemble)
}

/// What the second plan differs in, as it is read and said.
fn headline(found: &Comparison) -> (Reading, &str, &str) {
    let difference = &found.differences[0];
    let [english, chinese] = [English, Chinese].map(|language| difference.sentence.get(language));
    (difference.aim.reading, english, chinese)
}

#[test]
fn useless_calls_on_the_last_days_win_nothing() {
    let calls = json!({ "kind": "announcement", "notices": 10, "relevance": 0 });
    let found = compared(
        &json!({ "start": "2026-03-02" }),
        &json!([
            { "name": "Still" },
            { "name": "Blast", "tactics": [{ "id": "calls", "schedule": { "from": "2026-04-28" }, "action": calls }] }
        ]),
    );
    let (reading, english, chinese) = headline(&found);
    assert_ne!(reading, Reading::Higher, "{english}");
    assert!(
        !english.contains(" more weekly active") && !chinese.contains("多留住"),
        "{english}"
    );
}

#[test]
fn fifty_advertisements_a_day_lose() {
    let plan = |name: &str, advertises: bool| {
        let welcome = json!({ "id": "welcome", "action": { "kind": "welcome" } });
        let content = json!({ "id": "content", "action": { "kind": "content", "posts": 1, "minutes_per_post": 15 } });
        let pitches = (0..5).map(|k| {
            let pitch = json!({ "kind": "pitch", "messages": 10, "minutes": 1 });
            json!({ "id": format!("pitch {k}"), "on": advertises, "action": pitch })
        });
        let tactics: Vec<Value> = [welcome, content].into_iter().chain(pitches).collect();
        json!({ "name": name, "operator": { "minutes_per_day": 240 }, "tactics": tactics })
    };
    let found = compared(
        &json!({}),
        &json!([plan("Calm", false), plan("Loud", true)]),
    );
    let (reading, english, chinese) = headline(&found);
    assert_eq!(reading, Reading::Lower, "{english}");
    assert!(
        english.contains("Loud keeps") && english.contains("fewer weekly active members than Calm"),
        "{english}"
    );
    assert!(chinese.contains("少留住"), "{chinese}");
}

#[test]
fn plans_that_are_the_same_win_in_no_world_and_lose_in_none() {
    let nothing = json!([{ "id": "content", "action": { "kind": "content", "posts": 0 } }]);
    let found = compared(
        &json!({}),
        &json!([{ "name": "Still" }, { "name": "Nil", "tactics": nothing }]),
    );
    let (reading, english, chinese) = headline(&found);
    assert_eq!(reading, Reading::Same);
    assert!(
        english.contains("come to the same weekly active members in all 20 worlds"),
        "{english}"
    );
    assert!(chinese.contains("在全部 20 次模拟中完全相同"), "{chinese}");
    let aim = &found.differences[0].aim;
    assert_eq!((aim.wins, aim.losses, aim.ties), (0, 0, 20));
}

#[test]
fn what_a_shop_takes_and_what_its_operator_spends_are_told_apart() {
    let buyers = json!([{
        "id": "all", "name": "all", "share": 1, "visits_per_week": 4, "messages_per_visit": 0.3, "starts_share": 0.3,
        "interest_days": 90, "purchases_per_month": 2, "basket_yuan": 60
    }]);
    let post = |posts: u32| json!([{ "id": "posts", "action": { "kind": "content", "posts": posts, "yuan_per_post": 20 } }]);
    let found = compared(
        &json!({ "aim": { "revenue": 1 }, "segments": buyers }),
        &json!([
            { "name": "Posts", "tactics": post(1) },
            { "name": "Saves", "tactics": post(0) }
        ]),
    );
    let (_, english, chinese) = headline(&found);
    // Whose money it is stands with either amount.
    assert!(
        english.contains("from members") && english.contains("the operator spends ¥1,200 less"),
        "{english}"
    );
    assert!(chinese.contains("运营少花 ¥1,200"), "{chinese}");
}
