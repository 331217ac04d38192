//! The name that somebody probably meant.

use strsim::levenshtein;
use words::say::document as say;
use words::say::punctuation::LIST_ITEMS;
use words::{Joined, Language, Say};

/// What is allowed where one of the known names has to stand, and which of them was probably meant.
#[derive(Clone, Copy, Debug)]
pub(super) struct Meant<'n> {
    pub allowed: &'n dyn Say,
    pub found: Option<&'n str>,
    pub names: &'n [&'n str],
}

impl Say for Meant<'_> {
    fn say(&self, language: Language, to: &mut String) {
        let (allowed, names) = (self.allowed, self.names.iter().copied());
        match self.found.and_then(|found| nearest(found, names)) {
            Some(meant) => say::DidYouMean {
                allowed,
                meant: &meant,
            }
            .say(language, to),
            None => allowed.say(language, to),
        }
    }
}

/// One of the names, and the one that was probably meant.
#[derive(Clone, Copy, Debug)]
pub(super) struct OneOf<'n> {
    pub names: &'n [&'n str],
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

/// The candidate nearest to `name`, when it is near enough to be a slip of the keys.
fn nearest<'c>(name: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    const LONGEST: usize = 40;
    if name.len() > LONGEST {
        return None;
    }
    let most = 1 + name.chars().count() / 4;
    let lower = name.to_ascii_lowercase();
    candidates
        .into_iter()
        .map(|candidate| {
            (
                levenshtein(&lower, &candidate.to_ascii_lowercase()),
                candidate,
            )
        })
        .filter(|&(slips, _)| slips <= most)
        .min_by_key(|&(slips, _)| slips)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_its_name_and_another_word_does_not() {
        let names = ["founders", "arrivals", "segments"];
        assert_eq!(nearest("foundres", names), Some("founders"));
        assert_eq!(nearest("Arrival", names), Some("arrivals"));
        assert_eq!(nearest("budget", names), None);
        assert_eq!(nearest(&"f".repeat(1000), names), None);
        assert_eq!(nearest("", ["a"]), Some("a"));
        assert_eq!(nearest("签", ["签到", "红包"]), Some("签到"));
    }
}
