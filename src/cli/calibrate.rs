//! `calibrate`: what one group's log tells of its people, and the days ahead.

use std::convert::Infallible;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

use calibration::state::{self, StateError};
use calibration::{Band, Calibration, Field, Forecast, History, Ledger, Report, Task, Trial};
use experiments::comparison::ENGINE_VERSION;
use experiments::csv::harmless;
use files::{Content, Reading};
use model::document;
use model::experiment::{Experiment, MAX_DAYS};
use serde::Serialize;
use telling::study::Notation;
use words::say::calibration as say;
use words::say::punctuation::LIST_COMMA;
use words::{Fixed, Joined, Language, Say};

use super::arguments::CalibrateOptions;
use super::failure::{Deed, Failure};
use super::seed::Seed;
use super::state::State;
use super::stream::write_whole;
use super::{measure, output, reading, source, stop, table, work};

/// The fewest days that anything can be fitted to.
const LEAST_DAYS: usize = 7;

/// What `--json` prints.
#[derive(Serialize)]
struct Printed<'a> {
    format: &'static str,
    engine_version: &'static str,
    case: &'a str,
    seed: u64,
    #[serde(flatten)]
    report: &'a Report,
}

/// Calibrates and prints what was found.
pub fn calibrate(options: &CalibrateOptions, language: Language) -> Result<(), Failure> {
    let Reading {
        content, report, ..
    } = measure::read(&options.reading, language)?;
    let (mut case, own) = source::case(&options.case)?;
    case.run.seed = options.seed.map_or(Ok(case.run.seed), Seed::number)?;
    let first = options.reading.files.first();
    let named = first.map(|path| path.display().to_string());
    let named = named.unwrap_or_default();
    let history = match content {
        Content::Runs(_) => return Err(Failure::command_line(&say::RUNS_ARE_KNOWN)),
        Content::Days(sums) => History::of_days(&sums),
        Content::Log(log) => History::of_log(log),
    };
    let history = history.ok_or_else(|| Failure::command_line(&say::NoDays { path: &named }))?;
    check(&history, options)?;
    let task = Task {
        simulations: options.simulations,
        worlds: options.worlds,
        ahead: options.days_ahead,
        held_back: options.hold_back,
    };
    let name = Path::new(&named).file_name();
    let name = name.map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let calibration = Calibration::new(&case, own, history, &name, task);
    if let Some(folder) = &options.out {
        fs::create_dir_all(folder).map_err(|error| Failure::file(Deed::Create, folder, &error))?;
    }
    let found = conduct(&calibration, options, language)?;
    let printed = Printed {
        format: "community-sim-calibration/1",
        engine_version: ENGINE_VERSION,
        case: &options.case,
        seed: case.run.seed,
        report: &found,
    };
    let json = output::json(&printed)?;
    if let Some(folder) = &options.out {
        write(folder, &found, &json, language)?;
    }
    if options.json {
        return output::print(&json);
    }
    let mut text = reading::text(&report, language);
    text += &told(&found, &case, options, language);
    output::print(&text)
}

fn check(history: &History, options: &CalibrateOptions) -> Result<(), Failure> {
    let days = history.days();
    let fitted = days.saturating_sub(options.hold_back as usize);
    if fitted < LEAST_DAYS {
        return Err(Failure::command_line(&say::TooFewDays {
            days: &fitted,
            least: &LEAST_DAYS,
        }));
    }
    if days + options.days_ahead as usize > MAX_DAYS as usize {
        return Err(Failure::command_line(&say::TooManyDays {
            days: &days,
            most: &MAX_DAYS,
        }));
    }
    let compared = [
        Field::Members,
        Field::Leaves,
        Field::Active,
        Field::Posters,
        Field::Messages,
    ];
    match compared.iter().any(|field| history.knows(*field)) {
        true => Ok(()),
        false => Err(Failure::command_line(&say::NOTHING_KNOWN)),
    }
}

