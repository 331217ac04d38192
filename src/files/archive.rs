//! ZIP archives: an export of many files is one log.

use std::io::{self, Cursor, Read};

use zip::ZipArchive;

use super::problem::Problem;
use super::source::{Bytes, ReadSeek, Source};
use words::say::files as say;

/// Bytes that all files of an archive may have together.
const MOST_BYTES: u64 = 16 << 30;

/// How many times larger than packed a file may be: text is packed to a twentieth, a bomb to a thousandth.
const MOST_TIMES: u64 = 400;

/// Smaller files are never bombs.
const SMALL: u64 = 64 << 20;

/// Whether bytes begin an archive.
pub(crate) fn is_zip(beginning: &[u8]) -> bool {
    beginning.starts_with(b"PK\x03\x04") || beginning.starts_with(b"PK\x05\x06")
}

/// The entries of an archive that may hold tables, in the order of their names; nothing for a workbook, which is an archive, too.
pub(crate) fn entries(source: &dyn Source) -> Result<Option<Vec<Entry<'_>>>, Problem> {
    let file = source.name();
    let broken = |_| Problem::of_file(file, &say::BROKEN_ZIP, &say::A_WHOLE_ZIP);
    let open = source
        .open()
        .map_err(|error| super::encoding::unreadable(file, &error))?;
    let mut archive = ZipArchive::new(open).map_err(broken)?;
    let (mut entries, mut bytes) = (Vec::new(), 0_u64);
    for place in 0..archive.len() {
        let entry = archive.by_index_raw(place).map_err(broken)?;
        let (size, packed) = (entry.size(), entry.compressed_size());
        let inner = entry.name().map_err(broken)?.replace('\\', "/");
        bytes = bytes.saturating_add(size);
        if bytes > MOST_BYTES || (size > SMALL && size / packed.max(1) > MOST_TIMES) {
            return Err(Problem::of_file(file, &say::ZIP_BOMB, &say::A_USUAL_ZIP));
        }
        if inner == "xl/workbook.xml" {
            return Ok(None);
        }
        if entry.is_file() && may_be_table(&inner) {
            entries.push(Entry {
                source,
                place,
                name: format!("{file}/{inner}"),
                size,
            });
        }
    }
    entries.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(Some(entries))
}

/// Whether a file of an export may hold a table, by its name: pictures and such are passed over, and so is what systems add.
#[must_use]
pub fn may_be_table(name: &str) -> bool {
    let last = name.rsplit('/').next().unwrap_or(name);
    let ending = last
        .rsplit_once('.')
        .map_or("", |(_, ending)| ending)
        .to_ascii_lowercase();
    !last.starts_with('.')
        && !name.contains("__MACOSX/")
        && matches!(
            ending.as_str(),
            "csv" | "tsv" | "txt" | "json" | "xml" | "xlsx" | ""
        )
}

/// A file in an archive.
pub(crate) struct Entry<'a> {
    source: &'a dyn Source,
    place: usize,
    name: String,
    size: u64,
}

impl Source for Entry<'_> {
    fn name(&self) -> &str {
        &self.name
    }

    /// Unpacks it into memory, and never more than it is said to hold.
    fn open(&self) -> io::Result<Box<dyn ReadSeek + '_>> {
        let mut archive = ZipArchive::new(self.source.open()?).map_err(io::Error::other)?;
        let entry = archive.by_index(self.place).map_err(io::Error::other)?;
        let mut bytes = Vec::new();
        entry.take(self.size + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > self.size {
            return Err(io::Error::other("the archive holds more than it says"));
        }
        Ok(Box::new(Cursor::new(bytes)))
    }
}

impl Entry<'_> {
    /// The same in memory, so that it is unpacked once.
    pub fn unpacked(&self) -> io::Result<Bytes> {
        let mut bytes = Vec::new();
        self.open()?.read_to_end(&mut bytes)?;
        Ok(Bytes {
            name: self.name.clone(),
            bytes,
        })
    }
}
