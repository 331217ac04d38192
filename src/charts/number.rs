//! Numbers as people read them: few digits, the language's own large units.

use words::say::charts as say;
use words::{Language, Say, grouped};

/// What a number counts, as far as its form depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum NumberForm {
    /// People, messages, minutes: whole numbers unless small.
    Count,
    /// A share, written in per cent.
    Share,
    /// A change of a share, written in percentage points; the unit stands elsewhere.
    Points,
    /// Yuan.
    Money,
    /// A level or ratio with decimals.
    Ratio,
}

impl NumberForm {
    /// The form of a series' or outcome's unit.
    #[must_use]
    pub fn of_unit(unit: &str) -> Self {
        match unit {
            "share" => Self::Share,
            "yuan" => Self::Money,
            "0..1" | "ties" => Self::Ratio,
            _ => Self::Count,
        }
    }
}

/// Large numbers have units of their own from this one on.
const LARGE: f64 = 10_000.0;

/// The language's unit of numbers as large as `size` and the word for it; none for smaller ones.
fn large_unit(size: f64, language: Language) -> Option<(f64, &'static str)> {
    let units = say::LARGE_NUMBERS.get(language).split(", ");
    let mut known = units.filter_map(|unit| {
        let (number, word) = unit.split_once(' ')?;
        // A whole number: the reader of others brings a table of ten kilobytes into WebAssembly.
        Some((number.parse::<u32>().ok()?.into(), word))
    });
    known.find(|(unit, _)| size >= LARGE && size >= *unit)
}

/// `value` with `decimals` digits after the point, and none of a rounded-away minus sign.
fn fixed(value: f64, decimals: usize) -> String {
    let text = format!("{value:.decimals$}");
    if text.starts_with('-') && text.bytes().all(|b| matches!(b, b'-' | b'0' | b'.')) {
        text[1..].to_owned()
    } else {
        text
    }
}

