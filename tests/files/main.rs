//! Files as people have them, read and measured: dialects, encodings, times, imperfect rows, every kind of export, archives,
//! and what is no log at all. All people are made up; each format is that of its tool, whose source stands with the kind
//! (`src/files/kinds`).
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod archives;
mod hostile;
mod kinds;
mod rows;
mod tables;
mod times;

use community_sim::files::{
    Bytes, Columns, Content, Options, Problem, Reading, Report, Source, What, read,
};
use community_sim::measure::{Analysis, Log, Measurement, statistic_named};
use community_sim::words::{Language, Say};

/// 2026-01-01: the files' messages are older.
const NOW: i64 = 1_767_225_600;

/// What the person says where nothing is said.
fn silent() -> Options {
    Options::silent(NOW)
}

fn sources<'a>(files: &[(&str, &[u8])]) -> Vec<Box<dyn Source + 'a>> {
    let source = |(name, bytes): &(&str, &[u8])| -> Box<dyn Source + 'a> {
        Box::new(Bytes {
            name: (*name).to_owned(),
            bytes: bytes.to_vec(),
        })
    };
    files.iter().map(source).collect()
}

fn read_with(files: &[(&str, &[u8])], options: &Options) -> Result<Reading, Vec<String>> {
    let english = |problem: &Problem| problem.in_language(Language::English);
    read(&sources(files), false, options).map_err(|problems| problems.iter().map(english).collect())
}

/// A log that was read.
struct Got {
    log: Log,
    report: Report,
}

#[track_caller]
fn got_with(files: &[(&str, &[u8])], options: &Options) -> Got {
    let Reading {
        content, report, ..
    } = read_with(files, options).unwrap();
    let Content::Log(log) = content else {
        panic!("{content:?} is no log");
    };
    Got { log, report }
}

#[track_caller]
fn got(files: &[(&str, &str)]) -> Got {
    let files: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(name, text)| (*name, text.as_bytes()))
        .collect();
    got_with(&files, &silent())
}

#[track_caller]
fn refused(files: &[(&str, &[u8])]) -> Vec<String> {
    match read_with(files, &silent()) {
        Ok(reading) => panic!("{:?} was read", reading.report),
        Err(problems) => problems,
    }
}

impl Got {
    /// The statistic of that name, if the log has it.
    fn statistic(&self, name: &str) -> Option<f64> {
        statistic_named(name)
            .unwrap()
            .of(&Analysis::new(&self.log))
            .map(|found| found.value)
    }

    /// Members, those who wrote, their messages.
    fn size(&self) -> [f64; 3] {
        ["members", "posters", "messages"].map(|name| self.statistic(name).unwrap())
    }

    /// How many rows of a kind were found, and the line of the first.
    fn found(&self, what: What) -> Option<(u64, u32)> {
        let finding = self
            .report
            .findings
            .iter()
            .find(|finding| finding.what == what)?;
        Some((
            finding.count,
            finding.first.first().map_or(0, |place| place.line),
        ))
    }

    /// What nothing is wrong with.
    #[track_caller]
    fn assert_perfect(&self) {
        assert!(
            self.report.findings.is_empty(),
            "{:?}",
            self.report.findings
        );
    }

    /// The kinds of the files.
    fn kinds(&self) -> Vec<&str> {
        self.report.files.iter().map(|file| file.kind).collect()
    }

    /// The reason why a row is not in the log.
    fn reason(&self, name: &str) -> Option<&'static str> {
        let measured = Measurement::of([self.log.clone()]).unwrap();
        let row = measured
            .statistics
            .iter()
            .find(|row| row.name == name)
            .unwrap();
        assert_eq!(row.number.value.is_none(), self.statistic(name).is_none());
        row.number
            .unknown
            .map(|need| need.reason().get(Language::English))
    }
}
