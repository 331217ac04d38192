//! Newcomers: who is answered, how soon, and who comes back after it.

use super::estimate::{Estimate, Share};
use super::idleness::Contact;
use super::log::{DAY, Log, Poster};
use super::responses::{after, to_accounts};

/// The members of one kind of answer to the first message, and how many wrote again.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Answered {
    /// Who wrote to them in the first week after their first message.
    pub by: Contact,
    /// The share who wrote again in the 30 days after that week.
    pub month: Share,
    /// The share who wrote again at any time after that week.
    pub ever: Share,
}

/// One member's first steps.
///
/// The first days, `wait` of them, show who answers and how much the newcomer writes; coming back is counted after
/// them. So who was there long enough to be answered has no advantage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Newcomer {
    /// Who directed a message at the member at most `wait` days after the member's first message.
    pub answer: Contact,
    /// The member's messages before day `wait`.
    pub early_messages: usize,
    /// Whether the member wrote from day `wait` to before day `wait` + 30.
    pub month: bool,
    /// Whether the member wrote on day `wait` or later.
    pub ever: bool,
}

/// Days in which a newcomer's first message may be answered, in forums.
pub const WAIT_DAYS: u32 = 7;

/// The newcomers: members whose first message lies at least `wait` + 30 days before the end of the observation.
#[must_use]
pub fn newcomers(log: &Log, wait: u32) -> Vec<Newcomer> {
    let days = i64::from(wait) * DAY;
    let directed = to_accounts(log);
    let answer = |poster: &Poster| {
        let of_poster = after(&directed, poster.member, poster.first())
            .take_while(|(_, time, _)| *time <= poster.first() + days);
        let (mut by_operator, mut by_member) = (false, false);
        for (_, _, author) in of_poster {
            by_operator |= log.is_operator(*author);
            by_member |= !log.is_operator(*author);
        }
        Contact::of(by_operator, by_member)
    };
    let cohort = log.posters_followed_for(wait + 30);
    cohort
        .map(|p| Newcomer {
            answer: answer(p),
            early_messages: p.times.partition_point(|t| *t < p.first() + days),
            month: p.wrote_between(p.first() + days, p.first() + days + 30 * DAY),
            ever: p.last() >= p.first() + days,
        })
        .collect()
}

/// The share of newcomers who wrote again in the 30 days after the first ones.
#[must_use]
pub fn newcomer_return(newcomers: &[Newcomer]) -> Option<Share> {
    Share::count(newcomers, |n| n.month)
}

/// Who writes again, by the answer to the first message; without the kinds that do not occur.
#[must_use]
pub fn return_by_answer(newcomers: &[Newcomer]) -> Vec<Answered> {
    let kinds = Contact::ALL.iter().filter_map(|kind| {
        let of_kind = newcomers.iter().filter(|n| n.answer == *kind);
        Some(Answered {
            by: *kind,
            month: Share::count(of_kind.clone(), |n| n.month)?,
            ever: Share::count(of_kind, |n| n.ever)?,
        })
    });
    kinds.collect()
}

/// The share of newcomers whom nobody answered.
#[must_use]
pub fn first_contributions_unanswered(newcomers: &[Newcomer]) -> Option<Share> {
    Share::count(newcomers, |n| n.answer == Contact::Nobody)
}

/// The share of newcomers whom no operator answered.
#[must_use]
pub fn first_contributions_without_operator(newcomers: &[Newcomer]) -> Option<Share> {
    Share::count(newcomers, |n| {
        matches!(n.answer, Contact::Nobody | Contact::Member)
    })
}

/// The strata of early messages within which answered and unanswered newcomers are compared: name, fewest, most.
pub const EARLY_MESSAGES: [(&str, usize, usize); 3] =
    [("1", 1, 1), ("2-3", 2, 3), ("4+", 4, usize::MAX)];

/// The share of newcomers who wrote again in the 30 days after the first ones, by [`EARLY_MESSAGES`] and by who answered
/// (`[stratum][contact]`).
#[must_use]
pub fn return_by_activity_and_answer(
    newcomers: &[Newcomer],
) -> [[Option<Share>; Contact::ALL.len()]; EARLY_MESSAGES.len()] {
    EARLY_MESSAGES.map(|(_, fewest, most)| {
        Contact::ALL.map(|kind| {
            let of_kind = newcomers
                .iter()
                .filter(|n| n.answer == kind && (fewest..=most).contains(&n.early_messages));
            Share::count(of_kind, |n| n.month)
        })
    })
}

