//! Coming back: the chance to write next week by the weeks of silence, and what being written to adds.

use super::Share;
use super::log::{Log, WEEK};

/// The spans of weeks since the last week with a message: name, first, last. 0 is a week with a message.
pub const IDLE_WEEKS: [(&str, u32, u32); 7] = [
    ("0", 0, 0),
    ("1", 1, 1),
    ("2-3", 2, 3),
    ("4-7", 4, 7),
    ("8-15", 8, 15),
    ("16-51", 16, 51),
    ("52+", 52, u32::MAX),
];

/// Who wrote to a member in one week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Contact {
    /// Nobody.
    Nobody,
    /// One or more operators and no member.
    Operator,
    /// One or more other members and no operator.
    Member,
    /// Operators and members.
    Both,
}

impl Contact {
    /// Every kind, in order.
    pub const ALL: [Self; 4] = [Self::Nobody, Self::Operator, Self::Member, Self::Both];

    pub(super) fn of(operator: bool, member: bool) -> Self {
        match (operator, member) {
            (false, false) => Self::Nobody,
            (true, false) => Self::Operator,
            (false, true) => Self::Member,
            (true, true) => Self::Both,
        }
    }
}

/// The share of a member's weeks after which the member writes in the next week, for every span of [`IDLE_WEEKS`]
/// and every kind of [`Contact`] (`[span][contact]`).
///
/// Weeks are counted from the log's first message, the same for all. A member's weeks run from that of the first
/// message to the last but one of the observation. A message counts as contact when it is directed at the member and
/// written by another account.
#[must_use]
pub fn return_by_idle_weeks(log: &Log) -> [[Option<Share>; Contact::ALL.len()]; IDLE_WEEKS.len()] {
    let mut counts = [[(0_usize, 0_usize); Contact::ALL.len()]; IDLE_WEEKS.len()];
    let origin = log.contributions().first().map_or(0, |c| c.time);
    let week = |time: i64| (time - origin).div_euclid(WEEK);
    let last_week = week(log.end());
    let contacts = contacts(log, week);
    for poster in log.posters() {
        let mut active: Vec<i64> = poster.times.iter().map(|t| week(*t)).collect();
        active.dedup();
        let wrote = |week: i64| active.binary_search(&week).is_ok();
        let contacted = |week: i64, operator: bool| {
            contacts
                .binary_search(&(poster.member, week, operator))
                .is_ok()
        };
        let mut idle = 0;
        for now in active[0]..last_week {
            idle = if wrote(now) { 0 } else { idle + 1 };
            let span = IDLE_WEEKS
                .iter()
                .position(|(_, first, last)| (*first..=*last).contains(&idle));
            let contact = Contact::of(contacted(now, true), contacted(now, false));
            let (hits, cases) = &mut counts[span.unwrap_or_default()][contact as usize];
            *cases += 1;
            *hits += usize::from(wrote(now + 1));
        }
    }
    counts.map(|span| span.map(|(hits, cases)| Share::of(hits, cases)))
}

/// Who was written to in which week, and whether by an operator: sorted, each once.
fn contacts(log: &Log, week: impl Fn(i64) -> i64) -> Vec<(u32, i64, bool)> {
    let directed = log
        .contributions()
        .iter()
        .filter_map(|c| Some((c, c.addressee.filter(|to| *to != c.member)?)));
    let mut contacts: Vec<_> = directed
        .map(|(c, to)| (to, week(c.time), log.is_operator(c.member)))
        .collect();
    contacts.sort_unstable();
    contacts.dedup();
    contacts
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::super::log::DAY;
    use super::super::log::tests::{comment, members, posts};
    use super::*;

    #[test]
    fn weeks_contacts_and_returns_by_hand() {
        // The operator 0 opens week 0. Member 1 writes in weeks 0, 1 and 4 of 0 to 5; the operator answers it in
        // week 0, member 2 in week 3, itself in week 1.
        let mut list = posts(&[(0.0, 0), (1.0, 1), (9.0, 1), (30.0, 1)]);
        list.push(comment(10, 2.0, 0, 1, 1));
        list.push(comment(11, 23.0, 2, 1, 1));
        list.push(comment(12, 9.5, 1, 2, 1));
        let log = Log::new(members(1, &[0, 0, 0]), list, 36 * DAY).unwrap();
        let table = return_by_idle_weeks(&log);
        // Member 2 writes in week 3 and then not again: one active and one idle week without contact.
        assert_eq!(table[0], [Share::of(0, 3), Share::of(1, 1), None, None]);
        assert_eq!(table[1], [Share::of(0, 2), None, None, None]);
        assert_eq!(table[2], [None, None, Share::of(1, 1), None]);
    }
}