/// Runs what is lacking until there is a report.
fn conduct(
    calibration: &Calibration,
    options: &CalibrateOptions,
    language: Language,
) -> Result<Report, Failure> {
    let mut ledger = Ledger::default();
    let path = options.state.as_deref();
    let mut file = path
        .map(|path| {
            State::open(
                path,
                &state::head(),
                |text| state::read(text, &mut ledger),
                refused,
            )
        })
        .transpose()?;
    stop::listen()?;
    loop {
        let lacking = match calibration.report(&ledger) {
            Ok(report) => return Ok(report),
            Err(lacking) => lacking,
        };
        work::share(
            &lacking.trials,
            options.threads,
            lacking.step.get(language),
            |trial| Ok::<_, Infallible>(trial.run()),
            |trial: &Trial, values| {
                if let Some(file) = &mut file {
                    file.add(&state::trial(trial.key(), &values))?;
                }
                ledger.insert(trial.key(), values);
                Ok::<_, Failure>(())
            },
        )?;
        if stop::is_asked() {
            let path = path.map(|path| path.display().to_string());
            return Err(Failure::work(&say::CalibrationStopped {
                kept: path.is_some(),
                trials: &ledger.len(),
                path: &path.unwrap_or_default(),
            }));
        }
    }
}

/// Why a file of finished trials is not taken.
fn refused(path: &str, error: StateError) -> Failure {
    let path = &path;
    match error {
        StateError::Broken(line) => {
            Failure::command_line(&say::CalibrationBrokenState { path, line: &line })
        }
        _ => Failure::command_line(&say::CalibrationNoState { path }),
    }
}

fn write(folder: &Path, found: &Report, json: &str, language: Language) -> Result<(), Failure> {
    let text = |name: &str, text: &str| {
        write_whole(&folder.join(name), |out| out.write_all(text.as_bytes()))
    };
    if found.held_back.is_none() {
        let calibrated = output::json(&document::value(&found.calibrated))?;
        text("calibrated.json", &calibrated)?;
    }
    write_whole(&folder.join("fit.csv"), |out| csv(out, found, language))?;
    // Last: a folder that has it is complete.
    text("summary.json", json)
}

/// A line a day and field: the real group and the worlds' quantiles, until the last day and then under each plan.
fn csv(out: &mut impl Write, found: &Report, language: Language) -> io::Result<()> {
    let of = found.of.get(Language::English);
    writeln!(out, "\u{feff}# community-sim {ENGINE_VERSION}, {of}")?;
    let mut rows = csv::Writer::from_writer(out);
    rows.write_record([
        "plan", "date", "field", "real", "p05", "p25", "p50", "p75", "p95",
    ])?;
    let mut write = |plan: &str, first: u32, band: &Band| -> io::Result<()> {
        let field = serde_json::to_value(band.field).unwrap_or_default();
        let field = field.as_str().unwrap_or_default();
        for day in 0..band.p50.len() {
            let date = found.start.plus_days(first + day as u32);
            let real = band.real.get(day).copied().flatten();
            let real = real.map_or_else(String::new, |real| real.to_string());
            let quantiles = [&band.p05, &band.p25, &band.p50, &band.p75, &band.p95];
            let quantiles = quantiles.map(|values| values[day].to_string());
            let places = [
                harmless(plan).into_owned(),
                date.to_string(),
                field.to_owned(),
                real,
            ];
            rows.write_record(places.into_iter().chain(quantiles))?;
        }
        Ok(())
    };
    for band in &found.fit {
        write("", 0, band)?;
    }
    for plan in &found.plans {
        for Forecast { band, .. } in &plan.fields {
            write(plan.plan.get(language), found.days, band)?;
        }
    }
    rows.flush()
}

fn row(cells: &[Fixed], language: Language) -> Vec<String> {
    cells
        .iter()
        .map(|cell| cell.get(language).to_owned())
        .collect()
}

