//! How alike real and simulated distributions are, on the logarithmic scales on which they are long-tailed.

use measure::{CurveInfo, curve_range, curves};
use model::math::{ln, sqrt};
use words::Fixed;
use words::say::evidence as say;

/// A distribution whose real and simulated form are correlated.
pub(super) struct Distribution {
    /// Name in JSON.
    pub name: &'static str,
    /// The curve of the measuring that holds its histogram over doubling ranges.
    pub histogram: &'static CurveInfo,
    /// What people call it.
    pub title: Fixed,
}

/// The three that Ren and Kraut (2014) compared, with correlations from .90 to .96 over 25 groups.
pub(super) const DISTRIBUTIONS: [Distribution; 3] = [
    Distribution {
        name: "messages_per_poster",
        histogram: &curves::MESSAGES_HISTOGRAM,
        title: say::DISTRIBUTION_MESSAGES_PER_POSTER,
    },
    Distribution {
        name: "replies_per_post",
        histogram: &curves::REPLIES_HISTOGRAM,
        title: say::DISTRIBUTION_REPLIES_PER_POST,
    },
    Distribution {
        name: "partners_per_member",
        histogram: &curves::PARTNERS_HISTOGRAM,
        title: say::DISTRIBUTION_PARTNERS_PER_MEMBER,
    },
];

/// Ranges that both sides must have for a correlation to say something.
const FEWEST: usize = 3;

impl Distribution {
    /// The correlation of the real distribution with that of a world's row of the measuring, and the ranges it rests on.
    ///
    /// Pearson's r of the logarithms of two densities: the shares of cases from k to below 2k, k = 1, 2, 4 …, divided by
    /// the range's width k. Ranges that are empty on one side are left out, as their logarithm is not a number; nothing
    /// when fewer than three remain. A law that only differs in its steepness correlates well: this compares shapes.
    pub fn correlation(&self, real: &[Option<f64>], row: &[f64]) -> Option<(f64, usize)> {
        let simulated = &row[curve_range(self.histogram)];
        let density = |share: f64, width: f64| (share > 0.0).then(|| ln(share / width));
        let pairs: Vec<(f64, f64)> = self
            .histogram
            .x
            .iter()
            .zip(real)
            .zip(simulated)
            .filter_map(|((width, real), simulated)| {
                Some((density((*real)?, *width)?, density(*simulated, *width)?))
            })
            .collect();
        let ranges = pairs.len();
        pearson(&pairs)
            .filter(|_| ranges >= FEWEST)
            .map(|r| (r, ranges))
    }
}

/// Pearson's correlation; nothing when one side does not vary.
fn pearson(pairs: &[(f64, f64)]) -> Option<f64> {
    let n = pairs.len() as f64;
    let mean = |of: fn(&(f64, f64)) -> f64| pairs.iter().map(of).sum::<f64>() / n;
    let (mx, my) = (mean(|p| p.0), mean(|p| p.1));
    let sum = |of: &dyn Fn(f64, f64) -> f64| -> f64 {
        pairs.iter().map(|(x, y)| of(x - mx, y - my)).sum()
    };
    let scale = sqrt(sum(&|x, _| x * x) * sum(&|_, y| y * y));
    (scale > 0.0).then(|| sum(&|x, y| x * y) / scale)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use measure::SHEET_WIDTH;

    fn row(shares: &[f64]) -> Vec<f64> {
        let mut row = vec![f64::NAN; SHEET_WIDTH];
        let places = &mut row[curve_range(&curves::MESSAGES_HISTOGRAM)];
        places.fill(0.0);
        places[..shares.len()].copy_from_slice(shares);
        row
    }

    fn correlation(real: &[f64], simulated: &[f64]) -> Option<(f64, usize)> {
        let mut all = vec![Some(0.0); 12];
        for (place, share) in all.iter_mut().zip(real) {
            *place = Some(*share);
        }
        DISTRIBUTIONS[0].correlation(&all, &row(simulated))
    }

    #[test]
    fn equal_distributions_correlate_fully() {
        let (r, ranges) = correlation(&[0.5, 0.3, 0.15, 0.05], &[0.5, 0.3, 0.15, 0.05]).unwrap();
        assert!((r - 1.0).abs() < 1e-12 && ranges == 4);
    }

    #[test]
    fn the_correlation_by_hand() {
        // Densities 1/2, 1/8, 1/32 and 1/2, 1/8, 1/8: logarithms in units of ln 2 −1, −3, −5 and −1, −3, −3. Around the
        // means, 2, 0, −2 and 4/3, −2/3, −2/3: 4 ÷ √(8 · 24/9).
        let (r, ranges) = correlation(&[0.5, 0.25, 0.125], &[0.5, 0.25, 0.5, 0.3]).unwrap();
        assert!((r - 4.0 / sqrt(8.0 * 24.0 / 9.0)).abs() < 1e-12, "{r}");
        assert_eq!(ranges, 3);
    }

    #[test]
    fn empty_ranges_are_left_out_and_two_say_nothing() {
        assert_eq!(correlation(&[0.5, 0.25, 0.0, 0.25], &[0.5, 0.3, 0.2]), None);
        assert_eq!(correlation(&[0.5; 3], &[f64::NAN; 3]), None);
        assert_eq!(pearson(&[(1.0, 1.0), (1.0, 2.0)]), None);
    }
}
