//! What the event log says of one person, day by day.

use std::collections::BTreeMap;

use model::event_log::{Event, EventKind, EventLog, NOBODY};
use model::reason::Reason;

/// One person's life as the event log has it.
#[derive(Clone, Debug, Default)]
pub(super) struct Life {
    /// Days of the run.
    pub days: u32,
    /// Day of joining.
    pub joined: Option<u32>,
    /// Days for which the person has been a member when the run begins.
    pub before: u32,
    /// Identity of the inviter.
    pub inviter: Option<u32>,
    /// The days on which the log names the person, by their numbers.
    pub by_day: BTreeMap<u32, Happenings>,
    /// Days on which the person came.
    pub visits: Vec<u32>,
    /// The last parting; none for those who are members at the end.
    pub parting: Option<Parting>,
    /// Whether the group was muted last.
    pub muted: bool,
    /// Whether the group was folded away last.
    pub folded: bool,
}

/// How somebody's membership ended.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Parting {
    /// Day, from 0.
    pub day: u32,
    /// Minute of the day.
    pub minute: u16,
    /// In what way.
    pub way: Way,
}

/// Ways in which a membership ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Way {
    /// The member left, for this reason.
    Left(Reason),
    /// The operator removed the member.
    Removed,
    /// The platform cut the member off.
    CutOff,
}

/// What one day brought one person.
#[derive(Clone, Debug, Default)]
pub(super) struct Happenings {
    pub joined: Option<u16>,
    pub returned: Option<u16>,
    pub visited: Option<u16>,
    /// Minutes at which a topic was opened.
    pub topics: Vec<u16>,
    /// Whom the person answered ([`NOBODY`] for the operator) and when.
    pub replies: Vec<(u32, u16)>,
    pub answers: Vec<Answer>,
    /// Topics that have found no answer for two days.
    pub unanswered: u32,
    /// Whose messages the person liked; [`NOBODY`] for what the operator offered.
    pub likes: Vec<(u32, u16)>,
    pub liked: Vec<u16>,
    /// Money taken from red envelopes, yuan, and whose they were ([`NOBODY`] for the operator).
    pub taken: Vec<(f64, u32, u16)>,
    /// Money put into red envelopes, yuan.
    pub sent: Vec<(f64, u16)>,
    /// Streak in days.
    pub check_in: Option<(f64, u16)>,
    pub events: Vec<u16>,
    /// Minute of the luckiest draw of a red envelope.
    pub luckiest: Option<u16>,
    /// Other honours and rewards, yuan.
    pub awards: Vec<(f64, u16)>,
    /// Purchases, yuan.
    pub bought: Vec<(f64, u16)>,
    pub contacted: Vec<u16>,
    /// Whether those who were invited want to come.
    pub invited: Vec<(bool, u16)>,
    pub muted: Option<u16>,
    pub folded: Option<u16>,
    pub parting: Option<Parting>,
}

/// An answer to a message of the person.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Answer {
    /// Who answered; [`NOBODY`] for the operator.
    pub by: u32,
    /// Minute of the day.
    pub minute: u16,
    /// Minutes since the message, for the first answer to it.
    pub waited: Option<u32>,
}

/// A message of the person.
#[derive(Clone, Copy, Debug)]
struct Message {
    day: u32,
    minute: u16,
    topic: bool,
    /// Day of the first answer.
    answered: Option<u32>,
}

impl Message {
    fn new(event: &Event, topic: bool) -> Self {
        Self {
            day: event.day,
            minute: event.minute,
            topic,
            answered: None,
        }
    }

    fn minutes_until(&self, event: &Event) -> u32 {
        let minutes = event.day.saturating_sub(self.day) * 1440 + u32::from(event.minute);
        minutes.saturating_sub(self.minute.into())
    }
}

/// A topic is left without an answer when it has none after so many days; as in the model.
const SILENCE_DAYS: u32 = 2;

impl Life {
    /// The life of `identity` in a run of `days` days.
    pub fn of(log: &EventLog, identity: u32, days: u32) -> Self {
        let mut life = Self {
            days,
            ..Self::default()
        };
        let mut own = BTreeMap::new();
        // Red envelopes from which the person took a share.
        let mut packets = Vec::new();
        for event in &log.events {
            if event.member == identity {
                life.did(event, &mut own, &mut packets);
            } else if event.target == identity {
                life.met(event, &mut own);
            }
        }
        for message in own.values().filter(|message| message.topic) {
            let day = message.day + SILENCE_DAYS;
            let silent = message.answered.is_none_or(|answered| answered > day);
            if silent && day < days && life.parting.is_none_or(|parting| parting.day > day) {
                life.on(day).unanswered += 1;
            }
        }
        life
    }

