//! Reading comma-separated values: rows of named cells, and errors that say where and what.

use std::borrow::Cow;
use std::fmt;

/// One thing that is wrong with a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableError {
    /// Which table: `members` or `events`.
    pub table: &'static str,
    /// The line, from 1; 0 when it concerns the whole table.
    pub line: usize,
    /// The column's name; empty when it concerns the whole line.
    pub column: String,
    /// What was found.
    pub found: String,
    /// What is allowed instead.
    pub allowed: String,
}

impl fmt::Display for TableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.table)?;
        if self.line > 0 {
            write!(f, ", line {}", self.line)?;
        }
        if !self.column.is_empty() {
            write!(f, ", column {}", self.column)?;
        }
        write!(f, ": found {}; allowed is {}", self.found, self.allowed)
    }
}

impl std::error::Error for TableError {}

/// The errors of a table; after so many the rest is only counted.
#[derive(Debug, Default)]
pub(super) struct Errors {
    kept: Vec<TableError>,
    further: usize,
}

/// Errors that are spelled out.
const SPELLED_OUT: usize = 20;

impl Errors {
    pub fn push(&mut self, error: TableError) {
        if self.kept.len() < SPELLED_OUT {
            self.kept.push(error);
        } else {
            self.further += 1;
        }
    }

    /// What a cell gives, or nothing and one error more.
    pub fn take<T>(&mut self, found: Result<T, TableError>) -> Option<T> {
        found.map_err(|error| self.push(error)).ok()
    }

    /// Nothing when there are none.
    pub fn finish(mut self) -> Result<(), Vec<TableError>> {
        if let (Some(last), true) = (self.kept.last(), self.further > 0) {
            self.kept.push(TableError {
                table: last.table,
                line: 0,
                column: String::new(),
                found: format!("{} more errors", self.further),
                allowed: "none".to_owned(),
            });
        }
        if self.kept.is_empty() {
            Ok(())
        } else {
            Err(self.kept)
        }
    }
}

/// A table whose first line, after comment lines that begin with `#`, names the columns.
pub(super) struct Table<'a> {
    pub name: &'static str,
    comments: Vec<Cow<'a, str>>,
    columns: Vec<Cow<'a, str>>,
    rest: Records<'a>,
    head_line: usize,
}

/// A column's place and name.
#[derive(Clone, Copy)]
pub(super) struct Column(usize, &'static str);

impl<'a> Table<'a> {
    /// The table in `text`: RFC 4180, with or without a byte order mark, lines ended by LF or CRLF.
    pub fn new(name: &'static str, text: &'a str) -> Result<Self, TableError> {
        let mut rest = Records::new(name, text);
        let mut comments = Vec::new();
        let head = loop {
            match rest.next().transpose()? {
                Some(row) if row.cells[0].starts_with('#') => comments.extend(row.cells),
                row => break row,
            }
        };
        let Some(head) = head else {
            return Err(TableError {
                table: name,
                line: 0,
                column: String::new(),
                found: "no line".to_owned(),
                allowed: "a first line with the names of the columns".to_owned(),
            });
        };
        Ok(Self {
            name,
            comments,
            columns: head.cells,
            rest,
            head_line: head.line,
        })
    }

    /// What stands after `word` in the comment lines, up to the next comma.
    pub fn noted(&self, word: &str) -> Option<&str> {
        let mut parts = self.comments.iter().map(|part| part.trim());
        parts.find_map(|part| part.strip_prefix(word))
    }

    /// The column of that name, if there is one.
    pub fn optional(&self, name: &'static str) -> Option<Column> {
        let place = self.columns.iter().position(|c| c.trim() == name)?;
        Some(Column(place, name))
    }

    /// The column of that name.
    pub fn column(&self, name: &'static str) -> Result<Column, TableError> {
        self.optional(name).ok_or_else(|| TableError {
            table: self.name,
            line: self.head_line,
            column: name.to_owned(),
            found: format!(
                "no column of this name, but {}",
                shortened(&self.columns.join(","))
            ),
            allowed: format!("a first line with the column {name}"),
        })
    }

    /// The rows below the names. Every row has as many cells as there are columns, else it is an error.
    pub fn rows(self) -> impl Iterator<Item = Result<Row<'a>, TableError>> {
        let (table, width) = (self.name, self.columns.len());
        self.rest.map(move |row| {
            let row = row?;
            let cells = row.cells.len();
            if cells == width {
                return Ok(row);
            }
            Err(TableError {
                table,
                line: row.line,
                column: String::new(),
                found: format!("{cells} cells"),
                allowed: format!("as many as there are columns, {width}"),
            })
        })
    }
}

