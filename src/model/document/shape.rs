//! The shape of a document: types, fields, ranges and lengths, as the JSON Schema of the Rust types says them.
//!
//! Reads the part of JSON Schema that schemars writes for the document's types. It does not stop at the first error:
//! a wrong value is reported, and its neighbours are read on. No crate serves: those that validate JSON Schema bring
//! engines for URLs and regular expressions into WebAssembly, and say neither what is allowed in plain words nor which
//! name was meant.

use serde_json::{Map, Number, Value};

use super::allowed::Allowed;
use super::error::Errors;
use super::path::Path;
use super::quote::Described;
use super::subschema::{Schema, tag};
use crate::date::{Date, TimeOfDay};
use words::say::document as say;
use words::{OneOf, Say};

/// Checks `document` against `schema`. Numbers are brought into one form on the way: `5.0` where a whole number is
/// asked for becomes `5`, and `-0.0` becomes `0.0`.
pub(super) fn check(schema: &Value, document: &mut Value, errors: &mut Errors) {
    Schema::of(schema).check(document, &Path::Document, errors);
}

impl Schema<'_> {
    fn check(self, value: &mut Value, path: &Path<'_>, errors: &mut Errors) {
        if let Some(choices) = self.choices() {
            return self.check_choice(&choices, value, path, errors);
        }
        let fits = self.has_type_of(value) && self.has_const(value) && self.is_within_limits(value);
        if !fits {
            self.refuse(value, path, errors);
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
                    let described = kind.map(Described);
                    let found: &dyn Say = match &described {
                        Some(described) => described,
                        None => &say::FOUND_NOTHING,
                    };
                    let allowed = OneOf {
                        names: &kinds,
                        found: kind.and_then(Value::as_str),
                    };
                    errors.add(&path.field(tag), found, &allowed);
                }
            };
        }
        match choices
            .iter()
            .find(|choice| choice.has_type_of(value) && choice.has_const(value))
        {
            Some(choice) => choice.check(value, path, errors),
            None => {
                let allowed = Allowed {
                    schema: self,
                    found: value.as_str(),
                };
                errors.add(path, &Described(value), &allowed);
            }
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
                let allowed = &self.inner(&properties[name]).allowed();
                let required = say::Required { allowed };
                errors.add(&path.field(name), &say::FOUND_NOTHING, &required);
            }
        }
        let names: Vec<&str> = properties.keys().map(String::as_str).collect();
        for (name, value) in fields.iter_mut() {
            match properties.get(name) {
                Some(rules) => self.inner(rules).check(value, &path.field(name), errors),
                None => {
                    let allowed = OneOf {
                        names: &names,
                        found: Some(name),
                    };
                    errors.add(&path.field(name), &say::UNKNOWN_FIELD, &allowed);
                }
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

    /// Adds what stands there, with the length of a text that is too long to be shown.
    fn refuse(self, value: &Value, path: &Path<'_>, errors: &mut Errors) {
        let (found, allowed) = (&Described(value), &self.allowed());
        let characters = value.as_str().map(|text| text.chars().count());
        let too_long = characters.filter(|&length| {
            let most = self.length("maxLength");
            most.is_some_and(|most| length > most)
        });
        match &too_long {
            Some(characters) => {
                errors.add(path, &say::FoundLongText { found, characters }, allowed);
            }
            None => errors.add(path, found, allowed),
        }
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
