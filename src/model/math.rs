//! The one module of mathematics: the same bits native, in Node and in every browser.
//!
//! Set-up code uses `libm` in f64. The inner loops use f32 and polynomials of additions and multiplications alone, so
//! that compilers vectorise them and every target rounds alike. Nothing here branches on a value in a loop.

use fearless_simd::prelude::*;

use super::lanes::{Level, Simd, dispatch};

/// e to the power of `x`.
#[must_use]
pub fn exp(x: f64) -> f64 {
    libm::exp(x)
}

/// Natural logarithm.
#[must_use]
pub fn ln(x: f64) -> f64 {
    libm::log(x)
}

/// Base-10 logarithm.
#[must_use]
pub fn log10(x: f64) -> f64 {
    libm::log10(x)
}

/// The arc tangent, in (−π/2, π/2).
#[must_use]
pub fn atan(x: f64) -> f64 {
    libm::atan(x)
}

/// Square root; IEEE 754 fixes its bits.
#[must_use]
pub fn sqrt(x: f64) -> f64 {
    x.sqrt()
}

/// Cube root, of negative numbers too.
#[must_use]
pub fn cbrt(x: f64) -> f64 {
    libm::cbrt(x)
}

/// `base` to the power of `exponent`, for a positive base.
#[must_use]
pub fn pow(base: f64, exponent: f64) -> f64 {
    libm::pow(base, exponent)
}

/// The log-odds of a probability inside (0, 1).
#[must_use]
pub fn logit(p: f64) -> f64 {
    ln(p / (1.0 - p))
}

/// The greater one; `b` on a tie or if `a` is not a number.
#[must_use]
pub fn max<T: PartialOrd>(a: T, b: T) -> T {
    if a > b { a } else { b }
}

/// The smaller one; `b` on a tie or if `a` is not a number.
#[must_use]
pub fn min<T: PartialOrd>(a: T, b: T) -> T {
    if a < b { a } else { b }
}

/// The value within these ends that is nearest to `value`.
pub(crate) fn within(value: f64, [least, most]: [f64; 2]) -> f64 {
    max(least, min(most, value))
}

/// Bound: a chance's upper bound times this lies above the chance even where single precision has lost something in both.
pub(crate) const ROOM: f32 = 1.001;

/// Bound: the same for chances so small that they are rounded to a multiple of the draws' step.
pub(crate) const LEAST_ROOM: f32 = 1e-5;

/// 1.5 · 2²³: added to a small number and taken off again, it rounds to the nearest integer.
pub(crate) const ROUND: f32 = 12_582_912.0;

/// The Taylor terms of 2ʳ for r in [−½, ½], lowest power first.
pub(crate) const EXP_TERMS: [f32; 7] = [
    1.0,
    std::f32::consts::LN_2,
    0.240_226_5,
    0.055_504_11,
    0.009_618_129,
    0.001_333_355_8,
    0.000_154_035_3,
];

/// e to the power of `x` for −87 < x < 87 (clamped outside), relative error below 6e-6.
///
/// `x · log2(e)` is split into an integer and a rest in [−½, ½] without a rounding instruction; the rest goes through a
/// polynomial, the integer into the exponent's bits.
#[inline(always)]
#[must_use]
pub fn exp_f32(x: f32) -> f32 {
    let x = min(max(x, -87.0), 87.0);
    let t = x * std::f32::consts::LOG2_E;
    let shifted = t + ROUND;
    let r = t - (shifted - ROUND);
    let p = EXP_TERMS
        .iter()
        .rev()
        .fold(0.0, |sum, &term| term + r * sum);
    let exponent = shifted
        .to_bits()
        .wrapping_sub(ROUND.to_bits())
        .wrapping_add(127)
        << 23;
    p * f32::from_bits(exponent)
}

/// 1 / (1 + e⁻ˣ).
#[inline(always)]
#[must_use]
pub fn logistic(x: f32) -> f32 {
    1.0 / (1.0 + exp_f32(-x))
}

/// Bound: quantiles that are taken at once, a whole number of blocks of any machine's width.
const MOST_AT_ONCE: usize = 16;

/// How far from one half, at most, the middle of the quantiles reaches, where one formula serves.
pub(crate) const CENTRE: f64 = 0.425;

/// The two polynomials of the middle, lowest power first.
const MIDDLE: [[f64; 8]; 2] = [
    [
        3.387_132_872_796_366_5,
        1.331_416_678_917_843_8e2,
        1.971_590_950_306_551_3e3,
        1.373_169_376_550_946e4,
        4.592_195_393_154_987e4,
        6.726_577_092_700_87e4,
        3.343_057_558_358_813e4,
        2.509_080_928_730_122_7e3,
    ],
    [
        1.0,
        4.231_333_070_160_091e1,
        6.871_870_074_920_579e2,
        5.394_196_021_424_751e3,
        2.121_379_430_158_66e4,
        3.930_789_580_009_271e4,
        2.872_908_573_572_194_3e4,
        5.226_495_278_852_545e3,
    ],
];

/// [`normal_quantile`] of each of `p` within [`CENTRE`] of one half, to the bit; something else of others. A whole number of
/// blocks.
#[inline(always)]
pub(crate) fn central_quantiles<S: Simd>(simd: S, p: &[f64], quantiles: &mut [f64]) {
    let all = |value: f64| S::f64s::splat(simd, value);
    let lanes = S::f64s::LEN;
    for (p, quantiles) in p.chunks_exact(lanes).zip(quantiles.chunks_exact_mut(lanes)) {
        let q = S::f64s::from_slice(simd, p) - all(0.5);
        let r = all(0.180_625) - q * q;
        let (mut numerator, mut denominator) = (all(0.0), all(0.0));
        for k in (0..MIDDLE[0].len()).rev() {
            numerator = numerator * r + all(MIDDLE[0][k]);
            denominator = denominator * r + all(MIDDLE[1][k]);
        }
        (q * (numerator / denominator)).store_slice(quantiles);
    }
}

