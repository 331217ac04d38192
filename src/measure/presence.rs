//! Presence: how many write in a day, a week, a month.

use super::log::{DAY, Log};

/// Ratios of those who write in a day and in a week to those who write in a month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Presence {
    /// Posters of a day ÷ posters of 30 days.
    pub day_to_month: f64,
    /// Posters of 7 days ÷ posters of 30 days.
    pub week_to_month: f64,
}

/// The mean number of members who write in a day, and in 7 days, ÷ the mean number who write in 30 days.
///
/// The means are over the days (from midnight to midnight UTC) from that of the first member's message to the last of the
/// observation; 7 and 30 days are those that end with the day.
#[must_use]
pub fn presence(log: &Log) -> Option<Presence> {
    let first = log
        .posters()
        .iter()
        .map(|p| p.first().div_euclid(DAY))
        .min()?;
    // An observation that ends at midnight ends with the day before it.
    let last = (log.end() - 1).div_euclid(DAY);
    let days = usize::try_from(last - first + 1).ok()?;
    let [daily, weekly, monthly] = [1, 7, 30].map(|span| {
        posters_within(log, first, days, span)
            .into_iter()
            .map(f64::from)
            .sum::<f64>()
    });
    (monthly > 0.0).then(|| Presence {
        day_to_month: daily / monthly,
        week_to_month: weekly / monthly,
    })
}

/// For each day from `first`: the members who wrote on one of the `span` days that end with it.
fn posters_within(log: &Log, first: i64, days: usize, span: usize) -> Vec<i32> {
    // Differences from day to day, then their running sum.
    let mut posters = vec![0; days + 1];
    for poster in log.posters() {
        let mut covered_until = 0;
        for time in &poster.times {
            let day = usize::try_from(time.div_euclid(DAY) - first)
                .unwrap_or_default()
                .min(days);
            let (from, until) = (day.max(covered_until), (day + span).min(days));
            if from < until {
                posters[from] += 1;
                posters[until] -= 1;
                covered_until = until;
            }
        }
    }
    let mut sum = 0;
    for change in &mut posters {
        sum += *change;
        *change = sum;
    }
    posters.truncate(days);
    posters
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::super::log::sample::{members, posts};
    use super::*;

    #[test]
    fn windows_are_counted_by_hand() {
        let log = Log::new(
            members(0, &[0, 0]),
            posts(&[(0.1, 0), (0.2, 0), (3.0, 0), (5.5, 1)]),
            10 * DAY,
        )
        .unwrap();
        assert_eq!(
            posters_within(&log, 0, 10, 1),
            [1, 0, 0, 1, 0, 1, 0, 0, 0, 0]
        );
        assert_eq!(
            posters_within(&log, 0, 10, 3),
            [1, 1, 1, 1, 1, 2, 1, 1, 0, 0]
        );
    }

    #[test]
    fn ratios_are_of_means_over_all_days() {
        // Member 0 writes on day 0, member 1 on day 5; ten days are observed.
        let log = Log::new(members(0, &[0, 0]), posts(&[(0.5, 0), (5.0, 1)]), 10 * DAY).unwrap();
        // Writers by day: 2 in all; by week: 7 + 5; by month: 10 + 5.
        assert_eq!(
            presence(&log),
            Some(Presence {
                day_to_month: 2.0 / 15.0,
                week_to_month: 12.0 / 15.0
            })
        );
        let nobody = Log::new(members(0, &[0]), Vec::new(), 10 * DAY).unwrap();
        assert_eq!(presence(&nobody), None);
    }
}
