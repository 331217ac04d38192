//! How a table's columns are parted, and where it begins.

/// What parts the columns, and what stands above them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Dialect {
    /// The sign between two cells.
    pub delimiter: u8,
    /// Bytes above the line of names: comments, blank lines, `sep=;`.
    pub above: usize,
    /// Lines above the line of names.
    pub lines: u32,
}

/// Signs that part columns, the more usual ones first.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// Records that are looked at.
const SAMPLE: usize = 30;

/// The dialect of the beginning of a table; comment lines begin with `#`, and a first line `sep=;` (which Excel writes and
/// reads) says it outright.
///
/// Else it is the sign that parts the line of names and as many of the next records into the same number of cells.
pub(crate) fn of(text: &str) -> Dialect {
    let (mut above, mut lines, mut said) = (0, 0, None);
    while let Some(line) = text[above..].split_inclusive('\n').next() {
        let bare = line.trim_end_matches(['\r', '\n']);
        let named = separator(bare);
        said = said.or(named);
        if named.is_none() && !bare.starts_with('#') && !bare.trim().is_empty() {
            break;
        }
        above += line.len();
        lines += 1;
    }
    let rest = &text[above..];
    let delimiter = said.unwrap_or_else(|| {
        let by_cells = DELIMITERS.into_iter().max_by_key(|delimiter| {
            let (alike, width) = regularity(rest.as_bytes(), *delimiter);
            // Of equal ones the last would win, and the first is the more usual one.
            let order = DELIMITERS
                .iter()
                .position(|d| d == delimiter)
                .map_or(0, |at| DELIMITERS.len() - at);
            (width > 1, alike, width, order)
        });
        by_cells.unwrap_or(b',')
    });
    Dialect {
        delimiter,
        above,
        lines,
    }
}

fn separator(line: &str) -> Option<u8> {
    let sign = line.trim_matches('"').strip_prefix("sep=")?.as_bytes();
    match sign {
        [one] => Some(*one),
        [] => Some(b'\t'),
        _ => None,
    }
}

/// How many of the first records have as many cells as the first, and how many those are.
fn regularity(text: &[u8], delimiter: u8) -> (usize, usize) {
    let mut reader = csv::ReaderBuilder::new();
    reader
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true);
    let records = reader.from_reader(text).into_byte_records();
    let (mut first, mut alike) = (0, 0);
    for record in records.take(SAMPLE).map_while(Result::ok) {
        if first == 0 {
            first = record.len();
        }
        alike += usize::from(record.len() == first);
    }
    (alike, first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delimiters_are_found() {
        let of = |text: &str| of(text).delimiter;
        assert_eq!(of("t;user_id\n2024-01-03,5;u1\n2024-01-04;u2\n"), b';');
        assert_eq!(of("t\tuser_id\n2024-01-03\tu1\n"), b'\t');
        assert_eq!(of("t,user_id,text\n1,u1,\"a;b;c;\"\n2,u2,;\n"), b',');
        assert_eq!(of("sep=;\nt;user_id\n"), b';');
        assert_eq!(of("\"sep=,\"\r\nt,user_id\r\n"), b',');
        assert_eq!(of("user_id\nu1\n"), b',');
        assert_eq!(of(""), b',');
    }

    #[test]
    fn what_stands_above_is_passed_over() {
        let text = "# made today\n\n,\nt,user_id\n";
        let found = of(text);
        assert_eq!((&text[found.above..], found.lines), (",\nt,user_id\n", 2));
        assert_eq!(of("sep=,\nt,user_id\n").lines, 1);
    }
}
