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
