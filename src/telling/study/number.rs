//! Numbers in tables: the digits that count, shares in percent.

use experiments::aim::AimPart;
use experiments::estimate::Estimate;

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notation {
    /// As it is.
    Plain,
    /// A share, in percent.
    Percent,
}

impl Notation {
    /// The form of numbers with this unit of a series or outcome.
    #[must_use]
    pub fn of_unit(unit: &str) -> Self {
        if unit == "share" {
            Self::Percent
        } else {
            Self::Plain
        }
    }

    /// The form of what strategies reach by an aim; the points of a mix are plain numbers.
    #[must_use]
    pub fn of_aim(parts: &[AimPart]) -> Self {
        match parts {
            [only] => Self::of_unit(only.outcome.info().unit),
            _ => Self::Plain,
        }
    }

    /// A value.
    #[must_use]
    pub fn value(self, number: f64) -> String {
        match self {
            Self::Plain => rounded(number),
            Self::Percent => format!("{}%", rounded(number * 100.0)),
        }
    }

    /// A difference, with its sign; of shares in percentage points, because a percentage of a percentage is something
    /// else.
    #[must_use]
    pub fn signed(self, number: f64) -> String {
        let text = match self {
            Self::Plain => rounded(number),
            Self::Percent => format!("{}pp", rounded(number * 100.0)),
        };
        if number > 0.0 && is_something(&text) {
            format!("+{text}")
        } else {
            text
        }
    }

    /// A mean with its interval, where there is one.
    pub fn level(self, found: &Estimate) -> String {
        let mean = self.value(found.mean);
        match found.low.zip(found.high) {
            Some((low, high)) => format!("{mean} [{}, {}]", self.value(low), self.value(high)),
            None => mean,
        }
    }

    /// A mean difference with its interval, which `*` marks that leaves 0 out.
    #[must_use]
    pub fn estimate(self, found: &Estimate) -> String {
        let mean = self.signed(found.mean);
        let (Some(low), Some(high)) = (found.low, found.high) else {
            return format!("{mean} ");
        };
        let mark = if found.is_clear() { "*" } else { " " };
        format!("{mean} {}{mark}", self.interval(low, high))
    }

    /// An interval of differences in brackets, with as many digits as tell its ends from 0.
    #[must_use]
    pub fn interval(self, low: f64, high: f64) -> String {
        let (scale, unit) = match self {
            Self::Plain => (1.0, ""),
            Self::Percent => (100.0, "pp"),
        };
        let ends = [low, high].map(|end| end * scale);
        let reads = |decimals: usize| {
            ends.iter()
                .all(|end| *end == 0.0 || is_something(&with_decimals(*end, decimals)))
        };
        let decimals = (0..=MOST_DECIMALS)
            .find(|decimals| reads(*decimals))
            .unwrap_or(MOST_DECIMALS);
        let [low, high] = ends.map(|end| {
            let text = with_decimals(end, decimals_of(end).max(decimals));
            let sign = if end > 0.0 && is_something(&text) {
                "+"
            } else {
                ""
            };
            format!("{sign}{text}{unit}")
        });
        format!("[{low}, {high}]")
    }
}

/// The most digits after the point: smaller numbers are nothing that anybody acts on.
const MOST_DECIMALS: usize = 4;

/// Three or four digits.
fn rounded(number: f64) -> String {
    with_decimals(number, decimals_of(number))
}

fn decimals_of(number: f64) -> usize {
    let size = number.abs();
    if size >= 999.5 || (size >= 9.5 && number.fract() == 0.0) {
        0
    } else if size >= 9.995 {
        1
    } else {
        2
    }
}

fn with_decimals(number: f64, decimals: usize) -> String {
    let text = format!("{number:.decimals$}");
    // What rounds to nothing has no sign.
    if is_something(&text) {
        text
    } else {
        text.trim_start_matches('-').to_owned()
    }
}

fn is_something(text: &str) -> bool {
    text.contains(|c: char| ('1'..='9').contains(&c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_the_digits_that_count() {
        let found = [0.0, -0.001, 1.234, -12.34, 999.6, 12_345.6, 80.0].map(rounded);
        assert_eq!(
            found,
            ["0.00", "0.00", "1.23", "-12.3", "1000", "12346", "80"]
        );
    }

    #[test]
    fn ends_that_are_not_zero_do_not_read_as_zero() {
        assert_eq!(Notation::Plain.interval(0.001, 0.07), "[+0.001, +0.070]");
        assert_eq!(Notation::Percent.interval(-0.02, 0.5), "[-2.00pp, +50pp]");
        assert_eq!(Notation::Plain.interval(0.0, 1e-9), "[0.0000, 0.0000]");
        assert_eq!(Notation::Plain.interval(-1234.5, 33.0), "[-1234, +33]");
    }

    #[test]
    fn shares_are_percentages_and_differences_have_signs() {
        assert_eq!(Notation::of_unit("share").value(0.256), "25.6%");
        let found = [0.02, -0.02, 0.000_01].map(|number| Notation::Percent.signed(number));
        assert_eq!(found, ["+2.00pp", "-2.00pp", "0.00pp"]);
        assert_eq!(Notation::of_unit("people").signed(3.5), "+3.50");
    }
}
