//! What studies found, in sentences and tables.

mod contributions;
mod goal;
mod number;
mod otherwise;
mod plans;
mod race;
mod risks;
mod sensitivity;

use decisions::Answer;
use experiments::interval::FEWEST_WORLDS;
use model::experiment::Experiment;
use schemars::JsonSchema;
use serde::Serialize;
use words::say::decisions as say;
use words::{Fixed, Language, Say};

pub use self::number::Notation;
pub use self::race::{race, worlds_run};

/// A part of a report: sentences, then a table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Section {
    /// Sentences, one a line.
    pub lines: Vec<String>,
    /// How many of the first rows are heads of columns.
    pub heads: usize,
    /// The rows of the table, the first column being their names; empty where there is none.
    pub rows: Vec<Vec<String>>,
}

impl Section {
    /// Sentences alone.
    pub(crate) fn of(lines: Vec<String>) -> Self {
        Self {
            lines,
            ..Self::default()
        }
    }

    /// A sentence over a table with one row of heads.
    pub(crate) fn table(line: String, rows: Vec<Vec<String>>) -> Self {
        Self {
            lines: vec![line],
            heads: 1,
            rows,
        }
    }
}

/// What a study of `experiment` found, as the command line prints it.
#[must_use]
pub fn told(answer: &Answer, experiment: &Experiment, language: Language) -> Vec<Section> {
    let sections = match answer {
        Answer::Contributions(report) => contributions::told(report, experiment, language),
        Answer::Risks(report) => risks::told(report, language),
        Answer::Sensitivity(report) => sensitivity::told(report, language),
        Answer::Optimise(report) => plans::told(report, experiment, language),
        Answer::UntilSure(report) => {
            return race(&report.race, &report.plans, &report.aim, language);
        }
    };
    let worlds = &answer.origin().worlds;
    let tabled = sections.iter().any(|section| section.heads > 0);
    let few = (tabled && *worlds < FEWEST_WORLDS).then(|| {
        let least = &FEWEST_WORLDS;
        Section::of(vec![say::FewWorlds { worlds, least }.in_language(language)])
    });
    few.into_iter().chain(sections).collect()
}

/// A row of heads.
pub(crate) fn heads<const N: usize>(words: [Fixed; N], language: Language) -> Vec<String> {
    words.map(|words| words.get(language).to_owned()).to_vec()
}
