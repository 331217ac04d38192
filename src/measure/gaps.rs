//! Gaps: the time between a member's consecutive messages, and how bursty it is.

use super::estimate::{Estimate, median};
use super::log::{DAY, Log};
use model::math::sqrt;

/// Gaps that a member must have before the member's burstiness counts.
const FEWEST_GAPS: usize = 20;

/// A pause longer than this ends a spell of activity, hours.
const SPELL_HOURS: f64 = 6.0;

/// The seconds between every member's consecutive messages, ascending. Messages of one moment have no gap.
#[must_use]
pub fn gaps(log: &Log) -> Vec<f64> {
    let mut gaps: Vec<f64> = log
        .posters()
        .iter()
        .flat_map(|p| gaps_of(&p.times))
        .collect();
    gaps.sort_unstable_by(f64::total_cmp);
    gaps
}

fn gaps_of(times: &[i64]) -> impl Iterator<Item = f64> {
    let gaps = times.windows(2).map(|pair| (pair[1] - pair[0]) as f64);
    gaps.filter(|gap| *gap > 0.0)
}

/// The burstiness (σ − μ) ÷ (σ + μ) of gaps with mean μ and standard deviation σ (of a sample, n − 1): −1 when all are
/// equal, 0 for gaps of pure chance, near 1 for rare long pauses (Goh & Barabási 2008).
#[must_use]
pub fn burstiness(gaps: &[f64]) -> Option<f64> {
    let n = gaps.len() as f64;
    if n < 2.0 {
        return None;
    }
    let mean = gaps.iter().sum::<f64>() / n;
    let squares: f64 = gaps.iter().map(|g| (g - mean) * (g - mean)).sum();
    let deviation = sqrt(squares / (n - 1.0));
    (deviation + mean > 0.0).then(|| (deviation - mean) / (deviation + mean))
}

/// The median of the members' own burstiness, over the members with at least 20 gaps.
#[must_use]
pub fn median_burstiness(log: &Log) -> Option<Estimate> {
    let of_member = |times: &[i64]| {
        let gaps: Vec<f64> = gaps_of(times).collect();
        burstiness(&gaps).filter(|_| gaps.len() >= FEWEST_GAPS)
    };
    let mut values: Vec<f64> = log
        .posters()
        .iter()
        .filter_map(|p| of_member(&p.times))
        .collect();
    values.sort_unstable_by(f64::total_cmp);
    Estimate::of_median(&values)
}

/// The median of the gaps longer than six hours, days: how long the pause between two active spells is.
#[must_use]
pub fn median_pause_days(ascending: &[f64]) -> Option<Estimate> {
    let from = ascending.partition_point(|gap| *gap <= SPELL_HOURS * 3600.0);
    let pauses = &ascending[from..];
    Some(Estimate {
        value: median(pauses)? / DAY as f64,
        cases: u32::try_from(pauses.len()).unwrap_or(u32::MAX),
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::super::log::sample::{members, posts};
    use super::*;

    #[test]
    fn gaps_are_within_members_and_never_zero() {
        let list = posts(&[(0.0, 0), (1.0, 0), (1.0, 0), (0.5, 1), (4.5, 1)]);
        let log = Log::new(members(0, &[0, 0]), list, 10 * DAY).unwrap();
        assert_eq!(gaps(&log), [86_400.0, 345_600.0]);
        assert_eq!(
            median_pause_days(&gaps(&log)),
            Some(Estimate {
                value: 2.5,
                cases: 2
            })
        );
        assert_eq!(median_pause_days(&[3600.0, 21_600.0]), None);
    }

    #[test]
    fn burstiness_by_hand() {
        assert_eq!(burstiness(&[5.0, 5.0, 5.0]), Some(-1.0));
        // Mean 2, sample deviation √2.
        let found = burstiness(&[1.0, 3.0]).unwrap();
        let root = std::f64::consts::SQRT_2;
        assert!((found - (root - 2.0) / (root + 2.0)).abs() < 1e-15);
        assert_eq!((burstiness(&[1.0]), burstiness(&[])), (None, None));
    }

    #[test]
    fn the_median_is_over_members_with_twenty_gaps() {
        // Member 0: 20 gaps of one day; member 1: 19 gaps.
        let regular = (0..21).map(|day| (f64::from(day), 0));
        let fewer = (0..20).map(|day| (f64::from(day) * 1.5, 1));
        let list = posts(&regular.chain(fewer).collect::<Vec<_>>());
        let log = Log::new(members(0, &[0, 0]), list, 60 * DAY).unwrap();
        assert_eq!(
            median_burstiness(&log),
            Some(Estimate {
                value: -1.0,
                cases: 1
            })
        );
    }
}
