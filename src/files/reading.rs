//! Reading: from sources to what can be measured.

use std::io::Read;

use fnv::FnvHasher;
use measure::{DaySum, DaySums, Log};
use schemars::JsonSchema;
use serde::Serialize;
use words::say::files as say;
use words::{Encoding, Meant};

use super::archive::{self, Archive};
use super::assemble::{self, Clock};
use super::delimited;
use super::draft::Draft;
use super::encoding::{Decoded, encoding_of, unreadable};
use super::event_table::{Recorded, read_event_log};
use super::finding::What;
use super::json;
use super::moment::DayOrder;
use super::objects::Lists;
use super::problem::{Problem, Problems, quoted, visible};
use super::report::{FileReport, Report};
use super::seats::{Columns, Seats};
use super::sheet;
use super::source::{ReadSeek, Source};
use super::transcript;
use super::xml;
use super::zone::Zone;

/// What the person says about the files.
#[derive(Clone, Debug)]
pub struct Options {
    /// The zone of the group's clock, in which moments of universal time are shown; else UTC, or the one that a format defines.
    pub zone: Option<Zone>,
    /// Whether day or month stands first, where the dates do not tell.
    pub order: Option<DayOrder>,
    /// The operators, by name or identity.
    pub operators: Vec<String>,
    /// Columns that are called otherwise.
    pub columns: Columns,
    /// Whether imperfect rows are refused.
    pub strict: bool,
    /// The time now, in seconds since 1970-01-01 00:00 UTC: later messages are not believed.
    pub now: i64,
}

impl Options {
    /// Nothing is said about the files; `now` is the time, as in [`Options::now`].
    #[must_use]
    pub fn silent(now: i64) -> Self {
        Self {
            zone: None,
            order: None,
            operators: Vec::new(),
            columns: Columns::default(),
            strict: false,
            now,
        }
    }
}

/// What the files hold.
#[derive(Debug)]
pub enum Content {
    /// A log of members and messages.
    Log(Log),
    /// Sums of days.
    Days(DaySums),
    /// Runs of a simulation.
    Runs(Vec<Recorded>),
}

/// An account, for the person to choose operators from; on this machine only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Someone {
    /// What it is called.
    pub name: String,
    /// Messages written.
    pub messages: u32,
}

/// What was read.
#[derive(Debug)]
pub struct Reading {
    /// What the files hold.
    pub content: Content,
    /// How they were read.
    pub report: Report,
    /// Who wrote most, up to 200 accounts.
    pub people: Vec<Someone>,
}

/// Reads files that belong together: an export of many files is one log. Of a folder, files that hold no table are passed over
/// (`whole_folder`); a file that was named must hold one.
///
/// # Errors
///
/// Everything that is wrong: a file of no known kind, columns that are missing, a date that has two readings, an operator
/// whom nobody is called; with `strict`, every imperfect row.
pub fn read(
    sources: &[Box<dyn Source + '_>],
    whole_folder: bool,
    options: &Options,
) -> Result<Reading, Vec<Problem>> {
    let mut desk = Desk {
        options,
        draft: Draft::default(),
        files: Vec::new(),
        passed_over: 0,
        runs: None,
        zone: None,
        problems: Problems::default(),
    };
    for source in sources {
        let found = desk.source(&**source, whole_folder);
        desk.problems.take(found);
    }
    let mut problems = std::mem::take(&mut desk.problems);
    if let Some(runs) = desk.runs.take_if(|_| desk.files.is_empty()) {
        problems.finish()?;
        return Ok(desk.of_runs(runs));
    }
    if desk.files.is_empty() && problems.is_empty() {
        problems.push(Problem::of_file("", &say::NO_TABLE, &say::A_KNOWN_EXPORT));
    }
    problems.finish()?;
    desk.finish()
}

struct Desk<'o> {
    options: &'o Options,
    draft: Draft,
    files: Vec<FileReport>,
    passed_over: usize,
    runs: Option<Vec<Recorded>>,
    /// The zone that a format defines.
    zone: Option<Zone>,
    problems: Problems,
}

