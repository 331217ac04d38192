//! Reading a community's log from two tables of comma-separated values.

use super::cells::{Column, Record, Table};
use super::log::{Contribution, DAY, Form, Log, Member, Traces};
use super::table_error::{Errors, TableError, shortened};
use model::date::Date;

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

const TIME: &str = "a time YYYY-MM-DDTHH:MM:SS from 2000 to 2100";
const FLAG: &str = "1 or 0";
const WHOLE: &str = "a whole number";
const COUNT: &str = "a whole number, 0 or more";

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
        let members = errors.take(Table::new("members", self.members));
        let events = errors.take(Table::new("events", self.events));
        let (names, members) = read_members(members?, errors)?;
        let contributions = read_events(events?, &names, errors)?;
        let end = contributions.iter().map(|c| c.time).max();
        let Some(end) = end else {
            errors.push(TableError {
                table: "events",
                line: 0,
                column: String::new(),
                found: "no event".to_owned(),
                allowed: "one event or more".to_owned(),
            });
            return None;
        };
        let seen = members
            .iter()
            .map(|m| m.traces.last_visit.unwrap_or(m.joined).max(m.joined));
        let members_end = seen.max().unwrap_or(end);
        Some(Log::ordered(members, contributions, end).with_members_until(members_end))
    }
}

fn read_members(table: Table<'_>, errors: &mut Errors) -> Option<(Names, Vec<Member>)> {
    let id = errors.take(table.column("user_id"));
    let joined = errors.take(table.column("joined"));
    let (id, joined) = (id?, joined?);
    let operator = table.optional("is_manager");
    let last_visit = table
        .optional("last_visit")
        .or_else(|| table.optional("last_access"));
    let light =
        ["light_actions", "up_votes_cast", "down_votes_cast"].map(|name| table.optional(name));
    let invited_by = table.optional("invited_by");
    let flags = ["muted", "left"].map(|name| table.optional(name));
    let spent = table.optional("spent");
    let (mut names, mut inviters, mut members) = (Vec::new(), Vec::new(), Vec::new());
    let mut rows: Vec<Record> = Vec::new();
    for row in table.records() {
        let Some(row) = errors.take(row) else {
            continue;
        };
        let name = row.read(id, "a name or number", |text| {
            (!text.is_empty()).then(|| text.to_owned())
        });
        let Some(name) = errors.take(name) else {
            continue;
        };
        let member = (|| {
            let joined = row.read(joined, TIME, seconds)?;
            let operator = row.read_filled(operator, FLAG, flag)?.unwrap_or(false);
            let last_visit = row.read_filled(last_visit, TIME, seconds)?;
            let mut light_actions = None;
            for column in light {
                if let Some(number) = row.read_filled(column, COUNT, |text| text.parse().ok())? {
                    light_actions = Some(light_actions.unwrap_or(0_u32).saturating_add(number));
                }
            }
            let traces = Traces {
                last_visit: last_visit.map(|t| t.max(joined)),
                light_actions,
                inviter: None,
                muted: row.read_filled(flags[0], FLAG, flag)?,
                left: row.read_filled(flags[1], FLAG, flag)?,
                spent: row.read_filled(spent, "an amount of money, 0 or more", amount)?,
            };
            Ok::<_, TableError>(Member {
                joined,
                operator,
                traces,
            })
        })();
        // A member whose row is wrong is known all the same, or each of its events would be an error too.
        members.extend(errors.take(member).or(Some(Member::new(0, false))));
        names.push((name, row.line));
        inviters.push(row.filled(invited_by).map(str::to_owned));
        rows.push(row);
    }
    let names = Names::new(names, "members", "user_id", errors);
    for ((member, inviter), row) in members.iter_mut().zip(inviters).zip(&rows) {
        let Some((column, name)) = invited_by.zip(inviter) else {
            continue;
        };
        member.traces.inviter = names.index(&name);
        if member.traces.inviter.is_none() {
            errors.push(row.bad(column, MEMBER));
        }
    }
    Some((names, members))
}

const MEMBER: &str = "the user_id of a member";

