//! Coming back: the chance to write next week by the weeks of silence, and what being written to adds.

use super::estimate::{Estimate, Share};
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

/// Weeks of members that are alike, and what the next one brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MemberWeeks {
    /// Weeks since the last one with a message, 0 in a week with one; 52 stands for more.
    pub idle: u32,
    /// Messages that operators directed at the member in this week; 3 stands for more.
    pub by_operators: u32,
    /// Whether other members directed messages at the member in this week.
    pub by_members: bool,
    /// Whether the member wrote in the next week.
    pub wrote_next: bool,
    /// How many such weeks there are.
    pub weeks: usize,
}

/// The most idle weeks and the most messages of operators that are told apart.
const MOST: (u32, u32) = (52, 3);

impl MemberWeeks {
    /// Who wrote to the member.
    #[must_use]
    pub fn contact(&self) -> Contact {
        Contact::of(self.by_operators > 0, self.by_members)
    }

    /// The share of weeks after which the member wrote in the next week.
    fn share<'a>(of: impl Iterator<Item = &'a Self>) -> Option<Share> {
        let (mut hits, mut cases) = (0, 0);
        for alike in of {
            cases += alike.weeks;
            hits += if alike.wrote_next { alike.weeks } else { 0 };
        }
        Share::of(hits, cases)
    }
}

/// All weeks of the members who wrote.
///
/// Weeks are counted from the log's first message, the same for all. A member's weeks run from that of the first
/// message to the last but one of the observation. A message counts as contact when it is directed at the member and
/// written by another account.
#[must_use]
pub fn member_weeks(log: &Log) -> Vec<MemberWeeks> {
    let origin = log.contributions().first().map_or(0, |c| c.time);
    let week = |time: i64| u32::try_from((time - origin) / WEEK).unwrap_or(u32::MAX);
    let last_week = week(log.end());
    let contacts = contacts(log, week);
    let (idle_kinds, operator_kinds) = (MOST.0 as usize + 1, MOST.1 as usize + 1);
    let mut counts = vec![[[0_usize; 2]; 2]; idle_kinds * operator_kinds];
    for poster in log.posters() {
        let mut active: Vec<u32> = poster.times.iter().map(|t| week(*t)).collect();
        active.dedup();
        let from = contacts.partition_point(|(to, ..)| *to < poster.member);
        let to = contacts.partition_point(|(to, ..)| *to <= poster.member);
        let mut of_member = contacts[from..to].iter().peekable();
        let mut active = active.into_iter().peekable();
        let (first, mut idle) = (week(poster.first()), 0_u32);
        for now in first..last_week {
            idle = if active.next_if_eq(&now).is_some() {
                0
            } else {
                (idle + 1).min(MOST.0)
            };
            let (mut by_operators, mut by_members) = (0_u32, false);
            while let Some((_, at, operator)) = of_member.next_if(|(_, at, _)| *at <= now) {
                by_operators = (by_operators + u32::from(*at == now && *operator)).min(MOST.1);
                by_members |= *at == now && !*operator;
            }
            let wrote_next = active.peek() == Some(&(now + 1));
            let place = idle as usize * operator_kinds + by_operators as usize;
            counts[place][usize::from(by_members)][usize::from(wrote_next)] += 1;
        }
    }
    let kinds = (0..=MOST.0).flat_map(|idle| (0..=MOST.1).map(move |messages| (idle, messages)));
    let mut weeks = Vec::new();
    for ((idle, by_operators), counts) in kinds.zip(counts) {
        for (by_members, counts) in [false, true].into_iter().zip(counts) {
            for (wrote_next, number) in [false, true].into_iter().zip(counts) {
                weeks.push(MemberWeeks {
                    idle,
                    by_operators,
                    by_members,
                    wrote_next,
                    weeks: number,
                });
            }
        }
    }
    weeks.retain(|alike| alike.weeks > 0);
    weeks
}

/// Who was written to in which week, and whether by an operator; sorted.
fn contacts(log: &Log, week: impl Fn(i64) -> u32) -> Vec<(u32, u32, bool)> {
    let directed = log
        .contributions()
        .iter()
        .filter_map(|c| Some((c, c.addressee.get().filter(|to| *to != c.member)?)));
    let mut contacts: Vec<_> = directed
        .map(|(c, to)| (to, week(c.time), log.is_operator(c.member)))
        .collect();
    contacts.sort_unstable();
    contacts
}

