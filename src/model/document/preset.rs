//! The built-in cases, and documents that name one instead of writing a scenario out.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Map, Value};

use super::error::Errors;
use super::path::Path;
use super::quote::Described;
use crate::experiment::Experiment;
use words::say::document as say;
use words::say::punctuation::LIST_ITEMS;
use words::{Joined, Meant, Text};

/// A built-in case: scenario, strategies and run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preset {
    /// The name that documents and commands use.
    pub name: &'static str,
    /// The whole document.
    pub text: &'static str,
}

/// A built-in case, as a page is given it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct BuiltIn {
    /// The name that documents use: `{"scenario": {"preset": name}}`.
    pub name: &'static str,
    /// What the case is called.
    pub title: Text,
    /// What the case teaches.
    pub story: Text,
    /// The whole document.
    #[schemars(with = "Experiment")]
    pub experiment: Value,
}

static PRESETS: &[Preset] = &[
    Preset {
        name: "bank",
        text: include_str!("../presets/bank.json"),
    },
    Preset {
        name: "merchant",
        text: include_str!("../presets/merchant.json"),
    },
    Preset {
        name: "coffee",
        text: include_str!("../presets/coffee.json"),
    },
    Preset {
        name: "running",
        text: include_str!("../presets/running.json"),
    },
    Preset {
        name: "beauty",
        text: include_str!("../presets/beauty.json"),
    },
    Preset {
        name: "bottle",
        text: include_str!("../presets/bottle.json"),
    },
    Preset {
        name: "mothers",
        text: include_str!("../presets/mothers.json"),
    },
    Preset {
        name: "reading",
        text: include_str!("../presets/reading.json"),
    },
    Preset {
        name: "course",
        text: include_str!("../presets/course.json"),
    },
    Preset {
        name: "qa",
        text: include_str!("../presets/qa.json"),
    },
    Preset {
        name: "edgeryders",
        text: include_str!("../presets/edgeryders.json"),
    },
    Preset {
        name: "quantumcomputing_se",
        text: include_str!("../presets/quantumcomputing_se.json"),
    },
];

/// Every built-in case; the first one is the page's.
#[must_use]
pub fn presets() -> &'static [Preset] {
    PRESETS
}

/// The document of the built-in case `name`.
#[must_use]
pub fn preset(name: &str) -> Option<&'static str> {
    PRESETS
        .iter()
        .find(|preset| preset.name == name)
        .map(|preset| preset.text)
}

impl Preset {
    /// What the case is called.
    #[must_use]
    pub fn title(&self) -> Text {
        self.scenario_text("name")
    }

    /// What the case teaches.
    #[must_use]
    pub fn story(&self) -> Text {
        self.scenario_text("story")
    }

    fn document(&self) -> Value {
        serde_json::from_str(self.text).unwrap_or_default()
    }

    fn scenario_text(&self, field: &str) -> Text {
        serde_json::from_value(self.document()["scenario"][field].take()).unwrap_or_default()
    }
}

/// What of a document a built-in case has brought.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Brought {
    pub strategies: bool,
    pub shocks: bool,
}

/// Writes a named preset out: the document's own scenario fields and run are merged over the preset's (RFC 7396: an
/// object is merged field by field, null removes, anything else replaces), and strategies that the document leaves out
/// are the preset's. Tells what the preset has brought.
pub(super) fn expand(document: &mut Value, errors: &mut Errors) -> Brought {
    let nothing = Brought::default();
    let Some(fields) = document.as_object_mut() else {
        return nothing;
    };
    let Some(Value::Object(overrides)) = fields.get_mut("scenario") else {
        return nothing;
    };
    let Some(name) = overrides.remove("preset") else {
        return nothing;
    };
    let shocks = !overrides.contains_key("shocks");
    let known = name
        .as_str()
        .and_then(|name| PRESETS.iter().find(|preset| preset.name == name));
    if known.is_none() {
        let place = Path::Document.field("scenario");
        let names: Vec<&str> = PRESETS.iter().map(|preset| preset.name).collect();
        let case = say::BuiltInCase {
            names: &Joined(&names, LIST_ITEMS),
        };
        let allowed = Meant {
            allowed: &case,
            found: name.as_str(),
            names: &names,
        };
        errors.add(&place.field("preset"), &Described(&name), &allowed);
    }
    // Under an unknown name the overrides are still checked, over the first preset.
    let Some(preset) = known.or(PRESETS.first()) else {
        return nothing;
    };
    let Value::Object(mut base) = preset.document() else {
        return nothing;
    };
    let strategies = !fields.contains_key("strategies");
    // Which format it is written in is the document's own to say.
    base.remove("format");
    for (field, own) in std::mem::take(fields) {
        match (field.as_str(), base.get_mut(&field)) {
            ("scenario" | "run", Some(part)) => merge(part, own),
            _ => drop(base.insert(field, own)),
        }
    }
    *fields = base;
    Brought { strategies, shocks }
}

/// JSON merge patch (RFC 7396).
fn merge(base: &mut Value, patch: Value) {
    let Value::Object(patch) = patch else {
        *base = patch;
        return;
    };
    if !base.is_object() {
        *base = Value::Object(Map::new());
    }
    let Some(fields) = base.as_object_mut() else {
        return;
    };
    for (name, value) in patch {
        if value.is_null() {
            fields.remove(&name);
        } else {
            merge(fields.entry(name).or_insert(Value::Null), value);
        }
    }
}
