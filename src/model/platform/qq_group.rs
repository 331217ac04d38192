//! QQ group (QQ 群).

use super::rule::{Limit, Rule};
use super::{Pace, Traits};
use words::say::rules as say;

/// A stream as in WeChat, with larger groups.
pub(super) const TRAITS: Traits = Traits {
    cap: 2000,
    stream: true,
    can_leave: true,
    red_envelopes: true,
    pace: Pace::Chat,
    rules: &[
        Rule {
            id: "members",
            limit: Limit::Members(2000),
            text: say::QQ_GROUP_MEMBERS,
            source: "Secondary sites; they differ for ordinary groups.",
            seen: "2025",
        },
        Rule {
            id: "calls_a_day",
            limit: Limit::CallsADay(10),
            text: say::QQ_GROUP_CALLS_A_DAY,
            source: "Documentation and issue threads of several QQ bots, 2021 to 2024, which read the number left from the server.",
            seen: "2024",
        },
    ],
};
