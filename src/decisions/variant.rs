//! A variant: one plan in one setting, as a study wants it run.

use std::sync::Arc;

use experiments::fingerprint::fnv1a;
use model::experiment::Experiment;
use model::run::{Plan, run_world};
use model::strategy::Strategy;
use serde_json::json;

/// One strategy of an experiment, with everything that its worlds depend on.
#[derive(Clone, Debug)]
pub struct Variant {
    experiment: Experiment,
    digest: u64,
}

impl Variant {
    /// `strategy` in the setting and with the runs of `experiment`, for so many days.
    #[must_use]
    pub fn new(experiment: &Experiment, strategy: Strategy, days: u32) -> Arc<Self> {
        let mut experiment = Experiment {
            strategies: vec![strategy],
            ..experiment.clone()
        };
        experiment.run.days = days;
        let digest = digest(&experiment);
        Arc::new(Self { experiment, digest })
    }

    /// The same for equal worlds, whatever scenario and strategy are called.
    #[must_use]
    pub fn digest(&self) -> u64 {
        self.digest
    }

    /// The document of the variant, for whoever runs it elsewhere.
    #[must_use]
    pub fn experiment(&self) -> &Experiment {
        &self.experiment
    }

    /// Runs a world: its outcomes in the order of [`OUTCOMES`](model::outcomes::OUTCOMES).
    #[must_use]
    pub fn run(&self, world: u32) -> Vec<f64> {
        run_world(&Plan::new(&self.experiment, 0), world).outcomes
    }
}

/// The digest of what the numbers of a world follow from.
fn digest(experiment: &Experiment) -> u64 {
    let mut scenario = experiment.scenario.clone();
    (scenario.name, scenario.story) = Default::default();
    let strategy = experiment.strategies.first();
    let causes = json!([
        scenario,
        strategy.map(|strategy| strategy.operator),
        strategy.map(|strategy| &strategy.tactics),
        experiment.run.days,
        experiment.run.seed,
    ]);
    fnv1a(causes.to_string().as_bytes())
}
