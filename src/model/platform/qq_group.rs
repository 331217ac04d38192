//! QQ group (QQ 群).

use super::rule::{Limit, Rule};
use super::{Pace, Traits};

/// A stream as in WeChat, with larger groups.
pub(super) const TRAITS: Traits = Traits {
    cap: 2000,
    stream: true,
    can_leave: true,
    pace: Pace::Chat,
    rules: &[
        Rule {
            id: "members",
            limit: Limit::Members(2000),
            zh: "QQ 群最多 2000 人（普通群 500 人，升级后可到 2000 人）",
            en: "a QQ group holds at most 2000 members (an ordinary one 500, raised by level or membership)",
            source: "Secondary sites; they differ for ordinary groups.",
            seen: "2025",
        },
        Rule {
            id: "calls_a_day",
            limit: Limit::CallsADay(10),
            zh: "每名管理员每天最多 @全体成员 10 次（整群 20 次）",
            en: "an administrator calls @全体成员 at most 10 times a day (all together 20)",
            source: "Documentation and issue threads of several QQ bots, 2021 to 2024, which read the number left from the server.",
            seen: "2024",
        },
    ],
};
