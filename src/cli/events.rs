//! `--events`: every action of every world, to the minute, written while worlds are run.

use std::collections::BTreeMap;
use std::io::{self, Write};

use experiments::batch::Batch;
use experiments::csv;
use model::event_log::EventLog;
use model::experiment::Experiment;

use super::failure::Failure;
use super::stream::Stream;

/// The rows of one world of one strategy.
pub fn rows(experiment: &Experiment, batch: &Batch, log: &EventLog) -> io::Result<Vec<u8>> {
    let mut rows = Vec::new();
    let strategy = &experiment.strategies[batch.strategy];
    let start = experiment.scenario.start;
    csv::write_events(&mut rows, batch.first_world, strategy, start, log)?;
    Ok(rows)
}

/// A log whose parts come in any order and are written in theirs. What comes early waits: as many parts as there are threads
/// ahead of the slowest.
#[derive(Debug)]
pub struct Ordered<'s> {
    stream: &'s mut Stream,
    next: usize,
    waiting: BTreeMap<usize, Vec<u8>>,
}

impl<'s> Ordered<'s> {
    /// Begins the log.
    pub fn new(stream: &'s mut Stream, experiment: &Experiment) -> Result<Self, Failure> {
        stream.write(|out| csv::write_event_head(out, experiment))?;
        Ok(Self {
            stream,
            next: 0,
            waiting: BTreeMap::new(),
        })
    }

    /// Takes the part at a place, and writes what is due.
    pub fn take(&mut self, place: usize, rows: Vec<u8>) -> Result<(), Failure> {
        self.waiting.insert(place, rows);
        while let Some(rows) = self.waiting.remove(&self.next) {
            self.stream.write(|out| out.write_all(&rows))?;
            self.next += 1;
        }
        Ok(())
    }
}
