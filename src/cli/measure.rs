//! `measure`: every statistic of a log, real or simulated.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use experiments::comparison::ENGINE_VERSION;
use measure::{
    MeasuredCurve, MeasuredStatistic, Measurement, Number, Recorded, TableError, Tables, Unit,
    read_event_log,
};
use serde::Serialize;
use words::say::cli::{self as say, StrategiesOf};
use words::say::punctuation::{LIST_COMMA, LIST_ITEMS};
use words::say::tables::TableName;
use words::{Joined, Language, Say};

use super::arguments::MeasureOptions;
use super::failure::Failure;
use super::number::Notation;
use super::{output, source, table};

/// What `--json` prints.
#[derive(Serialize)]
struct Report<'a> {
    engine: &'static str,
    measurements: Vec<OfStrategy<'a>>,
}

#[derive(Serialize)]
struct OfStrategy<'a> {
    /// The strategy of a simulated log; none for a real community's.
    strategy: Option<&'a str>,
    #[serde(flatten)]
    measurement: &'a Measurement,
}

/// Measures the log and prints what was found.
pub fn measure(options: &MeasureOptions, language: Language) -> Result<(), Failure> {
    let measurements = match options.files.as_slice() {
        [members, events] => {
            if options.world.is_some() || options.strategy.is_some() {
                return Err(Failure::command_line(&say::ONE_FILE_TO_CHOOSE_FROM));
            }
            vec![(None, tables(members, events)?)]
        }
        [events] => simulated(events, options)?,
        _ => Vec::new(),
    };
    if options.json {
        return output::print_json(&Report {
            engine: ENGINE_VERSION,
            measurements: measurements
                .iter()
                .map(|(strategy, measurement)| OfStrategy {
                    strategy: strategy.as_deref(),
                    measurement,
                })
                .collect(),
        });
    }
    let mut printed = String::new();
    for (strategy, measurement) in &measurements {
        printed += &text(strategy.as_deref(), measurement, language);
    }
    output::print(&printed)
}

fn tables(members: &Path, events: &Path) -> Result<Measurement, Failure> {
    let (member_text, event_text) = (read(members)?, read(events)?);
    let tables = Tables {
        members: &member_text,
        events: &event_text,
    };
    let log = tables.log().map_err(|errors| {
        let path = |error: &TableError| match error.table {
            TableName::Members => members,
            TableName::Events => events,
        };
        wrong(&errors, path)
    })?;
    Measurement::of([log]).ok_or_else(nothing)
}

fn simulated(
    path: &Path,
    options: &MeasureOptions,
) -> Result<Vec<(Option<String>, Measurement)>, Failure> {
    let runs = read_event_log(&read(path)?).map_err(|errors| wrong(&errors, |_| path))?;
    let mut strategies: Vec<&str> = Vec::new();
    for run in &runs {
        if !strategies.contains(&run.strategy.as_str()) {
            strategies.push(&run.strategy);
        }
    }
    if let Some(asked) = options.strategy.as_deref() {
        let names: Vec<[&str; 1]> = strategies.iter().map(|&name| [name]).collect();
        let Some(place) = source::place_of(&names, asked) else {
            let known: Vec<String> = strategies.iter().map(|name| format!("{name:?}")).collect();
            return Err(Failure::command_line(&say::NoSuchStrategy {
                asked: &format!("{asked:?}"),
                strategies_of: StrategiesOf::Log,
                known: &Joined(&known, LIST_ITEMS),
            }));
        };
        strategies = vec![strategies[place]];
    }
    if let Some(world) = options.world
        && runs.iter().all(|run| run.world != world)
    {
        let last = runs.iter().map(|run| run.world).max().unwrap_or_default();
        return Err(Failure::command_line(&say::NoSuchWorld {
            world: &world,
            last: &last,
        }));
    }
    let mut measurements = Vec::new();
    for name in strategies {
        let of_strategy = runs.iter().filter(|run| {
            run.strategy == name && options.world.is_none_or(|world| run.world == world)
        });
        if let Some(measurement) = Measurement::of(of_strategy.map(Recorded::log)) {
            measurements.push((Some(name.to_owned()), measurement));
        }
    }
    Ok(measurements)
}

fn nothing() -> Failure {
    Failure::work(&say::NOTHING_TO_MEASURE)
}

/// Texts longer than this are refused: 1 GiB.
const MAX_BYTES: u64 = 1 << 30;

