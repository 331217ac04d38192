//! What studies found, in sentences and tables.

mod contributions;
mod goal;
mod number;
mod plans;
mod race;
mod risks;
mod sensitivity;

use decisions::Answer;
use model::experiment::Experiment;
use schemars::JsonSchema;
use serde::Serialize;
use words::{Fixed, Language};

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
    fn of(lines: Vec<String>) -> Self {
        Self {
            lines,
            ..Self::default()
        }
    }

    /// A sentence over a table with one row of heads.
    fn table(line: String, rows: Vec<Vec<String>>) -> Self {
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
    match answer {
        Answer::Contributions(report) => contributions::told(report, experiment, language),
        Answer::Risks(report) => risks::told(report, language),
        Answer::Sensitivity(report) => sensitivity::told(report, language),
        Answer::Optimise(report) => plans::told(report, language),
        Answer::UntilSure(report) => race(&report.race, &report.plans, &report.aim, language),
    }
}

/// A row of heads.
fn heads<const N: usize>(words: [Fixed; N], language: Language) -> Vec<String> {
    words.map(|words| words.get(language).to_owned()).to_vec()
}
