//! Where a community lives: how messages reach people and how people can turn away.

use super::scenario::{MAX_PEOPLE, Platform};

/// What a platform does to the model.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Traits {
    /// The most members at a time. WeChat groups hold 500 (seen on vendors' pages, 2025).
    pub cap: u32,
    /// Whether every message reaches every phone that has not muted the group, and everything unread lies in the way.
    pub stream: bool,
    /// Whether people can mute, fold and leave. On a forum they just stay away.
    pub can_leave: bool,
    /// Days in which a message still finds answers.
    pub answer_days: u32,
    /// Median minutes from a message to an answer by a member on the same day. Chat: 3-9 minutes in five Slack
    /// communities; forum: Edgeryders, the quarter answered first.
    pub latency_minutes: f32,
}

impl Platform {
    pub(crate) fn traits(self) -> Traits {
        match self {
            Self::WechatGroup => Traits {
                cap: 500,
                stream: true,
                can_leave: true,
                answer_days: 2,
                latency_minutes: 6.0,
            },
            Self::Forum => Traits {
                cap: MAX_PEOPLE,
                stream: false,
                can_leave: false,
                answer_days: 14,
                latency_minutes: 120.0,
            },
        }
    }
}
