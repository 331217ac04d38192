//! Slack's export of a workspace: a folder a channel with a JSON list a day (`ts`, `user`, `thread_ts`, `subtype`), and
//! `users.json`. <https://slack.com/help/articles/220556107>

use super::{Entry, Kind};
use crate::role::Role::{Item, Kind as Type, Parent, Text, Time, To, UserId, UserName};
use words::say::files as say;

pub(super) const MESSAGES: Kind = Kind {
    signature: &["ts", "type", "text"],
    columns: &[
        ("ts", Time),
        ("ts", Item),
        ("user", UserId),
        ("botid", UserId),
        ("userprofile.realname", UserName),
        ("username", UserName),
        ("threadts", Parent),
        ("parentuserid", To),
        ("subtype", Type),
        ("text", Text),
    ],
    entry,
    numbered_by_group: true,
    ..Kind::new("slack", say::KIND_SLACK)
};

fn entry(told: &str) -> Entry {
    match told {
        "" | "bot_message" | "me_message" | "file_share" | "file_comment" | "thread_broadcast"
        | "reply_broadcast" => Entry::Message(None),
        "channel_join" | "group_join" => Entry::Join,
        "channel_leave" | "group_leave" => Entry::Leave,
        _ => Entry::Notice,
    }
}

pub(super) const USERS: Kind = Kind {
    signature: &["id", "teamid", "profile.realname"],
    columns: &[
        ("id", UserId),
        ("profile.displayname", UserName),
        ("profile.realname", UserName),
        ("name", UserName),
    ],
    lists_members: true,
    ..Kind::new("slack_users", say::KIND_SLACK_USERS)
};
