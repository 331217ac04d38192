//! Rhythm: messages by the day, the hour of the day and the week.

use super::estimate::{Estimate, Share, median};
use super::log::{DAY, Log};
use super::timestamp::calendar;

/// Members' messages of every day (midnight to midnight UTC) from that of the first to the last of the observation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Days {
    /// The first day, counted from 1970-01-01.
    pub first: i64,
    /// Messages of each day.
    pub messages: Vec<u32>,
}

/// Members' messages by day; nothing when no member wrote.
#[must_use]
pub fn days(log: &Log) -> Option<Days> {
    let posters = log.posters();
    let first = posters.iter().map(|p| p.first().div_euclid(DAY)).min()?;
    let last = last_day(log);
    let mut messages = vec![0; usize::try_from(last - first + 1).ok()?];
    for time in posters.iter().flat_map(|p| &p.times) {
        let day = usize::try_from(time.div_euclid(DAY) - first).unwrap_or_default();
        if let Some(count) = messages.get_mut(day) {
            *count += 1;
        }
    }
    Some(Days { first, messages })
}

/// The last day of the observation: an observation that ends at midnight ends with the day before it.
pub(super) fn last_day(log: &Log) -> i64 {
    (log.end() - 1).div_euclid(DAY)
}

impl Days {
    fn estimate(&self, value: f64) -> Estimate {
        Estimate {
            value,
            cases: u32::try_from(self.messages.len()).unwrap_or(u32::MAX),
        }
    }

    fn mean(messages: impl Iterator<Item = u32>) -> Option<f64> {
        let (mut sum, mut days) = (0.0, 0.0);
        for count in messages {
            sum += f64::from(count);
            days += 1.0;
        }
        (days > 0.0).then(|| sum / days)
    }

    /// Messages a day.
    #[must_use]
    pub fn mean_messages(&self) -> Option<Estimate> {
        Some(self.estimate(Self::mean(self.messages.iter().copied())?))
    }

    /// The variance of the messages a day (of a sample, n − 1) ÷ their mean: 1 for pure chance.
    #[must_use]
    pub fn variance_to_mean(&self) -> Option<Estimate> {
        let mean = Self::mean(self.messages.iter().copied())?;
        let off = |count: &u32| f64::from(*count) - mean;
        let squares: f64 = self.messages.iter().map(|c| off(c) * off(c)).sum();
        let freedom = self.messages.len() as f64 - 1.0;
        (freedom > 0.0 && mean > 0.0).then(|| self.estimate(squares / freedom / mean))
    }

    /// The share of days without a message.
    #[must_use]
    pub fn silent(&self) -> Option<Share> {
        Share::count(&self.messages, |count| *count == 0)
    }

    /// The mean messages of Mondays to Fridays ÷ those of Saturdays and Sundays.
    #[must_use]
    pub fn weekday_to_weekend(&self) -> Option<Estimate> {
        let mean = |weekend: bool| {
            let numbered = self.messages.iter().zip(self.first..);
            Self::mean(
                numbered
                    .filter(|(_, day)| (weekday(*day) >= 5) == weekend)
                    .map(|(count, _)| *count),
            )
        };
        let (week, weekend) = (mean(false)?, mean(true)?);
        (weekend > 0.0).then(|| self.estimate(week / weekend))
    }
}

/// Members' messages in each hour of the day (of the log's clock), from midnight on.
#[must_use]
pub fn hours(log: &Log) -> [u32; 24] {
    let mut hours = [0; 24];
    for time in log.posters().iter().flat_map(|p| &p.times) {
        hours[usize::try_from(time.rem_euclid(DAY) / 3600).unwrap_or_default()] += 1;
    }
    hours
}

/// The share of members' messages in the eight hours of the day (UTC) that have most, which need not be neighbours.
#[must_use]
pub fn busiest_hours(log: &Log) -> Option<Share> {
    let mut hours = hours(log).map(|count| count as usize);
    hours.sort_unstable();
    Share::of(hours[16..].iter().sum(), hours.iter().sum())
}

/// One calendar week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week {
    /// Its Sunday, days from 1970-01-01.
    pub sunday: i64,
    /// Members' messages.
    pub messages: u32,
    /// Members who wrote.
    pub posters: u32,
}

impl Week {
    /// The date of its Sunday, `YYYY-MM-DD`.
    #[must_use]
    pub fn ending(&self) -> String {
        calendar(self.sunday).to_string()
    }
}

/// Members' messages by calendar week, Monday to Sunday UTC, from that of the first message to that of the last.
#[must_use]
pub fn weekly_activity(log: &Log) -> Vec<Week> {
    let posters = log.posters();
    let Some(first) = posters.iter().map(|p| week(p.first())).min() else {
        return Vec::new();
    };
    let last = posters.iter().map(|p| week(p.last())).max();
    let mut weeks: Vec<Week> = (first..=last.unwrap_or(first))
        .map(|number| Week {
            sunday: number * 7 + 3,
            messages: 0,
            posters: 0,
        })
        .collect();
    for poster in posters {
        let mut before = None;
        for time in &poster.times {
            let number = week(*time);
            let place = usize::try_from(number - first).unwrap_or_default();
            weeks[place].messages += 1;
            weeks[place].posters += u32::from(before != Some(number));
            before = Some(number);
        }
    }
    weeks
}

