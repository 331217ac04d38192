//! Contributions: what each tactic of a plan adds to the aim, to the cost and to the hours, and what remains of it.

mod coalitions;
mod plan;
mod report;
mod returns;

use model::experiment::Experiment;

use self::plan::PlanOfTactics;
use super::ledger::{Ledger, Wanted};
use super::study::{Origin, Study};

pub use self::coalitions::EXACT_UP_TO;
pub use self::report::{
    Amounts, ContributionsReport, DoseStep, PlanContributions, Remainder, Returns,
    TacticContribution,
};

/// Days after a tactic's end at which what is left of it is read.
pub const AFTER: [u32; 2] = [30, 60];

/// What each tactic of some plans contributes.
///
/// The value of a tactic is Shapley's: what it adds, averaged over all orders in which the plan's tactics could be added, on
/// the same people and luck. The values of a plan sum to what the plan differs in from no tactics.
#[derive(Clone, Debug)]
pub struct Contributions {
    experiment: Experiment,
    plans: Vec<PlanOfTactics>,
    pairs: u32,
}

impl Contributions {
    /// The contributions in the `strategies` of a checked experiment, by their positions; of one that does not exist there are
    /// none. Where a plan has more than [`EXACT_UP_TO`] tactics, `pairs` pairs of orders, at least one, are drawn for each
    /// world.
    #[must_use]
    pub fn new(experiment: &Experiment, strategies: &[usize], pairs: u32) -> Self {
        let plans = strategies.iter();
        Self {
            plans: plans
                .filter_map(|strategy| PlanOfTactics::new(experiment, *strategy))
                .collect(),
            experiment: experiment.clone(),
            pairs: pairs.max(1),
        }
    }
}

impl Study for Contributions {
    type Report = ContributionsReport;

    fn worlds(&self) -> u32 {
        self.experiment.run.worlds
    }

    fn report(&self, ledger: &Ledger, worlds: u32) -> Result<ContributionsReport, Wanted> {
        let plans = self.plans.iter();
        let found = plans.map(|plan| plan.contributions(self, ledger, worlds));
        Ok(ContributionsReport {
            format: report::FORMAT,
            origin: Origin::of(&self.experiment, worlds),
            plans: Wanted::each(found)?,
        })
    }
}

#[cfg(test)]
mod tests;
