//! Survival: how long members go on writing.

use super::estimate::Share;
use super::log::{DAY, Log};

/// Of the members whose first message lies at least `days` + 60 days before the end of the observation: the share
/// whose last message came at least `days` days after the first.
///
/// The 60 days of grace leave time to be seen again: without them a pause would pass for the end.
#[must_use]
pub fn posting_survival(log: &Log, days: u32) -> Option<Share> {
    const GRACE_DAYS: u32 = 60;
    let followed = log.posters_followed_for(days.saturating_add(GRACE_DAYS));
    Share::count(followed, |p| p.last() - p.first() >= i64::from(days) * DAY)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::super::log::sample::{members, posts};
    use super::*;

    #[test]
    fn the_last_message_decides() {
        // Member 0 spans 40 days, 1 spans 7, 2 wrote once, 3 began 66 days before the end.
        let list = posts(&[
            (0.0, 0),
            (40.0, 0),
            (1.0, 1),
            (8.0, 1),
            (5.0, 2),
            (34.0, 3),
            (90.0, 3),
        ]);
        let log = Log::new(members(0, &[0, 0, 0, 0]), list, 100 * DAY).unwrap();
        assert_eq!(posting_survival(&log, 6), Share::of(3, 4));
        assert_eq!(posting_survival(&log, 7), Share::of(2, 3));
        assert_eq!(posting_survival(&log, 8), Share::of(1, 3));
        assert_eq!(posting_survival(&log, 40), Share::of(1, 1));
        assert_eq!(posting_survival(&log, 41), None);
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod properties {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::super::log::sample::{members, posts};
    use super::*;

    proptest! {
        #[test]
        fn survival_falls_for_a_fixed_cohort(times in prop::collection::vec(0.0_f64..100.0, 1..60)) {
            let list: Vec<(f64, u32)> = (0..).zip(&times).map(|(i, t)| (*t, i % 7)).collect();
            let log = Log::new(members(0, &[0; 7]), posts(&list), 1000 * DAY).unwrap();
            let curve: Vec<f64> = (0..120).filter_map(|d| posting_survival(&log, d)).map(|s| s.value).collect();
            prop_assert!(curve[0] == 1.0 && curve[119] == 0.0);
            prop_assert!(curve.windows(2).all(|w| w[0] >= w[1]));
        }
    }
}