/// `value` with at most `decimals` digits after the point, without trailing zeros.
fn trimmed(value: f64, decimals: usize) -> String {
    let text = fixed(value, decimals);
    if !text.contains('.') {
        return text;
    }
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// A number without unit: three digits or so, whole from 10 on, large ones in the language's own units.
fn plain(value: f64, language: Language) -> String {
    let size = value.abs();
    if let Some((unit, word)) = large_unit(size, language) {
        let scaled = value / unit;
        let decimals = if scaled.abs() >= 100.0 { 0 } else { 1 };
        return format!("{}{word}", trimmed(scaled, decimals));
    }
    if size >= 10.0 {
        grouped(&fixed(value, 0))
    } else {
        trimmed(value, 1)
    }
}

/// `value` as a label shows it, with its sign when `signed`.
#[must_use]
pub fn value(value: f64, form: NumberForm, language: Language) -> String {
    let text = match form {
        NumberForm::Count => plain(value, language),
        NumberForm::Share => {
            let percent = value * 100.0;
            let decimals = match percent.abs() {
                10.0.. => 0,
                1.0.. => 1,
                _ => 2,
            };
            format!("{}%", trimmed(percent, decimals))
        }
        NumberForm::Points => trimmed(value * 100.0, 1),
        NumberForm::Money => {
            let amount = plain(value, language);
            match amount.strip_prefix('-') {
                Some(rest) => format!("-¥{rest}"),
                None => format!("¥{amount}"),
            }
        }
        NumberForm::Ratio if value.abs() >= 10.0 => plain(value, language),
        NumberForm::Ratio => fixed(value, 2),
    };
    text.replace('-', "−")
}

/// `value` with a plus sign in front of gains.
#[must_use]
pub fn signed(number: f64, form: NumberForm, language: Language) -> String {
    let text = value(number, form, language);
    let nothing = text.chars().all(|c| !matches!(c, '1'..='9'));
    if number > 0.0 && !nothing {
        format!("+{text}")
    } else {
        text
    }
}

/// An amount as a sentence says it, with its unit where the number does not carry it.
#[must_use]
pub fn amount(size: f64, form: NumberForm, unit: &str, language: Language) -> String {
    let text = value(size, form, language);
    match form {
        NumberForm::Points => say::AmountPoints { number: &text }.in_language(language),
        NumberForm::Count => format!("{text} {unit}"),
        NumberForm::Share | NumberForm::Money | NumberForm::Ratio => text,
    }
}

/// `12–34`, or with signs `−1 to +4`.
#[must_use]
pub fn span(low: f64, high: f64, form: NumberForm, with_signs: bool, language: Language) -> String {
    if !with_signs {
        return format!(
            "{}–{}",
            value(low, form, language),
            value(high, form, language)
        );
    }
    say::SpanSigned {
        low: &signed(low, form, language),
        high: &signed(high, form, language),
    }
    .in_language(language)
}

/// As [`span`]; nothing where both ends read the same.
#[must_use]
pub fn interval(
    low: f64,
    high: f64,
    form: NumberForm,
    with_signs: bool,
    language: Language,
) -> Option<String> {
    let differ = value(low, form, language) != value(high, form, language);
    differ.then(|| span(low, high, form, with_signs, language))
}

/// How the ticks of one axis are written: all with the same unit and the same decimals.
#[derive(Clone, Copy, Debug)]
pub struct TickForm {
    /// What the numbers count.
    pub form: NumberForm,
    /// Distance between two ticks.
    pub step: f64,
    /// The largest number on the axis, whatever its sign.
    pub largest: f64,
    /// Whose large units are used.
    pub language: Language,
}

impl TickForm {
    /// The text of the tick at `value`.
    #[must_use]
    pub fn tick(&self, value: f64) -> String {
        let shared = matches!(self.form, NumberForm::Share | NumberForm::Points);
        let (unit, word) = match large_unit(self.largest, self.language).filter(|_| !shared) {
            Some(large) => large,
            None if self.form == NumberForm::Share => (0.01, "%"),
            None if self.form == NumberForm::Points => (0.01, ""),
            None => (1.0, ""),
        };
        let number = fixed(value / unit, decimals(self.step / unit));
        let number = grouped(&number).replace('-', "−");
        // A zero is zero in every unit.
        if value == 0.0 && word != "%" {
            return "0".to_owned();
        }
        match (self.form, number.strip_prefix('−')) {
            (NumberForm::Money, Some(size)) => format!("−¥{size}{word}"),
            (NumberForm::Money, None) => format!("¥{number}{word}"),
            _ => format!("{number}{word}"),
        }
    }
}

/// Digits after the point that multiples of `step` need.
fn decimals(step: f64) -> usize {
    let mut scaled = step.abs();
    let mut digits = 0;
    while digits < 6 && (scaled - scaled.round()).abs() > 1e-6 {
        scaled *= 10.0;
        digits += 1;
    }
    digits
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{Chinese, English};

    #[test]
    fn large_numbers_use_the_units_of_the_language() {
        let both = |number| {
            (
                value(number, NumberForm::Count, Chinese),
                value(number, NumberForm::Count, English),
            )
        };
        let pair = |zh: &str, en: &str| (zh.to_owned(), en.to_owned());
        assert_eq!(both(1e6), pair("100万", "1M"));
        assert_eq!(both(12_345.0), pair("1.2万", "12.3k"));
        assert_eq!(both(1_234_567_890.0), pair("12.3亿", "1.2B"));
        assert_eq!(both(1234.4), pair("1,234", "1,234"));
        assert_eq!(both(480.6), pair("481", "481"));
        assert_eq!(both(3.25), pair("3.2", "3.2"));
        assert_eq!(both(0.0), pair("0", "0"));
        assert_eq!(both(-41.0), pair("−41", "−41"));
    }

    #[test]
    fn shares_money_and_levels_have_their_own_forms() {
        assert_eq!(value(0.374, NumberForm::Share, Chinese), "37%");
        assert_eq!(value(0.0374, NumberForm::Share, Chinese), "3.7%");
        assert_eq!(value(0.00268, NumberForm::Share, Chinese), "0.27%");
        assert_eq!(value(1.0, NumberForm::Share, Chinese), "100%");
        assert_eq!(value(-1240.0, NumberForm::Money, English), "−¥1,240");
        assert_eq!(value(0.4251, NumberForm::Ratio, English), "0.43");
    }

    #[test]
    fn changes_carry_their_sign_and_nothing_has_none() {
        assert_eq!(signed(41.0, NumberForm::Count, English), "+41");
        assert_eq!(signed(-0.01, NumberForm::Count, English), "0");
        assert_eq!(signed(0.001, NumberForm::Ratio, English), "0.00");
        assert_eq!(amount(0.12, NumberForm::Points, "", Chinese), "12 个百分点");
        assert_eq!(
            amount(14.0, NumberForm::Count, "people", English),
            "14 people"
        );
        assert_eq!(amount(14.0, NumberForm::Money, "yuan", English), "¥14");
        assert_eq!(
            span(-0.05, 0.02, NumberForm::Points, true, Chinese),
            "−5 至 +2"
        );
        assert_eq!(span(3.0, 14.0, NumberForm::Count, false, English), "3–14");
    }

    #[test]
    fn an_axis_shows_all_its_ticks_with_the_same_decimals() {
        let axis = |values: &[f64], form, language| {
            let (step, largest) = (values[1] - values[0], values[values.len() - 1]);
            values
                .iter()
                .map(|v| {
                    TickForm {
                        form,
                        step,
                        largest,
                        language,
                    }
                    .tick(*v)
                })
                .collect::<Vec<_>>()
        };
        assert_eq!(
            axis(&[0.0, 2.5, 5.0], NumberForm::Count, English),
            ["0", "2.5", "5.0"]
        );
        assert_eq!(
            axis(&[0.0, 500.0, 1000.0], NumberForm::Count, Chinese),
            ["0", "500", "1,000"]
        );
        assert_eq!(
            axis(&[0.0, 0.2, 0.4], NumberForm::Share, English),
            ["0%", "20%", "40%"]
        );
        assert_eq!(
            axis(&[-0.05, 0.0, 0.05], NumberForm::Points, English),
            ["−5", "0", "5"]
        );
        assert_eq!(
            axis(&[0.0, 5e5, 1e6], NumberForm::Count, Chinese),
            ["0", "50万", "100万"]
        );
        assert_eq!(
            axis(&[0.0, 5e5, 1e6], NumberForm::Count, English),
            ["0", "0.5M", "1.0M"]
        );
        assert_eq!(
            axis(&[-20.0, 0.0, 20.0], NumberForm::Count, English),
            ["−20", "0", "20"]
        );
        assert_eq!(
            axis(&[0.0, 2000.0, 4000.0], NumberForm::Money, Chinese),
            ["0", "¥2,000", "¥4,000"]
        );
        assert_eq!(
            axis(&[-2000.0, 0.0], NumberForm::Money, English),
            ["−¥2,000", "0"]
        );
    }
}
