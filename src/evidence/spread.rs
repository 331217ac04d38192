//! How the values of a figure spread over the replicates.

use experiments::student::two_sided;
use measure::quantile::quantile;

/// The confidence of every interval that is shown, and of one that refutes.
const LEVEL: f64 = 0.95;
const REFUTING: f64 = 0.99;

/// How a figure spreads over the replicates that have it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Spread {
    pub worlds: usize,
    pub median: Option<f64>,
    pub p05: Option<f64>,
    pub p95: Option<f64>,
    pub mean: Option<f64>,
    pub interval: Option<(f64, f64)>,
    /// The wider interval outside which a band must lie to be refuted.
    pub refuting: Option<(f64, f64)>,
}

impl Spread {
    /// The spread of the values that are numbers.
    pub(crate) fn of(values: &[f64]) -> Self {
        let mut sorted: Vec<f64> = values.iter().copied().filter(|v| !v.is_nan()).collect();
        let n = sorted.len() as f64;
        let mean = (!sorted.is_empty()).then(|| sorted.iter().sum::<f64>() / n);
        let error = mean.filter(|_| sorted.len() > 1).map(|mean| {
            let squares: f64 = sorted.iter().map(|v| (v - mean) * (v - mean)).sum();
            (mean, (squares / (n - 1.0) / n).sqrt())
        });
        let [interval, refuting] = [LEVEL, REFUTING].map(|level| {
            error.map(|(mean, error)| {
                let half = error * two_sided(level, sorted.len() as u32 - 1);
                (mean - half, mean + half)
            })
        });
        sorted.sort_unstable_by(f64::total_cmp);
        let [p05, median, p95] = [0.05, 0.5, 0.95].map(|share| quantile(&sorted, share));
        Self {
            worlds: sorted.len(),
            median,
            p05,
            p95,
            mean,
            interval,
            refuting,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn spreads_are_those_of_the_textbook() {
        let spread = Spread::of(&[1.0, f64::NAN, 2.0, 3.0]);
        assert_eq!(
            (spread.worlds, spread.median, spread.mean),
            (3, Some(2.0), Some(2.0))
        );
        // Standard error 1/√3, t with two degrees 4.303.
        let (low, high) = spread.interval.unwrap();
        assert!((high - low - 2.0 * 4.302_65 / 3_f64.sqrt()).abs() < 1e-4);
        assert_eq!(Spread::of(&[f64::NAN]), Spread::default());
        assert_eq!(Spread::of(&[1.0]).interval, None);
    }
}
