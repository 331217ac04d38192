//! Documents, right and wrong: what is read, and what an author of a wrong one is told.
#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::Path;

use community_sim::model::document::{self, DocumentError, MAX_BYTES, MAX_ERRORS};
use community_sim::model::experiment::Experiment;
use community_sim::telling::odd::odd;
use community_sim::words::{Language, Say};
use proptest::prelude::*;
use serde_json::{Value, json};

/// A valid document to spoil.
fn valid() -> Value {
    json!({
        "format": "community-sim/1",
        "scenario": {
            "name": "A reading club",
            "start": "2026-03-02",
            "platform": "wechat_group",
            "topics": ["Books", { "zh": "闲聊", "en": "Small talk" }],
            "segments": [{
                "id": "regular", "name": "Regulars", "share": 1, "visits_per_week": 5, "messages_per_visit": 0.8,
                "starts_share": 0.3, "interest_days": 300, "topics": [3, 1]
            }],
            "founders": 24,
            "arrivals": { "per_day": 0.8 }
        },
        "strategies": [
            { "name": "Nothing" },
            { "name": "Service", "tactics": [
                { "id": "posts", "schedule": { "from": "2026-03-09", "every_days": 7 }, "action": { "kind": "content", "posts": 2 } },
                { "id": "packet", "action": { "kind": "red_envelope", "amount_yuan": 20, "shares": 10 } }
            ] }
        ],
        "run": { "days": 90, "worlds": 20, "seed": 7 }
    })
}

/// The valid document with one value replaced; the pointer's parent must exist.
fn spoilt(changes: &[(&str, Value)]) -> Value {
    let mut document = valid();
    for (pointer, value) in changes {
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        match document
            .pointer_mut(parent)
            .unwrap_or_else(|| panic!("no {parent}"))
        {
            Value::Array(entries) if name == "-" => entries.push(value.clone()),
            Value::Array(entries) => entries[name.parse::<usize>().unwrap()] = value.clone(),
            parent => parent[name] = value.clone(),
        }
    }
    document
}

fn errors_of_text(text: &str) -> Vec<DocumentError> {
    match document::parse(text) {
        Ok(_) => panic!("accepted: {}", &text[..text.len().min(2000)]),
        Err(errors) => errors,
    }
}

fn errors_of(document: &Value) -> Vec<DocumentError> {
    errors_of_text(&document.to_string())
}

fn paths(errors: &[DocumentError]) -> Vec<&str> {
    errors.iter().map(|error| error.path.as_str()).collect()
}

/// The errors as lines, for comparison with what a reader should see.
fn lines(errors: &[DocumentError]) -> Vec<String> {
    errors.iter().map(ToString::to_string).collect()
}

#[track_caller]
fn assert_refused(changes: &[(&str, Value)], expected: &[&str]) {
    assert_eq!(lines(&errors_of(&spoilt(changes))), expected);
}

#[test]
fn the_document_that_the_others_spoil_is_accepted() {
    let experiment = document::parse(&valid().to_string()).unwrap();
    assert_eq!(
        (
            experiment.strategies.len(),
            experiment.run.days,
            experiment.scenario.founders
        ),
        (2, 90, 24)
    );
    assert_eq!(
        (
            experiment.scenario.topics[0].get(Language::Chinese),
            experiment.scenario.topics[1].get(Language::Chinese)
        ),
        ("Books", "闲聊")
    );
}

#[test]
fn a_text_needs_one_language_only() {
    let document = spoilt(&[
        ("/scenario/name", json!({ "zh": "读书会" })),
        ("/strategies/0/name", json!({ "en": "Nothing" })),
    ]);
    let experiment = document::parse(&document.to_string()).unwrap();
    for (text, own) in [
        (&experiment.scenario.name, "读书会"),
        (&experiment.strategies[0].name, "Nothing"),
    ] {
        assert!(
            Language::ALL
                .iter()
                .all(|&language| text.get(language) == own)
        );
    }
    assert_refused(
        &[
            ("/scenario/name", json!({})),
            ("/scenario/story", json!({ "fr": "non" })),
        ],
        &[
            "scenario.name: found an object (0 fields); allowed: an object with at least 1 of the fields en, zh",
            "scenario.story.fr: found an unknown field; allowed: one of en, zh",
        ],
    );
}

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
            "run.days: found 1.5; allowed: a whole number from 1 to 1500 (days)",
            "scenario.arrivals.per_day: found true; allowed: a number from 0 to 10000 (people/day)",
            "scenario.founders: found \"many\"; allowed: a whole number from 0 to 1000000",
        ],
    );
}

