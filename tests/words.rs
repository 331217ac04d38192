//! The catalogues of messages: nothing in them is unused, and the forms of tactics and shocks lack no words.
#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs, clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use community_sim::measure::{CURVES, STATISTICS};
use community_sim::model::leaving::TERMS;
use community_sim::model::outcomes::OUTCOMES;
use community_sim::model::parameters::TABLE;
use community_sim::model::platform::Platform;
use community_sim::model::series::SERIES;
use community_sim::model::shocks::Shock;
use community_sim::model::tactics::TacticKind;
use community_sim::model::wish::WISH_TERMS;
use community_sim::words::Language;
use community_sim::words::say::MESSAGES;
use fluent_syntax::ast::Entry;
use fluent_syntax::parser;
use types::schema;

#[path = "schema/types.rs"]
mod types;

/// The text of all files below `folder` whose names end so.
fn sources(folder: &str, end: &str) -> String {
    fn read(folder: &Path, end: &str, to: &mut String) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                read(&path, end, to);
            } else if path.to_str().unwrap().ends_with(end) {
                *to += &fs::read_to_string(path).unwrap();
            }
        }
    }
    let mut all = String::new();
    read(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join(folder),
        end,
        &mut all,
    );
    all
}

/// Whether `name` stands in `code` behind `before`, as a whole.
fn is_named(code: &str, before: &str, name: &str) -> bool {
    let path = format!("{before}{name}");
    let mut places = code.match_indices(&path);
    places.any(|(at, _)| {
        !code[at + path.len()..].starts_with(|c: char| c.is_alphanumeric() || c == '_' || c == '-')
    })
}

/// Whether a message is one that is looked up by what it names.
fn names_something(id: &str) -> bool {
    let (kind, name) = id.split_once('-').unwrap_or_default();
    let part = [".formula", ".what", ".source"]
        .iter()
        .find_map(|part| name.strip_suffix(part));
    let name = part.unwrap_or(name);
    let known = |mut names: std::slice::Iter<_>| {
        names.any(|info: &community_sim::model::indicator::Indicator| info.name == name)
    };
    match kind {
        "series" => known(SERIES.iter()),
        "outcome" => known(OUTCOMES.iter()),
        "unit" => SERIES
            .iter()
            .chain(OUTCOMES)
            .any(|info| info.unit.replace(['/', '.'], "-").replace("--", "-") == name),
        "tactic" => TacticKind::named(name.split('-').next().unwrap_or_default()).is_some(),
        // Held by the page's own tests, which know the forms' fields.
        "count" => true,
        "choice" => Platform::ALL.iter().any(|platform| {
            let platform = serde_json::to_value(platform).unwrap();
            name.strip_prefix("platform-") == platform.as_str()
        }),
        "assumption" => TABLE.iter().any(|row| row.name == name),
        "mark" => Shock::KINDS.contains(&name),
        "drives" | "holds" => TERMS.iter().any(|term| term.name == name),
        "visit" => WISH_TERMS.iter().any(|term| term.name == name),
        // Units, of which a test of their own finds unused ones.
        "counted" => name.starts_with("in-"),
        "statistic" => STATISTICS.iter().any(|statistic| statistic.name == name),
        // Held by the command line's own test, which knows its verbs and arguments.
        "verb" | "argument" => true,
        "curve" | "short" => CURVES.iter().any(|curve| curve.name == name),
        _ => false,
    }
}

#[test]
fn every_message_is_used() {
    let (code, catalogues) = (sources("src", ".rs"), sources("locales/en", ".ftl"));
    let unused: Vec<_> = MESSAGES
        .iter()
        .filter(|[_, id, name]| {
            !is_named(&code, "::", name) && !is_named(&catalogues, "{ ", id) && !names_something(id)
        })
        .collect();
    assert!(unused.is_empty(), "nothing says {unused:?}");
}

#[test]
fn every_unit_has_a_name() {
    for info in SERIES.iter().chain(OUTCOMES) {
        let name = info.unit_name(Language::English);
        assert_eq!(name.is_empty(), info.unit == "1", "{}", info.unit);
    }
}

/// The ids of a catalogue's messages and of their parts.
fn ids_of(catalogue: &str) -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(catalogue);
    let resource = parser::parse(fs::read_to_string(path).unwrap()).unwrap();
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    });
    messages
        .flat_map(|message| {
            let id = message.id.name;
            let parts = message.attributes.into_iter();
            let parts: Vec<_> = parts.map(|part| format!("{id}.{}", part.id.name)).collect();
            parts.into_iter().chain([id])
        })
        .collect()
}

/// The page's own tests hold the rest of the forms' words; these are the ones that a new tactic, shock or field needs.
#[test]
fn every_tactic_and_shock_has_words_for_its_form() {
    let schema = schema();
    let mut wanted = Vec::new();
    for (prefix, definition) in [("tactic", "Action"), ("shock", "Shock")] {
        for variant in schema["$defs"][definition]["oneOf"].as_array().unwrap() {
            let fields = variant["properties"].as_object().unwrap();
            let form = format!("{prefix}-{}", fields["kind"]["const"].as_str().unwrap());
            if prefix == "tactic" {
                wanted.push(format!("{form}.line"));
            }
            let fields = fields.keys().filter(|name| *name != "kind");
            let of_fields = fields.map(|name| format!("{form}-{name}"));
            for id in of_fields.chain([form.clone()]) {
                wanted.extend([format!("{id}.hint"), id]);
            }
        }
    }
    // That all languages have the same messages is held by the build.
    let known = ids_of("locales/en/forms.ftl");
    let missing: Vec<_> = wanted.iter().filter(|id| !known.contains(*id)).collect();
    assert!(missing.is_empty(), "locales/*/forms.ftl lack {missing:?}");
}
