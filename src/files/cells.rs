//! Reading comma-separated values: records of named cells, and errors that say where and what.

use csv::StringRecord;

use super::problem::{Problem, quoted, shortened};
use words::say::tables as say;
use words::{Fixed, Say};

/// A table whose first line, after comment lines that begin with `#`, names the columns.
pub(super) struct Table<'a> {
    name: &'a str,
    comments: Vec<&'a str>,
    columns: StringRecord,
    rest: Records<'a>,
    head_line: u32,
}

/// A column's place and name.
#[derive(Clone, Copy)]
pub(super) struct Column(usize, &'static str);

impl<'a> Table<'a> {
    /// The table in `text`: RFC 4180, with or without a byte order mark, lines ended by LF or CRLF.
    pub fn new(name: &'a str, text: &'a str) -> Result<Self, Problem> {
        let mut rest = text.strip_prefix('\u{feff}').unwrap_or(text);
        let (mut comments, mut above) = (Vec::new(), 0);
        while ["#", "\n", "\r\n"]
            .iter()
            .any(|start| rest.starts_with(start))
        {
            let (line, further) = rest.split_once('\n').unwrap_or((rest, ""));
            comments.extend(line.split(','));
            (rest, above) = (further, above + 1);
        }
        let mut rest = Records::new(name, rest, above);
        let Some(head) = rest.next().transpose()? else {
            return Err(Problem::of_file(
                name,
                &say::NO_LINE,
                &words::say::files::A_FIRST_LINE,
            ));
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
    pub fn column(&self, name: &'static str) -> Result<Column, Problem> {
        self.optional(name).ok_or_else(|| {
            let columns = shortened(&self.columns.iter().collect::<Vec<_>>().join(","));
            let found = say::NoSuchColumn { columns: &columns };
            Problem::of_line(
                self.name,
                self.head_line,
                &found,
                &say::LineWithColumn { name: &name },
            )
            .in_column(name)
        })
    }

    /// The records below the names. Every one has as many cells as there are columns, else it is an error.
    pub fn records(self) -> impl Iterator<Item = Result<Record<'a>, Problem>> {
        let (table, width) = (self.name, self.columns.len());
        self.rest.map(move |record| {
            let record = record?;
            let cells = record.cells.len();
            if cells == width {
                return Ok(record);
            }
            Err(Problem::of_line(
                table,
                record.line,
                &say::Cells { number: &cells },
                &say::AsManyCells { width: &width },
            ))
        })
    }
}

/// One line of a table.
pub(super) struct Record<'a> {
    table: &'a str,
    pub line: u32,
    cells: csv::StringRecord,
}

impl Record<'_> {
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
        allowed: &dyn Say,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, Problem> {
        read(self.cell(column)).ok_or_else(|| self.bad(column, allowed))
    }

    /// The same in a column that may be missing or empty.
    pub fn read_filled<T>(
        &self,
        column: Option<Column>,
        allowed: &dyn Say,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>, Problem> {
        match (column, self.filled(column)) {
            (Some(column), Some(_)) => self.read(column, allowed, read).map(Some),
            _ => Ok(None),
        }
    }

    /// The error that the cell is not what is allowed.
    pub fn bad(&self, column: Column, allowed: &dyn Say) -> Problem {
        let found = match self.cell(column) {
            "" => say::EMPTY_CELL.text(),
            text => words::Text::Same(quoted(text)),
        };
        Problem::of_line(self.table, self.line, &found, allowed).in_column(column.1)
    }
}

/// The lines of a text, each cut into cells. Empty lines are left out.
struct Records<'a> {
    table: &'a str,
    text: &'a str,
    /// Lines above the text.
    above: u32,
    cut: csv::Reader<&'a [u8]>,
}

impl<'a> Records<'a> {
    fn new(table: &'a str, text: &'a str, above: u32) -> Self {
        let mut cut = csv::ReaderBuilder::new();
        cut.has_headers(false).flexible(true);
        Self {
            table,
            text,
            above,
            cut: cut.from_reader(text.as_bytes()),
        }
    }
}

