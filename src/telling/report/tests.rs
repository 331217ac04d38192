#![allow(clippy::unwrap_used)]

use experiments::batch::{batches, run_batch};
use experiments::comparison::compare;
use experiments::ensemble::Ensemble;
use model::document;
use serde_json::{Value, json};

use super::*;
use words::Language::{Chinese, English};

fn document(strategies: Value, name: &str) -> Experiment {
    let document = json!({
        "format": "community-sim/1",
        "scenario": {
            "preset": "bank", "founders": 25, "arrivals": { "per_day": 0.5, "daily": [] }, "name": name, "story": name,
            "assumptions": { "word_share": 0.11 }
        },
        "strategies": strategies,
        "run": { "days": 20, "worlds": 20, "seed": 5 }
    });
    document::parse(&document.to_string()).unwrap()
}

fn compared(experiment: &Experiment) -> Comparison {
    let mut ensemble = Ensemble::new(experiment);
    for batch in batches(experiment, 20) {
        let values = run_batch(experiment, &batch).unwrap();
        ensemble.insert(&batch, &values).unwrap();
    }
    compare(experiment, &ensemble)
}

/// The report without pictures and studies.
fn told(experiment: &Experiment, language: Language) -> String {
    let parts = Parts {
        experiment,
        comparison: &compared(experiment),
        race: None,
        stops: &[],
        pictures: &[],
        contributions: Study::NotAsked,
        sensitivity: Study::Stopped,
    };
    html(&parts, language)
}

fn two_plans(name: &str) -> Value {
    json!([
        { "name": name, "tactics": [{ "id": name.chars().take(30).collect::<String>(), "action": { "kind": "content" } }] },
        { "name": "idle" }
    ])
}

#[test]
fn a_report_has_question_numbers_grounds_and_origin_in_either_language() {
    let experiment = document(two_plans("posts"), "A small group");
    let english = told(&experiment, English);
    let hash = experiments::fingerprint::experiment_hash(&experiment);
    for words in [
        "A small group: plans compared",
        "Which plan does best over 20 days, how sure is that, and at what price? What counts: Weekly active, last 28 days.",
        "25 members at the start, about 0.5 more find it each day",
        " = 0.11 (by default",
        "This part was not computed: “Decide” on the page adds it.",
        "This part was not computed: the work was stopped.",
        "held to 37 published facts about real communities: 31 were in view when its numbers were set, 6 were put in as they are. That",
        "Seed 5, 20 days, 20 worlds",
        &hash,
    ] {
        assert!(english.contains(words), "{words:?} is missing:\n{english}");
    }
    let chinese = told(&experiment, Chinese);
    for words in [
        "要回答的问题",
        "内容（每天）",
        "每留住一人",
        "局限",
        "lang=\"zh-CN\"",
    ] {
        assert!(chinese.contains(words), "{words:?} is missing:\n{chinese}");
    }
}

#[test]
fn no_name_breaks_out() {
    let evil = "\"></title><script>alert(1)</script>\u{202e}&<!--";
    let long = evil.repeat(8);
    let found = told(&document(two_plans(&long), &long), English);
    assert!(!found.contains("<script") && !found.contains("<!--") && !found.contains('\u{202e}'));
    assert!(found.contains("default-src 'none'"));
    assert_eq!(found.matches("</title>").count(), 1);
}

#[test]
fn names_and_sentences_stand_whole() {
    let name = "Answers within the hour, honours for the ten who help most, and a talk every month";
    let story = "A sentence of the story. ".repeat(14);
    let mut experiment = document(two_plans(name), name);
    experiment.scenario.story = words::Text::of(|_| story.trim().to_owned());
    let found = told(&experiment, English);
    assert!(found.contains(story.trim()) && found.contains(&format!("<h1>{name}: plans compared")));
    assert_eq!(
        found.matches("Answers within").count(),
        found.matches(name).count()
    );
    assert!(!found.contains('…'), "{found}");
}
