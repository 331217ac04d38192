//! From text to JSON: syntax, and fields that are written twice, which ordinary readers let pass.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::error::Errors;
use super::path::Path;
use super::quote::shortened;
use words::say::document as say;
use words::{Fixed, Language, Say};

/// The most bytes that a document may have.
pub const MAX_BYTES: usize = 1 << 20;

/// Characters of the text that are shown where the syntax breaks.
const EXCERPT: usize = 20;

/// Reads the JSON of a document; `None` when the text is no JSON at all. Nesting is limited to 128 levels.
pub(super) fn read(text: &str, errors: &mut Errors) -> Option<Value> {
    if text.len() > MAX_BYTES {
        let (bytes, most) = (&text.len(), &MAX_BYTES);
        let (found, allowed) = (say::Bytes { bytes }, say::AtMostBytes { most });
        errors.add(&Path::Document, &found, &allowed);
        return None;
    }
    // Windows programs put a byte order mark before UTF-8.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut json = serde_json::Deserializer::from_str(text);
    let mut broken_at = None;
    let place = Place {
        path: &Path::Document,
        errors: &mut *errors,
        broken_at: &mut broken_at,
    };
    let outcome = place
        .deserialize(&mut json)
        .and_then(|value| json.end().map(|()| value));
    outcome
        .map_err(|error| report(&error, &broken_at.unwrap_or_default(), text, errors))
        .ok()
}

fn report(error: &serde_json::Error, path: &str, text: &str, errors: &mut Errors) {
    let (line, column) = (error.line(), error.column());
    let message = error.to_string();
    let reason = message
        .strip_suffix(&format!(" at line {line} column {column}"))
        .unwrap_or(&message);
    let rest = rest_of_line(text, line, column);
    let shown = &shortened(rest, EXCERPT);
    let found = say::BrokenJson {
        line: &line,
        column: &column,
        reason: &Reason(reason),
        excerpt: &(!rest.is_empty()).then_some(say::JsonExcerpt { rest: shown }),
    };
    errors.add(&path, &found, &allowed(reason, rest));
}

/// What the reader of JSON says, and the message that says it plainly.
const REASONS: [(&str, Fixed); 19] = [
    ("EOF while parsing a list", say::JSON_END_IN_LIST),
    ("EOF while parsing an object", say::JSON_END_IN_OBJECT),
    ("EOF while parsing a string", say::JSON_END_IN_STRING),
    ("EOF while parsing a value", say::JSON_END_IN_VALUE),
    ("expected `:`", say::JSON_COLON),
    ("expected `,` or `]`", say::JSON_LIST_COMMA),
    ("expected `,` or `}`", say::JSON_OBJECT_COMMA),
    ("expected ident", say::JSON_WORD),
    ("expected value", say::JSON_VALUE),
    ("invalid escape", say::JSON_ESCAPE),
    ("invalid number", say::JSON_NUMBER),
    ("number out of range", say::JSON_RANGE),
    (
        "control character (\\u0000-\\u001F) found while parsing a string",
        say::JSON_CONTROL,
    ),
    ("key must be a string", say::JSON_KEY),
    ("lone leading surrogate in hex escape", say::JSON_SURROGATE),
    ("trailing comma", say::JSON_TRAILING_COMMA),
    ("trailing characters", say::JSON_TRAILING_CHARACTERS),
    ("unexpected end of hex escape", say::JSON_HEX_ESCAPE),
    ("recursion limit exceeded", say::JSON_DEPTH),
];

/// What the reader of JSON says, plainly where it is known.
#[derive(Clone, Copy, Debug)]
struct Reason<'r>(&'r str);

impl Reason<'_> {
    fn message(self) -> Option<Fixed> {
        let mut known = REASONS.iter();
        let (_, message) = known.find(|(reason, _)| *reason == self.0)?;
        Some(*message)
    }
}

impl Say for Reason<'_> {
    fn say(&self, language: Language, to: &mut String) {
        to.push_str(
            self.message()
                .map_or(self.0, |message| message.get(language)),
        );
    }
}

