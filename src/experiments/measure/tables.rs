//! Reading a community's log from two tables of comma-separated values.

use std::fmt;

use super::log::{Contribution, DAY, Log, LogError, Member};
use crate::model::date::Date;

/// The two tables' texts.
///
/// Columns are found by their names in the first line; cells hold no quotes.
/// - members: `user_id`, `joined` (`YYYY-MM-DDTHH:MM:SS`, UTC), optionally `is_manager` (1 for operators);
/// - events: `t` (as `joined`), `user_id`, `item_id` (any text, unique), `parent_item` (empty for a post; an item
///   that the table does not hold is allowed), optionally `to_user_id`.
///
/// The observation ends with the last event.
#[derive(Clone, Copy, Debug)]
pub struct Tables<'a> {
    /// The table of members.
    pub members: &'a str,
    /// The table of events.
    pub events: &'a str,
}

/// Why two texts are not the tables of a log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TableError {
    /// A column is missing in the first line.
    NoColumn {
        /// `members` or `events`.
        table: &'static str,
        /// The column's name.
        column: &'static str,
    },
    /// A cell cannot be read.
    BadCell {
        /// `members` or `events`.
        table: &'static str,
        /// The line, from 1.
        line: usize,
        /// The column's name.
        column: &'static str,
        /// What stands there.
        found: String,
    },
    /// There is no event, so the observation has no end.
    Empty,
    /// The rows contradict one another.
    Log(LogError),
}

impl fmt::Display for TableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoColumn { table, column } => {
                write!(
                    f,
                    "the table of {table} has no column \"{column}\" in its first line"
                )
            }
            Self::BadCell {
                table,
                line,
                column,
                found,
            } => {
                let allowed = match *column {
                    "t" | "joined" => "a time YYYY-MM-DDTHH:MM:SS",
                    _ => "the user_id of a member",
                };
                write!(
                    f,
                    "{table}, line {line}: {column} is \"{found}\"; {allowed} is allowed"
                )
            }
            Self::Empty => {
                f.write_str("the table of events is empty; at least one event is needed")
            }
            Self::Log(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for TableError {}

impl From<LogError> for TableError {
    fn from(error: LogError) -> Self {
        Self::Log(error)
    }
}

impl Tables<'_> {
    /// The log that the tables hold. Members keep the table's order.
    ///
    /// # Errors
    ///
    /// When a column is missing, a cell is not of its column's form, or the rows contradict one another.
    pub fn log(&self) -> Result<Log, TableError> {
        let (names, members) = self.read_members()?;
        let contributions = self.read_events(&names)?;
        let end = contributions
            .iter()
            .map(|c| c.time)
            .max()
            .ok_or(TableError::Empty)?;
        Ok(Log::new(members, contributions, end)?)
    }

    fn read_members(&self) -> Result<(Names, Vec<Member>), TableError> {
        let table = Table::new("members", self.members);
        let (id, joined) = (table.column("user_id")?, table.column("joined")?);
        let operator = table.column("is_manager").ok();
        let (mut names, mut members) = (Vec::new(), Vec::new());
        for row in table.rows() {
            names.push(row.cell(id));
            members.push(Member {
                joined: row.time(joined)?,
                operator: operator.is_some_and(|column| row.cell(column) == "1"),
            });
        }
        Ok((Names::new(&names), members))
    }

    fn read_events(&self, members: &Names) -> Result<Vec<Contribution>, TableError> {
        let table = Table::new("events", self.events);
        let (time, author) = (table.column("t")?, table.column("user_id")?);
        let (item, parent) = (table.column("item_id")?, table.column("parent_item")?);
        let addressee = table.column("to_user_id").ok();
        let items: Vec<&str> = table
            .rows()
            .flat_map(|row| [row.cell(item), row.cell(parent)])
            .filter(|name| !name.is_empty())
            .collect();
        let items = Names::of_distinct(items);
        let mut contributions = Vec::new();
        for row in table.rows() {
            let to = addressee.filter(|column| !row.cell(*column).is_empty());
            contributions.push(Contribution {
                time: row.time(time)?,
                member: members
                    .index(row.cell(author))
                    .ok_or_else(|| row.bad(author))?,
                item: items.index(row.cell(item)).ok_or_else(|| row.bad(item))?,
                parent: items.index(row.cell(parent)),
                addressee: to
                    .map(|column| {
                        members
                            .index(row.cell(column))
                            .ok_or_else(|| row.bad(column))
                    })
                    .transpose()?,
            });
        }
        Ok(contributions)
    }
}

/// Texts with a number each, found by binary search.
struct Names(Vec<(String, u32)>);

impl Names {
    /// Numbers by the order in the list.
    fn new(names: &[&str]) -> Self {
        let mut sorted: Vec<(String, u32)> =
            names.iter().map(|n| (*n).to_owned()).zip(0..).collect();
        sorted.sort();
        Self(sorted)
    }

