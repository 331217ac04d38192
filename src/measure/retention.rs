//! Retention: of those who began to write, who writes in a given week or on a given day afterwards.

use super::estimate::Share;
use super::log::{DAY, Log, WEEK};

/// Of the members whose first message lies at least `week` + 1 weeks before the end of the observation: the share
/// who wrote in week `week` after it (week 1 begins seven days after the first message).
#[must_use]
pub fn active_in_week(log: &Log, week: u32) -> Option<Share> {
    active_in_span(log, i64::from(week), WEEK)
}

/// Of the members whose first message lies at least `day` + 1 days before the end of the observation: the share who
/// wrote in the 24 hours that begin `day` times 24 hours after it.
#[must_use]
pub fn active_on_day(log: &Log, day: u32) -> Option<Share> {
    active_in_span(log, i64::from(day), DAY)
}

fn active_in_span(log: &Log, number: i64, length: i64) -> Option<Share> {
    let followed = log
        .posters()
        .iter()
        .filter(|p| p.first() + (number + 1) * length <= log.end());
    Share::count(followed, |p| {
        p.wrote_between(
            p.first() + number * length,
            p.first() + (number + 1) * length,
        )
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::super::log::sample::{members, posts};
    use super::*;

    #[test]
    fn weeks_and_days_are_counted_from_the_first_message() {
        let list = posts(&[(0.5, 0), (7.4, 0), (3.0, 1), (10.0, 1), (4.2, 1), (16.0, 2)]);
        let log = Log::new(members(0, &[0, 0, 0]), list, 20 * DAY).unwrap();
        assert_eq!(active_in_week(&log, 0), Share::of(2, 2));
        assert_eq!(active_in_week(&log, 1), Share::of(1, 2));
        assert_eq!(active_in_week(&log, 2), None);
        assert_eq!(active_on_day(&log, 1), Share::of(1, 3));
        assert_eq!(active_on_day(&log, 7), Share::of(1, 2));
    }
}
