//! What can be measured of a community of which only the sums of its days are known.

use super::curves::CURVES;
use super::estimate::{Estimate, median};
use super::known::Need;
use super::log::{DAY, Log};
use super::measurement::{MeasuredCurve, MeasuredStatistic, Measurement, Number, Point};
use super::rhythm::last_day;
use super::statistic::Unit;
use super::statistics::STATISTICS;
use super::timestamp::calendar;
use words::Fixed;
use words::say::measure as say;

/// The sums of one day; each is empty where it is not known.
#[derive(Clone, Copy, Debug, Default, PartialEq, serde::Serialize, schemars::JsonSchema)]
pub struct DaySum {
    /// The day, counted from 1970-01-01.
    pub day: i64,
    /// Members at its end.
    pub members: Option<f64>,
    /// Members who joined.
    pub joins: Option<f64>,
    /// Members who left.
    pub leaves: Option<f64>,
    /// Members who visited.
    pub active: Option<f64>,
    /// Members who wrote.
    pub posters: Option<f64>,
    /// Messages.
    pub messages: Option<f64>,
}

/// Days in their order, each once; gaps are allowed.
#[derive(Clone, Debug, PartialEq)]
pub struct DaySums(Vec<DaySum>);

/// What only sums of days have, beside the statistics of a log: name, title, unit, what must be known, and how it is found.
type OfDays = (
    &'static str,
    Fixed,
    Unit,
    Need,
    fn(&DaySums) -> Option<Estimate>,
);

const OF_DAYS: [OfDays; 7] = [
    ("joins", say::SUM_JOINS, Unit::People, Need::Joins, |days| {
        days.sum(|day| day.joins)
    }),
    (
        "leaves",
        say::SUM_LEAVES,
        Unit::People,
        Need::Leaving,
        |days| days.sum(|day| day.leaves),
    ),
    (
        "joins_per_day",
        say::SUM_JOINS_PER_DAY,
        Unit::People,
        Need::Joins,
        |days| days.mean(|day| day.joins),
    ),
    (
        "leaves_per_day",
        say::SUM_LEAVES_PER_DAY,
        Unit::People,
        Need::Leaving,
        |days| days.mean(|day| day.leaves),
    ),
    (
        "active_per_day",
        say::SUM_ACTIVE_PER_DAY,
        Unit::People,
        Need::Visits,
        |days| days.mean(|day| day.active),
    ),
    (
        "posters_per_day",
        say::SUM_POSTERS_PER_DAY,
        Unit::People,
        Need::Messages,
        |days| days.mean(|day| day.posters),
    ),
    (
        "poster_share_per_day",
        say::SUM_POSTER_SHARE,
        Unit::Share,
        Need::Messages,
        |days| days.mean(|day| Some(day.posters? / day.members.filter(|members| *members > 0.0)?)),
    ),
];

impl DaySums {
    /// The days in their order; nothing without any. Of two with one date the second counts.
    #[must_use]
    pub fn new(mut days: Vec<DaySum>) -> Option<Self> {
        days.sort_by_key(|day| day.day);
        days.reverse();
        days.dedup_by_key(|day| day.day);
        days.reverse();
        (!days.is_empty()).then_some(Self(days))
    }

    /// The days of a log from its first to its last moment: members' messages and the members who wrote, and, where the log
    /// knows who joined when, joins and members; visits and leaving have no days in a log.
    #[must_use]
    pub fn of(log: &Log) -> Self {
        let first = log.start().div_euclid(DAY);
        let last = last_day(log);
        let place = |time: i64| usize::try_from(time.div_euclid(DAY) - first).ok();
        let length = place(last * DAY).map_or(0, |last| last + 1);
        let (mut messages, mut posters, mut joins) =
            (vec![0.0; length], vec![0.0; length], vec![0.0; length]);
        let add = |to: &mut [f64], time: i64| {
            if let Some(count) = place(time).and_then(|day| to.get_mut(day)) {
                *count += 1.0;
            }
        };
        for poster in log.posters() {
            let mut before = None;
            for time in &poster.times {
                add(&mut messages, *time);
                let day = place(*time);
                if before != Some(day) {
                    add(&mut posters, *time);
                }
                before = Some(day);
            }
        }
        for (_, member) in log.ordinary_members() {
            add(&mut joins, member.joined);
        }
        let knows = |need, values: &[f64], day: usize| {
            let value = values.get(day).copied();
            value.filter(|_| log.known().knows(need))
        };
        let mut members = 0.0;
        let days = (0..length).map(|day| {
            members += joins[day];
            DaySum {
                day: first + day as i64,
                members: knows(Need::Joins, &[members], 0),
                joins: knows(Need::Joins, &joins, day),
                posters: knows(Need::Messages, &posters, day),
                messages: knows(Need::Messages, &messages, day),
                ..DaySum::default()
            }
        });
        Self(days.collect())
    }

