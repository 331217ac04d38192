//! The shape of a document: types, fields, ranges and lengths, as the JSON Schema of the Rust types says them.
//!
//! Reads the part of JSON Schema that schemars writes for the document's types. It does not stop at the first error:
//! a wrong value is reported, and its neighbours are read on. No crate serves: those that validate JSON Schema bring
//! engines for URLs and regular expressions into WebAssembly, and say neither what is allowed in plain words nor which
//! name was meant.

use serde_json::{Map, Number, Value};

use super::error::{Errors, counted, described};
use super::nearest::nearest;
use super::path::Path;
use crate::date::{Date, TimeOfDay};

/// Checks `document` against `schema`. Numbers are brought into one form on the way: `5.0` where a whole number is
/// asked for becomes `5`, and `-0.0` becomes `0.0`.
pub(super) fn check(schema: &Value, document: &mut Value, errors: &mut Errors) {
    let schema = Schema {
        rules: schema,
        definitions: &schema["$defs"],
    };
    schema.check(document, &Path::Document, errors);
}

/// A schema, references followed.
#[derive(Clone, Copy)]
struct Schema<'s> {
    rules: &'s Value,
    definitions: &'s Value,
}

impl<'s> Schema<'s> {
    /// The schema that `rules` stand for inside this one.
    fn inner(self, rules: &'s Value) -> Self {
        let name = rules["$ref"]
            .as_str()
            .and_then(|reference| reference.strip_prefix("#/$defs/"));
        Self {
            rules: name.map_or(rules, |name| &self.definitions[name]),
            ..self
        }
    }

    fn choices(self) -> Option<Vec<Self>> {
        let choices = self
            .rules
            .get("oneOf")
            .or_else(|| self.rules.get("anyOf"))?
            .as_array()?;
        Some(choices.iter().map(|choice| self.inner(choice)).collect())
    }

