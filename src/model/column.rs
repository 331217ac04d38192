//! Columns: how what is known of everybody is stored, by how many people differ in it.

use std::ops::{Index, IndexMut, MulAssign};

use fearless_simd::prelude::*;

use super::lanes::{Edge, Simd};

/// What every column of the population can do. All of them have the same number of rows.
pub(crate) trait Column<T> {
    /// The person of row `i`, who is the last one, joins with `value`.
    fn join(&mut self, i: usize, value: T);

    /// Makes room for so many rows in all, which is more than there are.
    fn make_room(&mut self, rows: usize);

    /// Keeps the rows of `slots`, in that order, and room for so many in all.
    fn pick(&mut self, slots: &[u32], rows: usize);

    /// Bytes that it takes.
    fn bytes(&self) -> usize;
}

/// Everybody has a value of the own.
impl<T: Copy + Default> Column<T> for Vec<T> {
    fn join(&mut self, i: usize, value: T) {
        self[i] = value;
    }

    fn make_room(&mut self, rows: usize) {
        lengthen(self, rows, T::default());
    }

    fn pick(&mut self, slots: &[u32], rows: usize) {
        let mut picked = Self::with_capacity(rows);
        picked.extend(slots.iter().map(|&slot| self[slot as usize]));
        picked.resize(rows, T::default());
        *self = picked;
    }

    fn bytes(&self) -> usize {
        self.capacity() * size_of::<T>()
    }
}

/// Lengthens a column with `value`, without room to spare.
fn lengthen<T: Copy>(column: &mut Vec<T>, rows: usize, value: T) {
    column.reserve_exact(rows - column.len());
    column.resize(rows, value);
}

/// A column of what hardly any community has: it takes no room while everybody has the same value, that of the first who
/// joined. To write any other one makes room for all.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rare<T> {
    usual: T,
    rows: usize,
    /// Empty, or a value for every row.
    values: Vec<T>,
}

impl<T: Copy + PartialEq> Rare<T> {
    /// Gives row `i` a value. Unlike the index it makes no room for one that the row has anyway.
    pub(crate) fn set(&mut self, i: usize, value: T) {
        if self[i] != value {
            self[i] = value;
        }
    }

    /// The first so many rows.
    pub(crate) fn first(&self, rows: usize) -> Rows<'_, T> {
        Rows {
            usual: self.usual,
            values: self.values.get(..rows),
        }
    }

    /// Multiplies the value of row `i`, unless all are the same: of what there is none there is no share.
    pub(crate) fn scale(&mut self, i: usize, by: T)
    where
        T: MulAssign,
    {
        if let Some(value) = self.values.get_mut(i) {
            *value *= by;
        }
    }

    /// The values of the first so many rows, if they differ.
    pub(crate) fn several(&mut self, rows: usize) -> Option<&mut [T]> {
        self.values.get_mut(..rows)
    }

    /// The values of the first so many rows, which may differ from now on.
    pub(crate) fn every(&mut self, rows: usize) -> &mut [T] {
        self.make_values();
        &mut self.values[..rows]
    }

    /// The value of every row.
    #[cfg(all(test, not(target_arch = "wasm32")))]
    pub(crate) fn iter(&self) -> impl Iterator<Item = &T> {
        (0..self.rows).map(|i| &self[i])
    }
}

impl<T: Copy> Rare<T> {
    #[inline]
    fn make_values(&mut self) {
        if self.values.is_empty() {
            lengthen(&mut self.values, self.rows, self.usual);
        }
    }
}

impl<T> Index<usize> for Rare<T> {
    type Output = T;

    #[inline]
    fn index(&self, i: usize) -> &T {
        self.values.get(i).unwrap_or(&self.usual)
    }
}

impl<T: Copy> IndexMut<usize> for Rare<T> {
    #[inline]
    fn index_mut(&mut self, i: usize) -> &mut T {
        self.make_values();
        &mut self.values[i]
    }
}

impl<T: Copy + Default + PartialEq> Column<T> for Rare<T> {
    fn join(&mut self, i: usize, value: T) {
        if i == 0 {
            (self.usual, self.values) = (value, Vec::new());
        }
        self.set(i, value);
    }

    fn make_room(&mut self, rows: usize) {
        self.rows = rows;
        if !self.values.is_empty() {
            lengthen(&mut self.values, rows, self.usual);
        }
    }

    fn pick(&mut self, slots: &[u32], rows: usize) {
        self.rows = rows;
        if !self.values.is_empty() {
            self.values.pick(slots, rows);
        }
    }

    fn bytes(&self) -> usize {
        self.values.bytes()
    }
}

/// The first rows of a column in which there may be one value alone.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rows<'a, T> {
    usual: T,
    values: Option<&'a [T]>,
}

