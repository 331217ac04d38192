//! Many members at once: the arithmetic of the phases that pass over the whole population.
//!
//! A phase's loop is written once, for blocks of as many members as the machine's vectors hold (sixteen with AVX-512,
//! eight with AVX2 and, in two vectors, in WebAssembly, four elsewhere), and compiled for each kind of machine; [`Level`]
//! says which one this is. All give the same bits, in which no lane depends on another: only operations that IEEE 754
//! fixes are used (no fused multiply-add, no approximate reciprocal, no built-in transcendental).

use fearless_simd::prelude::*;
pub(crate) use fearless_simd::{Level, Simd, dispatch};

use super::math::{EXP_TERMS, ROUND};
use super::random::Key;

/// Definition: the bits of √½, cut to the upper half of a double.
const ROOT: u64 = 0x3FE6_A09E << 32;
/// Definition: what lies between those of 1 and these.
const ROOT_TO_ONE: u64 = (0x3FF0_0000 << 32) - ROOT;
/// Definition: the bits of a double's fraction.
const FRACTION: u64 = (1 << 52) - 1;
/// Definition: the bits of 2⁵², over which a whole number may be laid; it and the bias of exponents.
const WHOLE: u64 = 0x4330 << 48;
const WHOLE_AND_BIAS: f64 = 4_503_599_627_370_496.0 + 1023.0;
/// Definition: the natural logarithm of 2, its first 32 bits and the rest.
const LN_2: [f64; 2] = [6.931_471_803_691_238e-1, 1.908_214_929_270_587_7e-10];
/// Definition: the terms of R, lowest power first.
const LN_TERMS: [f64; 7] = [
    6.666_666_666_666_735e-1,
    3.999_999_999_940_942e-1,
    2.857_142_874_366_239e-1,
    2.222_219_843_214_978_4e-1,
    1.818_357_216_161_805e-1,
    1.531_383_769_920_937_3e-1,
    1.479_819_860_511_658_6e-1,
];

/// A block of real numbers, one for each of as many members as the machine's vectors hold. WebAssembly's are narrow, and the
/// whole program works on two of them at once; the small one, which runs for seconds, is to be small.
#[cfg(not(all(target_arch = "wasm32", feature = "whole")))]
pub(crate) type Floats<S> = <S as Simd>::f32s;
#[cfg(all(target_arch = "wasm32", feature = "whole"))]
pub(crate) type Floats<S> = fearless_simd::f32x8<S>;

/// As many whole numbers.
#[cfg(not(all(target_arch = "wasm32", feature = "whole")))]
pub(crate) type Ints<S> = <S as Simd>::i32s;
#[cfg(all(target_arch = "wasm32", feature = "whole"))]
pub(crate) type Ints<S> = fearless_simd::i32x8<S>;

/// As many whole numbers without a sign.
#[cfg(not(all(target_arch = "wasm32", feature = "whole")))]
pub(crate) type Naturals<S> = <S as Simd>::u32s;
#[cfg(all(target_arch = "wasm32", feature = "whole"))]
pub(crate) type Naturals<S> = fearless_simd::u32x8<S>;

/// Whom a block holds.
pub(crate) trait Edge: Copy {
    /// The block of a column that begins at `i`.
    #[inline(always)]
    fn load<S: Simd, V: SimdBase<S>>(self, simd: S, column: &[V::Element], i: usize) -> V {
        V::from_slice(simd, &column[i..i + V::LEN])
    }

    /// Whether all of it count.
    fn is_whole(self) -> bool;

    /// Writes a block back for those whom it holds.
    fn store<S: Simd, V: SimdBase<S>>(self, simd: S, column: &mut [V::Element], i: usize, block: V);

    /// Those whom it holds and for whom the mask is set, a bit a lane.
    fn bits<S: Simd, M: SimdMask<S>>(self, mask: M) -> u64;

    /// Their lanes.
    #[inline(always)]
    fn places<S: Simd, M: SimdMask<S>>(self, mask: M) -> impl Iterator<Item = usize> {
        places(self.bits(mask))
    }

    /// Their number.
    #[inline(always)]
    fn count<S: Simd, M: SimdMask<S>>(self, mask: M) -> u32 {
        self.bits(mask).count_ones()
    }
}

/// A block of people all of whom count.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Whole;

impl Edge for Whole {
    #[inline(always)]
    fn is_whole(self) -> bool {
        true
    }

