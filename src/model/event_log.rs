//! The event log: every action of a world, to the minute.

use super::date::{Date, TimeOfDay};
use super::segment::TOPICS;
use super::source::Source;

macro_rules! kinds {
    ($($variant:ident $name:literal $doc:literal;)*) => {
        /// What happened.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub enum EventKind { $(#[doc = $doc] $variant,)* }

        impl EventKind {
            /// Every kind.
            pub const ALL: [Self; [$($name),*].len()] = [$(Self::$variant),*];

            /// What it stands for, and what its row says.
            #[must_use]
            pub fn doc(self) -> &'static str {
                match self { $(Self::$variant => $doc,)* }
            }

            /// The name in the log.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// The kind of that name.
            #[must_use]
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|kind| kind.name() == name)
            }
        }
    };
}

kinds! {
    Join "join" "A person became a member; `target` is the inviter.";
    Visit "visit" "A member opened the community.";
    Post "post" "A member opened a topic.";
    Reply "reply" "A member answered `item`'s parent; `target` is its author.";
    Light "light" "A like for the message `parent` of `target`; or a member takes a coupon of the issue `parent` or stands on the list `parent`; or a member follows the operator's notice `parent` into a new group, whose number is `value`: that is neither a leave nor a join.";
    CheckIn "checkin" "A check-in; `value` is the streak in days.";
    PacketSent "packet_sent" "A red envelope, by the operator or by a member; `value` is its money in yuan.";
    PacketTaken "packet_taken" "A share of the red envelope `item`, which `target` sent if a member did; `value` in yuan.";
    EventAttended "event_attended" "A member came to an event.";
    Award "award" "A member was honoured (the luckiest draw, a streak's prize); `value` in yuan.";
    Invite "invite" "A member invited somebody; `target` is the person.";
    Mute "mute" "A member muted the group.";
    Fold "fold" "A member folded the group away.";
    Leave "leave" "A member left; `value` is the reason's number.";
    Removed "removed" "A member was removed by the operator or cut off by the platform; `value` is the reason's number.";
    Return "return" "A member who had left came back.";
    Purchase "purchase" "A member bought something; `item` is the offer that was taken, if any, `value` in yuan.";
    OperatorPost "operator_post" "The operator wrote a post or a notice.";
    OperatorReply "operator_reply" "The operator answered an item of `target`.";
    OperatorMessage "operator_message" "The operator wrote to `target` alone.";
}

/// No person, no item.
pub const NOBODY: u32 = u32::MAX;

/// One row of the log.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Event {
    /// Day, from 0.
    pub day: u32,
    /// Minute of the day, 0 to 1439.
    pub minute: u16,
    /// What happened.
    pub kind: EventKind,
    /// Who did it: the person's identity, [`NOBODY`] for the operator.
    pub member: u32,
    /// The person whom it is directed at, or [`NOBODY`].
    pub target: u32,
    /// The message, packet or event that it makes; for a reply, see `parent`.
    pub item: u32,
    /// The item that a reply answers or a like, a tap, a visit to an event concerns; [`NOBODY`] otherwise.
    pub parent: u32,
    /// Amount, as the kind says, for joining the days for which somebody who is there when the log begins has been a member;
    /// 0 otherwise.
    pub value: f64,
}

impl Event {
    /// The item that it concerns, or else the one that it makes; [`NOBODY`] when there is none.
    #[must_use]
    pub fn concerned(&self) -> u32 {
        if self.parent == NOBODY {
            self.item
        } else {
            self.parent
        }
    }
}

/// Who somebody is, whatever is done in the community.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Traits {
    /// The person's identity.
    pub identity: u32,
    /// Number of the segment.
    pub segment: u8,
    /// How much a message on each topic concerns the person, 0 to 1.
    pub relevance: [f32; TOPICS],
    /// Personal part of the wish to mute a group, logit.
    pub mute_bias: f32,
    /// Personal part of the wish to leave one, logit.
    pub leave_bias: f32,
}

/// Every action of one world, sorted by time; actions of one minute stand in the order in which they happened.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventLog {
    /// The rows.
    pub events: Vec<Event>,
    /// Everybody who has ever been a member, in the order of joining.
    pub people: Vec<Traits>,
}

impl EventLog {
    /// Puts the rows into the order of time.
    pub fn sort(&mut self) {
        self.events.sort_by_key(|e| (e.day, e.minute));
    }
}

/// The ISO time of an event in a run that began on `start`.
#[must_use]
pub fn iso_time(start: Date, event: &Event) -> String {
    format!(
        "{}T{}:00",
        start.plus_days(event.day),
        TimeOfDay::from_minutes(event.minute)
    )
}

/// The text form of a person's identity: the source's letter and the number of arrival, `f12`, `a103`, `p7`.
#[must_use]
pub fn person_name(identity: u32) -> String {
    if identity == NOBODY {
        return String::new();
    }
    let number = identity & 0x0FFF_FFFF;
    format!("{}{number}", Source::of(identity).letter())
}

/// The identity whose [`person_name`] a text is.
#[must_use]
pub fn person_identity(name: &str) -> Option<u32> {
    let letter = name.chars().next().filter(char::is_ascii_lowercase)?;
    let number: u32 = name[letter.len_utf8()..].parse().ok()?;
    let mut identities = (0..16).map(|source| source << 28 | number);
    identities.find(|identity| person_name(*identity) == name)
}