/// [`normal_quantile`] of all of `p`, to the bit; [`MOST_AT_ONCE`] at most.
pub(crate) fn normal_quantiles<const N: usize>(level: Level, p: [f64; N]) -> [f64; N] {
    let (mut padded, mut quantiles) = ([0.5; MOST_AT_ONCE], [0.0; MOST_AT_ONCE]);
    padded[..N].copy_from_slice(&p);
    dispatch!(level, simd => central_quantiles(simd, &padded, &mut quantiles));
    std::array::from_fn(|k| {
        let central = (p[k] - 0.5).abs() <= CENTRE;
        if central {
            quantiles[k]
        } else {
            normal_quantile(p[k])
        }
    })
}

/// The standard normal quantile of `p` in (0, 1): Wichura's algorithm AS 241 (PPND16), relative error about 1e-16.
#[must_use]
pub fn normal_quantile(p: f64) -> f64 {
    let q = p - 0.5;
    if q.abs() <= CENTRE {
        let r = 0.180_625 - q * q;
        return q * ratio(r, MIDDLE[0], MIDDLE[1]);
    }
    let tail = if q < 0.0 { p } else { 1.0 - p };
    let r = sqrt(-ln(tail));
    let z = if r <= 5.0 {
        ratio(
            r - 1.6,
            [
                1.423_437_110_749_683_5,
                4.630_337_846_156_546,
                5.769_497_221_460_691,
                3.647_848_324_763_204_5,
                1.270_458_252_452_368_4,
                2.417_807_251_774_506e-1,
                2.272_384_498_926_918_4e-2,
                7.745_450_142_783_414e-4,
            ],
            [
                1.0,
                2.053_191_626_637_759,
                1.676_384_830_183_803_8,
                6.897_673_349_851e-1,
                1.481_039_764_274_800_8e-1,
                1.519_866_656_361_645_7e-2,
                5.475_938_084_995_345e-4,
                1.050_750_071_644_416_9e-9,
            ],
        )
    } else {
        ratio(
            r - 5.0,
            [
                6.657_904_643_501_103,
                5.463_784_911_164_114,
                1.784_826_539_917_291_3,
                2.965_605_718_285_048_7e-1,
                2.653_218_952_657_612_4e-2,
                1.242_660_947_388_078_4e-3,
                2.711_555_568_743_487_6e-5,
                2.010_334_399_292_288_1e-7,
            ],
            [
                1.0,
                5.998_322_065_558_88e-1,
                1.369_298_809_227_358e-1,
                1.487_536_129_085_061_5e-2,
                7.868_691_311_456_133e-4,
                1.846_318_317_510_054_7e-5,
                1.421_511_758_316_446e-7,
                2.044_263_103_389_939_8e-15,
            ],
        )
    };
    if q < 0.0 { -z } else { z }
}

/// Two polynomials of degree seven, lowest power first, one divided by the other.
fn ratio(x: f64, numerator: [f64; 8], denominator: [f64; 8]) -> f64 {
    let value = |c: [f64; 8]| c.iter().rev().fold(0.0, |sum, &a| sum * x + a);
    value(numerator) / value(denominator)
}

/// The Poisson variate of mean `mean` that belongs to the uniform number `u`, by sequential search; never above `cap`.
#[inline]
#[must_use]
pub fn poisson(mean: f32, u: f32, cap: u32) -> u32 {
    let mut term = exp_f32(-mean);
    let mut below = term;
    let mut k = 0;
    while u >= below && k < cap {
        k += 1;
        term *= mean / k as f32;
        below += term;
    }
    k
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_polynomial_exponential_is_close_to_libm_everywhere() {
        let mut worst = 0.0_f64;
        for step in -870_000..=870_000 {
            let x = step as f32 * 1e-4;
            let exact = exp(f64::from(x));
            worst = max(worst, (f64::from(exp_f32(x)) / exact - 1.0).abs());
        }
        // The argument's own rounding in x·log2(e) grows with |x|: 87 · 2⁻²⁴ ≈ 5e-6.
        assert!(worst < 6e-6, "relative error {worst:e}");
    }

    #[test]
    fn the_logistic_stays_inside_the_unit_interval() {
        assert_eq!(logistic(0.0), 0.5);
        assert!(logistic(-200.0) >= 0.0 && logistic(-200.0) < 1e-37);
        assert_eq!(logistic(200.0), 1.0);
    }

    #[test]
    fn normal_quantiles_agree_with_the_published_test_values() {
        // Wichura 1988, table of check values.
        for (p, z) in [
            (0.25, -0.674_489_750_196_081_7),
            (0.001, -3.090_232_306_167_813_5),
            (1e-20, -9.262_340_089_798_408),
        ] {
            assert!(
                (normal_quantile(p) / z - 1.0).abs() < 1e-14,
                "{p}: {}",
                normal_quantile(p)
            );
        }
        assert_eq!(normal_quantile(0.5), 0.0);
    }

    #[test]
    fn poisson_variates_have_the_right_mean_and_rise_with_their_uniform_number() {
        let n = 100_000;
        let draws: Vec<u32> = (0..n)
            .map(|k| poisson(2.3, (k as f32 + 0.5) / n as f32, 60))
            .collect();
        assert!(draws.is_sorted());
        let mean = f64::from(draws.iter().sum::<u32>()) / f64::from(n);
        assert!((mean - 2.3).abs() < 0.001, "{mean}");
        assert_eq!(poisson(50.0, 0.999_999, 7), 7);
        assert_eq!(poisson(0.0, 0.999_999, 7), 0);
    }
}
