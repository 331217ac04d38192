//! Trials: the worlds that a calibration wants run, and what they gave.

use std::collections::BTreeMap;
use std::sync::Arc;

use measure::simulated_log;
use model::document;
use model::experiment::Experiment;
use model::run::{Plan, run_world, run_world_logged};
use serde::{Deserialize, Serialize};
use words::Text;

use super::history::{Field, History};
use super::summary::Summary;

/// Bytes of a packed trial that hold the number of its world, and as many that say how long what it is looked at for is; behind
/// that stands the document.
const NUMBER_BYTES: usize = 4;

/// What a trial is looked at for.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) enum Look {
    /// The statistics of its days.
    Statistics(Summary),
    /// Every field of every day.
    Days,
}

/// Worlds of an experiment's one strategy that are looked at alike.
#[derive(Clone, Debug)]
pub(crate) struct Series {
    pub experiment: Experiment,
    pub look: Look,
    pub digest: u64,
}

impl Series {
    /// What a world gives; no number stands where a statistic has no case.
    fn run(experiment: &Experiment, look: &Look, world: u32) -> Vec<f64> {
        let plan = Plan::new(experiment, 0);
        let days = experiment.run.days;
        match look {
            Look::Statistics(summary) => {
                let start = experiment.scenario.start;
                let (result, log) = if summary.needs_log() {
                    let (result, events) = run_world_logged(&plan, world);
                    (result, Some(simulated_log(&events, start, days)))
                } else {
                    (run_world(&plan, world), None)
                };
                let known = &summary.fields();
                summary.of(&History::of_world(
                    start,
                    &result,
                    days as usize,
                    known,
                    log,
                ))
            }
            Look::Days => {
                let result = run_world(&plan, world);
                let days = Field::ALL.map(|field| result.series(field.series()).to_vec());
                days.concat()
            }
        }
    }
}

/// One world: the unit of work.
#[derive(Clone, Debug)]
pub struct Trial {
    pub(crate) series: Arc<Series>,
    pub(crate) world: u32,
}

impl Trial {
    /// The place in a ledger.
    #[must_use]
    pub fn key(&self) -> (u64, u32) {
        (self.series.digest, self.world)
    }

    /// Runs it; no number stands where a statistic has no case.
    #[must_use]
    pub fn run(&self) -> Vec<f64> {
        Series::run(&self.series.experiment, &self.series.look, self.world)
    }

    /// The trial as bytes, for [`run_packed`] wherever there is time.
    #[must_use]
    pub fn pack(&self) -> Vec<u8> {
        let Series {
            experiment, look, ..
        } = &*self.series;
        // Writing cannot fail: every key is a string, and a buffer takes all.
        let look = serde_json::to_vec(look).unwrap_or_default();
        let mut bytes = self.world.to_le_bytes().to_vec();
        bytes.extend((look.len() as u32).to_le_bytes());
        bytes.extend(look);
        bytes.extend(serde_json::to_vec(experiment).unwrap_or_default());
        bytes
    }
}

/// Runs a trial that was packed; nothing when the bytes are none.
#[must_use]
pub fn run_packed(bytes: &[u8]) -> Option<Vec<f64>> {
    let (world, rest) = bytes.split_first_chunk::<NUMBER_BYTES>()?;
    let (length, rest) = rest.split_first_chunk::<NUMBER_BYTES>()?;
    let (look, document) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
    let look: Look = serde_json::from_slice(look).ok()?;
    let experiment = document::unpack(document).ok()?;
    let fits = match &look {
        Look::Statistics(summary) => summary.fits(experiment.run.days as usize),
        Look::Days => true,
    };
    let whole = fits && !experiment.strategies.is_empty();
    whole.then(|| Series::run(&experiment, &look, u32::from_le_bytes(*world)))
}

/// The trials that are lacking for the next step.
#[derive(Clone, Debug)]
pub struct Lacking {
    /// What they are for, in a word or two.
    pub step: Text,
    /// The trials, each once.
    pub trials: Vec<Trial>,
}

/// What the trials gave.
#[derive(Clone, Debug, Default)]
pub struct Ledger(BTreeMap<(u64, u32), Vec<f64>>);

impl Ledger {
    /// Takes what a trial gave.
    pub fn insert(&mut self, key: (u64, u32), values: Vec<f64>) {
        self.0.insert(key, values);
    }

    /// How many trials have been run.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether none has been run.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Each with what it gave.
    pub fn iter(&self) -> impl Iterator<Item = ((u64, u32), &[f64])> {
        self.0.iter().map(|(key, values)| (*key, values.as_slice()))
    }

    /// What the worlds from `first` on gave, so many of a series.
    ///
    /// # Errors
    /// Those that are lacking.
    pub(crate) fn all(
        &self,
        series: &Arc<Series>,
        first: u32,
        worlds: u32,
        step: Text,
    ) -> Result<Vec<&[f64]>, Lacking> {
        let trials = (first..first + worlds).map(|world| Trial {
            series: Arc::clone(series),
            world,
        });
        let (mut found, mut trials_lacking) = (Vec::new(), Vec::new());
        for trial in trials {
            match self.0.get(&trial.key()) {
                Some(values) => found.push(values.as_slice()),
                None => trials_lacking.push(trial),
            }
        }
        match trials_lacking.is_empty() {
            true => Ok(found),
            false => Err(Lacking {
                step,
                trials: trials_lacking,
            }),
        }
    }
}
