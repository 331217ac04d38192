//! What plans and tactics are called where there is little room.

use model::experiment::Experiment;
use model::strategy::{Strategy, Tactic};
use words::Language;
use words::say::forms;

/// The first `most` characters of a longer text, the last one an ellipsis.
pub(super) fn short(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most - 1).collect();
    format!("{}…", kept.trim_end())
}

/// The name of the plan at that position.
pub(super) fn plan(experiment: &Experiment, strategy: usize, language: Language) -> String {
    let plan = experiment.strategies.get(strategy);
    plan.map_or_else(String::new, |plan| short(plan.name.get(language), 18))
}

/// What a tactic is: its kind, and where the plan has several of the kind its id, too.
pub(super) fn tactic(plan: &Strategy, tactic: &Tactic, language: Language) -> String {
    let kind = tactic.action.kind();
    let id = short(&tactic.id, 16);
    let words = words::find(forms::BY_ID, &format!("tactic-{kind}"));
    let name = words.map_or(kind, |words| words.get(language));
    let on = plan.tactics.iter().filter(|other| other.on);
    if on.filter(|other| other.action.kind() == kind).count() > 1 {
        format!("{name}·{id}")
    } else {
        name.to_owned()
    }
}

/// The same of the tactic with that id.
pub(super) fn tactic_called(plan: &Strategy, id: &str, language: Language) -> String {
    let found = plan.tactics.iter().find(|tactic| tactic.id == id);
    found.map_or_else(|| short(id, 16), |found| tactic(plan, found, language))
}

/// Where the community lives.
pub(super) fn platform(experiment: &Experiment, language: Language) -> String {
    let kind = serde_json::to_value(experiment.scenario.platform).unwrap_or_default();
    let kind = kind.as_str().unwrap_or_default();
    let words = words::find(forms::BY_ID, &format!("choice-platform-{kind}"));
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
