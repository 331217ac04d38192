//! What a group's files come to: every statistic, the sums of its days and the hours of its messages.

use super::day_sums::DaySums;
use super::known::Need;
use super::log::Log;
use super::measurement::{MeasuredStatistic, Measurement};
use super::rhythm::hours;

/// What is shown of a real group; the log itself is not needed for it.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    /// Every statistic and curve.
    pub measurement: Measurement,
    /// The sums of the days: those that were given, or those of the log.
    pub days: DaySums,
    /// Members' messages in each hour of the day from midnight on, on the group's clock; nothing where times of day are unknown.
    pub hours: Option<[u32; 24]>,
}

impl Profile {
    /// That of a log; nothing where there is nothing to measure.
    #[must_use]
    pub fn of_log(log: Log) -> Option<Self> {
        let days = DaySums::of(&log);
        let hours = log.known().knows(Need::Clock).then(|| hours(&log));
        Some(Self {
            measurement: Measurement::of([log])?,
            days,
            hours,
        })
    }

    /// That of sums of days.
    #[must_use]
    pub fn of_days(days: DaySums) -> Self {
        Self {
            measurement: days.measurement(),
            days,
            hours: None,
        }
    }

    /// The statistic of that name.
    #[must_use]
    pub fn statistic(&self, name: &str) -> Option<&MeasuredStatistic> {
        let mut statistics = self.measurement.statistics.iter();
        statistics.find(|statistic| statistic.name == name)
    }

    /// How many members there are; nothing where those who never wrote are unknown, and only writers could be counted.
    #[must_use]
    pub fn members(&self) -> Option<f64> {
        let of_log = self.measurement.details.is_some();
        let silent = self.statistic("never_wrote")?.number.unknown;
        let members = self.statistic("members")?.number.value;
        members.filter(|_| !of_log || silent.is_none())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::known::Known;
    use crate::log::DAY;
    use crate::log::sample::{members, posts};

    #[test]
    fn writers_are_not_taken_for_all_members() {
        let log = Log::new(members(0, &[0, 0]), posts(&[(1.4, 0)]), 9 * DAY).unwrap();
        let blind = log.clone().knowing(Known::NOTHING.with(Need::Messages));
        let [seen, blind] = [log, blind].map(|log| Profile::of_log(log).unwrap());
        assert_eq!((seen.members(), blind.members()), (Some(2.0), None));
        assert_eq!(seen.hours.map(|hours| hours[9]), Some(1));
        assert_eq!(blind.hours, None);
        let days = Profile::of_days(seen.days);
        assert_eq!(days.members(), Some(2.0));
    }
}
