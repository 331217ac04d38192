//! The desk: merges what the jobs have run, compares, draws and writes files, in one worker.

use std::cell::OnceCell;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::document::Document;
use super::object_of;
use super::problem::Problem;
use super::study::Study;
use charts::{self, Chart, ChartAnswer, ChartData, ChartError, ReplayChart, Theme};
use decisions::Answer;
use decisions::contributions::ContributionsReport;
use decisions::sensitivity::SensitivityReport;
use evidence::collected::Collected;
use evidence::replay::{Replay, ReplayResult};
use experiments::batch::{Batch, BatchError};
use experiments::compared::Compared;
use experiments::comparison::compare;
use experiments::csv;
use experiments::ensemble::Ensemble;
use experiments::json;
use experiments::stops;
use model::event_log::person_identity;
use model::experiment::Experiment;
use model::indicator::Indicator;
use model::outcomes::{OUTCOMES, Outcome};
use model::series::{SERIES, Series};
use telling::{diary, report};
use words::say::package as say;
use words::{Language, OneOf};

/// A document and the worlds of it that have been run.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Desk {
    experiment: Experiment,
    results: Collected,
    /// Of the worlds taken so far; every chart of the replay asks for it.
    replay: OnceCell<Option<ReplayResult>>,
    contributions: report::Study<ContributionsReport>,
    sensitivity: report::Study<SensitivityReport>,
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
            replay: OnceCell::new(),
            contributions: report::Study::NotAsked,
            sensitivity: report::Study::NotAsked,
        }
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
        self.replay.take();
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

    /// The comparison as text, byte for byte what the command line writes. Ten worlds of each plan are run again for it, to
    /// tell what kept tactics from being done.
    #[must_use]
    pub fn comparison_json(&self) -> String {
        let comparison = &compare(&self.experiment, self.results.ensemble());
        // Writing cannot fail: every key is a string.
        json::text(&Compared {
            comparison,
            race: None,
            stops: &stops::of_plans(&self.experiment, comparison.worlds),
        })
        .unwrap_or_default()
    }

    /// The real community's figures beside the simulated ones; undefined when the document names none.
    #[wasm_bindgen(unchecked_return_type = "ReplayResult | undefined")]
    #[must_use]
    pub fn replay(&self) -> Option<JsValue> {
        self.replay_result().map(object_of)
    }

    /// The members of one world of a strategy, and those whose lives are telling. The world is run for it.
    ///
    /// # Errors
    /// When there is no such strategy or world.
    #[wasm_bindgen(unchecked_return_type = "Cast")]
    pub fn cast(&self, strategy: usize, world: u32) -> Result<JsValue, Problem> {
        diary::cast(&self.experiment, strategy, world)
            .map(|cast| object_of(&cast))
            .map_err(|error| foreign(&error))
    }

    /// The life of one member, named as `cast` does, in one world of a strategy. The world is run for it; another strategy
    /// tells the life of the same person there.
    ///
    /// # Errors
    /// When there is no such strategy or world, or the name is none of a member.
    #[wasm_bindgen(unchecked_return_type = "Diary")]
    pub fn diary(&self, strategy: usize, world: u32, member: &str) -> Result<JsValue, Problem> {
        let identity = person_identity(member)
            .ok_or_else(|| Problem::of_argument("member", &member, &say::SOME_MEMBER))?;
        diary::diary(&self.experiment, strategy, world, identity)
            .map(|diary| object_of(&diary))
            .map_err(|error| foreign(&error))
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
        let theme: Theme = serde_wasm_bindgen::from_value(theme)
            .map_err(|error| Problem::of_argument("theme", &error.to_string(), &say::SOME_THEME))?;
        self.answer(name, &theme)
            .map(|answer| object_of(&answer))
            .map_err(|error| Problem::of_argument(name, &error.to_string(), &say::KNOWN_CHART))
    }

    /// An outcome in each world that all strategies have finished.
    ///
    /// # Errors
    /// When there is no such strategy or outcome.
    pub fn outcome(&self, strategy: usize, name: &str) -> Result<Vec<f64>, Problem> {
        self.check_strategy(strategy)?;
        let outcome = Outcome::named(name).ok_or_else(|| unknown(name, OUTCOMES))?;
        Ok(self.results.ensemble().outcome(strategy, outcome).to_vec())
    }

    /// Quantiles of a daily series over those worlds: the days of the 2.5 % line, then of 10, 25, 50, 75, 90, 97.5 %.
    ///
    /// # Errors
    /// When there is no such strategy or series.
    pub fn quantiles(&self, strategy: usize, name: &str) -> Result<Vec<f64>, Problem> {
        self.check_strategy(strategy)?;
        let series = Series::named(name).ok_or_else(|| unknown(name, SERIES))?;
        Ok(self
            .results
            .ensemble()
            .quantiles(strategy, series)
            .lines()
            .concat())
    }

    /// Keeps what a study has found for the report: contributions or sensitivity, of which the last one counts; others are in no
    /// report.
    pub fn keep(&mut self, study: &Study) {
        match study.so_far() {
            Some(Answer::Contributions(found)) => self.contributions = report::Study::Done(found),
            Some(Answer::Sensitivity(found)) => self.sensitivity = report::Study::Done(found),
            _ => {}
        }
    }

    /// The report of those worlds, an HTML file that prints on two A4 pages. It runs ten worlds of each plan again, to tell what kept
    /// tactics from being done.
    ///
    /// # Errors
    /// When there is no such language.
    pub fn report(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Language")] language: &str,
    ) -> Result<String, Problem> {
        let known = Language::of(language);
        let language = known
            .ok_or_else(|| Problem::of_argument("language", &language, &say::SOME_LANGUAGE))?;
        let experiment = &self.experiment;
        let comparison = &compare(experiment, self.results.ensemble());
        let [width, height] = report::PICTURE;
        let theme = Theme::fitting(width, height, language);
        let drawn = report::CHARTS
            .iter()
            .filter_map(|name| self.answer(name, &theme).ok());
        let parts = report::Parts {
            experiment,
            comparison,
            race: None,
            stops: &stops::of_plans(experiment, comparison.worlds),
            pictures: &drawn.map(|chart| chart.svg).collect::<Vec<_>>(),
            contributions: self.contributions.as_ref(),
            sensitivity: self.sensitivity.as_ref(),
        };
        Ok(report::html(&parts, language))
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
    fn answer(&self, name: &str, theme: &Theme) -> Result<ChartAnswer, ChartError> {
        let Some(curve) = name.strip_prefix("replay:") else {
            let chart = Chart::named(name)?;
            let data = ChartData::new(chart, &self.experiment, self.results.ensemble())?;
            return charts::answer(&data, theme);
        };
        let unknown = || ChartError::Unknown {
            found: name.to_owned(),
        };
        let result = self.replay_result().ok_or_else(unknown)?;
        charts::answer(&ReplayChart { result, curve }, theme)
    }

    fn replay_result(&self) -> Option<&ReplayResult> {
        let result = || self.results.replay().map(Replay::result);
        self.replay.get_or_init(result).as_ref()
    }

    fn csv(
        &self,
        write: impl Fn(&mut Vec<u8>, &Experiment, &Ensemble) -> std::io::Result<()>,
    ) -> String {
        let mut text = Vec::new();
        // A list of bytes takes everything that is written to it, and texts alone are written.
        let _ = write(&mut text, &self.experiment, self.results.ensemble());
        String::from_utf8(text).unwrap_or_default()
    }

    fn check_strategy(&self, strategy: usize) -> Result<(), Problem> {
        if strategy < self.results.ensemble().strategies() {
            return Ok(());
        }
        Err(Problem::of_argument(
            "strategy",
            &strategy,
            &say::COUNTED_STRATEGY,
        ))
    }
}

fn foreign(error: &BatchError) -> Problem {
    Problem::of_argument("batch", &error.to_string(), &say::KNOWN_BATCH)
}

fn unknown(name: &str, known: &[Indicator]) -> Problem {
    let names: Vec<&str> = known.iter().map(|info| info.name).collect();
    let allowed = OneOf {
        names: &names,
        found: Some(name),
    };
    Problem::of_argument("name", &name, &allowed)
}
