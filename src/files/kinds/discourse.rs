//! Discourse forums: posts of its interface (`post_stream.posts[]`) or of the Data Explorer, numbered within each topic; a
//! post that replies to none replies to the topic. The list of users is the admin's export.
//! <https://docs.discourse.org>

use super::Kind;
use crate::role::Role::{
    Group, Item, Joined, LastVisit, Operator, Parent, Score, Text, Time, UserId, UserName,
};
use words::say::files as say;

pub(super) const POSTS: Kind = Kind {
    signature: &["topicid", "postnumber", "createdat"],
    columns: &[
        ("createdat", Time),
        ("userid", UserId),
        ("username", UserName),
        ("topicid", Group),
        ("postnumber", Item),
        ("replytopostnumber", Parent),
        ("likecount", Score),
        ("raw", Text),
        ("cooked", Text),
    ],
    numbered_by_group: true,
    answers_first: true,
    ..Kind::new("discourse", say::KIND_DISCOURSE)
};

pub(super) const USERS: Kind = Kind {
    signature: &["id", "username", "createdat", "lastseenat"],
    columns: &[
        ("id", UserId),
        ("username", UserName),
        ("createdat", Joined),
        ("lastseenat", LastVisit),
        ("moderator", Operator),
        ("admin", Operator),
    ],
    lists_members: true,
    ..Kind::new("discourse_users", say::KIND_DISCOURSE_USERS)
};
