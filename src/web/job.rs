//! The job: runs worlds of one document, in a compute worker.

use wasm_bindgen::prelude::wasm_bindgen;

use super::document::Document;
#[cfg(not(feature = "whole"))]
use super::first::run;
use super::problem::Problem;
#[cfg(feature = "whole")]
use evidence::collected::run_with_replay as run;
use experiments::batch::Batch;
use model::experiment::Experiment;
use model::pasts::Pasts;
use words::say::package as say;

/// A document whose worlds can be run, one batch after another.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Job {
    experiment: Experiment,
    pasts: Pasts,
}

#[wasm_bindgen]
impl Job {
    /// Opens a document.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(document: &Document) -> Self {
        Self {
            experiment: document.0.clone(),
            pasts: Pasts::default(),
        }
    }

    /// Goes on with another document. Where its group has the same past, that is not run again: up to 64 MB of such pasts are kept.
    pub fn turn_to(&mut self, document: &Document) {
        self.experiment.clone_from(&document.0);
    }

    /// Runs `worlds` worlds of strategy number `strategy` from world `first_world` on. World after world: the daily
    /// series (`daily[series * days + day]`, series in the catalogue's order), then the outcomes, and in a document that
    /// names a real community the measures of the replay.
    ///
    /// # Errors
    /// When the strategy or one of the worlds does not exist.
    pub fn run(
        &mut self,
        strategy: usize,
        first_world: u32,
        worlds: u32,
    ) -> Result<Vec<f64>, Problem> {
        let batch = Batch {
            strategy,
            first_world,
            worlds,
        };
        run(&self.experiment, &batch, &mut self.pasts)
            .map_err(|error| Problem::of_argument("batch", &error.to_string(), &say::KNOWN_BATCH))
    }
}
