//! Lists of who attended, as Meetup exports them for organisers: an event's attendees (`Name, User ID, Title, Event Host, RSVP,
//! Guests, RSVPed on, Joined Group on`), a group's members (`Joined Group on, Last visited group on`). Any table with a person and
//! the time of a meeting is read alike, by its columns' names.
//! <https://help.meetup.com/hc/en-us/articles/360001653972>

use super::Kind;
use crate::role::Role::{Attended, Joined, LastVisit, Present, UserId, UserName};
use words::say::files as say;

pub(super) const MEETUP_MEMBERS: Kind = Kind {
    signature: &["userid", "joinedgroupon", "lastvisitedgroupon"],
    columns: &[
        ("userid", UserId),
        ("name", UserName),
        ("joinedgroupon", Joined),
        ("lastvisitedgroupon", LastVisit),
    ],
    lists_members: true,
    ..Kind::new("meetup_members", say::KIND_MEETUP_MEMBERS)
};

pub(super) const MEETUP_ATTENDEES: Kind = Kind {
    signature: &["userid", "rsvp", "rsvpedon"],
    columns: &[
        ("userid", UserId),
        ("name", UserName),
        ("joinedgroupon", Joined),
        ("rsvpedon", Attended),
        ("rsvp", Present),
    ],
    ..Kind::new("meetup_attendees", say::KIND_MEETUP_ATTENDEES)
};
