//! Times as people's files have them: ISO with or without a zone, Excel's text and serial numbers, Unix seconds and
//! fractions of them, 12-hour clocks, names of months, Chinese.
//!
//! What a text alone cannot say is kept open: whether `03/04/2024` is in March or in April is decided over the whole file
//! ([`DayOrder`]), and which zone's clock it shows by the person.

use time::{Date, Month};

use super::zone::{Zone, offset};

const DAY: i64 = 86_400;

/// Whether the day or the month stands first, where both are numbers and the year is last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
pub enum DayOrder {
    /// 31/12/2024.
    #[serde(rename = "dmy")]
    DayFirst,
    /// 12/31/2024.
    #[serde(rename = "mdy")]
    MonthFirst,
    /// 24/12/31, where all three numbers are short.
    #[serde(rename = "ymd")]
    YearFirst,
}

/// A time as it was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Moment {
    /// A moment everywhere: seconds since 1970-01-01 00:00 UTC.
    Everywhere(i64),
    /// What the group's own clock showed: seconds since 1970-01-01 00:00 of that clock.
    Clock(i64),
    /// The same, but which of two numbers is the day is open.
    Open {
        /// The first number, 1 to 31.
        first: u8,
        /// The second one.
        second: u8,
        /// The year.
        year: u16,
        /// Seconds of the day.
        seconds: u32,
    },
}

impl Moment {
    /// The seconds on the group's clock; nothing when there is no such day.
    pub fn on(self, zone: &Zone, order: DayOrder) -> Option<i64> {
        match self {
            Self::Everywhere(moment) => Some(zone.local(moment)),
            Self::Clock(seconds) => Some(seconds),
            Self::Open {
                first,
                second,
                year,
                seconds,
            } => {
                let (year, first, second) = (i64::from(year), i64::from(first), i64::from(second));
                let midnight = match order {
                    DayOrder::DayFirst => midnight(year, second, first),
                    DayOrder::MonthFirst => midnight(year, first, second),
                    DayOrder::YearFirst => midnight(2000 + first, second, year - 2000),
                };
                Some(midnight? + i64::from(seconds))
            }
        }
    }
}

/// What a text says of a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reading {
    pub moment: Moment,
    /// Whether it has a time of day, not a date alone.
    pub clock: bool,
    pub year: Year,
}

/// How the year is written where its place is not plain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Year {
    /// With four digits, or a name of the month beside it.
    Plain,
    /// With two digits, last as it seems.
    Short,
    /// With two digits, first: what stands last is too short for a year.
    First,
}

/// Reads a time.
pub(crate) fn read(text: &str) -> Option<Reading> {
    let text = text.trim_matches(|sign: char| {
        sign.is_whitespace()
            || matches!(
                sign,
                '[' | ']' | '\u{200e}' | '\u{200f}' | '\u{feff}' | '\''
            )
    });
    iso(text).or_else(|| number(text)).or_else(|| words(text))
}

/// `YYYY-MM-DD`, a T or a blank, `HH:MM:SS` and what may stand behind: most files have nothing else, so it is read fast.
fn iso(text: &str) -> Option<Reading> {
    let bytes = text.as_bytes();
    let two = |at: usize| {
        let pair = bytes.get(at..at + 2)?;
        let plain = pair[0].is_ascii_digit() && pair[1].is_ascii_digit();
        plain.then(|| i64::from(pair[0] - b'0') * 10 + i64::from(pair[1] - b'0'))
    };
    let sign = |at: usize| bytes.get(at).copied();
    if (sign(4), sign(7), sign(13), sign(16)) != (Some(b'-'), Some(b'-'), Some(b':'), Some(b':'))
        || !matches!(sign(10), Some(b'T' | b't' | b' '))
    {
        return None;
    }
    let year = two(0)? * 100 + two(2)?;
    let seconds = midnight(year, two(5)?, two(8)?)? + of_day(two(11)?, two(14)?, two(17)?)?;
    let rest = text.get(19..)?;
    let fraction = rest
        .strip_prefix(['.', ','])
        .map(|rest| rest.trim_start_matches(|c: char| c.is_ascii_digit()));
    let moment = match fraction.unwrap_or(rest).trim() {
        "" => Moment::Clock(seconds),
        "Z" | "z" | "UTC" | "GMT" => Moment::Everywhere(seconds),
        zone => {
            Moment::Everywhere(seconds - offset(zone.strip_prefix("UTC").unwrap_or(zone).trim())?)
        }
    };
    Some(Reading {
        moment,
        clock: true,
        year: Year::Plain,
    })
}

