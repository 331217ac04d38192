//! QQ groups.
//!
//! - TXT: the message manager's `消息记录（此消息记录为文本格式，不支持重新导入）`, a line `2023-11-29 19:25:07 name(number)` before
//!   each message. The number, or the address in `<>`, is the person; the system's own messages have 10000 or 1000000.
//! - JSON: qq-chat-exporter (<https://github.com/shuakami/qq-chat-exporter>), `messages[]` with `timestamp` and `sender.uid`.

use super::{Entry, Kind};
use crate::role::Role::{Item, Kind as Type, Parent, Text, Time, UserId, UserName};
use words::say::files as say;

pub(super) const EXPORTER: Kind = Kind {
    signature: &["timestamp", "sender.uid"],
    columns: &[
        ("timestamp", Time),
        ("sender.uin", UserId),
        ("sender.uid", UserId),
        ("sender.name", UserName),
        ("messageid", Item),
        ("id", Item),
        ("content.reply.messageid", Parent),
        ("content.text", Text),
        ("type", Type),
        ("messagetype", Type),
    ],
    entry: |told| match told {
        "system" | "系统消息" => Entry::Notice,
        _ => Entry::Message(None),
    },
    ..Kind::new("qq", say::KIND_QQ)
};

pub(crate) const TRANSCRIPT: Kind = Kind {
    columns: &[
        ("t", Time),
        ("user", UserId),
        ("name", UserName),
        ("text", Text),
        ("kind", Type),
    ],
    entry: |told| match told {
        "notice" => Entry::Notice,
        _ => Entry::Message(None),
    },
    ..Kind::new("qq_txt", say::KIND_QQ_TXT)
};
