//! Student's t distribution: how wide an interval must be when the spread itself is estimated from few worlds.
//!
//! No crate: those that have it call the machine's own transcendental functions, whose last bits differ.

use model::math::{atan, max, min};

/// The t that |T| exceeds with probability 1 − `level`, for T with `degrees` ≥ 1 degrees of freedom.
///
/// The distribution has a closed form for whole degrees (Abramowitz and Stegun 1964, 26.7.3 and 26.7.4); it is
/// inverted by bisection, down to neighbouring numbers. Exact to about 12 digits.
///
/// `level` lies between 0 and 1, both excluded.
#[must_use]
pub fn two_sided(level: f64, degrees: u32) -> f64 {
    let (mut low, mut high) = (0.0, 1.0);
    while inside(high, degrees) < level && high < 1e12 {
        low = high;
        high *= 2.0;
    }
    loop {
        let middle = low + 0.5 * (high - low);
        if middle <= low || middle >= high {
            return high;
        }
        if inside(middle, degrees) < level {
            low = middle;
        } else {
            high = middle;
        }
    }
}

/// The probability that |T| exceeds `t`, for T with `degrees` ≥ 1 degrees of freedom; exact to about 12 places after the point.
#[must_use]
pub fn beyond(t: f64, degrees: u32) -> f64 {
    max(0.0, 1.0 - inside(t, degrees))
}

/// The most degrees of freedom that are told apart: more make no interval narrower by a five-thousandth.
const MOST_DEGREES: u32 = 4000;

/// P(|T| ≤ t).
fn inside(t: f64, degrees: u32) -> f64 {
    let degrees = min(degrees, MOST_DEGREES);
    let nu = f64::from(degrees);
    let hypotenuse = (nu + t * t).sqrt();
    let (sine, cosine_squared) = (t / hypotenuse, nu / (nu + t * t));
    let even = degrees.is_multiple_of(2);
    // The series of the cosine's powers: each term is the one before times cos² (k − 1) / k.
    let (mut term, mut k) = if even {
        (1.0, 2.0)
    } else {
        (nu.sqrt() / hypotenuse, 3.0)
    };
    let mut sum = 0.0;
    for _ in 0..degrees / 2 {
        sum += term;
        term *= cosine_squared * (k - 1.0) / k;
        k += 2.0;
    }
    if even {
        sine * sum
    } else {
        std::f64::consts::FRAC_2_PI * (atan(t / nu.sqrt()) + sine * sum)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Fisher and Yates, Statistical Tables, table III; also NIST/SEMATECH e-Handbook 1.3.6.7.2.
    #[test]
    fn agrees_with_the_published_tables() {
        let table_95 = [
            (1, 12.706),
            (2, 4.303),
            (3, 3.182),
            (4, 2.776),
            (5, 2.571),
            (6, 2.447),
            (7, 2.365),
            (9, 2.262),
            (10, 2.228),
            (19, 2.093),
            (29, 2.045),
            (30, 2.042),
            (49, 2.010),
            (60, 2.000),
            (99, 1.984),
            (100, 1.984),
            (120, 1.980),
            (1999, 1.961),
        ];
        for (degrees, expected) in table_95 {
            let found = two_sided(0.95, degrees);
            assert!(
                (found - expected).abs() <= 0.0005,
                "{degrees} degrees: {found} is not {expected}"
            );
        }
        for (level, degrees, expected) in [
            (0.9, 1, 6.314),
            (0.9, 20, 1.725),
            (0.99, 2, 9.925),
            (0.99, 40, 2.704),
            (0.999, 5, 6.869),
        ] {
            let found = two_sided(level, degrees);
            assert!(
                (found - expected).abs() <= 0.0005,
                "level {level}, {degrees} degrees: {found} is not {expected}"
            );
        }
    }

    #[test]
    fn has_the_closed_forms_of_one_and_two_degrees() {
        // One degree is Cauchy: tan(π level / 2); two: 2a√(2/(1 − 4a²)) … with P(|T| ≤ t) = t / √(2 + t²).
        assert!((two_sided(0.95, 1) - 12.706_204_736_174_7).abs() < 1e-9);
        assert!(
            (two_sided(0.95, 2) - (2.0 * 0.95_f64 * 0.95 / (1.0 - 0.95 * 0.95)).sqrt()).abs()
                < 1e-12
        );
    }
}
