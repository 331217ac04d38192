//! Days and weeks as people write them.

use model::date::Date;
use words::Language;

/// `第4周` or `week 4`, in little room `wk 4`.
pub(crate) fn week(number: u32, little_room: bool, language: Language) -> String {
    match (language, little_room) {
        (Language::Chinese, _) => format!("第{number}周"),
        (Language::English, false) => format!("week {number}"),
        (Language::English, true) => format!("wk {number}"),
    }
}

/// `第3天` or `day 3`.
#[must_use]
pub fn day_number(number: u32, language: Language) -> String {
    match language {
        Language::Chinese => format!("第{number}天"),
        Language::English => format!("day {number}"),
    }
}

/// A date without its year: `3月29日` or `29 Mar`.
#[must_use]
pub fn short_date(date: Date, language: Language) -> String {
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let iso = date.to_string();
    let number = |range: std::ops::Range<usize>| {
        iso.get(range)
            .and_then(|digits| digits.parse::<usize>().ok())
            .unwrap_or(1)
    };
    let (month, day) = (number(5..7), number(8..10));
    match language {
        Language::Chinese => format!("{month}月{day}日"),
        Language::English => format!("{day} {}", MONTHS[(month - 1) % 12]),
    }
}
