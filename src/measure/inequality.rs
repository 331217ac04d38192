//! Inequality: who writes how much.

use std::collections::BTreeMap;

use super::estimate::{Estimate, Share};
use super::log::{DAY, Log};
use super::timestamp::calendar;

/// Messages of every poster, most first.
#[must_use]
pub fn counts(log: &Log) -> Vec<u32> {
    let mut counts: Vec<u32> = log
        .posters()
        .iter()
        .filter_map(|p| u32::try_from(p.times.len()).ok())
        .collect();
    counts.sort_unstable_by(|a, b| b.cmp(a));
    counts
}

/// The Gini coefficient of counts: 0 when all are equal, near 1 when one has everything; nothing when all are zero.
///
/// With counts ascending x₁ … xₙ: 2·Σ i·xᵢ ÷ (n·Σ xᵢ) − (n+1)÷n.
#[must_use]
pub fn gini(counts: &[u32]) -> Option<f64> {
    let mut ascending = counts.to_vec();
    ascending.sort_unstable();
    let total: u64 = ascending.iter().map(|x| u64::from(*x)).sum();
    if total == 0 {
        return None;
    }
    let ranked: u64 = (1_u64..)
        .zip(&ascending)
        .map(|(rank, x)| rank * u64::from(*x))
        .sum();
    let n = ascending.len() as f64;
    Some(2.0 * ranked as f64 / (n * total as f64) - (n + 1.0) / n)
}

/// The share of all messages that the most active `share` of the `people` wrote, who are as many as that share of
/// `people` rounded to a whole number (a half to the even one), at least one.
///
/// `descending` holds the counts of those who wrote, most first; `people` may be more (lurkers included).
#[must_use]
pub fn top_share(descending: &[u32], people: usize, share: f64) -> Option<f64> {
    let total: u64 = descending.iter().map(|x| u64::from(*x)).sum();
    let top = (share * people as f64).round_ties_even() as usize;
    let by_top: u64 = descending
        .iter()
        .take(top.max(1))
        .map(|x| u64::from(*x))
        .sum();
    (total > 0).then(|| by_top as f64 / total as f64)
}

/// Of those who wrote: the share with exactly one message.
#[must_use]
pub fn one_message_share(counts: &[u32]) -> Option<Share> {
    Share::count(counts, |x| *x == 1)
}

/// Of those who wrote: the share with at least `messages` messages (the complementary cumulative distribution).
#[must_use]
pub fn share_with_at_least(counts: &[u32], messages: u32) -> Option<Share> {
    Share::count(counts, |x| *x >= messages)
}

/// The Lorenz curve at `people`: the share of all messages written by the least active `people` of those who wrote,
/// between two of them in proportion.
#[must_use]
pub fn lorenz(counts: &[u32], people: f64) -> Option<f64> {
    let mut ascending = counts.to_vec();
    ascending.sort_unstable();
    let total: u64 = ascending.iter().map(|x| u64::from(*x)).sum();
    if total == 0 {
        return None;
    }
    let place = people * ascending.len() as f64;
    let whole = (place.floor() as usize).min(ascending.len());
    let below: u64 = ascending[..whole].iter().map(|x| u64::from(*x)).sum();
    let part = ascending
        .get(whole)
        .map_or(0.0, |x| (place - place.floor()) * f64::from(*x));
    Some((below as f64 + part) / total as f64)
}

/// The Gini coefficient of a whole membership, `people` of whom those with `counts` wrote.
#[must_use]
pub fn gini_of_all(counts: &[u32], people: usize) -> Option<f64> {
    let mut all = counts.to_vec();
    all.resize(people.max(counts.len()), 0);
    gini(&all)
}

/// How many members have counts from 2ⁱ to below 2ⁱ⁺¹, as a share of `counts`, for every i below the length: the
/// histogram of a long tail. Zeros are counted among the cases and stand in no place.
#[must_use]
pub fn doubling_histogram<const N: usize>(counts: &[u32]) -> [Option<Share>; N] {
    let mut places = [0_usize; N];
    for count in counts.iter().filter(|x| **x > 0) {
        if let Some(place) = places.get_mut(count.ilog2() as usize) {
            *place += 1;
        }
    }
    places.map(|n| Share::of(n, counts.len()))
}

/// The Gini coefficient among those who wrote in one calendar month: the median over the months with at least
/// ten of them.
#[must_use]
pub fn monthly_gini(log: &Log) -> Option<Estimate> {
    monthly_median(log, gini)
}

/// The share of a calendar month's messages written by the most active tenth of those who wrote in it: the median over
/// the months with at least ten of them.
#[must_use]
pub fn monthly_top_share(log: &Log) -> Option<Estimate> {
    monthly_median(log, |counts| {
        let mut descending = counts.to_vec();
        descending.sort_unstable_by(|a, b| b.cmp(a));
        top_share(&descending, descending.len(), 0.10)
    })
}

