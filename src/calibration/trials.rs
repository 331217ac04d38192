//! Trials: the worlds that a calibration wants run, and what they gave.

use std::collections::BTreeMap;
use std::sync::Arc;

use measure::simulated_log;
use model::experiment::Experiment;
use model::run::{Plan, run_world, run_world_logged};
use words::Text;

use super::history::{Field, History};
use super::summary::Summary;

/// What a trial is looked at for.
#[derive(Clone, Debug)]
pub(crate) enum Look {
    /// The statistics of so many first days.
    Statistics(Arc<Summary>, Arc<Vec<Field>>),
    /// Every field of every day.
    Days,
}

/// Worlds of one strategy that are looked at alike.
#[derive(Clone, Debug)]
pub(crate) struct Series {
    pub experiment: Experiment,
    pub strategy: usize,
    pub look: Look,
    pub digest: u64,
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
        let Series {
            experiment,
            strategy,
            look,
            ..
        } = &*self.series;
        let plan = Plan::new(experiment, *strategy);
        let days = experiment.run.days;
        match look {
            Look::Statistics(summary, known) => {
                let start = experiment.scenario.start;
                let (result, log) = if summary.needs_log() {
                    let (result, events) = run_world_logged(&plan, self.world);
                    (result, Some(simulated_log(&events, start, days)))
                } else {
                    (run_world(&plan, self.world), None)
                };
                summary.of(&History::of_world(
                    start,
                    &result,
                    days as usize,
                    known,
                    log,
                ))
            }
            Look::Days => {
                let result = run_world(&plan, self.world);
                Field::ALL
                    .into_iter()
                    .flat_map(|field| result.series(field.series()).to_vec())
                    .collect()
            }
        }
    }
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
