//! A text in every language.

use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize, Serializer};

use crate::language::Language;

/// The longest text a document may hold, in characters.
pub const MAX_TEXT: usize = 400;

/// A text: one string for all languages, or one for each (`{"zh": …, "en": …}`).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(from = "Shape")]
pub enum Text {
    /// The same in every language.
    Same(String),
    /// One for each language, in the order of [`Language::ALL`].
    Each([String; Language::ALL.len()]),
}

/// As a document writes it.
#[derive(Deserialize)]
#[serde(untagged)]
enum Shape {
    Same(String),
    Each(BTreeMap<Language, String>),
}

impl From<Shape> for Text {
    /// A language without a text borrows that of the first that has one.
    fn from(shape: Shape) -> Self {
        let mut texts = match shape {
            Shape::Same(text) => return Self::Same(text),
            Shape::Each(texts) => texts,
        };
        let first = texts.values().next().cloned().unwrap_or_default();
        if texts.values().all(|text| *text == first) {
            return Self::Same(first);
        }
        Self::Each(
            Language::ALL.map(|language| texts.remove(&language).unwrap_or_else(|| first.clone())),
        )
    }
}

impl Default for Text {
    fn default() -> Self {
        Self::Same(String::new())
    }
}

impl Text {
    /// What `say` says in each language.
    #[must_use]
    pub fn of(say: impl FnMut(Language) -> String) -> Self {
        Self::Each(Language::ALL.map(say))
    }

    /// The text in `language`.
    #[must_use]
    pub fn get(&self, language: Language) -> &str {
        match self {
            Self::Same(text) => text,
            Self::Each(texts) => &texts[language as usize],
        }
    }

    /// The same text, written out for each language.
    #[must_use]
    pub fn each(&self) -> Self {
        Self::of(|language| self.get(language).to_owned())
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Same(text) => serializer.serialize_str(text),
            Self::Each(texts) => serializer.collect_map(Language::ALL.iter().zip(texts)),
        }
    }
}

impl JsonSchema for Text {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Text".into()
    }
    /// A document may leave languages out; a result has all.
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let text = json_schema!({ "type": "string", "maxLength": MAX_TEXT });
        let properties: BTreeMap<&str, &Schema> = Language::ALL
            .iter()
            .map(|language| (language.tag(), &text))
            .collect();
        let mut each = json_schema!({
            "type": "object",
            "properties": properties,
            "additionalProperties": false
        });
        if generator.contract().is_serialize() {
            let tags = Language::ALL.map(Language::tag);
            each.insert("required".to_owned(), tags[..].into());
        } else {
            each.insert("minProperties".to_owned(), 1.into());
        }
        json_schema!({
            "description": "A text for all languages, or one for each; a language left out borrows that of another.",
            "anyOf": [text, each]
        })
    }
}