impl<'a, T: Copy> Rows<'a, T> {
    /// Those of a column in which everybody has a value of the own.
    pub(crate) fn of(values: &'a [T], usual: T) -> Self {
        Self {
            usual,
            values: Some(values),
        }
    }

    /// The value of row `i`.
    #[inline(always)]
    pub(crate) fn at(&self, i: usize) -> T {
        self.values.map_or(self.usual, |values| values[i])
    }

    /// The block that begins at `i`.
    #[inline(always)]
    pub(crate) fn load<S: Simd, V: SimdBase<S, Element = T>>(
        self,
        simd: S,
        edge: impl Edge,
        i: usize,
    ) -> V {
        match self.values {
            Some(values) => edge.load(simd, values, i),
            None => V::splat(simd, self.usual),
        }
    }
}

/// A column of what takes much room and many people do not have: every row holds the place of its value.
#[derive(Clone, Debug, Default)]
pub(crate) struct Few<T> {
    /// The value of those who have none of the own.
    none: T,
    /// [`NOWHERE`] for them.
    places: Vec<u32>,
    values: Vec<T>,
}

/// No place.
const NOWHERE: u32 = u32::MAX;

impl<T> Few<T> {
    /// The values that people have of their own.
    pub(crate) fn iter_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.values.iter_mut()
    }

    /// The value of every row.
    #[cfg(all(test, not(target_arch = "wasm32")))]
    pub(crate) fn iter(&self) -> impl Iterator<Item = &T> {
        (0..self.places.len()).map(|i| &self[i])
    }
}

impl<T> Index<usize> for Few<T> {
    type Output = T;

    #[inline]
    fn index(&self, i: usize) -> &T {
        self.values
            .get(self.places[i] as usize)
            .unwrap_or(&self.none)
    }
}

impl<T: Copy> IndexMut<usize> for Few<T> {
    #[inline]
    fn index_mut(&mut self, i: usize) -> &mut T {
        if self.places[i] == NOWHERE {
            self.places[i] = self.values.len() as u32;
            self.values.push(self.none);
        }
        &mut self.values[self.places[i] as usize]
    }
}

impl<T: Copy + PartialEq> Column<T> for Few<T> {
    fn join(&mut self, i: usize, value: T) {
        if self.none != value {
            self[i] = value;
        }
    }

    fn make_room(&mut self, rows: usize) {
        lengthen(&mut self.places, rows, NOWHERE);
    }

    fn pick(&mut self, slots: &[u32], rows: usize) {
        let mut picked = Self {
            none: self.none,
            places: Vec::new(),
            values: Vec::new(),
        };
        picked.make_room(rows);
        for (i, &slot) in slots.iter().enumerate() {
            picked.join(i, self[slot as usize]);
        }
        *self = picked;
    }

    fn bytes(&self) -> usize {
        self.places.bytes() + self.values.capacity() * size_of::<T>()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A column in which people have joined with these values.
    fn joined<C: Column<i32> + Default>(values: &[i32]) -> C {
        let mut column = C::default();
        column.make_room(values.len());
        for (i, &value) in values.iter().enumerate() {
            column.join(i, value);
        }
        column
    }

    #[test]
    fn a_rare_column_takes_no_room_until_somebody_differs() {
        let mut column: Rare<i32> = joined(&[7, 7, 7]);
        column.set(1, 7);
        column.scale(1, 2);
        assert_eq!((column.bytes(), column[1]), (0, 7));
        assert!(column.several(3).is_none());
        column.make_room(5);
        column[2] = 4;
        column.join(3, 9);
        assert_eq!([0, 1, 2, 3, 4].map(|i| column[i]), [7, 7, 4, 9, 7]);
        assert_eq!(column.several(2), Some(&mut [7, 7][..]));
        column.scale(2, 3);
        assert_eq!(column[2], 12);
        column.make_room(6);
        column.pick(&[3, 0], 4);
        assert_eq!([0, 1].map(|i| column[i]), [9, 7]);
        assert_eq!(joined::<Rare<i32>>(&[7, 8])[1], 8);
    }

    #[test]
    fn a_column_of_few_takes_room_for_those_who_have_something() {
        let mut column: Few<i32> = joined(&[0, 0, 0]);
        assert_eq!(column.iter_mut().count(), 0);
        column[1] = 5;
        column.join(2, 6);
        assert_eq!([0, 1, 2].map(|i| column[i]), [0, 5, 6]);
        assert_eq!(column.iter_mut().count(), 2);
        column.pick(&[0, 2], 4);
        assert_eq!([0, 1, 2].map(|i| column[i]), [0, 6, 0]);
        assert_eq!(column.iter_mut().count(), 1);
    }
}
