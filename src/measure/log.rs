//! The neutral log of a community: members, and what they wrote to whom.

#[cfg(test)]
pub(super) mod sample;

use std::fmt;

use super::known::{Known, Need};

/// Seconds of a day.
pub const DAY: i64 = 86_400;

/// Seconds of a week.
pub const WEEK: i64 = 7 * DAY;

/// What an account is to the statistics.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// One of the people whom the statistics are about.
    Member,
    /// One of the community's operators.
    Operator,
    /// The author of messages whose author the log does not name: such messages may answer others and are counted among
    /// all messages, but nobody's.
    Nobody,
}

/// One account.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Member {
    /// When the account joined, in seconds since 1970-01-01 00:00 UTC.
    pub joined: i64,
    /// Whether it is a member, an operator or neither.
    pub standing: Standing,
    /// What some logs tell beside that.
    pub traces: Traces,
}

impl Member {
    /// An account of which nothing else is known.
    #[must_use]
    pub fn new(joined: i64, operator: bool) -> Self {
        Self {
            joined,
            standing: if operator {
                Standing::Operator
            } else {
                Standing::Member
            },
            traces: Traces::default(),
        }
    }
}

/// What an account left behind beside messages; each is empty when the log does not record it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Traces {
    /// The last time the account was seen, in seconds since 1970-01-01 00:00 UTC; never before joining.
    pub last_visit: Option<i64>,
    /// Light actions: votes, likes, check-ins, shares taken of red envelopes.
    pub light_actions: Option<u32>,
    /// The account that invited this one: an index into the log's members; empty also when nobody did.
    pub inviter: Option<u32>,
    /// Whether the account ever muted the community.
    pub muted: Option<bool>,
    /// Whether the account ever left of its own will.
    pub left: Option<bool>,
    /// Money spent on purchases, yuan.
    pub spent: Option<f64>,
}

/// What a message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MessageKind {
    /// It opens a topic: a post, a question.
    Post,
    /// An answer to a question that others may comment on, as question-and-answer sites have it.
    Answer,
    /// A comment or a reply.
    Comment,
}

/// A number that may be missing, in four bytes: of millions of messages every byte counts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Maybe(u32);

impl Maybe {
    /// None.
    pub const NONE: Self = Self(u32::MAX);

    /// The number, when there is one.
    #[must_use]
    pub fn get(self) -> Option<u32> {
        (self != Self::NONE).then_some(self.0)
    }
}

impl From<Option<u32>> for Maybe {
    /// `u32::MAX` is no number of an account or a message.
    fn from(number: Option<u32>) -> Self {
        number.map_or(Self::NONE, Self)
    }
}

impl fmt::Debug for Maybe {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(f)
    }
}

/// One message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contribution {
    /// When it was written, in seconds since 1970-01-01 00:00 UTC.
    pub time: i64,
    /// Its author: an index into the log's members.
    pub member: u32,
    /// Its own number, unique in the log.
    pub item: u32,
    /// The item it comments on, known to the log or not; a message without one opens a topic and is called a post.
    pub parent: Maybe,
    /// The account it is directed at, when known.
    pub addressee: Maybe,
    /// What it is; a post exactly when it has no parent.
    pub kind: MessageKind,
    /// Votes for less votes against, where members vote; 32,767 stands for more.
    pub score: Option<i16>,
}

/// A red envelope sent, or a share of one taken.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Transfer {
    /// When, in seconds since 1970-01-01 00:00 UTC.
    pub time: i64,
    /// Who: an index into the log's members.
    pub member: u32,
    /// The red envelope's number.
    pub packet: u32,
    /// Money, yuan.
    pub yuan: f64,
    /// Whether the money was taken, not sent.
    pub taken: bool,
}

/// A member (not an operator) who wrote at least once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Poster {
    /// Index into the log's members.
    pub member: u32,
    /// The times of all messages, ascending; never empty.
    pub times: Vec<i64>,
}

impl Poster {
    /// The time of the first message.
    #[must_use]
    pub fn first(&self) -> i64 {
        self.times[0]
    }

    /// The time of the last message.
    #[must_use]
    pub fn last(&self) -> i64 {
        self.times[self.times.len() - 1]
    }

    /// Whether a message was written at or after `from` and before `to`.
    pub(super) fn wrote_between(&self, from: i64, to: i64) -> bool {
        let next = self.times.partition_point(|t| *t < from);
        self.times.get(next).is_some_and(|t| *t < to)
    }
}

