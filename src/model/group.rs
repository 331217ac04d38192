//! The groups of one brand: each its own feed and its own members. A forum is one group without a limit.

use super::clock::WEEK;
use super::feed::Feed;
use super::math::max;
use super::setting::Setting;

/// The most groups that one world opens, those left to themselves included.
pub(crate) const MAX_GROUPS: usize = 100;

/// One group.
#[derive(Clone, Debug)]
pub(crate) struct Group {
    /// What has been written in it.
    pub feed: Feed,
    /// Members now.
    pub members: u32,
    /// Month of the operator's latest post, and the posts of that month.
    posts: (u32, u32),
    /// Whether the operator looks after it: writes there and lets newcomers in. One left to itself goes on for as long as
    /// its members do.
    pub tended: bool,
    /// Visitors of a day, on the mean of about the last week.
    pub audience: f32,
    /// How far somebody could be seen today to look after it: 1 by dealing with a member or a message, less by publishing.
    seen: f32,
    /// Whether the operator has dealt with a member today: answered or greeted somebody.
    attended: bool,
    /// Share of the last days on which the operator did.
    pub care: f32,
    /// How far somebody could be seen over the last days.
    pub watched: f32,
    /// Share of the last messages against the rules that were deleted.
    pub swept: f32,
}

impl Group {
    /// A group that opens on `day`.
    pub(crate) fn new(day: u32) -> Self {
        Self {
            feed: Feed::new(day),
            members: 0,
            posts: (0, 0),
            tended: true,
            audience: 0.0,
            seen: 0.0,
            attended: false,
            care: 0.0,
            watched: 0.0,
            swept: 0.0,
        }
    }

    /// A day begins: what could be seen of the operator yesterday, and what became of messages against the rules, goes into
    /// the impression that the group makes.
    pub(crate) fn begin_day(&mut self, setting: &Setting, day: u32) {
        let (left, learning) = (setting.decay.watch, setting.parameters.swept_learning);
        self.watched = self.watched * left + (1.0 - left) * self.seen;
        self.care = self.care * left + if self.attended { 1.0 - left } else { 0.0 };
        (self.seen, self.attended) = (0.0, false);
        if let Some(yesterday) = day.checked_sub(1) {
            let items = self.feed.items_of(yesterday);
            for item in items.iter().filter(|item| item.breaks_rules) {
                let deleted = if item.deleted { 1.0 } else { 0.0 };
                self.swept += learning * (deleted - self.swept);
            }
        }
        self.feed.forget(day);
    }

    /// Somebody can be seen today to look after the group: fully by dealing with a member or a message, as far as
    /// `broadcast_seen` by publishing.
    pub(crate) fn be_seen(&mut self, how_far: f32) {
        self.seen = max(self.seen, how_far);
    }

    /// So many members look in today; the first who do stand for the week before.
    pub(crate) fn be_visited(&mut self, visitors: u32) {
        let weight = if self.audience == 0.0 {
            1.0
        } else {
            1.0 / WEEK as f32
        };
        self.audience += weight * (visitors as f32 - self.audience);
    }

    /// The operator deals with a member where all see it.
    pub(crate) fn attend(&mut self) {
        self.attended = true;
        self.be_seen(1.0);
    }

    /// How well the group seems to be looked after, 0 to 1.
    pub(crate) fn order(&self) -> f32 {
        1.0 - (1.0 - self.watched) * (1.0 - self.swept)
    }

    /// How open the group looks to people who want to sell: not at all while somebody seems to look after it, more the more
    /// advertising stands there.
    pub(crate) fn open_to_sellers(&self, lure: f32) -> f32 {
        (1.0 - self.order()) * (1.0 + lure * self.feed.junk())
    }

    /// Whether the platform lets the operator post into it today, which is counted.
    pub(crate) fn may_post(&mut self, setting: &Setting, day: u32) -> bool {
        if !setting.limits.posts_a_month {
            return true;
        }
        let date = setting.start.plus_days(day);
        let (month, posts) = &mut self.posts;
        if *month != date.month() {
            (*month, *posts) = (date.month(), 0);
        }
        if *posts >= date.days_of_month() {
            return false;
        }
        *posts += 1;
        true
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