/// A number alone: Unix time by its length, Excel's serial day, or digits of a date.
fn number(text: &str) -> Option<Reading> {
    let (whole, fraction) = text.split_once(['.', ',']).unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(fraction) {
        return None;
    }
    let value: i64 = whole.parse().ok()?;
    let everywhere = |seconds| {
        Some(Reading {
            moment: Moment::Everywhere(seconds),
            clock: true,
            year: Year::Plain,
        })
    };
    match whole.len() {
        // Excel counts days from 1899-12-30 on; 20000 is 1954, 73050 the last day of 2099.
        5 if (20_000..=73_050).contains(&value) => {
            let share: f64 = format!("0.{fraction}0").parse().ok()?;
            let seconds = (share * DAY as f64).round() as i64;
            let moment = Moment::Clock((value - 25_569) * DAY + seconds);
            Some(Reading {
                moment,
                clock: !fraction.is_empty(),
                year: Year::Plain,
            })
        }
        8 if fraction.is_empty() => {
            let seconds = midnight(value / 10_000, value / 100 % 100, value % 100)?;
            Some(Reading {
                moment: Moment::Clock(seconds),
                clock: false,
                year: Year::Plain,
            })
        }
        14 if fraction.is_empty() => {
            let (date, clock) = (value / 1_000_000, value % 1_000_000);
            let seconds = midnight(date / 10_000, date / 100 % 100, date % 100)?
                + of_day(clock / 10_000, clock / 100 % 100, clock % 100)?;
            Some(Reading {
                moment: Moment::Clock(seconds),
                clock: true,
                year: Year::Plain,
            })
        }
        1 if value == 0 => everywhere(0),
        9 | 10 => everywhere(value),
        12 | 13 => everywhere(value / 1_000),
        16 => everywhere(value / 1_000_000),
        19 => everywhere(value / 1_000_000_000),
        _ => None,
    }
}

/// Any other text: its numbers, signs and words one behind the other.
fn words(text: &str) -> Option<Reading> {
    if text.len() > 64 {
        return None;
    }
    let mut draft = Draft::default();
    let mut rest = text;
    let mut before = ' ';
    while let Some(sign) = rest.chars().next() {
        let length = match sign {
            '0'..='9' => {
                let length = rest.bytes().take_while(u8::is_ascii_digit).count();
                let after = rest[length..].chars().next().unwrap_or(' ');
                draft.number(&rest[..length], before, after)?;
                length
            }
            '+' | '-' | '−' if draft.clock.is_some() && rest.len() > 1 => {
                draft.zone = Some(offset(rest.split(' ').next()?)?);
                rest.split(' ').next()?.len()
            }
            _ if sign.is_alphabetic() => {
                let end = rest.find(|c: char| {
                    !c.is_alphabetic() && c != '.' || c.is_ascii() != sign.is_ascii()
                });
                let length = end.unwrap_or(rest.len());
                draft.word(&rest[..length])?;
                length
            }
            _ => sign.len_utf8(),
        };
        before = rest[..length].chars().next_back()?;
        rest = &rest[length..];
    }
    draft.finish()
}