/// Why members and messages do not make a log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogError {
    /// A message names an account that is not among the members.
    UnknownAccount {
        /// The message's number.
        item: u32,
        /// The account.
        account: u32,
    },
    /// Two messages bear one number.
    ItemTwice {
        /// The number.
        item: u32,
    },
    /// A message is later than the end of the observation.
    AfterTheEnd {
        /// The message's number.
        item: u32,
    },
}

impl fmt::Display for LogError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownAccount { item, account } => {
                write!(
                    f,
                    "message {item} names account {account}, which is not in the list of members"
                )
            }
            Self::ItemTwice { item } => write!(
                f,
                "two messages have the number {item}; each message needs its own"
            ),
            Self::AfterTheEnd { item } => {
                write!(f, "message {item} is later than the end of the observation")
            }
        }
    }
}

impl std::error::Error for LogError {}

/// Who joined, who wrote what to whom, and until when this was observed.
#[derive(Clone, Debug, PartialEq)]
pub struct Log {
    members: Vec<Member>,
    contributions: Vec<Contribution>,
    end: i64,
    members_end: i64,
    posters: Vec<Poster>,
    transfers: Vec<Transfer>,
    known: Known,
}

impl Log {
    /// A log of `members` and their `contributions` (in any order), observed until `end`; it passes for one that knows
    /// everything.
    ///
    /// # Errors
    ///
    /// When a contribution names an unknown account, repeats an item's number or is later than `end`.
    pub fn new(
        members: Vec<Member>,
        contributions: Vec<Contribution>,
        end: i64,
    ) -> Result<Self, LogError> {
        for c in &contributions {
            let unknown = |account: &u32| *account as usize >= members.len();
            if let Some(account) = Some(c.member)
                .filter(unknown)
                .or(c.addressee.get().filter(unknown))
            {
                return Err(LogError::UnknownAccount {
                    item: c.item,
                    account,
                });
            }
            if c.time > end {
                return Err(LogError::AfterTheEnd { item: c.item });
            }
        }
        let mut items: Vec<u32> = contributions.iter().map(|c| c.item).collect();
        items.sort_unstable();
        if let Some(twice) = items.windows(2).find(|pair| pair[0] == pair[1]) {
            return Err(LogError::ItemTwice { item: twice[0] });
        }
        Ok(Self::ordered(members, contributions, end))
    }

    /// A log of rows that are known to fit together.
    pub(super) fn ordered(
        members: Vec<Member>,
        mut contributions: Vec<Contribution>,
        end: i64,
    ) -> Self {
        contributions.sort_by_key(|c| c.time);
        let mut counts = vec![0; members.len()];
        for c in &contributions {
            counts[c.member as usize] += 1;
        }
        let mut times: Vec<Vec<i64>> = counts.into_iter().map(Vec::with_capacity).collect();
        for c in &contributions {
            times[c.member as usize].push(c.time);
        }
        let posters = (0_u32..)
            .zip(times)
            .filter(|(member, times)| {
                !times.is_empty() && members[*member as usize].standing == Standing::Member
            })
            .map(|(member, times)| Poster { member, times })
            .collect();
        Self {
            members,
            contributions,
            end,
            members_end: end,
            posters,
            transfers: Vec::new(),
            known: Known::ALL,
        }
    }

    /// The same log, its list of members observed until `end`, which may be later than the last message.
    #[must_use]
    pub fn with_members_until(mut self, end: i64) -> Self {
        self.members_end = self.end.max(end);
        self
    }

    /// The same log, of which it is said what it knows.
    #[must_use]
    pub fn knowing(mut self, known: Known) -> Self {
        self.known = known;
        self
    }

    /// The log as it was at `end`: who had joined and what had been written. What accounts left behind beside that has no day
    /// and is not known of an earlier time.
    #[must_use]
    pub fn until(&self, end: i64) -> Self {
        let mut places = vec![None; self.members.len()];
        let mut members = Vec::new();
        for (place, member) in places.iter_mut().zip(&self.members) {
            if member.joined < end || member.standing != Standing::Member {
                *place = u32::try_from(members.len()).ok();
                members.push(Member {
                    traces: Traces::default(),
                    ..*member
                });
            }
        }
        let place = |account: u32| places.get(account as usize).copied().flatten();
        let written = self.contributions.iter().filter(|c| c.time < end);
        let contributions = written.filter_map(|c| {
            Some(Contribution {
                member: place(c.member)?,
                addressee: c.addressee.get().and_then(place).into(),
                ..*c
            })
        });
        let undated = [
            Need::Visits,
            Need::LightActions,
            Need::Invitations,
            Need::Spending,
            Need::RedEnvelopes,
            Need::Muting,
            Need::Leaving,
        ];
        let known = undated
            .into_iter()
            .fold(self.known, |known, need| known.without(need));
        Self::ordered(members, contributions.collect(), end.min(self.end)).knowing(known)
    }