fn read_events(
    table: Table<'_>,
    members: &Names,
    errors: &mut Errors,
) -> Option<Vec<Contribution>> {
    let time = errors.take(table.column("t"));
    let author = errors.take(table.column("user_id"));
    let (time, author) = (time?, author?);
    let item = table.optional("item_id");
    let parent = table.optional("parent_item");
    let addressee = table.optional("to_user_id");
    let (form, score) = (table.optional("type"), table.optional("score"));
    let (mut rows, mut named, mut parents) = (Vec::new(), Vec::new(), Vec::new());
    for row in table.records() {
        let Some(row) = errors.take(row) else {
            continue;
        };
        // Without the column every message has a name of its own: its line.
        let name = match item {
            Some(column) => row.cell(column).to_owned(),
            None => row.line.to_string(),
        };
        if let (Some(column), true) = (item, name.is_empty()) {
            errors.push(row.bad(column, "a name or number"));
        }
        named.push((name, row.line));
        parents.extend(row.filled(parent).map(str::to_owned));
        rows.push(row);
    }
    let items = Names::new(named.clone(), "events", "item_id", errors);
    let lost = Names::distinct(parents);
    let lost_from = u32::try_from(named.len()).unwrap_or(u32::MAX);
    let number = |name: &str| {
        items
            .index(name)
            .or_else(|| lost.index(name).map(|n| lost_from.saturating_add(n)))
    };
    let mut contributions = Vec::new();
    for (row, (name, _)) in rows.iter().zip(&named) {
        let account = |column: Column| row.read(column, MEMBER, |name| members.index(name));
        let contribution = (|| {
            let parent_item = row.filled(parent).and_then(number);
            Ok::<_, TableError>(Contribution {
                time: row.read(time, TIME, seconds)?,
                member: account(author)?,
                item: items.index(name).unwrap_or_default(),
                parent: parent_item,
                addressee: match addressee {
                    Some(column) if !row.cell(column).is_empty() => Some(account(column)?),
                    _ => None,
                },
                form: form_of(row, form, parent, parent_item.is_some())?,
                score: row.read_filled(score, WHOLE, |text| text.parse().ok())?,
            })
        })();
        contributions.extend(errors.take(contribution));
    }
    if addressee.is_none() {
        direct_at_parents(&mut contributions);
    }
    Some(contributions)
}

/// What the message is, by its type and, without one, by whether it has a parent.
fn form_of(
    row: &Record,
    column: Option<Column>,
    parent: Option<Column>,
    has_parent: bool,
) -> Result<Form, TableError> {
    let said =
        row.read_filled(
            column,
            "post, question, answer, comment or reply",
            |text| match text {
                "post" | "question" => Some(Form::Post),
                "answer" => Some(Form::Answer),
                "comment" | "reply" => Some(Form::Comment),
                _ => None,
            },
        )?;
    match (said, parent) {
        (None, _) if has_parent => Ok(Form::Comment),
        (None, _) => Ok(Form::Post),
        (Some(Form::Post), Some(parent)) if has_parent => {
            Err(row.bad(parent, "nothing, as a post or question opens a topic"))
        }
        (Some(Form::Answer | Form::Comment), Some(parent)) if !has_parent => {
            Err(row.bad(parent, "the item that the answer or comment belongs to"))
        }
        // Without the column of parents a log cannot say what belongs together.
        (Some(_), None) => Ok(Form::Post),
        (Some(form), _) => Ok(form),
    }
}

/// Directs each message at the author of its parent item.
fn direct_at_parents(contributions: &mut [Contribution]) {
    let mut authors: Vec<(u32, u32)> = contributions.iter().map(|c| (c.item, c.member)).collect();
    authors.sort_unstable();
    for contribution in contributions {
        contribution.addressee = contribution.parent.and_then(|parent| {
            let at = authors
                .binary_search_by_key(&parent, |(item, _)| *item)
                .ok()?;
            Some(authors[at].1)
        });
    }
}

/// Texts with a number each, found by binary search.
struct Names(Vec<(String, u32)>);

impl Names {
    /// Numbers by the order in the list, which says at which line each stands; a text that occurs twice is an error.
    fn new(
        names: Vec<(String, usize)>,
        table: &'static str,
        column: &str,
        errors: &mut Errors,
    ) -> Self {
        let mut sorted: Vec<((String, usize), u32)> = names.into_iter().zip(0..).collect();
        sorted.sort();
        for pair in sorted.windows(2) {
            let (((first, at), _), ((second, line), _)) = (&pair[0], &pair[1]);
            if first == second && !first.is_empty() {
                errors.push(TableError {
                    table,
                    line: *line,
                    column: column.to_owned(),
                    found: format!("{:?}, as in line {at}", shortened(second)),
                    allowed: "each name once".to_owned(),
                });
            }
        }
        Self(
            sorted
                .into_iter()
                .map(|((name, _), number)| (name, number))
                .collect(),
        )
    }

