//! What a search found.

use schemars::JsonSchema;
use serde::Serialize;

use crate::contributions::Amounts;
use crate::study::Origin;
use experiments::aim::AimPart;
use experiments::estimate::Estimate;
use model::strategy::Strategy;
use words::Text;

/// The format of the report.
pub(super) const FORMAT: &str = "community-sim-plans/1";

/// The plans that a search found, each run again on luck that the search has not seen.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct PlansReport {
    /// The format of this report.
    pub format: &'static str,
    /// Where the numbers come from.
    #[serde(flatten)]
    pub origin: Origin,
    /// What the operator wants; the weightiest first.
    pub aim: Vec<AimPart>,
    /// Working time of every plan, minutes a day.
    pub minutes_per_day: f64,
    /// Money of every plan, yuan for every 30 days.
    pub budget_yuan: f64,
    /// Whether plans were drawn at random instead of searched.
    pub random: bool,
    /// Plans tried.
    pub tried: u32,
    /// Worlds of each plan tried.
    pub search_worlds: u32,
    /// Days simulated to search.
    pub simulated_days: u64,
    /// Seed of the luck on which the plans below were run again.
    pub fresh_seed: u64,
    /// The document's plans, under the means that all were tried with.
    pub own: Vec<PlanFound>,
    /// The plans that no other one tried beats in aim, money and hours at once; the best by the aim first.
    pub front: Vec<PlanFound>,
}

/// A plan on fresh luck.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct PlanFound {
    /// Its name.
    pub name: Text,
    /// The plan as a document has it.
    pub plan: Strategy,
    /// What it reaches by the aim.
    pub aim: Estimate,
    /// What it had reached on the luck of the search: more, where luck was taken for merit; none for the document's plans.
    pub searched: Option<f64>,
    /// What it reaches more than the best of the document's plans, world by world.
    pub lead: Estimate,
    /// Money spent, yuan.
    pub yuan: Estimate,
    /// Working time, hours.
    pub hours: Estimate,
    /// Share of those who join who still come a month later.
    pub retention: f64,
    /// Added revenue less cost, divided by cost: money, and hours at their price; none without cost.
    pub roi: Option<f64>,
    /// Whether no other plan of this report beats it in all of aim, money and hours on fresh luck.
    pub holds: bool,
    /// The tactics, with what each dose does; empty for the document's plans.
    pub tactics: Vec<TacticFound>,
}

/// A tactic of a plan that was found, and what changing its dose alone does, on fresh luck.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct TacticFound {
    /// Its id.
    pub id: String,
    /// What its dose is called, and how much of it.
    pub dose: Option<(String, f64)>,
    /// What the plan has more with the tactic than without it.
    pub worth: Amounts,
    /// What half the dose changes; none where there is no smaller dose.
    pub less: Option<DoseChange>,
    /// What twice the dose changes: a gain for which nothing is paid is a sign of a hole in the model. None where there is no
    /// greater dose.
    pub more: Option<DoseChange>,
}

/// What another dose changes.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, JsonSchema)]
pub struct DoseChange {
    /// The other dose.
    pub dose: f64,
    /// What it changes.
    pub change: Amounts,
}
