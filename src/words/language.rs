//! The languages and how each tells numbers apart.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

impl Language {
    /// Its tag, which names its folder in `locales`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        Self::TAGS[self as usize]
    }

    /// The language of a tag.
    #[must_use]
    pub fn of(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    pub(crate) fn plural(self, number: &str) -> &'static str {
        Self::PLURALS[self as usize].category(number)
    }
}

/// The plural forms of a language, of Unicode's plural rules.
#[derive(Clone, Copy)]
enum Plural {
    /// One form for every number.
    None,
    /// Exactly 1, as written, and all others.
    OneAndOther,
}

impl Plural {
    fn category(self, number: &str) -> &'static str {
        match self {
            Self::OneAndOther if number == "1" => "one",
            Self::None | Self::OneAndOther => "other",
        }
    }
}
