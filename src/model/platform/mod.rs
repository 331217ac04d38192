//! Where a community lives: how messages reach people, how people can turn away, and what the platform allows.
//!
//! A new platform is a new file, one line in [`Platform`] and its rules' words in `locales/*/rules.ftl`: its traits and its
//! rules are data, each rule with its source and the date at which it was seen. What a plan breaks is told before it is run
//! ([`breaches`](super::breach::breaches)); in a run the platform blocks it (`Limits`).

mod limits;
mod rule;

pub(crate) use limits::Limits;
pub use rule::{Limit, Rule};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How messages lie before those who may answer them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pace {
    /// One after the other, as they come.
    Chat,
    /// As a selection that is ranked for every reader.
    Ranked,
    /// Each topic by itself.
    Forum,
    /// Each topic by itself, those without an answer in a queue of their own.
    Queue,
}

/// What a platform does to the model.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Traits {
    /// The most members of a group at a time. It holds even where rules are switched off.
    pub cap: u32,
    /// Whether every message reaches every phone that has not muted the group, and everything unread lies in the way.
    pub stream: bool,
    /// Whether people can mute, fold and leave. On a forum they just stay away.
    pub can_leave: bool,
    /// Whether members can send one another red envelopes.
    pub red_envelopes: bool,
    /// How fast and for how long people answer; the table of parameters has the numbers.
    pub pace: Pace,
    /// What the platform allows.
    pub rules: &'static [Rule],
}

macro_rules! platforms {
    ($($(#[$doc:meta])* $file:ident::$name:ident;)*) => {
        $(mod $file;)*

        /// Where the community lives.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
        #[serde(rename_all = "snake_case")]
        pub enum Platform {
            $($(#[$doc])* $name,)*
        }

        impl Platform {
            /// Every platform, in the order of documents.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            pub(crate) fn traits(self) -> Traits {
                match self {
                    $(Self::$name => $file::TRAITS,)*
                }
            }
        }
    };
}

platforms! {
    /// A WeChat group: at most 500 members, every message reaches every phone that has not muted the group.
    wechat_group::WechatGroup;
    /// An own forum: no size limit, readers choose what they open, nobody is disturbed by a message to others.
    forum::Forum;
    /// A WeCom customer group (企业微信客户群): a WeChat group for the customers, with quotas for the operator.
    wecom_group::WecomGroup;
    /// A QQ group: as a WeChat group, but up to 2000 members and few calls to all.
    qq_group::QqGroup;
    /// A Facebook group: no size limit that matters, a ranked feed, posts find answers for days.
    facebook_group::FacebookGroup;
    /// A Discord server: no size limit that matters, fast talk in channels that people choose.
    discord_server::DiscordServer;
    /// A question-and-answer site: a forum whose open questions stand in a queue that those who answer look through first.
    qa_site::QaSite;
}

impl Platform {
    /// What the platform allows.
    #[must_use]
    pub fn rules(self) -> &'static [Rule] {
        self.traits().rules
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_a_source_a_date_and_an_id_of_its_own() {
        for platform in Platform::ALL {
            let rules = platform.rules();
            for (k, rule) in rules.iter().enumerate() {
                assert_eq!(rules.iter().position(|other| other.id == rule.id), Some(k));
                assert!(rule.source.len() > 10, "{}: {}", rule.id, rule.source);
                assert!(rule.seen.starts_with("20"), "{}: {}", rule.id, rule.seen);
            }
        }
    }

    #[test]
    fn the_size_limit_of_the_rules_is_the_one_that_groups_are_held_to() {
        let mut held = 0;
        for platform in Platform::ALL {
            let sizes = platform.rules().iter().filter_map(|rule| match rule.limit {
                Limit::Members(most) => Some(most),
                _ => None,
            });
            for most in sizes {
                assert_eq!(most, platform.traits().cap);
                held += 1;
            }
        }
        assert!(held >= 3, "only {held} platforms have a size");
    }
}
