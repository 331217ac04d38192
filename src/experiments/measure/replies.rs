//! Answers: who gets one, how soon, and who comes back after it.

use super::idleness::Contact;
use super::log::{Contribution, DAY, Log, Poster};
use super::{Share, median};

/// The share of all posts, operators' included, that no message ever commented on.
#[must_use]
pub fn posts_without_comment(log: &Log) -> Option<Share> {
    let mut commented: Vec<u32> = log
        .contributions()
        .iter()
        .filter_map(|c| c.parent)
        .collect();
    commented.sort_unstable();
    let posts = log.contributions().iter().filter(|c| c.parent.is_none());
    Share::count(posts, |post| commented.binary_search(&post.item).is_err())
}

/// The share of members' posts that another account commented on at most `hours` hours later.
///
/// Posts younger than that at the end of the observation are left out.
#[must_use]
pub fn answered_within(log: &Log, hours: f64) -> Option<Share> {
    let window = (hours * 3600.0) as i64;
    let old_enough = posts_with_delay(log).filter(|(post, _)| post.time + window <= log.end());
    Share::count(old_enough, |(_, delay)| delay.is_some_and(|d| d <= window))
}

/// The median time in hours from a member's post to the first later comment by another account, of the posts that
/// got one.
#[must_use]
pub fn median_answer_hours(log: &Log) -> Option<f64> {
    let mut hours: Vec<f64> = posts_with_delay(log)
        .filter_map(|(_, d)| Some(d? as f64 / 3600.0))
        .collect();
    hours.sort_by(f64::total_cmp);
    median(&hours)
}

/// Every member's post with the seconds to its first comment by another account.
fn posts_with_delay(log: &Log) -> impl Iterator<Item = (&Contribution, Option<i64>)> {
    let mut comments: Vec<(u32, i64, u32)> = log
        .contributions()
        .iter()
        .filter_map(|c| Some((c.parent?, c.time, c.member)))
        .collect();
    comments.sort_unstable();
    let posts = log
        .contributions()
        .iter()
        .filter(|c| c.parent.is_none() && !log.is_operator(c.member));
    posts.map(move |post| {
        let from =
            comments.partition_point(|(parent, time, _)| (*parent, *time) < (post.item, post.time));
        let on_post = comments[from..]
            .iter()
            .take_while(|(parent, _, _)| *parent == post.item);
        let first = on_post
            .into_iter()
            .find(|(_, _, author)| *author != post.member);
        (post, first.map(|(_, time, _)| time - post.time))
    })
}

/// The members of one kind of answer to the first message, and how many wrote again.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Answered {
    /// Who wrote to them in the seven days after their first message.
    pub by: Contact,
    /// The share who wrote again from day 7 to before day 37 after the first message.
    pub month: Share,
    /// The share who wrote again on day 7 or later.
    pub ever: Share,
}

/// Newcomers by the answer to their first message.
#[derive(Clone, Debug, PartialEq)]
pub struct NewcomerReturn {
    /// Of all: the share who wrote again from day 7 to before day 37.
    pub month: Share,
    /// The same by answer, without the kinds that do not occur.
    pub by_answer: Vec<Answered>,
}

/// Who writes again from day 7 to before day 37, by the answer to the first message.
///
/// The cohort: members whose first message lies at least 37 days before the end of the observation. An answer: a
/// message directed at the member, by another account, at most seven days after the member's first message.
#[must_use]
pub fn newcomer_return(log: &Log) -> Option<NewcomerReturn> {
    let newcomers = newcomers(log);
    let kinds = Contact::ALL.iter().filter_map(|kind| {
        let of_kind = newcomers.iter().filter(|n| n.answer == *kind);
        Some(Answered {
            by: *kind,
            month: Share::count(of_kind.clone(), |n| n.month)?,
            ever: Share::count(of_kind, |n| n.ever)?,
        })
    });
    Some(NewcomerReturn {
        month: Share::count(&newcomers, |n| n.month)?,
        by_answer: kinds.collect(),
    })
}

/// The share of the newcomers of [`newcomer_return`] whom nobody answered.
#[must_use]
pub fn first_contributions_unanswered(log: &Log) -> Option<Share> {
    Share::count(newcomers(log), |n| n.answer == Contact::Nobody)
}

/// The share of the newcomers of [`newcomer_return`] whom no operator answered.
#[must_use]
pub fn first_contributions_without_operator(log: &Log) -> Option<Share> {
    Share::count(newcomers(log), |n| {
        matches!(n.answer, Contact::Nobody | Contact::Member)
    })
}

