//! `optimise`: the best plans under the operator's means.

use decisions::Optimise;
use decisions::optimise::{DoseChange, PlanFound, PlansReport, TacticFound, Task};
use model::strategy::Operator;
use words::say::decisions as say;
use words::{Language, Say};

use super::arguments::OptimiseOptions;
use super::failure::Failure;
use super::number::Notation;
use super::{goal, output, source, study, table};

/// Searches the best plans and says what each takes and what its doses do.
pub fn optimise(options: &OptimiseOptions, language: Language) -> Result<(), Failure> {
    let experiment = source::studied(&options.study, 1)?;
    // What the document's plans have at most.
    let most = |of: fn(&Operator) -> f64| {
        let strategies = experiment.strategies.iter();
        strategies
            .map(|strategy| of(&strategy.operator))
            .fold(0.0, f64::max)
    };
    let task = Task {
        operator: Operator {
            minutes_per_day: options
                .minutes
                .unwrap_or(most(|operator| operator.minutes_per_day)),
            budget_yuan: options
                .budget
                .unwrap_or(most(|operator| operator.budget_yuan)),
            hour_yuan: options.wage.unwrap_or(most(|operator| operator.hour_yuan)),
        },
        least_retention: options.least_retention,
        least_roi: options.least_roi,
        plans: options.plans,
        search_worlds: options.search_worlds,
        front: options.front as usize,
        random: options.random,
    };
    let optimise = Optimise::new(&experiment, task);
    let report = study::conduct(&optimise, &options.study, language)?;
    output::print(&if options.study.json {
        output::json(&report)?
    } else {
        text(&report, language)
    })
}

fn text(report: &PlansReport, language: Language) -> String {
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
    let mut text = heading.in_language(language) + "\n";
    text += &table::aligned(&plan_rows(report, form, language));
    text.push('\n');
    match report.front.first() {
        Some(best) => {
            let plan = &best.name.get(language);
            text += &(say::DosesHeading { plan }.in_language(language) + "\n");
            text += &table::aligned(&dose_rows(best, form, language));
        }
        None => text += &format!("{}\n", say::NO_PLAN.get(language)),
    }
    text + "\n" + say::PLANS_NOTE.get(language) + "\n"
}

fn plan_rows(report: &PlansReport, form: Notation, language: Language) -> Vec<Vec<String>> {
    let heads = [
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
    let mut rows = vec![heads.map(|words| words.get(language).to_owned()).to_vec()];
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
    let heads = [
        say::TACTIC_COLUMN,
        say::RHYTHM_COLUMN,
        say::DOSE_COLUMN,
        say::WORTH_COLUMN,
        say::LESS_COLUMN,
        say::MORE_COLUMN,
    ];
    let mut rows = vec![heads.map(|words| words.get(language).to_owned()).to_vec()];
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