    /// What the log knows.
    #[must_use]
    pub fn known(&self) -> Known {
        self.known
    }

    /// The same log with red envelopes, in any order.
    #[must_use]
    pub fn with_transfers(mut self, mut transfers: Vec<Transfer>) -> Self {
        transfers.sort_by_key(|g| g.time);
        self.transfers = transfers;
        self
    }

    /// Every account, operators included.
    #[must_use]
    pub fn members(&self) -> &[Member] {
        &self.members
    }

    /// Every message, operators' included, in the order of time.
    #[must_use]
    pub fn contributions(&self) -> &[Contribution] {
        &self.contributions
    }

    /// The first moment of the observation: the first joining or, where that is earlier, the first message.
    #[must_use]
    pub fn start(&self) -> i64 {
        let joins = self.members.iter().map(|m| m.joined);
        let first = self.contributions.first().map(|c| c.time);
        joins.chain(first).min().unwrap_or(self.end)
    }

    /// The last moment at which messages were observed.
    #[must_use]
    pub fn end(&self) -> i64 {
        self.end
    }

    /// The last moment at which joining and visits were observed; not before [`Log::end`].
    #[must_use]
    pub fn members_end(&self) -> i64 {
        self.members_end
    }

    /// Red envelopes sent and taken, in the order of time.
    #[must_use]
    pub fn transfers(&self) -> &[Transfer] {
        &self.transfers
    }

    /// How long nothing must come from a member before that passes for the end: 30 days, and 90 days in a community
    /// observed for more than a year, in which long pauses are seen.
    #[must_use]
    pub fn quiet_days(&self) -> u32 {
        if self.end - self.start() > 366 * DAY {
            90
        } else {
            30
        }
    }

    /// The members (not operators) who wrote, in the order of the members.
    #[must_use]
    pub fn posters(&self) -> &[Poster] {
        &self.posters
    }

    /// The posters whose first message lies at least `days` days before the end of the observation.
    pub(super) fn posters_followed_for(&self, days: u32) -> impl Iterator<Item = &Poster> {
        let latest = self.end - i64::from(days) * DAY;
        self.posters.iter().filter(move |p| p.first() <= latest)
    }

    /// The members who are not operators, with their index.
    pub fn ordinary_members(&self) -> impl Iterator<Item = (u32, &Member)> {
        (0_u32..)
            .zip(&self.members)
            .filter(|(_, m)| m.standing == Standing::Member)
    }

    /// Whether the account is an operator's.
    pub(super) fn is_operator(&self, account: u32) -> bool {
        self.members[account as usize].standing == Standing::Operator
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::log::sample::{comment, members, posts};

    #[test]
    fn operators_are_no_posters_and_times_are_sorted() {
        let log = Log::new(
            members(1, &[0, 0, 3]),
            posts(&[(5.0, 2), (1.0, 0), (4.0, 2)]),
            10 * DAY,
        )
        .unwrap();
        assert_eq!(
            log.posters(),
            [Poster {
                member: 2,
                times: vec![4 * DAY, 5 * DAY]
            }]
        );
        assert_eq!(log.contributions()[0].member, 0);
    }

    #[test]
    fn impossible_logs_are_refused() {
        let refuse =
            |contributions| Log::new(members(0, &[0]), contributions, 10 * DAY).unwrap_err();
        assert_eq!(
            refuse(posts(&[(1.0, 7)])),
            LogError::UnknownAccount {
                item: 0,
                account: 7
            }
        );
        assert_eq!(
            refuse(vec![comment(4, 1.0, 0, 2, 9)]),
            LogError::UnknownAccount {
                item: 4,
                account: 9
            }
        );
        assert_eq!(
            refuse(posts(&[(11.0, 0)])),
            LogError::AfterTheEnd { item: 0 }
        );
        let twice = [posts(&[(1.0, 0)]), posts(&[(2.0, 0)])].concat();
        assert_eq!(refuse(twice), LogError::ItemTwice { item: 0 });
    }

    #[test]
    fn a_poster_knows_the_windows_in_which_it_wrote() {
        let poster = Poster {
            member: 0,
            times: vec![10, 20],
        };
        assert!(
            poster.wrote_between(10, 11)
                && poster.wrote_between(0, 100)
                && poster.wrote_between(20, 21)
        );
        assert!(
            !poster.wrote_between(0, 10)
                && !poster.wrote_between(11, 20)
                && !poster.wrote_between(21, 99)
        );
    }
}
