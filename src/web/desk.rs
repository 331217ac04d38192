//! The desk: merges what the jobs have run, compares, draws and writes files, in one worker.

use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

use super::problem;
use crate::experiments::batch::Batch;
use crate::experiments::comparison::compare;
use crate::experiments::csv;
use crate::experiments::ensemble::Ensemble;
use crate::model::document;
use crate::model::experiment::Experiment;
use crate::model::outcomes::OUTCOMES;
use crate::model::series::{self, SeriesInfo};

/// A document and the worlds of it that have been run.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Desk {
    experiment: Experiment,
    ensemble: Ensemble,
}

#[wasm_bindgen]
impl Desk {
    /// Opens a document.
    ///
    /// # Errors
    /// Every error of the document at once.
    #[wasm_bindgen(constructor)]
    pub fn new(text: &str) -> Result<Desk, JsError> {
        let experiment = document::parse(text).map_err(problem::of_document)?;
        let ensemble = Ensemble::new(&experiment);
        Ok(Self {
            experiment,
            ensemble,
        })
    }

    /// Takes what `Job.run` gave for the same numbers, in any order.
    ///
    /// # Errors
    /// When the values do not fit the document, or a world comes twice. Nothing is changed then.
    pub fn insert(
        &mut self,
        strategy: usize,
        first_world: u32,
        worlds: u32,
        values: &[f64],
    ) -> Result<(), JsError> {
        self.ensemble
            .insert(
                &Batch {
                    strategy,
                    first_world,
                    worlds,
                },
                values,
            )
            .map_err(|error| {
                problem::of_argument(
                    "batch",
                    &error,
                    "what a job of the same document has run, once",
                )
            })
    }

    /// Worlds taken so far, over all strategies.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn progress(&self) -> u32 {
        (0..self.ensemble.strategies())
            .map(|strategy| self.ensemble.worlds_done(strategy))
            .sum()
    }

    /// Worlds that the document asks for, over all strategies.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn total(&self) -> u32 {
        self.ensemble.worlds_planned() * self.ensemble.strategies() as u32
    }

    /// Compares the strategies on the worlds that all of them have finished.
    #[wasm_bindgen(unchecked_return_type = "Json<Comparison>")]
    #[must_use]
    pub fn comparison(&self) -> String {
        super::text_of(&compare(&self.experiment, &self.ensemble))
    }

    /// An outcome in each world that all strategies have finished.
    ///
    /// # Errors
    /// When there is no such strategy or outcome.
    pub fn outcome(&self, strategy: usize, name: &str) -> Result<Vec<f64>, JsError> {
        self.check_strategy(strategy)?;
        let outcome = OUTCOMES
            .iter()
            .position(|info| info.name == name)
            .ok_or_else(|| unknown(name, OUTCOMES))?;
        Ok(self.ensemble.outcome(strategy, outcome).to_vec())
    }

    /// Quantiles of a daily series over those worlds: the days of the 2.5 % line, then of 10, 25, 50, 75, 90, 97.5 %.
    ///
    /// # Errors
    /// When there is no such strategy or series.
    pub fn quantiles(&self, strategy: usize, name: &str) -> Result<Vec<f64>, JsError> {
        self.check_strategy(strategy)?;
        let series = series::index(name).ok_or_else(|| unknown(name, series::SERIES))?;
        Ok(self.ensemble.quantiles(strategy, series).lines().concat())
    }

    /// Every daily series of those worlds as CSV.
    #[must_use]
    pub fn daily_csv(&self) -> String {
        self.csv(csv::write_daily)
    }

    /// The quantiles of every daily series as CSV.
    #[must_use]
    pub fn daily_quantiles_csv(&self) -> String {
        self.csv(csv::write_daily_quantiles)
    }
}

impl Desk {
    fn csv(
        &self,
        write: impl Fn(&mut String, &Experiment, &Ensemble) -> std::fmt::Result,
    ) -> String {
        let mut text = String::new();
        // A string takes everything that is written to it.
        let _ = write(&mut text, &self.experiment, &self.ensemble);
        text
    }

    fn check_strategy(&self, strategy: usize) -> Result<(), JsError> {
        if strategy < self.ensemble.strategies() {
            return Ok(());
        }
        Err(problem::of_argument(
            "strategy",
            &strategy,
            "a strategy of the document, counted from 0",
        ))
    }
}

fn unknown(name: &str, known: &[SeriesInfo]) -> JsError {
    let names: Vec<&str> = known.iter().map(|info| info.name).collect();
    problem::of_argument("name", &name, &names.join(", "))
}
