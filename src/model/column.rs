//! Columns: how what is known of everybody is stored, by how many people differ in it.

use std::ops::{Index, IndexMut, MulAssign};

use fearless_simd::prelude::*;

use super::lanes::{Edge, Simd};

/// What every column of the population can do. All of them have the same number of rows.
pub(crate) trait Column<T>: Sized {
    /// The person of row `i`, who is the last one, joins with `value`.
    fn join(&mut self, i: usize, value: T);

    /// Makes room for so many rows in all, which is more than there are.
    fn make_room(&mut self, rows: usize);

    /// The rows of `slots`, in that order, with room for so many in all.
    fn picked(&self, slots: &[u32], rows: usize) -> Self;

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

    fn picked(&self, slots: &[u32], rows: usize) -> Self {
        let mut picked = Self::with_capacity(rows);
        picked.extend(slots.iter().map(|&slot| self[slot as usize]));
        picked.resize(rows, T::default());
        picked
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
            values: self.several(rows),
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
    pub(crate) fn several(&self, rows: usize) -> Option<&[T]> {
        self.values.get(..rows)
    }

    /// The same, to be changed.
    pub(crate) fn several_mut(&mut self, rows: usize) -> Option<&mut [T]> {
        self.values.get_mut(..rows)
    }

    /// The values of the first so many rows, which may differ from now on.
    pub(crate) fn every(&mut self, rows: usize) -> &mut [T] {
        self.wake();
        &mut self.values[..rows]
    }

    /// The value of every row.
    #[cfg(all(test, not(target_arch = "wasm32")))]
    pub(crate) fn iter(&self) -> impl Iterator<Item = &T> {
        (0..self.rows).map(|i| &self[i])
    }
}

impl<T: Copy> Rare<T> {
    /// Makes room for values that differ.
    #[inline]
    pub(crate) fn wake(&mut self) {
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
        self.wake();
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

    fn picked(&self, slots: &[u32], rows: usize) -> Self {
        let mut picked = Self {
            usual: self.usual,
            rows,
            values: Vec::new(),
        };
        if !self.values.is_empty() {
            picked.values = self.values.picked(slots, rows);
        }
        picked
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
        match self.values {
            Some(values) => values[i],
            None => self.usual,
        }
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

/// A column of short lists, most of which are shorter than the longest or empty: they stand one behind another, each with room
/// for a power of two.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lists<T> {
    /// Where each row's list begins, and in the last bits how long it is.
    places: Vec<u32>,
    values: Vec<T>,
    /// Where room for 1, 2, 4 and 8 is left over.
    left_over: [Vec<u32>; 4],
}

/// Bound: bits for the length of a list.
const LENGTH_BITS: u32 = 4;

/// Bound: the longest list.
pub(crate) const LONGEST_LIST: usize = 8;

/// Bound: the room for lists grows by one part in so many, and by so much at least.
const GROWTH: [usize; 2] = [16, 64];

impl<T> Lists<T> {
    /// Where the list of row `i` begins, and how long it is.
    #[inline]
    fn place(&self, i: usize) -> (usize, usize) {
        let place = self.places[i];
        let length = place & ((1 << LENGTH_BITS) - 1);
        ((place >> LENGTH_BITS) as usize, length as usize)
    }

    fn set_place(&mut self, i: usize, begin: usize, length: usize) {
        self.places[i] = (begin << LENGTH_BITS | length) as u32;
    }
}

impl<T: Copy + Default> Lists<T> {
    /// Adds a value to the list of row `i`, which is not the longest yet.
    pub(crate) fn push(&mut self, i: usize, value: T) {
        let (mut begin, length) = self.place(i);
        if length == 0 {
            begin = self.room(1);
        } else if length.is_power_of_two() {
            let before = begin;
            begin = self.room(2 * length);
            self.values.copy_within(before..before + length, begin);
            self.left_over[length.ilog2() as usize].push(before as u32);
        }
        self.values[begin + length] = value;
        self.set_place(i, begin, length + 1);
    }

    /// Where there is room for so many values.
    fn room(&mut self, size: usize) -> usize {
        if let Some(begin) = self.left_over[size.ilog2() as usize].pop() {
            return begin as usize;
        }
        let begin = self.values.len();
        if begin + size > self.values.capacity() {
            let [part, least] = GROWTH;
            self.values.reserve_exact(begin / part + least);
        }
        self.values.resize(begin + size, T::default());
        begin
    }

    /// Keeps of the list of row `i` what `keep` gives for each of its values, in order.
    pub(crate) fn keep(&mut self, i: usize, keep: impl Fn(T) -> Option<T>) {
        let (begin, length) = self.place(i);
        let mut kept = 0;
        for k in begin..begin + length {
            if let Some(value) = keep(self.values[k]) {
                self.values[begin + kept] = value;
                kept += 1;
            }
        }
        self.set_place(i, begin, kept);
    }
}

impl<T> Index<usize> for Lists<T> {
    type Output = [T];

    #[inline]
    fn index(&self, i: usize) -> &[T] {
        let (begin, length) = self.place(i);
        &self.values[begin..begin + length]
    }
}

impl<T> IndexMut<usize> for Lists<T> {
    #[inline]
    fn index_mut(&mut self, i: usize) -> &mut [T] {
        let (begin, length) = self.place(i);
        &mut self.values[begin..begin + length]
    }
}

impl<T: Copy + Default> Column<[T; 0]> for Lists<T> {
    /// Everybody's list is empty at first.
    fn join(&mut self, _: usize, []: [T; 0]) {}

    fn make_room(&mut self, rows: usize) {
        lengthen(&mut self.places, rows, 0);
    }

    fn picked(&self, slots: &[u32], rows: usize) -> Self {
        let mut picked = Self::default();
        picked.make_room(rows);
        for (i, &slot) in slots.iter().enumerate() {
            for &value in &self[slot as usize] {
                picked.push(i, value);
            }
        }
        picked
    }

    fn bytes(&self) -> usize {
        let left_over: usize = self.left_over.iter().map(Vec::capacity).sum();
        (self.places.capacity() + left_over) * size_of::<u32>()
            + self.values.capacity() * size_of::<T>()
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
        assert_eq!(column.several(2), Some(&[7, 7][..]));
        column.scale(2, 3);
        assert_eq!(column[2], 12);
        column.make_room(6);
        let column = column.picked(&[3, 0], 4);
        assert_eq!([0, 1].map(|i| column[i]), [9, 7]);
        assert_eq!(joined::<Rare<i32>>(&[7, 8])[1], 8);
    }

    #[test]
    fn lists_take_room_for_what_stands_in_them_and_use_what_is_left_over() {
        let mut lists = Lists::<u8>::default();
        lists.make_room(3);
        for value in 0..8 {
            lists.push(1, value);
        }
        assert_eq!(
            (&lists[0], &lists[1]),
            (&[][..], &[0, 1, 2, 3, 4, 5, 6, 7][..])
        );
        let room = lists.values.len();
        for value in [7, 8, 9] {
            lists.push(2, value);
        }
        assert_eq!((&lists[2], lists.values.len()), (&[7, 8, 9][..], room));
        lists.keep(1, |value| (value > 3).then_some(value + 1));
        lists[1][0] = 50;
        assert_eq!(&lists[1], [50, 6, 7, 8]);
        lists.push(1, 9);
        let lists = lists.picked(&[1, 0], 4);
        assert_eq!((&lists[0], &lists[1]), (&[50, 6, 7, 8, 9][..], &[][..]));
    }
}