fn told(
    found: &Report,
    case: &Experiment,
    options: &CalibrateOptions,
    language: Language,
) -> String {
    let form = Notation::Plain;
    let between = |[low, high]: [f64; 2]| format!("[{}, {}]", form.value(low), form.value(high));
    let mut text = String::from("\n");
    let line = |text: &mut String, what: &dyn Say| {
        what.say(language, text);
        text.push('\n');
    };
    let fields: Vec<Fixed> = found.known.iter().map(|field| field.title()).collect();
    line(
        &mut text,
        &say::FittedHeading {
            of: &found.of,
            days: &found.days,
            fields: &Joined(&fields, LIST_COMMA),
        },
    );
    if let Some(plan) = case.strategies.first() {
        let (case_name, name) = (&case.scenario.name, &options.case);
        line(
            &mut text,
            &say::PeopleOf {
                case: case_name,
                name,
                plan: &plan.name,
            },
        );
    }
    text.push('\n');
    let simulations = &found.simulations;
    line(&mut text, &say::NumbersHeading { simulations });
    let mut rows = vec![row(
        &[
            say::CALIBRATION_NUMBER_COLUMN,
            say::BEFORE_COLUMN,
            say::CALIBRATION_AFTER_COLUMN,
            say::SAYS_COLUMN,
        ],
        language,
    )];
    for known in &found.free {
        let says = match (known.at_end, known.informed) {
            (true, _) => say::SAYS_BEYOND,
            (false, true) => say::SAYS_MUCH,
            (false, false) => say::SAYS_NOTHING,
        };
        rows.push(vec![
            known.title().get(language).to_owned(),
            format!("1 {}", between(known.before)),
            format!("{} {}", form.value(known.median), between(known.range)),
            says.get(language).to_owned(),
        ]);
    }
    text += &table::aligned(&rows);
    text.push('\n');
    line(&mut text, &say::FIT_HEADING);
    let mut rows = vec![row(&[say::FIELD_COLUMN, say::COVERED_COLUMN], language)];
    for band in &found.fit {
        if let Some(covered) = band.covered {
            let title = band.field.title().get(language).to_owned();
            rows.push(vec![title, Notation::Percent.value(covered)]);
        }
    }
    text += &table::aligned(&rows);
    let (as_far, worlds) = (&found.unfit.as_far, &found.unfit.worlds);
    match found.unfit.nothing_fits() {
        true => line(&mut text, &say::FitsNot { as_far, worlds }),
        false => line(&mut text, &say::Fits { as_far, worlds }),
    }
    for odd in found.unfit.odd.iter().take(ODD_SHOWN) {
        let (statistic, off) = (&odd.statistic, &form.signed(odd.off));
        line(&mut text, &say::Odd { statistic, off });
    }
    text += &ahead(found, language);
    text += &held_back(found, language);
    text.push('\n');
    if found.held_back.is_none() {
        line(&mut text, &say::CALIBRATED_NOTE);
    }
    if let Some(folder) = &options.out {
        let path = &folder.display().to_string();
        match found.held_back {
            Some(_) => line(&mut text, &say::WrittenHeldBack { path }),
            None => line(&mut text, &say::Written { path }),
        }
    }
    text
}

/// Statistics that are named at most.
const ODD_SHOWN: usize = 5;

/// The days ahead, plan by plan.
fn ahead(found: &Report, language: Language) -> String {
    let form = Notation::Plain;
    let Some(days) = found.plans.iter().find_map(|plan| {
        let field = plan.fields.first()?;
        Some(field.band.p50.len())
    }) else {
        return String::new();
    };
    let mut text = String::from("\n");
    text += &(say::AheadHeading { days: &days }.in_language(language) + "\n");
    let mut rows = vec![row(
        &[
            say::CALIBRATION_PLAN_COLUMN,
            say::FIELD_COLUMN,
            say::FORECAST_COLUMN,
            say::CALIBRATION_DIFFERENCE_COLUMN,
        ],
        language,
    )];
    for (place, plan) in found.plans.iter().enumerate() {
        for (number, field) in plan.fields.iter().enumerate() {
            let [low, high] = field.range.map(|end| form.value(end));
            let [less, more] = field.difference_range.map(|end| form.signed(end));
            rows.push(vec![
                match number {
                    0 => plan.plan.get(language).to_owned(),
                    _ => String::new(),
                },
                field.band.field.title().get(language).to_owned(),
                format!("{} [{low}, {high}]", form.value(field.mean)),
                match place {
                    0 => String::new(),
                    _ => format!("{} [{less}, {more}]", form.signed(field.difference)),
                },
            ]);
        }
    }
    text + &table::aligned(&rows)
}

/// How the forecast did on the days that were left out.
fn held_back(found: &Report, language: Language) -> String {
    let Some(held_back) = &found.held_back else {
        return String::new();
    };
    let form = Notation::Plain;
    let days = &held_back.days;
    let mut text = String::from("\n");
    text += &(say::HeldBackHeading { days }.in_language(language) + "\n");
    let mut rows = vec![row(
        &[
            say::FIELD_COLUMN,
            say::FORECAST_COLUMN,
            say::LAST_VALUE_COLUMN,
            say::WEEKDAY_COLUMN,
            say::SMOOTHING_COLUMN,
            say::WITHIN_COLUMN,
        ],
        language,
    )];
    for score in &held_back.scores {
        rows.push(vec![
            score.field.title().get(language).to_owned(),
            form.value(score.error),
            form.value(score.last_value),
            form.value(score.same_weekday),
            form.value(score.smoothing),
            Notation::Percent.value(score.covered),
        ]);
    }
    text + &table::aligned(&rows)
}
