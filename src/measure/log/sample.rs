//! Small logs for the tests.

use super::{Contribution, DAY, Log, Maybe, Member, MessageKind};

/// Members who joined on the given days; the first `operators` of them are operators.
pub(in super::super) fn members(operators: usize, joined_on: &[i64]) -> Vec<Member> {
    joined_on
        .iter()
        .enumerate()
        .map(|(i, day)| Member::new(day * DAY, i < operators))
        .collect()
}

/// Posts as (day, member), numbered in their order.
pub(in super::super) fn posts(list: &[(f64, u32)]) -> Vec<Contribution> {
    (0..)
        .zip(list)
        .map(|(item, (day, member))| Contribution {
            time: (day * DAY as f64) as i64,
            member: *member,
            item,
            parent: Maybe::NONE,
            addressee: Maybe::NONE,
            kind: MessageKind::Post,
            score: None,
        })
        .collect()
}

/// A comment on `parent`, directed at `addressee`.
pub(in super::super) fn comment(
    item: u32,
    day: f64,
    member: u32,
    parent: u32,
    addressee: u32,
) -> Contribution {
    Contribution {
        time: (day * DAY as f64) as i64,
        member,
        item,
        parent: Some(parent).into(),
        addressee: Some(addressee).into(),
        kind: MessageKind::Comment,
        score: None,
    }
}

/// Operator 0; members 1 to 4. Items 0 to 5 are posts of 1, 2, 3, 1, 4, 0.
pub(in super::super) fn small_log() -> Log {
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
    Log::ordered(members(1, &[0; 5]), list, 100 * DAY)
}