/// The number of the calendar week (Monday to Sunday) of a time; 1970-01-01, in week 0, was a Thursday.
fn week(time: i64) -> i64 {
    (time.div_euclid(DAY) + 3).div_euclid(7)
}

/// 0 for Monday … 6 for Sunday, of a day counted from 1970-01-01.
fn weekday(day: i64) -> i64 {
    (day + 3).rem_euclid(7)
}

/// Members who joined in each calendar week, Monday to Sunday UTC, from the week of the first to that of the last.
#[must_use]
pub fn weekly_joins(log: &Log) -> Vec<u32> {
    let weeks: Vec<i64> = log
        .ordinary_members()
        .map(|(_, m)| week(m.joined))
        .collect();
    let (Some(first), Some(last)) = (weeks.iter().min(), weeks.iter().max()) else {
        return Vec::new();
    };
    let mut joins = vec![0; usize::try_from(last - first + 1).unwrap_or(1)];
    for week in &weeks {
        joins[usize::try_from(week - first).unwrap_or_default()] += 1;
    }
    joins
}

/// The share of members who joined in the first four calendar weeks.
#[must_use]
pub fn early_joins(weekly: &[u32]) -> Option<Share> {
    let sum = |weeks: &[u32]| weeks.iter().map(|n| *n as usize).sum();
    Share::of(sum(&weekly[..weekly.len().min(4)]), sum(weekly))
}

/// The median number of members who joined in a calendar week, after the first eight.
#[must_use]
pub fn later_joins(weekly: &[u32]) -> Option<Estimate> {
    let mut later: Vec<f64> = weekly.iter().skip(8).map(|n| f64::from(*n)).collect();
    later.sort_unstable_by(f64::total_cmp);
    Some(Estimate {
        value: median(&later)?,
        cases: u32::try_from(later.len()).unwrap_or(u32::MAX),
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::super::log::sample::{members, posts};
    use super::*;

    /// Days 0 to 9 from Thursday, 1 January 1970; two messages on day 0, one on day 2 (Saturday) and on day 4 (Monday).
    fn log() -> Log {
        let list = posts(&[(0.5, 0), (0.5, 1), (2.25, 0), (4.0, 0)]);
        Log::new(members(0, &[0, 0, 3, 5, 60]), list, 10 * DAY).unwrap()
    }

    #[test]
    fn days_by_hand() {
        let days = days(&log()).unwrap();
        assert_eq!(
            (days.first, days.messages.as_slice()),
            (0, &[2, 0, 1, 0, 1, 0, 0, 0, 0, 0][..])
        );
        assert_eq!(days.mean_messages().unwrap().value, 0.4);
        // Squares around 0.4: 2.56 + 2 · 0.36 + 7 · 0.16 = 4.4.
        assert!((days.variance_to_mean().unwrap().value - 4.4 / 9.0 / 0.4).abs() < 1e-12);
        assert_eq!(days.silent(), Share::of(7, 10));
        // Saturdays and Sundays are days 2, 3 and 9 with one message; the seven others have three.
        assert!(
            (days.weekday_to_weekend().unwrap().value - (3.0 / 7.0) / (1.0 / 3.0)).abs() < 1e-12
        );
        assert_eq!(busiest_hours(&log()), Share::of(4, 4));
    }

    #[test]
    fn weeks_end_on_sundays() {
        let week = |sunday, messages, posters| Week {
            sunday,
            messages,
            posters,
        };
        assert_eq!(weekly_activity(&log()), [week(3, 3, 2), week(10, 1, 1)]);
        assert_eq!(week(10, 1, 1).ending(), "1970-01-11");
        // Joined on days 0, 0 and 3 (week 0), 5 (week 1) and 60 (week 9).
        let weekly = weekly_joins(&log());
        assert_eq!(weekly, [3, 1, 0, 0, 0, 0, 0, 0, 0, 1]);
        assert_eq!(early_joins(&weekly), Share::of(4, 5));
        assert_eq!(
            later_joins(&weekly),
            Some(Estimate {
                value: 0.5,
                cases: 2
            })
        );
        assert_eq!((early_joins(&[]), later_joins(&[1, 2])), (None, None));
    }

    #[test]
    fn nobody_who_writes_has_no_rhythm() {
        let log = Log::new(members(0, &[0]), Vec::new(), DAY).unwrap();
        assert_eq!((days(&log), busiest_hours(&log)), (None, None));
        assert!(weekly_activity(&log).is_empty());
    }
}
