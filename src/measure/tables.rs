//! Reading a community's log from two tables of comma-separated values.

use super::cells::Table;
use super::log::Log;
use super::member_table::read_members;
use super::message_table::read_messages;
use super::table_error::{Errors, TableError};
use words::say::tables::{self as say, TableName};

/// The two tables' texts.
///
/// Columns are found by their names in the first line; others are passed over. Times are UTC, `YYYY-MM-DDTHH:MM:SS`
/// (a blank for the T, a Z at the end, fractions of a second and missing seconds are allowed).
/// - members: `user_id` (any text, unique), `joined`; optionally `is_manager` (1 for operators), `last_visit` or
///   `last_access`, `light_actions` or `up_votes_cast` and `down_votes_cast`, `invited_by` (a `user_id`), `muted` and
///   `left` (1 or 0), `spent` (yuan);
/// - events: `t`, `user_id`; optionally `item_id` (any text, unique), `parent_item` (empty for a post; an item that the
///   table does not hold is allowed), `to_user_id`, `type` (`post`, `question`, `answer`, `comment` or `reply`) and
///   `score` (a whole number).
///
/// Without `to_user_id` a message is directed at the author of its parent item. The observation of messages ends with
/// the last event, that of members with the last event, joining or visit.
#[derive(Clone, Copy, Debug)]
pub struct Tables<'a> {
    /// The table of members.
    pub members: &'a str,
    /// The table of events.
    pub events: &'a str,
}

