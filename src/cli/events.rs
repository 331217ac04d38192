//! `--events`: every action of every world, to the minute, one world in memory at a time.

use std::io::{self, Write};

use experiments::csv;
use model::experiment::Experiment;
use model::run::{Plan, run_world_logged};
use words::Language;
use words::say::cli as say;

use super::failure::Failure;
use super::progress::Progress;
use super::stream::Stream;

/// Writes the log of every world: world by world, in each the strategies in their order, in each the time's order.
pub fn write(
    mut stream: Stream,
    experiment: &Experiment,
    language: Language,
) -> Result<(), Failure> {
    stream.write(|out| rows(out, experiment, language))
}

fn rows(out: &mut impl Write, experiment: &Experiment, language: Language) -> io::Result<()> {
    csv::write_event_head(out, experiment)?;
    let plans: Vec<Plan> = (0..experiment.strategies.len())
        .map(|index| Plan::new(experiment, index))
        .collect();
    let mut progress = Progress::new(
        say::PROGRESS_LOGS.get(language),
        experiment.run.worlds as usize * plans.len(),
    );
    let mut done = 0;
    for world in 0..experiment.run.worlds {
        for (strategy, plan) in experiment.strategies.iter().zip(&plans) {
            let (_, log) = run_world_logged(plan, world);
            csv::write_events(out, world, strategy, experiment.scenario.start, &log)?;
            done += 1;
            progress.show(done);
        }
    }
    Ok(())
}
