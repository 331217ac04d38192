//! First items: what newcomers begin with, and what becomes of it.

use super::log::{Contribution, DAY, Log, MessageKind};
use super::responses::{after, to_items};

/// A member's first message and what became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FirstItem {
    /// What it is.
    pub kind: MessageKind,
    /// Its votes.
    pub score: Option<i16>,
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
    let comments = to_items(log);
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
                kind: item.kind,
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

    use super::super::log::sample::{comment, members, posts};
    use super::*;

    #[test]
    fn first_items_and_their_responses() {
        let mut list = posts(&[(0.0, 0), (1.0, 1), (40.0, 0)]);
        list[0].score = Some(4);
        list.push(Contribution {
            kind: MessageKind::Answer,
            ..comment(10, 2.0, 2, 0, 0)
        });
        list.push(comment(11, 3.5, 0, 10, 2));
        list.push(comment(12, 4.5, 0, 1, 1));
        list.push(comment(13, 5.5, 2, 10, 2));
        let log = Log::new(members(0, &[0; 3]), list, 90 * DAY).unwrap();
        let item = |kind, score, responded, month| FirstItem {
            kind,
            score,
            responded,
            month,
        };
        assert_eq!(
            first_items(&log),
            [
                item(MessageKind::Post, Some(4), true, true),
                item(MessageKind::Post, None, false, false),
                item(MessageKind::Answer, None, true, true)
            ]
        );
    }
}
