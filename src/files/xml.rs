//! XML: every element `row` is a row whose cells are its attributes, as the dumps of question-and-answer sites have it.

use std::io::{BufReader, Read};

use quick_xml::Reader;
use quick_xml::events::Event;

use super::guard::Guard;
use super::json::{MOST_COLUMNS, Names, Object, Objects};
use super::problem::Problem;
use words::say::files as say;

/// Reads all rows.
pub(crate) fn read(file: &str, text: impl Read, rows: &mut dyn Objects) -> Result<(), Problem> {
    let guard = Guard::new();
    let mut reader = Reader::from_reader(BufReader::new(guard.watch(text)));
    let (mut buffer, mut row, mut columns) = (Vec::new(), Object::default(), Names::default());
    loop {
        buffer.clear();
        let broken = || Problem::of_file(file, &say::XML_BROKEN, &say::A_WHOLE_XML);
        let wrong = |_| guard.problem(file, 0).unwrap_or_else(broken);
        let element = match reader.read_event_into(&mut buffer).map_err(wrong)? {
            Event::Empty(element) | Event::Start(element) => element,
            Event::Eof => break,
            _ => continue,
        };
        guard.part();
        if element.name().as_ref() != "row" {
            continue;
        }
        row.clear();
        for attribute in element.attributes().with_checks(false).flatten() {
            let name = attribute.key.as_ref();
            let column = match columns.get_index_of(name) {
                Some(column) => column,
                None if columns.len() < MOST_COLUMNS => columns.insert_full(name.to_owned(), ()).0,
                None => continue,
            };
            // A reference to an unknown entity leaves the cell as it is written.
            let raw = &attribute.value;
            match quick_xml::escape::unescape(raw) {
                Ok(value) => row.add(column, format_args!("{value}")),
                Err(_) => row.add(column, format_args!("{raw}")),
            }
        }
        rows.object("row", &columns, &row, 0)?;
    }
    rows.end("row", &columns);
    Ok(())
}
