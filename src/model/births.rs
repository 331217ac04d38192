//! Births: who the people of one world are. They are the same under every strategy, so that each is born once.

use super::parameters::Parameters;
use super::person::{Person, SegmentTraits, Suits};
use super::random::Luck;
use super::setting::Setting;
use super::source::{SOURCES, Source};

/// Bound: numbers of a source whose people are kept; to bear somebody again costs less than the room that all of a city take.
const KEPT: usize = 1 << 14;

/// The people of one world who have been born so far.
#[derive(Clone, Debug)]
pub(crate) struct Births {
    /// All that people hang on besides their identities and how well the community suits them.
    luck: Luck,
    segments: Vec<SegmentTraits>,
    parameters: Parameters,
    /// By their sources, and of each by their numbers.
    born: [Vec<Option<(Suits, Person)>>; SOURCES],
}

impl Births {
    /// Nobody yet.
    pub(crate) fn new(setting: &Setting, luck: Luck) -> Self {
        Self {
            luck,
            segments: setting.segments.clone(),
            parameters: setting.parameters,
            born: Default::default(),
        }
    }

    /// Whether they are the people of that setting and luck.
    pub(crate) fn are_of(&self, setting: &Setting, luck: Luck) -> bool {
        self.luck == luck
            && self.parameters == setting.parameters
            && self.segments == setting.segments
    }

    /// The person behind an identity, whom the community suits as `suits` says; `born` gives who was not born yet.
    pub(crate) fn person(
        &mut self,
        identity: u32,
        suits: Suits,
        born: impl FnOnce() -> Person,
    ) -> Person {
        let number = Source::number(identity) as usize;
        if number >= KEPT {
            return born();
        }
        let of_source = &mut self.born[Source::of(identity) as usize];
        if of_source.len() <= number {
            of_source.resize(number + 1, None);
        }
        match &of_source[number] {
            Some((suited, person)) if *suited == suits => *person,
            _ => of_source[number].insert((suits, born())).1,
        }
    }
}
