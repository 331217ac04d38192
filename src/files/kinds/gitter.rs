//! Gitter rooms, as its interface returned them: a list of `id, sent, text, fromUser.id, fromUser.username, parentId`.
//! <https://developer.gitter.im/docs/messages-resource>

use super::Kind;
use crate::role::Role::{Item, Parent, Text, Time, UserId, UserName};
use words::say::files as say;

pub(super) const MESSAGES: Kind = Kind {
    signature: &["id", "sent", "fromuser.id"],
    columns: &[
        ("sent", Time),
        ("fromuser.id", UserId),
        ("fromuser.username", UserName),
        ("fromuser.displayname", UserName),
        ("id", Item),
        ("parentid", Parent),
        ("text", Text),
    ],
    ..Kind::new("gitter", say::KIND_GITTER)
};
