//! XML: every element `row` is a row whose cells are its attributes, as the dumps of question-and-answer sites have it.

use std::io::{BufReader, Read};

use quick_xml::Reader;
use quick_xml::events::Event;

use super::json::{Names, Object, Objects};
use super::problem::Problem;
use words::say::files as say;

/// Reads all rows.
pub(crate) fn read(file: &str, text: impl Read, rows: &mut dyn Objects) -> Result<(), Problem> {
    let mut reader = Reader::from_reader(BufReader::new(text));
    let (mut buffer, mut row, mut columns) = (Vec::new(), Object::default(), Names::default());
    loop {
        buffer.clear();
        let wrong = |_| Problem::of_file(file, &say::XML_BROKEN, &say::A_WHOLE_XML);
        let element = match reader.read_event_into(&mut buffer).map_err(wrong)? {
            Event::Empty(element) | Event::Start(element) => element,
            Event::Eof => break,
            _ => continue,
        };
        if element.name().as_ref() != "row" {
            continue;
        }
        row.clear();
        for attribute in element.attributes().with_checks(false).flatten() {
            let name = attribute.key.as_ref();
            let column = columns
                .get_index_of(name)
                .unwrap_or_else(|| columns.insert_full(name.to_owned(), ()).0);
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
