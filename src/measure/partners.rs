//! Partners and replies: with how many others members talk, and how many replies posts get.

use super::log::{Log, Maybe};

/// With how many different accounts every member who wrote exchanged directed messages, in either direction, most
/// first; 0 for those who talked to nobody in particular.
#[must_use]
pub fn partners(log: &Log) -> Vec<u32> {
    let directed = log
        .contributions()
        .iter()
        .filter_map(|c| Some((c.member, c.addressee.get().filter(|to| *to != c.member)?)));
    let mut pairs: Vec<(u32, u32)> = directed.flat_map(|(a, b)| [(a, b), (b, a)]).collect();
    pairs.sort_unstable();
    pairs.dedup();
    let of_poster = log.posters().iter().map(|poster| {
        let from = pairs.partition_point(|(member, _)| *member < poster.member);
        let to = pairs.partition_point(|(member, _)| *member <= poster.member);
        u32::try_from(to - from).unwrap_or(u32::MAX)
    });
    descending(of_poster.collect())
}

/// How many messages comment directly on each post, operators' posts included, most first.
#[must_use]
pub fn replies(log: &Log) -> Vec<u32> {
    let mut parents: Vec<u32> = log
        .contributions()
        .iter()
        .filter_map(|c| c.parent.get())
        .collect();
    parents.sort_unstable();
    let posts = log
        .contributions()
        .iter()
        .filter(|c| c.parent == Maybe::NONE);
    let of_post = posts.map(|post| {
        let from = parents.partition_point(|parent| *parent < post.item);
        let to = parents.partition_point(|parent| *parent <= post.item);
        u32::try_from(to - from).unwrap_or(u32::MAX)
    });
    descending(of_post.collect())
}

fn descending(mut counts: Vec<u32>) -> Vec<u32> {
    counts.sort_unstable_by(|a, b| b.cmp(a));
    counts
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::super::log::DAY;
    use super::super::log::sample::{comment, members, posts};
    use super::*;

    #[test]
    fn partners_and_replies_by_hand() {
        // Operator 0 answers 1; 2 answers 1 twice and itself; 3 posts alone.
        let mut list = posts(&[(0.0, 1), (1.0, 3), (1.5, 0)]);
        list.push(comment(10, 1.0, 0, 0, 1));
        list.push(comment(11, 2.0, 2, 0, 1));
        list.push(comment(12, 3.0, 2, 10, 1));
        list.push(comment(13, 4.0, 2, 11, 2));
        let log = Log::new(members(1, &[0; 4]), list, 9 * DAY).unwrap();
        assert_eq!(partners(&log), [2, 1, 0]);
        assert_eq!(replies(&log), [2, 0, 0]);
    }
}
