//! The kinds of export that are known, each in a file with its source.
//!
//! An export is a table, or becomes one: rows of a CSV file, objects of a JSON list (a nested field's column is `a.b`),
//! attributes of XML rows, entries of a chat's transcript. A kind is known by columns that only it has; it says which of
//! them holds what, and what of its rows are no messages. **To add one:** its file here and its line in [`KINDS`].

mod attendance;
mod discord;
mod discourse;
mod gitter;
mod qq;
mod simulated;
mod slack;
mod stack_exchange;
mod telegram;
mod wechat;
mod wecom;
mod whatsapp;
mod zulip;

use measure::MessageKind;
use words::Fixed;
use words::say::files as say;

use super::role::Role;

/// What a row of messages is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Entry {
    /// A message of its author; of this kind, if the export says so.
    Message(Option<MessageKind>),
    /// The author joined.
    Join,
    /// The author left.
    Leave,
    /// A notice, or something that is no message.
    Notice,
}

/// A kind of export.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Kind {
    /// Its name in JSON.
    pub name: &'static str,
    /// What people call it.
    pub title: Fixed,
    /// Columns, as [`plain`](super::role::plain) has them, all of which a table of this kind has.
    pub signature: &'static [&'static str],
    /// What the columns hold; of two columns with one role the first that is filled.
    pub columns: &'static [(&'static str, Role)],
    /// What a row of messages is, by its cell of [`Role::Kind`].
    pub entry: fn(&str) -> Entry,
    /// Whether the cell of [`Role::Operator`] says so; nothing when it does not say.
    pub operator: fn(&str) -> Option<bool>,
    /// The offset, in seconds, in which the format defines its days.
    pub zone: Option<i64>,
    /// What stands before the names of its messages, where several tables number them apart.
    pub prefix: &'static str,
    /// Whether each group (channel, topic) numbers its messages itself.
    pub numbered_by_group: bool,
    /// Whether a message that answers none answers the one numbered 1 of its group.
    pub answers_first: bool,
    /// Whether its list of members is one of everybody, with or without times.
    pub lists_members: bool,
}

impl Kind {
    const fn new(name: &'static str, title: Fixed) -> Self {
        Self {
            name,
            title,
            signature: &[],
            columns: &[],
            entry: message,
            operator: flag,
            zone: None,
            prefix: "",
            numbered_by_group: false,
            answers_first: false,
            lists_members: false,
        }
    }
}

/// Any table whose columns are known by their names.
pub(crate) const TABLE: Kind = Kind::new("table", say::KIND_TABLE);

/// Every kind; the first that fits is taken.
pub(crate) const KINDS: &[Kind] = &[
    simulated::EVENT_LOG,
    wecom::STATISTIC,
    wecom::STATISTIC_JSON,
    wecom::MEMBERS,
    wechat::MESSAGES_OLD,
    wechat::MESSAGES,
    wechat::CHATLOG,
    wechat::WEFLOW,
    wechat::CHATLAB,
    qq::EXPORTER,
    discord::CSV,
    discord::JSON,
    slack::MESSAGES,
    slack::USERS,
    telegram::MESSAGES,
    zulip::MESSAGES,
    zulip::ARCHIVE,
    zulip::USERS,
    gitter::MESSAGES,
    discourse::POSTS,
    discourse::USERS,
    stack_exchange::POSTS,
    stack_exchange::COMMENTS,
    stack_exchange::USERS,
    attendance::MEETUP_MEMBERS,
    attendance::MEETUP_ATTENDEES,
];

/// The kinds of transcripts; see [`super::transcript`].
pub(crate) use self::{
    qq::TRANSCRIPT as QQ_TRANSCRIPT, wechat::TRANSCRIPT as WECHAT_TRANSCRIPT,
    whatsapp::TRANSCRIPT as WHATSAPP,
};

/// The kind whose signature the columns, as [`plain`](super::role::plain) has them, hold.
pub(crate) fn of_columns(columns: &[String]) -> &'static Kind {
    let fits = |kind: &&Kind| {
        kind.signature
            .iter()
            .all(|name| columns.iter().any(|column| column == name))
    };
    KINDS.iter().find(fits).unwrap_or(&TABLE)
}

/// Every row is a message, of the kind that its type names.
fn message(told: &str) -> Entry {
    Entry::Message(match told.to_lowercase().as_str() {
        "post" | "question" | "topic" => Some(MessageKind::Post),
        "answer" => Some(MessageKind::Answer),
        "comment" | "reply" => Some(MessageKind::Comment),
        _ => None,
    })
}

/// 1 and 0, in the ways in which tables write them.
pub(crate) fn flag(text: &str) -> Option<bool> {
    match text.to_lowercase().as_str() {
        "1" | "1.0" | "true" | "t" | "yes" | "y" | "是" | "有" | "√" | "✓" | "已签到"
        | "attended" | "going" => Some(true),
        "0" | "0.0" | "false" | "f" | "no" | "n" | "否" | "无" | "×" | "未签到" | "absent"
        | "not going" | "no show" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::role::plain;
    use super::*;

    #[test]
    fn every_kind_is_known_by_its_own_columns() {
        for kind in KINDS {
            let columns: Vec<String> = kind
                .signature
                .iter()
                .map(|name| (*name).to_owned())
                .collect();
            assert_eq!(of_columns(&columns).name, kind.name);
            for name in kind
                .signature
                .iter()
                .chain(kind.columns.iter().map(|(name, _)| name))
            {
                assert_eq!(*name, plain(name), "{}", kind.name);
            }
        }
        assert_eq!(of_columns(&["t".to_owned()]).name, "table");
    }
}
