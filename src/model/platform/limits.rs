//! What the platform's rules come to in a run: it blocks what goes beyond them.

use super::rule::{Limit, Rule};

/// The rules of a platform, as the engine reads them. Without a rule there is no limit.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Limits {
    /// Members above which newcomers have to accept an invitation.
    pub accepting_above: Option<u32>,
    /// Members above which newcomers must have given a real name.
    pub real_name_above: Option<u32>,
    /// Members above which somebody inside has to invite.
    pub inviting_above: Option<u32>,
    /// Notices with @所有人 in a group on a day.
    pub calls_a_day: Option<u32>,
    /// Whether a group gets no more posts of the operator in a month than the month has days.
    pub posts_a_month: bool,
    /// Mass messages that one person gets on a day.
    pub mass_messages_a_day: Option<u32>,
    /// Yuan in a share of a red envelope; 0 where there are none.
    pub packet_share_yuan: Option<u32>,
    /// Groups behind one join code.
    pub groups_behind_code: Option<u32>,
}

impl Limits {
    /// What `rules` come to.
    pub(crate) fn of(rules: &[Rule]) -> Self {
        let mut limits = Self::default();
        for rule in rules {
            match rule.limit {
                Limit::Members(_) | Limit::RewardedSharing => {}
                Limit::Accepting { above } => limits.accepting_above = Some(above),
                Limit::RealName { above } => limits.real_name_above = Some(above),
                Limit::InvitingOnly { above } => limits.inviting_above = Some(above),
                Limit::CallsADay(most) => limits.calls_a_day = Some(most),
                Limit::PostsAMonth => limits.posts_a_month = true,
                Limit::MassMessagesADay(most) => limits.mass_messages_a_day = Some(most),
                Limit::PacketShareYuan(most) => limits.packet_share_yuan = Some(most),
                Limit::NoPackets => limits.packet_share_yuan = Some(0),
                Limit::GroupsBehindCode(most) => limits.groups_behind_code = Some(most),
            }
        }
        limits
    }

    /// Whether a red envelope of so much money in so many shares may be sent.
    pub(crate) fn allows_packet(&self, yuan: f64, shares: u8) -> bool {
        self.packet_share_yuan
            .is_none_or(|most| yuan <= f64::from(most) * f64::from(shares))
    }
}
