//! Numbers with the cases behind them.

/// The bounds between which a statistic lies with a probability of 95 %.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize, schemars::JsonSchema)]
pub struct Interval {
    /// 2.5 % lie below.
    pub low: f64,
    /// 2.5 % lie above.
    pub high: f64,
}

/// A share with the number of cases behind it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    /// The share, 0 to 1.
    pub value: f64,
    /// Cases counted; at least 1.
    pub cases: u32,
}

impl Share {
    /// `hits` of `cases`; nothing when there is no case.
    #[must_use]
    pub fn of(hits: usize, cases: usize) -> Option<Self> {
        let cases = u32::try_from(cases).ok().filter(|n| *n > 0)?;
        Some(Self {
            value: hits as f64 / f64::from(cases),
            cases,
        })
    }

    /// The bounds of the 95 % interval by the normal approximation.
    #[must_use]
    pub fn interval(&self) -> Interval {
        let variance = self.value * (1.0 - self.value) / f64::from(self.cases);
        let reach = 1.96 * model::math::sqrt(variance);
        Interval {
            low: self.value - reach,
            high: self.value + reach,
        }
    }

    /// The share of `items` for which `hit` holds; nothing when there are none.
    pub(super) fn count<T>(
        items: impl IntoIterator<Item = T>,
        mut hit: impl FnMut(T) -> bool,
    ) -> Option<Self> {
        let (mut hits, mut cases) = (0, 0);
        for item in items {
            cases += 1;
            hits += usize::from(hit(item));
        }
        Self::of(hits, cases)
    }
}

/// A number with the number of cases behind it: members, days, gaps, as the statistic's definition has it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The number.
    pub value: f64,
    /// Cases counted.
    pub cases: u32,
}

impl From<Share> for Estimate {
    fn from(share: Share) -> Self {
        Self {
            value: share.value,
            cases: share.cases,
        }
    }
}

impl Estimate {
    /// `value`, which so many cases lie behind.
    pub(super) fn new(value: f64, cases: usize) -> Self {
        Self {
            value,
            cases: u32::try_from(cases).unwrap_or(u32::MAX),
        }
    }

    /// The median of sorted numbers.
    pub(super) fn of_median(sorted: &[f64]) -> Option<Self> {
        Some(Self::new(median(sorted)?, sorted.len()))
    }
}

/// The estimate that a share is.
pub(super) fn estimate(share: Option<Share>) -> Option<Estimate> {
    share.map(Estimate::from)
}

/// The middle of sorted numbers: the mean of the two middle ones when their number is even.
pub(super) fn median(sorted: &[f64]) -> Option<f64> {
    let n = sorted.len();
    if n == 0 {
        return None;
    }
    Some((sorted[(n - 1) / 2] + sorted[n / 2]) / 2.0)
}