    fn properties(self) -> Option<&'s Map<String, Value>> {
        self.rules.get("properties")?.as_object()
    }

    fn length(self, limit: &str) -> Option<usize> {
        self.rules
            .get(limit)?
            .as_u64()
            .and_then(|length| usize::try_from(length).ok())
    }

    fn check(self, value: &mut Value, path: &Path<'_>, errors: &mut Errors) {
        if let Some(choices) = self.choices() {
            return self.check_choice(&choices, value, path, errors);
        }
        let fits = self.has_type_of(value) && self.has_const(value) && self.is_within_limits(value);
        if !fits {
            errors.add(path, self.found(value), || self.allowed());
        }
        match value {
            Value::Number(number) if fits => normalise(number, self.is_whole()),
            Value::Array(entries) => {
                let Some(items) = self.rules.get("items") else {
                    return;
                };
                let most = self.length("maxItems").unwrap_or(usize::MAX);
                for (index, entry) in entries.iter_mut().enumerate().take(most) {
                    self.inner(items).check(entry, &path.entry(index), errors);
                }
            }
            Value::Object(fields) => self.check_fields(fields, path, errors),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    fn check_choice(
        self,
        choices: &[Self],
        value: &mut Value,
        path: &Path<'_>,
        errors: &mut Errors,
    ) {
        if let (Some(tag), Value::Object(fields)) = (tag(choices), &mut *value) {
            let kind = fields.get(tag);
            let chosen = choices.iter().find(|choice| {
                kind.is_some_and(|kind| choice.rules["properties"][tag]["const"] == *kind)
            });
            return match chosen {
                Some(choice) => choice.check(value, path, errors),
                None => {
                    let kinds: Vec<&str> = choices
                        .iter()
                        .filter_map(|choice| choice.rules["properties"][tag]["const"].as_str())
                        .collect();
                    let found = kind.map_or("nothing".to_owned(), described);
                    errors.add(&path.field(tag), found, || {
                        one_of(&kinds, kind.and_then(Value::as_str))
                    });
                }
            };
        }
        match choices
            .iter()
            .find(|choice| choice.has_type_of(value) && choice.has_const(value))
        {
            Some(choice) => choice.check(value, path, errors),
            None => errors.add(path, described(value), || self.allowed_instead(value)),
        }
    }

    fn check_fields(self, fields: &mut Map<String, Value>, path: &Path<'_>, errors: &mut Errors) {
        let Some(properties) = self.properties() else {
            if let Some(rules) = self
                .rules
                .get("additionalProperties")
                .filter(|rules| rules.is_object())
            {
                for (name, value) in fields.iter_mut() {
                    self.inner(rules).check(value, &path.field(name), errors);
                }
            }
            return;
        };
        for name in self.rules["required"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
        {
            if !fields.contains_key(name) {
                errors.add(&path.field(name), "nothing", || {
                    format!(
                        "{}; the field is required",
                        self.inner(&properties[name]).allowed()
                    )
                });
            }
        }
        for (name, value) in fields.iter_mut() {
            match properties.get(name) {
                Some(rules) => self.inner(rules).check(value, &path.field(name), errors),
                None => errors.add(&path.field(name), "an unknown field", || {
                    one_of(
                        &properties.keys().map(String::as_str).collect::<Vec<_>>(),
                        Some(name),
                    )
                }),
            }
        }
    }

    /// Whether the value has (one of) the schema's type(s).
    fn has_type_of(self, value: &Value) -> bool {
        let has = |name: &str| match name {
            "null" => value.is_null(),
            "boolean" => value.is_boolean(),
            "integer" => value.as_number().is_some_and(is_integer),
            "number" => value.is_number(),
            "string" => value.is_string(),
            "array" => value.is_array(),
            "object" => value.is_object(),
            _ => false,
        };
        match &self.rules["type"] {
            Value::String(name) => has(name),
            Value::Array(names) => names.iter().filter_map(Value::as_str).any(has),
            _ => true,
        }
    }

    fn has_const(self, value: &Value) -> bool {
        self.rules
            .get("const")
            .is_none_or(|constant| constant == value)
    }

    fn is_whole(self) -> bool {
        self.rules["type"] == "integer"
    }

    /// Whether a value of the right type keeps to the limits of its size.
    fn is_within_limits(self, value: &Value) -> bool {
        let within = |length: usize, least: &str, most: &str| {
            self.length(least).is_none_or(|least| length >= least)
                && self.length(most).is_none_or(|most| length <= most)
        };
        match value {
            Value::Number(number) => {
                // Both sides are exact: limits of whole numbers stay below 2^53.
                let number = number.as_f64().unwrap_or(f64::NAN);
                self.rules["minimum"]
                    .as_f64()
                    .is_none_or(|least| number >= least)
                    && self.rules["maximum"]
                        .as_f64()
                        .is_none_or(|most| number <= most)
            }
            Value::String(text) => {
                within(text.chars().count(), "minLength", "maxLength")
                    && match self.rules["format"].as_str() {
                        Some("date") => Date::try_from(text.clone()).is_ok(),
                        Some("time") => TimeOfDay::try_from(text.clone()).is_ok(),
                        _ => true,
                    }
            }
            Value::Array(entries) => within(entries.len(), "minItems", "maxItems"),
            Value::Object(fields) => within(fields.len(), "minProperties", "maxProperties"),
            Value::Null | Value::Bool(_) => true,
        }
    }

    /// What stands there, with the length of a text that is too long to be shown.
    fn found(self, value: &Value) -> String {
        let found = described(value);
        match value {
            Value::String(text)
                if self
                    .length("maxLength")
                    .is_some_and(|most| text.chars().count() > most) =>
            {
                format!("{found}, {} characters", text.chars().count())
            }
            _ => found,
        }
    }

    /// What is allowed, in plain words.
    fn allowed(self) -> String {
        self.allowed_instead(&Value::Null)
    }

    /// What is allowed instead of `found`, in plain words.
    fn allowed_instead(self, found: &Value) -> String {
        if let Some(choices) = self.choices() {
            let names: Vec<&str> = choices
                .iter()
                .filter_map(|choice| choice.rules["const"].as_str())
                .collect();
            if names.len() == choices.len() {
                return one_of(&names, found.as_str());
            }
            if let Some(tag) = tag(&choices) {
                return format!("an object with the field `{tag}`");
            }
            return choices
                .iter()
                .map(|choice| choice.allowed())
                .collect::<Vec<_>>()
                .join(" or ");
        }
        if let Some(constant) = self.rules["const"].as_str() {
            return format!("\"{constant}\"");
        }
        match &self.rules["type"] {
            Value::Array(names) => {
                let kinds = names
                    .iter()
                    .filter_map(Value::as_str)
                    .map(|name| self.allowed_of_type(name));
                kinds.collect::<Vec<_>>().join(" or ")
            }
            name => self.allowed_of_type(name.as_str().unwrap_or("a value")),
        }
    }

    fn allowed_of_type(self, name: &str) -> String {
        match name {
            "null" => "null".to_owned(),
            "boolean" => "true or false".to_owned(),
            "integer" => format!("a whole number{}", self.range()),
            "number" => format!("a number{}", self.range()),
            "string" if self.rules.get("format").is_some() => self.rules["description"]
                .as_str()
                .unwrap_or("a text")
                .to_owned(),
            "string" => match (self.length("minLength"), self.length("maxLength")) {
                (Some(least), Some(most)) => format!("a text of {least} to {most} characters"),
                (None, Some(most)) => format!("a text of at most {most} characters"),
                _ => "a text".to_owned(),
            },
            "array" => match (self.length("minItems"), self.length("maxItems")) {
                (Some(least), Some(most)) => format!("a list of {least} to {most} entries"),
                (None, Some(most)) => {
                    format!("a list of at most {}", counted(most, "entry", "entries"))
                }
                _ => "a list".to_owned(),
            },
            "object" => match self.properties() {
                Some(properties) => {
                    let names = properties.keys().cloned().collect::<Vec<_>>().join(", ");
                    match self.length("minProperties") {
                        Some(least) => {
                            format!("an object with at least {least} of the fields {names}")
                        }
                        None => format!("an object with fields of {names}"),
                    }
                }
                None => "an object".to_owned(),
            },
            other => other.to_owned(),
        }
    }

    /// Range and unit of a number: ` from 0 to 24 (h)`.
    fn range(self) -> String {
        let limit = |name: &str| self.rules[name].as_f64().map(|limit| limit.to_string());
        let range = match (limit("minimum"), limit("maximum")) {
            (Some(least), Some(most)) => format!(" from {least} to {most}"),
            (Some(least), None) => format!(" of at least {least}"),
            (None, Some(most)) => format!(" of at most {most}"),
            (None, None) => String::new(),
        };
        self.rules["x-unit"]
            .as_str()
            .map_or(range.clone(), |unit| format!("{range} ({unit})"))
    }
}

/// The field whose constant tells the choices apart.
fn tag<'s>(choices: &[Schema<'s>]) -> Option<&'s str> {
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

/// The names allowed, and the one that was probably meant.
fn one_of(names: &[&str], found: Option<&str>) -> String {
    let list = names.join(", ");
    let list = if names.len() == 1 {
        list
    } else {
        format!("one of {list}")
    };
    match found.and_then(|found| nearest(found, names.iter().copied())) {
        Some(meant) => format!("{list}; did you mean {meant}?"),
        None => list,
    }
}

fn is_integer(number: &Number) -> bool {
    number.is_u64()
        || number.is_i64()
        || number
            .as_f64()
            .is_some_and(|value| value.fract() == 0.0 && value.abs() < EXACT)
}

/// Whole numbers below this one are exact in a float.
const EXACT: f64 = 9_007_199_254_740_992.0;

fn normalise(number: &mut Number, whole: bool) {
    let Some(value) = number.as_f64().filter(|_| number.is_f64()) else {
        return;
    };
    if whole {
        // It has passed `is_integer`, so that the cast is exact.
        *number = Number::from(value as i64);
    } else if value == 0.0 {
        *number = Number::from(0);
    }
}