    /// Numbers by the order of the alphabet; repeated texts count once.
    fn of_distinct(mut names: Vec<&str>) -> Self {
        names.sort_unstable();
        names.dedup();
        Self::new(&names)
    }

    fn index(&self, name: &str) -> Option<u32> {
        let at = self
            .0
            .binary_search_by(|(text, _)| text.as_str().cmp(name))
            .ok()?;
        Some(self.0[at].1)
    }
}

/// A table whose first line names the columns.
struct Table<'a> {
    name: &'static str,
    columns: Vec<&'a str>,
    body: &'a str,
}

/// A column's place and name.
#[derive(Clone, Copy)]
struct Column(usize, &'static str);

impl<'a> Table<'a> {
    fn new(name: &'static str, text: &'a str) -> Self {
        let (head, body) = text.split_once('\n').unwrap_or((text, ""));
        Self {
            name,
            columns: head.trim_end().split(',').collect(),
            body,
        }
    }

    fn column(&self, name: &'static str) -> Result<Column, TableError> {
        let place = self.columns.iter().position(|c| *c == name);
        place
            .map(|at| Column(at, name))
            .ok_or(TableError::NoColumn {
                table: self.name,
                column: name,
            })
    }

    fn rows(&self) -> impl Iterator<Item = Row<'a>> {
        let table = self.name;
        let lines = self
            .body
            .lines()
            .zip(2..)
            .filter(|(line, _)| !line.is_empty());
        lines.map(move |(text, line)| Row {
            table,
            line,
            cells: text.split(',').collect(),
        })
    }
}

/// One line of a table.
struct Row<'a> {
    table: &'static str,
    line: usize,
    cells: Vec<&'a str>,
}

impl<'a> Row<'a> {
    /// The cell's text; empty when the line is too short.
    fn cell(&self, column: Column) -> &'a str {
        self.cells.get(column.0).copied().unwrap_or_default()
    }

    fn time(&self, column: Column) -> Result<i64, TableError> {
        seconds(self.cell(column)).ok_or_else(|| self.bad(column))
    }

    fn bad(&self, column: Column) -> TableError {
        let found = self.cell(column).to_owned();
        TableError::BadCell {
            table: self.table,
            line: self.line,
            column: column.1,
            found,
        }
    }
}

/// The seconds since 1970 of a text `YYYY-MM-DDTHH:MM:SS`.
fn seconds(text: &str) -> Option<i64> {
    let (date, clock) = text.split_once('T')?;
    let date = Date::try_from(date.to_owned()).ok()?;
    let mut parts = clock.split(':').map(|part| {
        part.parse::<i64>()
            .ok()
            .filter(|_| part.len() == 2 && !part.starts_with('+'))
    });
    let (hour, minute, second) = (parts.next()??, parts.next()??, parts.next()??);
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

    #[test]
    fn tables_become_a_log() {
        let log = Tables {
            members: MEMBERS,
            events: EVENTS,
        }
        .log()
        .unwrap();
        assert_eq!(
            log.members()[0],
            Member {
                joined: 1_315_749_075,
                operator: true
            }
        );
        let rows = log.contributions();
        assert_eq!(
            (rows[0].time, rows[0].member, rows[0].parent),
            (1_315_958_401, 1, None)
        );
        assert_eq!(
            (rows[1].parent, rows[1].addressee),
            (Some(rows[0].item), Some(1))
        );
        assert!(
            rows[2].parent.is_some()
                && rows[2].parent != Some(rows[0].item)
                && rows[2].addressee.is_none()
        );
        assert_eq!(log.end(), rows[2].time);
    }

    #[test]
    fn every_error_names_its_place() {
        let message =
            |members: &str, events: &str| Tables { members, events }.log().unwrap_err().to_string();
        assert_eq!(
            message("user_id\n", EVENTS),
            "the table of members has no column \"joined\" in its first line"
        );
        assert_eq!(
            message(MEMBERS, &EVENTS.replace("00:01:00", "0:1")),
            "events, line 3: t is \"2011-09-14T0:1\"; a time YYYY-MM-DDTHH:MM:SS is allowed"
        );
        assert_eq!(
            message(MEMBERS, &EVENTS.replace("n1,bob", "n1,eve")),
            "events, line 3: to_user_id is \"eve\"; the user_id of a member is allowed"
        );
        assert_eq!(
            message(MEMBERS, "t,user_id,item_id,parent_item\n"),
            TableError::Empty.to_string()
        );
    }

    #[test]
    fn seconds_count_from_1970() {
        assert_eq!(seconds("2000-01-01T00:00:00"), Some(946_684_800));
        assert_eq!(seconds("2026-03-02T23:59:59"), Some(1_772_495_999));
        for text in [
            "2026-03-02",
            "2026-03-02T24:00:00",
            "2026-03-02T+1:00:00",
            "2026-03-02T00:00:00:00",
            "2026-02-30T00:00:00",
        ] {
            assert_eq!(seconds(text), None, "{text} passed");
        }
    }
}
