//! The second page, first part: outcomes, money and work.

use experiments::difference::{OutcomeDifference, Reading};
use experiments::economy::Economy;
use experiments::quantity::Quantity;
use experiments::stops::TacticStops;
use model::outcomes::Outcome;
use words::say::punctuation::LIST_ITEMS;
use words::say::report as say;
use words::{Joined, Language, Say};

use super::Parts;
use super::html::Html;
use super::names::{self, first};
use super::question::interval;
use crate::names::tactic as tactic_name;
use crate::stops::{SELDOM, reasons};
use crate::study::worlds_run;

/// What is told beside the aim.
const MAIN: [Outcome; 9] = [
    Outcome::WeeklyActive,
    Outcome::Members,
    Outcome::Retention30,
    Outcome::ChurnRate,
    Outcome::HiddenShare,
    Outcome::Belonging,
    Outcome::MessagesPerDay,
    Outcome::AnsweredShare,
    Outcome::Revenue,
];

/// Tactics that are named as stopped.
const MOST_STOPS: usize = 5;

pub(super) fn write(page: &mut Html, parts: &Parts<'_>, language: Language) {
    let plan = &names::plan(parts.experiment, 0, language);
    let heading = say::ReportNumbers { plan };
    page.line("h2", "", &heading.in_language(language));
    outcomes(page, parts, language);
    let worlds = &worlds_run(parts.comparison.worlds, parts.race);
    let note = say::ReportNumbersNote { worlds };
    page.line("p", "note", &note.in_language(language));
    page.line("h2", "", say::REPORT_MONEY.get(language));
    page.within("div", "money", |page| economy(page, parts, language));
    page.line("p", "note", say::REPORT_MONEY_NOTE.get(language));
    if parts.stops.is_empty() {
        return;
    }
    page.line("h2", "", say::REPORT_STOPS.get(language));
    let stops = stops(parts, language);
    if stops.is_empty() {
        page.line("p", "", say::REPORT_NO_STOPS.get(language));
    } else {
        page.list(&first(stops, MOST_STOPS, language));
    }
}

/// A row an outcome, a column a plan: its mean, and in brackets what it differs in from the first.
fn outcomes(page: &mut Html, parts: &Parts<'_>, language: Language) {
    let comparison = parts.comparison;
    let corner = say::REPORT_OUTCOME_COLUMN.get(language).to_owned();
    let plans = comparison.strategies.iter();
    let name = |strategy| names::plan(parts.experiment, strategy, language);
    let heads: Vec<String> = std::iter::once(corner)
        .chain(plans.map(|plan| name(plan.strategy)))
        .collect();
    let aims = comparison.aim.iter().map(|part| part.outcome);
    let others = MAIN.into_iter().filter(|other| {
        let wanted = comparison.aim.iter().any(|part| part.outcome == *other);
        !wanted && (*other != Outcome::Revenue || sells(parts))
    });
    let rows: Vec<Vec<String>> = aims
        .chain(others)
        .map(|outcome| row(parts, outcome, language))
        .collect();
    page.within("div", "outcomes", |page| page.table(&heads, &rows));
}

fn sells(parts: &Parts<'_>) -> bool {
    let plans = parts.comparison.strategies.iter();
    let mut revenues = plans.filter_map(|plan| plan.outcomes.get(Outcome::Revenue as usize));
    revenues.any(|revenue| revenue.mean > 0.0)
}

fn row(parts: &Parts<'_>, outcome: Outcome, language: Language) -> Vec<String> {
    let info = outcome.info();
    let form = Quantity::of_unit(info.unit);
    let mut cells = vec![info.label.get(language).to_owned()];
    for plan in &parts.comparison.strategies {
        let mean = plan.outcomes.get(outcome as usize);
        let mean = mean.map_or_else(String::new, |found| {
            form.sized(&[found.mean]).level(found.mean)
        });
        let mut differences = parts.comparison.differences.iter();
        let found = differences.find(|found| found.strategy == plan.strategy);
        let found = found.and_then(|found| found.outcomes.get(outcome as usize));
        cells.push(match found {
            Some(found) => format!("{mean} ({})", difference(found, form)),
            None => mean,
        });
    }
    cells
}

/// Narrow: without the sign of money, and of shares in points, called so in the note.
fn difference(found: &OutcomeDifference, form: Quantity) -> String {
    let (scale, unit, form) = match form {
        Quantity::Share => (100.0, "pp", Quantity::Plain),
        Quantity::Yuan => (1.0, "", Quantity::Plain),
        Quantity::Plain | Quantity::Level => (1.0, "", form),
    };
    let mean = scale * found.mean;
    let sure = matches!(found.reading, Reading::Higher | Reading::Lower);
    let mark = if sure { "*" } else { "" };
    let number = form.sized(&[mean]).signed(mean);
    format!("{}{unit}{mark}", number.get(Language::English))
}

