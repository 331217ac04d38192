//! What is found of risks.

use schemars::JsonSchema;
use serde::Serialize;

use crate::study::Origin;
use experiments::aim::AimPart;
use experiments::estimate::Estimate;
use words::Text;

/// The format of the report.
pub(super) const FORMAT: &str = "community-sim-risks/1";

/// How plans stand shocks, and assumptions that may be wrong.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct RisksReport {
    /// The format of this report.
    pub format: &'static str,
    /// Where the numbers come from.
    #[serde(flatten)]
    pub origin: Origin,
    /// What the operator wants, by which plans are judged; the weightiest first.
    pub aim: Vec<AimPart>,
    /// Day on which every shock strikes, from 0.
    pub day: u32,
    /// Sets of assumptions, drawn evenly over their plausible ranges.
    pub sets: u32,
    /// Worlds of each set.
    pub set_worlds: u32,
    /// The plans, in the document's order.
    pub plans: Vec<PlanRisk>,
    /// The drills; the first is without any shock.
    pub drills: Vec<Drill>,
}

/// How one plan stands.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct PlanRisk {
    /// Its name.
    pub name: Text,
    /// Regret over the drills.
    pub over_shocks: Regret,
    /// Regret over the sets of assumptions; luck of their few worlds is in it.
    pub over_assumptions: Regret,
}

/// What choosing a plan costs in situations in which another one would have been best, by the aim; 0 where it is the best.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Regret {
    /// Mean over the situations.
    pub mean: f64,
    /// In nine of ten situations it is at most this.
    pub p90: f64,
    /// In the worst situation.
    pub most: f64,
    /// Share of the situations in which the plan is the best.
    pub best: f64,
}

/// One kind of shock, with its default strength, on every plan.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Drill {
    /// The kind; none where nothing happens.
    pub shock: Option<&'static str>,
    /// What it does to the plans, in the document's order.
    pub plans: Vec<PlanInDrill>,
}

/// One kind of shock on one plan.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, JsonSchema)]
pub struct PlanInDrill {
    /// What the plan reaches by the aim at the end.
    pub aim: f64,
    /// What the shock changes of it in the 28 days from its beginning on (in shorter runs, up to the end).
    pub soon: Estimate,
    /// What it changes at the end.
    pub change: Estimate,
    /// What the best plan under this shock reaches more.
    pub regret: Estimate,
}