    /// The days.
    #[must_use]
    pub fn days(&self) -> &[DaySum] {
        &self.0
    }

    /// Every statistic: what the sums tell; what needs single members is unknown.
    #[must_use]
    pub fn measurement(&self) -> Measurement {
        let unknown = |need| Number {
            unknown: Some(need),
            ..Number::default()
        };
        let number = |found: Option<Estimate>, need| match found {
            Some(Estimate { value, cases }) => Number {
                value: Some(value),
                cases: Some(cases),
                ..Number::default()
            },
            None => unknown(need),
        };
        let of_logs = STATISTICS.iter().map(|info| MeasuredStatistic {
            name: info.name,
            target: info.target,
            unit: info.unit,
            title: info.title,
            number: number(self.of_log(info.name), Need::People),
        });
        let of_days = OF_DAYS
            .iter()
            .map(|(name, title, unit, need, of)| MeasuredStatistic {
                name,
                target: None,
                unit: *unit,
                title: *title,
                number: number(of(self), *need),
            });
        let date = |day: Option<&DaySum>| {
            day.map_or_else(String::new, |day| calendar(day.day).to_string())
        };
        Measurement {
            logs: 1,
            first_day: date(self.0.first()),
            last_day: date(self.0.last()),
            statistics: of_days.chain(of_logs).collect(),
            curves: CURVES
                .iter()
                .map(|info| MeasuredCurve {
                    name: info.name,
                    target: info.target,
                    unit: info.unit,
                    title: info.title,
                    x_title: info.x_title,
                    points: info
                        .x
                        .iter()
                        .enumerate()
                        .map(|(at, x)| Point {
                            x: *x,
                            label: info.labels.get(at).copied(),
                            number: unknown(Need::People),
                        })
                        .collect(),
                })
                .collect(),
            details: None,
        }
    }

    /// The statistics of a log that sums of days tell.
    fn of_log(&self, name: &str) -> Option<Estimate> {
        match name {
            "members" => {
                let last = self.0.iter().rev().find_map(|day| day.members)?;
                Some(Estimate::new(last, last as usize))
            }
            "messages" => self.sum(|day| day.messages),
            "messages_per_day" => self.mean(|day| day.messages),
            "silent_days" => self.mean(|day| Some(f64::from(u8::from(day.messages? == 0.0)))),
            "variance_to_mean" => {
                let mean = self.mean(|day| day.messages)?;
                let square = self.mean(|day| {
                    Some((day.messages? - mean.value) * (day.messages? - mean.value))
                })?;
                (mean.value > 0.0).then(|| Estimate {
                    value: square.value / mean.value,
                    ..mean
                })
            }
            "peak_joins" | "later_joins" => self.weekly_joins(name),
            _ => None,
        }
    }