/// What was read so far.
#[derive(Default)]
struct Draft {
    /// Numbers of the date, with how many digits each has.
    date: [(i64, usize); 3],
    parts: usize,
    month: Option<i64>,
    /// Where among the numbers the named month stands.
    month_at: usize,
    /// Hours, minutes, seconds and how many of them were read.
    clock: Option<([i64; 3], usize)>,
    half: Option<Half>,
    zone: Option<i64>,
    fraction: bool,
}

/// What stands at a 12-hour clock.
#[derive(Clone, Copy, PartialEq)]
enum Half {
    /// am, 上午, 凌晨, 早上.
    Morning,
    /// 中午: from 11 to 1.
    Noon,
    /// pm, 下午, 晚上.
    Evening,
}

impl Draft {
    fn number(&mut self, digits: &str, before: char, after: char) -> Option<()> {
        let value: i64 = digits.parse().ok()?;
        let clock_sign = |sign| matches!(sign, ':' | '：' | '时' | '時' | '点' | '點');
        let dated = self.parts + usize::from(self.month.is_some()) >= 3;
        match &mut self.clock {
            None if clock_sign(after) || (dated && after == '.' && digits.len() <= 2) => {
                self.clock = Some(([value, 0, 0], 1));
            }
            Some((parts, read))
                if clock_sign(before) || matches!((before, after), ('.', _) | (_, '秒' | '分')) =>
            {
                if *read < 3 && !(before == '.' && *read == 3) {
                    parts[*read] = value;
                    *read += 1;
                } else {
                    self.fraction = true;
                }
            }
            Some((_, 3)) if matches!(before, '.' | ',') && !self.fraction && dated => {
                self.fraction = true
            }
            _ => {
                let place = self.parts;
                *self.date.get_mut(place)? = (value, digits.len());
                self.parts += 1;
            }
        }
        Some(())
    }

    fn word(&mut self, word: &str) -> Option<()> {
        let word = word.trim_matches('.').to_lowercase();
        let half = match word.as_str() {
            "am" | "a.m" | "上午" | "凌晨" | "早上" | "清晨" => Some(Half::Morning),
            "中午" => Some(Half::Noon),
            "pm" | "p.m" | "下午" | "晚上" | "傍晚" | "午后" => Some(Half::Evening),
            _ => None,
        };
        if half.is_some() {
            self.half = half;
            return Some(());
        }
        match word.as_str() {
            // Parts of `3 a. m.`, signs between date and clock, weekdays and ordinals say nothing more.
            "a" => self.half = Some(Half::Morning),
            "p" => self.half = Some(Half::Evening),
            "z" | "utc" | "gmt" if self.clock.is_some() => self.zone = Some(0),
            "m" | "t" | "at" | "um" | "klo" | "st" | "nd" | "rd" | "th" | "of" => {}
            "年" | "月" | "日" | "号" | "號" | "时" | "時" | "点" | "點" | "分" | "秒" =>
                {}
            _ if weekday(&word) => {}
            _ => {
                self.month = Some(month(&word)?);
                self.month_at = self.parts;
            }
        }
        Some(())
    }

    fn finish(self) -> Option<Reading> {
        let seconds = self.seconds()?;
        let date = &self.date[..self.parts];
        let day = match (self.month, date) {
            // 3 Jan 2024; Jan 3, 2024; Jan 03 09:00:00 2024; 3-Jan-24.
            (Some(month), [(day, _), (year, digits)]) if *digits != 4 || *day <= 31 => {
                midnight(full_year(*year, *digits)?, month, *day)
            }
            // 2024 Jan 3.
            (Some(month), [(year, 4), (day, _)]) => midnight(*year, month, *day),
            (None, [(year, 4), (month, _), (day, _)]) => midnight(*year, *month, *day),
            (None, [(first, a), (second, b), (third, digits)]) if *a <= 2 && *b <= 2 => {
                // 24/1/3, 99/12/31: a year has no single digit, and only a year can be over 31.
                if *a == 2 && *digits <= 2 && (*digits == 1 || *first > 31) {
                    let found = self.at(midnight(full_year(*first, 2)?, *second, *third)?, seconds);
                    return found.map(|found| Reading {
                        year: Year::First,
                        ..found
                    });
                }
                return self.open(
                    *first,
                    *second,
                    full_year(*third, *digits)?,
                    seconds,
                    *digits == 2,
                );
            }
            _ => None,
        };
        self.at(day?, seconds)
    }

