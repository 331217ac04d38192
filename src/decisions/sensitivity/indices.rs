//! Sobol's indices: which share of a value's variance each number causes, alone and with the others.

use rand::{RngExt, SeedableRng};
use rand_pcg::Pcg32;
use schemars::JsonSchema;
use serde::Serialize;

use crate::points::points;
use measure::quantile::quantile;

/// Bootstrap samples from which intervals are read.
const SAMPLES: u32 = 400;

/// The points at which a value is needed: of each row `numbers` + 2, first those of the two base points, then the first with one
/// number after the other taken from the second.
pub(super) fn design(rows: u32, numbers: usize, seed: u64) -> Vec<Vec<Vec<f64>>> {
    points(rows, 2 * numbers, seed)
        .iter()
        .map(|both| {
            let (a, b) = both.split_at(numbers);
            let mixed = (0..numbers).map(|number| {
                let mut point = a.to_vec();
                point[number] = b[number];
                point
            });
            [a.to_vec(), b.to_vec()].into_iter().chain(mixed).collect()
        })
        .collect()
}

/// Which share of the variance a number causes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, JsonSchema)]
pub struct Indices {
    /// Alone (first order).
    pub alone: Share,
    /// Alone and together with others (total).
    pub total: Share,
}

/// A share of the variance with its 95 % bootstrap interval; near 0 luck can take it below.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, JsonSchema)]
pub struct Share {
    /// The estimate.
    pub value: f64,
    /// Lower end of the interval.
    pub low: f64,
    /// Upper end of the interval.
    pub high: f64,
}

/// The indices of each number, where `values` has what [`design`] asks for, row by row. Where nothing varies all are 0.
pub(super) fn indices(values: &[Vec<f64>], numbers: usize, seed: u64) -> Vec<Indices> {
    let rows: Vec<usize> = (0..values.len()).collect();
    let found = estimates(values, &rows, numbers);
    let mut luck = Pcg32::seed_from_u64(seed);
    let mut samples = vec![[Vec::new(), Vec::new()]; numbers];
    for _ in 0..SAMPLES {
        let drawn: Vec<usize> = rows
            .iter()
            .map(|_| luck.random_range(0..rows.len()))
            .collect();
        for (samples, drawn) in samples.iter_mut().zip(estimates(values, &drawn, numbers)) {
            for (samples, value) in samples.iter_mut().zip(drawn) {
                samples.push(value);
            }
        }
    }
    let share = |value: f64, samples: &mut Vec<f64>| {
        samples.sort_unstable_by(f64::total_cmp);
        let [low, high] = [0.025, 0.975].map(|at| quantile(samples, at).unwrap_or(value));
        Share { value, low, high }
    };
    let pairs = found.into_iter().zip(&mut samples);
    pairs
        .map(|([alone, total], [of_alone, of_total])| Indices {
            alone: share(alone, of_alone),
            total: share(total, of_total),
        })
        .collect()
}

/// First-order indices by Saltelli et al. (2010), total ones by Jansen (1999), from these rows.
fn estimates(values: &[Vec<f64>], rows: &[usize], numbers: usize) -> Vec<[f64; 2]> {
    let n = rows.len().max(1) as f64;
    let base = rows.iter().flat_map(|row| &values[*row][..2]);
    let mean = base.clone().sum::<f64>() / (2.0 * n);
    let variance = base.map(|v| (v - mean) * (v - mean)).sum::<f64>() / (2.0 * n);
    if variance <= 0.0 {
        return vec![[0.0; 2]; numbers];
    }
    (0..numbers)
        .map(|number| {
            let (mut alone, mut total) = (0.0, 0.0);
            for row in rows {
                let (a, b, mixed) = (values[*row][0], values[*row][1], values[*row][2 + number]);
                alone += (b - mean) * (mixed - a);
                total += 0.5 * (a - mixed) * (a - mixed);
            }
            [alone, total].map(|sum| sum / n / variance)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(value: impl Fn(&[f64]) -> f64, numbers: usize) -> Vec<Indices> {
        let values: Vec<Vec<f64>> = design(2048, numbers, 42)
            .iter()
            .map(|row| row.iter().map(|point| value(point)).collect())
            .collect();
        indices(&values, numbers, 1)
    }

    /// Sobol's g-function with a = 0, 1, 4.5, 9: the indices are known (Saltelli et al. 2008, Global Sensitivity Analysis).
    #[test]
    fn the_g_function_has_its_published_indices() {
        let a = [0.0, 1.0, 4.5, 9.0];
        let g = |x: &[f64]| {
            let factors = x
                .iter()
                .zip(a)
                .map(|(x, a)| ((4.0 * x - 2.0).abs() + a) / (1.0 + a));
            factors.product::<f64>()
        };
        let parts = a.map(|a| 1.0 / (3.0 * (1.0 + a) * (1.0 + a)));
        let variance = parts.iter().map(|part| 1.0 + part).product::<f64>() - 1.0;
        for (found, part) in found(g, 4).iter().zip(parts) {
            let alone = part / variance;
            let total = part * (variance + 1.0) / (1.0 + part) / variance;
            assert!(
                (found.alone.value - alone).abs() < 0.03,
                "{found:?}, {alone}"
            );
            assert!(
                (found.total.value - total).abs() < 0.03,
                "{found:?}, {total}"
            );
            assert!(found.total.low <= found.total.value && found.total.value <= found.total.high);
        }
    }

    #[test]
    fn where_nothing_varies_nothing_has_a_share() {
        assert!(
            found(|_| 3.0, 2)
                .iter()
                .all(|found| *found == Indices::default())
        );
    }
}
