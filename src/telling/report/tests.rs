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
        "Which plan does best by Weekly active, last 28 days in 20 days",
        "25 members at the start, about 0.5 more a day",
        " = 0.11 (by default",
        "This part was not computed: “Decide” on the page, or community-sim report --depth modest, adds it.",
        "This part was not computed: the work was stopped.",
        "held to 37 facts about real communities: 0 emerge, 31 are fitted, 6 hold by construction",
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
fn no_name_breaks_out_and_long_ones_are_cut() {
    let evil = "\"></title><script>alert(1)</script>\u{202e}&<!--";
    let long = evil.repeat(8);
    let found = told(&document(two_plans(&long), &long), English);
    assert!(!found.contains("<script") && !found.contains("<!--") && !found.contains('\u{202e}'));
    assert!(found.contains("default-src 'none'"));
    assert_eq!(found.matches("</title>").count(), 1);
    let text_of = |tag: &str| {
        found
            .split(tag)
            .nth(1)
            .unwrap()
            .split('<')
            .next()
            .unwrap()
            .len()
    };
    assert!(text_of("<h1>") < 1000);
}

#[test]
fn the_leading_plan_is_the_best_that_acts() {
    let experiment = document(two_plans("posts"), "group");
    let mut comparison = compared(&experiment);
    assert_eq!(leading(&comparison), Some(0));
    comparison.ranking.sort_by_key(|rank| rank.strategy != 1);
    assert_eq!(
        (comparison.ranking[0].strategy, leading(&comparison)),
        (1, Some(0))
    );
    let idle = document(json!([{ "name": "idle" }]), "group");
    assert_eq!(leading(&compared(&idle)), None);
}