    #[inline(always)]
    fn store<S: Simd, V: SimdBase<S>>(self, _: S, column: &mut [V::Element], i: usize, block: V) {
        block.store_slice(&mut column[i..i + V::LEN]);
    }

    #[inline(always)]
    fn bits<S: Simd, M: SimdMask<S>>(self, mask: M) -> u64 {
        mask.to_bitmask()
    }
}

/// A block of which only those count whose bits are set.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Those(pub(crate) u64);

impl Those {
    /// The first `n`.
    pub(crate) fn first(n: usize) -> Self {
        Self((1 << n) - 1)
    }

    /// Their lanes.
    pub(crate) fn all(self) -> impl Iterator<Item = usize> {
        places(self.0)
    }

    /// Whether the one in lane `k` counts.
    pub(crate) fn has(self, k: usize) -> bool {
        self.0 & 1 << k != 0
    }
}

impl Edge for Those {
    #[inline(always)]
    fn is_whole(self) -> bool {
        false
    }

    #[inline(always)]
    fn store<S: Simd, V: SimdBase<S>>(
        self,
        simd: S,
        column: &mut [V::Element],
        i: usize,
        block: V,
    ) {
        let column = &mut column[i..i + V::LEN];
        let counts = V::Mask::from_bitmask(simd, self.0);
        let kept = counts.select(block, V::from_slice(simd, column));
        kept.store_slice(column);
    }

    #[inline(always)]
    fn bits<S: Simd, M: SimdMask<S>>(self, mask: M) -> u64 {
        mask.to_bitmask() & self.0
    }
}

/// Goes over the first `n` rows of columns in blocks: runs the code for each, in which `i` is where it begins and `edge`
/// whom it holds. The columns have a whole number of blocks.
macro_rules! each_block {
    ($simd:ident: $s:ty, $n:expr, |$i:ident, $edge:ident| $code:expr) => {{
        let (n, lanes) = (
            $n,
            <$crate::lanes::Floats<$s> as fearless_simd::SimdBase<$s>>::LEN,
        );
        let mut $i = 0;
        while $i + lanes <= n {
            let $edge = $crate::lanes::Whole;
            $code;
            $i += lanes;
        }
        if $i < n {
            let $edge = $crate::lanes::Those::first(n - $i);
            $code;
        }
    }};
}
pub(crate) use each_block;

/// The greater one in every lane; `b` on a tie, as [`super::math::max`]. One instruction everywhere, which the vector's own
/// `max` is not in WebAssembly.
#[inline(always)]
pub(crate) fn max<S: Simd>(a: Floats<S>, b: Floats<S>) -> Floats<S> {
    a.simd_gt(b).select(a, b)
}

/// The smaller one in every lane; `b` on a tie, as [`super::math::min`].
#[inline(always)]
pub(crate) fn min<S: Simd>(a: Floats<S>, b: Floats<S>) -> Floats<S> {
    a.simd_lt(b).select(a, b)
}

/// `x` in the lanes where it is above 0, and 0 in the others.
#[inline(always)]
pub(crate) fn positive<S: Simd>(simd: S, x: Floats<S>) -> Floats<S> {
    max::<S>(x, <Floats<S>>::splat(simd, 0.0))
}

/// A level from 0 to 1 in every lane, with a share of what is missing to 1 added.
#[inline(always)]
pub(crate) fn restored<S: Simd>(simd: S, level: Floats<S>, share: Floats<S>) -> Floats<S> {
    let one = <Floats<S>>::splat(simd, 1.0);
    level + share * (one - level)
}

/// [`super::math::exp_f32`] in every lane, to the bit.
#[inline(always)]
pub(crate) fn exp<S: Simd>(simd: S, x: Floats<S>) -> Floats<S> {
    let all = |value: f32| <Floats<S>>::splat(simd, value);
    let x = min::<S>(max::<S>(x, all(-87.0)), all(87.0));
    let t = x * all(std::f32::consts::LOG2_E);
    let shifted = t + all(ROUND);
    let r = t - (shifted - all(ROUND));
    let mut p = all(EXP_TERMS[EXP_TERMS.len() - 1]);
    for k in (0..EXP_TERMS.len() - 1).rev() {
        p = all(EXP_TERMS[k]) + r * p;
    }
    let bits: Naturals<S> = shifted.bitcast();
    let exponent = (bits - ROUND.to_bits() + 127) << 23;
    let power: Floats<S> = exponent.bitcast();
    p * power
}

