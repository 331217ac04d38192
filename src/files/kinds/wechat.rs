//! WeChat (微信) chats, as the common tools export them.
//!
//! - WeChatMsg 留痕 (<https://github.com/LC044/WeChatMsg>), CSV: in older versions the database's columns (`localId, TalkerId,
//!   Type, SubType, IsSender, CreateTime, Status, StrContent, StrTime, Remark, NickName, Sender`), in newer ones `消息ID, 类型,
//!   发送人, 时间, 内容, 备注, 昵称, 更多信息`; TXT: a line of time and name, then the text.
//! - chatlog (<https://github.com/sjzar/chatlog>), JSON: `seq, time, talker, sender, senderName, isSelf, type, content`.
//! - WeFlow, JSON: `createTime, senderUsername, senderDisplayName, localType, content`.
//! - ChatLab's common format, JSON: `sender, accountName, timestamp, type, content`.
//!
//! The database's type 10000 is a notice of the system; ChatLab's is 80 and more.

use super::{Entry, Kind, message};
use crate::role::Role::{Item, Kind as Type, LocalTime, Text, Time, UserId, UserName};
use words::say::files as say;

/// Messages, notices left out; who joined or left stands in them only as prose.
fn entry(told: &str) -> Entry {
    match told {
        "10000" | "10002" | "系统消息" | "系统通知" | "撤回消息" | "拍一拍" => {
            Entry::Notice
        }
        _ => Entry::Message(None),
    }
}

pub(super) const MESSAGES_OLD: Kind = Kind {
    signature: &["talkerid", "issender", "createtime", "strcontent"],
    columns: &[
        ("createtime", Time),
        ("strtime", LocalTime),
        ("sender", UserId),
        ("nickname", UserName),
        ("remark", UserName),
        ("strcontent", Text),
        ("type", Type),
        ("msgsvrid", Item),
    ],
    entry,
    ..Kind::new("wechat", say::KIND_WECHAT)
};

pub(super) const MESSAGES: Kind = Kind {
    signature: &["消息id", "类型", "发送人", "时间"],
    columns: &[
        ("时间", Time),
        ("发送人", UserId),
        ("昵称", UserName),
        ("备注", UserName),
        ("内容", Text),
        ("类型", Type),
        ("消息id", Item),
    ],
    entry,
    ..Kind::new("wechat", say::KIND_WECHAT)
};

pub(super) const CHATLOG: Kind = Kind {
    signature: &["seq", "time", "talker", "sender", "isself"],
    columns: &[
        ("time", Time),
        ("sender", UserId),
        ("sendername", UserName),
        ("content", Text),
        ("type", Type),
        ("seq", Item),
    ],
    entry,
    ..Kind::new("wechat", say::KIND_WECHAT)
};

pub(super) const WEFLOW: Kind = Kind {
    signature: &["createtime", "senderusername"],
    columns: &[
        ("createtime", Time),
        ("formattedtime", LocalTime),
        ("senderusername", UserId),
        ("senderdisplayname", UserName),
        ("content", Text),
        ("localtype", Type),
        ("type", Type),
        ("serverid", Item),
    ],
    entry,
    ..Kind::new("wechat", say::KIND_WECHAT)
};

pub(super) const CHATLAB: Kind = Kind {
    signature: &["sender", "accountname", "timestamp"],
    columns: &[
        ("timestamp", Time),
        ("sender", UserId),
        ("accountname", UserName),
        ("groupnickname", UserName),
        ("content", Text),
        ("type", Type),
        ("platformmessageid", Item),
    ],
    entry: |told| match told.parse() {
        Ok(80_u32..) => Entry::Notice,
        _ => Entry::Message(None),
    },
    ..Kind::new("chatlab", say::KIND_CHATLAB)
};

pub(crate) const TRANSCRIPT: Kind = Kind {
    columns: &[("t", Time), ("user", UserId), ("text", Text)],
    entry: message,
    ..Kind::new("wechat_txt", say::KIND_WECHAT_TXT)
};
