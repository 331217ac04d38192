//! Days as people write them.

use model::date::Date;
use words::say::charts as say;
use words::{Language, Say};

/// `第3天` or `day 3`.
#[must_use]
pub fn day_number(number: u32, language: Language) -> String {
    say::DayNumber { number: &number }.in_language(language)
}

/// A date without its year: `3月29日` or `29 Mar`.
#[must_use]
pub fn short_date(date: Date, language: Language) -> String {
    let (month, day) = date.month_and_day();
    say::ShortDate {
        month: &month,
        day: &day,
    }
    .in_language(language)
}
