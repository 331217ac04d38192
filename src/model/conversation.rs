//! The conversation: the groups and what is written in them.

use std::iter;

use super::clock::{DAY, HOUR, WEEK};
use super::conflict::Conflict;
use super::feed::{Item, OPERATOR};
use super::group::Group;
use super::now::Now;
use super::population::Population;
use super::setting::Setting;

/// The groups and what is written in them.
#[derive(Clone, Debug)]
pub(crate) struct Conversation {
    /// The groups, in the order of opening.
    pub groups: Vec<Group>,
    /// Messages that today's tactics ask visitors for.
    pub asks: Vec<Ask>,
    /// Slots of those who wrote today and how many messages.
    pub wrote: Vec<(u32, u32)>,
    /// Conflicts that are still felt.
    pub conflicts: Vec<Conflict>,
    /// Which of members' posts found an answer.
    pub answers: Answers,
    /// Whether the rules stand where everybody sees them today.
    pub rules_shown: bool,
    /// Share of the open messages that today's answering has taken on so far.
    pub taken_on: f64,
    /// Share of what does not concern a reader that is kept out of the reader's way today.
    pub sifted: f32,
}

/// Which of members' posts found an answer.
#[derive(Clone, Debug, Default)]
pub(crate) struct Answers {
    /// Posts by members, for each day.
    pub posts: Vec<Posts>,
    /// Of these, the posts that were their authors' first message.
    pub first_posts: Vec<Posts>,
    /// Minutes from post to first answer, for first answers of today.
    pub waits: Vec<u32>,
}

/// Posts of one day.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Posts {
    pub written: u32,
    /// How many were answered within seven days.
    pub answered: u32,
}

/// The share of the posts of some days that were answered within seven days; 0 without any.
pub(crate) fn answered_share(days: &[Posts]) -> f64 {
    let sum = |of: fn(&Posts) -> u32| days.iter().map(|day| f64::from(of(day))).sum::<f64>();
    match sum(|day| day.written) {
        0.0 => 0.0,
        written => sum(|day| day.answered) / written,
    }
}

impl Answers {
    /// A member writes a post today.
    pub(crate) fn post(&mut self, first_message: bool) {
        for posts in self.meant(first_message) {
            if let Some(today) = posts.last_mut() {
                today.written += 1;
            }
        }
    }

    /// A member's post finds its first answer.
    pub(crate) fn answer(&mut self, post: &Item, now: u32, now_minute: u16) {
        if now - post.day <= WEEK {
            for posts in self.meant(post.first) {
                posts[post.day as usize].answered += 1;
            }
        }
        let days = (now - post.day) * u32::from(DAY);
        self.waits
            .push(days + u32::from(now_minute) - u32::from(post.minute));
    }

    /// Where a post is counted.
    fn meant(&mut self, first_message: bool) -> impl Iterator<Item = &mut Vec<Posts>> {
        let first = first_message.then_some(&mut self.first_posts);
        iter::once(&mut self.posts).chain(first)
    }
}

/// A message that a tactic asks a visitor for, or that a shock provokes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Ask {
    /// Place of the tactic in the plan; beyond its end for a shock.
    pub tactic: usize,
    /// Who is asked and follows.
    pub slot: u32,
    /// What for.
    pub to: Asked,
}

/// What somebody is asked to write.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Asked {
    /// An answer to the message at `place` of the feed.
    Reply { place: u32 },
    /// A message that opens a topic.
    Post { topic: u8, quality: f32 },
}

/// An answer that reaches the author of a message.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Delivery {
    /// Number of the group.
    pub group: usize,
    /// Place of the message, and of its answer.
    pub place: u32,
    pub answer: u32,
    pub minute: u16,
    /// How many times more than a member's answer it does.
    pub factor: f32,
}

impl Default for Conversation {
    /// One group and nothing said.
    fn default() -> Self {
        Self {
            groups: vec![Group::new(0)],
            asks: Vec::new(),
            wrote: Vec::new(),
            conflicts: Vec::new(),
            answers: Answers::default(),
            rules_shown: false,
            taken_on: 0.0,
            sifted: 0.0,
        }
    }
}

impl Conversation {
    /// Forgets what nobody answers any more and makes room for a day.
    pub(crate) fn begin_day(&mut self, setting: &Setting, day: u32) {
        for group in &mut self.groups {
            group.begin_day(setting, day);
        }
        self.answers.posts.push(Posts::default());
        self.answers.first_posts.push(Posts::default());
    }

    /// Bytes of what is written in the groups.
    pub(crate) fn bytes(&self) -> usize {
        self.groups.iter().map(|group| group.feed.bytes()).sum()
    }

    /// Numbers of the groups that the operator looks after, oldest first.
    pub(crate) fn tended(&self) -> Vec<usize> {
        let groups = self.groups.iter().enumerate();
        groups.filter(|(_, g)| g.tended).map(|(k, _)| k).collect()
    }

    /// Keeps a share of what does not concern a reader out of the reader's way today.
    pub(crate) fn sift(&mut self, share: f32) {
        self.sifted += share * (1.0 - self.sifted);
    }

    /// The author of a message receives an answer, which restores recognition and belonging and calls the author back.
    pub(crate) fn deliver(&mut self, now: &Now<'_>, people: &mut Population, delivery: Delivery) {
        let Some(item) = self.groups[delivery.group].feed.get_mut(delivery.place) else {
            return;
        };
        item.answers = item.answers.saturating_add(1);
        let item = *item;
        if item.author == OPERATOR {
            return;
        }
        if item.opens && item.answers == 1 {
            self.answers.answer(&item, now.day, delivery.minute);
        }
        // The second answer to a message does less than the first, the third still less (Cottica: .23, .15, .07, .04).
        let effect =
            item.answer_counts(&now.setting.parameters) * delivery.factor / f32::from(item.answers);
        let i = item.author as usize;
        let minutes = (now.day - item.day) * u32::from(DAY) + u32::from(delivery.minute);
        let waited = minutes.saturating_sub(u32::from(item.minute)) as f32 / HOUR as f32;
        people.be_answered(&now.setting.parameters, i, effect, waited);
        // Who has moved on to another group does not see it there.
        if people.group_of(i) == delivery.group {
            people.inbox[i] = people.inbox[i].saturating_add(1);
            people.inbox_item[i] = delivery.answer;
        }
    }
}
