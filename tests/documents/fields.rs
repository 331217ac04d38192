//! What a field may hold.

use community_sim::words::Language;
use serde_json::{Value, json};

use super::{assert_refused, errors_of, spoilt};

#[test]
fn an_unknown_field_is_answered_with_the_known_ones() {
    assert_refused(
        &[("/strategies/1/tactics/0/action/post", json!(3))],
        &[
            "strategies[1].tactics[0].action.post: found an unknown field; allowed: one of format, kind, minutes_per_post, posts, quality, topic, yuan_per_post; did you mean posts?",
        ],
    );
}

#[test]
fn a_wrong_type_is_answered_with_range_and_unit() {
    assert_refused(
        &[
            ("/scenario/founders", json!("many")),
            ("/scenario/arrivals/per_day", json!(true)),
            ("/run/days", json!(1.5)),
        ],
        &[
            "run.days: found 1.5; allowed: a whole number from 1 to 3650 (days)",
            "scenario.arrivals.per_day: found true; allowed: a number from 0 to 10000 (people/day)",
            "scenario.founders: found \"many\"; allowed: a whole number from 0 to 1000000",
        ],
    );
}

#[test]
fn a_negative_budget_is_refused() {
    assert_refused(
        &[("/strategies/0/operator", json!({ "budget_yuan": -1 }))],
        &[
            "strategies[0].operator.budget_yuan: found -1; allowed: a number from 0 to 10000000 (yuan/30 days)",
        ],
    );
}

#[test]
fn the_year_99999_is_refused() {
    assert_refused(
        &[("/scenario/start", json!("99999-01-01"))],
        &[
            "scenario.start: found \"99999-01-01\"; allowed: a date YYYY-MM-DD from 2000-01-01 to 2100-12-31",
        ],
    );
}

#[test]
fn a_thousand_million_members_are_refused() {
    assert_refused(
        &[("/scenario/founders", json!(1_000_000_000))],
        &[
            "scenario.founders: found 1000000000; allowed: a whole number from 0 to 1000000",
            "scenario.arrivals: found 1000000072 people in 90 days, founders and arrivals; allowed: at most 1200000 people: fewer founders, arrivals or days",
            "run: found 20 worlds × 2 strategies × 90 days × 1000000072 people = 3.6e12 member-days; allowed: at most 2e11: fewer worlds, days or people",
        ],
    );
}

#[test]
fn huge_lists_are_refused_by_their_length() {
    let tactics: Vec<Value> = (0..10_000)
        .map(|index| json!({ "id": format!("t{index}"), "action": { "kind": "welcome" } }))
        .collect();
    assert_refused(
        &[
            ("/strategies/0/tactics", Value::Array(tactics)),
            ("/scenario/arrivals/daily", json!(vec![1; 100_000])),
        ],
        &[
            "scenario.arrivals.daily: found a list (100000 entries); allowed: a list of at most 3650 entries",
            "strategies[0].tactics: found a list (10000 entries); allowed: a list of at most 40 entries",
        ],
    );
}

#[test]
fn long_foreign_text_is_shortened_in_errors() {
    let long = "y".repeat(10_000);
    let errors = errors_of(&spoilt(&[
        ("/scenario/segments/0/id", json!(long)),
        (&format!("/run/{long}"), json!(1)),
        ("/scenario/platform", json!(long)),
    ]));
    assert_eq!(errors.len(), 3);
    for error in errors {
        assert!(
            error.found.get(Language::English).chars().count() <= 80
                && error.path.chars().count() <= 80,
            "{error}"
        );
    }
}