fn monthly_median(log: &Log, of_month: impl Fn(&[u32]) -> Option<f64>) -> Option<Estimate> {
    /// In months with fewer posters the coefficient says little.
    const FEWEST: usize = 10;
    // The messages of every author in the month, in the order of the authors.
    let mut months: BTreeMap<i32, Vec<u32>> = BTreeMap::new();
    for poster in log.posters() {
        for of_month in poster.times.chunk_by(|a, b| month(*a) == month(*b)) {
            let count = u32::try_from(of_month.len()).unwrap_or(u32::MAX);
            months.entry(month(of_month[0])).or_default().push(count);
        }
    }
    let big = months.values().filter(|counts| counts.len() >= FEWEST);
    let mut values: Vec<f64> = big.filter_map(|counts| of_month(counts)).collect();
    values.sort_unstable_by(f64::total_cmp);
    Estimate::of_median(&values)
}

/// The number of the calendar month of a time.
fn month(time: i64) -> i32 {
    let date = calendar(time.div_euclid(DAY));
    date.year() * 12 + i32::from(u8::from(date.month()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::super::log::sample::{members, posts};
    use super::*;

    #[test]
    fn hand_computed_values() {
        // 2·(1·1 + 2·1 + 3·2 + 4·6) ÷ (4·10) − 5÷4 = 0.4
        assert!((gini(&[6, 2, 1, 1]).unwrap() - 0.4).abs() < 1e-12);
        assert_eq!(gini(&[3, 3, 3]), Some(0.0));
        assert_eq!((gini(&[]), gini(&[0, 0])), (None, None));
        assert_eq!(top_share(&[6, 2, 1, 1], 4, 0.25), Some(0.6));
        assert_eq!(top_share(&[6, 2, 1, 1], 20, 0.10), Some(0.8));
        assert_eq!(top_share(&[6, 2, 1, 1], 4, 0.01), Some(0.6));
        assert_eq!(one_message_share(&[6, 2, 1, 1]), Share::of(2, 4));
        assert_eq!(share_with_at_least(&[6, 2, 1, 1], 2), Share::of(2, 4));
        assert_eq!(lorenz(&[6, 2, 1, 1], 0.5), Some(0.2));
        assert_eq!(lorenz(&[6, 2, 1, 1], 0.875), Some(0.7));
        assert_eq!(lorenz(&[6, 2, 1, 1], 1.0), Some(1.0));
    }

    #[test]
    fn lurkers_count_with_zero() {
        // 2·(3·1 + 4·3) ÷ (4·4) − 5÷4 = 0.625
        assert_eq!(gini_of_all(&[3, 1], 4), Some(0.625));
        assert_eq!(gini_of_all(&[], 4), None);
    }

    #[test]
    fn places_double() {
        let found = doubling_histogram::<4>(&[0, 1, 1, 2, 3, 4, 7, 8, 16]);
        assert_eq!(found, [2, 2, 2, 1].map(|n| Share::of(n, 9)));
        assert_eq!(doubling_histogram::<2>(&[]), [None, None]);
    }

    #[test]
    fn months_end_with_the_calendar() {
        // Days 30 and 31 after 1970-01-01 are 31 January and 1 February.
        assert_eq!(month(31 * DAY - 1) + 1, month(31 * DAY));
        let january: Vec<(f64, u32)> = (0..10).map(|m| (30.5, m)).chain([(3.0, 0)]).collect();
        let log = Log::new(members(0, &[0; 10]), posts(&january), 90 * DAY).unwrap();
        let estimate = monthly_gini(&log).unwrap();
        assert_eq!(
            (Some(estimate.value), estimate.cases),
            (gini(&[2, 1, 1, 1, 1, 1, 1, 1, 1, 1]), 1)
        );
        assert_eq!(monthly_top_share(&log).unwrap().value, 2.0 / 11.0);
        let fewer = Log::new(
            members(0, &[0; 10]),
            posts(&[(30.5, 0), (31.5, 1)]),
            90 * DAY,
        )
        .unwrap();
        assert_eq!(monthly_gini(&fewer), None);
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod properties {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn inequality_stays_in_its_range(mut counts in prop::collection::vec(1_u32..1000, 1..50)) {
            counts.sort_unstable_by(|a, b| b.cmp(a));
            let g = gini(&counts).unwrap();
            prop_assert!((0.0..1.0).contains(&g) || g.abs() < 1e-12);
            prop_assert!(top_share(&counts, counts.len(), 0.1) <= top_share(&counts, counts.len(), 0.2));
            let curve: Vec<f64> = (0..=20).map(|i| lorenz(&counts, f64::from(i) / 20.0).unwrap()).collect();
            prop_assert!(curve.windows(2).all(|w| w[0] <= w[1] + 1e-12));
            prop_assert!(curve.iter().enumerate().all(|(i, y)| *y <= i as f64 / 20.0 + 1e-9));
        }
    }
}
