//! From text to JSON: syntax, and fields that are written twice, which ordinary readers let pass.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::error::{DocumentError, Errors, shortened};
use super::path::Path;

/// The most bytes that a document may have.
pub const MAX_BYTES: usize = 1 << 20;

/// Characters of the text that are shown where the syntax breaks.
const EXCERPT: usize = 20;

/// The text of a document's bytes.
///
/// # Errors
/// Where they are no UTF-8.
pub fn text(bytes: Vec<u8>) -> Result<String, DocumentError> {
    String::from_utf8(bytes).map_err(|error| DocumentError {
        path: String::new(),
        found: format!(
            "bytes that are no UTF-8, from byte {} on",
            error.utf8_error().valid_up_to()
        ),
        allowed: "a text in UTF-8".to_owned(),
    })
}

/// Reads the JSON of a document; `None` when the text is no JSON at all. Nesting is limited to 128 levels.
pub(super) fn read(text: &str, errors: &mut Errors) -> Option<Value> {
    if text.len() > MAX_BYTES {
        let found = format!("{} bytes of text", text.len());
        errors.add(&Path::Document, found, || {
            format!("at most {MAX_BYTES} bytes (1 MiB)")
        });
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
    let at = if rest.is_empty() {
        String::new()
    } else {
        format!(", at `{}`", shortened(rest, EXCERPT))
    };
    let found = format!("broken JSON at line {line}, column {column}: {reason}{at}");
    errors.add(&path, found, || allowed(reason, rest).to_owned());
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

fn allowed(reason: &str, rest: &str) -> &'static str {
    if ["NaN", "Inf", "-Inf", "nan", "inf"]
        .iter()
        .any(|odd| rest.starts_with(odd))
    {
        "a finite decimal number; JSON has no NaN and no Infinity"
    } else if reason.starts_with("recursion") {
        "at most 128 levels of lists and objects"
    } else if reason.starts_with("number out of range") {
        "a number below 1.8e308"
    } else {
        "one JSON object as RFC 8259 writes it"
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
                self.errors.add(&path, "the same field again", || {
                    "each field once".to_owned()
                });
            }
            let value = self.child(&path, |place| fields.next_value_seed(place))?;
            object.insert(name, value);
        }
        Ok(Value::Object(object))
    }
}
