//! Many members at once: the arithmetic of the phases that pass over the whole population.
//!
//! A phase's loop is written once, for blocks of as many members as the machine's vectors hold (sixteen with AVX-512,
//! eight with AVX2, four elsewhere), and compiled for each kind of machine; [`Level`] says which one this is. All give
//! the same bits, in which no lane depends on another: only operations that IEEE 754 fixes are used (no fused
//! multiply-add, no approximate reciprocal, no built-in transcendental).

use fearless_simd::prelude::*;
pub(crate) use fearless_simd::{Level, Simd, dispatch};

use super::math::{EXP_TERMS, ROUND};
use super::random::Key;

/// How a column lies to a block.
pub(crate) trait Edge: Copy {
    /// The block of a column that begins at `i`; zero behind the column's end.
    fn load<S: Simd, V: SimdBase<S>>(self, simd: S, column: &[V::Element], i: usize) -> V;

    /// Writes a block back; what lies behind the column's end is dropped.
    fn store<S: Simd, V: SimdBase<S>>(self, column: &mut [V::Element], i: usize, block: V);

    /// The lanes of a block at `i` of a column of `n` members in which there is somebody, a bit each.
    fn inside(self, bits: u64, i: usize, n: usize) -> u64;
}

/// The column holds the whole block.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Whole;

impl Edge for Whole {
    #[inline(always)]
    fn load<S: Simd, V: SimdBase<S>>(self, simd: S, column: &[V::Element], i: usize) -> V {
        V::from_slice(simd, &column[i..i + V::LEN])
    }

    #[inline(always)]
    fn store<S: Simd, V: SimdBase<S>>(self, column: &mut [V::Element], i: usize, block: V) {
        block.store_slice(&mut column[i..i + V::LEN]);
    }

    #[inline(always)]
    fn inside(self, bits: u64, _: usize, _: usize) -> u64 {
        bits
    }
}

/// The column ends within the block.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cut;

impl Edge for Cut {
    #[inline(always)]
    fn load<S: Simd, V: SimdBase<S>>(self, simd: S, column: &[V::Element], i: usize) -> V {
        let mut block = V::splat(simd, V::Element::default());
        for (lane, &value) in block.as_mut_slice().iter_mut().zip(&column[i..]) {
            *lane = value;
        }
        block
    }

    #[inline(always)]
    fn store<S: Simd, V: SimdBase<S>>(self, column: &mut [V::Element], i: usize, block: V) {
        for (value, &lane) in column[i..].iter_mut().zip(block.as_slice()) {
            *value = lane;
        }
    }

    #[inline(always)]
    fn inside(self, bits: u64, i: usize, n: usize) -> u64 {
        bits & ((1 << (n - i)) - 1)
    }
}

/// Goes over columns of `n` members in blocks: runs the code for each, in which `i` is where it begins and `edge` how
/// columns lie to it.
macro_rules! each_block {
    ($simd:ident: $s:ty, $n:expr, |$i:ident, $edge:ident| $code:expr) => {{
        let (n, lanes) = ($n, <$s as $crate::lanes::Simd>::f32s::LEN);
        let mut $i = 0;
        while $i + lanes <= n {
            let $edge = $crate::lanes::Whole;
            $code;
            $i += lanes;
        }
        if $i < n {
            let $edge = $crate::lanes::Cut;
            $code;
        }
    }};
}
pub(crate) use each_block;

/// [`super::math::logistic`] in every lane, to the bit.
#[inline(always)]
pub(crate) fn logistic<S: Simd>(simd: S, x: S::f32s) -> S::f32s {
    let all = |value: f32| S::f32s::splat(simd, value);
    let x = (all(0.0) - x).max(all(-87.0)).min(all(87.0));
    let t = x * all(std::f32::consts::LOG2_E);
    let shifted = t + all(ROUND);
    let r = t - (shifted - all(ROUND));
    let mut p = all(EXP_TERMS[EXP_TERMS.len() - 1]);
    for k in (0..EXP_TERMS.len() - 1).rev() {
        p = all(EXP_TERMS[k]) + r * p;
    }
    let bits: S::u32s = shifted.bitcast();
    let exponent = (bits - ROUND.to_bits() + 127) << 23;
    let power: S::f32s = exponent.bitcast();
    all(1.0) / (all(1.0) + p * power)
}

/// A little more than e to the power of `x` may be, which no logistic of `x` exceeds: straight lines above the curve, whose
/// ends lie on it at whole powers of two.
#[inline(always)]
pub(crate) fn above_logistic<S: Simd>(simd: S, x: S::f32s) -> S::f32s {
    let all = |value: f32| S::f32s::splat(simd, value);
    let t = (x * all(std::f32::consts::LOG2_E))
        .max(all(-100.0))
        .min(all(100.0));
    // The sum lies in 2⁻²³ of a power of two, read as the bits of a number.
    let bits: S::i32s = ((t + all(127.0)) * all(8_388_608.0)).to_int();
    let line: S::f32s = bits.bitcast();
    line * all(1.000_1)
}

