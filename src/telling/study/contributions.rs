//! What each tactic of a plan adds, and what remains of it.

use decisions::contributions::{
    AFTER, Amounts, ContributionsReport, PlanContributions, TacticContribution,
};
use experiments::estimate::Estimate;
use words::say::decisions as say;
use words::{Language, Say};

use super::{Notation, Section, goal};

pub(super) fn told(report: &ContributionsReport, language: Language) -> Vec<Section> {
    let plans = report.plans.iter().map(|plan| section(plan, language));
    let note = say::CONTRIBUTIONS_NOTE.get(language).to_owned();
    plans.chain([Section::of(vec![note])]).collect()
}

fn section(plan: &PlanContributions, language: Language) -> Section {
    let name = plan.name.get(language);
    if plan.tactics.is_empty() {
        return Section::of(vec![say::NoTactics { plan: &name }.in_language(language)]);
    }
    let heading = say::ContributionsHeading {
        plan: &name,
        aim: &goal::name(&plan.aim),
        exact: plan.exact,
        sets: &(1_u64 << plan.tactics.len().min(63)),
    };
    let form = goal::notation(&plan.aim);
    let mut rows = vec![heads(plan, language)];
    rows.extend(plan.tactics.iter().map(|tactic| cells(tactic, form)));
    rows.push(together(plan, form, language));
    Section::table(heading.in_language(language), rows)
}

fn heads(plan: &PlanContributions, language: Language) -> Vec<String> {
    let mut heads = vec![say::TACTIC_COLUMN, say::CONTRIBUTION_COLUMN];
    if !plan.exact {
        heads.push(say::ERROR_COLUMN);
    }
    heads.extend([say::YUAN_COLUMN, say::HOURS_COLUMN, say::LEFT_OUT_COLUMN]);
    let after = AFTER.map(|days| say::AfterColumn { days: &days }.in_language(language));
    let heads = heads.iter().map(|words| words.get(language).to_owned());
    heads.chain(after).collect()
}

fn cells(tactic: &TacticContribution, form: Notation) -> Vec<String> {
    let mut cells = vec![tactic.id.clone(), form.estimate(&tactic.contribution.aim)];
    cells.extend(tactic.sampling_error.map(|error| form.value(error)));
    cells.extend(costs(&tactic.contribution));
    cells.push(form.estimate(&tactic.left_out.aim));
    let remains = |days: &u32| {
        let known = tactic.remains.iter().find(|after| after.days == *days);
        known.map_or("–".to_owned(), |after| form.estimate(&after.aim))
    };
    cells.extend(AFTER.iter().map(remains));
    cells
}

fn together(plan: &PlanContributions, form: Notation, language: Language) -> Vec<String> {
    let mut cells = vec![
        say::TOGETHER.get(language).to_owned(),
        form.estimate(&plan.total.aim),
    ];
    if !plan.exact {
        cells.push(String::new());
    }
    cells.extend(costs(&plan.total));
    cells
}

fn costs(amounts: &Amounts) -> [String; 2] {
    let cost = |estimate: &Estimate| Notation::Plain.signed(estimate.mean);
    [cost(&amounts.yuan), cost(&amounts.hours)]
}
