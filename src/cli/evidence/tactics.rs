//! `evidence --tactics`: what every tactic does in a standard case.

use std::fmt::Write as _;

use evidence::{Effect, TacticReport, Tactics, TacticsReport};
use model::document;
use telling::names;
use telling::study::Notation;
use words::say::cli as say;
use words::{Language, Say};

use super::page;
use crate::cli::arguments::EvidenceOptions;
use crate::cli::failure::Failure;
use crate::cli::{output, table, work};

/// Tries every tactic and prints what it does.
pub fn tactics(options: &EvidenceOptions, language: Language) -> Result<(), Failure> {
    let tactics =
        Tactics::new(options.worlds.get(), options.seed).map_err(|error| Failure::work(&error))?;
    let parts = tactics.parts();
    let mut found = Vec::new();
    work::share(
        &parts,
        options.threads,
        say::PROGRESS_WORLDS.get(language),
        |part| Ok::<_, String>(tactics.run(part)),
        |part, values| {
            found.push((*part, values));
            Ok::<(), Failure>(())
        },
    )?;
    // The order in which threads end decides nothing.
    found.sort_by_key(|(part, _)| *part);
    let report = tactics.report(&found);
    let json = output::json(&report)?;
    if let Some(folder) = &options.out {
        super::write(&folder.join("tactics.json"), &json)?;
        super::write(&folder.join("tactics.html"), &html(&report, language))?;
    }
    output::print(&if options.json {
        json
    } else {
        text(&report, language)
    })
}

fn text(report: &TacticsReport, language: Language) -> String {
    let mut rows = vec![heads(language)];
    rows.extend(report.tactics.iter().map(|tactic| cells(tactic, language)));
    format!("{}\n{}\n", table::aligned(&rows), note(report, language))
}

fn html(report: &TacticsReport, language: Language) -> String {
    let title = say::TACTICS_TITLE.get(language);
    let mut body = format!(
        "<p class=\"totals\">{}</p>\n<table>\n<thead><tr>",
        note(report, language)
    );
    for head in heads(language) {
        let _ = write!(body, "<th scope=\"col\">{head}</th>");
    }
    body += "</tr></thead>\n<tbody>\n";
    for tactic in &report.tactics {
        body += "<tr class=\"row\">";
        for (place, cell) in cells(tactic, language).iter().enumerate() {
            let class = if place == 0 { "" } else { " class=\"number\"" };
            let _ = write!(body, "<td{class}>{}</td>", page::escaped(cell));
        }
        body += "</tr>\n";
    }
    body += "</tbody>\n</table>\n";
    page::document(title, &body, language)
}

fn heads(language: Language) -> Vec<String> {
    let heads = [
        say::TACTICS_TACTIC,
        say::TACTICS_CASE,
        say::TACTICS_WAU_WITHOUT,
        say::TACTICS_WAU_CHANGE,
        say::TACTICS_CHURN_CHANGE,
        say::TACTICS_YUAN,
        say::TACTICS_HOURS,
        say::TACTICS_REVENUE_CHANGE,
        say::TACTICS_WAU_AFTER,
        say::TACTICS_CHURN_AFTER,
    ];
    heads.map(|words| words.get(language).to_owned()).to_vec()
}

fn cells(tactic: &TacticReport, language: Language) -> Vec<String> {
    let mut presets = document::presets().iter();
    let preset = presets.find(|preset| preset.name == tactic.preset);
    let case = preset.map(|preset| preset.title().get(language).to_owned());
    let cost = |effect: &Effect| Notation::Plain.value(effect.difference);
    vec![
        names::kind(tactic.kind, language).to_owned(),
        case.unwrap_or_default(),
        Notation::Plain.value(tactic.weekly_active.without),
        change(&tactic.weekly_active, Notation::Plain),
        change(&tactic.churn_rate, Notation::Percent),
        cost(&tactic.money_yuan),
        cost(&tactic.operator_hours),
        change(&tactic.revenue_yuan, Notation::Plain),
        change(&tactic.weekly_active_after, Notation::Plain),
        change(&tactic.churn_rate_after, Notation::Percent),
    ]
}

fn change(effect: &Effect, form: Notation) -> String {
    let interval = match (effect.low, effect.high) {
        (Some(low), Some(high)) => format!(" [{}, {}]", form.signed(low), form.signed(high)),
        _ => String::new(),
    };
    let mark = if effect.is_clear() { "*" } else { " " };
    format!("{}{interval}{mark}", form.signed(effect.difference))
}

fn note(report: &TacticsReport, language: Language) -> String {
    say::TacticsNote {
        days: &report.days,
        worlds: &report.worlds,
        seed: &report.seed,
        after: &report.days_after,
    }
    .in_language(language)
}
