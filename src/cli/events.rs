//! `--events`: every action of every world, to the minute, one world in memory at a time.

use std::fmt::{self, Write};

use community_sim::experiments::csv;
use community_sim::model::date::Date;
use community_sim::model::event_log::{Event, EventKind, NOBODY, iso_time, person_name};
use community_sim::model::experiment::Experiment;
use community_sim::model::world::{Plan, run_world_logged};

use super::failure::Failure;
use super::files::Stream;
use super::progress::Progress;

/// Writes the log of every world: world by world, in each the strategies in their order, in each the time's order.
pub fn write(mut stream: Stream, experiment: &Experiment) -> Result<(), Failure> {
    // What the formatter cannot say, the stream has kept.
    let _ = rows(&mut stream, experiment);
    stream.finish()
}

fn rows(out: &mut Stream, experiment: &Experiment) -> fmt::Result {
    csv::write_header(out, experiment)?;
    writeln!(out, "world,strategy,t,day,member,kind,target,item,value")?;
    let strategies: Vec<(String, Plan)> = experiment
        .strategies
        .iter()
        .enumerate()
        .map(|(index, strategy)| (csv::text(&strategy.name.en), Plan::new(experiment, index)))
        .collect();
    let mut progress = Progress::new(
        "logs written",
        experiment.run.worlds as usize * strategies.len(),
    );
    let mut done = 0;
    for world in 0..experiment.run.worlds {
        for (name, plan) in &strategies {
            let (_, log) = run_world_logged(plan, world);
            let origin = format!("{world},{name}");
            for event in &log.events {
                row(out, &origin, experiment.scenario.start, event)?;
            }
            done += 1;
            progress.show(done);
        }
    }
    Ok(())
}

fn row(out: &mut Stream, origin: &str, start: Date, event: &Event) -> fmt::Result {
    let (time, kind) = (iso_time(start, event), event.kind.name());
    let (member, target) = (person_name(event.member), person_name(event.target));
    write!(
        out,
        "{origin},{time},{},{member},{kind},{target},",
        event.day
    )?;
    let concerned = if event.parent == NOBODY {
        event.item
    } else {
        event.parent
    };
    if concerned != NOBODY {
        write!(out, "{concerned}")?;
    }
    // A reply stands under the item that it answers; its own number, which answers to it name, needs a place too.
    let replies = matches!(event.kind, EventKind::Reply | EventKind::OperatorReply);
    writeln!(
        out,
        ",{}",
        if replies {
            f64::from(event.item)
        } else {
            event.value
        }
    )
}
