//! The TypeScript declarations say what the Rust types say.
//!
//! `BLESS=1 cargo test --test declarations` writes the file anew.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fmt::Write as _;

use community_sim::calibration;
use community_sim::charts::{ChartAnswer, ChartWorlds, LineLook, Theme};
use community_sim::decisions::Answer;
use community_sim::evidence::replay::ReplayResult;
use community_sim::experiments::catalogue::Catalogue;
use community_sim::experiments::comparison::Comparison;
use community_sim::files::{Ask, Report, Someone};
use community_sim::measure::{DaySum, Measurement};
use community_sim::model::document::{BuiltIn, DocumentError};
use community_sim::model::event_log::EventKind;
use community_sim::model::experiment::Experiment;
use community_sim::model::tactics::Declaration;
use community_sim::model::watching::SIGNS;
use community_sim::telling::diary::{Cast, Diary};
use community_sim::telling::group::Portrait;
use community_sim::telling::stops::StoppedTactic;
use community_sim::telling::study::Section;
use community_sim::telling::trust::{Assumption, Evidence};
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/web/documents.d.ts");

#[test]
fn the_committed_declarations_follow_the_types() {
    let text = declarations();
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(FILE, &text).unwrap();
    }
    let committed = std::fs::read_to_string(FILE).unwrap();
    assert!(
        committed == text,
        "src/web/documents.d.ts is not what the Rust types say. When a type has changed on purpose: \
         BLESS=1 cargo test --test declarations"
    );
}

#[test]
fn fields_units_and_variants_reach_the_declarations() {
    let text = declarations();
    for expected in [
        "export interface Experiment {",
        "  format: \"community-sim/1\";",
        "  strategies: Strategy[];",
        "(0 to 1440 min/day) */\n  minutes_per_day: number;",
        "  assumptions: Record<string, number>;",
        "  until?: CalendarDate | null;",
        "  low: number | null;",
        "    kind: \"red_envelope\";",
        "export type Direction = \"more\" | \"less\" | \"neither\";",
    ] {
        assert!(
            text.contains(expected),
            "{expected} is missing from\n{text}"
        );
    }
}

fn declarations() -> String {
    let mut generator = SchemaSettings::draft2020_12()
        .for_serialize()
        .into_generator();
    for (name, schema) in [
        ("Experiment", generator.subschema_for::<Experiment>()),
        ("BuiltIn", generator.subschema_for::<BuiltIn>()),
        ("DocumentError", generator.subschema_for::<DocumentError>()),
        ("Comparison", generator.subschema_for::<Comparison>()),
        ("Catalogue", generator.subschema_for::<Catalogue>()),
        ("Declaration", generator.subschema_for::<Declaration>()),
        ("Theme", generator.subschema_for::<Theme>()),
        ("ChartAnswer", generator.subschema_for::<ChartAnswer>()),
        ("ChartWorlds", generator.subschema_for::<ChartWorlds>()),
        ("LineLook", generator.subschema_for::<LineLook>()),
        ("Cast", generator.subschema_for::<Cast>()),
        ("Diary", generator.subschema_for::<Diary>()),
        ("ReplayResult", generator.subschema_for::<ReplayResult>()),
        ("Answer", generator.subschema_for::<Answer>()),
        ("Section", generator.subschema_for::<Section>()),
        ("StoppedTactic", generator.subschema_for::<StoppedTactic>()),
        ("Assumption", generator.subschema_for::<Assumption>()),
        ("Evidence", generator.subschema_for::<Evidence>()),
        ("ReadingReport", generator.subschema_for::<Report>()),
        ("Ask", generator.subschema_for::<Ask>()),
        ("Someone", generator.subschema_for::<Someone>()),
        ("Measurement", generator.subschema_for::<Measurement>()),
        ("DaySum", generator.subschema_for::<DaySum>()),
        ("Portrait", generator.subschema_for::<Portrait>()),
        (
            "CalibrationReport",
            generator.subschema_for::<calibration::Report>(),
        ),
    ] {
        assert_eq!(schema.to_value()["$ref"], format!("#/$defs/{name}"));
    }
    let mut text = "// Generated from the Rust types by tests/declarations.rs.\n".to_owned();
    for (name, schema) in generator.take_definitions(true) {
        declare(&mut text, &name, &schema);
    }
    let kinds = EventKind::ALL.map(EventKind::name);
    for (name, doc, members) in [
        ("WatchKind", "What happens on a watched day.", &kinds[..]),
        (
            "WatchSign",
            "What is so of somebody on a watched day.",
            SIGNS,
        ),
    ] {
        let members = union(members.iter().map(|member| format!("\"{member}\"")));
        writeln!(text, "\n/** {doc} */\nexport type {name} = {members};").unwrap();
    }
    text
}

