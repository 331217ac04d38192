//! A study: a question whose answer follows from worlds that have been run.

use schemars::JsonSchema;
use serde::Serialize;

use super::ledger::{Ledger, Wanted};
use experiments::comparison::ENGINE_VERSION;
use experiments::fingerprint::experiment_hash;
use model::experiment::Experiment;

/// A question whose answer follows from worlds that have been run.
pub trait Study {
    /// The answer.
    type Report: Serialize;

    /// Worlds that the study is planned with.
    fn worlds(&self) -> u32;

    /// The answer over the first `worlds` worlds.
    ///
    /// # Errors
    /// The runs that are lacking for its next step. When they are in the ledger, ask again.
    fn report(&self, ledger: &Ledger, worlds: u32) -> Result<Self::Report, Wanted>;

    /// About how many worlds of all variants are run for it, to tell how far the work is.
    fn runs(&self) -> u64 {
        let lacking = self.report(&Ledger::default(), self.worlds());
        lacking.map_or_else(|wanted| wanted.runs.len() as u64, |_| 0)
    }

    /// As many worlds as the ledger has whole, and the answer over them, for a study that was stopped; none without any.
    fn so_far(&self, ledger: &Ledger) -> Option<(u32, Self::Report)> {
        let (mut whole, mut lacking) = (0, self.worlds() + 1);
        let mut best = None;
        while lacking - whole > 1 {
            let middle = whole + (lacking - whole) / 2;
            match self.report(ledger, middle) {
                Ok(report) => (whole, best) = (middle, Some((middle, report))),
                Err(_) => lacking = middle,
            }
        }
        best
    }
}

/// Where a report's numbers come from.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Origin {
    /// The version of the engine.
    pub engine_version: &'static str,
    /// Fingerprint of the whole document.
    pub experiment_hash: String,
    /// Number that all luck follows from.
    pub seed: u64,
    /// Days of every run.
    pub days: u32,
    /// Worlds that the numbers rest on.
    pub worlds: u32,
    /// Worlds that were asked for.
    pub worlds_planned: u32,
}

impl Origin {
    /// Of a report on `experiment` over so many worlds.
    #[must_use]
    pub fn of(experiment: &Experiment, worlds: u32) -> Self {
        Self {
            engine_version: ENGINE_VERSION,
            experiment_hash: experiment_hash(experiment),
            seed: experiment.run.seed,
            days: experiment.run.days,
            worlds,
            worlds_planned: experiment.run.worlds,
        }
    }
}
