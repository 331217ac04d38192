//! `calibrate`: what one group's log tells of its people, and the days ahead.

use std::convert::Infallible;
use std::fs;
use std::io::{self, Write};
use std::num::NonZeroUsize;
use std::path::Path;

use calibration::state::{self, StateError};
use calibration::{Band, Calibration, Forecast, History, Ledger, Report, Task, Trial};
use experiments::comparison::ENGINE_VERSION;
use experiments::csv::harmless;
use files::{Content, Reading};
use model::document;
use serde::Serialize;
use telling::calibration::told;
use words::say::calibration as say;
use words::{Language, Say};

use super::arguments::CalibrateOptions;
use super::failure::{Deed, Failure};
use super::seed::Seed;
use super::state::State;
use super::stream::write_whole;
use super::{measure, output, reading, source, stop, table, work};

/// The file of finished simulations in the folder of the results, until these stand there.
const TRIALS: &str = "trials.jsonl";

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
    let task = Task {
        simulations: options.simulations,
        worlds: options.worlds,
        ahead: options.days_ahead,
        held_back: options.hold_back,
    };
    let name = Path::new(&named).file_name();
    let name = name.map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let calibration = Calibration::new(&case, own, history, &name, task)
        .map_err(|wrong| Failure::command_line(&wrong))?;
    if let Some(folder) = &options.out {
        fs::create_dir_all(folder).map_err(|error| Failure::file(Deed::Create, folder, &error))?;
    }
    let passing = match (&options.state, &options.out) {
        (None, Some(folder)) => Some(folder.join(TRIALS)),
        _ => None,
    };
    let kept = options.state.as_deref().or(passing.as_deref());
    let (found, trials) = conduct(&calibration, kept, options.threads, language)?;
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
    // The results stand, and hold what is wanted of it; simulations of another calibration are kept.
    if let Some(path) = passing.filter(|_| trials as u64 <= calibration.trials()) {
        fs::remove_file(&path).map_err(|error| Failure::file(Deed::Write, &path, &error))?;
    }
    if options.json {
        return output::print(&json);
    }
    let mut text = reading::text(&report, language) + "\n";
    text += &table::sections(&told(&found, language));
    if let Some(folder) = &options.out {
        let path = &folder.display().to_string();
        text += &match found.held_back {
            Some(_) => say::WrittenHeldBack { path }.in_language(language),
            None => say::Written { path }.in_language(language),
        };
        text.push('\n');
    }
    output::print(&text)
}

/// Runs what is lacking until there is a report, and says how many simulations are known then; the file `path` keeps what is done.
fn conduct(
    calibration: &Calibration,
    path: Option<&Path>,
    threads: Option<NonZeroUsize>,
    language: Language,
) -> Result<(Report, usize), Failure> {
    let mut ledger = Ledger::default();
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
            Ok(report) => return Ok((report, ledger.len())),
            Err(lacking) => lacking,
        };
        work::share(
            &lacking.trials,
            threads,
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
        for day in 0..band.p50.len() {
            let date = found.start.plus_days(first + day as u32);
            let real = band.real.get(day).copied().flatten();
            let real = real.map_or_else(String::new, |real| real.to_string());
            let quantiles = [&band.p05, &band.p25, &band.p50, &band.p75, &band.p95];
            let quantiles = quantiles.map(|values| values[day].to_string());
            let places = [
                harmless(plan).into_owned(),
                date.to_string(),
                band.field.name().to_owned(),
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