/// The difference in the share who write again in the 30 days after the first ones between newcomers who were answered
/// and those who were not, at equal early activity; the cases are the newcomers of the strata that have both.
///
/// Mantel–Haenszel risk difference over the strata [`EARLY_MESSAGES`].
#[must_use]
pub fn adjusted_reply_effect(newcomers: &[Newcomer]) -> Option<Estimate> {
    let (mut sum, mut weights, mut cases) = (0.0, 0.0, 0);
    for (_, fewest, most) in EARLY_MESSAGES {
        let people = newcomers
            .iter()
            .filter(|n| (fewest..=most).contains(&n.early_messages));
        let (answered, alone): (Vec<&Newcomer>, Vec<&Newcomer>) =
            people.partition(|n| n.answer != Contact::Nobody);
        if let (Some(with), Some(without)) = (
            Share::count(answered, |n| n.month),
            Share::count(alone, |n| n.month),
        ) {
            let (m, n) = (f64::from(with.cases), f64::from(without.cases));
            let weight = m * n / (m + n);
            sum += weight * (with.value - without.value);
            weights += weight;
            cases += (with.cases + without.cases) as usize;
        }
    }
    (weights > 0.0).then(|| Estimate::new(sum / weights, cases))
}

/// The same difference without regard to early activity: newcomers who write much are answered more and stay longer.
#[must_use]
pub fn crude_reply_effect(newcomers: &[Newcomer]) -> Option<Estimate> {
    let (answered, alone): (Vec<&Newcomer>, Vec<&Newcomer>) =
        newcomers.iter().partition(|n| n.answer != Contact::Nobody);
    let with = Share::count(answered, |n| n.month)?;
    let without = Share::count(alone, |n| n.month)?;
    Some(Estimate::new(with.value - without.value, newcomers.len()))
}

/// How soon a member's first message was answered.
///
/// For each member whose first message lies at least 24 hours before the end of the observation: the minutes to the
/// first message that another account directed at the member, if one came within 24 hours.
#[must_use]
pub fn first_answer_minutes(log: &Log) -> Vec<Option<f64>> {
    let directed = to_accounts(log);
    let cohort = log.posters_followed_for(1);
    cohort
        .map(|p| {
            let (_, time, _) = after(&directed, p.member, p.first()).next()?;
            let seconds = time - p.first();
            (seconds <= DAY).then_some(seconds as f64 / 60.0)
        })
        .collect()
}

/// The median of the answers' [`first_answer_minutes`]: how long newcomers to a chat wait.
#[must_use]
pub fn median_first_answer_minutes(minutes: &[Option<f64>]) -> Option<Estimate> {
    let mut answered: Vec<f64> = minutes.iter().copied().flatten().collect();
    answered.sort_unstable_by(f64::total_cmp);
    Estimate::of_median(&answered)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::super::log::sample::small_log;
    use super::*;

    #[test]
    fn newcomers_by_answer() {
        let log = small_log();
        // Cohort: members 1 (answered by the operator, writes on day 10), 2 (by a member, writes again on day 39
        // after the first), 3 (by nobody, never again).
        let newcomers = newcomers(&log, WAIT_DAYS);
        assert_eq!(first_contributions_unanswered(&newcomers), Share::of(1, 3));
        assert_eq!(
            first_contributions_without_operator(&newcomers),
            Share::of(2, 3)
        );
        let one = |hit| Share::of(hit, 1).unwrap();
        assert_eq!(newcomer_return(&newcomers), Share::of(1, 3));
        assert_eq!(
            return_by_answer(&newcomers),
            [
                Answered {
                    by: Contact::Nobody,
                    month: one(0),
                    ever: one(0)
                },
                Answered {
                    by: Contact::Operator,
                    month: one(1),
                    ever: one(1)
                },
                Answered {
                    by: Contact::Member,
                    month: one(0),
                    ever: one(1)
                },
            ]
        );
        // Member 1 wrote twice in the first week, the others once: only that stratum has both kinds, member 2
        // answered (0) and 3 not (0).
        let table = return_by_activity_and_answer(&newcomers);
        assert_eq!(table[0], [Share::of(0, 1), None, Share::of(0, 1), None]);
        assert_eq!(table[1], [None, Share::of(1, 1), None, None]);
        assert_eq!(table[2], [None; 4]);
        let estimate = |value, cases| Some(Estimate::new(value, cases));
        assert_eq!(adjusted_reply_effect(&newcomers), estimate(0.0, 2));
        assert_eq!(crude_reply_effect(&newcomers), estimate(0.5, 3));
    }

    #[test]
    fn newcomers_to_a_chat_wait() {
        let minutes = first_answer_minutes(&small_log());
        // Member 1 waits twelve hours, 2 gets an answer after two days, 3 after 38, 4 none.
        assert_eq!(minutes, [Some(720.0), None, None, None]);
        let median = median_first_answer_minutes(&minutes);
        assert_eq!(median, Some(Estimate::new(720.0, 1)));
        assert_eq!(median_first_answer_minutes(&[None]), None);
    }
}
