//! The history of one group: its days, as far as they are known, and what its log tells beside.

use measure::{DAY, DaySums, Log, Need, Standing, midnight};
use model::date::Date;
use model::run::WorldResult;
use model::series::Series;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use words::Fixed;
use words::say::calibration as say;

/// What may be known of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "HistoryField")]
pub enum Field {
    /// Members at its end.
    Members,
    /// Members who joined.
    Joins,
    /// Members who left.
    Leaves,
    /// Members who visited.
    Active,
    /// Members who wrote.
    Posters,
    /// Messages by members.
    Messages,
}

impl Field {
    /// Every field.
    pub const ALL: [Self; 6] = [
        Self::Members,
        Self::Joins,
        Self::Leaves,
        Self::Active,
        Self::Posters,
        Self::Messages,
    ];

    /// The daily series of a simulated world that stands for it.
    #[must_use]
    pub fn series(self) -> Series {
        match self {
            Self::Members => Series::Members,
            Self::Joins => Series::Joined,
            Self::Leaves => Series::Left,
            Self::Active => Series::Dau,
            Self::Posters => Series::Posters,
            Self::Messages => Series::Messages,
        }
    }

    /// What files and charts call it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Members => "members",
            Self::Joins => "joins",
            Self::Leaves => "leaves",
            Self::Active => "active",
            Self::Posters => "posters",
            Self::Messages => "messages",
        }
    }

    /// What people call it.
    #[must_use]
    pub fn title(self) -> Fixed {
        match self {
            Self::Members => say::CALIBRATION_FIELD_MEMBERS,
            Self::Joins => say::FIELD_JOINS,
            Self::Leaves => say::FIELD_LEAVES,
            Self::Active => say::FIELD_ACTIVE,
            Self::Posters => say::FIELD_POSTERS,
            Self::Messages => say::FIELD_MESSAGES,
        }
    }
}

/// Days of four weeks.
const FOUR_WEEKS: usize = 28;

/// The days of a group.
#[derive(Clone, Debug)]
pub struct History {
    /// The first day.
    pub start: Date,
    /// A value a day for each of [`Field::ALL`]; no number where it is not known.
    values: [Vec<f64>; 6],
    /// The whole log, where there is one.
    log: Option<Log>,
}

impl History {
    /// Of sums of days; a day that the sums pass over is not known.
    #[must_use]
    pub fn of_days(sums: &DaySums) -> Option<Self> {
        let days = sums.days();
        let (first, last) = (days.first()?.day, days.last()?.day);
        let length = usize::try_from(last - first + 1).ok()?;
        let mut values: [Vec<f64>; 6] = std::array::from_fn(|_| vec![f64::NAN; length]);
        for day in days {
            let place = usize::try_from(day.day - first).ok()?;
            let known = [
                day.members,
                day.joins,
                day.leaves,
                day.active,
                day.posters,
                day.messages,
            ];
            for (values, known) in values.iter_mut().zip(known) {
                values[place] = known.unwrap_or(f64::NAN);
            }
        }
        Some(Self {
            start: date(first)?,
            values,
            log: None,
        })
    }

    /// Mean of the last four weeks, as far as they are known: a single week is mostly luck in a small group.
    #[must_use]
    pub fn lately(&self, field: Field) -> Option<f64> {
        let values = self.values(field);
        let last = values[values.len().saturating_sub(FOUR_WEEKS)..].iter();
        let known: Vec<f64> = last.copied().filter(|value| !value.is_nan()).collect();
        (!known.is_empty()).then(|| known.iter().sum::<f64>() / known.len() as f64)
    }

    /// Members who wrote in the last four weeks, as a log tells.
    pub(crate) fn writers_lately(&self) -> usize {
        let Some(log) = &self.log else { return 0 };
        let from = log.end() - DAY * FOUR_WEEKS as i64;
        let mut writers: Vec<u32> = log
            .contributions()
            .iter()
            .filter(|written| written.time >= from)
            .map(|written| written.member)
            .filter(|author| log.members()[*author as usize].standing == Standing::Member)
            .collect();
        writers.sort_unstable();
        writers.dedup();
        writers.len()
    }

    /// Of a whole log: who joined and who wrote. Messages of operators are left out; who was there and did not write has no day
    /// in a log.
    #[must_use]
    pub fn of_log(log: Log) -> Option<Self> {
        let known = log.known();
        let day = |time: i64| time.div_euclid(DAY);
        let (first, last) = (day(log.start()), day(log.end() - 1).max(day(log.start())));
        let length = usize::try_from(last - first + 1).ok()?;
        let place = |time: i64| {
            usize::try_from(day(time) - first)
                .ok()
                .filter(|k| *k < length)
        };
        let (mut joins, mut messages, mut posters) =
            (vec![0.0; length], vec![0.0; length], vec![0.0; length]);
        for (_, member) in log.ordinary_members() {
            if let Some(place) = place(member.joined) {
                joins[place] += 1.0;
            }
        }
        let mut last_day = vec![usize::MAX; log.members().len()];
        for written in log.contributions() {
            let author = written.member as usize;
            let Some(place) = place(written.time) else {
                continue;
            };
            if log.members()[author].standing != Standing::Operator {
                messages[place] += 1.0;
            }
            if log.members()[author].standing == Standing::Member && last_day[author] != place {
                last_day[author] = place;
                posters[place] += 1.0;
            }
        }
        let unknown = || vec![f64::NAN; length];
        let if_known = |need: Need, values: Vec<f64>| match known.knows(need) {
            true => values,
            false => unknown(),
        };
        Some(Self {
            start: date(first)?,
            values: [
                unknown(),
                if_known(Need::Joins, joins),
                unknown(),
                unknown(),
                if_known(Need::Messages, posters),
                if_known(Need::Messages, messages),
            ],
            log: Some(log),
        })
    }