    /// Of the calendar weeks whose seven days are all known.
    fn weekly_joins(&self, name: &str) -> Option<Estimate> {
        let mut weeks: Vec<(i64, u32, f64)> = Vec::new();
        for day in &self.0 {
            let Some(joins) = day.joins else { continue };
            // 1970-01-05 was a Monday.
            let week = (day.day - 4).div_euclid(7);
            match weeks.last_mut() {
                Some((known, days, sum)) if *known == week => {
                    *days += 1;
                    *sum += joins;
                }
                _ => weeks.push((week, 1, joins)),
            }
        }
        let whole: Vec<f64> = weeks
            .iter()
            .filter(|(_, days, _)| *days == 7)
            .map(|(.., sum)| *sum)
            .collect();
        if name == "peak_joins" {
            let most = whole.iter().copied().max_by(f64::total_cmp)?;
            return Some(Estimate::new(most, whole.len()));
        }
        let mut later = whole.get(8..)?.to_vec();
        later.sort_unstable_by(f64::total_cmp);
        Some(Estimate::new(median(&later)?, later.len()))
    }

    fn values(&self, of: impl Fn(&DaySum) -> Option<f64>) -> Vec<f64> {
        self.0.iter().filter_map(of).collect()
    }

    fn sum(&self, of: impl Fn(&DaySum) -> Option<f64>) -> Option<Estimate> {
        let values = self.values(of);
        (!values.is_empty()).then(|| Estimate::new(values.iter().sum(), values.len()))
    }

    fn mean(&self, of: impl Fn(&DaySum) -> Option<f64>) -> Option<Estimate> {
        let sum = self.sum(of)?;
        Some(Estimate {
            value: sum.value / f64::from(sum.cases),
            ..sum
        })
    }
}

impl DaySum {
    /// A day of which nothing is known yet, by a time in it.
    #[must_use]
    pub fn at(seconds: i64) -> Self {
        Self {
            day: seconds.div_euclid(DAY),
            ..Self::default()
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::log::sample::{members, posts};

    #[test]
    fn the_days_of_a_log_have_what_it_knows() {
        // Account 0 is an operator's; two members join on days 0 and 2.
        let log = Log::new(
            members(1, &[0, 0, 2]),
            posts(&[(0.2, 1), (0.4, 1), (0.5, 0), (2.5, 2), (2.6, 1)]),
            4 * DAY,
        )
        .unwrap();
        let sums = DaySums::of(&log);
        let of = |of: fn(&DaySum) -> Option<f64>| sums.days().iter().map(of).collect::<Vec<_>>();
        assert_eq!(of(|day| day.messages), [2.0, 0.0, 2.0, 0.0].map(Some));
        assert_eq!(of(|day| day.posters), [1.0, 0.0, 2.0, 0.0].map(Some));
        assert_eq!(of(|day| day.members), [1.0, 1.0, 2.0, 2.0].map(Some));
        assert_eq!(of(|day| day.active), [None; 4]);
        let blind = log.knowing(super::super::Known::NOTHING.with(Need::Messages));
        assert_eq!(DaySums::of(&blind).days()[0].members, None);
    }

    #[test]
    fn what_sums_tell_and_what_they_do_not() {
        let day = |day, members, messages| DaySum {
            day,
            members: Some(members),
            posters: Some(messages / 2.0),
            messages: Some(messages),
            ..DaySum::default()
        };
        let sums =
            DaySums::new(vec![day(3, 10.0, 8.0), day(1, 8.0, 0.0), day(3, 10.0, 4.0)]).unwrap();
        assert_eq!(
            sums.days().iter().map(|day| day.day).collect::<Vec<_>>(),
            [1, 3]
        );
        let measured = sums.measurement();
        let named = |name: &str| {
            measured
                .statistics
                .iter()
                .find(|row| row.name == name)
                .unwrap()
                .number
        };
        assert_eq!(
            (named("members").value, named("messages").value),
            (Some(10.0), Some(4.0))
        );
        assert_eq!(
            (named("messages_per_day").value, named("silent_days").value),
            (Some(2.0), Some(0.5))
        );
        assert_eq!(
            (
                named("posters_per_day").value,
                named("poster_share_per_day").value
            ),
            (Some(1.0), Some(0.1))
        );
        assert_eq!(
            (named("week1_return").value, named("week1_return").unknown),
            (None, Some(Need::People))
        );
        assert_eq!(
            (named("joins").value, measured.first_day.as_str()),
            (None, "1970-01-02")
        );
        assert!(DaySums::new(Vec::new()).is_none());
    }
}
