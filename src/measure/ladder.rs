//! The stay ladder: how much the chance to write again next week depends on this week and on tenure.

use super::estimate::Share;
use super::log::{Log, WEEK};

/// The rungs of messages in a week: name, fewest, most.
pub const LADDER: [(&str, u32, u32); 5] = [
    ("1", 1, 1),
    ("2-3", 2, 3),
    ("4-10", 4, 10),
    ("11-30", 11, 30),
    ("31+", 31, u32::MAX),
];

/// The spans of weeks since the first message: name, first, last.
pub const TENURE: [(&str, u32, u32); 6] = [
    ("0", 0, 0),
    ("1-3", 1, 3),
    ("4-12", 4, 12),
    ("13-25", 13, 25),
    ("26-51", 26, 51),
    ("52+", 52, u32::MAX),
];

/// What follows a week in which a member wrote.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Step {
    /// The share of such weeks after which the member wrote in the next week.
    pub next_week: Option<Share>,
    /// The share after which the member wrote within four weeks.
    pub within_4_weeks: Option<Share>,
}

/// One week in which a member wrote.
struct ActiveWeek {
    tenure: u32,
    messages: u32,
    next: bool,
    within_4: bool,
}

/// [`Step`] for every rung of [`LADDER`], over all weeks in which members wrote.
///
/// A member's weeks are counted from the member's first message. A week counts when the four weeks after it end
/// before the observation does.
#[must_use]
pub fn by_messages_this_week(log: &Log) -> [Step; LADDER.len()] {
    let weeks = active_weeks(log);
    LADDER.map(|(_, fewest, most)| {
        step(
            weeks
                .iter()
                .filter(|w| (fewest..=most).contains(&w.messages)),
        )
    })
}

/// [`Step`] for every span of [`TENURE`]: the hazard of falling silent by the weeks since the first message.
///
/// The same weeks as in [`by_messages_this_week`].
#[must_use]
pub fn by_tenure(log: &Log) -> [Step; TENURE.len()] {
    let weeks = active_weeks(log);
    TENURE.map(|(_, first, last)| step(weeks.iter().filter(|w| (first..=last).contains(&w.tenure))))
}

fn step<'a>(weeks: impl Iterator<Item = &'a ActiveWeek> + Clone) -> Step {
    Step {
        next_week: Share::count(weeks.clone(), |w| w.next),
        within_4_weeks: Share::count(weeks, |w| w.within_4),
    }
}

fn active_weeks(log: &Log) -> Vec<ActiveWeek> {
    let mut weeks = Vec::new();
    for poster in log.posters() {
        let number = |time: &i64| u32::try_from((time - poster.first()) / WEEK).unwrap_or(u32::MAX);
        let mut times = poster.times.as_slice();
        while let Some(first) = times.first() {
            let tenure = number(first);
            let messages = times.partition_point(|t| number(t) == tenure);
            times = &times[messages..];
            let to_next = times.first().map(|t| number(t) - tenure);
            if poster.first() + (i64::from(tenure) + 5) * WEEK <= log.end() {
                weeks.push(ActiveWeek {
                    tenure,
                    messages: u32::try_from(messages).unwrap_or(u32::MAX),
                    next: to_next == Some(1),
                    within_4: to_next.is_some_and(|gap| gap <= 4),
                });
            }
        }
    }
    weeks
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::super::log::DAY;
    use super::super::log::sample::{members, posts};
    use super::*;

    #[test]
    fn rungs_and_spans_by_hand() {
        // Member 0: weeks 0 (2 messages), 1 (1), 4 (1). Member 1: week 0 (1), whose follow-up is cut off.
        let list = posts(&[(0.0, 0), (6.9, 0), (7.0, 0), (30.0, 0), (60.0, 1)]);
        let log = Log::new(members(0, &[0, 0]), list, 80 * DAY).unwrap();
        let ladder = by_messages_this_week(&log);
        assert_eq!(
            ladder[0],
            Step {
                next_week: Share::of(0, 2),
                within_4_weeks: Share::of(1, 2)
            }
        );
        assert_eq!(
            ladder[1],
            Step {
                next_week: Share::of(1, 1),
                within_4_weeks: Share::of(1, 1)
            }
        );
        assert_eq!(ladder[2], Step::default());
        let tenure = by_tenure(&log);
        assert_eq!(tenure[0].next_week, Share::of(1, 1));
        assert_eq!(
            tenure[1],
            Step {
                next_week: Share::of(0, 1),
                within_4_weeks: Share::of(1, 1)
            }
        );
        assert_eq!(
            tenure[2],
            Step {
                next_week: Share::of(0, 1),
                within_4_weeks: Share::of(0, 1)
            }
        );
    }
}
