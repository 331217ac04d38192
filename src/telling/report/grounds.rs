//! The second page, second part: what the choice rests on.

use decisions::contributions::{PlanContributions, TacticContribution};
use decisions::sensitivity::{Closely, Flip, SensitivityReport};
use evidence::{Basis, ROWS, Tier};
use experiments::quantity::Quantity;
use model::document::unit_name;
use model::parameters::TABLE;
use words::say::punctuation::{LIST_COMMA, LIST_ITEMS};
use words::say::report as say;
use words::{Joined, Language, Say, Text};

use super::html::Html;
use super::names::{self, first};
use super::numbers::estimate;
use super::question::{aim_in_short, quantity};
use super::{Parts, Study};
use crate::names::{assumption, tactic as tactic_name};
use crate::study::worlds_run;

/// Rows and lines of each part, so that all fit on the page.
const MOST_CONTRIBUTIONS: usize = 10;
const MOST_FLIPS: usize = 4;
const MOST_ASSUMPTIONS: usize = 5;
const MOST_RULES: usize = 3;

pub(super) fn write(page: &mut Html, parts: &Parts<'_>, language: Language) {
    contributions(page, parts, language);
    flips(page, parts, language);
    page.line("h2", "", say::REPORT_ASSUMPTIONS.get(language));
    let changed = changed(parts, language);
    if changed.is_empty() {
        page.line("p", "", say::REPORT_NO_ASSUMPTIONS.get(language));
    } else {
        page.list(&first(changed, MOST_ASSUMPTIONS, language));
    }
    let broken = rules(parts, language);
    if !broken.is_empty() {
        page.line("h2", "", say::REPORT_RULES.get(language));
        page.list(&first(broken, MOST_RULES, language));
    }
    page.line("h2", "", say::REPORT_BASIS.get(language));
    page.line("p", "", &basis(language));
    page.line("h2", "", say::REPORT_LIMITS.get(language));
    let limits = [
        say::REPORT_LIMIT_LUCK,
        say::REPORT_LIMIT_SOURCES,
        say::REPORT_LIMIT_TACTICS,
    ];
    page.list(&limits.map(|words| words.get(language).to_owned()));
    page.line("p", "note", &origin(parts, language));
}

fn not_run(page: &mut Html, asked: bool, language: Language) {
    let text = say::ReportNotRun { asked };
    page.line("p", "", &text.in_language(language));
}

fn contributions(page: &mut Html, parts: &Parts<'_>, language: Language) {
    let Some(leading) = parts.comparison.leading else {
        return;
    };
    // On the page another plan may have been asked about.
    let told = match parts.contributions {
        Study::Done(report) => {
            let mut plans = report.plans.iter();
            let own = plans.find(|plan| plan.strategy == leading);
            own.or(report.plans.first()).map(|plan| (report, plan))
        }
        Study::NotAsked | Study::Stopped => None,
    };
    let strategy = told.map_or(leading, |(_, plan)| plan.strategy);
    let plan = &names::plan(parts.experiment, strategy, language);
    let heading = say::ReportContributions { plan };
    page.line("h2", "", &heading.in_language(language));
    let Some((report, plan)) = told else {
        let asked = matches!(parts.contributions, Study::Stopped);
        return not_run(page, asked, language);
    };
    let adds = say::ReportAddsColumn {
        aim: &aim_in_short(&plan.aim),
    };
    let heads = [
        say::REPORT_TACTIC_COLUMN.get(language).to_owned(),
        adds.in_language(language),
        say::REPORT_YUAN_COLUMN.get(language).to_owned(),
        say::REPORT_HOURS_USED_COLUMN.get(language).to_owned(),
        say::REPORT_LEFT_OUT_COLUMN.get(language).to_owned(),
    ];
    let tactics = by_size(plan);
    let (most, fewer) = tactics.split_at(tactics.len().min(MOST_CONTRIBUTIONS));
    page.table(&heads, &contribution_rows(parts, plan, most, language));
    if !fewer.is_empty() {
        let strategy = &parts.experiment.strategies[plan.strategy];
        let names: Vec<String> = fewer
            .iter()
            .map(|tactic| tactic_name(strategy, &tactic.id, language))
            .collect();
        let rest = say::ReportLesserTactics {
            names: &Joined(&names, LIST_ITEMS),
        };
        page.line("p", "note", &rest.in_language(language));
    }
    let note = say::ReportContributionsNote {
        worlds: &report.origin.worlds,
        exact: plan.exact,
    };
    page.line("p", "note", &note.in_language(language));
}

/// The tactics, those that contribute most for better or worse first.
fn by_size(plan: &PlanContributions) -> Vec<&TacticContribution> {
    let mut tactics: Vec<&TacticContribution> = plan.tactics.iter().collect();
    let size = |tactic: &TacticContribution| tactic.contribution.aim.mean.abs();
    tactics.sort_by(|a, b| size(b).total_cmp(&size(a)));
    tactics
}

