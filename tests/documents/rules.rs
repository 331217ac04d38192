//! What fields must be to one another.

use community_sim::model::document;
use community_sim::words::Language;
use serde_json::json;

use super::{assert_refused, errors_of, paths, spoilt};

#[test]
fn two_tactics_with_one_id_are_refused() {
    assert_refused(
        &[("/strategies/1/tactics/1/id", json!("posts"))],
        &[
            "strategies[1].tactics[1].id: found \"posts\"; allowed: an id of its own; strategies[1].tactics[0] has the same",
        ],
    );
}

#[test]
fn what_decides_a_plan_is_one_of_its_tactics() {
    assert_refused(
        &[("/strategies/1/because", json!(["posts", "post"]))],
        &[
            "strategies[1].because[1]: found \"post\"; allowed: the id of one of the plan's tactics: posts, packet; did you mean posts?",
        ],
    );
}

#[test]
fn an_aim_has_some_weight() {
    assert_refused(
        &[("/scenario/aim", json!({ "revenue": 0.0 }))],
        &["scenario.aim: found every weight 0; allowed: at least one weight above 0"],
    );
    let mixed = spoilt(&[("/scenario/aim", json!({ "revenue": 1.0, "retention": 0.5 }))]);
    assert!(document::parse(&mixed.to_string()).is_ok());
}

/// What the author did not write is not held against the document: as with `--days 5`, later tactics are not reached.
#[test]
fn a_built_in_case_may_be_shortened() {
    let short = |fields: serde_json::Value| {
        let mut document = json!({
            "format": "community-sim/1",
            "scenario": { "preset": "bank" },
            "run": { "days": 5 },
        });
        for (name, value) in fields.as_object().unwrap() {
            document[name] = value.clone();
        }
        document::parse(&document.to_string())
    };
    assert_eq!(short(json!({})).unwrap().run.days, 5);
    let own = json!({ "strategies": [{
        "name": "A",
        "tactics": [{ "id": "late", "schedule": { "from": "2026-04-01" }, "action": { "kind": "check_in" } }],
    }] });
    let errors = short(own).unwrap_err();
    assert_eq!(errors[0].path, "strategies[0].tactics[0].schedule.from");
}

/// Everybody whom members can reach counts.
#[test]
fn those_who_are_invited_count_for_the_size() {
    let inviting = |reach: f64| {
        let document = json!({
            "format": "community-sim/1",
            "scenario": {
                "name": "t", "platform": "forum", "founders": 10,
                "assumptions": { "reach": reach },
                "segments": [{
                    "id": "a", "name": "a", "share": 1, "visits_per_week": 3, "messages_per_visit": 0.1,
                    "starts_share": 0.3, "interest_days": 60, "invites_per_month": 30
                }]
            },
            "strategies": [{ "name": "A" }, { "name": "B" }],
            "run": { "days": 120, "worlds": 2000, "seed": 1 },
        });
        document::parse(&document.to_string())
    };
    assert!(inviting(20_000.0).is_ok());
    let errors = inviting(1_000_000.0).unwrap_err();
    assert_eq!(errors[0].path, "run");
    let found = errors[0].found.get(Language::English);
    assert!(found.contains("1000000 people"), "{found}");
}

#[test]
fn dates_outside_the_run_are_refused() {
    assert_refused(
        &[("/strategies/1/tactics/0/schedule/from", json!("2026-03-01"))],
        &[
            "strategies[1].tactics[0].schedule.from: found 2026-03-01; allowed: a day of the run, from 2026-03-02 to 2026-05-30",
        ],
    );
    assert_refused(
        &[("/strategies/1/tactics/0/schedule/from", json!("2026-05-31"))],
        &[
            "strategies[1].tactics[0].schedule.from: found 2026-05-31; allowed: a day of the run, from 2026-03-02 to 2026-05-30",
        ],
    );
    assert_refused(
        &[(
            "/strategies/1/tactics/0/schedule/until",
            json!("2026-03-08"),
        )],
        &[
            "strategies[1].tactics[0].schedule.until: found 2026-03-08; allowed: a day from 2026-03-09, the tactic's first day, on",
        ],
    );
    assert_refused(
        &[(
            "/strategies/1/tactics/1/schedule",
            json!({ "until": "2026-02-28" }),
        )],
        &[
            "strategies[1].tactics[1].schedule.until: found 2026-02-28; allowed: a day from 2026-03-02, the first day of the run, on",
        ],
    );
    for end in ["2026-05-30", "2099-12-31"] {
        let document = spoilt(&[("/strategies/1/tactics/0/schedule/until", json!(end))]);
        assert!(
            document::parse(&document.to_string()).is_ok(),
            "a last possible day {end} was refused"
        );
    }
}

#[test]
fn assumptions_must_lie_in_the_range_of_the_table() {
    use community_sim::model::parameters::TABLE;
    let row = TABLE[0];
    let with = |value: f64| spoilt(&[("/scenario/assumptions", json!({ row.name: value }))]);
    assert!(document::parse(&with(row.high).to_string()).is_ok());
    let errors = errors_of(&with(row.high * 2.0 + 1.0));
    assert_eq!(
        paths(&errors),
        [format!("scenario.assumptions.{}", row.name)]
    );
    let slip = format!("{}x", row.name);
    let errors = errors_of(&spoilt(&[(
        "/scenario/assumptions",
        json!({ slip: row.default }),
    )]));
    assert_eq!(
        errors[0].allowed.get(Language::English),
        format!(
            "a name from the table of parameters; did you mean {}?",
            row.name
        )
    );
}

#[test]
fn weights_of_which_none_counts_are_refused() {
    let errors = errors_of(&spoilt(&[
        ("/scenario/segments/0/topics", json!([0, 0.0])),
        (
            "/scenario/segments/0/needs",
            json!({ "belonging": 0, "recognition": 0, "interest": 0 }),
        ),
    ]));
    assert_eq!(
        paths(&errors),
        ["scenario.segments[0].topics", "scenario.segments[0].needs"]
    );
}

#[test]
fn the_work_of_a_document_is_limited() {
    let errors = errors_of(&spoilt(&[
        ("/run", json!({ "days": 1500, "worlds": 2000 })),
        ("/scenario/arrivals", json!({ "per_day": 20 })),
    ]));
    assert_eq!(paths(&errors), ["run"]);
    assert!(
        errors[0].found.get(Language::English).contains("values"),
        "{errors:?}"
    );
    let errors = errors_of(&spoilt(&[
        ("/run", json!({ "days": 1500, "worlds": 1 })),
        ("/scenario/arrivals", json!({ "daily": vec![10_000; 200] })),
    ]));
    assert_eq!(paths(&errors), ["scenario.arrivals"]);
}

#[test]
fn content_cannot_be_kept_from_anybody() {
    assert_refused(
        &[("/strategies/1/tactics/0/target", json!({ "who": "silent" }))],
        &[
            "strategies[1].tactics[0].target.who: found \"silent\"; allowed: \"everyone\": what stands in the group is read by all",
        ],
    );
}
