//! Seconds since 1970-01-01 00:00 UTC, and the dates that they belong to.

use model::date::Date;
use time::format_description::StaticFormatDescription;
use time::macros::format_description;
use time::{OffsetDateTime, PrimitiveDateTime};

use super::log::DAY;
use words::Fixed;
use words::say::tables as say;

const FORMAT: StaticFormatDescription = format_description!(
    version = 2,
    "[year]-[month]-[day][first [T][ ]][hour]:[minute]\
     [optional [:[second]]][optional [.[subsecond]]][optional [Z]]"
);

/// What [`seconds`] reads.
pub(super) const TIME: Fixed = say::A_TIME;

/// The seconds of a text `YYYY-MM-DDTHH:MM:SS` from 2000 to 2100; a blank for the T, a Z at the end, fractions of a
/// second and missing seconds are allowed.
pub(super) fn seconds(text: &str) -> Option<i64> {
    let time = PrimitiveDateTime::parse(text, FORMAT).ok()?;
    Date::try_from(time.date()).ok()?;
    Some(time.assume_utc().unix_timestamp())
}

/// The seconds at the beginning of a date.
pub(super) fn midnight(date: Date) -> i64 {
    time::Date::from(date)
        .midnight()
        .assume_utc()
        .unix_timestamp()
}

/// The calendar date of a day counted from 1970-01-01.
pub(super) fn calendar(day: i64) -> time::Date {
    OffsetDateTime::from_unix_timestamp(day.saturating_mul(DAY))
        .map_or(time::Date::MIN, OffsetDateTime::date)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_count_from_1970() {
        assert_eq!(seconds("2000-01-01T00:00:00"), Some(946_684_800));
        assert_eq!(seconds("2026-03-02T23:59:59"), Some(1_772_495_999));
        assert_eq!(seconds("2026-03-02 23:59"), Some(1_772_495_940));
        for text in [
            "2026-03-02",
            "2026-03-02T24:00:00",
            "2026-03-02T+1:00:00",
            "2026-03-02T00:00:00:00",
            "2026-02-30T00:00:00",
            "2026-03-02T00:00:00.x",
        ] {
            assert_eq!(seconds(text), None, "{text} passed");
        }
    }
}
