//! WeCom customer group (企业微信客户群): an external group that staff keep for customers.

use super::rule::{Limit, Rule};
use super::{Pace, Traits};

/// For the customers it is a WeChat group; for the operator it has quotas.
pub(super) const TRAITS: Traits = Traits {
    cap: 500,
    stream: true,
    can_leave: true,
    pace: Pace::Chat,
    rules: &[
        Rule {
            id: "members",
            limit: Limit::Members(500),
            zh: "企业微信成员建的客户群最多 500 人（微信用户建的 200 人）",
            en: "a customer group opened by a WeCom user holds at most 500 members (200 if a WeChat user opened it)",
            source: "Vendors' pages (2021-04-29 and later) and secondary sites.",
            seen: "2025",
        },
        Rule {
            id: "posts_a_month",
            limit: Limit::PostsAMonth,
            zh: "每个客户群每月最多收到的群发条数等于当月天数",
            en: "a customer group gets at most as many broadcasts a month as the month has days",
            source: "WeCom developer documentation, 2025-11-17; a vendor's manual says the same on 2022-05-13. Older texts with four a month still circulate.",
            seen: "2025-11-17",
        },
        Rule {
            id: "mass_messages_a_day",
            limit: Limit::MassMessagesADay(1),
            zh: "每位客户每天最多收到一名成员的 1 条群发",
            en: "a customer gets at most one mass message a day from a member of staff",
            source: "WeCom developer documentation, 2025-11-17.",
            seen: "2025-11-17",
        },
        Rule {
            id: "groups_behind_code",
            limit: Limit::GroupsBehindCode(5),
            zh: "一个群活码最多关联 5 个群",
            en: "a live code leads to at most five groups",
            source: "WeCom developer documentation.",
            seen: "2025",
        },
        Rule {
            id: "rewarded_sharing",
            limit: Limit::RewardedSharing,
            zh: "不得以红包、奖品等利益诱导用户在微信里分享外链；被投诉核实后链接停止传播，情节严重的永久封禁",
            en: "links must not be spread in WeChat for rewards; after complaints the link is stopped, in bad cases banned for good",
            source: "微信外部链接内容管理规范, in force since 2019-10-28 (Beijing Daily, 2019-10-30).",
            seen: "2019-10-28",
        },
    ],
};
