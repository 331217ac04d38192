//! Random documents: spoilt, changed and made up.

use community_sim::model::document::{self, MAX_BYTES};
use community_sim::words::Language;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{assert_survives, spoilt, valid};

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
    fn numbers_within_their_range_survive(share in 0.0..1.0_f64, visits in 0.001..6.9_f64, days in 1_u32..=3650, seed in 0_u64..9_007_199_254_740_991) {
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
