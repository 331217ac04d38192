//! How sure the mean of a few worlds is: an interval where one can be had, and why there is none where not.

use measure::quantile::quantile;
use model::math::{cbrt, max, min};

use super::difference::{mean_and_sd, sorted};
use super::student::two_sided;

/// The fewest worlds that have an interval: with fewer, skewed numbers would be missed too often.
pub const FEWEST_WORLDS: u32 = 20;

/// Why a mean has no interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Doubt {
    /// There are fewer than [`FEWEST_WORLDS`].
    TooFew,
    /// Every world has the same number: nothing says how far others would lie.
    Same,
    /// A few rare large numbers decide the mean, and as many more may not have been met yet.
    Uneven,
}

/// The interval that holds the mean of all possible worlds with probability `level`, from some of them.
///
/// Student's t interval, joined with Hall's for skewed numbers (Hall 1992, On the removal of skewness by transformation,
/// J. R. Stat. Soc. B 54: 221–228), so that it is never narrower than either, and a tenth wider with 20 worlds, a fiftieth with 100, as few
/// worlds understate skew. Where numbers are heavy-tailed both miss the mean
/// more often than they say, and say so least when the largest numbers were not met; hence none is given then.
pub(crate) fn interval_of_mean(worlds: &[f64], level: f64) -> Result<[f64; 2], Doubt> {
    if worlds.len() < FEWEST_WORLDS as usize {
        return Err(Doubt::TooFew);
    }
    let Some((mean, Some(sd))) = mean_and_sd(worlds) else {
        return Err(Doubt::TooFew);
    };
    if sd == 0.0 {
        return Err(Doubt::Same);
    }
    if is_heavy_tailed(worlds) {
        return Err(Doubt::Uneven);
    }
    let n = worlds.len() as f64;
    let (error, t) = (sd / n.sqrt(), two_sided(level, worlds.len() as u32 - 1));
    let t = t * (1.0 + 2.0 / n);
    let skewness = skewness(worlds, mean, sd);
    let ends = [t, -t].map(|t| {
        let corrected = removed(t, skewness / n.sqrt());
        mean - error
            * if t > 0.0 {
                max(corrected, t)
            } else {
                min(corrected, t)
            }
    });
    Ok(ends)
}

/// The adjusted Fisher–Pearson coefficient of skewness.
fn skewness(worlds: &[f64], mean: f64, sd: f64) -> f64 {
    let n = worlds.len() as f64;
    let cubes: f64 = worlds
        .iter()
        .map(|value| (value - mean) / sd)
        .map(|z| z * z * z)
        .sum();
    cubes * n / ((n - 1.0) * (n - 2.0))
}

/// The inverse of Hall's cubic transformation of a studentised mean; `scaled` is the skewness divided by the root of the
/// number of worlds.
fn removed(t: f64, scaled: f64) -> f64 {
    if scaled.abs() < 1e-6 {
        return t;
    }
    3.0 / scaled * (cbrt(1.0 + scaled * (t - scaled / 6.0)) - 1.0)
}

