//! What a desk writes and tells on demand: replays, files, diaries and the report.
//!
//! None of it is needed for a first comparison on screen.

use std::cell::OnceCell;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::desk::Desk;
use super::object_of;
use super::problem::Problem;
use super::study::Study;
use charts::{ChartAnswer, ChartError, ReplayChart, Theme};
use decisions::Answer;
use decisions::contributions::ContributionsReport;
use decisions::sensitivity::SensitivityReport;
use evidence::replay::{Replay, ReplayResult};
use experiments::batch::BatchError;
use experiments::compared::Compared;
use experiments::comparison::compare;
use experiments::csv;
use experiments::ensemble::Ensemble;
use experiments::json;
use experiments::stops;
use experiments::typical;
use model::event_log::person_identity;
use model::experiment::Experiment;
use model::indicator::Indicator;
use model::outcomes::{OUTCOMES, Outcome};
use model::pasts::Pasts;
use model::series::{SERIES, Series};
use telling::stops::stopped;
use telling::{diary, report};
use words::say::package as say;
use words::{Language, OneOf};

/// What a desk remembers for them.
#[derive(Debug)]
pub(super) struct Kept {
    /// Of the worlds taken so far; every chart of the replay asks for it.
    pub(super) replay: OnceCell<Option<ReplayResult>>,
    contributions: report::Study<ContributionsReport>,
    sensitivity: report::Study<SensitivityReport>,
}

impl Default for Kept {
    fn default() -> Self {
        Self {
            replay: OnceCell::new(),
            contributions: report::Study::NotAsked,
            sensitivity: report::Study::NotAsked,
        }
    }
}

#[wasm_bindgen]
impl Desk {
    /// The real community's figures beside the simulated ones; undefined when the document names none.
    #[wasm_bindgen(unchecked_return_type = "ReplayResult | undefined")]
    #[must_use]
    pub fn replay(&self) -> Option<JsValue> {
        self.replay_result().map(object_of)
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

    /// The tactics of a strategy that working time, money, the platform's rules or want of people kept from being done, and on how
    /// many days. Ten worlds of it are run again for it.
    ///
    /// # Errors
    /// When there is no such strategy, or no finished world.
    #[wasm_bindgen(unchecked_return_type = "StoppedTactic[]")]
    pub fn stopped(&self, strategy: usize) -> Result<JsValue, Problem> {
        let worlds = self.results.ensemble().worlds_ready();
        let plan = self.experiment.strategies.get(strategy);
        let found = plan.zip(stops::of_plan(
            &self.experiment,
            strategy,
            worlds,
            &mut Pasts::default(),
        ));
        found
            .map(|(plan, stops)| object_of(&stopped(plan, &stops)))
            .ok_or_else(|| Problem::of_argument("strategy", &strategy, &say::COUNTED_STRATEGY))
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

    /// The world that stands for those of a strategy, as it comes nearest to the median of them by the aim; undefined where
    /// there is no finished world or no such strategy.
    #[must_use]
    pub fn typical_world(&self, strategy: usize) -> Option<u32> {
        typical::typical_world(&self.experiment, self.results.ensemble(), strategy)
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
            Some(Answer::Contributions(found)) => {
                self.kept.contributions = report::Study::Done(found)
            }
            Some(Answer::Sensitivity(found)) => self.kept.sensitivity = report::Study::Done(found),
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
            contributions: self.kept.contributions.as_ref(),
            sensitivity: self.kept.sensitivity.as_ref(),
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
    pub(super) fn replay_chart(
        &self,
        name: &str,
        curve: &str,
        theme: &Theme,
    ) -> Result<ChartAnswer, ChartError> {
        let unknown = || ChartError::Unknown {
            found: name.to_owned(),
        };
        let result = self.replay_result().ok_or_else(unknown)?;
        charts::answer(&ReplayChart { result, curve }, theme)
    }

    fn replay_result(&self) -> Option<&ReplayResult> {
        let result = || self.results.replay().map(Replay::result);
        self.kept.replay.get_or_init(result).as_ref()
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
