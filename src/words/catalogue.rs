//! How a message is said: its pieces one behind the other, with the arguments in their places.

use std::fmt::Debug;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Serialize, Serializer};

use crate::language::Language;
use crate::text::Text;

/// What can be said in every language.
pub trait Say: Debug {
    /// Adds it, in `language`, to a text.
    fn say(&self, language: Language, to: &mut String);

    /// It in `language`.
    fn in_language(&self, language: Language) -> String {
        let mut text = String::new();
        self.say(language, &mut text);
        text
    }

    /// It in every language.
    fn text(&self) -> Text {
        Text::of(|language| self.in_language(language))
    }
}

/// A message without arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fixed(pub(crate) [&'static str; Language::ALL.len()]);

impl JsonSchema for Fixed {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        Text::schema_name()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Text::json_schema(generator)
    }
}

impl Serialize for Fixed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(Language::ALL.iter().zip(self.0))
    }
}

impl Fixed {
    /// A name that is the same in every language.
    #[must_use]
    pub const fn same(name: &'static str) -> Self {
        Self([name; Language::ALL.len()])
    }

    /// The message in `language`.
    #[must_use]
    pub fn get(self, language: Language) -> &'static str {
        self.0[language as usize]
    }
}

/// The message of an id in a catalogue's `BY_ID`.
#[must_use]
pub fn find(catalogue: &[(&str, Fixed)], id: &str) -> Option<Fixed> {
    let place = catalogue.binary_search_by_key(&id, |(known, _)| known);
    place.ok().map(|place| catalogue[place].1)
}

/// Several, with a message between each two.
#[derive(Clone, Copy, Debug)]
pub struct Joined<'a, T>(pub &'a [T], pub Fixed);

impl<T: Say> Say for Joined<'_, T> {
    fn say(&self, language: Language, to: &mut String) {
        for (place, part) in self.0.iter().enumerate() {
            if place > 0 {
                self.1.say(language, to);
            }
            part.say(language, to);
        }
    }
}

/// A piece of a message.
#[derive(Debug)]
pub(crate) enum Piece {
    Said(&'static str),
    /// The argument of a place.
    Argument(usize),
    /// By an argument's own text or its plural form: the pieces of that key, else those of the place at the end.
    Choice(usize, &'static [(&'static str, &'static [Piece])], usize),
}

pub(crate) fn compose(
    pieces: &[Piece],
    arguments: &[&dyn Say],
    language: Language,
    to: &mut String,
) {
    for piece in pieces {
        match piece {
            Piece::Said(text) => to.push_str(text),
            Piece::Argument(place) => arguments[*place].say(language, to),
            Piece::Choice(place, variants, otherwise) => {
                let chosen = arguments[*place].in_language(language);
                let position = |wanted: &str| variants.iter().position(|(key, _)| *key == wanted);
                let place = position(&chosen).or_else(|| position(language.plural(&chosen)));
                compose(
                    variants[place.unwrap_or(*otherwise)].1,
                    arguments,
                    language,
                    to,
                );
            }
        }
    }
}

impl Say for Fixed {
    fn say(&self, language: Language, to: &mut String) {
        add(self.get(language), to);
    }
}

impl Say for Text {
    fn say(&self, language: Language, to: &mut String) {
        add(self.get(language), to);
    }
}

/// Adds words to a text. Behind a Chinese character a Latin letter or a digit stands after a space; what the catalogues say of mere
/// numbers has its spaces itself.
#[inline(never)]
fn add(words: &str, to: &mut String) {
    let latin = words.as_bytes().first();
    // Chinese characters are three bytes of UTF-8 of which the first, unlike those of other signs, lies here.
    let chinese = to.as_bytes().iter().nth_back(2);
    if latin.is_some_and(u8::is_ascii_alphanumeric) && matches!(chinese, Some(0xE4..=0xE9)) {
        to.push(' ');
    }
    to.push_str(words);
}

impl Say for str {
    fn say(&self, _: Language, to: &mut String) {
        to.push_str(self);
    }
}

impl<T: Say + ?Sized> Say for &T {
    fn say(&self, language: Language, to: &mut String) {
        (**self).say(language, to);
    }
}

impl<T: Say + ?Sized> Say for Box<T> {
    fn say(&self, language: Language, to: &mut String) {
        (**self).say(language, to);
    }
}

/// Nothing, or what there is.
impl<T: Say> Say for Option<T> {
    fn say(&self, language: Language, to: &mut String) {
        if let Some(said) = self {
            said.say(language, to);
        }
    }
}

macro_rules! written_alike {
    ($($kind:ty),*) => {$(
        impl Say for $kind {
            fn say(&self, _: Language, to: &mut String) {
                to.push_str(&self.to_string());
            }
        }
    )*};
}

written_alike!(String, bool, u8, u16, u32, u64, usize, i64, f64);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::say::comparison::{Cost, Gain, What};

    #[test]
    fn a_message_chooses_by_number_flag_and_language() {
        let said = |number: &str, more| {
            Gain {
                what: What::WeeklyActive,
                number: &number,
                more,
            }
            .text()
        };
        assert_eq!(
            said("1", true).get(Language::English),
            "keeps 1 more weekly active member"
        );
        assert_eq!(
            said("1.0", false).get(Language::English),
            "keeps 1.0 fewer weekly active members"
        );
        assert_eq!(
            said("1", true).get(Language::Chinese),
            "多留住 1 名周活跃成员"
        );
    }

    #[test]
    fn a_number_itself_goes_before_its_plural_form() {
        let cost = Cost {
            yuan: &0_u32,
            dearer: false,
            hours: &3_u32,
            longer: true,
        };
        assert_eq!(
            cost.in_language(Language::English),
            "the operator spends the same and works 3 h more"
        );
    }

    #[test]
    fn words_with_a_latin_beginning_stand_apart_from_chinese_ones() {
        let behind = |before: &str, words: &Text| {
            let mut text = before.to_owned();
            words.say(Language::Chinese, &mut text);
            text
        };
        let month = Text::Same("30 日留存率".to_owned());
        assert_eq!(behind("但", &month), "但 30 日留存率");
        assert_eq!(behind("、", &month), "、30 日留存率");
        assert_eq!(behind("但", &Text::Same("成员".to_owned())), "但成员");
    }

    #[test]
    fn a_text_without_one_language_borrows_the_other() {
        let text: Text = serde_json::from_str(r#"{"en": "only"}"#).unwrap_or_default();
        assert_eq!(text.get(Language::Chinese), "only");
        assert_eq!(serde_json::to_string(&text).unwrap_or_default(), "\"only\"");
    }
}