impl Tables<'_> {
    /// The log that the tables hold. Members keep the table's order.
    ///
    /// # Errors
    ///
    /// Everything that is wrong: a missing column, a cell that is not of its column's form, an unknown account, a name
    /// that occurs twice, a table without any event.
    pub fn log(&self) -> Result<Log, Vec<TableError>> {
        let mut errors = Errors::default();
        let read = self.read(&mut errors);
        errors.finish()?;
        // Without errors everything was read.
        read.ok_or_else(Vec::new)
    }

    fn read(&self, errors: &mut Errors) -> Option<Log> {
        let members = errors.take(Table::new(TableName::Members, self.members));
        let events = errors.take(Table::new(TableName::Events, self.events));
        let (names, members) = read_members(members?, errors)?;
        let contributions = read_messages(events?, &names, errors)?;
        let end = contributions.iter().map(|c| c.time).max();
        let Some(end) = end else {
            errors.push(TableError::of_table(
                TableName::Events,
                &say::NO_EVENT,
                &say::SOME_EVENT,
            ));
            return None;
        };
        let seen = members
            .iter()
            .map(|m| m.traces.last_visit.unwrap_or(m.joined).max(m.joined));
        let members_end = seen.max().unwrap_or(end);
        Some(Log::ordered(members, contributions, end).with_members_until(members_end))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::super::log::{Member, MessageKind};
    use super::super::timestamp::seconds;
    use super::*;
    use words::{Language, Say};

    const MEMBERS: &str =
        "user_id,joined,is_manager\nann,2011-09-11T13:51:15,1\nbob,2011-09-13T00:00:00,0\n";
    const EVENTS: &str = "t,user_id,type,item_id,parent_item,to_user_id\n\
        2011-09-14T00:00:01,bob,post,n1,,\n2011-09-14T00:01:00,ann,comment,c2,n1,bob\n2011-09-15T00:00:00,bob,comment,c3,lost,\n";

    fn log(members: &str, events: &str) -> Log {
        Tables { members, events }.log().unwrap()
    }

    fn errors(members: &str, events: &str) -> Vec<String> {
        let found = Tables { members, events }.log().unwrap_err();
        found
            .iter()
            .map(|error| error.in_language(Language::English))
            .collect()
    }

    #[test]
    fn tables_become_a_log() {
        let log = log(MEMBERS, EVENTS);
        assert_eq!(log.members()[0], Member::new(1_315_749_075, true));
        let rows = log.contributions();
        assert_eq!(
            (rows[0].time, rows[0].member, rows[0].parent, rows[0].kind),
            (1_315_958_401, 1, None, MessageKind::Post)
        );
        assert_eq!(
            (rows[1].parent, rows[1].addressee, rows[1].kind),
            (Some(rows[0].item), Some(1), MessageKind::Comment)
        );
        assert!(
            rows[2].parent.is_some()
                && rows[2].parent != Some(rows[0].item)
                && rows[2].addressee.is_none()
        );
        assert_eq!((log.end(), log.members_end()), (rows[2].time, rows[2].time));
    }

    #[test]
    fn a_question_and_answer_site_has_visits_votes_and_scores() {
        let members = "user_id,joined,last_access,reputation,up_votes_cast,down_votes_cast\n\
            1,2018-03-09T19:11:00,2018-05-10T17:31:31,101,2,1\n2,2018-03-09T20:04:34,2018-03-09T20:04:00,1,0,0\n";
        let events = "t,user_id,type,item_id,parent_item,score\n2018-03-12T17:00:45,1,question,1,,52\n\
            2018-03-12T17:12:07,2,answer,5,1,-3\n2018-03-12T18:00:00,1,comment,c7,5,\n";
        let log = log(members, events);
        let [asker, other] = log.members() else {
            unreachable!()
        };
        assert_eq!(asker.traces.light_actions, Some(3));
        assert_eq!(asker.traces.last_visit, seconds("2018-05-10T17:31:31"));
        // A visit before joining counts as joining.
        assert_eq!(other.traces.last_visit, Some(other.joined));
        assert_eq!(Some(log.members_end()), asker.traces.last_visit);
        let rows: Vec<_> = log
            .contributions()
            .iter()
            .map(|c| (c.kind, c.score, c.addressee))
            .collect();
        assert_eq!(
            rows,
            [
                (MessageKind::Post, Some(52), None),
                (MessageKind::Answer, Some(-3), Some(0)),
                (MessageKind::Comment, None, Some(1))
            ]
        );
    }

    #[test]
    fn times_and_authors_are_enough() {
        let log = log(
            "user_id,joined,invited_by,spent,muted,left\n甲,2026-01-01 08:00,,12.5,1,0\n乙,2026-01-02 08:00,甲,,,\n",
            "t,user_id\n2026-01-03 08:00,乙\n2026-01-03 09:00:30.250Z,甲\n",
        );
        assert_eq!(log.members()[1].traces.inviter, Some(0));
        let traces = log.members()[0].traces;
        assert_eq!(
            (traces.spent, traces.muted, traces.left),
            (Some(12.5), Some(true), Some(false))
        );
        assert_eq!(log.members()[1].traces.spent, None);
        assert!(
            log.contributions()
                .iter()
                .all(|c| c.kind == MessageKind::Post && c.parent.is_none())
        );
        assert_eq!(log.contributions().len(), 2);
    }

    #[test]
    fn every_error_names_its_place() {
        assert_eq!(
            errors("user_id\n", EVENTS),
            [
                "members, line 1, column joined: found no column of this name, but user_id; allowed is a first line with the column joined"
            ]
        );
        assert_eq!(
            errors(MEMBERS, &EVENTS.replace("00:01:00", "0:1")),
            [
                "events, line 3, column t: found \"2011-09-14T0:1\"; allowed is a time YYYY-MM-DDTHH:MM:SS from 2000 to 2100"
            ]
        );
        assert_eq!(
            errors(
                &MEMBERS.replace(",0\n", ",2\n"),
                &EVENTS.replace("n1,bob", "n1,eve")
            ),
            [
                "members, line 3, column is_manager: found \"2\"; allowed is 1 or 0",
                "events, line 3, column to_user_id: found \"eve\"; allowed is the user_id of a member"
            ]
        );
        assert_eq!(
            errors(MEMBERS, "t,user_id,item_id,parent_item\n"),
            ["events: found no event; allowed is one event or more"]
        );
        assert_eq!(
            errors(
                &MEMBERS.replace("bob", "ann"),
                &EVENTS.replace("c3", "n1").replace("bob", "ann")
            ),
            [
                "members, line 3, column user_id: found \"ann\", as in line 2; allowed is each name once",
                "events, line 4, column item_id: found \"n1\", as in line 2; allowed is each name once"
            ]
        );
        assert_eq!(
            errors(MEMBERS, &EVENTS.replace("n1,,", "n1,x,")),
            [
                "events, line 2, column parent_item: found \"x\"; allowed is nothing, as a post or question opens a topic"
            ]
        );
        assert_eq!(
            errors(
                MEMBERS,
                &EVENTS.replace("lost", "").replace(",post,", ",like,")
            ),
            [
                "events, line 2, column type: found \"like\"; allowed is post, question, answer, comment or reply",
                "events, line 4, column parent_item: found nothing; allowed is the item that the answer or comment belongs to"
            ]
        );
        assert_eq!(
            errors("", ""),
            [
                "members: found no line; allowed is a first line with the names of the columns",
                "events: found no line; allowed is a first line with the names of the columns"
            ]
        );
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod properties {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn no_text_makes_the_reader_panic(members in "[a-z,\"\n\r#0-9T:-]{0,120}", events in "\\PC{0,120}") {
            let heads = ["", "user_id,joined\n", "t,user_id,item_id,parent_item,type,score\n"];
            for head in heads {
                let (members, events) = (format!("{head}{members}"), format!("{head}{events}"));
                for tables in [
                    Tables { members: &members, events: &events },
                    Tables { members: &events, events: &members },
                ] {
                    let _ = tables.log();
                }
            }
        }
    }
}
