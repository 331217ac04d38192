//! The operator's tactics, one file each: parameters, cost, and what it does to whom.
//!
//! A new tactic is a new file and one line in [`Action`].

use schemars::JsonSchema;
use serde::Serialize;
use serde::de::value::MapDeserializer;
use serde::de::{Deserialize, Deserializer, Error};
use serde_json::Map;

mod act;
mod audience;
#[macro_use]
mod declaration;
mod firing;
mod selling;
mod steering;

pub use super::packet::Split;
pub(crate) use act::{Act, Answer, Meet, Prepare, Takes, Trade};
pub use badges::Counted;
pub use content::Format;
pub use declaration::{Category, Declaration, Reach, StandardCase};
pub(crate) use firing::Firing;
pub use leaderboard::Shows;
pub use moderation::Manner;

macro_rules! actions {
    ($(#[doc = $words:literal] $file:ident::$name:ident;)*) => {
        $(mod $file;)*
        $(pub use $file::$name;)*

        /// What an operator can do.
        #[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
        #[serde(tag = "kind", rename_all = "snake_case")]
        #[schemars(extend("x-groups" = Category::ALL))]
        pub enum Action {
            $(#[doc = $words] #[schemars(extend("x-declaration" = $name::DECLARATION))] $name($name),)*
        }

        /// Not derived: what serde derives for a tagged enum can read each tactic from a list of values, too, and is twice
        /// the code.
        impl<'de> Deserialize<'de> for Action {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let mut fields = Map::deserialize(deserializer)?;
                let kind = fields.remove("kind").unwrap_or_default();
                let fields = MapDeserializer::new(fields.into_iter());
                let read: Result<Self, serde_json::Error> = match kind.as_str().unwrap_or_default() {
                    $(stringify!($file) => $name::deserialize(fields).map(Self::$name),)*
                    unknown => Err(Error::unknown_variant(unknown, &[$(stringify!($file)),*])),
                };
                read.map_err(Error::custom)
            }
        }

        /// Every kind of tactic, in the order of the list.
        pub static KINDS: &[TacticKind] = &[
            $(TacticKind {
                name: stringify!($file),
                words: $words.trim_ascii(),
                declaration: $name::DECLARATION,
            },)*
        ];

        /// The source of every tactic by its kind, for the description of the model.
        pub const SOURCES: &[(&str, &str)] = &[
            $((stringify!($file), include_str!(concat!(stringify!($file), ".rs"))),)*
        ];

        impl Action {
            /// The kind in documents.
            #[must_use]
            pub fn kind(&self) -> &'static str {
                match self {
                    $(Self::$name(_) => stringify!($file),)*
                }
            }

            /// The tactic behind the name.
            pub(crate) fn act(&self) -> &dyn Act {
                match self {
                    $(Self::$name(tactic) => tactic,)*
                }
            }

            /// What the tactic takes, each time, of what platforms limit.
            pub(crate) fn takes(&self) -> Takes {
                self.act().takes()
            }

            /// The most people whom the tactic can win outside each time it is done.
            pub(crate) fn draws_in(&self) -> f64 {
                self.act().draws_in()
            }
        }
    };
}

actions! {
    /// 内容: posts by the operator.
    content::Content;
    /// 话题: a question that asks members to talk.
    discussion::Discussion;
    /// 专家答疑: an expert comes and answers open questions.
    expert_session::ExpertSession;
    /// 专题分享会: somebody who knows speaks to those who care.
    talk::Talk;
    /// 早报: what was worth reading, in one message.
    digest::Digest;
    /// 共创: members are asked to make something of their own.
    co_creation::CoCreation;
    /// 签到: a daily tap with streaks.
    check_in::CheckIn;
    /// 勋章: a mark for every so many messages or days of check-in.
    badges::Badges;
    /// 等级: a rank that rises with what somebody has written.
    levels::Levels;
    /// 榜单: members see how much they write, compared with others.
    leaderboard::Leaderboard;
    /// 积分: taking part is counted in points.
    points::Points;
    /// 积分兑换: points are exchanged for prizes.
    redemption::Redemption;
    /// 抽奖: prizes are drawn among those who take part.
    lottery::Lottery;
    /// 红包: money given away in the group.
    red_envelope::RedEnvelope;
    /// 活动: people do something together at a set time.
    event::Event;
    /// 欢迎: newcomers are greeted by name.
    welcome::Welcome;
    /// 群规: the rules are shown.
    rules::Rules;
    /// 内容管理: what is off topic is deleted, or kept out of the way of those whom it does not concern.
    moderation::Moderation;
    /// 广告管理: messages against the rules are deleted.
    ad_control::AdControl;
    /// 清退: who breaks the rules again and again, or has not been seen for long, is removed.
    removal::Removal;
    /// 答疑: the operator answers members' messages.
    answering::Answering;
    /// 表彰: members are honoured in front of everybody.
    award::Award;
    /// 培养 KOC: members who write become answerers.
    cultivation::Cultivation;
    /// 矛盾与投诉处理: quarrels and complaints are settled.
    conflict_handling::ConflictHandling;
    /// 公告: a notice to all, by wish with @所有人.
    announcement::Announcement;
    /// 私信: one-to-one messages.
    private_message::PrivateMessage;
    /// 活码: the next group opens when one is full.
    live_code::LiveCode;
    /// 再建: the living core moves into a new group.
    refound::Refound;
    /// 推销: the operator advertises goods in the group.
    pitch::Pitch;
    /// 付费投放: advertisements bought outside.
    paid_ads::PaidAds;
    /// 裂变 / 老带新: members bring people for a reward.
    referral::Referral;
    /// 群主联盟: groups of similar people recommend one another.
    partner_exchange::PartnerExchange;
    /// 跨平台导流: followers on another platform are called over.
    cross_platform::CrossPlatform;
    /// 短信: text messages outside the platform.
    sms::Sms;
    /// 群名称与定位: what the community is called and says that it is.
    positioning::Positioning;
    /// 精选: a short list of goods chosen for the members.
    featured::Featured;
    /// 拼团: a lower price for so many who buy together.
    group_buy::GroupBuy;
    /// 接龙: a list in the group on which people put themselves.
    solitaire::Solitaire;
    /// 赠品: something comes with the goods.
    giveaway::Giveaway;
    /// 故事: the operator tells of people behind the goods.
    story::Story;
    /// 场景: goods are shown in use.
    scene::Scene;
    /// 付费会员: members who pay a fee get more.
    paid_membership::PaidMembership;
    /// 高端: a tier for the best customers.
    premium_tier::PremiumTier;
    /// 优惠券: vouchers for the next purchase.
    coupon::Coupon;
    /// 礼品: presents to chosen members.
    gift::Gift;
    /// 任务奖励: money for every message.
    paid_task::PaidTask;
}

/// A kind of tactic.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TacticKind {
    /// Its name in documents.
    pub name: &'static str,
    /// What it is, in a line.
    pub words: &'static str,
    /// What holds for every tactic of the kind.
    pub declaration: Declaration,
}

impl TacticKind {
    /// The kind called `name`.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        KINDS.iter().find(|kind| kind.name == name)
    }
}
