//! Participation: who writes often, who writes a little, who only votes, likes or checks in, and who does nothing.

use super::estimate::Share;
use super::log::{DAY, Log, Traces};

/// Days for which members must have been there before their participation counts.
const SETTLED_DAYS: i64 = 90;

/// One member: messages written and what else is known.
struct Participant {
    messages: usize,
    traces: Traces,
}

/// The members who joined at least 90 days before the end of the list of members.
fn settled(log: &Log) -> impl Iterator<Item = Participant> {
    let latest = log.members_end() - SETTLED_DAYS * DAY;
    let mut posters = log.posters().iter().peekable();
    log.ordinary_members().filter_map(move |(number, m)| {
        // Posters stand in the order of the members.
        let messages = posters.next_if(|p| p.member == number);
        (m.joined <= latest).then_some(Participant {
            messages: messages.map_or(0, |p| p.times.len()),
            traces: m.traces,
        })
    })
}

/// The share of members who wrote from `fewest` to `most` messages, of those who joined at least 90 days before the
/// end.
#[must_use]
pub fn share_who_wrote(log: &Log, fewest: usize, most: usize) -> Option<Share> {
    Share::count(settled(log), |p| (fewest..=most).contains(&p.messages))
}

/// The share of members who never wrote but took a light action (a vote, a like, a check-in), of those who joined at
/// least 90 days before the end; nothing when the log records no light actions.
#[must_use]
pub fn light_only(log: &Log) -> Option<Share> {
    light(log, true)
}

/// The share of members who neither wrote nor took a light action, of those who joined at least 90 days before the
/// end; nothing when the log records no light actions.
#[must_use]
pub fn wholly_silent(log: &Log) -> Option<Share> {
    light(log, false)
}

fn light(log: &Log, took: bool) -> Option<Share> {
    let known = settled(log).filter_map(|p| Some((p.messages, p.traces.light_actions?)));
    Share::count(known, |(messages, light)| {
        messages == 0 && (light > 0) == took
    })
}

/// The share of all members who ever muted the community; nothing when the log does not record it.
#[must_use]
pub fn muted(log: &Log) -> Option<Share> {
    let known = log.ordinary_members().filter_map(|(_, m)| m.traces.muted);
    Share::count(known, |muted| muted)
}

/// The share of all members who ever left of their own will; nothing when the log does not record it.
#[must_use]
pub fn left(log: &Log) -> Option<Share> {
    let known = log.ordinary_members().filter_map(|(_, m)| m.traces.left);
    Share::count(known, |left| left)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::super::log::sample::{members, posts};
    use super::*;

    #[test]
    fn tiers_by_hand() {
        // Operator 0; member 1 wrote twice, 2 once, 3 only likes, 4 does nothing, 5 joined late, 6 is not recorded.
        let mut list = members(1, &[0, 0, 0, 0, 0, 50, 0]);
        for (number, light) in [(1, 5), (2, 0), (3, 2), (4, 0), (5, 9)] {
            list[number].traces.light_actions = Some(light);
            list[number].traces.muted = Some(number == 3);
            list[number].traces.left = Some(number > 3);
        }
        let log = Log::new(
            list,
            posts(&[(1.0, 0), (1.0, 1), (2.0, 1), (3.0, 2)]),
            100 * DAY,
        )
        .unwrap();
        assert_eq!(share_who_wrote(&log, 1, 1), Share::of(1, 5));
        assert_eq!(share_who_wrote(&log, 2, usize::MAX), Share::of(1, 5));
        assert_eq!(light_only(&log), Share::of(1, 4));
        assert_eq!(wholly_silent(&log), Share::of(1, 4));
        assert_eq!(
            (muted(&log), left(&log)),
            (Share::of(1, 5), Share::of(2, 5))
        );
    }

    #[test]
    fn what_is_not_recorded_has_no_share() {
        let log = Log::new(members(0, &[0]), Vec::new(), 100 * DAY).unwrap();
        assert_eq!((light_only(&log), wholly_silent(&log)), (None, None));
        assert_eq!((muted(&log), left(&log)), (None, None));
    }
}
