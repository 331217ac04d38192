//! `measure`: every statistic of a log, real or simulated.

use std::io::Write;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use experiments::comparison::ENGINE_VERSION;
use files::{
    Columns, Content, DayOrder, Mapping, Options, Problem, Reading, Recorded, Report, text_of,
};
use measure::{DaySum, MeasuredCurve, MeasuredStatistic, Measurement, Number, Profile, Unit};
use serde::Serialize;
use telling::group::Portrait;
use telling::study::Notation;
use words::say::cli::{self as say, StrategiesOf};
use words::say::group as of_group;
use words::say::punctuation::{LIST_COMMA, LIST_ITEMS};
use words::{Joined, Language, Say};

use super::arguments::{MeasureOptions, ReadingOptions};
use super::disk::Disk;
use super::failure::Failure;
use super::stream::write_whole;
use super::{output, reading, source, table};

/// What `--json` prints.
#[derive(Serialize)]
struct Printed<'a> {
    engine: &'static str,
    /// What was read of a real community's files.
    #[serde(skip_serializing_if = "Option::is_none")]
    reading: Option<&'a Report>,
    measurements: Vec<OfStrategy<'a>>,
    /// The sums of days, where the files have no more.
    #[serde(skip_serializing_if = "Option::is_none")]
    days: Option<&'a [DaySum]>,
    /// What a real group is like.
    #[serde(skip_serializing_if = "Option::is_none")]
    portrait: Option<&'a Portrait>,
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
    let Reading {
        content, report, ..
    } = read(&options.reading, language)?;
    if !matches!(content, Content::Runs(_))
        && (options.world.is_some() || options.strategy.is_some())
    {
        return Err(Failure::command_line(&say::ONLY_RUNS_HAVE_WORLDS));
    }
    let only_days = matches!(content, Content::Days(_));
    let (group, measurements) = match content {
        Content::Runs(runs) => (None, simulated(&runs, options)?),
        Content::Days(sums) => (Some(Profile::of_days(sums)), Vec::new()),
        Content::Log(log) => (Some(Profile::of_log(log).ok_or_else(nothing)?), Vec::new()),
    };
    let portrait = group.as_ref().map(Portrait::of);
    let of_group = group.as_ref().map(|group| (None, &group.measurement));
    let of_runs = measurements
        .iter()
        .map(|(strategy, measurement)| (strategy.as_deref(), measurement));
    let measurements: Vec<_> = of_group.into_iter().chain(of_runs).collect();
    let real = group.as_ref().map(|_| &report);
    if options.json {
        return output::print_json(&Printed {
            engine: ENGINE_VERSION,
            reading: real,
            measurements: measurements
                .iter()
                .map(|(strategy, measurement)| OfStrategy {
                    strategy: *strategy,
                    measurement,
                })
                .collect(),
            days: group
                .as_ref()
                .filter(|_| only_days)
                .map(|group| group.days.days()),
            portrait: portrait.as_ref(),
        });
    }
    let mut printed = real.map_or_else(String::new, |report| reading::text(report, language));
    for (strategy, measurement) in &measurements {
        printed += &text(*strategy, measurement, language);
    }
    if let Some(portrait) = &portrait {
        printed += &likeness(portrait, language);
    }
    output::print(&printed)
}

/// Reads what the options name.
pub fn read(options: &ReadingOptions, language: Language) -> Result<Reading, Failure> {
    let said = said(options)?;
    let disk = Disk::new(&options.files, language)?;
    let reading = files::read(&disk.sources(), disk.whole_folder, &said)
        .map_err(|problems| wrong(&problems))?;
    drop(disk);
    if let Some(path) = &options.save_mapping {
        save(path, &said, &reading.report)?;
    }
    Ok(reading)
}

/// What the command line and the mapping file say.
fn said(options: &ReadingOptions) -> Result<Options, Failure> {
    let mapping = match &options.mapping {
        Some(path) => {
            let bytes = std::fs::read(path).map_err(|error| Failure::unreadable(path, &error))?;
            let name = path.display().to_string();
            let parsed = text_of(&name, bytes).and_then(|text| Mapping::parse(&name, &text));
            parsed.map_err(|problem| wrong(&[problem]))?
        }
        None => Mapping::default(),
    };
    let mut columns: Vec<_> = options
        .column
        .iter()
        .flat_map(|columns| columns.0.clone())
        .collect();
    columns.extend(mapping.columns.0);
    let order = options.dates.as_deref().map(|dates| match dates {
        "dmy" => DayOrder::DayFirst,
        "mdy" => DayOrder::MonthFirst,
        _ => DayOrder::YearFirst,
    });
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    Ok(Options {
        zone: options.utc_offset.clone().or(mapping.zone),
        order: order.or(mapping.order),
        operators: options.operator.clone(),
        columns: Columns(columns),
        strict: options.strict,
        now: i64::try_from(since.as_secs()).unwrap_or(i64::MAX),
    })
}

/// Saves which column held what, for the next time.
fn save(path: &Path, options: &Options, report: &Report) -> Result<(), Failure> {
    let mapping = report.mapping(options);
    write_whole(path, |out| out.write_all(mapping.text().as_bytes()))
}

fn simulated(
    runs: &[Recorded],
    options: &MeasureOptions,
) -> Result<Vec<(Option<String>, Measurement)>, Failure> {
    let mut strategies: Vec<&str> = Vec::new();
    for run in runs {
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

/// What is wrong with the files, one line each.
pub fn wrong(problems: &[Problem]) -> Failure {
    Failure::Input(problems.iter().map(Say::text).collect())
}

/// What stands out in a real group, and which built-in case is nearest.
fn likeness(portrait: &Portrait, language: Language) -> String {
    let mut text = format!("\n{}\n", of_group::PORTRAIT_HEADING.get(language));
    for remark in &portrait.remarks {
        text += &format!("  {}\n", remark.text.get(language));
    }
    if let Some(nearest) = &portrait.nearest {
        text += &format!("\n{}\n", nearest.text.get(language));
        text += &format!("{}\n", of_group::PORTRAIT_APART_HEADING.get(language));
        for apart in &nearest.apart {
            text += &format!("  {}\n", apart.text.get(language));
        }
    }
    text
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
            number.unknown.map_or_else(String::new, |need| {
                let reason = &need.reason();
                say::NotInThisLog { reason }.in_language(language)
            }),
        ]);
    }
    text += &table::aligned(&rows);
    let numbers = measurement.statistics.iter().map(|found| &found.number);
    let mut few = numbers.filter(|number| number.value.is_none() && number.unknown.is_none());
    if few.next().is_some() {
        text += &format!("{}\n", say::TOO_FEW_CASES.get(language));
    }
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
    let unknown = curve.points.first().and_then(|point| point.number.unknown);
    let points = if let Some(need) = unknown {
        let reason = &need.reason();
        format!("– {}", say::NotInThisLog { reason }.in_language(language))
    } else if points.is_empty() {
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
        Unit::People | Unit::Messages if value.fract() == 0.0 => format!("{value:.0}"),
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
