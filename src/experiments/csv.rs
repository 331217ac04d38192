//! Results as CSV (RFC 4180), written row by row, the same text in page and command line.
//!
//! The first line is a comment that says where the numbers come from. Worlds and days count from 0, as in the event log.

use std::borrow::Cow;
use std::io::{Result, Write};

use csv::{Writer, WriterBuilder};

use super::batch::{Batch, values_per_world};
use super::comparison::ENGINE_VERSION;
use super::ensemble::Ensemble;
use super::fingerprint::scenario_hash;
use model::date::Date;
use model::event_log::{EventKind, EventLog, NOBODY, iso_time, person_name};
use model::experiment::{Experiment, FORMAT};
use model::series::Series;
use model::strategy::Strategy;
use words::Language;

/// Where the numbers come from, which the comment line that every CSV file starts with says.
#[must_use]
pub fn origin(experiment: &Experiment) -> String {
    format!(
        "community-sim {ENGINE_VERSION}, format {FORMAT}, seed {}, scenario {}, days {}",
        experiment.run.seed,
        scenario_hash(&experiment.scenario),
        experiment.run.days
    )
}

/// Writes the first line, which says where the numbers come from, and before it the byte order mark, without which Excel takes
/// the file for one in the machine's own encoding.
fn write_origin(out: &mut impl Write, experiment: &Experiment) -> Result<()> {
    write_line(out, &origin(experiment))
}

fn write_line(out: &mut impl Write, origin: &str) -> Result<()> {
    writeln!(out, "\u{feff}# {origin}")
}

/// Writes every daily series of every ready world that is kept: strategy, world, day, and a column a series.
///
/// # Errors
/// When `out` does.
pub fn write_daily(
    out: &mut impl Write,
    experiment: &Experiment,
    ensemble: &Ensemble,
) -> Result<()> {
    write_daily_head(out, experiment)?;
    let mut rows = rows(out);
    for (number, strategy) in experiment.strategies.iter().enumerate() {
        for world in 0..ensemble.worlds_kept() {
            let value = |series: Series, day: usize| {
                let worlds = ensemble.values(number, series, day);
                worlds.get(world as usize).copied().unwrap_or_default()
            };
            write_world(&mut rows, (strategy, world), experiment.run.days, value)?;
        }
    }
    rows.flush()
}

/// Writes the first lines of a table of daily series: where the numbers come from, and the names of the columns.
///
/// # Errors
/// When `out` does.
pub fn write_daily_head(out: &mut impl Write, experiment: &Experiment) -> Result<()> {
    write_origin(out, experiment)?;
    let mut rows = rows(out);
    let columns = ["strategy", "world", "day"].into_iter();
    rows.write_record(columns.chain(Series::ALL.iter().map(|series| series.info().name)))?;
    rows.flush()
}

/// Writes the days of what [`run_batch`](super::batch::run_batch) gave for `batch`, in the form of [`write_daily`]; what stands
/// behind the values of its worlds is passed over.
///
/// # Errors
/// When `out` does.
pub fn write_days(
    out: &mut impl Write,
    experiment: &Experiment,
    batch: &Batch,
    values: &[f64],
) -> Result<()> {
    let days = experiment.run.days as usize;
    let mut rows = rows(out);
    let worlds = values.chunks_exact(values_per_world(days));
    for (world, values) in (batch.first_world..batch.first_world + batch.worlds).zip(worlds) {
        let value = |series: Series, day: usize| values[series as usize * days + day] as f32;
        let strategy = &experiment.strategies[batch.strategy];
        write_world(&mut rows, (strategy, world), experiment.run.days, value)?;
    }
    rows.flush()
}

fn write_world<W: Write>(
    rows: &mut Writer<W>,
    (strategy, world): (&Strategy, u32),
    days: u32,
    value: impl Fn(Series, usize) -> f32,
) -> Result<()> {
    for day in 0..days as usize {
        rows.write_field(&*harmless(strategy.name.get(Language::English)))?;
        let values = Series::ALL
            .iter()
            .map(|series| value(*series, day).to_string());
        let places = [world.to_string(), day.to_string()];
        rows.write_record(places.into_iter().chain(values))?;
    }
    Ok(())
}

/// Writes the quantiles over the ready worlds: strategy, series, day, and a column a quantile.
///
/// # Errors
/// When `out` does.
pub fn write_daily_quantiles(
    out: &mut impl Write,
    experiment: &Experiment,
    ensemble: &Ensemble,
) -> Result<()> {
    let error = ensemble.quantile_error();
    let error = error.map_or(String::new(), |error| {
        format!(", quantiles within {:.1} %", 100.0 * error)
    });
    write_line(out, &(origin(experiment) + &error))?;
    let mut rows = rows(out);
    rows.write_record([
        "strategy", "series", "day", "p025", "p10", "p25", "p50", "p75", "p90", "p975",
    ])?;
    for (number, strategy) in experiment.strategies.iter().enumerate() {
        for series in Series::ALL {
            let bands = ensemble.quantiles(number, *series);
            for day in 0..bands.p50.len() {
                rows.write_field(&*harmless(strategy.name.get(Language::English)))?;
                rows.write_field(series.info().name)?;
                let values = bands.lines().map(|line| line[day].to_string());
                rows.write_record([day.to_string()].into_iter().chain(values))?;
            }
        }
    }
    rows.flush()
}

