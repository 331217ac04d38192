//! Tables of separated values, read record by record.

use std::cell::Cell;
use std::hash::Hasher;
use std::io::Read;

use csv::ByteRecord;

use super::dialect;
use super::draft::{Cells, Draft};
use super::encoding::unreadable;
use super::finding::What;
use super::guard::Guard;
use super::problem::Problem;
use super::seats::{Columns, Seats};
use words::say::files as say;
use words::say::tables::{ENDLESS_QUOTE, QUOTED_CELL};

impl Cells for ByteRecord {
    fn cell(&self, place: usize) -> &str {
        let cell = self.get(place).unwrap_or_default();
        std::str::from_utf8(cell).unwrap_or_default().trim()
    }

    fn digest(&self, to: &mut dyn Hasher) {
        to.write(self.as_slice());
        to.write_usize(self.len());
    }
}

/// A table and the sign that parts its columns.
pub(crate) struct Found {
    pub seats: Seats,
    pub delimiter: char,
}

/// Columns that a table may have.
pub(crate) const MOST_COLUMNS: usize = 2_000;

/// What is said of a table that has more.
pub(crate) fn too_many(file: &str, line: u32, number: usize) -> Problem {
    Problem::of_line(
        file,
        line,
        &say::TooManyColumns { number: &number },
        &say::FewerColumns {
            most: &MOST_COLUMNS,
        },
    )
}

/// Bytes that the names of the columns may have together.
const LONGEST_NAMES: usize = 1 << 20;

/// Bytes of the beginning by which the dialect is found.
const BEGINNING: usize = 1 << 16;

/// Reads the table in a text, all of it, into the draft.
pub(crate) fn read(
    file: &str,
    mut text: Box<dyn Read + '_>,
    said: &Columns,
    exact: bool,
    draft: &mut Draft,
) -> Result<Found, Problem> {
    let mut beginning = Vec::new();
    text.by_ref()
        .take(BEGINNING as u64)
        .read_to_end(&mut beginning)
        .map_err(|error| unreadable(file, &error))?;
    let head = String::from_utf8_lossy(&beginning);
    let dialect = dialect::of(head.trim_start_matches('\u{feff}'));
    let mark = head.len() - head.trim_start_matches('\u{feff}').len();
    let crlf = head[mark + dialect.above..]
        .lines()
        .next()
        .is_some_and(|line| head[mark + dialect.above + line.len()..].starts_with("\r\n"));
    let begin = (mark + dialect.above).min(beginning.len());
    let mut reader = csv::ReaderBuilder::new();
    reader
        .delimiter(dialect.delimiter)
        .has_headers(false)
        .flexible(true)
        .buffer_capacity(1 << 18);
    let (end, guard) = (Cell::new(End::default()), Guard::new());
    guard.allow(LONGEST_NAMES);
    let text = Watched {
        from: guard.watch(beginning[begin..].chain(text)),
        end: &end,
    };
    let mut reader = reader.from_reader(text);
    let mut record = ByteRecord::new();
    let mut next = |record: &mut ByteRecord| {
        reader.read_byte_record(record).map(|more| {
            guard.part();
            let (before, after) = (
                record.position().map_or(0, csv::Position::line),
                reader.position().line(),
            );
            (more, before, after)
        })
    };
    let broken = |error: csv::Error, line: u32| {
        let found = || Problem::of_file(file, &error.to_string(), &say::A_READABLE_FILE);
        guard.problem(file, line).unwrap_or_else(found)
    };
    let mut begun = dialect.lines + 1;
    if !next(&mut record).map_err(|error| broken(error, begun))?.0 {
        return Err(Problem::of_file(
            file,
            &say::AN_EMPTY_FILE,
            &say::A_FIRST_LINE,
        ));
    }
    if record.len() > MOST_COLUMNS {
        return Err(too_many(file, 1, record.len()));
    }
    let names: Vec<String> = (0..record.len())
        .map(|place| record.cell(place).to_owned())
        .collect();
    let seats = Seats::new(file, names, said, exact).map_err(|mut problem| {
        problem.line = dialect.lines + 1;
        problem
    })?;
    draft.begin_table(&seats);
    begun += 1;
    let (from, mut example) = ((draft.rows, draft.left_out), String::new());
    loop {
        let (more, before, after) = next(&mut record).map_err(|error| broken(error, begun))?;
        if !more {
            break;
        }
        // The reader counts a line when it has seen its end, which with CRLF it has not.
        let inner = if after > before + 1 {
            line_ends(&record)
        } else {
            0
        };
        let End { reached, last } = end.get();
        // A record that only the end of the file ended has no line end of its own.
        let ended = !crlf && !reached;
        let line = (u64::from(dialect.lines) + after).saturating_sub(inner + u64::from(ended));
        let line = u32::try_from(line).unwrap_or(u32::MAX);
        let ends = u32::try_from(inner).unwrap_or(u32::MAX);
        begun = line.saturating_add(ends).saturating_add(1);
        if record.iter().all(|cell| cell.trim_ascii().is_empty()) {
            draft.find(What::Blank, line);
            continue;
        }
        // What ends at a line's end with the file is still within quotes.
        if reached && inner > 0 && last == b'\n' {
            return Err(Problem::of_line(file, line, &ENDLESS_QUOTE, &QUOTED_CELL));
        }
        if record.len() != seats.width() {
            draft.rows += 1;
            draft.left_out += 1;
            let cut = reached && record.len() < seats.width();
            let what = if cut { What::CutLine } else { What::Ragged };
            draft.findings.add_many(what, 1 + inner, draft.file, line);
            continue;
        }
        let left_out = draft.left_out;
        draft.row(&seats, &record, line);
        if draft.left_out > left_out && example.is_empty() {
            example = super::draft::first(&seats, &record, super::role::Role::Time).to_owned();
        }
    }
    draft.check_most(file, &seats, from, &example)?;
    Ok(Found {
        seats,
        delimiter: dialect.delimiter.into(),
    })
}

/// Whether the end of a text was reached, and its last byte.
#[derive(Clone, Copy, Default)]
struct End {
    reached: bool,
    last: u8,
}

/// A text whose end is watched: a reader that holds several records asks for more only at the last one.
struct Watched<'a, R> {
    from: R,
    end: &'a Cell<End>,
}

impl<R: Read> Read for Watched<'_, R> {
    fn read(&mut self, to: &mut [u8]) -> std::io::Result<usize> {
        let read = self.from.read(to)?;
        let End { last, .. } = self.end.get();
        self.end.set(End {
            reached: read == 0,
            last: read.checked_sub(1).map_or(last, |at| to[at]),
        });
        Ok(read)
    }
}

fn line_ends(record: &ByteRecord) -> u64 {
    record
        .as_slice()
        .iter()
        .filter(|byte| **byte == b'\n')
        .count() as u64
}
