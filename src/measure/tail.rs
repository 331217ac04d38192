//! Tails: how fast the numbers of very active members fall.
//!
//! No crate: none that is well kept has the discrete power law by maximum likelihood, with the same bits on every target.

use super::estimate::Estimate;
use model::math::{exp, ln, max, pow};

/// A power law fitted to the upper tail of counts: P(x) ∝ x^−α for x ≥ xmin.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tail {
    /// The exponent α.
    pub exponent: f64,
    /// The smallest count that belongs to the tail.
    pub xmin: u32,
    /// The greatest distance between the cumulative distributions of counts and fit (Kolmogorov–Smirnov).
    pub distance: f64,
    /// Counts in the tail.
    pub cases: u32,
}

/// The discrete power law of the counts ≥ `xmin`, by maximum likelihood (Clauset, Shalizi & Newman 2009, eq. 3.5).
///
/// Nothing when no count lies above `xmin`: then no exponent is the likeliest.
#[must_use]
pub fn power_law(counts: &[u32], xmin: u32) -> Option<Tail> {
    let mut ascending: Vec<u32> = counts.iter().copied().filter(|x| *x >= xmin).collect();
    ascending.sort_unstable();
    fit(&ascending, max(xmin, 1))
}

/// The power law with the `xmin` at which the counts come nearest to it, of those that leave at least 50 in the tail
/// (Clauset, Shalizi & Newman 2009, section 3.3).
#[must_use]
pub fn best_power_law(counts: &[u32]) -> Option<Tail> {
    /// With fewer an exponent says little.
    const FEWEST: usize = 50;
    let mut ascending: Vec<u32> = counts.iter().copied().filter(|x| *x > 0).collect();
    ascending.sort_unstable();
    let mut best: Option<Tail> = None;
    let mut from = 0;
    while ascending.len() - from >= FEWEST {
        let xmin = ascending[from];
        let found = fit(&ascending[from..], xmin);
        best = match (best, found) {
            (Some(old), Some(new)) if new.distance < old.distance => Some(new),
            (old, new) => old.or(new),
        };
        from += ascending[from..].partition_point(|x| *x == xmin);
    }
    best
}

/// The Hill estimate of the exponent of values ≥ `from`: 1 + n ÷ Σ ln(x ÷ from).
#[must_use]
pub fn hill(values: &[f64], from: f64) -> Option<Estimate> {
    let tail = values.iter().filter(|x| **x >= from);
    let (mut sum, mut cases) = (0.0, 0);
    for x in tail {
        sum += ln(x / from);
        cases += 1;
    }
    (sum > 0.0).then(|| Estimate {
        value: 1.0 + f64::from(cases) / sum,
        cases,
    })
}

/// The likeliest power law of all of `ascending`, whose smallest possible value is `xmin`.
fn fit(ascending: &[u32], xmin: u32) -> Option<Tail> {
    let n = ascending.len() as f64;
    if ascending.last().is_none_or(|most| *most == xmin) {
        return None;
    }
    let mean_ln = ascending.iter().map(|x| ln(f64::from(*x))).sum::<f64>() / n;
    let exponent = likeliest_exponent(mean_ln, f64::from(xmin));
    let all = zeta(exponent, f64::from(xmin));
    let (mut distance, mut below) = (0.0, 0);
    while below < ascending.len() {
        let x = ascending[below];
        let upto = below + ascending[below..].partition_point(|y| *y == x);
        // Between two counts that occur the fit goes on and the counts stand still: both ends matter.
        for (found, place) in [(below, x), (upto, x.saturating_add(1))] {
            let fitted = 1.0 - zeta(exponent, f64::from(place)) / all;
            distance = max(distance, (fitted - found as f64 / n).abs());
        }
        below = upto;
    }
    Some(Tail {
        exponent,
        xmin,
        distance,
        cases: u32::try_from(ascending.len()).unwrap_or(u32::MAX),
    })
}

/// The exponent at which the mean logarithm of a power law from `xmin` on is `mean_ln`; between 1 and 20.
fn likeliest_exponent(mean_ln: f64, xmin: f64) -> f64 {
    // The mean logarithm falls as the exponent rises, so halving finds the place.
    let (mut low, mut high) = (1.0 + 1e-6, 20.0);
    for _ in 0..48 {
        let middle = 0.5 * (low + high);
        if mean_logarithm(middle, xmin) > mean_ln {
            low = middle;
        } else {
            high = middle;
        }
    }
    0.5 * (low + high)
}

/// Terms of the two sums below that are added one by one before the rest is taken from the formula: from here on the
/// remainder of the formula lies below 1e-10 of the sum, for exponents below 4.
const ADDED_BELOW: f64 = 12.0;

/// The Hurwitz zeta function Σ (q + k)^−s over k ≥ 0, for s > 1 and q ≥ 1, by the Euler–Maclaurin formula.
fn zeta(s: f64, q: f64) -> f64 {
    let (mut sum, mut a) = (0.0, q);
    while a < ADDED_BELOW {
        sum += pow(a, -s);
        a += 1.0;
    }
    let power = pow(a, -s);
    let square = a * a;
    sum + power
        * (a / (s - 1.0) + 0.5 + s / (12.0 * a) - s * (s + 1.0) * (s + 2.0) / (720.0 * a * square)
            + s * (s + 1.0) * (s + 2.0) * (s + 3.0) * (s + 4.0) / (30_240.0 * a * square * square))
}

