//! Telegram Desktop's export, `result.json`: `messages[]` with `id`, `type` (message or service), `date`, `date_unixtime`, `from`,
//! `from_id`, `reply_to_message_id`; notices have `actor`, `actor_id` and `action`. Of a whole account, `chats.list[]` holds several
//! chats. <https://github.com/telegramdesktop/tdesktop> (`export_output_json.cpp`)

use super::{Entry, Kind};
use crate::role::Role::{Item, Kind as Type, LocalTime, Parent, Text, Time, UserId, UserName};
use words::say::files as say;

pub(super) const MESSAGES: Kind = Kind {
    signature: &["id", "type", "date", "text"],
    columns: &[
        ("dateunixtime", Time),
        ("date", LocalTime),
        ("fromid", UserId),
        ("actorid", UserId),
        ("from", UserName),
        ("actor", UserName),
        ("id", Item),
        ("replytomessageid", Parent),
        ("action", Type),
        ("type", Type),
        ("text", Text),
    ],
    entry,
    numbered_by_group: true,
    ..Kind::new("telegram", say::KIND_TELEGRAM)
};

fn entry(told: &str) -> Entry {
    match told {
        "message" => Entry::Message(None),
        "join_group_by_link" | "join_group_by_request" => Entry::Join,
        _ => Entry::Notice,
    }
}
