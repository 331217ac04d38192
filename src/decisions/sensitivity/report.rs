//! What is found of sensitivity.

use schemars::JsonSchema;
use serde::Serialize;

use super::indices::Indices;
use super::morris::Screening;
use crate::study::Origin;
use experiments::aim::AimPart;
use experiments::estimate::Estimate;
use model::parameters::Confidence;
use words::{Fixed, Text};

/// The format of the report.
pub(super) const FORMAT: &str = "community-sim-choice-sensitivity/1";

/// Which assumptions the choice between plans rests on.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct SensitivityReport {
    /// The format of this report.
    pub format: &'static str,
    /// Where the numbers come from.
    #[serde(flatten)]
    pub origin: Origin,
    /// What the operator wants, by which plans are judged; the weightiest first.
    pub aim: Vec<AimPart>,
    /// The plans, the best first, with the assumptions as they are.
    pub ranking: Vec<Ranked>,
    /// By which share of the way to the ends of their plausible ranges assumptions are moved.
    pub within: f64,
    /// Trajectories of the screening.
    pub trajectories: u32,
    /// Rows of points behind the indices.
    pub rows: u32,
    /// Worlds of each point of screening and indices.
    pub point_worlds: u32,
    /// Every assumption, the one that matters most to the choice first.
    pub screening: Vec<Screened>,
    /// Those that matter most, looked at more closely.
    pub closely: Vec<Closely>,
}

/// A plan with the assumptions as they are.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Ranked {
    /// Position in the document.
    pub strategy: usize,
    /// Its name.
    pub name: Text,
    /// What it reaches by the aim.
    pub aim: f64,
    /// What the best plan reaches more.
    pub behind: Estimate,
}

/// How much an assumption matters, from few runs over all ranges together.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Screened {
    /// Its name.
    pub name: &'static str,
    /// How well its value is known.
    #[schemars(with = "String")]
    pub confidence: Confidence,
    /// To what the best plan reaches more than the next; none with a single plan.
    pub margin: Option<Screening>,
    /// To what the best plan reaches.
    pub level: Screening,
}

/// An assumption looked at closely.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Closely {
    /// Its name in documents.
    pub name: &'static str,
    /// What it is called.
    pub label: Text,
    /// What it means, in each language.
    pub definition: Fixed,
    /// What it means, in English.
    pub meaning: &'static str,
    /// How well its value is known.
    #[schemars(with = "String")]
    pub confidence: Confidence,
    /// Its unit.
    pub unit: &'static str,
    /// The document's value.
    pub own: f64,
    /// Least value tried.
    pub low: f64,
    /// Greatest value tried.
    pub high: f64,
    /// Which share of the variance of the best plan's lead over the next it causes, where only the closely looked at move;
    /// none with a single plan.
    pub margin: Option<Indices>,
    /// Which share of the variance of what the best plan reaches it causes.
    pub level: Indices,
    /// What the plans reach along its range, all else being as it is.
    pub curve: Vec<CurvePoint>,
    /// Where the best plan stops being better than another one.
    pub flips: Vec<Flip>,
}

/// What the plans reach with one value of an assumption.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct CurvePoint {
    /// The value.
    pub value: f64,
    /// What each plan reaches by the aim, in the document's order.
    pub aims: Vec<f64>,
    /// What the plan that is best with the assumptions as they are reaches more than each, in the document's order.
    pub margins: Vec<Estimate>,
}

/// Where the best plan stops being better than another one.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Flip {
    /// Position of the other plan in the document.
    pub strategy: usize,
    /// Whether it does so above the value; else below.
    pub above: bool,
    /// The value at which both reach the same on average.
    pub value: f64,
    /// The value up to which the best plan's lead is sure, going from the document's; none where it is not sure even there.
    pub sure_to: Option<f64>,
    /// The value from which on the other's lead is sure; none where it is not in the whole range.
    pub lost_from: Option<f64>,
}
