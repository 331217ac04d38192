//! How far a statistic of counts might be off by the luck of who happened to be there.

use super::estimate::Interval;
use super::inequality::{gini, top_share};
use crate::quantile::quantile;
use rand::{RngExt, SeedableRng};
use rand_pcg::Pcg32;

/// Samples drawn.
const SAMPLES: u32 = 1000;

/// The 95 % bootstrap intervals (Efron's percentile method) of the Gini coefficient and of the share of the top 10 %,
/// for the counts of those who wrote, most first.
///
/// 1,000 samples of as many members, drawn with replacement; the draws depend on the number of members alone.
#[must_use]
pub fn intervals(descending: &[u32]) -> Option<[Interval; 2]> {
    let people = u32::try_from(descending.len()).ok().filter(|n| *n > 1)?;
    let (mut ginis, mut tops) = (Vec::new(), Vec::new());
    let mut luck = Pcg32::seed_from_u64(0);
    for _ in 0..SAMPLES {
        let mut drawn = vec![0_u32; descending.len()];
        for _ in 0..people {
            drawn[luck.random_range(0..people) as usize] += 1;
        }
        let counts: Vec<u32> = descending
            .iter()
            .zip(&drawn)
            .flat_map(|(count, times)| std::iter::repeat_n(*count, *times as usize))
            .collect();
        ginis.extend(gini(&counts));
        tops.extend(top_share(&counts, counts.len(), 0.10));
    }
    Some([interval(&mut ginis)?, interval(&mut tops)?])
}

fn interval(values: &mut [f64]) -> Option<Interval> {
    values.sort_unstable_by(f64::total_cmp);
    Some(Interval {
        low: quantile(values, 0.025)?,
        high: quantile(values, 0.975)?,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn equal_counts_leave_nothing_to_luck() {
        let [gini, top] = intervals(&[3; 40]).unwrap();
        assert!(gini.low.abs() < 1e-12 && gini.high.abs() < 1e-12);
        assert!((top.low - 0.1).abs() < 1e-12 && (top.high - 0.1).abs() < 1e-12);
        assert_eq!(intervals(&[7]), None);
    }

    #[test]
    fn the_interval_of_a_share_has_the_width_of_chance() {
        // Half of 400 members wrote 1, half 3: the mean of a sample varies by 1 ÷ √400 around 2, and the Gini
        // coefficient is p(1 − p) · 2 ÷ mean for the share p of those who wrote 3.
        let mut counts = vec![3; 200];
        counts.extend([1; 200]);
        let [gini, _] = intervals(&counts).unwrap();
        assert!(gini.low < 0.25 && gini.high > 0.25);
        assert!(
            gini.high - gini.low > 0.004 && gini.high - gini.low < 0.03,
            "{gini:?}"
        );
    }
}