/// The difference in the share who write again from day 7 to before day 37 between the newcomers of
/// [`newcomer_return`] who were answered and those who were not, at equal early activity.
///
/// Mantel–Haenszel risk difference over the strata 1, 2–3 and 4 or more messages before day 7.
#[must_use]
pub fn adjusted_reply_effect(log: &Log) -> Option<f64> {
    let newcomers = newcomers(log);
    let (mut sum, mut weights) = (0.0, 0.0);
    for stratum in [1..=1, 2..=3, 4..=usize::MAX] {
        let people = newcomers.iter().filter(|n| stratum.contains(&n.first_week));
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
        }
    }
    (weights > 0.0).then(|| sum / weights)
}

/// A member's first steps.
struct Newcomer {
    answer: Contact,
    first_week: usize,
    month: bool,
    ever: bool,
}

fn newcomers(log: &Log) -> Vec<Newcomer> {
    let directed = log
        .contributions()
        .iter()
        .filter(|c| c.addressee.is_some_and(|to| to != c.member));
    let mut answers: Vec<(u32, i64, u32)> = directed
        .filter_map(|c| Some((c.addressee?, c.time, c.member)))
        .collect();
    answers.sort_unstable();
    let answer = |poster: &Poster| {
        let from =
            answers.partition_point(|(to, time, _)| (*to, *time) < (poster.member, poster.first()));
        let of_poster = answers[from..]
            .iter()
            .take_while(|(to, time, _)| *to == poster.member && *time <= poster.first() + 7 * DAY);
        let (mut by_operator, mut by_member) = (false, false);
        for (_, _, author) in of_poster {
            by_operator |= log.is_operator(*author);
            by_member |= !log.is_operator(*author);
        }
        Contact::of(by_operator, by_member)
    };
    let cohort = log.posters_followed_for(37);
    cohort
        .map(|p| Newcomer {
            answer: answer(p),
            first_week: p.times.partition_point(|t| *t < p.first() + 7 * DAY),
            month: p.wrote_between(p.first() + 7 * DAY, p.first() + 37 * DAY),
            ever: p.last() >= p.first() + 7 * DAY,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::super::log::tests::{comment, members, posts};
    use super::*;

    /// Operator 0; members 1 to 4. Items 0 to 5 are posts of 1, 2, 3, 1, 4, 0.
    fn small_log() -> Log {
        let mut list = posts(&[
            (0.0, 1),
            (1.0, 2),
            (2.0, 3),
            (10.0, 1),
            (90.0, 4),
            (50.0, 0),
        ]);
        list.push(comment(10, 0.5, 0, 0, 1)); // The operator answers member 1 after 12 hours.
        list.push(comment(11, 0.25, 1, 0, 1)); // Member 1 comments on the own post.
        list.push(comment(12, 3.0, 1, 1, 2)); // Member 1 answers member 2 after 48 hours, in the first week.
        list.push(comment(13, 40.0, 2, 2, 3)); // Member 2 answers member 3 too late; and so writes on day 39.
        Log::new(members(1, &[0; 5]), list, 100 * DAY).unwrap()
    }

    #[test]
    fn comments_on_posts() {
        let log = small_log();
        assert_eq!(posts_without_comment(&log), Share::of(3, 6));
        assert_eq!(answered_within(&log, 12.0), Share::of(1, 5));
        assert_eq!(answered_within(&log, 48.0), Share::of(2, 5));
        assert_eq!(answered_within(&log, 912.0), Share::of(3, 4));
        assert_eq!(median_answer_hours(&log), Some(48.0));
    }

    #[test]
    fn newcomers_by_answer() {
        let log = small_log();
        // Cohort: members 1 (answered by the operator, writes on day 10), 2 (by a member, writes again on day 39
        // after the first), 3 (by nobody, never again).
        assert_eq!(first_contributions_unanswered(&log), Share::of(1, 3));
        assert_eq!(first_contributions_without_operator(&log), Share::of(2, 3));
        let found = newcomer_return(&log).unwrap();
        let one = |hit| Share::of(hit, 1).unwrap();
        assert_eq!(found.month, Share::of(1, 3).unwrap());
        assert_eq!(
            found.by_answer,
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
        // Only the stratum of one early message has both kinds: member 2 answered (0) and 3 not (0).
        assert_eq!(adjusted_reply_effect(&log), Some(0.0));
    }
}