/// Whether the distances from the median, those of nothing left out, reach much farther than half of them do.
///
/// The nine tenths against the half is 2.4 for normal numbers, 3.3 for exponential ones, 4.2 for lognormal ones with σ = 1, and
/// 12.8 with σ = 2, whose mean no hundred worlds can enclose. Unlike skewness it does not hang on whether the largest were met.
fn is_heavy_tailed(worlds: &[f64]) -> bool {
    const LIMIT: f64 = 6.0;
    let n = worlds.len() as f64;
    let distances = |centre: f64| {
        sorted(
            worlds
                .iter()
                .map(|value| (value - centre).abs())
                .filter(|distance| *distance > 0.0)
                .collect(),
        )
    };
    let far = quantile(&sorted(worlds.to_vec()), 0.5)
        .map(distances)
        .and_then(|distances| Some(quantile(&distances, 0.9)? / quantile(&distances, 0.5)?));
    // Few worlds know their tenths less well.
    far.is_some_and(|ratio| ratio > LIMIT * n / (n + 4.0))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use model::math::{exp, ln, normal_quantile};
    use rand::{Rng, RngExt, SeedableRng};
    use rand_pcg::Pcg64;

    type Draw = fn(f64) -> f64;

    /// Kinds of numbers that outcomes are like, from a uniform draw, with their means.
    const ORDINARY: [(&str, f64, Draw); 4] = [
        ("normal", 0.0, normal_quantile),
        ("exponential", 1.0, |u| -ln(1.0 - u)),
        ("counts of a rare event", 0.03, |u| {
            f64::from(u8::from(u < 0.03))
        }),
        ("lognormal", 1.648_721_270_700_128, |u| {
            exp(normal_quantile(u))
        }),
    ];

    const HEAVY: (f64, Draw) = (7.389_056_098_930_65, |u| exp(2.0 * normal_quantile(u)));

    /// How many of so many samples of `worlds` have an interval, and how many of those hold the mean.
    fn tried(rng: &mut impl Rng, worlds: usize, (mean, draw): (f64, Draw)) -> (u32, u32) {
        let (mut given, mut held) = (0, 0);
        for _ in 0..2000 {
            let sample: Vec<f64> = (0..worlds)
                .map(|_| draw(rng.random_range(1e-12..1.0)))
                .collect();
            if let Ok([low, high]) = interval_of_mean(&sample, 0.95) {
                given += 1;
                held += u32::from((low..=high).contains(&mean));
            }
        }
        (given, held)
    }

    #[test]
    fn intervals_hold_the_mean_as_often_as_they_say() {
        let mut rng = Pcg64::seed_from_u64(1);
        for worlds in [20, 50, 100] {
            for (name, mean, draw) in ORDINARY {
                let (given, held) = tried(&mut rng, worlds, (mean, draw));
                let share = f64::from(held) / f64::from(given);
                assert!(share >= 0.925, "{name}, {worlds} worlds: {held} of {given}");
            }
            // Normal numbers hardly ever seem heavy-tailed, and their intervals are not wastefully wide.
            let (given, held) = tried(&mut rng, worlds, (0.0, normal_quantile));
            assert!(given > 1950 && f64::from(held) / f64::from(given) < 0.985);
        }
    }

    #[test]
    fn heavy_tails_have_none_rather_than_a_wrong_one() {
        let mut rng = Pcg64::seed_from_u64(2);
        for worlds in [20, 50, 100, 400] {
            let (given, held) = tried(&mut rng, worlds, HEAVY);
            // Of all 2,000 samples, hardly more than one in twenty is told an interval that misses.
            assert!(given - held < 110, "{worlds} worlds: {held} of {given}");
        }
    }

    #[test]
    fn few_and_equal_worlds_have_no_interval() {
        assert_eq!(interval_of_mean(&[1.0, 1.0], 0.95), Err(Doubt::TooFew));
        let few: Vec<f64> = (0..19).map(f64::from).collect();
        assert_eq!(interval_of_mean(&few, 0.95), Err(Doubt::TooFew));
        assert_eq!(interval_of_mean(&[1.0; 20], 0.95), Err(Doubt::Same));
    }

    #[test]
    fn without_skew_it_is_little_wider_than_students() {
        // 1 to 20: mean 10.5, standard deviation √35, t of 19 degrees 2.093024.
        let even: Vec<f64> = (1..=20).map(f64::from).collect();
        let [low, high] = interval_of_mean(&even, 0.95).unwrap();
        let half = 1.1 * 2.093_024 * (35.0_f64 / 20.0).sqrt();
        assert!((low - 10.5 + half).abs() < 1e-5 && (high - 10.5 - half).abs() < 1e-5);
    }

    #[test]
    fn skew_widens_the_side_of_the_long_tail() {
        let skewed: Vec<f64> = (1..=40).map(|k| f64::from(k * k)).collect();
        let (mean, sd) = mean_and_sd(&skewed).unwrap();
        let half = 1.05 * two_sided(0.95, 39) * sd.unwrap() / 40.0_f64.sqrt();
        let [low, high] = interval_of_mean(&skewed, 0.95).unwrap();
        assert!(
            high > mean + half + 1.0 && (low - mean + half).abs() < 1e-9,
            "{low} to {high}"
        );
    }
}