impl Desk<'_> {
    /// Reads one file, or all of an archive.
    fn source(&mut self, source: &dyn Source, may_pass: bool) -> Result<(), Problem> {
        let file = source.name();
        let mut beginning = Vec::new();
        let open = |beginning: &mut Vec<u8>| source.open()?.take(1 << 16).read_to_end(beginning);
        open(&mut beginning).map_err(|error| unreadable(file, &error))?;
        if archive::is_zip(&beginning) {
            let Some(mut archive) = Archive::new(source)? else {
                return self.table(source, &beginning, may_pass);
            };
            let entries = std::mem::take(&mut archive.entries);
            let alone = entries.len() == 1;
            for (place, name) in entries {
                let unpacked = archive.unpacked(place, name)?;
                let beginning = unpacked.bytes.get(..1 << 16).unwrap_or(&unpacked.bytes);
                self.table(&unpacked, beginning, !alone)?;
            }
            return Ok(());
        }
        self.table(source, &beginning, may_pass)
    }

    /// Reads one file that is no archive. One that may be passed over is when it is none of ours; what is wrong with one of ours
    /// is said all the same.
    fn table(
        &mut self,
        source: &dyn Source,
        beginning: &[u8],
        may_pass: bool,
    ) -> Result<(), Problem> {
        let before = self.draft.rows;
        match self.read_table(source, beginning) {
            Err(_) if may_pass && self.draft.rows == before => {
                self.passed_over += 1;
                Ok(())
            }
            read => read,
        }
    }

    fn read_table(&mut self, source: &dyn Source, beginning: &[u8]) -> Result<(), Problem> {
        let file = source.name();
        let open = || source.open().map_err(|error| unreadable(file, &error));
        self.draft.file = self.files.len();
        self.draft.group = group_of(file);
        let rows = self.draft.rows;
        let (said, exact) = (&self.options.columns, self.options.zone.is_some());
        if archive::is_zip(beginning) {
            if Archive::new(source)?.is_some() {
                return Err(archive::nested(file));
            }
            let seats = sheet::read(file, open()?, said, exact, &mut self.draft)?;
            return self.done(file, None, None, rows, &seats);
        }
        if beginning.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
            return Err(Problem::of_file(file, &say::OLD_BOOK, &say::SAVE_AS_XLSX));
        }
        let encoding = encoding_of(file, &mut open()?)?;
        let text = || Ok::<_, Problem>(as_utf8(open()?, encoding));
        let mut head = String::new();
        let mut sample = text()?.take(1 << 15);
        let mut bytes = Vec::new();
        sample
            .read_to_end(&mut bytes)
            .map_err(|error| unreadable(file, &error))?;
        head.push_str(String::from_utf8_lossy(&bytes).trim_start_matches('\u{feff}'));
        let first = head.trim_start().chars().next();
        if first.is_none() {
            return Err(Problem::of_file(
                file,
                &say::AN_EMPTY_FILE,
                &say::A_KNOWN_EXPORT,
            ));
        }
        // A transcript may begin with a bracket, too.
        if let Some(kind) = transcript::recognise(&head) {
            let seats = transcript::read(file, kind, text()?, &mut self.draft)?;
            return self.done(file, Some(encoding), None, rows, &[seats]);
        }
        if matches!(first, Some('{' | '[')) {
            let mut lists = Lists::new(file, said, exact, &mut self.draft);
            json::read(file, without_mark(text()?)?, &mut lists)?;
            let seats = lists.finish()?;
            return self.done(file, Some(encoding), None, rows, &seats);
        }
        if head.trim_start().starts_with("<!DOCTYPE html") || head.trim_start().starts_with("<html")
        {
            return Err(Problem::of_file(
                file,
                &say::A_WEB_PAGE,
                &say::EXPORT_AS_JSON,
            ));
        }
        if first == Some('<') {
            let mut lists = Lists::new(file, said, exact, &mut self.draft);
            xml::read(file, text()?, &mut lists)?;
            let seats = lists.finish()?;
            return self.done(file, Some(encoding), None, rows, &seats);
        }
        if is_event_log(&head) {
            let mut whole = String::new();
            text()?
                .read_to_string(&mut whole)
                .map_err(|error| unreadable(file, &error))?;
            match read_event_log(file, &whole) {
                Ok(runs) => self.runs.get_or_insert_default().extend(runs),
                Err(problems) => problems
                    .into_iter()
                    .for_each(|problem| self.problems.push(problem)),
            }
            return Ok(());
        }
        let found = delimited::read(file, text()?, said, exact, &mut self.draft)?;
        self.done(
            file,
            Some(encoding),
            Some(found.delimiter),
            rows,
            &[found.seats],
        )
    }

    fn done(
        &mut self,
        file: &str,
        encoding: Option<Encoding>,
        delimiter: Option<char>,
        rows: u64,
        seats: &[Seats],
    ) -> Result<(), Problem> {
        let Some(kind) = seats.first().map(|seats| seats.kind) else {
            return Ok(());
        };
        if let Some(seconds) = seats.iter().find_map(|seats| seats.kind.zone) {
            self.zone = Some(Zone::fixed(seconds));
        }
        self.files.push(FileReport {
            name: file.to_owned(),
            kind: kind.name,
            title: kind.title,
            encoding: encoding.map(Encoding::name),
            delimiter,
            rows: self.draft.rows - rows,
            columns: seats
                .iter()
                .flat_map(Seats::told)
                .map(|(role, name)| (role.name(), name))
                .collect(),
            names: seats
                .iter()
                .flat_map(|seats| seats.choice().iter().cloned())
                .collect(),
        });
        Ok(())
    }

    fn of_runs(self, runs: Vec<Recorded>) -> Reading {
        Reading {
            content: Content::Runs(runs),
            report: Report {
                files: Vec::new(),
                passed_over: self.passed_over,
                zone: Zone::utc().to_string(),
                zone_assumed: false,
                day_first: None,
                operators: None,
                findings: Vec::new(),
                unknown: Vec::new(),
            },
            people: Vec::new(),
        }
    }

    fn finish(mut self) -> Result<Reading, Vec<Problem>> {
        let names: Vec<String> = self.files.iter().map(|file| file.name.clone()).collect();
        let order = self
            .draft
            .order
            .decide(&names, self.options.order)
            .map_err(|problem| vec![problem])?;
        let said_zone = self.options.zone.clone().or(self.zone.take());
        let zone_assumed = said_zone.is_none() && self.draft.has.moments;
        let zone = said_zone.unwrap_or_else(Zone::utc);
        self.name_operators()?;
        let people = self.people();
        let clock = Clock {
            zone: &zone,
            order,
            now: zone.local(self.options.now),
        };
        let nothing_left = || {
            vec![Problem::of_file(
                "",
                &say::NOTHING_LEFT,
                &say::A_KNOWN_EXPORT,
            )]
        };
        let content = if self.draft.days.is_empty() {
            let log = assemble::log(&mut self.draft, clock, !self.options.operators.is_empty());
            Content::Log(log.ok_or_else(nothing_left)?)
        } else {
            Content::Days(self.days(clock).ok_or_else(nothing_left)?)
        };
        let unknown = match &content {
            Content::Log(log) => log
                .known()
                .unknown()
                .filter(|need| *need != measure::Need::People)
                .collect(),
            _ => vec![measure::Need::People],
        };
        self.check(&names)?;
        let operators = self
            .draft
            .people
            .all()
            .filter(|person| person.operator == Some(true))
            .count();
        let known = self.draft.has.operators || !self.options.operators.is_empty();
        let report = Report {
            passed_over: self.passed_over,
            zone: zone.to_string(),
            zone_assumed,
            day_first: (self.draft.order.mattered() && order != DayOrder::YearFirst)
                .then_some(order == DayOrder::DayFirst),
            operators: known.then_some(operators),
            findings: std::mem::take(&mut self.draft.findings).named(&names),
            unknown,
            files: self.files,
        };
        Ok(Reading {
            content,
            report,
            people,
        })
    }

    /// Marks the operators whom the person named.
    fn name_operators(&mut self) -> Result<(), Vec<Problem>> {
        let mut problems = Problems::default();
        for name in &self.options.operators {
            let Some(number) = self.draft.people.meant(name) else {
                let known: Vec<String> = self.draft.people.names().map(visible).collect();
                let found = &say::NoSuchPerson {
                    name: &quoted(name),
                };
                let allowed = &Meant {
                    allowed: &say::A_PERSON_OF_THE_LOG,
                    found: Some(name),
                    names: &known.iter().map(String::as_str).collect::<Vec<_>>(),
                };
                problems.push(Problem::of_file("", found, allowed));
                continue;
            };
            if let Some(person) = self.draft.people.get_mut(number) {
                person.operator = Some(true);
            }
        }
        problems.finish()
    }

    fn people(&self) -> Vec<Someone> {
        const MOST: usize = 200;
        let mut numbers: Vec<(u32, u32)> = self
            .draft
            .people
            .all()
            .zip(0..)
            .map(|(person, number)| (person.messages, number))
            .collect();
        numbers.sort_unstable_by_key(|(messages, number)| (std::cmp::Reverse(*messages), *number));
        numbers.truncate(MOST);
        let names = self.draft.people.called();
        numbers
            .into_iter()
            .map(|(messages, number)| Someone {
                name: names(number).to_owned(),
                messages,
            })
            .collect()
    }

    fn days(&mut self, clock: Clock<'_>) -> Option<DaySums> {
        let mut days = Vec::new();
        for row in std::mem::take(&mut self.draft.days) {
            match clock.read(row.day) {
                Ok(time) => {
                    let [members, joins, leaves, active, posters, messages] = row.sums;
                    days.push(DaySum {
                        members,
                        joins,
                        leaves,
                        active,
                        posters,
                        messages,
                        ..DaySum::at(time)
                    });
                }
                Err(what) => self.draft.findings.add(what, row.place.0, row.place.1),
            }
        }
        let read = days.len() as u64;
        let sums = DaySums::new(days)?;
        let twice = read - sums.days().len() as u64;
        if twice > 0 {
            self.draft.findings.add_many(What::Twice, twice, 0, 0);
        }
        Some(sums)
    }

    /// Messages of one name that differ are an error; with `strict`, imperfect rows are, too.
    fn check(&self, names: &[String]) -> Result<(), Vec<Problem>> {
        let mut problems = Problems::default();
        let name = |file: usize| names.get(file).map_or("", String::as_str);
        for ((_, first), (file, line)) in &self.draft.conflicts {
            problems.push(Problem::of_line(
                name(*file),
                *line,
                &say::OneNameTwoMessages { first },
                &say::EACH_NAME_ONCE,
            ));
        }
        if self.options.strict {
            let findings = self.draft.findings.clone().named(names);
            for finding in findings
                .iter()
                .filter(|finding| finding.what.is_imperfect())
            {
                let place = finding.first.first();
                let (file, line) = place.map_or(("", 0), |place| (place.file.as_str(), place.line));
                problems.push(Problem::of_line(
                    file,
                    line,
                    &say::Imperfect {
                        what: &finding.what.title(),
                        number: &finding.count,
                    },
                    &say::ONLY_PERFECT,
                ));
            }
        }
        problems.finish()
    }
}

