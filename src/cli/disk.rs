//! Files and folders on disk, as what logs are read from.

use std::cell::RefCell;
use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use files::{ReadSeek, Source, may_be_table};
use words::Language;
use words::say::cli as say;

use super::failure::Failure;
use super::progress::Progress;

/// Files of one log, and how far their reading is.
#[derive(Debug)]
pub struct Disk {
    files: Vec<(PathBuf, String)>,
    /// Whether a folder was named, whose other files are passed over.
    pub whole_folder: bool,
    read: RefCell<(u64, Progress<'static>)>,
}

/// How much is read twice: once to know the encoding, once for what it says.
const TIMES: u64 = 2;

/// A megabyte, in which progress is shown.
const MEGABYTE: u64 = 1 << 20;

impl Disk {
    /// The files that are named, and all in the folders that are.
    pub fn new(paths: &[PathBuf], language: Language) -> Result<Self, Failure> {
        let (mut files, mut whole_folder, mut bytes) = (Vec::new(), false, 0);
        for path in paths {
            let about = fs::metadata(path).map_err(|error| Failure::unreadable(path, &error))?;
            if about.is_dir() {
                whole_folder = true;
                collect(path, &mut files)?;
            } else {
                files.push(path.clone());
            }
        }
        for file in &files {
            bytes += fs::metadata(file).map_or(0, |about| about.len());
        }
        let total = usize::try_from(TIMES * bytes / MEGABYTE).unwrap_or(usize::MAX);
        let named = |path: PathBuf| {
            let name = path.display().to_string();
            (path, name)
        };
        Ok(Self {
            files: files.into_iter().map(named).collect(),
            whole_folder,
            read: RefCell::new((0, Progress::new(say::PROGRESS_READ.get(language), total))),
        })
    }

    /// What they can be read by.
    pub fn sources(&self) -> Vec<Box<dyn Source + '_>> {
        let source = |(path, name)| -> Box<dyn Source + '_> {
            Box::new(OnDisk {
                path,
                name,
                disk: self,
            })
        };
        self.files
            .iter()
            .map(|(path, name)| source((path, name)))
            .collect()
    }

    fn count(&self, bytes: usize) {
        let mut read = self.read.borrow_mut();
        read.0 += bytes as u64;
        let done = usize::try_from(read.0 / MEGABYTE).unwrap_or(usize::MAX);
        read.1.show(done);
    }
}

/// The files of a folder that may hold tables, in the order of their names. A link to elsewhere is not followed.
fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Failure> {
    let unreadable = |error| Failure::unreadable(folder, &error);
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        entries.push((entry.path(), entry.file_type().map_err(unreadable)?));
    }
    entries.sort_by(|a, b| a.0.cmp(&b.0));
    for (path, kind) in entries {
        if kind.is_dir() {
            collect(&path, files)?;
        } else if kind.is_file() && may_be_table(&path.to_string_lossy().replace('\\', "/")) {
            files.push(path);
        }
    }
    Ok(())
}

struct OnDisk<'a> {
    path: &'a Path,
    name: &'a str,
    disk: &'a Disk,
}

impl Source for OnDisk<'_> {
    fn name(&self) -> &str {
        self.name
    }

    fn open(&self) -> io::Result<Box<dyn ReadSeek + '_>> {
        let file = File::open(self.path)?;
        Ok(Box::new(Counted {
            file,
            disk: self.disk,
        }))
    }
}

/// A file whose reading is counted.
struct Counted<'a> {
    file: File,
    disk: &'a Disk,
}

impl Read for Counted<'_> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(to)?;
        self.disk.count(read);
        Ok(read)
    }
}

impl Seek for Counted<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.file.seek(to)
    }
}
