//! A case: the document whose worlds a figure is read from.

use words::say::punctuation::LIST_ITEMS;
use words::say::search as say;
use words::{Fixed, Joined, Language, Say};

use serde_json::{Value, json};

use model::document::{self, DocumentError};
use model::experiment::{Experiment, FORMAT, Run};

/// A document whose worlds figures are read from. Two cases of one name are one case.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    /// Its name, unique among the cases.
    pub name: &'static str,
    /// What is simulated.
    pub title: Fixed,
    /// The document; every strategy of it is an arm, run on the same people and the same luck.
    pub document: fn() -> Value,
    /// Worlds that one replicate takes.
    pub worlds: u32,
    /// The case whose people these are: what is changed in that one's scenario is changed here as well.
    pub people_of: &'static str,
    /// What differs from world to world of a replicate, counted from 0: another group each.
    pub vary: Option<fn(&mut Experiment, u32)>,
}

impl Case {
    /// A case of which one world is one replicate.
    #[must_use]
    pub const fn new(name: &'static str, title: Fixed, document: fn() -> Value) -> Self {
        Self {
            name,
            title,
            document,
            worlds: 1,
            people_of: name,
            vary: None,
        }
    }

    /// The same case among the people of the case called `name`.
    #[must_use]
    pub const fn with_people_of(mut self, name: &'static str) -> Self {
        self.people_of = name;
        self
    }

    /// The same case with so many worlds for one replicate.
    #[must_use]
    pub const fn of_worlds(mut self, worlds: u32) -> Self {
        self.worlds = worlds;
        self
    }

    /// The same case with another group in each world of a replicate.
    #[must_use]
    pub const fn varied(mut self, vary: fn(&mut Experiment, u32)) -> Self {
        self.vary = Some(vary);
        self
    }

    /// The checked document with the luck of `seed`.
    ///
    /// # Errors
    /// When the document is not a good one.
    pub fn experiment(&self, seed: u64) -> Result<Experiment, CaseError> {
        let error = |errors: Vec<DocumentError>| CaseError {
            case: self.name.to_owned(),
            errors,
        };
        let experiment = document::parse(&(self.document)().to_string()).map_err(error)?;
        let run = Run {
            worlds: 1,
            seed,
            ..experiment.run
        };
        document::with_run(&experiment, run).map_err(error)
    }
}

/// A case whose document is not a good one.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseError {
    /// The case's name.
    pub case: String,
    /// What is wrong with its document.
    pub errors: Vec<DocumentError>,
}

impl Say for CaseError {
    fn say(&self, language: Language, to: &mut String) {
        say::CaseError {
            case: &self.case,
            errors: &Joined(&self.errors, LIST_ITEMS),
        }
        .say(language, to);
    }
}

/// The built-in case `name` as it is shipped, with its strategy number `strategy` alone.
#[must_use]
pub fn preset(name: &str, strategy: usize) -> Value {
    let text = document::preset(name).unwrap_or_default();
    let mut document: Value = serde_json::from_str(text).unwrap_or_default();
    let strategies = document["strategies"].take();
    document["strategies"] = json!([strategies[strategy]]);
    document
}

/// The built-in case `name` with `changes`: its `scenario` and `run` are merged into the built-in case's, its
/// `strategies` replace them.
#[must_use]
pub fn changed(name: &str, mut changes: Value) -> Value {
    changes["format"] = json!(FORMAT);
    changes["scenario"]["preset"] = json!(name);
    changes
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use words::say::evidence as say;

    #[test]
    fn a_shipped_case_has_one_strategy_and_its_own_people() {
        let case = Case::new("qa", say::K01_NAME, || preset("qa", 1));
        let experiment = case.experiment(7).unwrap();
        let shipped = document::parse(document::preset("qa").unwrap()).unwrap();
        assert_eq!(experiment.scenario, shipped.scenario);
        assert_eq!(experiment.strategies, [shipped.strategies[1].clone()]);
        assert_eq!((experiment.run.seed, experiment.run.worlds), (7, 1));
    }

    #[test]
    fn changes_are_merged_into_the_built_in_case() {
        let case = Case::new("few", say::K01_NAME, || {
            changed(
                "qa",
                json!({ "scenario": { "founders": 3 }, "run": { "days": 9 } }),
            )
        });
        let experiment = case.experiment(1).unwrap();
        assert_eq!((experiment.scenario.founders, experiment.run.days), (3, 9));
        assert_eq!(experiment.strategies.len(), 3);
    }

    #[test]
    fn a_bad_document_is_named() {
        let case = Case::new("lost", say::K01_NAME, || changed("atlantis", json!({})));
        let error = case.experiment(1).unwrap_err();
        assert!(
            error
                .in_language(Language::English)
                .starts_with("case lost: scenario.preset"),
            "{error:?}"
        );
    }
}