fn contribution_rows(
    parts: &Parts<'_>,
    plan: &PlanContributions,
    tactics: &[&TacticContribution],
    language: Language,
) -> Vec<Vec<String>> {
    let form = quantity(&plan.aim);
    let strategy = &parts.experiment.strategies[plan.strategy];
    let row = |tactic: &&TacticContribution| {
        let signed = |form: Quantity, number: f64| {
            form.sized(&[number])
                .signed(number)
                .get(language)
                .to_owned()
        };
        let amounts = &tactic.contribution;
        vec![
            tactic_name(strategy, &tactic.id, language),
            estimate(&amounts.aim, form, language),
            signed(Quantity::Yuan, amounts.yuan.mean),
            signed(Quantity::Plain, amounts.hours.mean),
            estimate(&tactic.left_out.aim, form, language),
        ]
    };
    tactics.iter().map(row).collect()
}

fn flips(page: &mut Html, parts: &Parts<'_>, language: Language) {
    page.line("h2", "", say::REPORT_FLIPS.get(language));
    let report = match parts.sensitivity {
        Study::NotAsked => return not_run(page, false, language),
        Study::Stopped => return not_run(page, true, language),
        Study::Done(report) => report,
    };
    let all = report.closely.iter().flat_map(|closely| {
        let flips = closely.flips.iter();
        flips.filter_map(move |flip| flip_line(parts, report, closely, flip, language))
    });
    let lines: Vec<String> = all.collect();
    let closely = &report.closely.len();
    let found = !lines.is_empty();
    if found {
        page.list(&first(lines, MOST_FLIPS, language));
    } else {
        let closely_at = report.closely.iter();
        let labels: Vec<&Text> = closely_at.map(|closely| &closely.label).collect();
        let assumptions = &Joined(&labels, LIST_ITEMS);
        let none = say::ReportNoFlips {
            closely,
            assumptions,
        };
        page.line("p", "", &none.in_language(language));
    }
    let note = say::ReportFlipsNote {
        all: &report.screening.len(),
        closely,
        worlds: &report.origin.worlds,
        found,
    };
    page.line("p", "note", &note.in_language(language));
}

fn flip_line(
    parts: &Parts<'_>,
    report: &SensitivityReport,
    closely: &Closely,
    flip: &Flip,
    language: Language,
) -> Option<String> {
    let size = Quantity::Plain.sized(&[flip.value, closely.own]);
    let line = say::ReportFlip {
        plan: &names::plan(parts.experiment, report.ranking.first()?.strategy, language),
        other: &names::plan(parts.experiment, flip.strategy, language),
        assumption: &closely.label,
        above: flip.above,
        value: &size.level(flip.value),
        own: &size.level(closely.own),
    };
    Some(line.in_language(language))
}

fn changed(parts: &Parts<'_>, language: Language) -> Vec<String> {
    let changed = parts.experiment.scenario.assumptions.iter();
    let told = changed.filter_map(|(name, value)| {
        let row = TABLE.iter().find(|row| row.name == name)?;
        let name = &assumption(name, language);
        let unit = unit_name(row.unit).map_or(row.unit, |unit| unit.get(language));
        let line = say::ReportAssumption {
            name,
            value,
            default: &row.default,
            low: &row.low,
            high: &row.high,
            unit: &unit,
        };
        (*value != row.default).then(|| line.in_language(language))
    });
    told.collect()
}

fn rules(parts: &Parts<'_>, language: Language) -> Vec<String> {
    let breaches = parts.comparison.breaches.iter();
    let told = breaches.map(|breach| {
        let plan = names::plan(parts.experiment, breach.strategy, language);
        format!("{plan} · {}", breach.text.get(language))
    });
    told.collect()
}

/// How many facts prove what; of what none proves nothing is said.
fn basis(language: Language) -> String {
    let facts: Vec<Basis> = ROWS
        .iter()
        .filter(|row| row.tier != Tier::Trade)
        .map(|row| row.basis)
        .collect();
    let told = [Basis::Fitted, Basis::ByConstruction, Basis::Emergent].map(|basis| {
        let number = facts.iter().filter(|other| **other == basis).count();
        let words = match basis {
            Basis::Fitted => say::ReportBasisFitted { number: &number }.text(),
            Basis::ByConstruction => say::ReportBasisConstruction { number: &number }.text(),
            Basis::Emergent => say::ReportBasisEmergent { number: &number }.text(),
        };
        (number > 0).then_some(words)
    });
    let told: Vec<Text> = told.into_iter().flatten().collect();
    say::ReportBasisText {
        facts: &facts.len(),
        told: &Joined(&told, LIST_COMMA),
    }
    .in_language(language)
}

fn origin(parts: &Parts<'_>, language: Language) -> String {
    let comparison = parts.comparison;
    say::ReportOrigin {
        seed: &comparison.seed,
        days: &comparison.days,
        worlds: &worlds_run(comparison.worlds, parts.race),
        engine: &comparison.engine_version,
        format: &comparison.format,
        scenario: &comparison.scenario_hash,
        experiment: &comparison.experiment_hash,
    }
    .in_language(language)
}
