//! The neutral log of a simulated world.

use super::log::{Contribution, DAY, Log, Member, MessageKind, Transfer};
use super::timestamp::midnight;
use model::date::Date;
use model::event_log::{Event, EventKind, EventLog, NOBODY};

/// What a world of `days` days from `start` shows to the measuring.
///
/// Persons are the log's members in the order of their identities, those of a group that already runs with the day on which they
/// joined; one more account, an operator's, writes what the
/// operator writes. Posts and replies count as messages; check-ins, likes, packets and private messages do not, as
/// real communities' logs do not hold them. Likes, check-ins and shares taken of red envelopes are light actions; a
/// member was last seen with the last visit, message or light action. The observation ends with the run's last day.
#[must_use]
pub fn simulated_log(events: &EventLog, start: Date, days: u32) -> Log {
    let origin = midnight(start);
    let time = |e: &Event| origin + i64::from(e.day) * DAY + i64::from(e.minute) * 60;
    let mut joins: Vec<(u32, i64)> = events
        .events
        .iter()
        .filter(|e| e.member != NOBODY && (e.kind == EventKind::Join || is_message(e)))
        .map(|e| {
            let before = if e.kind == EventKind::Join {
                e.value as i64
            } else {
                0
            };
            (e.member, time(e) - before * DAY)
        })
        .collect();
    // Of one person's rows the earliest comes first: joining, or the first message of one who was never seen to join.
    joins.sort_unstable();
    joins.dedup_by_key(|(person, _)| *person);
    let account = |person: u32| {
        let at = joins
            .binary_search_by_key(&person, |(identity, _)| *identity)
            .ok()?;
        u32::try_from(at).ok()
    };
    let operator = u32::try_from(joins.len()).unwrap_or(NOBODY);
    let author = |person: u32| match person {
        NOBODY => Some(operator),
        _ => account(person),
    };
    let mut members: Vec<Member> = joins.iter().map(|(_, joined)| newcomer(*joined)).collect();
    let (mut contributions, mut transfers) = (Vec::new(), Vec::new());
    for event in &events.events {
        let at = time(event);
        let Some(member) = author(event.member) else {
            continue;
        };
        if let Some(member) = members.get_mut(member as usize) {
            leave_trace(member, event, at, account(event.target));
        }
        let answers = matches!(event.kind, EventKind::Reply | EventKind::OperatorReply);
        if is_message(event) {
            contributions.push(Contribution {
                time: at,
                member,
                item: event.item,
                parent: answers.then_some(event.parent).into(),
                addressee: account(event.target).into(),
                kind: if answers {
                    MessageKind::Comment
                } else {
                    MessageKind::Post
                },
                score: None,
            });
        }
        let taken = event.kind == EventKind::PacketTaken;
        if taken || event.kind == EventKind::PacketSent {
            transfers.push(Transfer {
                time: at,
                member,
                packet: event.concerned(),
                yuan: event.value,
                taken,
            });
        }
    }
    members.push(Member::new(origin, true));
    Log::ordered(members, contributions, origin + i64::from(days) * DAY).with_transfers(transfers)
}

/// A member of whom everything is recorded, and nothing has happened yet.
fn newcomer(joined: i64) -> Member {
    let mut member = Member::new(joined, false);
    member.traces.last_visit = Some(joined);
    member.traces.light_actions = Some(0);
    member.traces.muted = Some(false);
    member.traces.left = Some(false);
    member.traces.spent = Some(0.0);
    member
}

fn leave_trace(member: &mut Member, event: &Event, at: i64, target: Option<u32>) {
    use EventKind::{CheckIn, Join, Leave, Light, Mute, PacketTaken, Post, Purchase, Reply, Visit};
    let traces = &mut member.traces;
    if matches!(
        event.kind,
        Visit | Post | Reply | Light | CheckIn | PacketTaken
    ) {
        traces.last_visit = traces.last_visit.map(|last| last.max(at));
    }
    match event.kind {
        Join => traces.inviter = traces.inviter.or(target),
        Light | CheckIn | PacketTaken => {
            traces.light_actions = traces.light_actions.map(|n| n + 1);
        }
        Mute => traces.muted = Some(true),
        Leave => traces.left = Some(true),
        Purchase => traces.spent = traces.spent.map(|yuan| yuan + event.value),
        _ => {}
    }
}

