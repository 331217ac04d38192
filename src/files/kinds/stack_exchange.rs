//! Stack Exchange: the data dump's `Posts.xml`, `Comments.xml`, `Users.xml`, and the Data Explorer's CSV of the same columns.
//! Posts and comments are numbered apart; of the types of posts 1 is a question and 2 an answer.
//! <https://meta.stackexchange.com/questions/2677>

use measure::MessageKind;

use super::{Entry, Kind};
use crate::role::Role::{
    Item, Joined, Kind as Type, LastVisit, LightActions, Parent, Score, Text, Time, UserId,
    UserName,
};
use words::say::files as say;

pub(super) const POSTS: Kind = Kind {
    signature: &["id", "posttypeid", "creationdate"],
    columns: &[
        ("creationdate", Time),
        ("owneruserid", UserId),
        ("id", Item),
        ("parentid", Parent),
        ("posttypeid", Type),
        ("score", Score),
        ("body", Text),
    ],
    entry: post,
    ..Kind::new("stack_exchange", say::KIND_STACK_EXCHANGE)
};

fn post(told: &str) -> Entry {
    match told {
        "1" | "1.0" => Entry::Message(Some(MessageKind::Post)),
        "2" | "2.0" => Entry::Message(Some(MessageKind::Answer)),
        _ => Entry::Notice,
    }
}

pub(super) const COMMENTS: Kind = Kind {
    signature: &["id", "postid", "creationdate", "text"],
    columns: &[
        ("creationdate", Time),
        ("userid", UserId),
        ("id", Item),
        ("postid", Parent),
        ("score", Score),
        ("text", Text),
    ],
    prefix: "comment ",
    ..Kind::new("stack_exchange_comments", say::KIND_STACK_EXCHANGE_COMMENTS)
};

pub(super) const USERS: Kind = Kind {
    signature: &["id", "reputation", "creationdate", "lastaccessdate"],
    columns: &[
        ("id", UserId),
        ("displayname", UserName),
        ("creationdate", Joined),
        ("lastaccessdate", LastVisit),
        ("upvotes", LightActions),
        ("downvotes", LightActions),
    ],
    lists_members: true,
    ..Kind::new("stack_exchange_users", say::KIND_STACK_EXCHANGE_USERS)
};