impl<'a> Iterator for Records<'a> {
    type Item = Result<Record<'a>, Problem>;

    fn next(&mut self) -> Option<Self::Item> {
        let from = self.cut.position().clone();
        let mut cells = StringRecord::new();
        // A text in memory can be read to its end.
        if !self.cut.read_record(&mut cells).unwrap_or(false) {
            return None;
        }
        let span = from.byte() as usize..self.cut.position().byte() as usize;
        let read = self.text.get(span).unwrap_or_default();
        // The reader's place is that before the empty lines, which it leaves out.
        let written = read.trim_start_matches(['\r', '\n']);
        let empty = read[..read.len() - written.len()].matches('\n').count();
        let line = self.above + from.line() as u32 + empty as u32;
        let Some(found) = broken(&cells, written) else {
            return Some(Ok(Record {
                table: self.table,
                line,
                cells,
            }));
        };
        // Where a line cannot be cut, nothing more can be read.
        self.cut = csv::Reader::from_reader(&[]);
        Some(Err(Problem::of_line(
            self.table,
            line,
            &found,
            &say::QUOTED_CELL,
        )))
    }
}

/// What is wrong with the quotes of a line that was cut into these cells: the reader takes such lines as well as it can.
fn broken(cells: &StringRecord, mut written: &str) -> Option<Fixed> {
    for cell in cells {
        let quoted = written.strip_prefix('"').map(|after| {
            let doubled = cell.replace('"', "\"\"");
            (after, after.strip_prefix(doubled.as_str()))
        });
        written = match quoted {
            None => written.get(cell.len()..)?,
            Some((_, Some(rest))) if rest.starts_with('"') => &rest[1..],
            Some((_, Some(""))) => return Some(say::ENDLESS_QUOTE),
            Some(_) => return Some(say::TEXT_AFTER_QUOTE),
        };
        written = written.strip_prefix(',').unwrap_or(written);
    }
    None
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use words::Language;

    fn cells(text: &str) -> Vec<Vec<String>> {
        let table = Table::new("a.csv", text).unwrap();
        let columns: Vec<Column> = (0..table.columns.len()).map(|at| Column(at, "")).collect();
        let records = table.records().map(Result::unwrap);
        records
            .map(|r| columns.iter().map(|c| r.cell(*c).to_owned()).collect())
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
            let records = Table::new("a.csv", text).unwrap().records();
            records
                .filter_map(Result::err)
                .map(|e| e.in_language(Language::English))
                .collect()
        };
        assert_eq!(
            errors("a,b\n\"1\n2\",3\n4\n5,6,7\n"),
            [
                "a.csv, line 4: found 1 cells; allowed is as many as there are columns, 2",
                "a.csv, line 5: found 3 cells; allowed is as many as there are columns, 2"
            ]
        );
        let quote = "allowed is a cell in double quotes, any quote in it doubled";
        assert_eq!(
            errors("a,b\n1,\"2\n3,4"),
            [format!(
                "a.csv, line 2: found a quote that never ends; {quote}"
            )]
        );
        assert_eq!(
            errors("a,b\n1,\"2\"x\n"),
            [format!(
                "a.csv, line 2: found text after a closing quote; {quote}"
            )]
        );
        assert_eq!(
            errors("# one\r\n\na,b\n\n\n1,\"\"\"\n"),
            [format!(
                "a.csv, line 6: found a quote that never ends; {quote}"
            )]
        );
        let table = Table::new("a.csv", "# x, days 12,y\na,b\n").unwrap();
        assert_eq!(
            (table.noted("days "), table.noted("seed ")),
            (Some("12"), None)
        );
        assert_eq!(
            table
                .column("joined")
                .map(|_| ())
                .unwrap_err()
                .in_language(Language::English),
            "a.csv, line 2, column joined: found no column of this name, but a,b; allowed is a first line with the column joined"
        );
        assert_eq!(
            Table::new("a.csv", "# only\n")
                .map(|_| ())
                .unwrap_err()
                .in_language(Language::English),
            "a.csv: found no line; allowed is a first line with the names of the columns"
        );
    }
}
