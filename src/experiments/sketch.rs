//! Sketches: how many numbers were how large, from which quantiles are read without keeping the numbers.
//!
//! Sketches of parts add up to that of the whole, to the bit and in any order, because only whole counts are kept: a histogram
//! with buckets in proportion to the numbers, like the DDSketch (Masson, Rim and Lee 2019, Proc. VLDB 12: 2195–2205), cut where
//! the binary digits are.

use measure::quantile::BAND_SHARES;

/// Binary digits of a number that are left out.
const LEFT_OUT: u32 = 13;

/// The largest error of a quantile, as a share of the numbers beside it: they are rounded towards zero to eleven binary digits.
pub const LARGEST_ERROR: f64 = 1.0 / 1024.0;

/// Counts of rounded numbers, the least number first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sketch(Vec<(i32, u32)>);

impl Sketch {
    /// Takes a number.
    pub(crate) fn take(&mut self, value: f32) {
        self.add(key(value), 1);
    }

    /// Takes `count` numbers of a bucket.
    pub(crate) fn add(&mut self, key: i32, count: u32) {
        match self.0.binary_search_by_key(&key, |(key, _)| *key) {
            Ok(place) => self.0[place].1 += count,
            Err(place) => self.0.insert(place, (key, count)),
        }
    }

    /// The buckets that are not empty: key and count.
    pub(crate) fn buckets(&self) -> &[(i32, u32)] {
        &self.0
    }

    /// The quantiles at [`BAND_SHARES`], between neighbours in proportion; none without a number.
    pub(crate) fn quantiles(&self) -> Option<[f64; BAND_SHARES.len()]> {
        let count: u64 = self.0.iter().map(|(_, count)| u64::from(*count)).sum();
        let last = count.checked_sub(1)?;
        Some(BAND_SHARES.map(|share| {
            let position = last as f64 * share;
            let below = position.floor();
            let (low, high) = (self.at(below as u64), self.at(last.min(below as u64 + 1)));
            low + (position - below) * (high - low)
        }))
    }

    /// The number at a place of the sorted ones, from 0.
    fn at(&self, place: u64) -> f64 {
        let mut behind = 0;
        let found = self.0.iter().find(|(_, count)| {
            behind += u64::from(*count);
            behind > place
        });
        found.map_or(0.0, |(key, _)| number(*key))
    }
}

/// The bucket of a number; buckets are in the order of the numbers.
fn key(value: f32) -> i32 {
    let size = (value.abs().to_bits() >> LEFT_OUT) as i32;
    if value < 0.0 { -size } else { size }
}

/// The number of a bucket that is nearest to zero.
fn number(key: i32) -> f64 {
    let size = f64::from(f32::from_bits(key.unsigned_abs() << LEFT_OUT));
    if key < 0 { -size } else { size }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use measure::quantile::quantile;
    use model::math::max;
    use proptest::prelude::*;

    #[test]
    fn whole_numbers_up_to_two_thousand_are_exact() {
        for whole in (-2047_i16..=2047).map(f32::from) {
            assert_eq!(number(key(whole)), f64::from(whole));
        }
        assert_eq!((key(-0.0), key(1e-45)), (0, 0));
        assert_eq!(Sketch::default().quantiles(), None);
    }

    proptest! {
        /// Quantiles are those of the numbers but for the error that is said, and parts add up in any order.
        #[test]
        fn quantiles_are_within_the_error(numbers in proptest::collection::vec(-1e6_f32..1e6, 1..200), cut in 0_usize..200) {
            let sketch_of = |numbers: &[f32]| {
                let mut sketch = Sketch::default();
                numbers.iter().for_each(|number| sketch.take(*number));
                sketch
            };
            let whole = sketch_of(&numbers);
            let mut sorted: Vec<f64> = numbers.iter().map(|number| f64::from(*number)).collect();
            sorted.sort_unstable_by(f64::total_cmp);
            for (found, share) in whole.quantiles().unwrap().into_iter().zip(BAND_SHARES) {
                let exact = quantile(&sorted, share).unwrap();
                let last = sorted.len() - 1;
                let below = (last as f64 * share) as usize;
                let beside = max(sorted[below].abs(), sorted[last.min(below + 1)].abs());
                prop_assert!((found - exact).abs() <= LARGEST_ERROR * beside + 1e-9, "{found} is not {exact}");
            }
            let (first, second) = numbers.split_at(cut.min(numbers.len()));
            let mut merged = sketch_of(second);
            for (key, count) in sketch_of(first).buckets() {
                merged.add(*key, *count);
            }
            prop_assert_eq!(merged, whole);
        }
    }
}