fn is_message(event: &Event) -> bool {
    use EventKind::{OperatorPost, OperatorReply, Post, Reply};
    matches!(event.kind, Post | Reply | OperatorPost | OperatorReply)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::panic)]

    use super::super::log::Standing;
    use super::*;

    fn event(
        day: u32,
        minute: u16,
        kind: EventKind,
        member: u32,
        target: u32,
        item: u32,
        parent: u32,
    ) -> Event {
        Event {
            day,
            minute,
            kind,
            member,
            target,
            item,
            parent,
            value: 0.0,
        }
    }

    #[test]
    fn persons_become_members_and_the_operator_an_account() {
        use EventKind::{Join, Light, OperatorReply, Post, Reply};
        let events = vec![
            event(0, 0, Join, 7, NOBODY, NOBODY, NOBODY),
            event(0, 5, Join, 3, 7, NOBODY, NOBODY),
            event(0, 6, Post, 7, NOBODY, 100, NOBODY),
            event(0, 7, Light, 3, 7, NOBODY, 100),
            event(1, 0, Reply, 3, 7, 101, 100),
            event(1, 1, OperatorReply, NOBODY, 3, 102, 101),
        ];
        let log = simulated_log(
            &EventLog {
                events,
                people: Vec::new(),
            },
            Date::default(),
            30,
        );
        let origin = midnight(Date::default());
        let [invited, first, operator] = log.members() else {
            panic!("{:?}", log.members());
        };
        assert_eq!(
            [invited, first, operator].map(|m| (m.joined - origin, m.standing)),
            [
                (300, Standing::Member),
                (0, Standing::Member),
                (0, Standing::Operator)
            ]
        );
        assert_eq!(invited.traces.inviter, Some(1));
        assert_eq!(invited.traces.light_actions, Some(1));
        assert_eq!(invited.traces.last_visit, Some(origin + DAY));
        assert_eq!(first.traces.last_visit, Some(origin + 360));
        let row = |time, member, item, parent: Option<u32>, addressee: Option<u32>| Contribution {
            time,
            member,
            item,
            parent: parent.into(),
            addressee: addressee.into(),
            kind: if parent.is_some() {
                MessageKind::Comment
            } else {
                MessageKind::Post
            },
            score: None,
        };
        assert_eq!(
            log.contributions(),
            [
                row(origin + 360, 1, 100, None, None),
                row(origin + DAY, 0, 101, Some(100), Some(1)),
                row(origin + DAY + 60, 2, 102, Some(101), Some(0)),
            ]
        );
        assert_eq!(log.end(), origin + 30 * DAY);
    }

    #[test]
    fn what_members_do_beside_writing_leaves_traces() {
        use EventKind::{Join, Leave, Mute, PacketSent, PacketTaken, Purchase, Visit};
        let of_value = |mut event: Event, value| {
            event.value = value;
            event
        };
        let events = vec![
            event(0, 0, Join, 7, NOBODY, NOBODY, NOBODY),
            of_value(event(0, 3, PacketSent, NOBODY, NOBODY, 9, NOBODY), 8.0),
            of_value(event(0, 4, PacketTaken, 7, NOBODY, NOBODY, 9), 2.5),
            of_value(event(1, 0, Purchase, 7, NOBODY, NOBODY, NOBODY), 30.0),
            event(2, 0, Visit, 7, NOBODY, NOBODY, NOBODY),
            event(2, 1, Mute, 7, NOBODY, NOBODY, NOBODY),
            event(5, 0, Leave, 7, NOBODY, NOBODY, NOBODY),
        ];
        let log = simulated_log(
            &EventLog {
                events,
                people: Vec::new(),
            },
            Date::default(),
            30,
        );
        let origin = midnight(Date::default());
        let traces = log.members()[0].traces;
        assert_eq!((traces.muted, traces.left), (Some(true), Some(true)));
        assert_eq!((traces.spent, traces.light_actions), (Some(30.0), Some(1)));
        assert_eq!(traces.last_visit, Some(origin + 2 * DAY));
        let transfer = |minute: i64, member, yuan, taken| Transfer {
            time: origin + minute * 60,
            member,
            packet: 9,
            yuan,
            taken,
        };
        assert_eq!(
            log.transfers(),
            [transfer(3, 1, 8.0, false), transfer(4, 0, 2.5, true)]
        );
    }
}
