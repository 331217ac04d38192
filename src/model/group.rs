//! The groups of one brand: each its own feed and its own members. A forum is one group without a limit.

use super::feed::Feed;
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
}

impl Group {
    /// A group that opens on `day`.
    pub(crate) fn new(day: u32) -> Self {
        Self {
            feed: Feed::new(day),
            members: 0,
            posts: (0, 0),
            tended: true,
        }
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
