//! Answers to posts: who gets one, and how soon.

use super::estimate::{Estimate, Share};
use super::log::{Contribution, Log, Maybe};
use super::responses::{after, to_items};

/// The share of all posts, operators' included, that no message ever commented on.
#[must_use]
pub fn posts_without_comment(log: &Log) -> Option<Share> {
    let mut commented: Vec<u32> = log
        .contributions()
        .iter()
        .filter_map(|c| c.parent.get())
        .collect();
    commented.sort_unstable();
    let posts = log
        .contributions()
        .iter()
        .filter(|c| c.parent == Maybe::NONE);
    Share::count(posts, |post| commented.binary_search(&post.item).is_err())
}

/// A member's post and how long it waited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait {
    /// From the post to the end of the observation, seconds.
    pub observed: u32,
    /// From the post to the first later comment by another account, seconds; none when there is no such comment.
    pub answered: Maybe,
}

/// How long members' posts waited for the first later comment by another account.
#[must_use]
pub fn waits(log: &Log) -> Vec<Wait> {
    let comments = to_items(log);
    let posts = log
        .contributions()
        .iter()
        .filter(|c| c.parent == Maybe::NONE && !log.is_operator(c.member));
    let wait = |post: &Contribution| {
        let mut on_post = after(&comments, post.item, post.time);
        let first = on_post.find(|(_, _, author)| *author != post.member);
        Wait {
            observed: seconds(log.end() - post.time),
            answered: first.map(|(_, time, _)| seconds(time - post.time)).into(),
        }
    };
    posts.map(wait).collect()
}

/// A span in seconds, which is shorter than a century.
fn seconds(span: i64) -> u32 {
    u32::try_from(span).unwrap_or(u32::MAX - 1)
}

/// The share of members' posts that another account commented on at most `hours` hours later.
///
/// Posts younger than that at the end of the observation are left out.
#[must_use]
pub fn answered_within(waits: &[Wait], hours: f64) -> Option<Share> {
    let window = (hours * 3600.0) as u32;
    let old_enough = waits.iter().filter(|wait| window <= wait.observed);
    Share::count(old_enough, |wait| {
        wait.answered.get().is_some_and(|d| d <= window)
    })
}

/// The median time in hours from a member's post to the first later comment by another account, of the posts that
/// got one.
#[must_use]
pub fn median_answer_hours(waits: &[Wait]) -> Option<Estimate> {
    let answered = waits.iter().filter_map(|wait| wait.answered.get());
    let mut hours: Vec<f64> = answered.map(|d| f64::from(d) / 3600.0).collect();
    hours.sort_unstable_by(f64::total_cmp);
    Estimate::of_median(&hours)
}

#[cfg(test)]
mod tests {
    use super::super::log::sample::small_log;
    use super::*;

    #[test]
    fn comments_on_posts() {
        let log = small_log();
        assert_eq!(posts_without_comment(&log), Share::of(3, 6));
        let waits = waits(&log);
        assert_eq!(answered_within(&waits, 12.0), Share::of(1, 5));
        assert_eq!(answered_within(&waits, 48.0), Share::of(2, 5));
        assert_eq!(answered_within(&waits, 912.0), Share::of(3, 4));
        assert_eq!(median_answer_hours(&waits), Some(Estimate::new(48.0, 3)));
    }
}
