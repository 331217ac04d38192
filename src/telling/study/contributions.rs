//! What each tactic of a plan adds, and what remains of it.

use decisions::contributions::{
    AFTER, Amounts, ContributionsReport, DoseStep, PlanContributions, TacticContribution,
};
use experiments::estimate::Estimate;
use model::experiment::Experiment;
use model::strategy::Strategy;
use words::say::decisions as say;
use words::{Language, Say};

use super::{Notation, Section, goal};
use crate::names;

pub(super) fn told(
    report: &ContributionsReport,
    experiment: &Experiment,
    language: Language,
) -> Vec<Section> {
    let plans = report.plans.iter();
    let plans = plans.flat_map(|plan| {
        let strategy = &experiment.strategies[plan.strategy];
        [
            Some(section(plan, strategy, language)),
            returns(plan, strategy, language),
        ]
    });
    let plans = plans.flatten();
    let note = say::CONTRIBUTIONS_NOTE.get(language).to_owned();
    plans.chain([Section::of(vec![note])]).collect()
}

fn section(plan: &PlanContributions, strategy: &Strategy, language: Language) -> Section {
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
    rows.extend(plan.tactics.iter().map(|tactic| {
        let name = names::tactic(strategy, &tactic.id, language);
        cells(name, tactic, form)
    }));
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

fn cells(name: String, tactic: &TacticContribution, form: Notation) -> Vec<String> {
    let mut cells = vec![name, form.estimate(&tactic.contribution.aim)];
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

/// What each further step of the doses that cost something costs and brings in; none where nothing costs anything.
fn returns(plan: &PlanContributions, strategy: &Strategy, language: Language) -> Option<Section> {
    let form = goal::notation(&plan.aim);
    let steps = plan.tactics.iter().flat_map(|tactic| {
        let name = names::tactic(strategy, &tactic.id, language);
        let own = strategy.tactics.iter().find(|own| own.id == tactic.id);
        let kind = own.map_or("", |own| own.action.kind());
        let steps = tactic.returns.iter().flat_map(|returns| {
            let steps = returns.steps.iter();
            steps.map(move |step| (returns, step))
        });
        steps.map(move |(returns, step)| {
            let dose = names::dose(kind, returns.dose, step.dose, language);
            let mark = match step.dose == returns.own {
                true => say::OWN_DOSE.get(language),
                false => "",
            };
            step_cells([name.clone(), dose + mark], step, form)
        })
    });
    let steps: Vec<Vec<String>> = steps.collect();
    let heading = say::ReturnsHeading {
        plan: &plan.name,
        aim: &goal::name(&plan.aim),
    };
    let columns = [
        say::TACTIC_COLUMN,
        say::DOSE_COLUMN,
        say::STEP_COST_COLUMN,
        say::STEP_ADDED_COLUMN,
        say::STEP_ROI_COLUMN,
        say::STEP_AIM_COLUMN,
    ];
    let rows = std::iter::once(super::heads(columns, language)).chain(steps);
    let rows: Vec<Vec<String>> = rows.collect();
    (rows.len() > 1).then(|| Section::table(heading.in_language(language), rows))
}

fn step_cells([tactic, dose]: [String; 2], step: &DoseStep, form: Notation) -> Vec<String> {
    let roi = step.roi.map(|roi| Notation::Plain.estimate(&roi));
    vec![
        tactic,
        dose,
        Notation::Plain.estimate(&step.cost),
        Notation::Plain.estimate(&step.added),
        roi.unwrap_or("–".to_owned()),
        form.estimate(&step.change.aim),
    ]
}
