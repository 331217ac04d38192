//! Presence: how many write in a day, a week, a month.

use super::log::{DAY, Log};

/// Ratios of those who write in a day and in a week to those who write in a month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Presence {
    /// Posters of a day ÷ posters of the 30 days that end with it.
    pub day_to_month: f64,
    /// Posters of 7 days ÷ posters of the 30 days that end with the same day.
    pub week_to_month: f64,
}

/// Means of both ratios over the days (from midnight to midnight UTC) that have 30 days behind them, from the day of the
/// first member's message to the last day of the observation, and had at least one poster in those 30 days.
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
    let [daily, weekly, monthly] = [1, 7, 30].map(|span| posters_within(log, first, days, span));
    let counted: Vec<usize> = (29..days).filter(|day| monthly[*day] > 0).collect();
    if counted.is_empty() {
        return None;
    }
    let mean = |part: &[i32]| {
        counted
            .iter()
            .map(|day| f64::from(part[*day]) / f64::from(monthly[*day]))
            .sum::<f64>()
            / counted.len() as f64
    };
    Some(Presence {
        day_to_month: mean(&daily),
        week_to_month: mean(&weekly),
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

    use super::super::log::tests::{members, posts};
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
    fn ratios_are_means_over_days_with_a_month_behind_them() {
        // Days 29 and 30 are counted. Member 0 writes on days 0 and 30, member 1 on day 25.
        let log = Log::new(
            members(0, &[0, 0]),
            posts(&[(0.5, 0), (25.0, 1), (30.9, 0)]),
            31 * DAY,
        )
        .unwrap();
        // Day 29: 0 of 2 today, 1 of 2 this week. Day 30: 1 of 2 today, 2 of 2 this week.
        assert_eq!(
            presence(&log),
            Some(Presence {
                day_to_month: 0.25,
                week_to_month: 0.75
            })
        );
        let short = Log::new(members(0, &[0]), posts(&[(0.5, 0)]), 29 * DAY).unwrap();
        assert_eq!(presence(&short), None);
    }
}