fn declare(text: &mut String, name: &str, schema: &Value) {
    text.push('\n');
    comment(text, "", schema);
    let name = local(name);
    match (schema["oneOf"].as_array(), schema["properties"].as_object()) {
        (Some(variants), _)
            if variants
                .iter()
                .all(|variant| variant["properties"].is_object()) =>
        {
            writeln!(text, "export type {name} =").unwrap();
            for variant in variants {
                comment(text, "  ", variant);
                text.push_str("  | {\n");
                write_fields(text, "    ", variant);
                text.push_str("  }\n");
            }
            text.pop();
            text.push_str(";\n");
        }
        (None, Some(_)) => {
            writeln!(text, "export interface {name} {{").unwrap();
            write_fields(text, "  ", schema);
            text.push_str("}\n");
        }
        _ => writeln!(text, "export type {name} = {};", type_of(schema)).unwrap(),
    }
}

fn write_fields(text: &mut String, indent: &str, schema: &Value) {
    let required = schema["required"].as_array().cloned().unwrap_or_default();
    for (field, schema) in schema["properties"].as_object().unwrap() {
        comment(text, indent, schema);
        let mark = if required.contains(&Value::from(field.as_str())) {
            ""
        } else {
            "?"
        };
        writeln!(text, "{indent}{field}{mark}: {};", type_of(schema)).unwrap();
    }
}

/// The description, followed by range and unit.
fn comment(text: &mut String, indent: &str, schema: &Value) {
    let Some(description) = schema["description"].as_str() else {
        return;
    };
    let limits = match (&schema["minimum"], &schema["maximum"]) {
        (Value::Number(low), Value::Number(high)) => {
            format!("{} to {}", short(low.as_f64()), short(high.as_f64()))
        }
        _ => String::new(),
    };
    let unit = schema["x-unit"].as_str().unwrap_or("");
    let range = [limits.as_str(), unit]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    let range = if range.is_empty() {
        range
    } else {
        format!(" ({range})")
    };
    let description = description.split_whitespace().collect::<Vec<_>>().join(" ");
    writeln!(text, "{indent}/** {description}{range} */").unwrap();
}

fn short(number: Option<f64>) -> String {
    number.map_or_else(String::new, |number| number.to_string())
}

fn type_of(schema: &Value) -> String {
    if let Some(constant) = schema.get("const") {
        return constant.to_string();
    }
    if let Some(variants) = schema["enum"].as_array() {
        return union(variants.iter().map(Value::to_string));
    }
    for key in ["oneOf", "anyOf"] {
        if let Some(variants) = schema[key].as_array() {
            return union(variants.iter().map(type_of));
        }
    }
    if let Some(target) = schema["$ref"].as_str() {
        return local(target.trim_start_matches("#/$defs/")).to_owned();
    }
    match &schema["type"] {
        Value::Array(types) => union(types.iter().map(|kind| {
            let mut one = schema.clone();
            one["type"] = kind.clone();
            type_of(&one)
        })),
        Value::String(kind) => match kind.as_str() {
            "integer" | "number" => "number".to_owned(),
            "string" => "string".to_owned(),
            "boolean" => "boolean".to_owned(),
            "null" => "null".to_owned(),
            "array" => match schema["prefixItems"].as_array() {
                Some(parts) => format!(
                    "[{}]",
                    parts.iter().map(type_of).collect::<Vec<_>>().join(", ")
                ),
                None => match type_of(&schema["items"]) {
                    // Of a union all of it is listed.
                    several if several.contains(" | ") => format!("({several})[]"),
                    one => format!("{one}[]"),
                },
            },
            "object" => match (
                schema["properties"].as_object(),
                schema.get("additionalProperties"),
            ) {
                (Some(fields), _) => literal(fields),
                (None, Some(values)) => format!("Record<string, {}>", type_of(values)),
                (None, None) => "Record<string, unknown>".to_owned(),
            },
            other => panic!("no TypeScript for the type {other}"),
        },
        other => panic!("no TypeScript for {other}: {schema}"),
    }
}

fn literal(fields: &Map<String, Value>) -> String {
    let fields: Vec<_> = fields
        .iter()
        .map(|(field, schema)| format!("{field}: {}", type_of(schema)))
        .collect();
    format!("{{ {} }}", fields.join("; "))
}

fn union(variants: impl Iterator<Item = String>) -> String {
    variants.collect::<Vec<_>>().join(" | ")
}

/// Names that JavaScript has taken get another one.
fn local(name: &str) -> &str {
    match name {
        "Date" => "CalendarDate",
        "Event" => "EventTactic",
        other => other,
    }
}
