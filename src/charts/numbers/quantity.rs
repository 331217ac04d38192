//! What a line of a chart counts, taken from an ensemble.

use super::aimed::Aimed;
use super::data::Track;
use experiments::ensemble::Ensemble;
use model::series::Series;

/// What a track counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantity {
    /// A daily series.
    Series(Series),
    /// The paired difference of a daily series to the baseline's.
    Difference(Series),
    /// What the operator wants.
    Aim(Aimed),
    /// The paired difference of what the operator wants to the baseline's.
    AimDifference(Aimed),
    /// Of all who have been members so far: share who are members no more.
    Gone,
    /// Of all who have been members so far: share who are members no more or have not visited for 30 days.
    Lost,
}

/// Days that are taken together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// Each day for itself.
    Day,
    /// Means of the last seven days.
    WeekMean,
    /// Sums of the last seven days, or of as many as there have been.
    WeekSum,
}

impl Quantity {
    /// What it comes to over the worlds of a strategy, day by day.
    pub(crate) fn track(self, ensemble: &Ensemble, strategy: usize, span: Span) -> Track {
        let mut track = Track::new(self);
        self.each_day(ensemble, strategy, span, |worlds| track.push(worlds));
        track
    }

    /// Gives `take` each day's values in the worlds of a strategy.
    pub(crate) fn each_day(
        self,
        ensemble: &Ensemble,
        strategy: usize,
        span: Span,
        mut take: impl FnMut(Vec<f64>),
    ) {
        match self {
            Self::Series(series) => {
                for day in days(ensemble) {
                    take(spanned(ensemble, strategy, series, day, span));
                }
            }
            Self::Difference(series) => {
                for day in days(ensemble) {
                    take(differences(ensemble, strategy, series, day, span));
                }
            }
            Self::Aim(aimed) => aimed.each_day(ensemble, strategy, take),
            Self::AimDifference(aimed) => {
                let mut baseline = Vec::new();
                aimed.each_day(ensemble, 0, |worlds| baseline.push(worlds));
                let mut without = baseline.into_iter();
                aimed.each_day(ensemble, strategy, |with| {
                    let without = without.next().unwrap_or_default();
                    take(with.iter().zip(without).map(|(a, b)| a - b).collect());
                });
            }
            Self::Gone => share_of_members(ensemble, strategy, Series::Members, take),
            Self::Lost => share_of_members(ensemble, strategy, Series::Mau, take),
        }
    }
}

fn days(ensemble: &Ensemble) -> std::ops::Range<usize> {
    0..ensemble.days() as usize
}

/// Each world's value of a series on a day, or over the days up to it.
fn spanned(
    ensemble: &Ensemble,
    strategy: usize,
    series: Series,
    day: usize,
    span: Span,
) -> Vec<f64> {
    let first = match span {
        Span::Day => day,
        Span::WeekMean | Span::WeekSum => (day + 1).saturating_sub(7),
    };
    let mut sums = vec![0.0; ensemble.worlds_kept() as usize];
    for day in first..=day {
        for (sum, value) in sums.iter_mut().zip(ensemble.values(strategy, series, day)) {
            *sum += f64::from(*value);
        }
    }
    if span == Span::WeekMean {
        let days = (day + 1 - first) as f64;
        sums.iter_mut().for_each(|sum| *sum /= days);
    }
    sums
}

/// Each world's difference to the baseline, on the same people and luck.
fn differences(
    ensemble: &Ensemble,
    strategy: usize,
    series: Series,
    day: usize,
    span: Span,
) -> Vec<f64> {
    let with = spanned(ensemble, strategy, series, day, span);
    let without = spanned(ensemble, 0, series, day, span);
    with.into_iter()
        .zip(without)
        .map(|(with, without)| with - without)
        .collect()
}

/// One minus those whom `kept` counts ÷ all who have been members so far, world by world: those who were there at the
/// beginning, in a group that already runs, and those who joined since.
///
/// Members who left and came back are members, so that the share can fall.
fn share_of_members(
    ensemble: &Ensemble,
    strategy: usize,
    kept: Series,
    mut take: impl FnMut(Vec<f64>),
) {
    let on = |day: usize, series: Series| ensemble.values(strategy, series, day);
    let mut ever = before_the_first_day(ensemble, strategy);
    for day in days(ensemble) {
        for (ever, joined) in ever.iter_mut().zip(on(day, Series::Joined)) {
            *ever += f64::from(*joined);
        }
        let shares = ever.iter().zip(on(day, kept)).map(|(ever, kept)| {
            if *ever > 0.0 {
                1.0 - f64::from(*kept) / ever
            } else {
                0.0
            }
        });
        take(shares.collect());
    }
}

/// Members of each world before anything happened on the first day; nobody where the group is founded on it.
fn before_the_first_day(ensemble: &Ensemble, strategy: usize) -> Vec<f64> {
    let mut members = vec![0.0; ensemble.worlds_kept() as usize];
    let flows = [
        (Series::Members, 1.0),
        (Series::Left, 1.0),
        (Series::Joined, -1.0),
        (Series::Returned, -1.0),
    ];
    for (series, sign) in flows {
        for (members, value) in members.iter_mut().zip(ensemble.values(strategy, series, 0)) {
            *members += sign * f64::from(*value);
        }
    }
    members
}

/// Worlds in which the strategy ends above and below the baseline.
pub(crate) fn ends(
    series: Series,
    ensemble: &Ensemble,
    strategy: usize,
    span: Span,
) -> Option<(u32, u32)> {
    let last = (ensemble.days() as usize).checked_sub(1)?;
    let differences = differences(ensemble, strategy, series, last, span);
    let count = |wins: fn(&f64) -> bool| differences.iter().copied().filter(wins).count() as u32;
    Some((count(|d| *d > 0.0), count(|d| *d < 0.0)))
}
