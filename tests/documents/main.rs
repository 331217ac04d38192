//! Documents, right and wrong: what is read, and what an author of a wrong one is told.
#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod fields;
mod json;
mod listing;
mod random;
mod reading;
mod rules;

use community_sim::model::document::{self, DocumentError};
use community_sim::model::experiment::Experiment;
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

/// Serialising and reading again gives the same experiment, to the last bit of every number.
fn assert_survives(experiment: &Experiment) {
    let text = serde_json::to_string(experiment).unwrap();
    let again = document::parse(&text)
        .unwrap_or_else(|errors| panic!("{text}\n{}", lines(&errors).join("\n")));
    assert_eq!(&again, experiment);
    assert_eq!(serde_json::to_string(&again).unwrap(), text);
}
