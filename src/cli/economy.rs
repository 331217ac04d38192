//! Money and work of each strategy, and what kept its tactics from being done.

use experiments::economy::{Economy, Week};
use experiments::estimate::Estimate;
use experiments::stops::PlanStops;
use model::outcomes::Outcome;
use model::strategy::Strategy;
use telling::names;
use telling::stops::reasons;
use telling::study::Notation;
use words::say::cli as say;
use words::say::punctuation::LIST_ITEMS;
use words::{Joined, Language, Say};

use super::results::Results;
use super::table;

/// What each strategy costs and brings in, and the tactics that limits stop.
pub fn text(results: &Results, language: Language) -> String {
    let strategies = &results.comparison.strategies;
    let known = strategies.iter().filter_map(|strategy| {
        let outcome = |of: Outcome| strategy.outcomes.get(of as usize).map(|found| found.mean);
        let name = strategy.name.get(language).to_owned();
        Some(row(name, strategy.economy.as_ref()?, outcome, language))
    });
    let rows: Vec<Vec<String>> = [heads(language)].into_iter().chain(known).collect();
    let mut text = format!(
        "{}{}\n\n",
        table::aligned(&rows),
        say::ECONOMY_NOTE.get(language)
    );
    let stops: String = results
        .stops
        .iter()
        .map(|plan| {
            of_plan(
                &results.experiment.strategies[plan.strategy],
                plan,
                language,
            )
        })
        .collect();
    if let (Some(PlanStops { worlds, .. }), false) = (results.stops.first(), stops.is_empty()) {
        let heading = say::StopsHeading { worlds };
        text += &format!("{}\n{stops}\n", heading.in_language(language));
    }
    text
}

fn heads(language: Language) -> Vec<String> {
    let heads = [
        say::STRATEGY_COLUMN,
        say::COST_COLUMN,
        say::PER_RETAINED_COLUMN,
        say::ADDED_COLUMN,
        say::MARGIN_COLUMN,
        say::RETURN_COLUMN,
        say::WEEKLY_HOURS_COLUMN,
        say::BUSIEST_COLUMN,
        say::SHORT_DAYS_COLUMN,
    ];
    heads.map(|words| words.get(language).to_owned()).to_vec()
}

fn row(
    name: String,
    economy: &Economy,
    outcome: impl Fn(Outcome) -> Option<f64>,
    language: Language,
) -> Vec<String> {
    let form = Notation::Plain;
    let unknown = || say::UNKNOWN.get(language).to_owned();
    let mean = |of| outcome(of).map_or_else(unknown, |mean| form.value(mean));
    let estimate = |found: Option<Estimate>| found.map_or_else(unknown, |found| form.level(&found));
    let week = |week: Option<Week>, value: fn(&Week) -> f64| {
        week.map(|week| {
            let (number, value) = (&week.number, &form.value(value(&week)));
            say::OfWeek { number, value }.in_language(language)
        })
    };
    let days = mean(Outcome::OverloadedDays);
    let short = week(economy.shortest_of_time, |week| week.short_days);
    vec![
        name,
        form.value(economy.cost.mean),
        estimate(economy.per_retained),
        mean(Outcome::AddedRevenue),
        mean(Outcome::Margin),
        economy
            .roi
            .map_or_else(unknown, |roi| form.estimate(&roi).trim_end().to_owned()),
        form.value(economy.hours_per_week),
        week(economy.busiest, |week| week.hours).unwrap_or("–".to_owned()),
        short.map_or(days.clone(), |short| {
            let (days, most) = (&days, &short);
            say::ShortDays { days, most }.in_language(language)
        }),
    ]
}

/// The tactics of a plan that were stopped, a line each.
fn of_plan(strategy: &Strategy, plan: &PlanStops, language: Language) -> String {
    let lines = plan.tactics.iter().filter_map(|tactic| {
        let reasons = reasons(tactic, |days| Notation::Plain.value(days));
        let line = say::StopsLine {
            plan: &plan.name,
            tactic: &names::tactic(strategy, &tactic.id, language),
            due: &Notation::Plain.value(tactic.due),
            reasons: &Joined(&reasons, LIST_ITEMS),
        };
        (!reasons.is_empty()).then(|| line.in_language(language) + "\n")
    });
    lines.collect()
}
