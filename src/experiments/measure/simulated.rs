//! The neutral log of a simulated world.

use super::log::{Contribution, DAY, Log, Member};
use super::tables::midnight;
use crate::model::date::Date;
use crate::model::event_log::{Event, EventKind, EventLog, NOBODY};

/// What a world of `days` days from `start` shows to the measuring.
///
/// Persons are the log's members in the order of their identities; one more account, an operator's, writes what the
/// operator writes. Posts and replies count as messages; check-ins, likes, packets and private messages do not, as
/// real communities' logs do not hold them. The observation ends with the run's last day.
#[must_use]
pub fn simulated_log(events: &EventLog, start: Date, days: u32) -> Log {
    let origin = midnight(start);
    let time = |e: &Event| origin + i64::from(e.day) * DAY + i64::from(e.minute) * 60;
    let mut joins: Vec<(u32, i64)> = events
        .events
        .iter()
        .filter(|e| e.member != NOBODY && (e.kind == EventKind::Join || is_message(e)))
        .map(|e| (e.member, time(e)))
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
    let contributions = events
        .events
        .iter()
        .filter(|e| is_message(e))
        .filter_map(|e| {
            Some(Contribution {
                time: time(e),
                member: if e.member == NOBODY {
                    operator
                } else {
                    account(e.member)?
                },
                item: e.item,
                parent: matches!(e.kind, EventKind::Reply | EventKind::OperatorReply)
                    .then_some(e.parent),
                addressee: account(e.target),
            })
        })
        .collect();
    let mut members: Vec<Member> = joins
        .iter()
        .map(|(_, joined)| Member {
            joined: *joined,
            operator: false,
        })
        .collect();
    members.push(Member {
        joined: origin,
        operator: true,
    });
    Log::ordered(members, contributions, origin + i64::from(days) * DAY)
}

fn is_message(event: &Event) -> bool {
    use EventKind::{OperatorPost, OperatorReply, Post, Reply};
    matches!(event.kind, Post | Reply | OperatorPost | OperatorReply)
}

#[cfg(test)]
mod tests {
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
        let log = simulated_log(&EventLog { events }, Date::default(), 30);
        let origin = midnight(Date::default());
        let member = |joined, operator| Member { joined, operator };
        assert_eq!(
            log.members(),
            [
                member(origin + 300, false),
                member(origin, false),
                member(origin, true)
            ]
        );
        let row = |time, member, item, parent, addressee| Contribution {
            time,
            member,
            item,
            parent,
            addressee,
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
}
