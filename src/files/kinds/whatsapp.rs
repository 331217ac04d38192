//! WhatsApp's own export, `_chat.txt`: `[03/01/2024, 09:05:00] Name: text` from iPhones, `03/01/2024, 09:05 - Name: text` from
//! Android; day, month and clock as the phone has them, notices without a colon behind a name.
//! <https://faq.whatsapp.com/1180414079177245>

use super::{Entry, Kind};
use crate::role::Role::{Kind as Type, Text, Time, UserId};
use words::say::files as say;

pub(crate) const TRANSCRIPT: Kind = Kind {
    columns: &[
        ("t", Time),
        ("user", UserId),
        ("text", Text),
        ("kind", Type),
    ],
    entry: |told| match told {
        "join" => Entry::Join,
        "leave" => Entry::Leave,
        "notice" => Entry::Notice,
        _ => Entry::Message(None),
    },
    ..Kind::new("whatsapp", say::KIND_WHATSAPP)
};
