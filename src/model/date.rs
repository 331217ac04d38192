//! Calendar dates and times of day, as documents write them. Ten and five characters need no parser of formats.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};
use words::say::document::{ALLOWED_DATE, ALLOWED_TIME};
use words::{Fixed, Language, Say};

/// A calendar date between 2000-01-01 and 2100-12-31, written `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Date(time::Date);

/// A text that is not a date or time of the allowed form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadDate {
    /// What is allowed instead.
    pub allowed: Fixed,
}

impl fmt::Display for BadDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.allowed.get(Language::English))
    }
}

impl Date {
    /// Days from `earlier` to `self`; negative when `self` is the earlier one.
    #[must_use]
    pub fn days_since(self, earlier: Self) -> i32 {
        self.0.to_julian_day() - earlier.0.to_julian_day()
    }

    /// The date `days` later.
    #[must_use]
    pub fn plus_days(self, days: u32) -> Self {
        Self(self.0.saturating_add(time::Duration::days(i64::from(days))))
    }

    /// The date `days` earlier.
    #[must_use]
    pub fn days_before(self, days: u32) -> Self {
        Self(self.0.saturating_sub(time::Duration::days(i64::from(days))))
    }

    /// The month's number, counted from the beginning of our era, so that no two months share one.
    #[must_use]
    pub fn month(self) -> u32 {
        self.0.year().unsigned_abs() * 12 + u32::from(u8::from(self.0.month()))
    }

    /// Days of the month.
    #[must_use]
    pub fn days_of_month(self) -> u32 {
        u32::from(self.0.month().length(self.0.year()))
    }

    /// The month, 1 to 12, and the day of the month, 1 to 31.
    #[must_use]
    pub fn month_and_day(self) -> (u8, u8) {
        (u8::from(self.0.month()), self.0.day())
    }

    /// 0 for Monday … 6 for Sunday.
    #[must_use]
    pub fn weekday(self) -> usize {
        usize::from(self.0.weekday().number_days_from_monday())
    }
}

impl Default for Date {
    /// 2026-03-02, a Monday.
    fn default() -> Self {
        Self(time::Date::from_ordinal_date(2026, 61).unwrap_or(time::Date::MIN))
    }
}

impl TryFrom<String> for Date {
    type Error = BadDate;

    fn try_from(text: String) -> Result<Self, BadDate> {
        let bad = BadDate {
            allowed: ALLOWED_DATE,
        };
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return Err(bad);
        }
        let number = |range| digits(bytes, range).ok_or_else(|| bad.clone());
        let (year, month, day) = (number(0..4)?, number(5..7)?, number(8..10)?);
        let month = u8::try_from(month)
            .ok()
            .and_then(|m| time::Month::try_from(m).ok())
            .ok_or_else(|| bad.clone())?;
        let day = u8::try_from(day).map_err(|_| bad.clone())?;
        time::Date::from_calendar_date(i32::from(year), month, day)
            .map_err(|_| bad)
            .and_then(Self::try_from)
    }
}

impl TryFrom<time::Date> for Date {
    type Error = BadDate;

    fn try_from(date: time::Date) -> Result<Self, BadDate> {
        if (2000..=2100).contains(&date.year()) {
            return Ok(Self(date));
        }
        Err(BadDate {
            allowed: ALLOWED_DATE,
        })
    }
}

impl From<Date> for time::Date {
    fn from(date: Date) -> Self {
        date.0
    }
}

fn digits(bytes: &[u8], range: std::ops::Range<usize>) -> Option<u16> {
    bytes[range].iter().try_fold(0_u16, |n, b| {
        b.is_ascii_digit().then(|| n * 10 + u16::from(b - b'0'))
    })
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.to_string()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.0.to_calendar_date();
        write!(f, "{year:04}-{:02}-{day:02}", u8::from(month))
    }
}

impl Say for Date {
    fn say(&self, _: Language, to: &mut String) {
        to.push_str(&self.to_string());
    }
}

impl JsonSchema for Date {
    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "description": ALLOWED_DATE.get(Language::English), "type": "string", "format": "date" })
    }
}

/// A time of day to the minute, written `HH:MM`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TimeOfDay(u16);

impl TimeOfDay {
    /// Minutes since midnight, 0 to 1439.
    #[must_use]
    pub fn minutes(self) -> u16 {
        self.0
    }

    /// The time `minutes` after midnight; past 23:59 it is 23:59.
    #[must_use]
    pub fn from_minutes(minutes: u16) -> Self {
        Self(if minutes > 1439 { 1439 } else { minutes })
    }
}

impl TryFrom<String> for TimeOfDay {
    type Error = BadDate;

    fn try_from(text: String) -> Result<Self, BadDate> {
        let bad = BadDate {
            allowed: ALLOWED_TIME,
        };
        let bytes = text.as_bytes();
        if bytes.len() != 5 || bytes[2] != b':' {
            return Err(bad);
        }
        match (digits(bytes, 0..2), digits(bytes, 3..5)) {
            (Some(hour @ 0..=23), Some(minute @ 0..=59)) => Ok(Self(hour * 60 + minute)),
            _ => Err(bad),
        }
    }
}

impl From<TimeOfDay> for String {
    fn from(time: TimeOfDay) -> Self {
        time.to_string()
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl JsonSchema for TimeOfDay {
    fn schema_name() -> Cow<'static, str> {
        "TimeOfDay".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "description": ALLOWED_TIME.get(Language::English), "type": "string", "format": "time" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Result<Date, BadDate> {
        Date::try_from(text.to_owned())
    }

    #[test]
    fn a_date_survives_the_round_trip() {
        let leap = date("2028-02-29").map(|d| d.to_string());
        assert_eq!(leap.as_deref(), Ok("2028-02-29"));
    }

    #[test]
    fn impossible_dates_are_refused() {
        for text in [
            "2027-02-29",
            "99999-01-01",
            "2026-13-01",
            "2026-1-01",
            "2026-00-10",
            "1999-12-31",
            "２026-01-01",
            "",
        ] {
            assert!(date(text).is_err(), "{text} passed");
        }
    }

    #[test]
    fn days_and_weekdays_are_counted_over_month_ends() {
        let monday = Date::default();
        assert_eq!(monday.to_string(), "2026-03-02");
        assert_eq!(
            (monday.weekday(), monday.plus_days(30).to_string().as_str()),
            (0, "2026-04-01")
        );
        assert_eq!(monday.plus_days(400).days_since(monday), 400);
    }

    #[test]
    fn times_of_day_are_checked() {
        let time = |text: &str| TimeOfDay::try_from(text.to_owned()).map(TimeOfDay::minutes);
        assert_eq!(time("20:05"), Ok(1205));
        assert!(time("24:00").is_err() && time("20:60").is_err() && time("8:00").is_err());
    }
}