/// The share of [`member_weeks`] after which the member wrote in the next week, for every span of [`IDLE_WEEKS`] and
/// every kind of [`Contact`] (`[span][contact]`).
#[must_use]
pub fn return_by_idle_weeks(
    weeks: &[MemberWeeks],
) -> [[Option<Share>; Contact::ALL.len()]; IDLE_WEEKS.len()] {
    let mut counts = [[(0_usize, 0_usize); Contact::ALL.len()]; IDLE_WEEKS.len()];
    for week in weeks {
        let span = IDLE_WEEKS
            .iter()
            .position(|(_, first, last)| (*first..=*last).contains(&week.idle));
        let (hits, cases) = &mut counts[span.unwrap_or_default()][week.contact() as usize];
        *cases += week.weeks;
        *hits += if week.wrote_next { week.weeks } else { 0 };
    }
    counts.map(|span| span.map(|(hits, cases)| Share::of(hits, cases)))
}

/// The share of the weeks with a message after which the member wrote in the next week, by the operators' messages
/// directed at the member in that week: 0, 1, 2, 3 or more.
#[must_use]
pub fn return_by_operator_messages(weeks: &[MemberWeeks]) -> [Option<Share>; 4] {
    [0..=0, 1..=1, 2..=2, 3..=u32::MAX].map(|received| {
        let active = weeks
            .iter()
            .filter(|w| w.idle == 0 && received.contains(&w.by_operators));
        MemberWeeks::share(active)
    })
}

/// How many times as likely members idle for one to three weeks write in the next week when `contact` wrote to them as
/// when nobody did.
///
/// Mantel–Haenszel risk ratio over the strata of 1 and 2–3 idle weeks; the cases are the weeks with contact.
#[must_use]
pub fn contact_ratio(weeks: &[MemberWeeks], contact: Contact) -> Option<Estimate> {
    let (mut with_sum, mut without_sum, mut cases) = (0.0, 0.0, 0);
    for idle in [1..=1, 2..=3] {
        let of = |kind: Contact| {
            let stratum = weeks
                .iter()
                .filter(|w| idle.contains(&w.idle) && w.contact() == kind);
            MemberWeeks::share(stratum)
        };
        if let (Some(with), Some(without)) = (of(contact), of(Contact::Nobody)) {
            let (m, n) = (f64::from(with.cases), f64::from(without.cases));
            with_sum += with.value * m * n / (m + n);
            without_sum += without.value * m * n / (m + n);
            cases += with.cases as usize;
        }
    }
    (without_sum > 0.0).then(|| Estimate::new(with_sum / without_sum, cases))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::super::log::DAY;
    use super::super::log::sample::{comment, members, posts};
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
        let weeks = member_weeks(&log);
        let table = return_by_idle_weeks(&weeks);
        // Member 2 writes in week 3 and then not again: one active and one idle week without contact.
        assert_eq!(table[0], [Share::of(0, 3), Share::of(1, 1), None, None]);
        assert_eq!(table[1], [Share::of(0, 2), None, None, None]);
        assert_eq!(table[2], [None, None, Share::of(1, 1), None]);
        let by_number = return_by_operator_messages(&weeks);
        assert_eq!(by_number, [Share::of(0, 3), Share::of(1, 1), None, None]);
        // Idle for one week: never contacted, so that stratum says nothing; idle for two: nobody without contact.
        assert_eq!(contact_ratio(&weeks, Contact::Member), None);
    }

    #[test]
    fn the_ratio_is_weighted_over_both_strata() {
        let week = |idle, by_operators, wrote_next| MemberWeeks {
            idle,
            by_operators,
            by_members: false,
            wrote_next,
            weeks: 1,
        };
        let mut weeks = vec![
            week(1, 1, true),
            week(1, 2, false),
            week(1, 0, true),
            week(1, 0, false),
            week(1, 0, false),
            week(1, 0, false),
            week(2, 1, true),
            week(3, 0, true),
            week(5, 1, true),
        ];
        // (1/2 · 8/6 + 1 · 1/2) ÷ (1/4 · 8/6 + 1 · 1/2) = 7/6 ÷ 5/6.
        let found = contact_ratio(&weeks, Contact::Operator).unwrap();
        assert!((found.value - 1.4).abs() < 1e-12 && found.cases == 3);
        weeks.retain(|w| !w.wrote_next);
        assert_eq!(contact_ratio(&weeks, Contact::Operator), None);
    }
}