/// One line of a table.
pub(super) struct Row<'a> {
    table: &'static str,
    pub line: usize,
    cells: Vec<Cow<'a, str>>,
}

impl Row<'_> {
    /// The cell's text without spaces around it.
    pub fn cell(&self, column: Column) -> &str {
        self.cells.get(column.0).map_or("", |cell| cell.trim())
    }

    /// The cell's text in an optional column, when it is not empty.
    pub fn filled(&self, column: Option<Column>) -> Option<&str> {
        column
            .map(|column| self.cell(column))
            .filter(|text| !text.is_empty())
    }

    /// What the cell says, when it says something of the allowed kind.
    pub fn read<T>(
        &self,
        column: Column,
        allowed: &str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, TableError> {
        read(self.cell(column)).ok_or_else(|| self.bad(column, allowed))
    }

    /// The same in a column that may be missing or empty.
    pub fn read_filled<T>(
        &self,
        column: Option<Column>,
        allowed: &str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>, TableError> {
        match (column, self.filled(column)) {
            (Some(column), Some(_)) => self.read(column, allowed, read).map(Some),
            _ => Ok(None),
        }
    }

    /// The error that the cell is not what is allowed.
    pub fn bad(&self, column: Column, allowed: &str) -> TableError {
        TableError {
            table: self.table,
            line: self.line,
            column: column.1.to_owned(),
            found: match self.cell(column) {
                "" => "nothing".to_owned(),
                text => format!("{:?}", shortened(text)),
            },
            allowed: allowed.to_owned(),
        }
    }
}

/// A text that fits into a message.
pub(super) fn shortened(text: &str) -> String {
    const LONGEST: usize = 60;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// The lines of a text, each cut into cells. Empty lines are left out.
struct Records<'a> {
    table: &'static str,
    rest: &'a str,
    line: usize,
}

impl<'a> Records<'a> {
    fn new(table: &'static str, text: &'a str) -> Self {
        Self {
            table,
            rest: text.strip_prefix('\u{feff}').unwrap_or(text),
            line: 1,
        }
    }

    /// Takes one cell off the rest, and says whether the line goes on after it.
    fn cell(&mut self) -> Result<(Cow<'a, str>, bool), TableError> {
        let Some(quoted) = self.rest.strip_prefix('"') else {
            let end = self.rest.find([',', '\n']).unwrap_or(self.rest.len());
            let cell = self.rest[..end].trim_end_matches('\r');
            let more = self.rest[end..].starts_with(',');
            self.rest = self.rest.get(end + 1..).unwrap_or_default();
            return Ok((Cow::Borrowed(cell), more));
        };
        let mut text = Cow::Borrowed("");
        let mut rest = quoted;
        loop {
            let Some((part, after)) = rest.split_once('"') else {
                return Err(self.broken("a quote that never ends"));
            };
            if text.is_empty() {
                text = Cow::Borrowed(part);
            } else {
                text.to_mut().push_str(part);
            }
            rest = after;
            let Some(further) = rest.strip_prefix('"') else {
                break;
            };
            // Two quotes stand for one.
            text.to_mut().push('"');
            rest = further;
        }
        let after = rest.strip_prefix('\r').unwrap_or(rest);
        let (more, rest) = match (after.strip_prefix(','), after.strip_prefix('\n')) {
            (Some(rest), _) => (true, rest),
            (_, Some(rest)) => (false, rest),
            _ if after.is_empty() => (false, after),
            _ => return Err(self.broken("text after a closing quote")),
        };
        self.rest = rest;
        Ok((text, more))
    }

    /// The error that the line cannot be cut, after which nothing more can be read.
    fn broken(&mut self, found: &str) -> TableError {
        self.rest = "";
        TableError {
            table: self.table,
            line: self.line,
            column: String::new(),
            found: found.to_owned(),
            allowed: "a cell in double quotes, any quote in it doubled".to_owned(),
        }
    }
}

impl<'a> Iterator for Records<'a> {
    type Item = Result<Row<'a>, TableError>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.rest.is_empty() {
            let (before, line) = (self.rest, self.line);
            let mut cells = Vec::new();
            loop {
                match self.cell() {
                    Ok((cell, more)) => {
                        cells.push(cell);
                        if !more {
                            break;
                        }
                    }
                    Err(error) => return Some(Err(error)),
                }
            }
            let read = &before[..before.len() - self.rest.len()];
            self.line += read.matches('\n').count();
            if cells.len() > 1 || !cells[0].is_empty() {
                return Some(Ok(Row {
                    table: self.table,
                    line,
                    cells,
                }));
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn cells(text: &str) -> Vec<Vec<String>> {
        let table = Table::new("events", text).unwrap();
        let columns: Vec<Column> = (0..table.columns.len()).map(|at| Column(at, "")).collect();
        let rows = table.rows().map(Result::unwrap);
        rows.map(|row| columns.iter().map(|c| row.cell(*c).to_owned()).collect())
            .collect()
    }

    #[test]
    fn quotes_line_ends_marks_and_comments() {
        assert_eq!(
            cells("\u{feff}# made today\r\na,b\r\n1,\"x, \"\"y\"\"\"\r\n\r\n\"two\nlines\", z \n"),
            [["1", "x, \"y\""], ["two\nlines", "z"]]
        );
        assert_eq!(cells("a,b\n\"\",\"\"\"\"\n1,"), [["", "\""], ["1", ""]]);
    }

    #[test]
    fn errors_say_where() {
        let errors = |text: &str| -> Vec<String> {
            let rows = Table::new("events", text).unwrap().rows();
            rows.filter_map(Result::err)
                .map(|e| e.to_string())
                .collect()
        };
        assert_eq!(
            errors("a,b\n\"1\n2\",3\n4\n5,6,7\n"),
            [
                "events, line 4: found 1 cells; allowed is as many as there are columns, 2",
                "events, line 5: found 3 cells; allowed is as many as there are columns, 2"
            ]
        );
        let quote = "allowed is a cell in double quotes, any quote in it doubled";
        assert_eq!(
            errors("a,b\n1,\"2\n3,4"),
            [format!(
                "events, line 2: found a quote that never ends; {quote}"
            )]
        );
        assert_eq!(
            errors("a,b\n1,\"2\"x\n"),
            [format!(
                "events, line 2: found text after a closing quote; {quote}"
            )]
        );
        let table = Table::new("members", "# x, days 12,y\na,b\n").unwrap();
        assert_eq!(
            (table.noted("days "), table.noted("seed ")),
            (Some("12"), None)
        );
        assert_eq!(
            table.column("joined").map(|_| ()).unwrap_err().to_string(),
            "members, line 2, column joined: found no column of this name, but a,b; allowed is a first line with the column joined"
        );
        assert_eq!(
            Table::new("members", "# only\n")
                .map(|_| ())
                .unwrap_err()
                .to_string(),
            "members: found no line; allowed is a first line with the names of the columns"
        );
    }

    #[test]
    fn many_errors_are_counted() {
        let mut errors = Errors::default();
        for line in 1..=25 {
            errors.push(TableError {
                table: "events",
                line,
                column: String::new(),
                found: "x".to_owned(),
                allowed: "y".to_owned(),
            });
        }
        let found = errors.finish().unwrap_err();
        assert_eq!(found.len(), 21);
        assert_eq!(
            found[20].to_string(),
            "events: found 5 more errors; allowed is none"
        );
        assert_eq!(Errors::default().finish(), Ok(()));
    }
}
