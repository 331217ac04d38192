//! Discord channels, as DiscordChatExporter writes them: CSV with `AuthorID, Author, Date, Content, Attachments, Reactions`,
//! JSON with `messages[]` of `id, type, timestamp, author.id, reference.messageId`.
//! <https://github.com/Tyrrrz/DiscordChatExporter> (`CsvMessageWriter.cs`, `JsonMessageWriter.cs`)

use super::{Entry, Kind};
use crate::role::Role::{Item, Kind as Type, Parent, Text, Time, UserId, UserName};
use words::say::files as say;

pub(super) const CSV: Kind = Kind {
    signature: &["authorid", "author", "date", "content"],
    columns: &[
        ("date", Time),
        ("authorid", UserId),
        ("author", UserName),
        ("content", Text),
    ],
    ..Kind::new("discord", say::KIND_DISCORD)
};

pub(super) const JSON: Kind = Kind {
    signature: &["id", "timestamp", "author.id"],
    columns: &[
        ("timestamp", Time),
        ("author.id", UserId),
        ("author.nickname", UserName),
        ("author.name", UserName),
        ("id", Item),
        ("reference.messageid", Parent),
        ("type", Type),
        ("content", Text),
    ],
    entry,
    ..Kind::new("discord", say::KIND_DISCORD)
};

/// `MessageKind` of Discord's interface: whatever is not written by its author is a notice.
fn entry(told: &str) -> Entry {
    match told {
        "" | "Default" | "Reply" | "0" | "19" | "ThreadStarterMessage" | "ChatInputCommand" => {
            Entry::Message(None)
        }
        "GuildMemberJoin" | "7" => Entry::Join,
        _ => Entry::Notice,
    }
}
