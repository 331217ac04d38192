//! Quantiles of few values, and the bands that charts draw from them.

/// The shares of the worlds below which the bands' lines lie.
///
/// The middle line is the median; the pairs enclose 50, 80 and 95 % of the worlds.
pub const BAND_SHARES: [f64; 7] = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975];

/// The quantile `share` of values that are sorted in ascending order; `None` without any value.
///
/// Definition 7 of Hyndman and Fan (1996), the default of R and NumPy: with n values it lies at the position
/// (n − 1) · share, counted from 0, between its two neighbours in proportion. (No crate for six lines: those that know
/// the definition bring linear algebra.)
#[must_use]
pub fn quantile(sorted: &[f64], share: f64) -> Option<f64> {
    let last = sorted.len().checked_sub(1)?;
    let position = last as f64 * share;
    let below = (position.floor() as usize).min(last);
    let above = (below + 1).min(last);
    let (low, high) = (sorted[below], sorted[above]);
    Some(low + (position - below as f64) * (high - low))
}

/// Quantiles over the worlds, one value a day.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, schemars::JsonSchema)]
pub struct Bands {
    /// 2.5 % of the worlds lie below.
    pub p025: Vec<f64>,
    /// 10 % of the worlds lie below.
    pub p10: Vec<f64>,
    /// 25 % of the worlds lie below.
    pub p25: Vec<f64>,
    /// The median.
    pub p50: Vec<f64>,
    /// 75 % of the worlds lie below.
    pub p75: Vec<f64>,
    /// 90 % of the worlds lie below.
    pub p90: Vec<f64>,
    /// 97.5 % of the worlds lie below.
    pub p975: Vec<f64>,
}

impl Bands {
    /// Appends a day that has `values` in its worlds, and leaves them sorted. Without values nothing is appended.
    pub fn push(&mut self, values: &mut [f64]) {
        values.sort_unstable_by(f64::total_cmp);
        for (line, share) in self.lines_mut().into_iter().zip(BAND_SHARES) {
            line.extend(quantile(values, share));
        }
    }

    /// Appends a day whose quantiles are known, in the order of [`BAND_SHARES`].
    pub fn push_quantiles(&mut self, quantiles: [f64; BAND_SHARES.len()]) {
        for (line, value) in self.lines_mut().into_iter().zip(quantiles) {
            line.push(value);
        }
    }

    /// The lines in the order of [`BAND_SHARES`].
    #[must_use]
    pub fn lines(&self) -> [&[f64]; BAND_SHARES.len()] {
        [
            &self.p025, &self.p10, &self.p25, &self.p50, &self.p75, &self.p90, &self.p975,
        ]
    }

    fn lines_mut(&mut self) -> [&mut Vec<f64>; BAND_SHARES.len()] {
        [
            &mut self.p025,
            &mut self.p10,
            &mut self.p25,
            &mut self.p50,
            &mut self.p75,
            &mut self.p90,
            &mut self.p975,
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_follow_definition_seven() {
        // By hand: position 3 · 0.9 = 2.7 is 4 + 0.7 (8 − 4) = 6.8, and so on.
        let values = [1.0, 2.0, 4.0, 8.0];
        let found = [0.0, 0.25, 0.5, 0.9, 1.0].map(|share| quantile(&values, share));
        let expected = [1.0, 1.75, 3.0, 6.8, 8.0];
        for (found, expected) in found.into_iter().zip(expected) {
            assert!(
                found.is_some_and(|found| (found - expected).abs() < 1e-12),
                "{found:?} is not {expected}"
            );
        }
    }

    #[test]
    fn one_value_is_all_its_quantiles_and_no_value_has_none() {
        assert_eq!(quantile(&[3.5], 0.975), Some(3.5));
        assert_eq!(quantile(&[], 0.5), None);
    }

    #[test]
    fn bands_sort_and_keep_the_days_in_order() {
        let mut bands = Bands::default();
        bands.push(&mut [3.0, 1.0, 2.0]);
        bands.push(&mut [10.0, 10.0]);
        assert_eq!(bands.p50, [2.0, 10.0]);
        assert_eq!(bands.p025, [1.05, 10.0]);
        assert_eq!(bands.lines()[6], [2.95, 10.0]);
        bands.push(&mut []);
        assert_eq!(bands.p50.len(), 2);
    }
}