fn economy(page: &mut Html, parts: &Parts<'_>, language: Language) {
    let heads = [
        say::REPORT_PLAN_COLUMN,
        say::REPORT_COST_COLUMN,
        say::REPORT_RETAINED_COLUMN,
        say::REPORT_ADDED_COLUMN,
        say::REPORT_MARGIN_COLUMN,
        say::REPORT_ROI_COLUMN,
        say::REPORT_HOURS_COLUMN,
        say::REPORT_BUSIEST_COLUMN,
        say::REPORT_SHORT_COLUMN,
    ];
    let heads = heads.map(|words| words.get(language).to_owned());
    let plans = parts.comparison.strategies.iter();
    let rows: Vec<Vec<String>> = plans
        .filter_map(|plan| {
            let economy = plan.economy.as_ref()?;
            let outcome = |of: Outcome| plan.outcomes.get(of as usize).map_or(0.0, |o| o.mean);
            let mut cells = vec![names::plan(parts.experiment, plan.strategy, language)];
            cells.extend(economy_cells(economy, outcome, language));
            Some(cells)
        })
        .collect();
    page.table(&heads, &rows);
}

fn economy_cells(
    economy: &Economy,
    outcome: impl Fn(Outcome) -> f64,
    language: Language,
) -> [String; 8] {
    let unknown = || "–".to_owned();
    let level = |form: Quantity, number: f64| form.sized(&[number]).level(number);
    let yuan = |number| level(Quantity::Yuan, number);
    let plain = |number| level(Quantity::Plain, number);
    let retained = economy.per_retained.map_or_else(unknown, |found| {
        let ends = found.low.zip(found.high);
        let size = Quantity::Yuan.sized(&[
            found.mean,
            found.low.unwrap_or(found.mean),
            found.high.unwrap_or(found.mean),
        ]);
        let ends = ends.map(|(low, high)| format!(" [{}–{}]", size.level(low), size.level(high)));
        size.level(found.mean) + &ends.unwrap_or_default()
    });
    let roi = economy.roi.map_or_else(unknown, |found| {
        let ends = found.low.zip(found.high);
        let size = Quantity::Plain.sized(&[
            100.0 * found.mean,
            100.0 * found.low.unwrap_or(found.mean),
            100.0 * found.high.unwrap_or(found.mean),
        ]);
        let percent = |share: f64| format!("{}%", size.signed(100.0 * share).get(language));
        let ends = ends.map(|(low, high)| format!(" [{}, {}]", percent(low), percent(high)));
        percent(found.mean) + &ends.unwrap_or_default()
    });
    let busiest = economy.busiest.map_or("–".to_owned(), |week| {
        let (number, hours) = (&week.number, &plain(week.hours));
        say::ReportBusiest {
            week: number,
            hours,
        }
        .in_language(language)
    });
    [
        yuan(economy.cost.mean),
        retained,
        yuan(outcome(Outcome::AddedRevenue)),
        yuan(outcome(Outcome::Margin)),
        roi,
        plain(economy.hours_per_week),
        busiest,
        plain(outcome(Outcome::OverloadedDays)),
    ]
}

/// The tactics that were stopped on most days, a line each.
fn stops(parts: &Parts<'_>, language: Language) -> Vec<String> {
    let days = |tactic: &TacticStops| tactic.time + tactic.money + tactic.rule;
    let mut all: Vec<(usize, &TacticStops)> = parts
        .stops
        .iter()
        .flat_map(|plan| plan.tactics.iter().map(|tactic| (plan.strategy, tactic)))
        .filter(|(_, tactic)| days(tactic) >= SELDOM)
        .collect();
    all.sort_by(|(_, a), (_, b)| days(b).total_cmp(&days(a)));
    let line = |(strategy, tactic): (usize, &TacticStops)| {
        let plan = &parts.experiment.strategies[strategy];
        let plain = |number: f64| Quantity::Plain.sized(&[number]).plain(number);
        let line = say::ReportStop {
            plan: &names::plan(parts.experiment, strategy, language),
            tactic: &tactic_name(plan, &tactic.id, language),
            due: &plain(tactic.due),
            reasons: &Joined(&reasons(tactic, plain), LIST_ITEMS),
        };
        line.in_language(language)
    };
    all.into_iter().map(line).collect()
}

/// A mean with its interval, which `*` marks that leaves 0 out.
pub(super) fn estimate(
    found: &experiments::estimate::Estimate,
    form: Quantity,
    language: Language,
) -> String {
    let ends = found.low.zip(found.high);
    let size = form.sized(&[
        found.mean,
        found.low.unwrap_or(found.mean),
        found.high.unwrap_or(found.mean),
    ]);
    let mark = if found.is_clear() { " *" } else { "" };
    let interval = interval(size, ends, language);
    format!("{}{interval}{mark}", size.signed(found.mean).get(language))
}
