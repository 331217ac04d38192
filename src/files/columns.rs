//! Messages as columns, one number each: ten millions of them fit into memory.

use super::moment::Moment;

/// A moment in 62 bits and what it is in 2.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stamp(i64);

impl Stamp {
    pub fn new(moment: Moment) -> Self {
        Self(match moment {
            Moment::Everywhere(seconds) => seconds << 2,
            Moment::Clock(seconds) => seconds << 2 | 1,
            Moment::Open {
                first,
                second,
                year,
                seconds,
            } => {
                let date = i64::from(year) << 10 | i64::from(first) << 5 | i64::from(second);
                (date << 17 | i64::from(seconds)) << 2 | 2
            }
        })
    }

    pub fn moment(self) -> Moment {
        let value = self.0 >> 2;
        match self.0 & 3 {
            0 => Moment::Everywhere(value),
            1 => Moment::Clock(value),
            _ => Moment::Open {
                first: (value >> 22 & 31) as u8,
                second: (value >> 17 & 31) as u8,
                year: (value >> 27) as u16,
                seconds: (value & 0x1_FFFF) as u32,
            },
        }
    }
}

/// No message, no person.
pub(crate) const NONE: u32 = u32::MAX;

/// The name of a message as a number: itself where it is one, else a digest; 0 for none.
///
/// Two of ten million digests are alike in one log of 400,000.
pub(crate) fn key(group: u64, prefix: &str, name: &str) -> u64 {
    use std::hash::Hasher;
    if name.is_empty() {
        return 0;
    }
    let number = || {
        name.parse::<u64>()
            .ok()
            .filter(|n| *n < 1 << 62 && (!name.starts_with('0') || name == "0"))
    };
    if group == 0
        && prefix.is_empty()
        && let Some(number) = number()
    {
        return number + 1;
    }
    let mut digest = fnv::FnvHasher::default();
    digest.write_u64(group);
    digest.write(prefix.as_bytes());
    digest.write(name.as_bytes());
    digest.finish() | 1 << 63
}

/// Messages in the order in which they were read. A column that no table has is empty.
#[derive(Debug, Default)]
pub(crate) struct Messages {
    pub at: Vec<Stamp>,
    pub author: Vec<u32>,
    pub line: Vec<u32>,
    /// A digest of all cells.
    pub cells: Vec<u32>,
    /// See [`key`].
    pub item: Vec<u64>,
    /// See [`key`].
    pub parent: Vec<u64>,
    pub to: Vec<u32>,
    /// What each is said to be; see [`kind_code`].
    pub kind: Vec<u8>,
    pub score: Vec<Option<i16>>,
    /// The first message of each file.
    pub files: Vec<(usize, usize)>,
}

impl Messages {
    pub fn len(&self) -> usize {
        self.at.len()
    }

    /// Where a message was read.
    pub fn place(&self, message: usize) -> (usize, u32) {
        let after = self.files.partition_point(|(first, _)| *first <= message);
        let file = after.checked_sub(1).map_or(0, |at| self.files[at].1);
        (file, self.line[message])
    }
}

/// Sets the last of `length` values of a column that may have been empty so far.
pub(crate) fn set_last<T: Clone>(column: &mut Vec<T>, length: usize, empty: T, value: Option<T>) {
    match value {
        Some(value) => {
            column.resize(length - 1, empty);
            column.push(value);
        }
        None if !column.is_empty() => column.resize(length, empty),
        None => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stamps_keep_what_they_are() {
        for moment in [
            Moment::Everywhere(-5),
            Moment::Everywhere(1_704_272_700),
            Moment::Clock(1_704_272_700),
            Moment::Open {
                first: 31,
                second: 12,
                year: 2099,
                seconds: 86_399,
            },
            Moment::Open {
                first: 1,
                second: 2,
                year: 1970,
                seconds: 0,
            },
        ] {
            assert_eq!(Stamp::new(moment).moment(), moment);
        }
    }

    #[test]
    fn keys_are_numbers_or_digests() {
        assert_eq!(
            (key(0, "", ""), key(0, "", "0"), key(0, "", "30")),
            (0, 1, 31)
        );
        assert!(
            key(0, "", "030") != key(0, "", "30") && key(0, "comment ", "30") != key(0, "", "30")
        );
        assert!(key(1, "", "30") != key(2, "", "30") && key(0, "", "i30") == key(0, "", "i30"));
    }

    #[test]
    fn columns_begin_when_they_are_needed() {
        let mut column = Vec::new();
        set_last(&mut column, 1, 0, None);
        set_last(&mut column, 2, 0, Some(7));
        set_last(&mut column, 3, 0, None);
        assert_eq!(column, [0, 7, 0]);
    }
}