/// Writes the first lines of an event log: the comment and the names of the columns.
///
/// # Errors
/// When `out` does.
pub fn write_event_head(out: &mut impl Write, experiment: &Experiment) -> Result<()> {
    write_origin(out, experiment)?;
    writeln!(out, "world,strategy,t,day,member,kind,target,item,value")
}

/// Writes the events of one strategy's run of one world, which began on `start`.
///
/// # Errors
/// When `out` does.
pub fn write_events(
    out: &mut impl Write,
    world: u32,
    strategy: &Strategy,
    start: Date,
    log: &EventLog,
) -> Result<()> {
    let mut rows = rows(out);
    let (world, strategy) = (
        world.to_string(),
        harmless(strategy.name.get(Language::English)),
    );
    for event in &log.events {
        let concerned = Some(event.concerned()).filter(|item| *item != NOBODY);
        // A reply stands under the item that it answers; its own number, which answers to it name, needs a place too.
        let replies = matches!(event.kind, EventKind::Reply | EventKind::OperatorReply);
        let value = if replies {
            f64::from(event.item)
        } else {
            event.value
        };
        rows.write_record([
            &world,
            &*strategy,
            &iso_time(start, event),
            &event.day.to_string(),
            &person_name(event.member),
            event.kind.name(),
            &person_name(event.target),
            &concerned.map_or_else(String::new, |item| item.to_string()),
            &value.to_string(),
        ])?;
    }
    rows.flush()
}

/// Rows of fields, quoted where RFC 4180 or a comment's `#` needs it.
fn rows<W: Write>(out: W) -> Writer<W> {
    WriterBuilder::new().comment(Some(b'#')).from_writer(out)
}

/// A text with an apostrophe in front where a spreadsheet would take it for a formula: names come from documents of
/// strangers.
pub fn harmless(field: &str) -> Cow<'_, str> {
    if field.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        Cow::Owned(format!("'{field}"))
    } else {
        Cow::Borrowed(field)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::batch::batches;
    use crate::sample;

    fn written(write: impl Fn(&mut Vec<u8>, &Experiment, &Ensemble) -> Result<()>) -> Vec<String> {
        let mut experiment = sample::experiment(2, 2, 3);
        experiment.strategies[1].name =
            words::Text::Each(["更多", "more, \"better\""].map(str::to_owned));
        let mut ensemble = Ensemble::new(&experiment);
        for batch in batches(&experiment, 2) {
            ensemble
                .insert(&batch, &sample::values(&experiment, &batch))
                .unwrap();
        }
        let mut text = Vec::new();
        write(&mut text, &experiment, &ensemble).unwrap();
        let text = String::from_utf8(text).unwrap();
        text.lines().map(str::to_owned).collect()
    }

    #[test]
    fn daily_rows_say_strategy_world_and_day() {
        let lines = written(write_daily);
        assert_eq!(lines.len(), 2 + 2 * 2 * 3);
        assert!(
            lines[0].starts_with("\u{feff}# community-sim ")
                && lines[0].contains("format community-sim/1, seed 42, scenario ")
        );
        assert!(lines[1].starts_with("strategy,world,day,members,joined,"));
        assert!(
            lines[2].starts_with("A,0,0,0,")
                && lines[13].starts_with("\"more, \"\"better\"\"\",1,2,")
        );
        let columns = lines[1].split(',').count();
        assert!(
            lines[2..8]
                .iter()
                .all(|line| line.split(',').count() == columns)
        );
    }

    #[test]
    fn days_that_are_written_as_they_come_are_those_of_the_whole() {
        let whole = written(write_daily);
        let experiment = sample::experiment(2, 2, 3);
        let mut text = Vec::new();
        write_daily_head(&mut text, &experiment).unwrap();
        for batch in batches(&experiment, 2).filter(|batch| batch.strategy == 0) {
            let values = sample::values(&experiment, &batch);
            write_days(&mut text, &experiment, &batch, &values).unwrap();
        }
        let text = String::from_utf8(text).unwrap();
        assert!(text.lines().skip(1).eq(whole[1..8].iter()));
    }

    #[test]
    fn quantile_rows_have_seven_quantiles() {
        let lines = written(write_daily_quantiles);
        assert_eq!(lines.len(), 2 + 2 * Series::ALL.len() * 3);
        assert_eq!(lines[1].split(',').count(), 10);
        assert!(lines[2].starts_with("A,members,0,"));
        assert!(lines[3].starts_with("A,members,1,"));
    }

    #[test]
    fn names_cannot_become_formulas_rows_or_comments() {
        let text = |name: &str| {
            let mut row = Vec::new();
            rows(&mut row).write_record([&*harmless(name)]).unwrap();
            String::from_utf8(row).unwrap().trim_end().to_owned()
        };
        assert_eq!(
            text("=HYPERLINK(\"http://x\")"),
            "\"'=HYPERLINK(\"\"http://x\"\")\""
        );
        assert_eq!(text("two\nlines"), "\"two\nlines\"");
        assert_eq!(text("# note"), "\"# note\"");
        assert_eq!(text("红包"), "红包");
    }
}