/// The mean of ln x under P(x) ∝ x^−s for whole x ≥ q: Σ ln(x)·x^−s ÷ Σ x^−s.
fn mean_logarithm(s: f64, q: f64) -> f64 {
    let (mut sum, mut weighted, mut a) = (0.0, 0.0, q);
    while a < ADDED_BELOW {
        let (l, power) = (ln(a), exp(-s * ln(a)));
        sum += power;
        weighted += l * power;
        a += 1.0;
    }
    let (l, square) = (ln(a), a * a);
    let power = exp(-s * l);
    // The terms of the formula in `zeta` and their derivatives −d/ds, in which each power a^−s gives a factor ln a.
    let (three, five) = (
        s * (s + 1.0) * (s + 2.0),
        s * (s + 1.0) * (s + 2.0) * (s + 3.0) * (s + 4.0),
    );
    let three_slope = 3.0 * s * s + 6.0 * s + 2.0;
    let five_slope = 5.0 * s * s * s * s + 40.0 * s * s * s + 105.0 * s * s + 100.0 * s + 24.0;
    let terms = a / (s - 1.0) + 0.5 + s / (12.0 * a) - three / (720.0 * a * square)
        + five / (30_240.0 * a * square * square);
    let slope = -a / ((s - 1.0) * (s - 1.0)) + 1.0 / (12.0 * a)
        - three_slope / (720.0 * a * square)
        + five_slope / (30_240.0 * a * square * square);
    (weighted + power * (l * terms - slope)) / (sum + power * terms)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn the_zeta_function_has_its_known_values() {
        let pi = std::f64::consts::PI;
        assert!((zeta(2.0, 1.0) - pi * pi / 6.0).abs() < 1e-10);
        assert!((zeta(4.0, 1.0) - pi * pi * pi * pi / 90.0).abs() < 1e-10);
        assert!((zeta(1.5, 1.0) - 2.612_375_348_685_488).abs() < 1e-10);
        assert!((zeta(2.0, 30.0) - (zeta(2.0, 31.0) + 1.0 / 900.0)).abs() < 1e-14);
    }

    #[test]
    fn the_mean_logarithm_is_the_slope_of_ln_zeta() {
        for (s, q) in [(1.8, 1.0), (2.5, 4.0), (1.2, 40.0)] {
            let slope = (ln(zeta(s - 1e-5, q)) - ln(zeta(s + 1e-5, q))) / 2e-5;
            assert!((mean_logarithm(s, q) - slope).abs() < 1e-7, "{s} {q}");
        }
    }

    /// Counts exactly as a power law with exponent 2 from 1 on has them, as far as whole numbers allow.
    fn squares() -> Vec<u32> {
        let mut counts = Vec::new();
        for x in 1..=2000_u32 {
            let n = 60_000.0 / (zeta(2.0, 1.0) * f64::from(x) * f64::from(x));
            counts.extend(std::iter::repeat_n(x, n.round() as usize));
        }
        counts
    }

    #[test]
    fn a_power_law_is_found_again() {
        let tail = power_law(&squares(), 1).unwrap();
        assert!((tail.exponent - 2.0).abs() < 0.02, "{tail:?}");
        assert!(tail.distance < 0.005, "{tail:?}");
        let mut bent = squares();
        bent.extend(std::iter::repeat_n(1, 40_000));
        let best = best_power_law(&bent).unwrap();
        assert!(
            best.xmin >= 2 && (best.exponent - 2.0).abs() < 0.05,
            "{best:?}"
        );
    }

    #[test]
    fn the_distance_by_hand() {
        // Three ones and a two: P(1) = 0.75 means 1 ÷ ζ(α) of the fit; the mean logarithm is ln 2 ÷ 4.
        let tail = power_law(&[1, 1, 1, 2], 1).unwrap();
        assert!((mean_logarithm(tail.exponent, 1.0) - ln(2.0) / 4.0).abs() < 1e-9);
        let p1 = 1.0 / zeta(tail.exponent, 1.0);
        let p2 = pow(2.0, -tail.exponent) * p1;
        let expected = max((0.75 - p1).abs(), (1.0 - p1 - p2).abs());
        assert!((tail.distance - expected).abs() < 1e-12);
    }

    #[test]
    fn no_tail_no_exponent() {
        assert_eq!(power_law(&[], 1), None);
        assert_eq!(power_law(&[1, 1, 1], 1), None);
        assert_eq!(best_power_law(&[5; 49]), None);
        assert_eq!(hill(&[1.0, 2.0], 3.0), None);
    }

    #[test]
    fn the_hill_estimate_by_hand() {
        let e = std::f64::consts::E;
        let found = hill(&[0.5, 2.0 * e, 2.0 * e * e], 2.0).unwrap();
        assert!((found.value - (1.0 + 2.0 / 3.0)).abs() < 1e-12 && found.cases == 2);
    }
}
