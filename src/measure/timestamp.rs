//! Seconds since 1970-01-01 00:00, and the dates that they belong to.

use model::date::Date;
use time::OffsetDateTime;

use super::log::DAY;

/// The seconds at the beginning of a date.
#[must_use]
pub fn midnight(date: Date) -> i64 {
    time::Date::from(date)
        .midnight()
        .assume_utc()
        .unix_timestamp()
}

/// The calendar date of a day counted from 1970-01-01.
#[must_use]
pub fn calendar(day: i64) -> time::Date {
    OffsetDateTime::from_unix_timestamp(day.saturating_mul(DAY))
        .map_or(time::Date::MIN, OffsetDateTime::date)
}