/// Messages of Slack and the like are numbered in each folder.
fn group_of(file: &str) -> u64 {
    use std::hash::Hasher;
    let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut digest = FnvHasher::default();
    digest.write(folder.as_bytes());
    digest.finish() | 1
}

fn as_utf8<'a>(from: Box<dyn ReadSeek + 'a>, encoding: Encoding) -> Box<dyn Read + 'a> {
    match encoding {
        // What is UTF-8 already is read as it is.
        Encoding::Utf8 => Box::new(from),
        _ => Box::new(Decoded::new(from, encoding)),
    }
}

fn without_mark<'a>(mut text: Box<dyn Read + 'a>) -> Result<Box<dyn Read + 'a>, Problem> {
    let mut beginning = Vec::new();
    text.by_ref()
        .take(3)
        .read_to_end(&mut beginning)
        .map_err(|error| unreadable("", &error))?;
    if beginning == "\u{feff}".as_bytes() {
        beginning.clear();
    }
    Ok(Box::new(std::io::BufReader::with_capacity(
        1 << 18,
        std::io::Cursor::new(beginning).chain(text),
    )))
}

/// Whether the first line that is no comment is that of an event log of a simulation.
fn is_event_log(head: &str) -> bool {
    let line = head
        .lines()
        .find(|line| !line.starts_with('#') && !line.trim().is_empty());
    line.is_some_and(|line| line.starts_with("world,strategy,"))
}
