//! Eight members at once: the arithmetic of the phases that pass over the whole population.
//!
//! `wide` gives vector instructions where the target has them and the same bits everywhere: only operations that
//! IEEE 754 fixes are used (no fused multiply-add, no approximate reciprocal, no built-in transcendental).

use wide::{bytemuck::cast, f32x8, i32x8, u32x8};

use super::math::{EXP_TERMS, ROUND};
use super::random::Key;

/// Members in a block.
pub(crate) const LANES: usize = 8;

/// The same number in every lane.
#[inline(always)]
pub(crate) fn all(value: f32) -> f32x8 {
    f32x8::splat(value)
}

/// The block of a column that begins at `i`; zero behind the column's end.
#[inline(always)]
pub(crate) fn load<T: Copy + Default>(column: &[T], i: usize) -> [T; LANES] {
    let mut block = [T::default(); LANES];
    let rest = &column[i..];
    if let Some(full) = rest.first_chunk() {
        return *full;
    }
    block[..rest.len()].copy_from_slice(rest);
    block
}

/// The same as vector.
#[inline(always)]
pub(crate) fn floats(column: &[f32], i: usize) -> f32x8 {
    f32x8::from(load(column, i))
}

/// Writes a block back; what lies behind the column's end is dropped.
#[inline(always)]
pub(crate) fn store(column: &mut [f32], i: usize, block: f32x8) {
    let rest = &mut column[i..];
    if let Some(full) = rest.first_chunk_mut() {
        *full = block.to_array();
    } else {
        let len = rest.len();
        rest.copy_from_slice(&block.as_array()[..len]);
    }
}

/// [`super::math::logistic`] in every lane, to the bit.
#[inline(always)]
pub(crate) fn logistic(x: f32x8) -> f32x8 {
    let x = (all(0.0) - x).fast_max(all(-87.0)).fast_min(all(87.0));
    let t = x * all(std::f32::consts::LOG2_E);
    let shifted = t + all(ROUND);
    let r = t - (shifted - all(ROUND));
    let mut p = all(EXP_TERMS[EXP_TERMS.len() - 1]);
    for k in (0..EXP_TERMS.len() - 1).rev() {
        p = all(EXP_TERMS[k]) + r * p;
    }
    let bits: u32x8 = cast(shifted);
    let exponent = (bits - u32x8::splat(ROUND.to_bits()) + u32x8::splat(127)) << 23_u32;
    let power: f32x8 = cast(exponent);
    all(1.0) / (all(1.0) + p * power)
}

impl Key {
    /// [`Key::uniform`] for every lane.
    #[inline(always)]
    pub(crate) fn uniforms(self, identities: [u32; LANES]) -> f32x8 {
        let bits = self.bits_of(u32x8::from(identities));
        let top: i32x8 = cast(bits >> 8_u32);
        f32x8::from_i32x8(top) * all(1.0 / 16_777_216.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::math;
    use crate::random::{Luck, Purpose};

    #[test]
    fn lanes_give_the_bits_of_the_single_functions() {
        let key = Luck::new(3, 1).key(Purpose::Visit, 5);
        for block in 0..2000_u32 {
            let identities: [u32; LANES] = std::array::from_fn(|k| block * 977 + k as u32);
            let uniforms = key.uniforms(identities).to_array();
            let inputs = uniforms.map(|u| (u - 0.5) * 220.0);
            let logistics = logistic(f32x8::from(inputs)).to_array();
            for k in 0..LANES {
                assert_eq!(uniforms[k].to_bits(), key.uniform(identities[k]).to_bits());
                assert_eq!(
                    logistics[k].to_bits(),
                    math::logistic(inputs[k]).to_bits(),
                    "logistic of {}",
                    inputs[k]
                );
            }
        }
    }

    #[test]
    fn blocks_at_the_end_of_a_column_are_cut() {
        let mut column: Vec<f32> = (0..11_u8).map(f32::from).collect();
        let block = floats(&column, 8);
        assert_eq!(block.to_array(), [8.0, 9.0, 10.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
        store(&mut column, 8, block + all(1.0));
        assert_eq!(column[7..], [7.0, 9.0, 10.0, 11.0]);
    }
}