impl Key {
    /// [`Key::bits`] for every lane.
    #[inline(always)]
    fn bits_of<S: Simd>(self, simd: S, identities: S::u32s) -> S::u32s {
        let [before, between] = self.halves().map(|half| S::u32s::splat(simd, half));
        let [spread, first, second] = Key::FACTORS.map(|factor| S::u32s::splat(simd, factor));
        let mut h = (identities * spread) ^ before;
        h = (h ^ (h >> 16)) * first;
        h += between;
        h = (h ^ (h >> 15)) * second;
        h ^ (h >> 16)
    }

    /// [`Key::uniform`] for every lane.
    #[inline(always)]
    pub(crate) fn uniforms<S: Simd>(self, simd: S, identities: S::u32s) -> S::f32s {
        let top: S::i32s = (self.bits_of(simd, identities) >> 8).bitcast();
        top.to_float::<S::f32s>() * S::f32s::splat(simd, 1.0 / 16_777_216.0)
    }
}

/// The places of the bits that are set, lowest first.
#[inline(always)]
pub(crate) fn places(mut bits: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        (bits != 0).then(|| {
            let place = bits.trailing_zeros() as usize;
            bits &= bits - 1;
            place
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::math;
    use crate::random::{Luck, Purpose};

    /// What a machine of the least kind and what this one has.
    const LEVELS: [fn() -> Level; 2] = [Level::baseline, Level::new];

    /// The uniform numbers of identities, and logistics and what lies above them of other numbers.
    #[inline(always)]
    fn passed<S: Simd>(simd: S, key: Key, identities: &[u32], inputs: &[f32]) -> [Vec<f32>; 3] {
        let n = identities.len();
        let mut found = [vec![0.0; n], vec![0.0; n], vec![0.0; n]];
        each_block!(simd: S, n, |i, edge| {
            let identity: S::u32s = edge.load(simd, identities, i);
            let x: S::f32s = edge.load(simd, inputs, i);
            edge.store(&mut found[0], i, key.uniforms(simd, identity));
            edge.store(&mut found[1], i, logistic(simd, x));
            edge.store(&mut found[2], i, above_logistic(simd, x));
        });
        found
    }

    #[test]
    fn lanes_give_the_bits_of_the_single_functions_on_every_machine() {
        let key = Luck::new(3, 1).key(Purpose::Visit, 5);
        // No whole number of blocks of any width.
        let identities: Vec<u32> = (0..16_003).map(|k| k * 977).collect();
        let inputs: Vec<f32> = (0..16_003).map(|k| k as f32 * 0.0137 - 110.0).collect();
        for level in LEVELS {
            let [uniforms, logistics, above] =
                dispatch!(level(), simd => passed(simd, key, &identities, &inputs));
            for (k, &x) in inputs.iter().enumerate() {
                assert_eq!(uniforms[k].to_bits(), key.uniform(identities[k]).to_bits());
                let logistic = math::logistic(x);
                assert_eq!(
                    logistics[k].to_bits(),
                    logistic.to_bits(),
                    "logistic of {x}"
                );
                assert!(above[k] >= logistic, "{x}: {} above {logistic}", above[k]);
                let near = 1.07 * math::exp_f32(x);
                assert!(
                    x < -60.0 || x > 60.0 || above[k] < near,
                    "{x}: {}",
                    above[k]
                );
            }
        }
    }

    #[test]
    fn blocks_at_the_end_of_a_column_are_cut() {
        #[inline(always)]
        fn raised<S: Simd>(simd: S, column: &mut [f32]) -> Vec<u64> {
            let mut seen = Vec::new();
            each_block!(simd: S, column.len(), |i, edge| {
                let block: S::f32s = edge.load(simd, column, i);
                edge.store(column, i, block + 1.0);
                seen.push(edge.inside(u64::MAX, i, column.len()).count_ones().min(S::f32s::LEN as u32).into());
            });
            seen
        }
        for level in LEVELS {
            let mut column: Vec<f32> = (0..19_u8).map(f32::from).collect();
            let seen = dispatch!(level(), simd => raised(simd, &mut column));
            assert_eq!(seen.iter().sum::<u64>(), 19);
            assert!((0..19_u8).map(|k| f32::from(k) + 1.0).eq(column));
        }
    }

    #[test]
    fn places_are_those_of_the_bits() {
        assert_eq!(places(0b1010_0001).collect::<Vec<_>>(), [0, 5, 7]);
        assert_eq!(places(0).count(), 0);
    }
}
