//! `run`: what to expect of each strategy.

use std::iter::once;

use evidence::replay::ReplayResult;
use experiments::aim::{AimPart, in_order};
use experiments::comparison::{OutcomeSummary, StrategySummary};
use experiments::stops::PlanStops;
use model::breach::Breach;
use model::indicator::Indicator;
use serde::Serialize;
use telling::study::Notation;
use words::Language;
use words::say::cli as say;

use super::arguments::RunOptions;
use super::failure::Failure;
use super::present::{Presentation, present};
use super::results::{Results, broken_rules, heading};
use super::{economy, output, real, table};

/// What `run --json` prints: a comparison without the differences, and the real community where there is one.
#[derive(Debug, Serialize)]
struct Summary<'a> {
    format: &'a str,
    engine_version: &'a str,
    scenario_hash: &'a str,
    experiment_hash: &'a str,
    seed: u64,
    days: u32,
    worlds: u32,
    aim: &'a [AimPart],
    strategies: &'a [StrategySummary],
    breaches: &'a [Breach],
    stops: &'a [PlanStops],
    #[serde(skip_serializing_if = "Option::is_none")]
    replay: Option<&'a ReplayResult>,
}

/// Runs a document and says what to expect of each strategy.
pub fn run(options: &RunOptions, language: Language) -> Result<(), Failure> {
    present(
        options,
        &Presentation {
            strategies: 1,
            replay: true,
            ignorance: false,
            until_sure: false,
            json,
            text,
        },
        language,
    )
}

fn json(results: &Results) -> Result<String, Failure> {
    let comparison = &results.comparison;
    output::json(&Summary {
        format: comparison.format,
        engine_version: comparison.engine_version,
        scenario_hash: &comparison.scenario_hash,
        experiment_hash: &comparison.experiment_hash,
        seed: comparison.seed,
        days: comparison.days,
        worlds: comparison.worlds,
        aim: &comparison.aim,
        strategies: &comparison.strategies,
        breaches: &comparison.breaches,
        stops: &results.stops,
        replay: results.replay.as_ref(),
    })
}

fn text(results: &Results, language: Language) -> String {
    let corner = say::MEAN_RANGE_COLUMN.get(language);
    let strategies = &results.comparison.strategies;
    let names = strategies
        .iter()
        .map(|strategy| strategy.name.get(language).to_owned());
    let mut rows = vec![once(corner.to_owned()).chain(names).collect()];
    for outcome in in_order(&results.comparison.aim) {
        let (position, info) = (outcome as usize, outcome.info());
        let outcomes = strategies
            .iter()
            .filter_map(|strategy| strategy.outcomes.get(position));
        rows.push(
            once(label(info, language))
                .chain(outcomes.map(|outcome| range(outcome, info)))
                .collect(),
        );
    }
    let replay = results
        .replay
        .as_ref()
        .map(|replay| real::text(replay, language));
    let table = heading(results, language) + &table::aligned(&rows);
    let economy = format!("\n{}", economy::text(results, language));
    table + &economy + &broken_rules(results, language) + &replay.unwrap_or_default()
}

fn range(outcome: &OutcomeSummary, info: &Indicator) -> String {
    let form = Notation::of_unit(info.unit);
    format!(
        "{} [{}, {}]",
        form.value(outcome.mean),
        form.value(outcome.p05),
        form.value(outcome.p95)
    )
}

/// The outcome's name in the field's words; the names do not tell that money is in yuan.
pub fn label(info: &Indicator, language: Language) -> String {
    let name = info.label.get(language);
    match info.unit {
        "yuan" => format!("{name} ({})", info.unit_name(language)),
        _ => name.to_owned(),
    }
}
