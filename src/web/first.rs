//! Results without the replay of a real community: all that a first comparison needs.

use experiments::batch::Batch;
use experiments::ensemble::{Ensemble, InsertError};
use model::experiment::Experiment;

pub(super) use experiments::batch::run_batch_after as run;

/// What the worlds of a document have given so far.
#[derive(Debug)]
pub(super) struct Collected(Ensemble);

impl Collected {
    pub(super) fn new(experiment: &Experiment) -> Self {
        Self(Ensemble::new(experiment))
    }

    pub(super) fn turn_to(&mut self, experiment: &Experiment, from: &[Option<usize>]) {
        self.0.turn_to(experiment, from);
    }

    pub(super) fn insert(&mut self, batch: &Batch, values: &[f64]) -> Result<(), InsertError> {
        self.0.insert(batch, values)
    }

    pub(super) fn ensemble(&self) -> &Ensemble {
        &self.0
    }
}
