//! The plans of a document side by side: what each reaches by the aim in every world.

use std::sync::Arc;

use experiments::estimate::Estimate;
use model::experiment::Experiment;

use super::goal::Goal;
use super::ledger::{Ledger, Wanted};
use super::variant::{Setting, Variant};
use words::Text;

/// Every plan of `experiment`, run for so many days.
pub(crate) fn variants(experiment: &Experiment, days: u32) -> Vec<Arc<Variant>> {
    let setting = &Setting::new(experiment);
    let strategies = experiment.strategies.iter().cloned();
    strategies
        .map(|strategy| Variant::new(setting, strategy, days))
        .collect()
}

/// What the plans of a document reach on the same people and luck.
#[derive(Clone, Debug)]
pub(crate) struct Rivals {
    /// `aims[plan][world]`.
    aims: Vec<Vec<f64>>,
}

impl Rivals {
    /// From the outcomes of each plan's worlds.
    pub(crate) fn new(goal: &Goal, outcomes: &[Vec<&[f64]>]) -> Self {
        let reached = |worlds: &Vec<&[f64]>| worlds.iter().map(|w| goal.reached(w)).collect();
        Self {
            aims: outcomes.iter().map(reached).collect(),
        }
    }

    /// From the first `worlds` worlds of each of `variants`.
    pub(crate) fn run(
        goal: &Goal,
        ledger: &Ledger,
        step: &Text,
        variants: &[Arc<Variant>],
        worlds: u32,
    ) -> Result<Self, Wanted> {
        Ok(Self::new(goal, &ledger.paired(step, variants, worlds)?))
    }

    pub(crate) fn plans(&self) -> usize {
        self.aims.len()
    }

    /// The mean of a plan.
    pub(crate) fn mean(&self, plan: usize) -> f64 {
        Estimate::of(&self.aims[plan]).mean
    }

    /// The plans, the best first; of equal ones the first of the document.
    pub(crate) fn ranked(&self) -> Vec<usize> {
        let mut plans: Vec<usize> = (0..self.plans()).collect();
        plans.sort_by(|a, b| self.mean(*b).total_cmp(&self.mean(*a)));
        plans
    }

    /// What `plan` has more than `other`, world by world.
    pub(crate) fn margin(&self, plan: usize, other: usize) -> Estimate {
        differing(&self.aims[plan], &self.aims[other])
    }

    /// What a plan has more here than in `calm`, world by world.
    pub(crate) fn change(&self, calm: &Self, plan: usize) -> Estimate {
        differing(&self.aims[plan], &calm.aims[plan])
    }
}

fn differing(with: &[f64], without: &[f64]) -> Estimate {
    let differences: Vec<f64> = with.iter().zip(without).map(|(a, b)| a - b).collect();
    Estimate::of(&differences)
}
