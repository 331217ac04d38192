//! Every kind of shock on every plan, and what choosing a plan costs where another one would have been best.

use decisions::risks::{Drill, PlanInDrill, Regret, RisksReport};
use words::say::decisions as say;
use words::{Language, Say, find};

use super::{Notation, Section, goal, heads};

pub(super) fn told(report: &RisksReport, language: Language) -> Vec<Section> {
    let form = goal::notation(&report.aim);
    let aim = &goal::name(&report.aim);
    let heading = say::DrillsHeading {
        day: &(report.day + 1),
        days: &report.origin.days,
        worlds: &report.origin.worlds,
        aim,
    };
    let regrets = say::RegretHeading {
        sets: &report.sets,
        worlds: &report.set_worlds,
        aim,
    };
    vec![
        Section {
            lines: vec![heading.in_language(language)],
            heads: 2,
            rows: drills(report, form, language),
        },
        Section::table(
            regrets.in_language(language),
            regret_rows(report, form, language),
        ),
        Section::of(vec![say::RISKS_NOTE.get(language).to_owned()]),
    ]
}

/// A line a shock, three columns a plan.
fn drills(report: &RisksReport, form: Notation, language: Language) -> Vec<Vec<String>> {
    let mut names = vec![String::new()];
    let mut columns = vec![say::SHOCK_COLUMN.get(language).to_owned()];
    for plan in &report.plans {
        names.extend([
            plan.name.get(language).to_owned(),
            String::new(),
            String::new(),
        ]);
        let three = [say::SOON_COLUMN, say::END_COLUMN, say::REGRET_COLUMN];
        columns.extend(heads(three, language));
    }
    let mut rows = vec![names, columns];
    rows.extend(report.drills.iter().map(|drill| {
        let calm = drill.shock.is_none();
        let cells = drill.plans.iter().flat_map(|plan| cells(plan, calm, form));
        std::iter::once(name(drill, language))
            .chain(cells)
            .collect()
    }));
    rows
}

/// Without a shock what the plan reaches stands in place of what the shock changes.
fn cells(plan: &PlanInDrill, calm: bool, form: Notation) -> [String; 3] {
    let [soon, end] = match calm {
        true => [String::new(), form.value(plan.aim)],
        false => [form.estimate(&plan.soon), form.estimate(&plan.change)],
    };
    [soon, end, form.value(plan.regret.mean)]
}

fn name(drill: &Drill, language: Language) -> String {
    let Some(kind) = drill.shock else {
        return say::NO_SHOCK.get(language).to_owned();
    };
    let words = find(words::say::names::BY_ID, &format!("mark-{kind}"));
    words.map_or(kind, |words| words.get(language)).to_owned()
}

fn regret_rows(report: &RisksReport, form: Notation, language: Language) -> Vec<Vec<String>> {
    let columns = [
        say::PLAN_COLUMN,
        say::SHOCKS_MEAN_COLUMN,
        say::SHOCKS_MOST_COLUMN,
        say::SETS_MEAN_COLUMN,
        say::SETS_P90_COLUMN,
        say::SETS_MOST_COLUMN,
        say::SETS_BEST_COLUMN,
    ];
    let mut rows = vec![heads(columns, language)];
    rows.extend(report.plans.iter().map(|plan| {
        let (shocks, sets): (&Regret, &Regret) = (&plan.over_shocks, &plan.over_assumptions);
        let mut cells = vec![plan.name.get(language).to_owned()];
        let regrets = [shocks.mean, shocks.most, sets.mean, sets.p90, sets.most];
        cells.extend(regrets.map(|regret| form.value(regret)));
        cells.push(Notation::Percent.value(sets.best));
        cells
    }));
    rows
}
