//! Answers: who gets one, how soon, and who comes back after it.

use super::idleness::Contact;
use super::log::{Contribution, DAY, Form, Log, Poster};
use super::{Figure, Share};

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
pub fn median_answer_hours(log: &Log) -> Option<Figure> {
    let mut hours: Vec<f64> = posts_with_delay(log)
        .filter_map(|(_, d)| Some(d? as f64 / 3600.0))
        .collect();
    hours.sort_by(f64::total_cmp);
    Figure::of_median(&hours)
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
    let directed = directed(log);
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

/// Messages directed at another account: addressee, time and author, sorted.
fn directed(log: &Log) -> Vec<(u32, i64, u32)> {
    let directed = log
        .contributions()
        .iter()
        .filter(|c| c.addressee.is_some_and(|to| to != c.member));
    let mut directed: Vec<(u32, i64, u32)> = directed
        .filter_map(|c| Some((c.addressee?, c.time, c.member)))
        .collect();
    directed.sort_unstable();
    directed
}

/// The messages directed at `member` from `time` on.
fn after(
    directed: &[(u32, i64, u32)],
    member: u32,
    time: i64,
) -> impl Iterator<Item = &(u32, i64, u32)> {
    let from = directed.partition_point(|(to, at, _)| (*to, *at) < (member, time));
    directed[from..]
        .iter()
        .take_while(move |(to, ..)| *to == member)
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
pub fn adjusted_reply_effect(newcomers: &[Newcomer]) -> Option<Figure> {
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
    (weights > 0.0).then(|| Figure::new(sum / weights, cases))
}

/// The same difference without regard to early activity: newcomers who write much are answered more and stay longer.
#[must_use]
pub fn crude_reply_effect(newcomers: &[Newcomer]) -> Option<Figure> {
    let (answered, alone): (Vec<&Newcomer>, Vec<&Newcomer>) =
        newcomers.iter().partition(|n| n.answer != Contact::Nobody);
    let with = Share::count(answered, |n| n.month)?;
    let without = Share::count(alone, |n| n.month)?;
    Some(Figure::new(with.value - without.value, newcomers.len()))
}

/// How soon a member's first message was answered.
///
/// For each member whose first message lies at least 24 hours before the end of the observation: the minutes to the
/// first message that another account directed at the member, if one came within 24 hours.
#[must_use]
pub fn first_answer_minutes(log: &Log) -> Vec<Option<f64>> {
    let directed = directed(log);
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
pub fn median_first_answer_minutes(minutes: &[Option<f64>]) -> Option<Figure> {
    let mut answered: Vec<f64> = minutes.iter().copied().flatten().collect();
    answered.sort_unstable_by(f64::total_cmp);
    Figure::of_median(&answered)
}

/// A member's first message and what became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FirstItem {
    /// What it is.
    pub form: Form,
    /// Its votes.
    pub score: Option<i32>,
    /// Whether another account commented on it, or answered it, at most three days later.
    pub responded: bool,
    /// Whether the member wrote again from day 3 to before day 33.
    pub month: bool,
}

/// Days in which a first item may be responded to, where questions are answered fast.
const FIRST_ITEM_DAYS: u32 = 3;

/// The first messages of the members who began at least 33 days before the end of the observation.
#[must_use]
pub fn first_items(log: &Log) -> Vec<FirstItem> {
    let days = i64::from(FIRST_ITEM_DAYS) * DAY;
    let mut comments: Vec<(u32, i64, u32)> = log
        .contributions()
        .iter()
        .filter_map(|c| Some((c.parent?, c.time, c.member)))
        .collect();
    comments.sort_unstable();
    let mut first = vec![None; log.members().len()];
    for contribution in log.contributions() {
        first[contribution.member as usize].get_or_insert(contribution);
    }
    let cohort = log.posters_followed_for(FIRST_ITEM_DAYS + 30);
    cohort
        .filter_map(|p| {
            let item: &Contribution = first[p.member as usize]?;
            let mut responses = after(&comments, item.item, item.time)
                .take_while(|(_, time, _)| *time <= item.time + days);
            Some(FirstItem {
                form: item.form,
                score: item.score,
                responded: responses.any(|(_, _, author)| *author != p.member),
                month: p.wrote_between(p.first() + days, p.first() + days + 30 * DAY),
            })
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
        assert_eq!(median_answer_hours(&log), Some(Figure::new(48.0, 3)));
    }

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
        let figure = |value, cases| Some(Figure::new(value, cases));
        assert_eq!(adjusted_reply_effect(&newcomers), figure(0.0, 2));
        assert_eq!(crude_reply_effect(&newcomers), figure(0.5, 3));
    }

    #[test]
    fn newcomers_to_a_chat_wait() {
        let minutes = first_answer_minutes(&small_log());
        // Member 1 waits twelve hours, 2 gets an answer after two days, 3 after 38, 4 none.
        assert_eq!(minutes, [Some(720.0), None, None, None]);
        let median = median_first_answer_minutes(&minutes);
        assert_eq!(median, Some(Figure::new(720.0, 1)));
        assert_eq!(median_first_answer_minutes(&[None]), None);
    }

    #[test]
    fn first_items_and_their_responses() {
        let mut list = posts(&[(0.0, 0), (1.0, 1), (40.0, 0)]);
        list[0].score = Some(4);
        list.push(Contribution {
            form: Form::Answer,
            ..comment(10, 2.0, 2, 0, 0)
        });
        list.push(comment(11, 3.5, 0, 10, 2));
        list.push(comment(12, 4.5, 0, 1, 1));
        list.push(comment(13, 5.5, 2, 10, 2));
        let log = Log::new(members(0, &[0; 3]), list, 90 * DAY).unwrap();
        let item = |form, score, responded, month| FirstItem {
            form,
            score,
            responded,
            month,
        };
        assert_eq!(
            first_items(&log),
            [
                item(Form::Post, Some(4), true, true),
                item(Form::Post, None, false, false),
                item(Form::Answer, None, true, true)
            ]
        );
    }
}