    fn on(&mut self, day: u32) -> &mut Happenings {
        self.by_day.entry(day).or_default()
    }

    /// The person does something.
    fn did(&mut self, event: &Event, own: &mut BTreeMap<u32, Message>, packets: &mut Vec<u32>) {
        let (day, minute, value) = (event.day, event.minute, event.value);
        let today = self.by_day.entry(day).or_default();
        match event.kind {
            EventKind::Join => {
                self.joined = Some(day);
                self.before = value as u32;
                self.inviter = Some(event.target).filter(|&inviter| inviter != NOBODY);
                today.joined = Some(minute);
            }
            EventKind::Return => {
                today.returned = Some(minute);
                (self.parting, self.muted, self.folded) = (None, false, false);
            }
            EventKind::Visit => {
                today.visited = Some(minute);
                self.visits.push(day);
            }
            EventKind::Post => {
                today.topics.push(minute);
                own.insert(event.item, Message::new(event, true));
            }
            EventKind::Reply => {
                today.replies.push((event.target, minute));
                own.insert(event.item, Message::new(event, false));
            }
            EventKind::Light => today.likes.push((event.target, minute)),
            EventKind::CheckIn => today.check_in = Some((value, minute)),
            EventKind::PacketSent => today.sent.push((value, minute)),
            EventKind::PacketTaken => {
                packets.push(event.parent);
                today.taken.push((value, event.target, minute));
            }
            EventKind::EventAttended => today.events.push(minute),
            // Of all honours, only the luckiest draw names a red envelope that the person took from.
            EventKind::Award if packets.contains(&event.parent) => today.luckiest = Some(minute),
            EventKind::Award => today.awards.push((value, minute)),
            EventKind::Invite => today.invited.push((value >= 0.0, minute)),
            EventKind::Purchase => today.bought.push((value, minute)),
            EventKind::Mute => {
                self.muted = true;
                today.muted = Some(minute);
            }
            EventKind::Fold => {
                self.folded = true;
                today.folded = Some(minute);
            }
            EventKind::Leave | EventKind::Removed => {
                let way = way_of(event);
                let parting = Parting { day, minute, way };
                today.parting = Some(parting);
                self.parting = Some(parting);
            }
            EventKind::OperatorPost | EventKind::OperatorReply | EventKind::OperatorMessage => {}
        }
    }

    /// Somebody else does something that is directed at the person.
    fn met(&mut self, event: &Event, own: &mut BTreeMap<u32, Message>) {
        let minute = event.minute;
        match event.kind {
            EventKind::Reply | EventKind::OperatorReply => {
                let Some(message) = own.get_mut(&event.parent) else {
                    return;
                };
                let wait = message.minutes_until(event);
                let waited = message.answered.is_none().then_some(wait);
                message.answered.get_or_insert(event.day);
                self.on(event.day).answers.push(Answer {
                    by: event.member,
                    minute,
                    waited,
                });
            }
            EventKind::Light => self.on(event.day).liked.push(minute),
            EventKind::OperatorMessage => self.on(event.day).contacted.push(minute),
            _ => {}
        }
    }

    /// Messages written.
    pub fn written(&self) -> usize {
        self.by_day
            .values()
            .map(|day| day.topics.len() + day.replies.len())
            .sum()
    }

    /// Answers received.
    pub fn answers(&self) -> usize {
        self.by_day.values().map(|day| day.answers.len()).sum()
    }
}

/// The way of a row that ends a membership.
pub(super) fn way_of(event: &Event) -> Way {
    let mut reasons = Reason::ALL.iter().copied();
    match event.kind {
        EventKind::Removed if event.value == f64::from(Reason::CutOff as u8) => Way::CutOff,
        EventKind::Removed => Way::Removed,
        _ => Way::Left(
            reasons
                .find(|&reason| f64::from(reason as u8) == event.value)
                .unwrap_or(Reason::InterestMoved),
        ),
    }
}
