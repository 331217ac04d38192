//! Results as CSV (RFC 4180), written row by row, the same text in page and command line.
//!
//! The first line is a comment that says where the numbers come from. Worlds and days count from 0, as in the event log.

use std::fmt::{Result, Write};

use super::comparison::ENGINE_VERSION;
use super::ensemble::Ensemble;
use super::fingerprint::scenario_hash;
use measure::quantile::Bands;
use model::date::Date;
use model::event_log::{EventKind, EventLog, NOBODY, iso_time, person_name};
use model::experiment::{Experiment, FORMAT};
use model::series::Series;
use model::strategy::Strategy;

/// Writes the comment line that every CSV file starts with.
///
/// # Errors
/// When `out` does.
pub fn write_header(out: &mut impl Write, experiment: &Experiment) -> Result {
    let hash = scenario_hash(&experiment.scenario);
    writeln!(
        out,
        "# community-sim {ENGINE_VERSION}, format {FORMAT}, seed {}, scenario {hash}, days {}",
        experiment.run.seed, experiment.run.days
    )
}

/// Writes every daily series of every ready world: strategy, world, day, and a column a series.
///
/// # Errors
/// When `out` does.
pub fn write_daily(out: &mut impl Write, experiment: &Experiment, ensemble: &Ensemble) -> Result {
    write_header(out, experiment)?;
    write!(out, "strategy,world,day")?;
    for series in Series::ALL {
        write!(out, ",{}", series.info().name)?;
    }
    writeln!(out)?;
    for (number, strategy) in experiment.strategies.iter().enumerate() {
        let name = text(&strategy.name.en);
        for world in 0..ensemble.worlds_ready() as usize {
            for day in 0..ensemble.days() as usize {
                write!(out, "{name},{world},{day}")?;
                for series in Series::ALL {
                    match ensemble.values(number, *series, day).get(world) {
                        Some(value) => write!(out, ",{value}")?,
                        None => out.write_char(',')?,
                    }
                }
                writeln!(out)?;
            }
        }
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
) -> Result {
    write_header(out, experiment)?;
    writeln!(out, "strategy,series,day,p025,p10,p25,p50,p75,p90,p975")?;
    for (number, strategy) in experiment.strategies.iter().enumerate() {
        let name = text(&strategy.name.en);
        for series in Series::ALL {
            write_bands(
                out,
                &format!("{name},{}", series.info().name),
                &ensemble.quantiles(number, *series),
            )?;
        }
    }
    Ok(())
}

/// Writes the first lines of an event log: the comment and the names of the columns.
///
/// # Errors
/// When `out` does.
pub fn write_event_head(out: &mut impl Write, experiment: &Experiment) -> Result {
    write_header(out, experiment)?;
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
) -> Result {
    let strategy = text(&strategy.name.en);
    for event in &log.events {
        let (time, kind) = (iso_time(start, event), event.kind.name());
        let (member, target) = (person_name(event.member), person_name(event.target));
        write!(
            out,
            "{world},{strategy},{time},{},{member},{kind},{target},",
            event.day
        )?;
        if event.concerned() != NOBODY {
            write!(out, "{}", event.concerned())?;
        }
        // A reply stands under the item that it answers; its own number, which answers to it name, needs a place too.
        let replies = matches!(event.kind, EventKind::Reply | EventKind::OperatorReply);
        let value = if replies {
            f64::from(event.item)
        } else {
            event.value
        };
        writeln!(out, ",{value}")?;
    }
    Ok(())
}

fn write_bands(out: &mut impl Write, start: &str, bands: &Bands) -> Result {
    for day in 0..bands.p50.len() {
        write!(out, "{start},{day}")?;
        for line in bands.lines() {
            write!(out, ",{}", line[day])?;
        }
        writeln!(out)?;
    }
    Ok(())
}

/// A text as a CSV field.
///
/// Quoted where the format needs it. A text that a spreadsheet would take for a formula gets an apostrophe in front:
/// names come from documents of strangers.
#[must_use]
pub fn text(field: &str) -> String {
    let guard = if field.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        "'"
    } else {
        ""
    };
    if field.contains([',', '"', '\n', '\r']) || field.starts_with('#') {
        format!("\"{guard}{}\"", field.replace('"', "\"\""))
    } else {
        format!("{guard}{field}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::batch::batches;
    use crate::sample;

    fn written(write: impl Fn(&mut String, &Experiment, &Ensemble) -> Result) -> Vec<String> {
        let mut experiment = sample::experiment(2, 2, 3);
        experiment.strategies[1].name.en = "more, \"better\"".to_owned();
        let mut ensemble = Ensemble::new(&experiment);
        for batch in batches(&experiment, 2) {
            ensemble
                .insert(&batch, &sample::values(&experiment, &batch))
                .unwrap();
        }
        let mut text = String::new();
        write(&mut text, &experiment, &ensemble).unwrap();
        text.lines().map(str::to_owned).collect()
    }

    #[test]
    fn daily_rows_say_strategy_world_and_day() {
        let lines = written(write_daily);
        assert_eq!(lines.len(), 2 + 2 * 2 * 3);
        assert!(
            lines[0].starts_with("# community-sim ")
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
    fn quantile_rows_have_seven_quantiles() {
        let lines = written(write_daily_quantiles);
        assert_eq!(lines.len(), 2 + 2 * Series::ALL.len() * 3);
        assert_eq!(lines[1].split(',').count(), 10);
        assert!(lines[2].starts_with("A,members,0,"));
        assert!(lines[3].starts_with("A,members,1,"));
    }

    #[test]
    fn names_cannot_become_formulas_rows_or_comments() {
        assert_eq!(
            text("=HYPERLINK(\"http://x\")"),
            "\"'=HYPERLINK(\"\"http://x\"\")\""
        );
        assert_eq!(text("two\nlines"), "\"two\nlines\"");
        assert_eq!(text("# note"), "\"# note\"");
        assert_eq!(text("红包"), "红包");
    }
}
