//! What a line of a chart counts, taken from an ensemble.

use experiments::ensemble::Ensemble;
use measure::quantile::Bands;
use model::series::Series;

/// What a track counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantity {
    /// A daily series.
    Series(Series),
    /// The paired difference of a daily series to the baseline's.
    Difference(Series),
    /// Of all who became members so far: share who are members no more.
    Gone,
    /// Of all who became members so far: share who are members no more or have not visited for 30 days.
    Lost,
}

impl Quantity {
    /// Its quantiles over the worlds of a strategy, day by day, as means of the last `window` days.
    pub(crate) fn bands(self, ensemble: &Ensemble, strategy: usize, window: usize) -> Bands {
        match self {
            Self::Series(series) => by_day(ensemble, |day| {
                means(ensemble, strategy, series, day, window)
            }),
            Self::Difference(series) => by_day(ensemble, |day| {
                differences(ensemble, strategy, series, day, window)
            }),
            Self::Gone => share_of_joined(ensemble, strategy, Series::Members),
            Self::Lost => share_of_joined(ensemble, strategy, Series::Mau),
        }
    }
}

/// Quantiles of what `worlds` gives for each day.
fn by_day(ensemble: &Ensemble, worlds: impl Fn(usize) -> Vec<f64>) -> Bands {
    let mut bands = Bands::default();
    for day in 0..ensemble.days() as usize {
        bands.push(&mut worlds(day));
    }
    bands
}

/// Each world's mean of a series over the last `window` days up to `day`, or over as many as there have been.
fn means(
    ensemble: &Ensemble,
    strategy: usize,
    series: Series,
    day: usize,
    window: usize,
) -> Vec<f64> {
    let first = (day + 1).saturating_sub(window);
    let mut sums = vec![0.0; ensemble.worlds_ready() as usize];
    for day in first..=day {
        for (sum, value) in sums.iter_mut().zip(ensemble.values(strategy, series, day)) {
            *sum += f64::from(*value);
        }
    }
    let days = (day + 1 - first) as f64;
    sums.into_iter().map(|sum| sum / days).collect()
}

/// Each world's difference to the baseline, on the same people and luck.
fn differences(
    ensemble: &Ensemble,
    strategy: usize,
    series: Series,
    day: usize,
    window: usize,
) -> Vec<f64> {
    let with = means(ensemble, strategy, series, day, window);
    let without = means(ensemble, 0, series, day, window);
    with.into_iter()
        .zip(without)
        .map(|(with, without)| with - without)
        .collect()
}

/// One minus those whom `kept` counts ÷ all who became members so far, world by world.
///
/// Members who left and came back are members, so that the share can fall.
fn share_of_joined(ensemble: &Ensemble, strategy: usize, kept: Series) -> Bands {
    let on = |day: usize, series: Series| ensemble.values(strategy, series, day);
    let mut ever = vec![0.0; ensemble.worlds_ready() as usize];
    let mut bands = Bands::default();
    for day in 0..ensemble.days() as usize {
        for (ever, joined) in ever.iter_mut().zip(on(day, Series::Joined)) {
            *ever += f64::from(*joined);
        }
        let mut shares: Vec<f64> = ever
            .iter()
            .zip(on(day, kept))
            .map(|(ever, kept)| {
                if *ever > 0.0 {
                    1.0 - f64::from(*kept) / ever
                } else {
                    0.0
                }
            })
            .collect();
        bands.push(&mut shares);
    }
    bands
}

/// Worlds in which the strategy ends above and below the baseline.
pub(crate) fn ends(
    series: Series,
    ensemble: &Ensemble,
    strategy: usize,
    window: usize,
) -> Option<(u32, u32)> {
    let last = (ensemble.days() as usize).checked_sub(1)?;
    let differences = differences(ensemble, strategy, series, last, window);
    let count = |wins: fn(&f64) -> bool| differences.iter().copied().filter(wins).count() as u32;
    Some((count(|d| *d > 0.0), count(|d| *d < 0.0)))
}
