//! Lurking and the first step: who never writes, and how soon the others begin.

use super::estimate::Share;
use super::log::{DAY, Log};

/// Of the members who joined at least `days` days before the end of the list of members: the share who never wrote.
#[must_use]
pub fn lurker_share(log: &Log, days: u32) -> Option<Share> {
    let latest = log.members_end() - i64::from(days) * DAY;
    Share::count(settled(log, latest), |(_, first)| first.is_none())
}

/// Of the members who joined at least 90 days before the end of the messages and wrote: the share whose first message came at most
/// `days` days after joining.
#[must_use]
pub fn activated_within(log: &Log, days: u32) -> Option<Share> {
    let lags =
        settled(log, log.end() - 90 * DAY).filter_map(|(joined, first)| Some(first? - joined));
    Share::count(lags, |lag| lag <= i64::from(days) * DAY)
}

/// When the members who joined up to `latest` joined and first wrote.
fn settled(log: &Log, latest: i64) -> impl Iterator<Item = (i64, Option<i64>)> {
    let mut posters = log.posters().iter().peekable();
    log.ordinary_members().filter_map(move |(member, m)| {
        // Posters stand in the order of the members.
        let first = posters
            .next_if(|p| p.member == member)
            .map(super::log::Poster::first);
        (m.joined <= latest).then_some((m.joined, first))
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::super::log::sample::{members, posts};
    use super::*;

    #[test]
    fn those_who_joined_late_and_operators_are_left_out() {
        // Member 0 operates; 1 and 4 lurk, but 4 joined late; 2 wrote after 1 day, 3 after 20, 5 joined late.
        let list = posts(&[(1.0, 0), (1.0, 2), (25.0, 3), (99.0, 5)]);
        let log = Log::new(members(1, &[0, 0, 0, 5, 50, 98]), list, 100 * DAY).unwrap();
        assert_eq!(lurker_share(&log, 90), Share::of(1, 3));
        assert_eq!(lurker_share(&log, 0), Share::of(2, 5));
        assert_eq!(activated_within(&log, 1), Share::of(1, 2));
        assert_eq!(activated_within(&log, 20), Share::of(2, 2));
        assert_eq!(activated_within(&log, 19), Share::of(1, 2));
    }

    #[test]
    fn nobody_gives_no_share() {
        let log = Log::new(members(1, &[0]), posts(&[(1.0, 0)]), 100 * DAY).unwrap();
        assert_eq!(
            (lurker_share(&log, 90), activated_within(&log, 1)),
            (None, None)
        );
    }
}
