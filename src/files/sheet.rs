//! Workbooks (xlsx): every sheet that holds a table of a log is read as a table.

use std::hash::Hasher;

use calamine::{Data, Reader, Xlsx};

use super::draft::{Cells, Draft};
use super::finding::What;
use super::problem::Problem;
use super::seats::{Columns, Seats};
use super::source::ReadSeek;
use words::say::files as say;

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
        let sheet = book.worksheet_range(&name).map_err(|_| broken())?;
        let begin = sheet.start().map_or(0, |(row, _)| row);
        let mut rows = (begin + 1..)
            .zip(sheet.rows())
            .map(|(line, cells)| (line, Row(cells.iter().map(text).collect())));
        let Some((_, head)) =
            rows.find(|(_, row)| row.0.iter().any(|cell| !cell.trim().is_empty()))
        else {
            continue;
        };
        let seats = match Seats::new(file, head.0, said, exact) {
            Ok(seats) => seats,
            Err(problem) => {
                passed = passed.or(Some(problem));
                continue;
            }
        };
        draft.begin_table(&seats);
        let from = (draft.rows, draft.left_out);
        for (line, row) in rows {
            if row.0.iter().all(|cell| cell.trim().is_empty()) {
                draft.find(What::Blank, line);
            } else {
                draft.row(&seats, &row, line);
            }
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

/// A cell as text: times as Excel's serial numbers, a formula by its result.
fn text(cell: &Data) -> String {
    match cell {
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.clone(),
        Data::Float(number) => number.to_string(),
        Data::Int(number) => number.to_string(),
        Data::Bool(truth) => truth.to_string(),
        Data::DateTime(time) => time.as_f64().to_string(),
        _ => String::new(),
    }
}
