//! Zulip: an organisation's export (`messages-000001.json` with `zerver_message[]`, `realm.json` with `zerver_userprofile[]`),
//! and zulip-archive's JSON of the interface (`sender_full_name`, `timestamp`). Topics are no answers to one message.
//! <https://github.com/zulip/zulip> (`zerver/lib/export.py`), <https://github.com/zulip/zulip-archive>

use super::Kind;
use crate::role::Role::{Item, Joined, LastVisit, Text, Time, UserId, UserName};
use words::say::files as say;

pub(super) const MESSAGES: Kind = Kind {
    signature: &["id", "sender", "datesent"],
    columns: &[
        ("datesent", Time),
        ("sender", UserId),
        ("id", Item),
        ("content", Text),
    ],
    ..Kind::new("zulip", say::KIND_ZULIP)
};

pub(super) const ARCHIVE: Kind = Kind {
    signature: &["id", "senderfullname", "timestamp"],
    columns: &[
        ("timestamp", Time),
        ("senderid", UserId),
        ("senderemail", UserId),
        ("senderfullname", UserName),
        ("id", Item),
        ("content", Text),
    ],
    ..Kind::new("zulip", say::KIND_ZULIP)
};

pub(super) const USERS: Kind = Kind {
    signature: &["id", "fullname", "datejoined"],
    columns: &[
        ("id", UserId),
        ("fullname", UserName),
        ("datejoined", Joined),
        ("lastlogin", LastVisit),
    ],
    lists_members: true,
    ..Kind::new("zulip_users", say::KIND_ZULIP_USERS)
};