    /// The first `days` days of a simulated world, as far as `known` says; with its log where one is given.
    #[must_use]
    pub fn of_world(
        start: Date,
        result: &WorldResult,
        days: usize,
        known: &[Field],
        log: Option<Log>,
    ) -> Self {
        let values = Field::ALL.map(|field| {
            let series = &result.series(field.series())[..days];
            match known.contains(&field) {
                true => series.to_vec(),
                false => vec![f64::NAN; days],
            }
        });
        Self { start, values, log }
    }

    /// Days from the first to the last.
    #[must_use]
    pub fn days(&self) -> usize {
        self.values[0].len()
    }

    /// A value a day; no number where it is not known.
    #[must_use]
    pub fn values(&self, field: Field) -> &[f64] {
        &self.values[field as usize]
    }

    /// Whether something is known of it on any day.
    #[must_use]
    pub fn knows(&self, field: Field) -> bool {
        self.values(field).iter().any(|value| !value.is_nan())
    }

    /// The whole log, where there is one.
    #[must_use]
    pub fn log(&self) -> Option<&Log> {
        self.log.as_ref()
    }

    /// The first `days` days alone, as if nothing had been seen since.
    #[must_use]
    pub fn first(&self, days: usize) -> Self {
        let values = self
            .values
            .each_ref()
            .map(|values| values[..days.min(values.len())].to_vec());
        let end = midnight(self.start) + days as i64 * DAY;
        Self {
            start: self.start,
            values,
            log: self.log.as_ref().map(|log| log.until(end)),
        }
    }

    /// The days after the first `days`, without the log.
    #[must_use]
    pub fn after(&self, days: usize) -> Self {
        let values = self
            .values
            .each_ref()
            .map(|values| values[days.min(values.len())..].to_vec());
        Self {
            start: self.start.plus_days(days as u32),
            values,
            log: None,
        }
    }
}

/// The date of a day counted from 1970-01-01.
fn date(day: i64) -> Option<Date> {
    Date::try_from(measure::calendar(day).to_string()).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use measure::{Contribution, DaySum, Known, Maybe, Member, MessageKind};

    /// The beginning of 2024-10-04.
    const FIRST: i64 = 20_000 * DAY;

    #[test]
    fn sums_keep_their_gaps() {
        let day = |day, messages| DaySum {
            day,
            messages: Some(messages),
            ..DaySum::default()
        };
        let sums = DaySums::new(vec![day(20_000, 3.0), day(20_002, 5.0)]).unwrap();
        let history = History::of_days(&sums).unwrap();
        assert_eq!(
            (history.days(), history.start.to_string().as_str()),
            (3, "2024-10-04")
        );
        let messages = history.values(Field::Messages);
        assert!(messages[0] == 3.0 && messages[1].is_nan() && messages[2] == 5.0);
        assert!(!history.knows(Field::Active) && history.knows(Field::Messages));
        assert_eq!(history.first(1).days(), 1);
        let rest = history.after(2);
        assert_eq!(rest.start.to_string(), "2024-10-06");
        assert_eq!(rest.values(Field::Messages), [5.0]);
    }

    #[test]
    fn a_log_gives_joins_and_writers_without_its_operators() {
        let written = |time: i64, member, item| Contribution {
            time,
            member,
            item,
            parent: Maybe::NONE,
            addressee: Maybe::NONE,
            kind: MessageKind::Post,
            score: None,
        };
        let members = vec![
            Member::new(FIRST, true),
            Member::new(FIRST + 60, false),
            Member::new(FIRST + DAY + 5, false),
        ];
        let messages = vec![
            written(FIRST + 70, 1, 1),
            written(FIRST + 80, 1, 2),
            written(FIRST + 90, 0, 3),
            written(FIRST + DAY + 9, 2, 4),
            written(FIRST + 2 * DAY + 9, 1, 5),
        ];
        let log = Log::new(members, messages, FIRST + 3 * DAY).unwrap();
        let history = History::of_log(log.clone()).unwrap();
        assert_eq!(history.values(Field::Joins), [1.0, 1.0, 0.0]);
        assert_eq!(history.values(Field::Posters), [1.0, 1.0, 1.0]);
        assert_eq!(history.values(Field::Messages), [2.0, 1.0, 1.0]);
        let half = history.first(1);
        let part = half.log().unwrap();
        assert_eq!(
            (part.contributions().len(), part.ordinary_members().count()),
            (3, 1)
        );
        let nothing = History::of_log(log.knowing(Known::NOTHING)).unwrap();
        assert!(Field::ALL.iter().all(|field| !nothing.knows(*field)));
    }
}
