//! Files of a person as what a log is read from: a browser's file in slices, never whole in memory, or bytes.

use std::cell::Cell;
use std::io::{self, Cursor, Read, Seek, SeekFrom};

use js_sys::{Function, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, FileReaderSync};

use files::{ReadSeek, Source};

/// Bytes of a browser's file that are asked for at once.
const SLICE: u64 = 1 << 20;
/// How much is read twice: once to know the encoding, once for what it says.
const TIMES: f64 = 2.0;

/// How far the reading of some files is.
#[derive(Debug)]
pub(super) struct Progress {
    read: Cell<f64>,
    total: f64,
    told: Option<Function>,
}

impl Progress {
    /// `told` is called with the share that is read, 0 to 1, with every slice.
    pub(super) fn new(files: &[Dropped], told: Option<Function>) -> Self {
        let bytes: f64 = files.iter().map(|file| file.size() as f64).sum();
        Self {
            read: Cell::new(0.0),
            total: TIMES * bytes,
            told,
        }
    }

    fn count(&self, bytes: u64) {
        self.read.set(self.read.get() + bytes as f64);
        let share = self.read.get() / self.total;
        if let Some(told) = &self.told {
            // Whoever listens and fails does not keep the files from being read.
            let share = JsValue::from_f64(if share < 1.0 { share } else { 1.0 });
            let _ = told.call1(&JsValue::NULL, &share);
        }
    }
}

/// A file that was given.
#[derive(Debug)]
pub(super) struct Dropped {
    name: String,
    data: Data,
}

#[derive(Debug)]
enum Data {
    /// A browser's file, which only a worker can read in slices.
    Slices(Blob),
    Bytes(Vec<u8>),
}

impl Dropped {
    /// `{ name, data }`; nothing when it is none.
    pub(super) fn of(value: &JsValue) -> Option<Self> {
        let part = |name: &str| Reflect::get(value, &name.into()).ok();
        let name = part("name")?.as_string()?;
        let data = match part("data")?.dyn_into::<Blob>() {
            Ok(blob) => Data::Slices(blob),
            Err(other) => Data::Bytes(other.dyn_into::<Uint8Array>().ok()?.to_vec()),
        };
        Some(Self { name, data })
    }

    /// Its name, with its folders.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    fn size(&self) -> u64 {
        match &self.data {
            Data::Slices(blob) => blob.size() as u64,
            Data::Bytes(bytes) => bytes.len() as u64,
        }
    }

    /// The same, whose reading is counted.
    pub(super) fn counted<'a>(&'a self, progress: &'a Progress) -> Box<dyn Source + 'a> {
        Box::new(Counted {
            file: self,
            progress,
        })
    }
}

struct Counted<'a> {
    file: &'a Dropped,
    progress: &'a Progress,
}

impl Source for Counted<'_> {
    fn name(&self) -> &str {
        &self.file.name
    }

    fn open(&self) -> io::Result<Box<dyn ReadSeek + '_>> {
        match &self.file.data {
            Data::Bytes(bytes) => Ok(Box::new(Cursor::new(bytes.as_slice()))),
            Data::Slices(blob) => Ok(Box::new(Slices {
                blob,
                size: self.file.size(),
                reader: FileReaderSync::new().map_err(|error| unreadable(&error))?,
                progress: self.progress,
                at: 0,
                held: Vec::new(),
                from: 0,
            })),
        }
    }
}

/// A browser's file, of which one slice is in memory.
struct Slices<'a> {
    blob: &'a Blob,
    size: u64,
    reader: FileReaderSync,
    progress: &'a Progress,
    /// Where reading goes on.
    at: u64,
    held: Vec<u8>,
    /// Where the held slice begins.
    from: u64,
}

impl Slices<'_> {
    fn fetch(&mut self) -> io::Result<()> {
        let end = self.size.min(self.at + SLICE);
        let slice = self.blob.slice_with_f64_and_f64(self.at as f64, end as f64);
        let bytes = slice.and_then(|slice| self.reader.read_as_array_buffer(&slice));
        let bytes = bytes.map_err(|error| unreadable(&error))?;
        self.held = Uint8Array::new(&bytes.into()).to_vec();
        self.from = self.at;
        self.progress.count(self.held.len() as u64);
        Ok(())
    }
}

impl Read for Slices<'_> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        let inside = self.at >= self.from && self.at < self.from + self.held.len() as u64;
        if !inside && self.at < self.size {
            self.fetch()?;
        }
        let place = usize::try_from(self.at.saturating_sub(self.from)).unwrap_or(usize::MAX);
        let mut rest = self.held.get(place..).unwrap_or_default();
        let read = rest.read(to)?;
        self.at += read as u64;
        Ok(read)
    }
}

impl Seek for Slices<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let (start, by) = match to {
            SeekFrom::Start(place) => (place, 0),
            SeekFrom::Current(by) => (self.at, by),
            SeekFrom::End(by) => (self.size, by),
        };
        let place = start.checked_add_signed(by);
        self.at = place.ok_or_else(|| io::Error::from(io::ErrorKind::InvalidInput))?;
        Ok(self.at)
    }
}

/// Why a browser does not give a file's bytes: it was changed or taken away meanwhile, for instance.
fn unreadable(error: &JsValue) -> io::Error {
    let message = Reflect::get(error, &"message".into()).ok();
    io::Error::other(
        message
            .and_then(|message| message.as_string())
            .unwrap_or_default(),
    )
}
