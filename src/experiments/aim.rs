//! How far strategies come by what the operator wants.

use std::ops::Range;

use schemars::JsonSchema;
use serde::Serialize;

use super::difference::{AimDifference, Standard, differ_in_aim, least_that_matters, mean_and_sd};
use super::ensemble::Ensemble;
use super::family::confidence_in_aim;
use super::interval::Looks;
use model::aim::Aim;
use model::experiment::Experiment;
use model::outcomes::Outcome;
use model::scenario::Scenario;

/// An outcome that the operator wants more of.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, JsonSchema)]
pub struct AimPart {
    /// The outcome.
    pub outcome: Outcome,
    /// Its weight; the weights sum to 1.
    pub weight: f64,
}

/// The least difference of a mix that matters, in points.
const MATTERS: f64 = 1.0;

/// What the operator of `scenario` wants.
#[must_use]
pub fn parts(scenario: &Scenario) -> Vec<AimPart> {
    let parts = scenario.aim.unwrap_or(Aim::LIVING_MEMBERS).parts();
    let part = |(outcome, weight)| AimPart { outcome, weight };
    parts.into_iter().map(part).collect()
}

/// Every outcome, those that the operator wants first.
#[must_use]
pub fn in_order(parts: &[AimPart]) -> Vec<Outcome> {
    let wanted: Vec<Outcome> = parts.iter().map(|part| part.outcome).collect();
    let others = Outcome::ALL.iter().filter(|other| !wanted.contains(other));
    wanted.iter().chain(others).copied().collect()
}

/// What each strategy reaches in each ready world: of one outcome its value, of a mix points, a hundred of which are what the
/// strategies come to on average.
pub(crate) fn reached(parts: &[AimPart], ensemble: &Ensemble) -> Vec<Vec<f64>> {
    let ready = |strategy, outcome| ensemble.outcome(strategy, outcome);
    let scale = Scale::of(parts, 0..ensemble.strategies(), ready);
    (0..ensemble.strategies())
        .map(|strategy| scale.reached(parts, |outcome| ready(strategy, outcome)))
        .collect()
}

/// What each outcome of an aim comes to on average, by which a mix is measured.
#[derive(Clone, Debug)]
pub(crate) struct Scale(Vec<f64>);

impl Scale {
    /// The scale of the worlds of `strategies` that `worlds` gives an outcome of.
    pub(crate) fn of<'w>(
        parts: &[AimPart],
        strategies: Range<usize>,
        worlds: impl Fn(usize, Outcome) -> &'w [f64],
    ) -> Self {
        let level = |part: &AimPart| {
            let strategies = strategies.clone();
            let all = strategies.flat_map(|strategy| worlds(strategy, part.outcome));
            mean_and_sd(&all.copied().collect::<Vec<_>>()).map_or(0.0, |(mean, _)| mean)
        };
        Self(parts.iter().map(level).collect())
    }

    /// What a strategy reaches in each of its worlds, of which `worlds` gives an outcome.
    pub(crate) fn reached<'w>(
        &self,
        parts: &[AimPart],
        worlds: impl Fn(Outcome) -> &'w [f64],
    ) -> Vec<f64> {
        if let [only] = parts {
            return worlds(only.outcome).to_vec();
        }
        let mut points = vec![0.0; parts.first().map_or(0, |part| worlds(part.outcome).len())];
        // What no strategy reaches at all tells none from another.
        for (part, level) in parts.iter().zip(&self.0).filter(|(_, level)| **level > 0.0) {
            for (points, value) in points.iter_mut().zip(worlds(part.outcome)) {
                *points += 100.0 * part.weight * value / level;
            }
        }
        points
    }
}

/// What the strategies of `experiment` come to by its aim, in each ready world, with what each but the first differs in from
/// the first.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// What the operator wants.
    pub parts: Vec<AimPart>,
    /// By strategy: values of the only outcome in its unit, of a mix points.
    pub reached: Vec<Vec<f64>>,
    /// By strategy; none for the first.
    pub differences: Vec<Option<AimDifference>>,
}

/// How the strategies stand by what the operator wants, where the worlds are looked at so often.
#[must_use]
pub fn standing(experiment: &Experiment, ensemble: &Ensemble, looks: Looks) -> Standing {
    let parts = parts(&experiment.scenario);
    let reached = reached(&parts, ensemble);
    let standard = Standard {
        confidence: confidence_in_aim(reached.len()),
        looks,
    };
    let difference =
        |strategy| (strategy > 0).then(|| differ(&parts, &reached, [strategy, 0], standard));
    let differences = (0..reached.len())
        .map(|strategy| difference(strategy).flatten())
        .collect();
    Standing {
        parts,
        reached,
        differences,
    }
}

/// What a strategy differs in from another one; none before the first world.
pub(crate) fn differ(
    parts: &[AimPart],
    reached: &[Vec<f64>],
    [strategy, from]: [usize; 2],
    standard: Standard,
) -> Option<AimDifference> {
    let (with, without) = (reached.get(strategy)?, reached.get(from)?);
    differ_in_aim(with, without, standard, matters(parts, without))
}

/// The least difference that matters, where the strategy compared with reaches so much.
pub(crate) fn matters(parts: &[AimPart], first: &[f64]) -> f64 {
    match parts {
        [only] => {
            let level = mean_and_sd(first).map_or(0.0, |(mean, _)| mean);
            least_that_matters(only.outcome, level)
        }
        _ => MATTERS,
    }
}