    fn at(&self, midnight: i64, seconds: i64) -> Option<Reading> {
        Some(Reading {
            moment: match self.zone {
                Some(zone) => Moment::Everywhere(midnight + seconds - zone),
                None => Moment::Clock(midnight + seconds),
            },
            clock: self.clock.is_some(),
            year: Year::Plain,
        })
    }

    fn open(
        &self,
        first: i64,
        second: i64,
        year: i64,
        seconds: i64,
        short: bool,
    ) -> Option<Reading> {
        let (first, second) = (u8::try_from(first).ok()?, u8::try_from(second).ok()?);
        let possible =
            (1..=31).contains(&first) && (1..=31).contains(&second) && first.min(second) <= 12;
        // With a zone behind it the moment is exact; such files have names of months or the year first.
        (possible && self.zone.is_none()).then_some(Reading {
            moment: Moment::Open {
                first,
                second,
                year: u16::try_from(year).ok()?,
                seconds: u32::try_from(seconds).ok()?,
            },
            clock: self.clock.is_some(),
            year: if short { Year::Short } else { Year::Plain },
        })
    }

    fn seconds(&self) -> Option<i64> {
        let Some(([hour, minute, second], _)) = self.clock else {
            return Some(0);
        };
        let hour = match self.half {
            None => hour,
            Some(_) if hour > 12 => hour,
            Some(Half::Morning) => hour % 12,
            Some(Half::Evening) => hour % 12 + 12,
            Some(Half::Noon) if hour < 11 => hour + 12,
            Some(Half::Noon) => hour,
        };
        of_day(hour, minute, second)
    }
}

fn full_year(year: i64, digits: usize) -> Option<i64> {
    match digits {
        4 => Some(year),
        2 => Some(if year < 70 { 2000 + year } else { 1900 + year }),
        _ => None,
    }
}

fn month(word: &str) -> Option<i64> {
    const NAMES: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let place = NAMES.iter().position(|name| {
        word.len() >= 3 && name.starts_with(word) || word == "sept" && *name == "september"
    })?;
    i64::try_from(place + 1).ok()
}

fn weekday(word: &str) -> bool {
    const NAMES: [&str; 7] = [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ];
    word.len() >= 3 && NAMES.iter().any(|name| name.starts_with(word))
        || ["星期", "周", "週", "礼拜"]
            .iter()
            .any(|start| word.starts_with(start))
}

/// The seconds from 1970-01-01 to the beginning of a date.
fn midnight(year: i64, month: i64, day: i64) -> Option<i64> {
    let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
    let date =
        Date::from_calendar_date(i32::try_from(year).ok()?, month, u8::try_from(day).ok()?).ok()?;
    Some((i64::from(date.to_julian_day()) - 2_440_588) * DAY)
}

