//! What plans and places are called, and how long lists are told.

use model::experiment::Experiment;
use words::Language;

use crate::names::words_of;

/// The name of the plan at that position.
pub(super) fn plan(experiment: &Experiment, strategy: usize, language: Language) -> String {
    let plan = experiment.strategies.get(strategy);
    plan.map_or_else(String::new, |plan| plan.name.get(language).to_owned())
}

/// Where the community lives.
pub(super) fn platform(experiment: &Experiment, language: Language) -> String {
    let kind = serde_json::to_value(experiment.scenario.platform).unwrap_or_default();
    let kind = kind.as_str().unwrap_or_default();
    let words = words_of("choice-platform", kind);
    words.map_or(kind, |words| words.get(language)).to_owned()
}

/// The first `most` of `lines`, and how many there are more.
pub(super) fn first(mut lines: Vec<String>, most: usize, language: Language) -> Vec<String> {
    if lines.len() > most {
        let number = &(lines.len() - (most - 1));
        lines.truncate(most - 1);
        let more = words::say::report::ReportMore { number };
        lines.push(words::Say::in_language(&more, language));
    }
    lines
}
