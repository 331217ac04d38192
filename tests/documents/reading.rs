//! What is read, and what becomes of it.

use std::path::Path;

use community_sim::model::document;
use community_sim::words::Language;
use serde_json::{Value, json};

use super::{assert_refused, errors_of, lines, paths, spoilt, valid};

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
    (run.days, run.worlds) = (4000, 0);
    assert_eq!(
        paths(&document::with_run(&experiment, run).unwrap_err()),
        ["run.days", "run.worlds"]
    );
}
