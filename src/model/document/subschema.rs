//! A part of a JSON Schema: what it says of one value, with references followed.

use serde_json::{Map, Value};

/// A schema, references followed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Schema<'s> {
    pub(super) rules: &'s Value,
    definitions: &'s Value,
}

impl<'s> Schema<'s> {
    /// The whole schema.
    pub(super) fn of(schema: &'s Value) -> Self {
        Self {
            rules: schema,
            definitions: &schema["$defs"],
        }
    }

    /// The schema that `rules` stand for inside this one.
    pub(super) fn inner(self, rules: &'s Value) -> Self {
        let name = rules["$ref"]
            .as_str()
            .and_then(|reference| reference.strip_prefix("#/$defs/"));
        Self {
            rules: name.map_or(rules, |name| &self.definitions[name]),
            ..self
        }
    }

    pub(super) fn choices(self) -> Option<Vec<Self>> {
        let choices = self
            .rules
            .get("oneOf")
            .or_else(|| self.rules.get("anyOf"))?
            .as_array()?;
        Some(choices.iter().map(|choice| self.inner(choice)).collect())
    }

    /// The one text that is allowed.
    pub(super) fn constant(self) -> Option<&'s str> {
        self.rules["const"].as_str()
    }

    pub(super) fn properties(self) -> Option<&'s Map<String, Value>> {
        self.rules.get("properties")?.as_object()
    }

    pub(super) fn length(self, limit: &str) -> Option<usize> {
        self.rules
            .get(limit)?
            .as_u64()
            .and_then(|length| usize::try_from(length).ok())
    }
}

/// The field whose constant tells the choices apart.
pub(super) fn tag<'s>(choices: &[Schema<'s>]) -> Option<&'s str> {
    let (name, _) = choices
        .first()?
        .properties()?
        .iter()
        .find(|(_, rules)| rules.get("const").is_some())?;
    choices
        .iter()
        .all(|choice| choice.rules["properties"][name].get("const").is_some())
        .then_some(name)
}
