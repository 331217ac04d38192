//! WeCom customer group (企业微信客户群): an external group that staff keep for customers.

use super::rule::{Limit, Rule};
use super::{Pace, Traits};
use words::say::rules as say;

/// For the customers it is a WeChat group; for the operator it has quotas.
pub(super) const TRAITS: Traits = Traits {
    cap: 500,
    stream: true,
    can_leave: true,
    red_envelopes: true,
    pace: Pace::Chat,
    rules: &[
        Rule {
            id: "members",
            limit: Limit::Members(500),
            text: say::WECOM_GROUP_MEMBERS,
            source: "Vendors' pages (2021-04-29 and later) and secondary sites.",
            seen: "2025",
        },
        Rule {
            id: "posts_a_month",
            limit: Limit::PostsAMonth,
            text: say::WECOM_GROUP_POSTS_A_MONTH,
            source: "WeCom developer documentation, 2025-11-17; a vendor's manual says the same on 2022-05-13. Older texts with four a month still circulate.",
            seen: "2025-11-17",
        },
        Rule {
            id: "mass_messages_a_day",
            limit: Limit::MassMessagesADay(1),
            text: say::WECOM_GROUP_MASS_MESSAGES_A_DAY,
            source: "WeCom developer documentation, 2025-11-17.",
            seen: "2025-11-17",
        },
        Rule {
            id: "groups_behind_code",
            limit: Limit::GroupsBehindCode(5),
            text: say::WECOM_GROUP_GROUPS_BEHIND_CODE,
            source: "WeCom developer documentation.",
            seen: "2025",
        },
        Rule {
            id: "rewarded_sharing",
            limit: Limit::RewardedSharing,
            text: say::WECOM_GROUP_REWARDED_SHARING,
            source: "WeChat's rules for the content of external links, in force since 2019-10-28 (Beijing Daily, 2019-10-30).",
            seen: "2019-10-28",
        },
    ],
};
