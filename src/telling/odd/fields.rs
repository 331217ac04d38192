//! The fields of documents, from their JSON Schema.

use serde_json::Value;
use words::say::odd as say;

use super::Writer;
use super::markdown::code;

/// A field: name, type, unit, default, allowed values, meaning.
type Field = [String; 6];

impl Writer {
    /// A definition of the schema: its fields, or the values that it lists.
    pub(super) fn definition(&mut self, name: &str) {
        let schema = self.schema["$defs"][name].clone();
        let description = schema["description"].as_str().unwrap_or_default();
        self.page.heading(3, &code(name));
        self.page.paragraph(description);
        if schema["properties"].is_object() {
            self.fields(&schema);
        } else {
            self.values(name);
        }
    }

    pub(super) fn fields(&mut self, schema: &Value) {
        let fields = fields(schema);
        if fields.is_empty() {
            return;
        }
        let heads = self.heads([
            say::HEAD_NAME,
            say::HEAD_TYPE,
            say::HEAD_UNIT,
            say::HEAD_DEFAULT,
            say::HEAD_RANGE,
            say::HEAD_MEANING,
        ]);
        self.page.table(heads, fields);
    }

    pub(super) fn values(&mut self, name: &str) {
        let values = values(&self.schema["$defs"][name]);
        if !values.is_empty() {
            let heads = self.heads([say::HEAD_NAME, say::HEAD_MEANING]);
            self.page.table(heads, values);
        }
    }
}

/// The fields of the object that `schema` describes, in the schema's order.
fn fields(schema: &Value) -> Vec<Field> {
    let properties = schema["properties"].as_object();
    properties
        .into_iter()
        .flatten()
        .filter(|(_, field)| field.get("const").is_none())
        .map(|(name, field)| {
            let text = |key: &str| field[key].as_str().unwrap_or_default().to_owned();
            [
                code(name),
                kind(field),
                text("x-unit"),
                field
                    .get("default")
                    .map_or_else(String::new, |default| code(&default.to_string())),
                range(field),
                text("description")
                    .split_whitespace()
                    .collect::<Vec<_>>()
                    .join(" "),
            ]
        })
        .collect()
}

/// The values that a schema lists: name and meaning.
fn values(schema: &Value) -> Vec<[String; 2]> {
    let variants = schema["oneOf"].as_array();
    variants
        .into_iter()
        .flatten()
        .filter_map(|variant| {
            let name = variant["const"].as_str()?;
            let meaning = variant["description"].as_str().unwrap_or_default();
            Some([code(name), meaning.to_owned()])
        })
        .collect()
}

fn kind(schema: &Value) -> String {
    if let Some(target) = schema["$ref"].as_str() {
        return target.trim_start_matches("#/$defs/").to_owned();
    }
    for key in ["anyOf", "oneOf"] {
        if let Some(variants) = schema[key].as_array() {
            let kinds: Vec<String> = variants.iter().map(kind).collect();
            return kinds.join(" or ");
        }
    }
    match &schema["type"] {
        Value::String(name) if name == "array" => format!("list of {}", kind(&schema["items"])),
        Value::String(name) => name.clone(),
        Value::Array(names) => names
            .iter()
            .filter_map(Value::as_str)
            .collect::<Vec<_>>()
            .join(" or "),
        _ => String::new(),
    }
}

fn range(schema: &Value) -> String {
    let pair = |low: &str, high: &str| match (schema[low].as_f64(), schema[high].as_f64()) {
        (Some(low), Some(high)) => Some(format!("{low} to {high}")),
        (None, Some(high)) => Some(format!("at most {high}")),
        _ => None,
    };
    pair("minimum", "maximum")
        .or_else(|| pair("minItems", "maxItems"))
        .or_else(|| pair("minLength", "maxLength"))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_field_says_type_unit_default_and_range() {
        let schema = json!({ "properties": {
            "kind": { "const": "x" },
            "posts": { "type": "integer", "minimum": 0, "maximum": 20, "default": 1, "description": "Posts\neach time.", "x-unit": "posts" },
            "until": { "anyOf": [{ "$ref": "#/$defs/Date" }, { "type": "null" }] },
            "topics": { "type": "array", "maxItems": 4, "items": { "type": ["string", "null"] } },
        }});
        assert_eq!(
            fields(&schema),
            [
                [
                    "`posts`",
                    "integer",
                    "posts",
                    "`1`",
                    "0 to 20",
                    "Posts each time."
                ],
                [
                    "`topics`",
                    "list of string or null",
                    "",
                    "",
                    "at most 4",
                    ""
                ],
                ["`until`", "Date or null", "", "", "", ""],
            ]
        );
        let listed =
            json!({ "oneOf": [{ "const": "a", "description": "A." }, { "type": "null" }] });
        assert_eq!(values(&listed), [["`a`", "A."]]);
    }
}
