//! How sure the mean of a few worlds is: an interval where one can be had, and why there is none where not.

use measure::quantile::quantile;
use model::math::{cbrt, exp, ln, max, min, pow};

use super::difference::{mean_and_sd, sorted};
use super::moments::Moments;
use super::student::{beyond, two_sided};

/// The fewest worlds that have an interval: with fewer, skewed numbers would be missed too often.
pub const FEWEST_WORLDS: u32 = 20;

/// Where every world came to the same: the largest share of all possible worlds that may come to something else, with
/// probability `level` (Clopper and Pearson 1934 for none of n; with 95 % the rule of three, Hanley and Lippman-Hand 1983).
#[must_use]
pub fn others_at_most(worlds: u32, level: f64) -> f64 {
    1.0 - pow(1.0 - level, 1.0 / f64::from(max(worlds, 1)))
}

/// A share that is at most so much, in percent, rounded up.
#[must_use]
pub fn percent_at_most(share: f64) -> f64 {
    (100.0 * share).ceil()
}

/// Why a mean has no interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// There are fewer than [`FEWEST_WORLDS`].
    TooFew,
    /// Every world has the same number: nothing says how far others would lie.
    Same,
    /// A few rare worlds decide the mean, and as many more may not have been met yet.
    Uneven,
}

/// The interval that holds the mean of all possible worlds with probability `level`, from some of them.
///
/// # Errors
/// Why there is none.
pub fn interval_of_mean(worlds: &[f64], level: f64) -> Result<[f64; 2], Doubt> {
    Studentised::new(worlds).map(|mean| mean.interval(level, Looks::Once))
}

/// How often somebody looks at the worlds before deciding that there are enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Looks {
    /// Once: their number was fixed before.
    Once,
    /// After every world, and stops when they please: what is said holds at all times together.
    Always,
}

/// Where the boundary of [`Looks::Always`] is narrowest: at about a hundred worlds.
const NARROWEST: f64 = 0.1;

/// The boundary, in standard errors, that the mean of a growing number of worlds leaves at any time with probability 1 − `level`
/// at most: an asymptotic confidence sequence (Waudby-Smith, Arbour, Sinha, Kennedy and Ramdas 2024, Time-uniform central limit
/// theory and asymptotic confidence sequences, Ann. Stat. 52: 2613–2640, theorem 2.2, with ρ² = [`NARROWEST`]).
fn boundary(level: f64, worlds: usize) -> f64 {
    let information = worlds as f64 * NARROWEST;
    let odds = (information + 1.0).sqrt() / (1.0 - level);
    (2.0 * (information + 1.0) / information * ln(odds)).sqrt()
}

/// The probability with which the boundary that lies at `t` now is left at any time.
fn reaching(t: f64, worlds: usize) -> f64 {
    let information = worlds as f64 * NARROWEST;
    let exponent = -t * t * information / (2.0 * (information + 1.0));
    min(1.0, (information + 1.0).sqrt() * exp(exponent))
}

/// By how much intervals of so many worlds are wider than without a word on the skew that was not met.
pub(crate) fn widened(worlds: usize) -> f64 {
    1.0 + 2.0 / worlds as f64
}

/// A mean in units of its standard error, with what is needed to say how far off it may be.
///
/// Student's t, joined with Hall's for skewed numbers (Hall 1992, On the removal of skewness by transformation,
/// J. R. Stat. Soc. B 54: 221–228), so that an interval is never narrower than either, and a tenth wider with 20 worlds, a
/// fiftieth with 100, as few worlds understate skew. Where numbers are heavy-tailed both miss the mean more often than they
/// say, and say so least when the largest numbers were not met; hence none is given then.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Studentised {
    mean: f64,
    /// Standard error of the mean.
    error: f64,
    worlds: usize,
    /// Skewness of the numbers, divided by the root of how many there are.
    scaled: f64,
}

impl Studentised {
    pub(crate) fn new(worlds: &[f64]) -> Result<Self, Doubt> {
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
        let root = (worlds.len() as f64).sqrt();
        Ok(Self {
            mean,
            error: sd / root,
            worlds: worlds.len(),
            scaled: skewness(worlds, mean, sd) / root,
        })
    }

    /// The same of numbers that are known by their moments alone; whether they are heavy-tailed is not.
    pub(crate) fn of(moments: &Moments) -> Option<Self> {
        let (worlds, sd) = (moments.count(), moments.sd()?);
        let root = (worlds as f64).sqrt();
        (worlds >= FEWEST_WORLDS as usize && sd > 0.0).then(|| Self {
            mean: moments.mean(),
            error: sd / root,
            worlds,
            scaled: moments.skewness() / root,
        })
    }

    fn degrees(&self) -> u32 {
        self.worlds as u32 - 1
    }