#[test]
fn not_a_number_is_located_by_path_line_and_column() {
    let text = valid()
        .to_string()
        .replace("\"share\":1", "\n\"share\": NaN");
    assert_eq!(
        lines(&errors_of_text(&text)),
        [
            "scenario.segments[0].share: found broken JSON at line 2, column 10: expected value, at `NaN,\"starts_share\":0…`; \
          allowed: a finite decimal number; JSON has no NaN and no Infinity"
        ]
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
fn ten_megabytes_of_text_are_refused_unread() {
    let text = "x".repeat(10_000_000);
    assert_eq!(
        lines(&errors_of_text(&text)),
        ["document: found 10000000 bytes of text; allowed: at most 1048576 bytes (1 MiB)"]
    );
    let long = spoilt(&[("/scenario/story", json!("长".repeat(300_000)))]);
    assert_eq!(errors_of(&long)[0].path, "scenario.story");
    assert_eq!(
        errors_of(&long)[0].allowed.get(Language::English),
        "a text of at most 400 characters"
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
fn broken_json_is_located() {
    let cases = [
        (
            "",
            "document: found broken JSON at line 1, column 0: EOF while parsing a value; allowed: one JSON object as RFC 8259 writes it: look here and just before for a comma, quotation mark or bracket that is missing or too many",
        ),
        (
            "\u{feff}",
            "document: found broken JSON at line 1, column 0: EOF while parsing a value; allowed: one JSON object as RFC 8259 writes it: look here and just before for a comma, quotation mark or bracket that is missing or too many",
        ),
        (
            "{\"format\":\"community-sim/1\",\n \"run\": {\"days\": 5",
            "run: found broken JSON at line 2, column 18: EOF while parsing an object, at `5`; allowed: one JSON object as RFC 8259 writes it: look here and just before for a comma, quotation mark or bracket that is missing or too many",
        ),
        (
            "{\"run\": {\"days\": 5,}}",
            "run: found broken JSON at line 1, column 20: trailing comma, at `}}`; allowed: one JSON object as RFC 8259 writes it: look here and just before for a comma, quotation mark or bracket that is missing or too many",
        ),
        (
            "{} {}",
            "document: found broken JSON at line 1, column 4: trailing characters, at `{}`; allowed: one JSON object as RFC 8259 writes it: look here and just before for a comma, quotation mark or bracket that is missing or too many",
        ),
        (
            "{\"名\": x}",
            "[\"名\"]: found broken JSON at line 1, column 9: expected value, at `x}`; allowed: one JSON object as RFC 8259 writes it: look here and just before for a comma, quotation mark or bracket that is missing or too many",
        ),
        (
            "{\"run\": {\"seed\": 1e999}}",
            "run.seed: found broken JSON at line 1, column 22: number out of range, at `9}}`; allowed: a number below 1.8e308",
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(lines(&errors_of_text(text)), [expected], "for {text:?}");
    }
}

#[test]
fn lone_surrogates_and_control_characters_are_no_text() {
    for text in [
        r#"{"format": "\ud800"}"#,
        "{\"format\": \"\u{1}\"}",
        r#"{"format": "\udc00x"}"#,
    ] {
        let errors = errors_of_text(text);
        assert_eq!(paths(&errors), ["format"], "for {text:?}");
        assert!(
            errors[0]
                .found
                .get(Language::English)
                .starts_with("broken JSON at line 1"),
            "{errors:?}"
        );
    }
}

#[test]
fn deep_nesting_ends_in_an_error() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let text = format!("{}1{}", open.repeat(100_000), close.repeat(100_000));
        let errors = errors_of_text(&text);
        assert_eq!(errors.len(), 1);
        assert_eq!(
            errors[0].allowed.get(Language::English),
            "at most 128 levels of lists and objects"
        );
        assert!(errors[0].path.chars().count() < 250, "{}", errors[0].path);
    }
}

#[test]
fn a_field_written_twice_is_refused_wherever_it_stands() {
    let text = valid()
        .to_string()
        .replacen("\"days\":90", "\"days\":90,\"days\":91", 1)
        .replacen("\"share\":1", "\"share\":1,\"share\":1", 1);
    assert_eq!(
        lines(&errors_of_text(&text)),
        [
            "run.days: found the same field again; allowed: each field once",
            "scenario.segments[0].share: found the same field again; allowed: each field once",
        ]
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
fn thousands_of_errors_are_counted_and_the_first_hundred_listed() {
    let errors = errors_of(&spoilt(&[(
        "/scenario/arrivals/daily",
        json!(vec![-1; 3650]),
    )]));
    assert_eq!(errors.len(), MAX_ERRORS + 1);
    assert_eq!(errors[99].path, "scenario.arrivals.daily[99]");
    assert_eq!(
        (
            errors[100].path.as_str(),
            errors[100].found.get(Language::English)
        ),
        ("", "3550 more errors")
    );
}

/// The constants that the schema's definition `name` chooses among, as errors list them; `tag` is the field that holds
/// them, if they are objects.
fn choices(name: &str, tag: Option<&str>) -> String {
    let schema = document::schema();
    let choices = schema["$defs"][name]["oneOf"].as_array().unwrap().clone();
    let names = choices.iter().map(|choice| match tag {
        Some(tag) => choice["properties"][tag]["const"].as_str().unwrap(),
        None => choice["const"].as_str().unwrap(),
    });
    names.collect::<Vec<_>>().join(", ")
}

#[test]
fn all_errors_of_a_document_come_at_once() {
    let (kinds, platforms) = (choices("Action", Some("kind")), choices("Platform", None));
    assert!(kinds.starts_with("content, ") && platforms.starts_with("wechat_group, "));
    let document = spoilt(&[
        ("/format", json!("community-sim/2")),
        ("/scenario/platform", json!("wechat")),
        ("/scenario/segments/0/share", json!(0)),
        ("/scenario/segments/0/topics", json!([1, 1, 1])),
        ("/scenario/replay", json!("atlantis")),
        ("/scenario/assumptions", json!({ "no_such_parameter": 1 })),
        ("/strategies/0/budget", json!(5)),
        ("/strategies/1/name", json!("Nothing")),
        ("/strategies/1/tactics/0/action/topic", json!(2)),
        ("/strategies/1/tactics/0/schedule/at", json!("25:00")),
        ("/strategies/1/tactics/1/action/amount_yuan", json!(0.09)),
        (
            "/strategies/1/tactics/-",
            json!({ "id": "x", "action": { "kind": "contents" } }),
        ),
        (
            "/strategies/1/tactics/-",
            json!({ "id": "y", "action": {} }),
        ),
        ("/strategies/1/tactics/-", json!({ "id": "z" })),
        ("/run/worlds", json!(0)),
    ]);
    assert_eq!(
        lines(&errors_of(&document)),
        [
            "format: found \"community-sim/2\"; allowed: \"community-sim/1\"",
            "run.worlds: found 0; allowed: a whole number from 1 to 2000",
            &format!("scenario.platform: found \"wechat\"; allowed: one of {platforms}"),
            "strategies[0].budget: found an unknown field; allowed: one of name, operator, tactics",
            "strategies[1].tactics[0].schedule.at: found \"25:00\"; allowed: a time of day HH:MM from 00:00 to 23:59",
            &format!(
                "strategies[1].tactics[2].action.kind: found \"contents\"; allowed: one of {kinds}; did you mean content?"
            ),
            &format!(
                "strategies[1].tactics[3].action.kind: found nothing; allowed: one of {kinds}"
            ),
            "strategies[1].tactics[4].action: found nothing; allowed: an object with the field `kind`; the field is required",
            "scenario.segments: found every `share` 0; allowed: at least one segment with a `share` above 0",
            "scenario.segments: found 24 founders, every `founder_share` 0; allowed: at least one segment with a `founder_share` above 0",
            "scenario.segments[0].topics: found 3 weights; allowed: a weight for each of the scenario's 2 topics, or none",
            "scenario.assumptions.no_such_parameter: found an unknown parameter; allowed: a name from the table of parameters",
            "scenario.replay: found \"atlantis\"; allowed: a real community that the engine knows: edgeryders, quantumcomputing_se",
            "strategies[1].name: found \"Nothing\"; allowed: a name of its own; strategies[0] has the same",
            "strategies[1].tactics[0].action.topic: found 2; allowed: the number of one of the scenario's 2 topics, from 0 to 1",
            "strategies[1].tactics[1].action.amount_yuan: found 0.09 for 10 shares; allowed: 0, or at least 0.01 for each share: 0.1",
        ]
    );
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
fn whole_numbers_may_be_written_with_a_point_and_zero_has_no_sign() {
    let text = valid()
        .to_string()
        .replace("\"founders\":24", "\"founders\":24.0")
        .replace("\"per_day\":0.8", "\"per_day\":-0.0");
    let experiment = document::parse(&text).unwrap();
    assert_eq!(experiment.scenario.founders, 24);
    assert_eq!(
        experiment.scenario.arrivals.per_day.to_bits(),
        0.0_f64.to_bits()
    );
}

#[test]
fn anything_but_an_object_is_refused() {
    for text in ["null", "[]", "5", "\"community-sim/1\"", "true"] {
        let errors = errors_of_text(text);
        assert_eq!(paths(&errors), [""], "for {text}");
        assert_eq!(
            errors[0].allowed.get(Language::English),
            "an object with fields of format, run, scenario, strategies"
        );
    }
    assert_eq!(
        paths(&errors_of_text("{}")),
        ["format", "scenario", "strategies"]
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

#[test]
fn every_preset_and_example_is_read() {
    for preset in document::presets() {
        let experiment = document::parse(preset.text)
            .unwrap_or_else(|errors| panic!("{}: {}", preset.name, lines(&errors).join("\n")));
        assert_eq!(experiment.scenario.name, preset.title());
        assert_eq!(experiment.scenario.story, preset.story());
        assert_eq!(document::preset(preset.name), Some(preset.text));
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let mut read = 0;
    for entry in folder
        .read_dir()
        .unwrap()
        .map(Result::unwrap)
        .filter(|entry| entry.path().extension().is_some_and(|end| end == "json"))
    {
        let text = std::fs::read_to_string(entry.path()).unwrap();
        if let Err(errors) = document::parse(&text) {
            panic!("{}: {}", entry.path().display(), lines(&errors).join("\n"));
        }
        read += 1;
    }
    assert!(read >= 2, "only {read} examples in {}", folder.display());
}

#[test]
fn a_preset_is_named_with_overrides() {
    let named = |document: Value| document::parse(&document.to_string()).unwrap();
    let bank = named(json!({ "format": "community-sim/1", "scenario": { "preset": "bank" } }));
    assert_eq!(
        bank,
        document::parse(document::preset("bank").unwrap()).unwrap()
    );

    let changed = named(json!({
        "format": "community-sim/1",
        "scenario": { "preset": "bank", "founders": 7, "arrivals": { "daily": [3] }, "story": null },
        "run": { "worlds": 3 },
    }));
    assert_eq!(
        (
            changed.scenario.founders,
            &changed.scenario.arrivals.daily[..]
        ),
        (7, &[3][..])
    );
    assert_eq!(
        changed.scenario.arrivals.per_day.to_bits(),
        bank.scenario.arrivals.per_day.to_bits()
    );
    assert_eq!(
        (changed.run.worlds, changed.run.days, changed.run.seed),
        (3, bank.run.days, bank.run.seed)
    );
    assert_eq!(
        (
            changed.scenario.story.get(Language::English),
            changed.strategies
        ),
        ("", bank.strategies)
    );
}

#[test]
fn errors_in_overrides_are_reported_at_their_own_paths() {
    let document =
        json!({ "scenario": { "preset": "bnak", "founders": -1, "foo": 2 }, "strategies": [] });
    let errors = errors_of(&document);
    let names = document::presets()
        .iter()
        .map(|preset| preset.name)
        .collect::<Vec<_>>()
        .join(", ");
    assert_eq!(
        paths(&errors),
        [
            "scenario.preset",
            "format",
            "scenario.foo",
            "scenario.founders",
            "strategies"
        ]
    );
    assert_eq!(
        errors[0].allowed.get(Language::English),
        format!("a built-in case: {names}; did you mean bank?")
    );
    assert_eq!(
        paths(&errors_of(
            &json!({ "format": "community-sim/1", "scenario": { "preset": 5 } })
        )),
        ["scenario.preset"]
    );
}

#[test]
fn another_run_is_checked_like_a_document() {
    let experiment = document::parse(&valid().to_string()).unwrap();
    let mut run = experiment.run;
    run.days = 5;
    assert_eq!(
        document::with_run(&experiment, run).map(|short| short.run.days),
        Ok(5)
    );
    (run.days, run.worlds) = (2000, 0);
    assert_eq!(
        paths(&document::with_run(&experiment, run).unwrap_err()),
        ["run.days", "run.worlds"]
    );
}

#[test]
fn the_committed_description_of_the_model_is_current() {
    check("docs/odd.md", &odd(Language::English));
}

/// Compares a generated file with the committed one.
fn check(file: &str, current: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&file, current).unwrap();
    }
    let committed = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        committed == current,
        "{} is out of date: run `BLESS=1 cargo test --test documents` and commit it",
        file.display()
    );
}

/// Any JSON value, small, with the odd ones that break readers.
fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        (0.0..10.0).prop_map(Value::from),
        (0_u32..400).prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        Just(json!("2026-03-20")),
        Just(json!("newcomers")),
        Just(json!("bank")),
    ];
    leaf.prop_recursive(3, 24, 6, |inner| {
        let name = prop_oneof![
            any::<String>(),
            Just("kind".to_owned()),
            Just("preset".to_owned()),
            Just("id".to_owned())
        ];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map(name, inner, 0..6)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

/// Every place of a document, as JSON pointers.
fn pointers(value: &Value, at: &str, all: &mut Vec<String>) {
    all.push(at.to_owned());
    match value {
        Value::Array(entries) => entries
            .iter()
            .enumerate()
            .for_each(|(index, entry)| pointers(entry, &format!("{at}/{index}"), all)),
        Value::Object(fields) => fields.iter().for_each(|(name, field)| {
            pointers(
                field,
                &format!("{at}/{}", name.replace('~', "~0").replace('/', "~1")),
                all,
            )
        }),
        _ => {}
    }
}

/// Serialising and reading again gives the same experiment, to the last bit of every number.
fn assert_survives(experiment: &Experiment) {
    let text = serde_json::to_string(experiment).unwrap();
    let again = document::parse(&text)
        .unwrap_or_else(|errors| panic!("{text}\n{}", lines(&errors).join("\n")));
    assert_eq!(&again, experiment);
    assert_eq!(serde_json::to_string(&again).unwrap(), text);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2000) })]

    #[test]
    fn a_mutated_document_never_panics_and_survives_if_it_is_read(
        mutations in prop::collection::vec((any::<prop::sample::Index>(), any_value()), 1..4)
    ) {
        let mut document = valid();
        for (index, value) in mutations {
            let mut all = Vec::new();
            pointers(&document, "", &mut all);
            *document.pointer_mut(&all[index.index(all.len())]).unwrap() = value;
        }
        match document::parse(&document.to_string()) {
            Ok(experiment) => assert_survives(&experiment),
            Err(errors) => prop_assert!(!errors.is_empty() && errors.iter().all(|error| Language::ALL.iter().all(|&language| !error.found.get(language).is_empty() && !error.allowed.get(language).is_empty()))),
        }
    }

    #[test]
    fn numbers_within_their_range_survive(share in 0.0..1.0_f64, visits in 0.001..6.9_f64, days in 1_u32..1500, seed in 0_u64..9_007_199_254_740_991) {
        let document = spoilt(&[
            ("/scenario/segments/0/starts_share", json!(share)),
            ("/scenario/segments/0/visits_per_week", json!(visits)),
            ("/strategies/1/tactics", json!([])),
            ("/run", json!({ "days": days, "seed": seed, "worlds": 1 })),
        ]);
        let experiment = document::parse(&document.to_string()).unwrap();
        prop_assert_eq!(experiment.scenario.segments[0].starts_share.to_bits(), share.to_bits());
        prop_assert_eq!(experiment.run.seed, seed);
        assert_survives(&experiment);
    }

    #[test]
    fn a_text_with_changed_bytes_never_panics(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8)) {
        let mut bytes = valid().to_string().into_bytes();
        for (index, byte) in changes {
            let at = index.index(bytes.len());
            bytes[at] = byte;
        }
        let text = String::from_utf8_lossy(&bytes);
        if let Ok(experiment) = document::parse(&text) {
            assert_survives(&experiment);
        }
    }

    #[test]
    fn any_text_never_panics(text in any::<String>()) {
        prop_assert!(text.len() > MAX_BYTES || document::parse(&text).is_err());
    }
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

#[test]
fn errors_are_said_in_chinese_as_well() {
    let document = spoilt(&[
        ("/format", json!("community-sim/2")),
        ("/scenario/founders", json!("many")),
        ("/scenario/start", json!("99999-01-01")),
        ("/scenario/story", json!("x".repeat(401))),
        ("/scenario/segments/0/share", json!(0)),
        ("/scenario/arrivals", json!({ "per_day": -1, "daily": {} })),
        ("/strategies/1/name", json!({})),
        ("/strategies/1/tactics/0/action/post", json!(3)),
        ("/strategies/1/tactics/0/action/minutes_per_post", json!(-1)),
        ("/strategies/1/tactics/1/id", json!("posts")),
    ]);
    let lines: Vec<String> = errors_of(&document)
        .iter()
        .map(|error| error.in_language(Language::Chinese))
        .collect();
    assert_eq!(
        lines,
        [
            "format，读到：\"community-sim/2\"；应为：\"community-sim/1\"",
            "scenario.arrivals.daily，读到：对象（0 个字段）；应为：最多 3650 项的列表",
            "scenario.arrivals.per_day，读到：-1；应为：0 到 10000 的数（单位：人/天）",
            "scenario.founders，读到：\"many\"；应为：0 到 1000000 的整数",
            "scenario.start，读到：\"99999-01-01\"；应为：YYYY-MM-DD 格式的日期，2000-01-01 到 2100-12-31",
            &format!(
                "scenario.story，读到：\"{}…\"，共 401 个字；应为：最多 400 个字的文本",
                "x".repeat(50)
            ),
            "strategies[1].name，读到：对象（0 个字段）；应为：至少写出 en、zh 中 1 个字段的对象",
            "strategies[1].tactics[0].action.minutes_per_post，读到：-1；应为：0 到 1440 的数（单位：分钟）",
            "strategies[1].tactics[0].action.post，读到：未知字段；应为：format、kind、minutes_per_post、posts、quality、topic、yuan_per_post 之一；是不是想写 posts？",
            "scenario.segments，读到：所有 `share` 都是 0；应为：至少一个人群的 `share` 大于 0",
            "strategies[1].name，读到：名称是空的；应为：每种语言里都不为空的名称",
            "strategies[1].tactics[1].id，读到：\"posts\"；应为：不重复的 id；strategies[1].tactics[0] 已经用了它",
        ]
    );
}
