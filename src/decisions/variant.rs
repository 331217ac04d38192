//! A variant: one plan in one setting, as a study wants it run.

use std::sync::Arc;

use experiments::fingerprint::fnv1a;
use model::experiment::Experiment;
use model::run::{Plan, run_world};
use model::strategy::Strategy;
use serde::Serialize;

/// What plans are run in: the scenario and the luck.
#[derive(Clone, Debug)]
pub struct Setting {
    /// Without any strategy but the one that a group which already runs has followed so far.
    experiment: Experiment,
    digest: u64,
}

impl Setting {
    /// The setting of `experiment`.
    #[must_use]
    pub fn new(experiment: &Experiment) -> Arc<Self> {
        let mut experiment = experiment.clone();
        let strategies = std::mem::take(&mut experiment.strategies);
        let mut done = None;
        if let Some(today) = &mut experiment.scenario.today {
            let place = usize::from(today.strategy).checked_sub(1);
            let followed = place.and_then(|place| strategies.get(place));
            // Every variant comes after the same past: behind the one that is run stands the strategy that was followed.
            today.strategy = if followed.is_some() { 2 } else { 0 };
            experiment.strategies.extend(followed.cloned());
            done = followed.map(|strategy| (strategy.operator, &strategy.tactics));
        }
        let mut scenario = experiment.scenario.clone();
        // Numbers do not depend on what people call it.
        (scenario.name, scenario.story) = Default::default();
        Arc::new(Self {
            digest: digest(&(scenario, experiment.run.seed, done)),
            experiment,
        })
    }
}

/// One plan in one setting, with everything that its worlds depend on.
#[derive(Clone, Debug)]
pub struct Variant {
    setting: Arc<Setting>,
    strategy: Strategy,
    days: u32,
    digest: u64,
}

impl Variant {
    /// `strategy` in `setting`, for so many days.
    #[must_use]
    pub fn new(setting: &Arc<Setting>, strategy: Strategy, days: u32) -> Arc<Self> {
        let causes = (setting.digest, strategy.operator, &strategy.tactics, days);
        Arc::new(Self {
            digest: digest(&causes),
            setting: Arc::clone(setting),
            strategy,
            days,
        })
    }

    /// Equal for equal worlds, whatever scenario and strategy are called.
    #[must_use]
    pub fn digest(&self) -> u64 {
        self.digest
    }

    /// The document of the variant, which is its first strategy, for whoever runs it.
    #[must_use]
    pub fn experiment(&self) -> Experiment {
        let mut experiment = self.setting.experiment.clone();
        experiment.strategies.insert(0, self.strategy.clone());
        experiment.run.days = self.days;
        experiment
    }

    /// Runs a world: its outcomes in the order of [`OUTCOMES`](model::outcomes::OUTCOMES).
    #[must_use]
    pub fn run(&self, world: u32) -> Vec<f64> {
        run_world(&Plan::new(&self.experiment(), 0), world).outcomes
    }
}

fn digest(causes: &impl Serialize) -> u64 {
    // Writing cannot fail: every key is a string, and a buffer takes all.
    fnv1a(&serde_json::to_vec(causes).unwrap_or_default())
}
