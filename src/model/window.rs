//! Windows: the days over which activity and staying are read.
//!
//! A single day, or the last seven, can be bought by whoever calls everybody together just then; four weeks hardly.

use std::ops::Range;

use super::series::Daily;

/// The days of a window: four weeks, so that every weekday counts alike.
pub const WINDOW: u32 = 28;

/// Days after joining from which retention is read.
pub(crate) const STAYS: [u32; 3] = [1, 7, 30];

/// The last [`WINDOW`] days of a run, or all of a shorter one.
pub(crate) fn of_run(days: u32) -> Range<u32> {
    days.saturating_sub(WINDOW)..days
}

/// The ages, in days since joining, at which a visit is a sign of having stayed for `stay` days, in a run of `days` days:
/// [`WINDOW`] days, or as many as a founder of a shorter run can reach.
pub(crate) fn of_stay(stay: u32, days: u32) -> Range<i32> {
    let end = days.min(stay + WINDOW);
    stay as i32..end as i32
}

/// The activity of the days of a window, added up.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Activity {
    days: f64,
    daily: f64,
    weekly: f64,
    monthly: f64,
    silent: f64,
    lost: f64,
    taking_part: f64,
}

impl Activity {
    /// Adds a day on which so many had ever joined.
    pub(crate) fn take(&mut self, day: &Daily, ever: f64) {
        self.days += 1.0;
        self.daily += day.dau;
        self.weekly += day.wau;
        self.monthly += day.mau;
        self.silent += day.silent_share;
        self.taking_part += day.posters + day.checked_in;
        self.lost += if ever > 0.0 {
            1.0 - day.mau / ever
        } else {
            0.0
        };
    }

    fn mean(&self, sum: f64) -> f64 {
        if self.days > 0.0 {
            sum / self.days
        } else {
            0.0
        }
    }

    /// Mean number of members who visited on the day.
    pub(crate) fn daily(&self) -> f64 {
        self.mean(self.daily)
    }

    /// Mean number of members who visited in the 7 days up to the day.
    pub(crate) fn weekly(&self) -> f64 {
        self.mean(self.weekly)
    }

    /// Mean number of members who visited in the 30 days up to the day.
    pub(crate) fn monthly(&self) -> f64 {
        self.mean(self.monthly)
    }

    /// Mean share of the members who did not visit in the 7 days up to the day.
    pub(crate) fn silent(&self) -> f64 {
        self.mean(self.silent)
    }

    /// Mean number of members who wrote on the day and, added to them, of those who checked in.
    pub(crate) fn taking_part(&self) -> f64 {
        self.mean(self.taking_part)
    }

    /// Mean share, of all who had ever joined, who had left or did not visit in the 30 days up to the day.
    pub(crate) fn lost(&self) -> f64 {
        self.mean(self.lost)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_runs_are_read_as_far_as_they_go() {
        assert_eq!(
            (of_run(180), of_run(28), of_run(5)),
            (152..180, 0..28, 0..5)
        );
        assert_eq!(of_stay(30, 180), 30..58);
        assert_eq!(of_stay(30, 40), 30..40);
        assert!(of_stay(30, 20).is_empty());
    }

    #[test]
    fn three_days_at_the_end_count_for_three_in_four_weeks() {
        let mut activity = Activity::default();
        for day in 0..28 {
            let called = if day < 25 { 0.0 } else { 28.0 };
            let today = Daily {
                wau: 100.0 + called,
                mau: 150.0,
                ..Daily::default()
            };
            activity.take(&today, 300.0);
        }
        assert!((activity.weekly() - 103.0).abs() < 1e-9);
        assert!((activity.lost() - 0.5).abs() < 1e-9);
        assert_eq!(Activity::default().weekly(), 0.0);
    }
}
