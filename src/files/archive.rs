//! ZIP archives: an export of many files is one log.

use std::io::Read;

use zip::ZipArchive;

use super::problem::Problem;
use super::source::{Bytes, ReadSeek, Source};
use words::say::files as say;

/// Bytes that all files of an archive may have together.
const MOST_BYTES: u64 = 16 << 30;

/// How many times larger than packed a file, and all of them together, may be: text is packed to a twentieth, a bomb to a thousandth.
const MOST_TIMES: u64 = 400;

/// Smaller files are never bombs.
const SMALL: u64 = 64 << 20;

/// Whether bytes begin an archive.
pub(crate) fn is_zip(beginning: &[u8]) -> bool {
    beginning.starts_with(b"PK\x03\x04") || beginning.starts_with(b"PK\x05\x06")
}

/// An archive that is no workbook, opened once: the list of what it holds may be long.
pub(crate) struct Archive<'a> {
    zip: ZipArchive<Box<dyn ReadSeek + 'a>>,
    /// The places and names of the entries that may hold tables, in the order of their names.
    pub entries: Vec<(usize, String)>,
}

impl<'a> Archive<'a> {
    /// The archive in a file; nothing for a workbook, which is an archive, too.
    ///
    /// # Errors
    ///
    /// When it cannot be read, holds only archives, or is enormous when it is unpacked.
    pub fn new(source: &'a dyn Source) -> Result<Option<Self>, Problem> {
        let file = source.name();
        let open = source
            .open()
            .map_err(|error| super::encoding::unreadable(file, &error))?;
        let mut zip = ZipArchive::new(open).map_err(|_| broken(file))?;
        let (mut entries, mut unpacked, mut packed) = (Vec::new(), 0_u64, 0_u64);
        let (mut is_book, mut archives) = (false, false);
        for place in 0..zip.len() {
            let entry = zip.by_index_raw(place).map_err(|_| broken(file))?;
            let inner = entry.name().map_err(|_| broken(file))?.replace('\\', "/");
            unpacked = unpacked.saturating_add(entry.size());
            packed = packed.saturating_add(entry.compressed_size());
            if unpacked > MOST_BYTES
                || is_bomb(entry.size(), entry.compressed_size())
                || is_bomb(unpacked, packed)
            {
                return Err(Problem::of_file(file, &say::ZIP_BOMB, &say::A_USUAL_ZIP));
            }
            is_book |= inner == "xl/workbook.xml";
            archives |= inner.to_ascii_lowercase().ends_with(".zip");
            if entry.is_file() && may_be_table(&inner) {
                entries.push((place, format!("{file}/{inner}")));
            }
        }
        if is_book {
            return Ok(None);
        }
        if entries.is_empty() && archives {
            return Err(nested(file));
        }
        entries.sort_by(|a, b| a.1.cmp(&b.1));
        Ok(Some(Self { zip, entries }))
    }

    /// Unpacks an entry into memory, and never more than it is said to hold.
    ///
    /// # Errors
    ///
    /// When it cannot be unpacked: it is broken, or locked by a password.
    pub fn unpacked(&mut self, place: usize, name: String) -> Result<Bytes, Problem> {
        let mut unpack = || {
            let entry = self.zip.by_index(place).ok()?;
            let size = entry.size();
            let mut bytes = Vec::new();
            entry.take(size + 1).read_to_end(&mut bytes).ok()?;
            (bytes.len() as u64 <= size).then_some(bytes)
        };
        match unpack() {
            Some(bytes) => Ok(Bytes { name, bytes }),
            None => Err(broken(&name)),
        }
    }
}

fn is_bomb(unpacked: u64, packed: u64) -> bool {
    unpacked > SMALL && unpacked / packed.max(1) > MOST_TIMES
}

fn broken(file: &str) -> Problem {
    Problem::of_file(file, &say::BROKEN_ZIP, &say::A_WHOLE_ZIP)
}

/// What is said of an archive within an archive.
pub(crate) fn nested(file: &str) -> Problem {
    Problem::of_file(file, &say::ZIP_IN_ZIP, &say::A_FLAT_ZIP)
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
