//! The best plans under the operator's means.

use decisions::optimise::{DoseChange, PlanFound, PlansReport, TacticFound};
use words::say::decisions as say;
use words::{Language, Say};

use super::{Notation, Section, goal, heads};

pub(super) fn told(report: &PlansReport, language: Language) -> Vec<Section> {
    let form = goal::notation(&report.aim);
    let heading = say::PlansHeading {
        tried: &report.tried,
        worlds: &report.search_worlds,
        aim: &goal::name(&report.aim),
        minutes: &report.minutes_per_day,
        budget: &report.budget_yuan,
        fresh: &report.origin.worlds,
        random: report.random,
    };
    let doses = match report.front.first() {
        Some(best) => Section::table(
            say::DosesHeading { plan: &best.name }.in_language(language),
            dose_rows(best, form, language),
        ),
        None => Section::of(vec![say::NO_PLAN.get(language).to_owned()]),
    };
    vec![
        Section::table(
            heading.in_language(language),
            plan_rows(report, form, language),
        ),
        doses,
        Section::of(vec![say::PLANS_NOTE.get(language).to_owned()]),
    ]
}

fn plan_rows(report: &PlansReport, form: Notation, language: Language) -> Vec<Vec<String>> {
    let columns = [
        say::PLAN_COLUMN,
        say::REACHED_COLUMN,
        say::LEAD_COLUMN,
        say::YUAN_COLUMN,
        say::HOURS_COLUMN,
        say::RETENTION_COLUMN,
        say::ROI_COLUMN,
        say::SEARCHED_COLUMN,
        say::HOLDS_COLUMN,
    ];
    let mut rows = vec![heads(columns, language)];
    let plans = report.front.iter().chain(&report.own);
    rows.extend(plans.map(|plan| plan_cells(plan, form, language)));
    rows
}

fn plan_cells(plan: &PlanFound, form: Notation, language: Language) -> Vec<String> {
    let known = |number: Option<f64>, form: Notation| {
        number.map_or("–".to_owned(), |number| form.value(number))
    };
    let holds = if plan.holds {
        say::HOLDS
    } else {
        say::HOLDS_NOT
    };
    vec![
        plan.name.get(language).to_owned(),
        form.value(plan.aim.mean),
        form.estimate(&plan.lead),
        Notation::Plain.value(plan.yuan.mean),
        Notation::Plain.value(plan.hours.mean),
        Notation::Percent.value(plan.retention),
        known(plan.roi, Notation::Plain),
        known(plan.searched, form),
        holds.get(language).to_owned(),
    ]
}

fn dose_rows(plan: &PlanFound, form: Notation, language: Language) -> Vec<Vec<String>> {
    let columns = [
        say::TACTIC_COLUMN,
        say::RHYTHM_COLUMN,
        say::DOSE_COLUMN,
        say::WORTH_COLUMN,
        say::LESS_COLUMN,
        say::MORE_COLUMN,
    ];
    let mut rows = vec![heads(columns, language)];
    let schedules = plan.plan.tactics.iter().map(|tactic| tactic.schedule);
    let pairs = plan.tactics.iter().zip(schedules);
    rows.extend(pairs.map(|(tactic, schedule)| {
        let (days, at) = (&schedule.every_days, &schedule.at.to_string());
        let rhythm = say::Rhythm { days, at }.in_language(language);
        dose_cells(tactic, rhythm, form)
    }));
    rows
}

fn dose_cells(tactic: &TacticFound, rhythm: String, form: Notation) -> Vec<String> {
    let dose = tactic.dose.as_ref();
    let change = |change: Option<&DoseChange>| {
        change.map_or("–".to_owned(), |change| {
            let dose = Notation::Plain.value(change.dose);
            format!("→ {dose}: {}", form.estimate(&change.change.aim))
        })
    };
    vec![
        tactic.id.clone(),
        rhythm,
        dose.map_or("–".to_owned(), |(field, value)| {
            format!("{field} {}", Notation::Plain.value(*value))
        }),
        form.estimate(&tactic.worth.aim),
        change(tactic.less.as_ref()),
        change(tactic.more.as_ref()),
    ]
}