/// Bound: lanes of the widest block.
const WIDEST: usize = 16;

/// The natural logarithm of positive numbers in every lane, in double precision and then rounded: [`super::math::ln`] to the bit,
/// whose algorithm it is (FreeBSD's: x = 2ᵏ · (1 + f), near 1; s = f / (2 + f); ln(1 + f) = f − f² / 2 + s · (f² / 2 + R(s²))).
#[inline(always)]
pub(crate) fn ln<S: Simd>(simd: S, x: Floats<S>) -> Floats<S> {
    let all = |value: f64| S::f64s::splat(simd, value);
    let bits = |value: u64| S::u64s::splat(simd, value);
    let mut wide = [1.0; WIDEST];
    for (wide, &x) in wide.iter_mut().zip(x.as_slice()) {
        *wide = f64::from(x);
    }
    for part in wide[..<Floats<S>>::LEN].chunks_exact_mut(S::f64s::LEN) {
        let x: S::u64s = S::f64s::from_slice(simd, part).bitcast();
        let shifted = x + bits(ROOT_TO_ONE);
        let power: S::f64s = ((shifted >> 52) | bits(WHOLE)).bitcast();
        let power = power - all(WHOLE_AND_BIAS);
        let near: S::f64s = ((shifted & bits(FRACTION)) + bits(ROOT)).bitcast();
        let f = near - all(1.0);
        let half = all(0.5) * f * f;
        let s = f / (all(2.0) + f);
        let z = s * s;
        let w = z * z;
        let term = |k: usize| all(LN_TERMS[k]);
        let even = w * (term(1) + w * (term(3) + w * term(5)));
        let odd = z * (term(0) + w * (term(2) + w * (term(4) + w * term(6))));
        let [high, low] = LN_2;
        let ln = s * (half + (odd + even)) + power * all(low) - half + f + power * all(high);
        ln.store_slice(part);
    }
    let mut rounded = [0.0; WIDEST];
    for (rounded, &wide) in rounded.iter_mut().zip(&wide) {
        *rounded = wide as f32;
    }
    <Floats<S>>::from_slice(simd, &rounded[..<Floats<S>>::LEN])
}

/// [`super::math::logistic`] in every lane, to the bit.
#[inline(always)]
pub(crate) fn logistic<S: Simd>(simd: S, x: Floats<S>) -> Floats<S> {
    let all = |value: f32| <Floats<S>>::splat(simd, value);
    all(1.0) / (all(1.0) + exp(simd, all(0.0) - x))
}

/// A little more than e to the power of `x` may be, which no logistic of `x` exceeds: straight lines above the curve, whose
/// ends lie on it at whole powers of two.
#[inline(always)]
pub(crate) fn above_logistic<S: Simd>(simd: S, x: Floats<S>) -> Floats<S> {
    let all = |value: f32| <Floats<S>>::splat(simd, value);
    let t = x * all(std::f32::consts::LOG2_E);
    let t = min::<S>(max::<S>(t, all(-100.0)), all(100.0));
    // The sum lies in 2⁻²³ of a power of two, read as the bits of a number.
    let bits: Ints<S> = ((t + all(127.0)) * all(8_388_608.0)).to_int();
    let line: Floats<S> = bits.bitcast();
    line * all(1.000_1)
}

impl Key {
    /// [`Key::bits`] for every lane.
    #[inline(always)]
    pub(crate) fn bits_of<S: Simd>(self, simd: S, identities: Naturals<S>) -> Naturals<S> {
        let [before, between] = self.halves().map(|half| <Naturals<S>>::splat(simd, half));
        let [spread, first, second] = Key::FACTORS.map(|factor| <Naturals<S>>::splat(simd, factor));
        let mut h = (identities * spread) ^ before;
        h = (h ^ (h >> 16)) * first;
        h += between;
        h = (h ^ (h >> 15)) * second;
        h ^ (h >> 16)
    }

    /// [`Key::uniform`] for every lane.
    #[inline(always)]
    pub(crate) fn uniforms<S: Simd>(self, simd: S, identities: Naturals<S>) -> Floats<S> {
        let top: Ints<S> = (self.bits_of(simd, identities) >> 8).bitcast();
        top.to_float::<Floats<S>>() * <Floats<S>>::splat(simd, 1.0 / 16_777_216.0)
    }
}

