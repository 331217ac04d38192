//! How sure the ratio of two means is.

use super::difference::mean_and_sd;
use super::estimate::Estimate;
use super::interval::{FEWEST_WORLDS, is_heavy_tailed, widened};
use super::student::two_sided;
use model::math::max;

/// The probability with which an interval holds the ratio of the means of all worlds.
const LEVEL: f64 = 0.95;

/// The mean of `above` divided by that of `below`, which both have a number of each world; none where that of `below` is not above 0.
///
/// The interval is Fieller's (1954, Some problems in interval estimation, J. R. Stat. Soc. B 16: 175–185): every ratio r for which
/// above − r · below may have the mean 0. There is none where `below` may be 0 itself, as the ratio may be anything then.
#[must_use]
pub fn ratio(above: &[f64], below: &[f64]) -> Option<Estimate> {
    let mean = |worlds| mean_and_sd(worlds).map_or(0.0, |(mean, _)| mean);
    let (x, y) = (mean(above), mean(below));
    if y <= 0.0 {
        return None;
    }
    let interval = fieller([above, below], [x, y]);
    Some(Estimate {
        mean: x / y,
        low: interval.map(|[low, _]| low),
        high: interval.map(|[_, high]| high),
    })
}

fn fieller([above, below]: [&[f64]; 2], [x, y]: [f64; 2]) -> Option<[f64; 2]> {
    let worlds = above.len();
    let rest: Vec<f64> = above
        .iter()
        .zip(below)
        .map(|(a, b)| a - x / y * b)
        .collect();
    if worlds < FEWEST_WORLDS as usize || is_heavy_tailed(&rest) {
        return None;
    }
    let n = worlds as f64;
    let t = widened(worlds) * two_sided(LEVEL, worlds as u32 - 1);
    // t² times the covariances of the means.
    let spread = |[a, b]: [&[f64]; 2], [mean_a, mean_b]: [f64; 2]| {
        let products = a.iter().zip(b).map(|(a, b)| (a - mean_a) * (b - mean_b));
        t * t * products.sum::<f64>() / (n * (n - 1.0))
    };
    let (xx, xy, yy) = (
        spread([above, above], [x, x]),
        spread([above, below], [x, y]),
        spread([below, below], [y, y]),
    );
    // (y² − yy) r² − 2 (xy' − xy) r + (x² − xx) ≤ 0.
    let (a, b, c) = (y * y - yy, x * y - xy, x * x - xx);
    if a <= 0.0 {
        return None;
    }
    let root = max(0.0, b * b - a * c).sqrt();
    Some([(b - root) / a, (b + root) / a])
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use model::math::normal_quantile;
    use rand::{RngExt, SeedableRng};
    use rand_pcg::Pcg64;

    #[test]
    fn intervals_hold_the_ratio_as_often_as_they_say() {
        let mut luck = Pcg64::seed_from_u64(3);
        let mut normal = || normal_quantile(luck.random_range(1e-12..1.0));
        let mut held = 0;
        for _ in 0..2000 {
            let worlds: Vec<[f64; 2]> = (0..40)
                .map(|_| {
                    let common = normal();
                    [
                        120.0 + 40.0 * common + 10.0 * normal(),
                        30.0 + 12.0 * common,
                    ]
                })
                .collect();
            let [above, below] = [0, 1].map(|k| worlds.iter().map(|w| w[k]).collect::<Vec<f64>>());
            let found = ratio(&above, &below).unwrap();
            held += u32::from((found.low.unwrap()..=found.high.unwrap()).contains(&4.0));
        }
        assert!((1890..=1960).contains(&held), "{held} of 2,000");
    }

    #[test]
    fn without_anything_below_there_is_no_ratio_and_near_it_no_interval() {
        assert_eq!(ratio(&[1.0; 40], &[0.0; 40]), None);
        assert_eq!(ratio(&[], &[]), None);
        let near: Vec<f64> = (0..40).map(|k| f64::from(k % 9) - 3.6).collect();
        let found = ratio(&[5.0; 40], &near).unwrap();
        assert!(found.mean > 0.0 && found.low.is_none() && found.high.is_none());
        assert_eq!(ratio(&[1.0; 10], &[2.0; 10]).unwrap().low, None);
    }
}
