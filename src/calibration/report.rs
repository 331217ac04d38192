//! What a calibration reports.

use model::date::Date;
use model::experiment::Experiment;
use model::free::FreeNumber;
use model::math::exp;
use schemars::JsonSchema;
use serde::Serialize;
use words::say::calibration as say;
use words::{Fixed, Text};

use super::history::{Field, History};
use super::inference::BELIEVED;

/// A posterior that is wider than this share of the prior tells that the log says nothing of the number.
const UNINFORMED: f64 = 0.9;

/// Standard normal quantile of .95.
const Q95: f64 = 1.644_853_626_951_472_7;

/// Share of worlds as far off as the real group below which no numbers fit.
const FITS: f64 = 0.02;

/// The answer of a calibration.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "CalibrationReport")]
pub struct Report {
    /// The first day.
    pub start: Date,
    /// Days that were fitted to.
    pub days: u32,
    /// What is known of them.
    pub known: Vec<Field>,
    /// Of which group, and of which days.
    pub of: Text,
    /// What was found of each free number.
    pub free: Vec<Known>,
    /// Whether the numbers that were found fit.
    pub unfit: Unfit,
    /// Simulations that the numbers rest on.
    pub simulations: u32,
    /// Worlds that fit and forecast rest on.
    pub worlds: u32,
    /// Simulated beside real days, a band for each field that is known.
    pub fit: Vec<Band>,
    /// The days ahead under each plan.
    pub plans: Vec<PlanForecast>,
    /// How the forecast did on days that it was not fitted to.
    pub held_back: Option<HeldBack>,
    /// The document for every other verb.
    #[serde(skip)]
    #[schemars(skip)]
    pub calibrated: Experiment,
}

/// What was found of a free number, as a factor on the document's.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, JsonSchema)]
#[schemars(rename = "CalibratedNumber")]
pub struct Known {
    /// Which one.
    pub number: FreeNumber,
    /// Ends of the middle nine tenths of the factor before the log was seen.
    pub before: [f64; 2],
    /// Median of the factor.
    pub median: f64,
    /// Ends of the middle nine tenths.
    pub range: [f64; 2],
    /// Standard deviation of its logarithm, in that of before.
    pub left: f64,
    /// Whether the log tells of it at all.
    pub informed: bool,
    /// Whether the log wants it beyond what is believed possible, and it stays at the end of that.
    pub at_end: bool,
}

impl Known {
    /// What people call it.
    #[must_use]
    pub fn title(&self) -> Fixed {
        match self.number {
            FreeNumber::Visits => say::NUMBER_VISITS,
            FreeNumber::Messages => say::NUMBER_MESSAGES,
            FreeNumber::MessageSpread => say::NUMBER_MESSAGE_SPREAD,
            FreeNumber::InterestDays => say::NUMBER_INTEREST_DAYS,
            FreeNumber::Leaving => say::NUMBER_LEAVING,
            FreeNumber::ActiveShare => say::NUMBER_ACTIVE_SHARE,
            FreeNumber::Inflow => say::NUMBER_INFLOW,
            FreeNumber::Size => say::NUMBER_SIZE,
        }
    }

    /// Of a number whose logarithm has this mean and deviation, in standard deviations of the prior.
    pub(crate) fn new(number: FreeNumber, mean: f64, sd: f64) -> Self {
        let unit = number.row().sd;
        let factor = |at: f64| exp(unit * at);
        Self {
            number,
            before: [factor(-Q95), factor(Q95)],
            median: factor(mean),
            range: [factor(mean - Q95 * sd), factor(mean + Q95 * sd)],
            left: sd,
            informed: sd <= UNINFORMED,
            at_end: mean.abs() >= BELIEVED,
        }
    }
}

/// How well the numbers that were found fit.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[schemars(rename = "CalibrationUnfit")]
pub struct Unfit {
    /// Mahalanobis distance of the real group's statistics from the worlds'.
    pub distance: f64,
    /// Worlds that lie as far from the others.
    pub as_far: u32,
    /// Of so many.
    pub worlds: u32,
    /// Statistics that lie far from all worlds; the oddest first.
    pub odd: Vec<Odd>,
}

impl Unfit {
    /// Whether no numbers make the worlds like the real group.
    #[must_use]
    pub fn nothing_fits(&self) -> bool {
        f64::from(self.as_far) < FITS * f64::from(self.worlds)
    }
}

/// A statistic in which the real group is unlike the worlds.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[schemars(rename = "OddStatistic")]
pub struct Odd {
    /// What it is called.
    pub statistic: Text,
    /// How far it lies from the worlds' mean, in their standard deviations.
    pub off: f64,
}

/// Quantiles of the worlds, a value a day.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[schemars(rename = "CalibrationBand")]
pub struct Band {
    /// Of what.
    pub field: Field,
    /// One in twenty worlds lies below.
    pub p05: Vec<f64>,
    /// One in four.
    pub p25: Vec<f64>,
    /// One half.
    pub p50: Vec<f64>,
    /// Three in four.
    pub p75: Vec<f64>,
    /// Nineteen in twenty.
    pub p95: Vec<f64>,
    /// The real group, where it is known.
    pub real: Vec<Option<f64>>,
    /// Share of the known days on which the real group lies within p05 and p95.
    pub covered: Option<f64>,
}

impl Band {
    /// With the real group's days, of the first day on.
    pub(crate) fn beside(mut self, history: &History) -> Self {
        let real = history.values(self.field).iter();
        self.real = real
            .map(|value| (!value.is_nan()).then_some(*value))
            .collect();
        let days = self.real.iter().zip(self.p05.iter().zip(&self.p95));
        let within: Vec<bool> = days
            .filter_map(|(real, (low, high))| Some((*low..=*high).contains(&(*real)?)))
            .collect();
        let inside = within.iter().filter(|within| **within).count();
        self.covered = (!within.is_empty()).then(|| inside as f64 / within.len() as f64);
        self
    }
}

/// The days ahead under one plan.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct PlanForecast {
    /// What the plan is called.
    pub plan: Text,
    /// What is to be expected.
    pub fields: Vec<Forecast>,
}

/// What is to be expected of one field under one plan.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[schemars(rename = "FieldForecast")]
pub struct Forecast {
    /// Day by day.
    pub band: Band,
    /// Mean a day, or at the last day for members.
    pub mean: f64,
    /// Ends of the middle nine tenths of the worlds' means.
    pub range: [f64; 2],
    /// What it differs by from the first plan, on the mean of worlds that have the same people and luck.
    pub difference: f64,
    /// Ends of the middle nine tenths of the differences.
    pub difference_range: [f64; 2],
}

/// How a forecast did.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct HeldBack {
    /// Days that were not fitted to.
    pub days: u32,
    /// Field by field.
    pub scores: Vec<Score>,
}

/// Mean absolute errors of a forecast's medians beside those of naive forecasts, and how often the band held the day.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, JsonSchema)]
#[schemars(rename = "ForecastScore")]
pub struct Score {
    /// Of what.
    pub field: Field,
    /// Mean absolute error a day.
    pub error: f64,
    /// Error of saying that every day is like the last one.
    pub last_value: f64,
    /// Error of saying that every day is like the same day of the last week.
    pub same_weekday: f64,
    /// Error of simple exponential smoothing.
    pub smoothing: f64,
    /// Share of the days within p05 and p95.
    pub covered: f64,
    /// Error of the total over all days, relative to it.
    pub total_error: f64,
    /// The same of simple exponential smoothing.
    pub smoothing_total_error: f64,
}
