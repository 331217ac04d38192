//! WeChat group (微信群).

use super::rule::{Limit, Rule};
use super::{Pace, Traits};
use words::say::rules as say;

/// A stream that reaches every phone.
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
            text: say::WECHAT_GROUP_MEMBERS,
            source: "Several secondary sites agree; some older ones say 200.",
            seen: "2025",
        },
        Rule {
            id: "accepting",
            limit: Limit::Accepting { above: 40 },
            text: say::WECHAT_GROUP_ACCEPTING,
            source: "Secondary sites agree; for groups above 100 WeChat announced it on 2014-07-04.",
            seen: "2025",
        },
        Rule {
            id: "real_name",
            limit: Limit::RealName { above: 100 },
            text: say::WECHAT_GROUP_REAL_NAME,
            source: "WeChat's announcement of 2014-07-04 as reported by the press (WeChat Pay opened); secondary sites agree.",
            seen: "2025",
        },
        Rule {
            id: "inviting_only",
            limit: Limit::InvitingOnly { above: 200 },
            text: say::WECHAT_GROUP_INVITING_ONLY,
            source: "Secondary sites; the press of 2014 says above 100, so the number is uncertain.",
            seen: "2025",
        },
        Rule {
            id: "packet_share",
            limit: Limit::PacketShareYuan(200),
            text: say::WECHAT_GROUP_PACKET_SHARE,
            source: "Secondary sites, which quote WeChat's rules as of the end of 2023.",
            seen: "2023",
        },
        Rule {
            id: "rewarded_sharing",
            limit: Limit::RewardedSharing,
            text: say::WECHAT_GROUP_REWARDED_SHARING,
            source: "WeChat's rules for the content of external links, in force since 2019-10-28 (Beijing Daily, 2019-10-30).",
            seen: "2019-10-28",
        },
    ],
};
