//! Workbooks (xlsx): every sheet that holds a table of a log is read as a table.

use std::hash::Hasher;
use std::io::{Read, Seek};

use calamine::{DataRef, Reader, Xlsx, XlsxCellReader, XlsxError};

use super::delimited::{MOST_COLUMNS, too_many};
use super::draft::{Cells, Draft};
use super::finding::What;
use super::problem::Problem;
use super::seats::{Columns, Seats};
use super::source::ReadSeek;
use words::say::files as say;

/// Columns that a sheet of Excel's has.
const WIDEST: usize = 16_384;

/// A row of a sheet.
struct Row(Vec<String>);

impl Cells for Row {
    fn cell(&self, place: usize) -> &str {
        self.0.get(place).map_or("", |cell| cell.trim())
    }

    fn digest(&self, to: &mut dyn Hasher) {
        for cell in &self.0 {
            to.write(cell.as_bytes());
            to.write_u8(0);
        }
    }
}

/// Reads the tables of a workbook into the draft.
pub(crate) fn read(
    file: &str,
    book: Box<dyn ReadSeek + '_>,
    said: &Columns,
    exact: bool,
    draft: &mut Draft,
) -> Result<Vec<Seats>, Problem> {
    let broken = || Problem::of_file(file, &say::BROKEN_BOOK, &say::A_WHOLE_BOOK);
    let mut book: Xlsx<_> = Xlsx::new(book).map_err(|_| broken())?;
    let (mut read, mut passed) = (Vec::new(), None);
    for name in book.sheet_names() {
        let cells = match book.worksheet_cells_reader(&name) {
            Ok(cells) => cells,
            // A sheet that is a picture.
            Err(XlsxError::NotAWorksheet(_)) => continue,
            Err(_) => return Err(broken()),
        };
        let mut rows = Rows {
            cells,
            next: None,
            ended: false,
            width: WIDEST,
        };
        let Some((mut last, head)) = rows.next().transpose().map_err(|_| broken())? else {
            continue;
        };
        if head.0.len() > MOST_COLUMNS {
            return Err(too_many(file, last, head.0.len()));
        }
        rows.width = head.0.len();
        let seats = match Seats::new(file, head.0, said, exact) {
            Ok(seats) => seats,
            Err(problem) => {
                passed = passed.or(Some(problem));
                continue;
            }
        };
        draft.begin_table(&seats);
        let from = (draft.rows, draft.left_out);
        for row in rows {
            let (line, row) = row.map_err(|_| broken())?;
            if line > last + 1 {
                let blank = u64::from(line - last - 1);
                draft
                    .findings
                    .add_many(What::Blank, blank, draft.file, last + 1);
            }
            last = line;
            draft.row(&seats, &row, line);
        }
        draft.check_most(file, &seats, from, "")?;
        read.push(seats);
    }
    if read.is_empty() {
        return Err(passed
            .unwrap_or_else(|| Problem::of_file(file, &say::AN_EMPTY_FILE, &say::A_FIRST_LINE)));
    }
    Ok(read)
}

/// The rows that hold something, one by one, with their numbers: a sheet says where its cells stand, and one may stand in the last
/// corner of billions.
struct Rows<'a, R: Read + Seek> {
    cells: XlsxCellReader<'a, R>,
    /// The first cell of the next row.
    next: Option<(u32, u32, String)>,
    /// Whether the last cell was read.
    ended: bool,
    /// Columns that are looked at: what stands beyond the line of names has none.
    width: usize,
}

impl<R: Read + Seek> Rows<'_, R> {
    /// The next cell that holds something: its row, its column and its text.
    fn cell(&mut self) -> Result<Option<(u32, u32, String)>, XlsxError> {
        while !self.ended {
            let Some(cell) = self.cells.next_cell()? else {
                self.ended = true;
                break;
            };
            let ((row, column), text) = (cell.get_position(), text(cell.get_value()));
            if (column as usize) < self.width && !text.trim().is_empty() {
                return Ok(Some((row, column, text)));
            }
        }
        Ok(None)
    }

    fn row(&mut self) -> Result<Option<(u32, Row)>, XlsxError> {
        let mut row = Row(Vec::new());
        let mut number = None;
        loop {
            let cell = match self.next.take() {
                Some(cell) => Some(cell),
                None => self.cell()?,
            };
            let Some((at, column, text)) = cell else {
                return Ok(number.map(|number| (number, row)));
            };
            let here = *number.get_or_insert(at + 1);
            if at + 1 != here {
                self.next = Some((at, column, text));
                return Ok(Some((here, row)));
            }
            let column = column as usize;
            if row.0.len() <= column {
                row.0.resize(column + 1, String::new());
            }
            row.0[column] = text;
        }
    }
}

impl<R: Read + Seek> Iterator for Rows<'_, R> {
    type Item = Result<(u32, Row), XlsxError>;

    fn next(&mut self) -> Option<Self::Item> {
        self.row().transpose()
    }
}

/// A cell as text: times as Excel's serial numbers, a formula by its result.
fn text(cell: &DataRef<'_>) -> String {
    match cell {
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            text.clone()
        }
        DataRef::Float(number) => number.to_string(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Bool(truth) => truth.to_string(),
        DataRef::DateTime(time) => time.as_f64().to_string(),
        _ => String::new(),
    }
}