fn of_day(hour: i64, minute: i64, second: i64) -> Option<i64> {
    let possible =
        (0..24).contains(&hour) && (0..60).contains(&minute) && (0..61).contains(&second);
    possible.then_some(hour * 3600 + minute * 60 + second)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    /// 2024-01-03 09:05:00 on the group's clock.
    const AT: i64 = 1_704_272_700;
    const MIDNIGHT: i64 = AT - 9 * 3600 - 300;

    #[track_caller]
    fn is(text: &str, moment: Moment) {
        assert_eq!(read(text).map(|found| found.moment), Some(moment), "{text}");
    }

    #[test]
    fn forms_with_one_reading() {
        for text in [
            "2024-01-03T09:05:00",
            "2024-01-03 09:05:00.123",
            "2024-01-03 09:05",
            "2024/1/3 9:05",
            "2024.01.03 09:05:00",
            "2024年1月3日 9:05",
            "2024年01月03日 09时05分00秒",
            "2024年1月3日 上午9:05",
            "2024/1/3 上午9:05:00",
            "2024/1/3 星期三 9:05",
            "3 Jan 2024 09:05",
            "Jan 3, 2024, 9:05:00\u{202f}AM",
            "24/1/3 上午9:05",
            "January 3, 2024 at 9:05 a.m.",
            "03-Jan-24 09:05",
            "[2024/1/3 09:05:00]",
            "20240103090500",
            "Wednesday, January 3, 2024 9:05 AM",
            "\u{200e}2024-01-03, 09:05:00",
            "45294.378472222",
            "2024-01-03 9:05:00 a. m.",
        ] {
            is(text, Moment::Clock(AT));
        }
        for text in [
            "2024-01-03",
            "2024/1/3",
            "2024年1月3日",
            "20240103",
            "Jan 3, 2024",
            "45294",
            "45294.0",
        ] {
            is(text, Moment::Clock(MIDNIGHT));
        }
        assert!(!read("2024-01-03").unwrap().clock && read("2024-01-03 00:00").unwrap().clock);
        is("2024年1月3日 下午3:05", Moment::Clock(AT + 6 * 3600));
        is("2024/1/3 中午12:05", Moment::Clock(AT + 3 * 3600));
        is("2024/1/3 凌晨12:05", Moment::Clock(AT - 9 * 3600));
        is(
            "1/13/2024 9:05 PM",
            Moment::Open {
                first: 1,
                second: 13,
                year: 2024,
                seconds: 75_900,
            },
        );
        is(
            "1/3/2024 12:05 AM",
            Moment::Open {
                first: 1,
                second: 3,
                year: 2024,
                seconds: 300,
            },
        );
    }

    #[test]
    fn moments_everywhere() {
        for text in [
            "2024-01-03T09:05:00Z",
            "2024-01-03T17:05:00+08:00",
            "2024-01-03T09:05:00.0000000+00:00",
            "2024-01-03 09:05:00 UTC",
            "2024-01-03 17:05:00 +0800",
            "Wed, 03 Jan 2024 17:05:00 +0800",
            "Wed Jan 03 09:05:00 +0000 2024",
            "1704272700",
            "1704272700.000136",
            "1704272700,5",
            "1704272700000",
            "1704272700000000",
            "2024-01-03T09:05Z",
            "2024-01-03T04:05:00-05",
        ] {
            is(text, Moment::Everywhere(AT));
        }
    }

    #[test]
    fn the_order_of_day_and_month_is_left_open() {
        let open = |seconds| Moment::Open {
            first: 3,
            second: 1,
            year: 2024,
            seconds,
        };
        for text in [
            "3/1/2024, 09:05",
            "03.01.24, 09:05",
            "03-01-2024 09:05:00",
            "3/1/24, 9:05 AM",
            "03.01.2024 klo 9.05",
        ] {
            is(text, open(9 * 3600 + 300));
        }
        is("3/1/2024", open(0));
        let utc = Zone::utc();
        assert_eq!(open(0).on(&utc, DayOrder::DayFirst), Some(MIDNIGHT));
        assert_eq!(
            open(0).on(&utc, DayOrder::MonthFirst),
            Some(MIDNIGHT + 58 * DAY)
        );
    }

    #[test]
    fn what_is_no_time() {
        for text in [
            "",
            "x",
            "张三",
            "2024-13-01",
            "2024-02-30 10:00",
            "24:00",
            "2024-01-03 25:00",
            "12345",
            "1.7E+09",
            "message",
            "32/13/2024",
            "2024-01-03T09:05:00+99:00",
            "99999999999999999999999999",
            "2024",
            "u1 2024-01-03",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod properties {
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,40}", signs in "[0-9:/. +年月日apmAPMT-]{0,30}") {
            let _ = (super::read(&text), super::read(&signs));
        }
    }
}
