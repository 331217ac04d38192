//! Numbers on the command line, each with what is allowed.

use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

use words::say::document::{self as say, Limits};
use words::{Language, Say, Text};

/// What is allowed in place of what was written.
#[derive(Clone, Debug)]
pub struct Allowed(pub Text);

impl fmt::Display for Allowed {
    /// In English.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.get(Language::English))
    }
}

impl std::error::Error for Allowed {}

/// Reads a whole number of this range.
pub fn whole<T: FromStr>(
    range: RangeInclusive<u64>,
) -> impl Fn(&str) -> Result<T, Allowed> + Clone + Send + Sync + 'static {
    move |text| {
        let within = text.parse().is_ok_and(|number| range.contains(&number));
        let number = within.then(|| text.parse().ok()).flatten();
        number.ok_or_else(|| Allowed(from_to(&range)))
    }
}

/// Reads a number of this range.
pub fn number(
    range: RangeInclusive<f64>,
) -> impl Fn(&str) -> Result<f64, Allowed> + Clone + Send + Sync + 'static {
    move |text| {
        let number = text.parse().ok().filter(|number| range.contains(number));
        number.ok_or_else(|| {
            let allowed = say::AllowedNumber {
                whole: false,
                limits: Limits::Both,
                least: range.start(),
                most: range.end(),
                unit: &"",
            };
            Allowed(allowed.text())
        })
    }
}

/// A whole number of this range, in words.
pub fn from_to(range: &RangeInclusive<u64>) -> Text {
    say::AllowedNumber {
        whole: true,
        limits: Limits::Both,
        least: range.start(),
        most: range.end(),
        unit: &"",
    }
    .text()
}