/// The whole text of a table.
fn read(path: &Path) -> Result<String, Failure> {
    let unreadable = |error| Failure::unreadable(path, &error);
    let name = path.display().to_string();
    let mut bytes = Vec::new();
    File::open(path)
        .map_err(unreadable)?
        .take(MAX_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(unreadable)?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(Failure::command_line(&say::TooLong {
            name: &name,
            most: &MAX_BYTES,
        }));
    }
    String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let line = error.as_bytes()[..good]
            .iter()
            .filter(|b| **b == b'\n')
            .count()
            + 1;
        Failure::command_line(&say::NotUtf8 {
            name: &name,
            line: &line,
        })
    })
}

/// The errors of a table, each with the file's name in front.
fn wrong<'a>(errors: &[TableError], path: impl Fn(&TableError) -> &'a Path) -> Failure {
    let line = |error| {
        say::InFile {
            name: &path(error).display().to_string(),
            error,
        }
        .text()
    };
    Failure::Input(errors.iter().map(line).collect())
}

fn text(strategy: Option<&str>, measurement: &Measurement, language: Language) -> String {
    let several = measurement.logs > 1;
    let value = if several {
        say::MEDIAN_COLUMN
    } else {
        say::VALUE_COLUMN
    };
    let [corner, value, cases, target, curves] = [
        say::STATISTIC_COLUMN,
        value,
        say::CASES_COLUMN,
        say::TARGET_COLUMN,
        say::CURVES_HEADING,
    ]
    .map(|words| words.get(language));
    let days = say::FromTo {
        first: &measurement.first_day.to_string(),
        last: &measurement.last_day.to_string(),
    }
    .text();
    let heading = strategy.map_or_else(
        || days.clone(),
        |strategy| {
            say::OfStrategy {
                strategy: &strategy,
                worlds: &measurement.logs,
                days: &days,
            }
            .text()
        },
    );
    let mut text = format!("\n{}\n\n", heading.get(language));
    let mut rows = vec![[corner, value, cases, target].map(str::to_owned).to_vec()];
    for MeasuredStatistic {
        title,
        number,
        unit,
        target,
        ..
    } in &measurement.statistics
    {
        rows.push(vec![
            title.get(language).to_owned(),
            shown(*unit, number, language),
            number.cases.map_or_else(String::new, |n| n.to_string()),
            target.unwrap_or_default().to_owned(),
        ]);
    }
    text += &table::aligned(&rows);
    text += &format!("\n{curves}\n");
    for curve in &measurement.curves {
        text += &compact(curve, language);
    }
    text
}

/// A curve in one line: the places that have a case, each with its value.
fn compact(curve: &MeasuredCurve, language: Language) -> String {
    let points = curve.points.iter().filter_map(|point| {
        let value = point.number.value?;
        let place = point.label.as_ref().map_or_else(
            || point.x.to_string(),
            |label| label.get(language).to_owned(),
        );
        Some(format!("{place} = {}", written(curve.unit, value)))
    });
    let points: Vec<String> = points.collect();
    let points = if points.is_empty() {
        "–".to_owned()
    } else {
        points.join(LIST_COMMA.get(language)) + suffix(curve.unit, language)
    };
    let (title, points) = (&curve.title, &points);
    say::CurveLine { title, points }.in_language(language) + "\n"
}

/// A number, with several logs the bounds of nine in ten of them, and its unit.
fn shown(unit: Unit, number: &Number, language: Language) -> String {
    let Some(value) = number.value else {
        return "–".to_owned();
    };
    let suffix = suffix(unit, language);
    match (number.p05, number.p95) {
        (Some(low), Some(high)) => format!(
            "{} [{}, {}]{suffix}",
            written(unit, value),
            written(unit, low),
            written(unit, high)
        ),
        _ => format!("{}{suffix}", written(unit, value)),
    }
}

fn written(unit: Unit, value: f64) -> String {
    match unit {
        Unit::Share => Notation::Percent.value(value),
        // A difference of shares is in percentage points.
        Unit::Difference => Notation::Percent.signed(value),
        Unit::Gini | Unit::Number if value.abs() < 10.0 => format!("{value:.3}"),
        _ => Notation::Plain.value(value),
    }
}

/// The name of a unit of time, which no title says.
fn suffix(unit: Unit, language: Language) -> &'static str {
    let words = match unit {
        Unit::Days => say::SUFFIX_DAYS,
        Unit::Hours => say::SUFFIX_HOURS,
        Unit::Minutes => say::SUFFIX_MINUTES,
        Unit::Seconds => say::SUFFIX_SECONDS,
        _ => return "",
    };
    words.get(language)
}
