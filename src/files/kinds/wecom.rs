//! WeCom (企业微信) customer groups.
//!
//! - The statistic is what `externalcontact/groupchat/statistic_group_by_day` returns: one object a day, `stat_time` the
//!   Unix time of the day's beginning in China, and its `data`; people keep it as it is or as a flat table.
//!   <https://developer.work.weixin.qq.com/document/path/92133>
//! - The list is `group_chat.member_list` of `externalcontact/groupchat/get`: `userid`, `type` (1 for the company's staff, 2
//!   for customers), `join_time` in Unix seconds, `invitor.userid`.
//!   <https://developer.work.weixin.qq.com/document/path/92122>

use super::Kind;
use crate::role::Role::{
    InvitedBy, Joined, Joins, Members, Messages, Operator, Posters, Time, UserId, UserName,
};
use words::say::files as say;

/// WeCom's days are those of China.
const CHINA: i64 = 8 * 3600;

pub(super) const STATISTIC: Kind = Kind {
    signature: &["stattime", "membertotal"],
    columns: &[
        ("stattime", Time),
        ("membertotal", Members),
        ("newmembercnt", Joins),
        ("memberhasmsg", Posters),
        ("msgtotal", Messages),
    ],
    zone: Some(CHINA),
    ..Kind::new("wecom_statistic", say::KIND_WECOM_STATISTIC)
};

pub(super) const STATISTIC_JSON: Kind = Kind {
    signature: &["stattime", "data.membertotal"],
    columns: &[
        ("stattime", Time),
        ("data.membertotal", Members),
        ("data.newmembercnt", Joins),
        ("data.memberhasmsg", Posters),
        ("data.msgtotal", Messages),
    ],
    ..STATISTIC
};

pub(super) const MEMBERS: Kind = Kind {
    signature: &["userid", "type", "jointime"],
    columns: &[
        ("userid", UserId),
        ("name", UserName),
        ("groupnickname", UserName),
        ("jointime", Joined),
        ("type", Operator),
        ("invitor.userid", InvitedBy),
        ("invitor", InvitedBy),
    ],
    operator: |kind| match kind {
        "1" => Some(true),
        "2" => Some(false),
        _ => None,
    },
    lists_members: true,
    ..Kind::new("wecom_members", say::KIND_WECOM_MEMBERS)
};
