//! The names that somebody probably meant.

use strsim::osa_distance;

use crate::catalogue::{Joined, Say};
use crate::language::Language;
use crate::say::document as say;
use crate::say::punctuation::LIST_ITEMS;

/// What is allowed where one of the known names has to stand, and which of them were probably meant.
#[derive(Clone, Copy, Debug)]
pub struct Meant<'n> {
    /// What is allowed, in words.
    pub allowed: &'n dyn Say,
    /// What was written, if it was a text.
    pub found: Option<&'n str>,
    /// The names that are known there.
    pub names: &'n [&'n str],
}

impl Say for Meant<'_> {
    fn say(&self, language: Language, to: &mut String) {
        let allowed = self.allowed;
        let meant = self.found.map(|found| nearest(found, self.names));
        match meant.filter(|meant| !meant.is_empty()) {
            Some(meant) => {
                let meant = &Joined(&meant, LIST_ITEMS);
                say::DidYouMean { allowed, meant }.say(language, to);
            }
            None => allowed.say(language, to),
        }
    }
}

/// One of the names, and those that were probably meant.
#[derive(Clone, Copy, Debug)]
pub struct OneOf<'n> {
    /// The names that are known there.
    pub names: &'n [&'n str],
    /// What was written, if it was a text.
    pub found: Option<&'n str>,
}

impl Say for OneOf<'_> {
    fn say(&self, language: Language, to: &mut String) {
        let Self { names, found } = *self;
        let allowed = &say::OneOfNames {
            names: &Joined(names, LIST_ITEMS),
            only: names.len() == 1,
        };
        let meant = Meant {
            allowed,
            found,
            names,
        };
        meant.say(language, to);
    }
}

/// Longer texts are no names.
const LONGEST: usize = 40;

/// At most so many names are offered.
const MOST: usize = 3;

/// The one that slips of the keys made `asked` of; without one those with the most of its words, if they have half of them at least.
fn nearest<'c>(asked: &str, known: &[&'c str]) -> Vec<&'c str> {
    if asked.len() > LONGEST {
        return Vec::new();
    }
    // Names have letters of ASCII alone in two cases; the tables of all others would be a hundredth of the page.
    let asked = asked.to_ascii_lowercase();
    let slips = |name: &str| slips_within(&asked, &name.to_ascii_lowercase());
    let slipped = known.iter().filter_map(|name| Some((slips(name)?, *name)));
    if let Some((_, name)) = slipped.min_by_key(|(slips, _)| *slips) {
        return vec![name];
    }
    let wanted = words_of(&asked);
    let shared = |name: &str| {
        let (name, words) = (name.to_ascii_lowercase(), wanted.iter());
        let own = words_of(&name);
        words
            .filter(|word| own.iter().any(|other| are_alike(word, other)))
            .count()
    };
    let mut alike: Vec<(usize, &str)> = known.iter().map(|name| (shared(name), *name)).collect();
    alike.retain(|(shared, _)| *shared > 0 && 2 * shared >= wanted.len());
    alike.sort_by_key(|(shared, name)| (usize::MAX - shared, name.len()));
    let most = alike.first().map_or(0, |(shared, _)| *shared);
    let alike = alike.into_iter().filter(|(shared, _)| *shared == most);
    alike.map(|(_, name)| name).take(MOST).collect()
}

/// How many keys apart two names are, where that can be a slip.
fn slips_within(asked: &str, name: &str) -> Option<usize> {
    let slips = osa_distance(asked, name);
    (slips <= 1 + asked.chars().count() / 4).then_some(slips)
}

/// The words of a name that tell it from others.
fn words_of(name: &str) -> Vec<&str> {
    let words = name.split(|sign: char| !sign.is_alphanumeric());
    words
        .filter(|word| word.chars().count() > 2 || !word.is_ascii())
        .collect()
}

/// Whether a word is another one, or its beginning, but for a slip of the keys.
fn are_alike(word: &str, other: &str) -> bool {
    word.starts_with(other)
        || other.starts_with(word)
        || osa_distance(word, other) <= word.chars().count() / 4
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_its_name_and_another_word_does_not() {
        let names = ["founders", "arrivals", "segments"];
        assert_eq!(nearest("foundres", &names), ["founders"]);
        assert_eq!(nearest("Arrival", &names), ["arrivals"]);
        assert!(nearest("budget", &names).is_empty());
        assert!(nearest(&"f".repeat(1000), &names).is_empty());
        assert_eq!(nearest("", &["a"]), ["a"]);
        assert_eq!(nearest("签", &["签到", "红包"]), ["签到"]);
    }

    #[test]
    fn a_word_finds_the_names_that_have_it() {
        let fields = ["budget_yuan", "hour_yuan", "minutes_per_day"];
        assert_eq!(nearest("budget", &fields), ["budget_yuan"]);
        assert_eq!(nearest("minutes", &fields), ["minutes_per_day"]);
        assert_eq!(nearest("yuan", &fields), ["hour_yuan", "budget_yuan"]);
        assert_eq!(
            nearest("bnak", &["preset:bank", "preset:qa"]),
            ["preset:bank"]
        );
        assert_eq!(
            nearest(
                "share_of_sellers",
                &["seller_share", "word_share", "habit_days"]
            ),
            ["seller_share"]
        );
        assert_eq!(
            nearest("packets", &["A Red packets", "B Answers"]),
            ["A Red packets"]
        );
        assert!(nearest("per", &["a", "minutes"]).is_empty());
    }
}