    pub(crate) fn interval(&self, level: f64, looks: Looks) -> [f64; 2] {
        let t = widened(self.worlds)
            * match looks {
                Looks::Once => two_sided(level, self.degrees()),
                Looks::Always => boundary(level, self.worlds),
            };
        [t, -t].map(|t| {
            let corrected = removed(t, self.scaled);
            let farther = if t > 0.0 { max } else { min };
            self.mean - self.error * farther(corrected, t)
        })
    }

    /// The p-value of a mean of 0: the interval of any level below 1 − p leaves 0 outside, that of no other does.
    pub(crate) fn p_value(&self, looks: Looks) -> f64 {
        let x = self.mean / self.error;
        let corrected = x.signum() * transformed(x, self.scaled);
        let t = min(x.abs(), corrected) / widened(self.worlds);
        match looks {
            _ if t <= 0.0 => 1.0,
            Looks::Once => beyond(t, self.degrees()),
            Looks::Always => reaching(t, self.worlds),
        }
    }
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

/// Hall's cubic transformation of a studentised mean; `scaled` is the skewness divided by the root of the number of worlds.
fn transformed(t: f64, scaled: f64) -> f64 {
    t + scaled * t * t / 3.0 + scaled * scaled * t * t * t / 27.0 + scaled / 6.0
}

/// Its inverse.
fn removed(t: f64, scaled: f64) -> f64 {
    if scaled.abs() < 1e-6 {
        return t;
    }
    3.0 / scaled * (cbrt(1.0 + scaled * (t - scaled / 6.0)) - 1.0)
}

/// Fewer worlds than these that differ from the others do not tell how far such worlds lie from the others.
const FEWEST_DIFFERENT: usize = 5;

/// Whether a few worlds decide the mean: fewer than [`FEWEST_DIFFERENT`] differ from the median at all, or the distances from it,
/// those of nothing left out, reach much farther than half of them do.
///
/// The nine tenths against the half is 2.4 for normal numbers, 3.3 for exponential ones, 4.2 for lognormal ones with σ = 1, and
/// 12.8 with σ = 2, whose mean no hundred worlds can enclose. Unlike skewness it does not hang on whether the largest were met.
pub(crate) fn is_heavy_tailed(worlds: &[f64]) -> bool {
    const LIMIT: f64 = 6.0;
    let n = worlds.len() as f64;
    let Some(median) = quantile(&sorted(worlds.to_vec()), 0.5) else {
        return true;
    };
    let distances = worlds.iter().map(|value| (value - median).abs());
    // The last digits of a difference are rounding.
    let nothing = 1e-9 * distances.clone().fold(0.0, max);
    let distances = sorted(distances.filter(|distance| *distance > nothing).collect());
    if distances.len() < FEWEST_DIFFERENT {
        return true;
    }
    let far = quantile(&distances, 0.9).zip(quantile(&distances, 0.5));
    // Few worlds know their tenths less well.
    far.is_some_and(|(far, half)| far / half > LIMIT * n / (n + 4.0))
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
                let missed = given - held;
                assert!(missed <= 140, "{name}, {worlds} worlds: {held} of {given}");
                assert!(given > 1000 || name.contains("rare"), "{name}: {given}");
            }
            // Normal numbers hardly ever seem heavy-tailed, and their intervals are not wastefully wide.
            let (given, held) = tried(&mut rng, worlds, (0.0, normal_quantile));
            assert!(given > 1950 && f64::from(held) / f64::from(given) < 0.985);
        }
    }

    #[test]
    fn p_values_and_intervals_say_the_same() {
        let skewed: Vec<f64> = (0..40).map(|k| f64::from(k * k) - 300.0).collect();
        let mean = Studentised::new(&skewed).unwrap();
        for looks in [Looks::Once, Looks::Always] {
            let p = mean.p_value(looks);
            assert!(p > 1e-6 && p < 0.2, "{looks:?}: {p}");
            let [low, high] = mean.interval(1.0 - 0.99 * p, looks);
            assert!(low < 0.0 && high > 0.0, "{looks:?}: {low} to {high}");
            let [low, high] = mean.interval(1.0 - 1.01 * p, looks);
            assert!(low > 0.0 && high > low, "{looks:?}: {low} to {high}");
        }
    }

    #[test]
    fn looking_always_has_its_price() {
        // Worked by hand from the paper's (3): α = .05, t = 100, ρ² = .1: √(2 · 11 / 10 · ln(√11 / .05)) = 3.038.
        assert!(
            (boundary(0.95, 100) - 3.037).abs() < 0.001,
            "{}",
            boundary(0.95, 100)
        );
        assert!((reaching(boundary(0.95, 100), 100) - 0.05).abs() < 1e-12);
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
        // Two of forty worlds differ: how far such worlds lie off is not known.
        let rare: Vec<f64> = (0..40).map(|k| f64::from(u8::from(k % 20 == 7))).collect();
        assert_eq!(interval_of_mean(&rare, 0.95), Err(Doubt::Uneven));
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