    /// Numbers by the order of the alphabet; repeated texts count once.
    fn distinct(mut names: Vec<String>) -> Self {
        names.sort_unstable();
        names.dedup();
        Self(names.into_iter().zip(0..).collect())
    }

    fn index(&self, name: &str) -> Option<u32> {
        let at = self
            .0
            .binary_search_by(|(text, _)| text.as_str().cmp(name))
            .ok()?;
        Some(self.0[at].1)
    }
}

fn flag(text: &str) -> Option<bool> {
    match text {
        "1" | "true" => Some(true),
        "0" | "false" => Some(false),
        _ => None,
    }
}

fn amount(text: &str) -> Option<f64> {
    let number: f64 = text.parse().ok()?;
    (number.is_finite() && number >= 0.0).then_some(number)
}

/// The seconds since 1970 of a text `YYYY-MM-DDTHH:MM:SS`, and of what else [`Tables`] allows.
pub(super) fn seconds(text: &str) -> Option<i64> {
    let text = text.strip_suffix('Z').unwrap_or(text);
    let (date, clock) = text.split_once(['T', ' '])?;
    let date = Date::try_from(date.to_owned()).ok()?;
    let clock = match clock.split_once('.') {
        Some((clock, fraction)) if fraction.bytes().all(|b| b.is_ascii_digit()) => clock,
        Some(_) => return None,
        None => clock,
    };
    let mut parts = clock.split(':').map(|part| {
        part.parse::<i64>()
            .ok()
            .filter(|_| part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit()))
    });
    let (hour, minute) = (parts.next()??, parts.next()??);
    let second = parts.next().unwrap_or(Some(0))?;
    let possible =
        (0..24).contains(&hour) && (0..60).contains(&minute) && (0..60).contains(&second);
    (possible && parts.next().is_none())
        .then(|| midnight(date) + hour * 3600 + minute * 60 + second)
}

/// The seconds since 1970 at the beginning of a date.
pub(super) fn midnight(date: Date) -> i64 {
    /// Days from 1970-01-01 to 2026-03-02, the default date.
    const DAYS_TO_DEFAULT: i64 = 20_514;
    (DAYS_TO_DEFAULT + i64::from(date.days_since(Date::default()))) * DAY
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    const MEMBERS: &str =
        "user_id,joined,is_manager\nann,2011-09-11T13:51:15,1\nbob,2011-09-13T00:00:00,0\n";
    const EVENTS: &str = "t,user_id,type,item_id,parent_item,to_user_id\n\
        2011-09-14T00:00:01,bob,post,n1,,\n2011-09-14T00:01:00,ann,comment,c2,n1,bob\n2011-09-15T00:00:00,bob,comment,c3,lost,\n";

    fn log(members: &str, events: &str) -> Log {
        Tables { members, events }.log().unwrap()
    }

    fn errors(members: &str, events: &str) -> Vec<String> {
        let found = Tables { members, events }.log().unwrap_err();
        found.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn tables_become_a_log() {
        let log = log(MEMBERS, EVENTS);
        assert_eq!(log.members()[0], Member::new(1_315_749_075, true));
        let rows = log.contributions();
        assert_eq!(
            (rows[0].time, rows[0].member, rows[0].parent, rows[0].form),
            (1_315_958_401, 1, None, Form::Post)
        );
        assert_eq!(
            (rows[1].parent, rows[1].addressee, rows[1].form),
            (Some(rows[0].item), Some(1), Form::Comment)
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
            .map(|c| (c.form, c.score, c.addressee))
            .collect();
        assert_eq!(
            rows,
            [
                (Form::Post, Some(52), None),
                (Form::Answer, Some(-3), Some(0)),
                (Form::Comment, None, Some(1))
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
                .all(|c| c.form == Form::Post && c.parent.is_none())
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

    #[test]
    fn seconds_count_from_1970() {
        assert_eq!(seconds("2000-01-01T00:00:00"), Some(946_684_800));
        assert_eq!(seconds("2026-03-02T23:59:59"), Some(1_772_495_999));
        assert_eq!(seconds("2026-03-02 23:59"), Some(1_772_495_940));
        for text in [
            "2026-03-02",
            "2026-03-02T24:00:00",
            "2026-03-02T+1:00:00",
            "2026-03-02T00:00:00:00",
            "2026-02-30T00:00:00",
            "2026-03-02T00:00:00.x",
        ] {
            assert_eq!(seconds(text), None, "{text} passed");
        }
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
