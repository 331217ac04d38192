//! The best plans under the operator's means.

use decisions::optimise::{DoseChange, PlanFound, PlansReport, TacticFound};
use model::experiment::Experiment;
use words::say::decisions as say;
use words::{Language, Say};

use super::{Notation, Section, goal, heads, otherwise};
use crate::names;

pub(super) fn told(
    report: &PlansReport,
    experiment: &Experiment,
    language: Language,
) -> Vec<Section> {
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
    let table = Section::table(
        heading.in_language(language),
        plan_rows(report, form, language),
    );
    let note = Section::of(vec![say::PLANS_NOTE.get(language).to_owned()]);
    let Some(best) = report.front.first() else {
        let none = say::NO_PLAN.get(language).to_owned();
        return vec![Section::of(vec![none]), table, note];
    };
    let doses = Section::table(
        say::DosesHeading { plan: &best.name }.in_language(language),
        dose_rows(best, form, language),
    );
    let front = report.front.iter();
    let does = front.map(|found| otherwise::line(&found.plan, &experiment.strategies, language));
    let heading = say::PLANS_DO.get(language).to_owned();
    let does = std::iter::once(heading).chain(does).collect();
    vec![
        Section::of(headline(report, best, form, language)),
        table,
        Section::of(does),
        doses,
        note,
    ]
}

/// Whether a plan better than the best written one was found, at what price; and else whether one as good was found that costs less.
fn headline(
    report: &PlansReport,
    best: &PlanFound,
    form: Notation,
    language: Language,
) -> Vec<String> {
    let written = report.own.iter();
    let Some(own) = written.max_by(|a, b| a.aim.mean.total_cmp(&b.aim.mean)) else {
        return Vec::new();
    };
    let aim = &goal::name(&report.aim);
    let lead = form.estimate(&best.lead);
    let lead = &lead.trim_end();
    let reached = [best, own].map(|plan| form.value(plan.aim.mean));
    let [own_yuan, own_minutes] = &price(own, report);
    if best.lead.is_clear() && best.lead.mean > 0.0 {
        let [yuan, minutes] = &price(best, report);
        let better = say::PlansBetter {
            aim,
            plan: &best.name,
            own: &own.name,
            reached: &reached[0],
            lead,
            yuan,
            minutes,
            own_yuan,
            own_minutes,
        };
        return vec![better.in_language(language)];
    }
    let no_better = say::PlansNoBetter {
        aim,
        plan: &best.name,
        own: &own.name,
        own_reached: &reached[1],
        lead,
    };
    let as_good = report.front.iter().filter(|plan| {
        let lead = plan.lead;
        lead.high.is_some() && !lead.is_clear() && plan.yuan.mean < own.yuan.mean
    });
    let cheaper = as_good.min_by(|a, b| a.yuan.mean.total_cmp(&b.yuan.mean));
    let cheaper = cheaper.map(|plan| {
        let [yuan, minutes] = &price(plan, report);
        say::PlansCheaper {
            plan: &plan.name,
            own: &own.name,
            yuan,
            minutes,
            own_yuan,
            own_minutes,
        }
        .in_language(language)
    });
    let said = [Some(no_better.in_language(language)), cheaper];
    said.into_iter().flatten().collect()
}

/// Money for 30 days and minutes a day that a plan takes.
fn price(plan: &PlanFound, report: &PlansReport) -> [String; 2] {
    let days = f64::from(report.origin.days);
    [30.0 * plan.yuan.mean / days, 60.0 * plan.hours.mean / days]
        .map(|amount| format!("{amount:.0}"))
}

fn plan_rows(report: &PlansReport, form: Notation, language: Language) -> Vec<Vec<String>> {
    let columns = [
        say::PLAN_COLUMN,
        say::REACHED_COLUMN,
        say::LEAD_COLUMN,
        say::YUAN_COLUMN,
        say::MONTH_COLUMN,
        say::HOURS_COLUMN,
        say::RETENTION_COLUMN,
        say::ROI_COLUMN,
        say::SEARCHED_COLUMN,
        say::HOLDS_COLUMN,
    ];
    let mut rows = vec![heads(columns, language)];
    let plans = report.front.iter().chain(&report.own);
    rows.extend(plans.map(|plan| plan_cells(plan, report, form, language)));
    rows
}

fn plan_cells(
    plan: &PlanFound,
    report: &PlansReport,
    form: Notation,
    language: Language,
) -> Vec<String> {
    let [month, _] = price(plan, report);
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
        month,
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
    let pairs = plan.tactics.iter().zip(&plan.plan.tactics);
    rows.extend(pairs.map(|(found, tactic)| {
        let dose = found
            .dose
            .as_ref()
            .map_or("–".to_owned(), |(field, value)| {
                names::dose(tactic.action.kind(), field, *value, language)
            });
        let name = names::tactic(&plan.plan, &tactic.id, language);
        let doing = [name, otherwise::rhythm(tactic, language), dose];
        dose_cells(doing, found, form, language)
    }));
    rows
}

/// What is done, what it is worth, and what half and twice of it would change.
fn dose_cells(
    doing: [String; 3],
    tactic: &TacticFound,
    form: Notation,
    language: Language,
) -> Vec<String> {
    let field = tactic.dose.as_ref().map_or("", |(field, _)| field);
    let change = |change: Option<&DoseChange>| {
        change.map_or("–".to_owned(), |change| {
            let dose = names::counted(field, change.dose, language);
            format!("→ {dose}: {}", form.estimate(&change.change.aim))
        })
    };
    let mut cells = doing.to_vec();
    cells.extend([
        form.estimate(&tactic.worth.aim),
        change(tactic.less.as_ref()),
        change(tactic.more.as_ref()),
    ]);
    cells
}
