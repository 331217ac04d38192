//! What lies behind a chart: its single worlds, and the same worlds without shocks.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::desk::Desk;
use super::document::Document;
use super::object_of;
use super::problem::Problem;
use charts::{Chart, ChartData, ChartError, ChartWorlds};
use experiments::batch::Batch;
use experiments::ensemble::Ensemble;
use experiments::spared::struck_from_spared;
use model::experiment::Experiment;
use words::say::package as say;

/// A document without its shocks, and the worlds of it that have been run.
#[derive(Debug)]
pub(super) struct Without {
    experiment: Experiment,
    results: Ensemble,
}

#[wasm_bindgen]
impl Document {
    /// The same document with all its shocks switched off.
    #[must_use]
    pub fn without_shocks(&self) -> Document {
        let mut experiment = self.0.clone();
        for shock in &mut experiment.scenario.shocks {
            shock.on = false;
        }
        Document(experiment)
    }
}

#[wasm_bindgen]
impl Desk {
    /// The single worlds behind a chart of levels: `aim`, `growth`, `activity`, `churn` or `series:SERIES`.
    ///
    /// # Errors
    /// When there is no such chart, or no finished world yet.
    #[wasm_bindgen(unchecked_return_type = "ChartWorlds")]
    pub fn worlds(&self, name: &str) -> Result<JsValue, Problem> {
        let worlds = Chart::named(name)
            .and_then(|chart| ChartWorlds::new(chart, &self.experiment, self.results.ensemble()));
        worlds
            .map(|worlds| object_of(&worlds))
            .map_err(|error| Problem::of_argument(name, &error.to_string(), &say::KNOWN_CHART))
    }

    /// From now on charts show beside each strategy, thin, what it comes to in `document`: the desk's own without its shocks.
    pub fn show_without(&mut self, document: &Document) {
        let experiment = document.0.clone();
        self.without = Some(Without {
            results: Ensemble::new(&experiment),
            experiment,
        });
    }

    /// What the shocks do to each strategy, a sentence each; none while there is nothing without them.
    #[wasm_bindgen(unchecked_return_type = "Text[]")]
    #[must_use]
    pub fn told_without(&self) -> JsValue {
        let told = self.without.iter().flat_map(|without| {
            struck_from_spared(&self.experiment, self.results.ensemble(), &without.results)
        });
        object_of(&told.map(|found| found.sentence).collect::<Vec<_>>())
    }

    /// Ends that.
    pub fn hide_without(&mut self) {
        self.without = None;
    }

    /// Takes what `Job.run` gave for the document without shocks.
    ///
    /// # Errors
    /// When there is none, the values do not fit it, or a world comes twice.
    pub fn insert_without(
        &mut self,
        strategy: usize,
        first_world: u32,
        worlds: u32,
        values: &[f64],
    ) -> Result<(), Problem> {
        let batch = Batch {
            strategy,
            first_world,
            worlds,
        };
        let refused =
            |found: &str| Problem::of_argument("batch", &found.to_owned(), &say::BATCH_OF_JOB);
        let without = self.without.as_mut().ok_or_else(|| refused("–"))?;
        let inserted = without.results.insert(&batch, values);
        inserted.map_err(|error| refused(&error.to_string()))
    }
}

impl Desk {
    /// The numbers of a chart without shocks; none while there are none.
    pub(super) fn without_shocks(&self, chart: Chart) -> Result<Option<ChartData>, ChartError> {
        let Some(Without {
            experiment,
            results,
        }) = &self.without
        else {
            return Ok(None);
        };
        if results.worlds_kept() == 0 {
            return Ok(None);
        }
        ChartData::new(chart, experiment, results).map(Some)
    }
}