/// The places of the bits that are set, lowest first.
#[inline(always)]
fn places(mut bits: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        (bits != 0).then(|| {
            let place = bits.trailing_zeros() as usize;
            bits &= bits - 1;
            place
        })
    })
}

/// Every kind of machine that this one can stand for.
#[cfg(test)]
pub(crate) fn levels() -> Vec<Level> {
    let own = Level::new();
    #[cfg(target_arch = "x86_64")]
    let narrower = [
        own.as_sse4_2().map(Level::Sse4_2),
        own.as_avx2().map(Level::Avx2),
    ];
    #[cfg(not(target_arch = "x86_64"))]
    let narrower = [None];
    let narrower = narrower.into_iter().flatten();
    [Level::baseline(), own]
        .into_iter()
        .chain(narrower)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::math;
    use crate::random::{Luck, Purpose};

    /// The uniform numbers of identities, and logistics and what lies above them of other numbers, and logarithms of their powers.
    #[inline(always)]
    fn passed<S: Simd>(simd: S, key: Key, identities: &[u32], inputs: &[f32]) -> [Vec<f32>; 5] {
        let n = identities.len();
        let mut found = std::array::from_fn(|_| vec![0.0; n]);
        each_block!(simd: S, n, |i, edge| {
            let identity: Naturals<S> = edge.load(simd, identities, i);
            let x: Floats<S> = edge.load(simd, inputs, i);
            edge.store(simd, &mut found[0], i, key.uniforms(simd, identity));
            edge.store(simd, &mut found[1], i, logistic(simd, x));
            edge.store(simd, &mut found[2], i, above_logistic(simd, x));
            edge.store(simd, &mut found[3], i, exp(simd, x));
            edge.store(simd, &mut found[4], i, ln(simd, exp(simd, x)));
        });
        found
    }

    #[test]
    fn lanes_give_the_bits_of_the_single_functions_on_every_machine() {
        let key = Luck::new(3, 1).key(Purpose::Visit, 5);
        let identities: Vec<u32> = (0..16_000).map(|k| k * 977).collect();
        let inputs: Vec<f32> = (0..16_000).map(|k| k as f32 * 0.0137 - 110.0).collect();
        for level in levels() {
            let [uniforms, logistics, above, powers, logarithms] =
                dispatch!(level, simd => passed(simd, key, &identities, &inputs));
            for (k, &x) in inputs.iter().enumerate() {
                assert_eq!(uniforms[k].to_bits(), key.uniform(identities[k]).to_bits());
                let logistic = math::logistic(x);
                assert_eq!(
                    logistics[k].to_bits(),
                    logistic.to_bits(),
                    "logistic of {x}"
                );
                let power = math::exp_f32(x);
                assert_eq!(powers[k].to_bits(), power.to_bits());
                let logarithm = math::ln(f64::from(power)) as f32;
                assert_eq!(
                    logarithms[k].to_bits(),
                    logarithm.to_bits(),
                    "ln of {power}"
                );
                assert!(above[k] >= logistic, "{x}: {} above {logistic}", above[k]);
                let near = 1.07 * math::exp_f32(x);
                assert!(
                    !(-60.0..=60.0).contains(&x) || above[k] < near,
                    "{x}: {}",
                    above[k]
                );
            }
        }
    }

    #[test]
    fn rows_behind_the_last_that_counts_are_left_alone() {
        #[inline(always)]
        fn raised<S: Simd>(simd: S, column: &mut [f32], n: usize) -> Vec<usize> {
            let mut seen = Vec::new();
            each_block!(simd: S, n, |i, edge| {
                let block: Floats<S> = edge.load(simd, column, i);
                edge.store(simd, column, i, block + 1.0);
                seen.extend(edge.places(block.simd_ge(block)).map(|k| i + k));
            });
            seen
        }
        for level in levels() {
            let mut column: Vec<f32> = (0..32_u8).map(f32::from).collect();
            let seen = dispatch!(level, simd => raised(simd, &mut column, 19));
            assert!((0..19).eq(seen));
            let expected = (0..32_u8).map(|k| f32::from(k) + if k < 19 { 1.0 } else { 0.0 });
            assert!(expected.eq(column));
        }
    }

    #[test]
    fn places_are_those_of_the_bits() {
        assert_eq!(places(0b1010_0001).collect::<Vec<_>>(), [0, 5, 7]);
        assert_eq!(places(0).count(), 0);
    }
}
