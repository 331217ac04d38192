//! A mean over worlds, with how sure it is.

use schemars::JsonSchema;
use serde::Serialize;

use super::difference::mean_and_sd;
use super::interval::interval_of_mean;

/// The probability with which an interval holds the mean of all worlds.
const LEVEL: f64 = 0.95;

/// A mean over worlds with its 95 % interval.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, JsonSchema)]
pub struct Estimate {
    /// The mean.
    pub mean: f64,
    /// Lower end of the interval that holds the mean of all worlds in 95 of 100 cases; none where too few or too uneven worlds
    /// allow none.
    pub low: Option<f64>,
    /// Upper end of that interval.
    pub high: Option<f64>,
}

impl Estimate {
    /// The mean of what each world came to; 0 without any.
    #[must_use]
    pub fn of(worlds: &[f64]) -> Self {
        let interval = interval_of_mean(worlds, LEVEL).ok();
        Self {
            mean: mean_and_sd(worlds).map_or(0.0, |(mean, _)| mean),
            low: interval.map(|[low, _]| low),
            high: interval.map(|[_, high]| high),
        }
    }

    /// The same of numbers that are all greater by `more`.
    #[must_use]
    pub fn plus(self, more: f64) -> Self {
        Self {
            mean: self.mean + more,
            low: self.low.map(|low| low + more),
            high: self.high.map(|high| high + more),
        }
    }

    /// Whether the interval leaves 0 out.
    #[must_use]
    pub fn is_clear(&self) -> bool {
        self.low.is_some_and(|low| low > 0.0) || self.high.is_some_and(|high| high < 0.0)
    }
}
