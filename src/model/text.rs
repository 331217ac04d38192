//! A text in both languages of the page.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize, Serializer, ser::SerializeMap};

/// The longest text a document may hold, in characters.
pub const MAX_TEXT: usize = 400;

/// The page's languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub enum Language {
    /// Simplified Chinese.
    #[default]
    #[serde(rename = "zh")]
    Chinese,
    /// English.
    #[serde(rename = "en")]
    English,
}

/// A text: one string for both languages, or one for each (`{"zh": …, "en": …}`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(from = "Form")]
pub struct Text {
    /// The Chinese text.
    pub zh: String,
    /// The English text.
    pub en: String,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Form {
    Same(String),
    Each { zh: String, en: String },
}

impl From<Form> for Text {
    fn from(form: Form) -> Self {
        match form {
            Form::Same(text) => Self {
                zh: text.clone(),
                en: text,
            },
            Form::Each { zh, en } => Self { zh, en },
        }
    }
}

impl Text {
    /// The text in `language`.
    #[must_use]
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Chinese => &self.zh,
            Language::English => &self.en,
        }
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.zh == self.en {
            return serializer.serialize_str(&self.zh);
        }
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("zh", &self.zh)?;
        map.serialize_entry("en", &self.en)?;
        map.end()
    }
}

impl JsonSchema for Text {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Text".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A text for both languages, or one for each.",
            "anyOf": [
                { "type": "string", "maxLength": MAX_TEXT },
                {
                    "type": "object",
                    "properties": {
                        "zh": { "type": "string", "maxLength": MAX_TEXT },
                        "en": { "type": "string", "maxLength": MAX_TEXT }
                    },
                    "required": ["zh", "en"],
                    "additionalProperties": false
                }
            ]
        })
    }
}
