//! The desk: merges what the jobs have run, compares and draws, in one worker.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::document::Document;
#[cfg(not(feature = "whole"))]
use super::first::Collected;
use super::problem::Problem;
#[cfg(feature = "whole")]
use super::worlds::Without;
#[cfg(feature = "whole")]
use super::written::Kept;
use super::{object_of, theme_of};
#[cfg(feature = "whole")]
use charts::WithAndWithout;
use charts::{self, Chart, ChartAnswer, ChartData, ChartError, Theme};
#[cfg(feature = "whole")]
use evidence::collected::Collected;
use experiments::batch::Batch;
use experiments::comparison::compare;
use model::experiment::Experiment;
use words::say::package as say;

/// A document and the worlds of it that have been run.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Desk {
    pub(super) experiment: Experiment,
    pub(super) results: Collected,
    /// What the numbers of each strategy hang on.
    causes: Vec<String>,
    #[cfg(feature = "whole")]
    pub(super) kept: Kept,
    /// The same document without shocks, where charts show it, too.
    #[cfg(feature = "whole")]
    pub(super) without: Option<Without>,
}

#[wasm_bindgen]
impl Desk {
    /// Opens a document.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(document: &Document) -> Self {
        let experiment = document.0.clone();
        let results = Collected::new(&experiment);
        Self {
            experiment,
            results,
            causes: document.causes(),
            #[cfg(feature = "whole")]
            kept: Kept::default(),
            #[cfg(feature = "whole")]
            without: None,
        }
    }

    /// Goes on with another document, and with the worlds of those strategies of which as many are wanted and whose numbers hang on
    /// the same. Gives for each strategy the place that it had before, −1 for one that begins without any world.
    pub fn turn_to(&mut self, document: &Document) -> Vec<i32> {
        let (worlds, causes) = (self.experiment.run.worlds, document.causes());
        let mut before: Vec<Option<String>> = self.causes.drain(..).map(Some).collect();
        let places: Vec<Option<usize>> = causes
            .iter()
            .map(|cause| {
                let place = before
                    .iter()
                    .position(|known| known.as_ref() == Some(cause))?;
                before[place] = None;
                (worlds == document.worlds()).then_some(place)
            })
            .collect();
        self.results.turn_to(&document.0, &places);
        self.experiment.clone_from(&document.0);
        self.causes = causes;
        #[cfg(feature = "whole")]
        {
            self.kept = Kept::default();
            self.without = None;
        }
        places
            .into_iter()
            .map(|place| place.map_or(-1, |place| place as i32))
            .collect()
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
    ) -> Result<(), Problem> {
        #[cfg(feature = "whole")]
        self.kept.replay.take();
        self.results
            .insert(
                &Batch {
                    strategy,
                    first_world,
                    worlds,
                },
                values,
            )
            .map_err(|error| Problem::of_argument("batch", &error.to_string(), &say::BATCH_OF_JOB))
    }

    /// Worlds taken so far, over all strategies.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn progress(&self) -> u32 {
        (0..self.results.ensemble().strategies())
            .map(|strategy| self.results.ensemble().worlds_done(strategy))
            .sum()
    }

    /// Worlds that the document asks for, over all strategies.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn total(&self) -> u32 {
        self.results.ensemble().worlds_planned() * self.results.ensemble().strategies() as u32
    }

    /// Compares the strategies on the worlds that all of them have finished.
    #[wasm_bindgen(unchecked_return_type = "Comparison")]
    #[must_use]
    pub fn comparison(&self) -> JsValue {
        object_of(&compare(&self.experiment, self.results.ensemble()))
    }

    /// Draws a chart, and says what it shows, where, and in which numbers. `name` is `aim`, `aim_difference`, `growth`, `activity`, `churn`,
    /// `difference`, `series:SERIES`, `difference:SERIES` or, for a curve of the replay, `replay:CURVE`.
    ///
    /// # Errors
    /// When there is no such chart, no finished world yet, or the theme is wrong.
    #[wasm_bindgen(unchecked_return_type = "ChartAnswer")]
    pub fn chart(
        &self,
        name: &str,
        #[wasm_bindgen(unchecked_param_type = "Theme")] theme: JsValue,
    ) -> Result<JsValue, Problem> {
        let theme = theme_of(theme)?;
        self.answer(name, &theme)
            .map(|answer| object_of(&answer))
            .map_err(|error| Problem::of_argument(name, &error.to_string(), &say::KNOWN_CHART))
    }
}

impl Desk {
    pub(super) fn answer(&self, name: &str, theme: &Theme) -> Result<ChartAnswer, ChartError> {
        #[cfg(feature = "whole")]
        if let Some(curve) = name.strip_prefix("replay:") {
            return self.replay_chart(name, curve, theme);
        }
        let chart = Chart::named(name)?;
        let data = ChartData::new(chart, &self.experiment, self.results.ensemble())?;
        #[cfg(feature = "whole")]
        if let Some(without) = self.without_shocks(chart)? {
            let (with, without) = (&data, &without);
            return charts::answer(&WithAndWithout { with, without }, theme);
        }
        charts::answer(&data, theme)
    }
}
