//! Visits: how long joiners come back to read, whether or not they ever write.

use super::estimate::Share;
use super::log::{DAY, Log};

/// Which joiners are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joiners {
    /// All of them.
    All,
    /// Those who never wrote.
    NeverPosted,
    /// Those who wrote.
    Posted,
}

/// A member whose last visit is known.
pub(super) struct Joiner {
    pub joined: i64,
    pub last_visit: i64,
    pub first_message: Option<i64>,
}

/// The members of a kind who joined at least `days` days before the end of the list of members and whose last visit
/// is known.
pub(super) fn joiners(log: &Log, days: u32, who: Joiners) -> impl Iterator<Item = Joiner> {
    let latest = log.members_end() - i64::from(days) * DAY;
    let mut posters = log.posters().iter().peekable();
    let joiners = log.ordinary_members().filter_map(move |(number, member)| {
        // Posters stand in the order of the members.
        let first = posters
            .next_if(|p| p.member == number)
            .map(super::log::Poster::first);
        let last_visit = member.traces.last_visit?;
        (member.joined <= latest).then_some(Joiner {
            joined: member.joined,
            last_visit,
            first_message: first,
        })
    });
    joiners.filter(move |j| match who {
        Joiners::All => true,
        Joiners::NeverPosted => j.first_message.is_none(),
        Joiners::Posted => j.first_message.is_some(),
    })
}

/// Of the members who joined at least 90 days, and at least `days` + 14, before the end of the list of members: the
/// share whose last visit came at least `days` days after joining.
#[must_use]
pub fn visit_survival(log: &Log, who: Joiners, days: u32) -> Option<Share> {
    let followed = joiners(log, days.saturating_add(14).max(90), who);
    Share::count(followed, |j| {
        j.last_visit - j.joined >= i64::from(days) * DAY
    })
}

/// Of the members who joined at least 90 days before the end of the list of members and visited a day or more after
/// joining: the share whose last visit came at least `days` days after joining, for those who wrote in the first 24
/// hours (`wrote`) or those who did not.
///
/// Who writes has survived until then; starting to count a day after joining takes most of that advantage away.
#[must_use]
pub fn landmark_survival(log: &Log, wrote: bool, days: u32) -> Option<Share> {
    let alive = joiners(log, 90, Joiners::All).filter(|j| j.last_visit - j.joined >= DAY);
    let kind = alive.filter(|j| {
        let early = j.first_message.is_some_and(|t| t - j.joined <= DAY);
        early == wrote
    });
    Share::count(kind, |j| j.last_visit - j.joined >= i64::from(days) * DAY)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::super::log::sample::{members, posts};
    use super::*;

    #[test]
    fn survival_by_hand() {
        // Joined on days 0, 0, 0, 0, 20; last seen on days 0.5, 40, 95, unknown, 21; members 1 and 2 wrote, 1 at once.
        let mut list = members(0, &[0, 0, 0, 0, 20]);
        let seen = [Some(0.5), Some(40.0), Some(95.0), None, Some(21.0)];
        for (member, day) in list.iter_mut().zip(seen) {
            member.traces.last_visit = day.map(|d| (d * DAY as f64) as i64);
        }
        let log = Log::new(list, posts(&[(0.5, 1), (9.0, 2)]), 100 * DAY)
            .unwrap()
            .with_members_until(105 * DAY);
        use Joiners::{All, NeverPosted, Posted};
        // Until day 15 joined members 0, 1, 2; for 92 days and 14 more nobody is followed.
        assert_eq!(visit_survival(&log, All, 1), Share::of(2, 3));
        assert_eq!(visit_survival(&log, All, 41), Share::of(1, 3));
        assert_eq!(visit_survival(&log, All, 91), Share::of(1, 3));
        assert_eq!(visit_survival(&log, All, 92), None);
        assert_eq!(visit_survival(&log, NeverPosted, 1), Share::of(0, 1));
        assert_eq!(visit_survival(&log, Posted, 41), Share::of(1, 2));
        assert_eq!(landmark_survival(&log, true, 30), Share::of(1, 1));
        assert_eq!(landmark_survival(&log, false, 60), Share::of(1, 1));
        assert_eq!(landmark_survival(&log, true, 60), Share::of(0, 1));
    }
}
