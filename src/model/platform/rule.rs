//! A rule of a platform, as data.

use words::Fixed;

/// One thing that a platform allows only so far.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rule {
    /// Name in results.
    pub id: &'static str,
    /// What is allowed.
    pub limit: Limit,
    /// The rule, without a full stop.
    pub text: Fixed,
    /// Who says so.
    pub source: &'static str,
    /// When it was so: the date of the source, or the year in which it was seen.
    pub seen: &'static str,
}

/// What a rule limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// Members of a group.
    Members(u32),
    /// Members from which on a newcomer has to accept an invitation.
    Accepting {
        /// Members.
        above: u32,
    },
    /// Members from which on a newcomer must have given a real name.
    RealName {
        /// Members.
        above: u32,
    },
    /// Members from which on nobody joins by a QR code: somebody inside has to invite.
    InvitingOnly {
        /// Members.
        above: u32,
    },
    /// Notices with @所有人 in a group on a day.
    CallsADay(u32),
    /// Posts that the operator sends into a group in a month: as many as the month has days.
    PostsAMonth,
    /// Mass messages that one person gets on a day.
    MassMessagesADay(u32),
    /// Yuan in a share of a red envelope.
    PacketShareYuan(u32),
    /// Red envelopes at all: there are none on this platform.
    NoPackets,
    /// Groups behind one join code.
    GroupsBehindCode(u32),
    /// Rewards for sharing a link. What follows is a matter of complaints, so that it is told and not enforced.
    RewardedSharing,
}
