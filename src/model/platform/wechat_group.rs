//! WeChat group (微信群).

use super::rule::{Limit, Rule};
use super::{Pace, Traits};

/// A stream that reaches every phone.
pub(super) const TRAITS: Traits = Traits {
    cap: 500,
    stream: true,
    can_leave: true,
    pace: Pace::Chat,
    rules: &[
        Rule {
            id: "members",
            limit: Limit::Members(500),
            zh: "一个微信群最多 500 人",
            en: "a WeChat group holds at most 500 members",
            source: "Several secondary sites agree; some older ones say 200.",
            seen: "2025",
        },
        Rule {
            id: "accepting",
            limit: Limit::Accepting { above: 40 },
            zh: "群满 40 人后，被邀请的人要点同意才能入群",
            en: "above 40 members an invited person has to accept",
            source: "Secondary sites agree; for groups above 100 WeChat announced it on 2014-07-04.",
            seen: "2025",
        },
        Rule {
            id: "real_name",
            limit: Limit::RealName { above: 100 },
            zh: "群满 100 人后，新成员须已实名（绑定银行卡）",
            en: "above 100 members a newcomer must have given a real name (bank card)",
            source: "WeChat's announcement of 2014-07-04 as reported by the press (WeChat Pay opened); secondary sites agree.",
            seen: "2025",
        },
        Rule {
            id: "inviting_only",
            limit: Limit::InvitingOnly { above: 200 },
            zh: "群满 200 人后，群二维码失效，只能由群里的人邀请",
            en: "above 200 members the QR code no longer works: somebody inside has to invite",
            source: "Secondary sites; the press of 2014 says above 100, so the number is uncertain.",
            seen: "2025",
        },
        Rule {
            id: "packet_share",
            limit: Limit::PacketShareYuan(200),
            zh: "红包每份最多 200 元",
            en: "a share of a red envelope holds at most 200 yuan",
            source: "Secondary sites, which quote WeChat's rules as of the end of 2023.",
            seen: "2023",
        },
        Rule {
            id: "rewarded_sharing",
            limit: Limit::RewardedSharing,
            zh: "不得以红包、奖品等利益诱导用户分享外链；被投诉核实后链接停止传播，情节严重的永久封禁",
            en: "links must not be spread for rewards; after complaints the link is stopped, in bad cases banned for good",
            source: "微信外部链接内容管理规范, in force since 2019-10-28 (Beijing Daily, 2019-10-30).",
            seen: "2019-10-28",
        },
    ],
};
