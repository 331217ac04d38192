//! `--events`: every action of every world, to the minute, written while worlds are run.

use std::io;

use experiments::batch::Batch;
use experiments::csv;
use model::event_log::EventLog;
use model::experiment::Experiment;

/// The rows of one world of one strategy.
pub fn rows(experiment: &Experiment, batch: &Batch, log: &EventLog) -> io::Result<Vec<u8>> {
    let mut rows = Vec::new();
    let strategy = &experiment.strategies[batch.strategy];
    let start = experiment.scenario.start;
    csv::write_events(&mut rows, batch.first_world, strategy, start, log)?;
    Ok(rows)
}
