//! The clock of a group: days and hours are its own.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use words::Text;
use words::say::files as say;

/// A time zone: a fixed offset, or a name where there is summer time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone {
    name: String,
    of: Offset,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Offset {
    Seconds(i64),
    Named(TimeZone),
}

impl Zone {
    /// Universal time.
    #[must_use]
    pub fn utc() -> Self {
        Self::fixed(0)
    }

    /// An offset to the east of Greenwich, seconds.
    #[must_use]
    pub(crate) fn fixed(seconds: i64) -> Self {
        let (sign, minutes) = (if seconds < 0 { '-' } else { '+' }, seconds.abs() / 60);
        Self {
            name: format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60),
            of: Offset::Seconds(seconds),
        }
    }

    /// What the zone's clocks show at a moment, both in seconds since 1970-01-01 00:00.
    #[must_use]
    pub fn local(&self, moment: i64) -> i64 {
        moment
            + match &self.of {
                Offset::Seconds(seconds) => *seconds,
                Offset::Named(zone) => Timestamp::from_second(moment)
                    .map_or(0, |moment| zone.to_offset(moment).seconds().into()),
            }
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

/// Why a text is no time zone: what is allowed instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoZone(pub Text);

impl FromStr for Zone {
    type Err = NoZone;

    /// Reads `+08:00`, `+8`, `UTC+8`, `Z` or a name such as `Asia/Shanghai`.
    fn from_str(text: &str) -> Result<Self, NoZone> {
        let text = text.trim();
        let bare = ["UTC", "GMT", "utc", "gmt"]
            .iter()
            .find_map(|word| text.strip_prefix(word))
            .unwrap_or(text)
            .trim();
        if matches!(bare, "" | "Z" | "z") {
            return match text {
                "" => Err(NoZone(words::Say::text(&say::A_ZONE))),
                _ => Ok(Self::utc()),
            };
        }
        if let Some(seconds) = offset(bare) {
            return Ok(Self::fixed(seconds));
        }
        match TimeZone::get(text) {
            Ok(zone) => Ok(Self {
                name: text.to_owned(),
                of: Offset::Named(zone),
            }),
            Err(_) => Err(NoZone(words::Say::text(&say::A_ZONE))),
        }
    }
}

/// The seconds of `+08:00`, `-0330`, `+8`; at most 14 hours.
pub(crate) fn offset(text: &str) -> Option<i64> {
    let (sign, rest) = match text.chars().next()? {
        '+' => (1, &text[1..]),
        '-' | '−' => (-1, &text[text.chars().next()?.len_utf8()..]),
        _ => return None,
    };
    let (hours, minutes) = match rest.split_once(':') {
        Some(parts) => parts,
        None if rest.len() > 2 => rest.split_at_checked(rest.len() - 2)?,
        None => (rest, "0"),
    };
    let digits = |part: &str| {
        let plain = part.len() <= 2 && part.bytes().all(|b| b.is_ascii_digit());
        plain.then(|| part.parse::<i64>().ok()).flatten()
    };
    let (hours, minutes) = (digits(hours)?, digits(minutes)?);
    let seconds = hours * 3600 + minutes * 60;
    (minutes < 60 && seconds <= 14 * 3600).then_some(sign * seconds)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn offsets_and_names() {
        let local = |zone: &str, at| zone.parse::<Zone>().map(|zone| zone.local(at));
        assert_eq!(local("+08:00", 0), Ok(28_800));
        assert_eq!(local("UTC+8", 0), Ok(28_800));
        assert_eq!(local("-0330", 0), Ok(-12_600));
        assert_eq!(local("Z", 5), Ok(5));
        assert_eq!(local("Asia/Shanghai", 1_704_067_200), Ok(1_704_096_000));
        // Summer and winter.
        assert_eq!(local("Europe/Berlin", 1_719_792_000), Ok(1_719_799_200));
        assert_eq!(local("Europe/Berlin", 1_704_067_200), Ok(1_704_070_800));
        for wrong in ["", "Peking", "+25", "+8:75", "+", "+a"] {
            assert!(local(wrong, 0).is_err(), "{wrong}");
        }
        assert_eq!("+8".parse::<Zone>().unwrap().to_string(), "+08:00");
    }
}
