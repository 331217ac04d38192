//! People who stand here and there in the columns, visitors first of all, brought together to be worked on many at once.

use super::column::{Rare, Rows};
use super::lanes::{Edge, Floats, Simd, Whole};

/// Bound: people who are brought together at once, a whole number of blocks of any machine's width; few enough for what is
/// asked of them to stay in the innermost cache.
pub(crate) const TOGETHER: usize = 32;

/// One number for each of them.
pub(crate) type Row<N = f32> = [N; TOGETHER];

/// The block of a row that begins at `i`.
#[inline(always)]
pub(crate) fn block<S: Simd>(simd: S, row: &Row, i: usize) -> Floats<S> {
    Whole.load(simd, row, i)
}

/// Changes the block of a row that begins at `i`; gives what it has become.
#[inline(always)]
pub(crate) fn change<S: Simd>(
    simd: S,
    row: &mut Row,
    i: usize,
    changed: impl FnOnce(Floats<S>) -> Floats<S>,
) -> Floats<S> {
    let after = changed(block(simd, row, i));
    Whole.store(simd, row, i, after);
    after
}

/// A column of numbers from which people can be brought together.
pub(crate) trait Scattered {
    /// Its first rows, [`Population::rows`] of them.
    ///
    /// [`Population::rows`]: super::population::Population::rows
    fn rows(&self, rows: usize) -> Rows<'_, f32>;

    /// Gives row `i` a value.
    fn give(&mut self, i: usize, value: f32);
}

impl Scattered for Vec<f32> {
    #[inline(always)]
    fn rows(&self, rows: usize) -> Rows<'_, f32> {
        Rows::of(&self[..rows], 0.0)
    }

    #[inline(always)]
    fn give(&mut self, i: usize, value: f32) {
        self[i] = value;
    }
}

impl Scattered for Rare<f32> {
    #[inline(always)]
    fn rows(&self, rows: usize) -> Rows<'_, f32> {
        self.first(rows)
    }

    #[inline(always)]
    fn give(&mut self, i: usize, value: f32) {
        self.set(i, value);
    }
}

/// Declares what is asked of people who are brought together: columns, those that change and go back, and rows of their own.
macro_rules! together {
    (
        $(#[$doc:meta])*
        $name:ident
        reads: $($read:ident)*;
        changes: $($changed:ident)*;
        $($(#[$row_doc:meta])* $row:ident: $kind:ty,)*
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug)]
        struct $name {
            $($read: $crate::together::Row,)*
            $($changed: $crate::together::Row,)*
            $($(#[$row_doc])* $row: $crate::together::Row<$kind>,)*
        }

        impl $name {
            /// Nobody yet.
            fn new() -> Self {
                let row = [0.0; $crate::together::TOGETHER];
                Self {
                    $($read: row,)*
                    $($changed: row,)*
                    $($row: [<$kind>::default(); $crate::together::TOGETHER],)*
                }
            }

            /// Brings the people in `slots` together, [`TOGETHER`] at most.
            ///
            /// [`TOGETHER`]: $crate::together::TOGETHER
            fn take(&mut self, people: &$crate::population::Population, slots: &[u32]) {
                use $crate::together::Scattered as _;
                // Columns of one length, so that one look at it serves all of them.
                let rows = people.rows();
                $(let $read = people.$read.rows(rows);)*
                $(let $changed = people.$changed.rows(rows);)*
                let slots = &slots[..slots.len().min($crate::together::TOGETHER)];
                for (k, &slot) in slots.iter().enumerate() {
                    let i = slot as usize;
                    $(self.$read[k] = $read.at(i);)*
                    $(self.$changed[k] = $changed.at(i);)*
                }
            }

            $crate::together::give!($($changed)*);
        }
    };
}
pub(crate) use together;

/// The way back of what has changed, where something does.
macro_rules! give {
    () => {};
    ($($changed:ident)+) => {
        /// Gives back to the people in `slots` what has changed of them.
        fn give(&self, people: &mut $crate::population::Population, slots: &[u32]) {
            use $crate::together::Scattered as _;
            let slots = &slots[..slots.len().min($crate::together::TOGETHER)];
            for (k, &slot) in slots.iter().enumerate() {
                let i = slot as usize;
                $(people.$changed.give(i, self.$changed[k]);)*
            }
        }
    };
}
pub(crate) use give;
