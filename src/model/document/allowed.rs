//! What a schema allows, in plain words.

use serde_json::Value;
use words::say::document as say;
use words::say::punctuation::LIST_ITEMS;
use words::{Joined, Language, OneOf, Say};

use super::subschema::{Schema, tag};
use super::unit::Unit;

/// What a schema allows; of names also the one that was probably meant by what was found.
#[derive(Clone, Copy, Debug)]
pub(super) struct Allowed<'s> {
    pub schema: Schema<'s>,
    pub found: Option<&'s str>,
}

impl<'s> Schema<'s> {
    /// What is allowed, in plain words.
    pub(super) fn allowed(self) -> Allowed<'s> {
        Allowed {
            schema: self,
            found: None,
        }
    }
}

impl Say for Allowed<'_> {
    fn say(&self, language: Language, to: &mut String) {
        let Self { schema, found } = *self;
        if let Some(choices) = schema.choices() {
            let names = choices.iter().filter_map(|choice| choice.constant());
            let names: &Vec<&str> = &names.collect();
            if names.len() == choices.len() {
                OneOf { names, found }.say(language, to);
            } else if let Some(tag) = tag(&choices) {
                say::ObjectWithTag { tag: &tag }.say(language, to);
            } else {
                let each: Vec<Self> = choices.into_iter().map(Schema::allowed).collect();
                Joined(&each, say::BETWEEN_CHOICES).say(language, to);
            }
        } else if let Some(constant) = schema.constant() {
            to.push_str(&format!("\"{constant}\""));
        } else {
            let types = &schema.rules["type"];
            let types = types
                .as_array()
                .map_or(std::slice::from_ref(types), Vec::as_slice);
            let types = types.iter().filter_map(Value::as_str);
            let each: Vec<OfType<'_>> = types.map(|name| OfType { schema, name }).collect();
            Joined(&each, say::BETWEEN_CHOICES).say(language, to);
        }
    }
}

/// What a schema allows of one type.
#[derive(Clone, Copy, Debug)]
struct OfType<'s> {
    schema: Schema<'s>,
    name: &'s str,
}

impl Say for OfType<'_> {
    fn say(&self, language: Language, to: &mut String) {
        let Self { schema, name } = *self;
        match name {
            "null" => say::ALLOWED_NULL.say(language, to),
            "boolean" => say::ALLOWED_FLAG.say(language, to),
            "integer" | "number" => {
                let number = |limit: &str| schema.rules[limit].as_f64();
                let range = Range::new(number("minimum"), number("maximum"));
                say::AllowedNumber {
                    whole: name == "integer",
                    limits: range.limits(),
                    least: &range.least,
                    most: &range.most,
                    unit: &Unit(schema.rules["x-unit"].as_str()),
                }
                .say(language, to);
            }
            "string" => match schema.rules["format"].as_str() {
                Some("date") => say::ALLOWED_DATE.say(language, to),
                Some("time") => say::ALLOWED_TIME.say(language, to),
                _ => {
                    let range = Range::new(schema.length("minLength"), schema.length("maxLength"));
                    say::AllowedText {
                        limits: range.limits(),
                        least: &range.least,
                        most: &range.most,
                    }
                    .say(language, to);
                }
            },
            "array" => {
                let range = Range::new(schema.length("minItems"), schema.length("maxItems"));
                say::AllowedList {
                    limits: range.limits(),
                    least: &range.least,
                    most: &range.most,
                }
                .say(language, to);
            }
            "object" => object(schema, language, to),
            other => to.push_str(other),
        }
    }
}

fn object(schema: Schema<'_>, language: Language, to: &mut String) {
    let Some(properties) = schema.properties() else {
        return say::ALLOWED_OBJECT.say(language, to);
    };
    let names: Vec<&str> = properties.keys().map(String::as_str).collect();
    let names = &Joined(&names, LIST_ITEMS);
    match &schema.length("minProperties") {
        Some(least) => say::ObjectWithSome { least, names }.say(language, to),
        None => say::ObjectWithFields { names }.say(language, to),
    }
}

/// The limits of a size.
#[derive(Clone, Copy, Debug)]
struct Range<N> {
    least: Option<N>,
    most: Option<N>,
}

impl<N> Range<N> {
    fn new(least: Option<N>, most: Option<N>) -> Self {
        Self { least, most }
    }

    fn limits(&self) -> say::Limits {
        match (&self.least, &self.most) {
            (Some(_), Some(_)) => say::Limits::Both,
            (Some(_), None) => say::Limits::Least,
            (None, Some(_)) => say::Limits::Most,
            (None, None) => say::Limits::None,
        }
    }
}