/// The text from a position on, to the end of its line.
fn rest_of_line(text: &str, line: usize, column: usize) -> &str {
    let line = text.split('\n').nth(line.saturating_sub(1)).unwrap_or("");
    let mut start = column.saturating_sub(1).min(line.len());
    while !line.is_char_boundary(start) {
        start -= 1;
    }
    &line[start..]
}

/// Signs of Chinese typing that JSON does not take for its own.
const FULL_WIDTH: [char; 10] = ['“', '”', '‘', '’', '，', '：', '；', '、', '｛', '【'];

fn allowed(reason: &str, rest: &str) -> Fixed {
    if ["NaN", "Inf", "-Inf", "nan", "inf"]
        .iter()
        .any(|odd| rest.starts_with(odd))
    {
        say::FINITE
    } else if rest.starts_with(FULL_WIDTH) {
        say::HALF_WIDTH
    } else if reason.starts_with("recursion") {
        say::FEW_LEVELS
    } else if reason.starts_with("number out of range") {
        say::SMALL_NUMBER
    } else {
        say::ONE_OBJECT
    }
}

/// A place that is being read.
struct Place<'a> {
    path: &'a Path<'a>,
    errors: &'a mut Errors,
    /// The innermost place in which the syntax broke.
    broken_at: &'a mut Option<String>,
}

impl Place<'_> {
    fn child<T, E>(
        &mut self,
        path: &Path<'_>,
        read: impl FnOnce(Place<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let outcome = read(Place {
            path,
            errors: self.errors,
            broken_at: self.broken_at,
        });
        if outcome.is_err() && self.broken_at.is_none() {
            *self.broken_at = Some(path.to_string());
        }
        outcome
    }

    fn broke_here(&mut self) {
        if self.broken_at.is_none() {
            *self.broken_at = Some(self.path.to_string());
        }
    }
}

impl<'de> DeserializeSeed<'de> for Place<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Place<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Value, E> {
        Ok(Value::Bool(flag))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(Value::Number(number.into()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Number(number.into()))
    }

    fn visit_f64<E: serde::de::Error>(self, number: f64) -> Result<Value, E> {
        Number::from_f64(number)
            .map(Value::Number)
            .ok_or_else(|| E::custom("number out of range"))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::String(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Value, E> {
        Ok(Value::String(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut entries: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        loop {
            let path = self.path.entry(list.len());
            match self.child(&path, |place| entries.next_element_seed(place))? {
                Some(value) => list.push(value),
                None => return Ok(Value::Array(list)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut fields: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(name) = fields
            .next_key::<String>()
            .inspect_err(|_| self.broke_here())?
        {
            let path = self.path.field(&name);
            if object.contains_key(&name) {
                self.errors.add(&path, &say::REPEATED_FIELD, &say::ONCE);
            }
            let value = self.child(&path, |place| fields.next_value_seed(place))?;
            object.insert(name, value);
        }
        Ok(Value::Object(object))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_to_refuse_json_is_said_in_every_language() {
        let mut said = Vec::new();
        for text in [
            "[1",
            "{\"a\": 1",
            "\"a",
            "{\"a\":",
            "{\"a\" 1}",
            "[1 2]",
            "{\"a\": 1 \"b\": 2}",
            "nulx",
            "x",
            r#""\q""#,
            "01",
            "1e999",
            "\"\u{1}\"",
            "{1: 2}",
            r#""\ud800x""#,
            r#""\udc00""#,
            "[1,]",
            "1 2",
            &"[".repeat(200),
        ] {
            let error = serde_json::from_str::<Value>(text).map_err(|error| error.to_string());
            let error = error.err().unwrap_or_default();
            let reason = error.split(" at line ").next().unwrap_or_default();
            let message = Reason(reason).message();
            assert!(message.is_some(), "{text:.20}: {reason}");
            said.extend(message);
        }
        for (reason, message) in REASONS {
            assert!(said.contains(&message), "no text leads to {reason}");
        }
    }
}
