//! A log as it is being read: rows of any table become messages, members or days.

use std::hash::Hasher;

use measure::MessageKind;
use words::say::files as say;
use words::{Say, Text};

use super::columns::{Messages, NONE, Stamp, key, set_last};
use super::day_order::Evidence;
use super::finding::{Findings, What};
use super::kinds::{Entry, flag};
use super::moment::{self, Moment};
use super::people::{People, canonical, is_nobody};
use super::problem::{Problem, quoted};
use super::role::Role;
use super::seats::{Form, Seats};

/// A row's cells.
pub(crate) trait Cells {
    /// The text of a cell, without the blanks around it; empty where there is none.
    fn cell(&self, place: usize) -> &str;
    /// Adds all cells to a digest.
    fn digest(&self, to: &mut dyn Hasher);
}

/// The sums of one day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct DayRow {
    pub day: Moment,
    /// Members, joins, leaves, active, posters, messages, in the order of the roles.
    pub sums: [Option<f64>; 6],
    pub place: (usize, u32),
}

/// Everything that was read so far.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    pub people: People,
    pub messages: Messages,
    pub days: Vec<DayRow>,
    pub findings: Findings,
    pub order: Evidence,
    /// Rows of each file that hold something.
    pub rows: u64,
    /// Rows that were left out because of what they hold.
    pub left_out: u64,
    pub has: Has,
    /// Whether some messages' times have seconds, and whether messages have texts, of which digests are kept.
    pub has_seconds: bool,
    pub has_texts: bool,
    /// Messages of one name that differ: where the first and the second stand.
    pub conflicts: Vec<((usize, u32), (usize, u32))>,
    /// The file that is being read.
    pub file: usize,
    /// The group within which messages are numbered, where a file is one.
    pub group: u64,
    /// Whether a type was seen that is known, and one that is not.
    types: [Option<(usize, u32)>; 2],
    foreign: u64,
}

/// What some table has a column for.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Has {
    pub messages: bool,
    pub member_list: bool,
    pub joins: bool,
    pub operators: bool,
    pub parents: bool,
    pub addressees: bool,
    pub clock: bool,
    pub visits: bool,
    pub light_actions: bool,
    pub scores: bool,
    pub inviters: bool,
    pub spending: bool,
    pub muting: bool,
    pub leaving: bool,
    /// Whether a moment of universal time was among them, for which a zone matters.
    pub moments: bool,
}

impl Draft {
    /// Begins a table.
    pub fn begin_table(&mut self, seats: &Seats) {
        if seats.form == Form::Messages {
            self.messages.files.push((self.messages.len(), self.file));
        }
        self.note_columns(seats);
    }

    /// Notes what a table has columns for.
    pub fn note_columns(&mut self, seats: &Seats) {
        let has = &mut self.has;
        match seats.form {
            Form::Messages => {
                has.messages = true;
                has.parents |= seats.has(Role::Parent);
                has.addressees |= seats.has(Role::To);
                has.scores |= seats.has(Role::Score);
                self.has_texts |= seats.has(Role::Text);
            }
            Form::Members => {
                has.member_list |= seats.kind.lists_members
                    || seats.has(Role::Joined)
                    || seats.has(Role::LastVisit);
                has.visits |= seats.has(Role::LastVisit) || seats.has(Role::Attended);
            }
            Form::Days => {}
        }
        has.joins |= seats.has(Role::Joined);
        has.operators |= seats.has(Role::Operator);
        has.light_actions |= seats.has(Role::LightActions);
        has.inviters |= seats.has(Role::InvitedBy);
        has.spending |= seats.has(Role::Spent);
        has.muting |= seats.has(Role::Muted);
        has.leaving |= seats.has(Role::Left);
    }

    /// Reads a row of a table.
    pub fn row(&mut self, seats: &Seats, cells: &dyn Cells, line: u32) {
        self.rows += 1;
        match seats.form {
            Form::Messages => self.message(seats, cells, line),
            Form::Members => self.member(seats, cells, line),
            Form::Days => self.day(seats, cells, line),
        }
    }

    /// Notes an imperfect row.
    pub fn find(&mut self, what: What, line: u32) {
        self.findings.add(what, self.file, line);
    }

    fn leave_out(&mut self, what: What, line: u32) {
        self.left_out += 1;
        self.find(what, line);
    }

    fn message(&mut self, seats: &Seats, cells: &dyn Cells, line: u32) {
        let said = first(seats, cells, Role::Kind);
        let entry = (seats.kind.entry)(said);
        if entry == Entry::Notice {
            return self.find(What::Notice, line);
        }
        let text = first(seats, cells, Role::Time);
        let Some(at) = self.time(seats, cells, text, line) else {
            return self.leave_out(What::BadTime, line);
        };
        let author = self.person(seats, cells, line);
        let kind = match entry {
            Entry::Message(kind) => kind,
            Entry::Join | Entry::Leave => return self.came_or_went(entry, at, author),
            Entry::Notice => None,
        };
        self.see_type(seats, said, kind, line);
        let group = match seats.places(Role::Group) {
            [] if seats.kind.numbered_by_group => self.group,
            [] => 0,
            _ => key(0, "", first(seats, cells, Role::Group)),
        };
        let item = canonical(first(seats, cells, Role::Item));
        let mut parent = canonical(first(seats, cells, Role::Parent));
        if is_nobody(parent) {
            parent = "";
        }
        if seats.kind.answers_first && parent.is_empty() && item != "1" {
            parent = "1";
        }
        if parent == item && seats.kind.prefix.is_empty() {
            parent = "";
        }
        let to = canonical(first(seats, cells, Role::To));
        let to = (!is_nobody(to)).then(|| self.people.of_name(to, (self.file, line)));
        let score = first(seats, cells, Role::Score);
        let mut digest = fnv::FnvHasher::default();
        cells.digest(&mut digest);
        let cells_digest = digest.finish();
        let prefix = seats.kind.prefix;
        let messages = &mut self.messages;
        messages.at.push(Stamp::new(at));
        messages.author.push(author.unwrap_or(NONE));
        messages.line.push(line);
        messages
            .cells
            .push((cells_digest ^ cells_digest >> 32) as u32);
        let length = messages.len();
        let some = |name: u64| Some(name).filter(|name| *name != 0);
        set_last(
            &mut messages.item,
            length,
            0,
            some(key(group, prefix, item)),
        );
        set_last(
            &mut messages.parent,
            length,
            0,
            some(key(group, "", parent)),
        );
        set_last(&mut messages.to, length, NONE, to);
        set_last(&mut messages.kind, length, 0, kind.map(kind_code));
        let votes = number(score).map(|votes| votes as i16);
        set_last(&mut messages.score, length, None, votes.map(Some));
        if !score.is_empty() && votes.is_none() {
            self.find(What::BadCell, line);
        }
        match author.and_then(|number| self.people.get_mut(number)) {
            Some(person) => person.messages += 1,
            None => self.find(What::NoAuthor, line),
        }
        if seats.has(Role::Joined)
            && let Some(number) = author
        {
            self.traces(seats, cells, number, line);
        }
    }

    /// A notice that says who joined or left.
    fn came_or_went(&mut self, entry: Entry, at: Moment, author: Option<u32>) {
        let Some(person) = author.and_then(|number| self.people.get_mut(number)) else {
            return;
        };
        if entry == Entry::Join {
            person.joined = person.joined.or(Some(at));
        } else {
            person.left = Some(true);
        }
    }

    /// Whether the column of types holds ours or somebody else's is known at the end.
    fn see_type(&mut self, seats: &Seats, said: &str, kind: Option<MessageKind>, line: u32) {
        if said.is_empty() || !super::seats::is_plain(seats.kind) {
            return;
        }
        self.types[usize::from(kind.is_none())].get_or_insert((self.file, line));
        self.foreign += u64::from(kind.is_none());
    }

    /// Says of types that are not ours whether they are imperfect rows or another's column.
    pub fn finish_types(&mut self) {
        if let [known, Some((file, line))] = self.types {
            let what = if known.is_some() {
                What::OddKind
            } else {
                What::ForeignKinds
            };
            let count = if known.is_some() { self.foreign } else { 1 };
            self.findings.add_many(what, count, file, line);
        }
    }

    fn member(&mut self, seats: &Seats, cells: &dyn Cells, line: u32) {
        let Some(number) = self.person(seats, cells, line) else {
            return self.leave_out(What::NoAuthor, line);
        };
        let again = self
            .people
            .get_mut(number)
            .is_some_and(|person| std::mem::replace(&mut person.listed, true));
        if again && !seats.has(Role::Attended) {
            self.find(What::MemberTwice, line);
        }
        self.traces(seats, cells, number, line);
    }

    /// What the row tells of the account beside messages.
    fn traces(&mut self, seats: &Seats, cells: &dyn Cells, account: u32, line: u32) {
        let time = |draft: &mut Self, role| {
            let text = first(seats, cells, role);
            if is_nobody(text) {
                return None;
            }
            let found = draft.time(seats, cells, text, line);
            if found.is_none() {
                draft.find(What::BadCell, line);
            }
            found
        };
        let joined = time(self, Role::Joined);
        let mut visit = time(self, Role::LastVisit);
        if flag(first(seats, cells, Role::Present)) != Some(false) {
            visit = visit.or(time(self, Role::Attended));
        }
        let inviter = canonical(first(seats, cells, Role::InvitedBy));
        let inviter =
            (!is_nobody(inviter)).then(|| self.people.of_name(inviter, (self.file, line)));
        let mut bad = 0;
        let mut read = |text: &str, of: &dyn Fn(&str) -> Option<f64>| {
            let found = (!is_nobody(text)).then(|| of(text));
            bad += u32::from(found == Some(None));
            found.flatten()
        };
        let truth = |of: fn(&str) -> Option<bool>| {
            move |text: &str| of(text).map(|yes| f64::from(u8::from(yes)))
        };
        let yes = |found: Option<f64>| found.map(|value| value > 0.0);
        let mut operator = None;
        for place in seats.places(Role::Operator) {
            let said = yes(read(cells.cell(*place), &truth(seats.kind.operator)));
            operator = if said == Some(true) {
                said
            } else {
                operator.or(said)
            };
        }
        let muted = yes(read(first(seats, cells, Role::Muted), &truth(flag)));
        let left = yes(read(first(seats, cells, Role::Left), &truth(flag)));
        let spent = read(first(seats, cells, Role::Spent), &self::number);
        let mut light = None;
        for place in seats.places(Role::LightActions) {
            if let Some(count) = read(cells.cell(*place), &self::number) {
                light = Some(light.unwrap_or(0_u32).saturating_add(count as u32));
            }
        }
        if bad > 0 {
            self.find(What::BadCell, line);
        }
        if let Some(person) = self.people.get_mut(account) {
            person.joined = person.joined.or(joined);
            person.last_visit = later(person.last_visit, visit);
            person.inviter = person
                .inviter
                .or(inviter.filter(|inviter| *inviter != account));
            person.operator = if operator == Some(true) {
                operator
            } else {
                person.operator.or(operator)
            };
            person.muted = person.muted.or(muted);
            person.left = person.left.or(left);
            person.spent = person.spent.or(spent);
            person.light_actions = person.light_actions.or(light);
        }
    }

    fn day(&mut self, seats: &Seats, cells: &dyn Cells, line: u32) {
        let text = first(seats, cells, Role::Time);
        let Some(day) = self.time(seats, cells, text, line) else {
            return self.leave_out(What::BadTime, line);
        };
        let mut sums = [None; 6];
        let roles = [
            Role::Members,
            Role::Joins,
            Role::Leaves,
            Role::Active,
            Role::Posters,
            Role::Messages,
        ];
        for (sum, role) in sums.iter_mut().zip(roles) {
            let cell = first(seats, cells, role);
            *sum = number(cell).filter(|n| *n >= 0.0);
            if !is_nobody(cell) && sum.is_none() {
                self.find(What::BadCell, line);
            }
        }
        self.days.push(DayRow {
            day,
            sums,
            place: (self.file, line),
        });
    }

    fn time(&mut self, seats: &Seats, cells: &dyn Cells, text: &str, line: u32) -> Option<Moment> {
        let clock = first(seats, cells, Role::TimeOfDay);
        let found = if clock.is_empty() {
            moment::read(text)
        } else {
            moment::read(clock)
                .filter(|found| found.clock)
                .or_else(|| moment::read(&format!("{text} {clock}")))
        }?;
        self.order.see(found, text, self.file, line);
        self.has.clock |= found.clock && seats.form == Form::Messages;
        self.has_seconds |= seconds_of(found.moment) % 60 != 0;
        self.has.moments |= matches!(found.moment, Moment::Everywhere(_));
        Some(found.moment)
    }

    fn person(&mut self, seats: &Seats, cells: &dyn Cells, line: u32) -> Option<u32> {
        let (id, name) = (
            canonical(first(seats, cells, Role::UserId)),
            first(seats, cells, Role::UserName),
        );
        let place = (self.file, line);
        match (is_nobody(id), is_nobody(name)) {
            (true, true) => None,
            (true, false) => Some(self.people.of_name(name, place)),
            // A deleted account may have kept its number.
            (false, true) if !name.is_empty() => None,
            (false, true) => {
                let id_is_name = !seats.has(Role::UserName);
                Some(if id_is_name {
                    self.people.of_name(id, place)
                } else {
                    self.people.of_id(id, place)
                })
            }
            (false, false) => {
                let number = self.people.of_id(id, place);
                self.people.call(number, name);
                Some(number)
            }
        }
    }

    /// That most rows of a file hold nothing that can be read is an error, not an imperfection.
    pub fn check_most(
        &self,
        file: &str,
        seats: &Seats,
        from: (u64, u64),
        example: &str,
    ) -> Result<(), Problem> {
        let (rows, left_out) = (self.rows - from.0, self.left_out - from.1);
        if rows == 0 || left_out * 2 <= rows {
            return Ok(());
        }
        let column = seats.column(Role::Time);
        let allowed: Text = say::READABLE_TIMES.text();
        Err(Problem::of_file(
            file,
            &say::MostRows {
                left_out: &left_out,
                rows: &rows,
                example: &quoted(example),
            },
            &allowed,
        )
        .in_column(column)
        .asking(seats.which_hold(&[Role::Time])))
    }
}

/// The first cell of a role that is not empty.
pub(crate) fn first<'a>(seats: &Seats, cells: &'a dyn Cells, role: Role) -> &'a str {
    let filled = seats.places(role).iter().map(|place| cells.cell(*place));
    filled
        .into_iter()
        .find(|cell| !cell.is_empty())
        .unwrap_or("")
}

/// A number as tables write it: with a comma for the point, with commas between thousands.
fn number(text: &str) -> Option<f64> {
    let text = text.trim();
    let plain: String = match text.matches(',').count() {
        0 => text.to_owned(),
        1 if text
            .split(',')
            .next_back()
            .is_some_and(|end| end.len() != 3) =>
        {
            text.replace(',', ".")
        }
        _ => text.replace(',', ""),
    };
    plain.parse().ok().filter(|number: &f64| number.is_finite())
}

fn later(known: Option<Moment>, found: Option<Moment>) -> Option<Moment> {
    match (known, found) {
        (Some(known), Some(found)) => Some(if rank(found) > rank(known) {
            found
        } else {
            known
        }),
        _ => known.or(found),
    }
}

/// An order of moments of one kind; days and months that are open count as day first.
fn rank(moment: Moment) -> i64 {
    match moment {
        Moment::Everywhere(at) | Moment::Clock(at) => at,
        Moment::Open {
            first,
            second,
            year,
            seconds,
        } => {
            ((i64::from(year) * 16 + i64::from(second)) * 32 + i64::from(first)) * 86_400
                + i64::from(seconds)
        }
    }
}

fn seconds_of(moment: Moment) -> i64 {
    match moment {
        Moment::Everywhere(at) | Moment::Clock(at) => at,
        Moment::Open { seconds, .. } => seconds.into(),
    }
}

/// A kind of message as a number; 0 is none.
pub(crate) fn kind_code(kind: MessageKind) -> u8 {
    match kind {
        MessageKind::Post => 1,
        MessageKind::Answer => 2,
        MessageKind::Comment => 3,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_tables() {
        let found = [
            "3",
            "3.0",
            "3,5",
            "1,234",
            "1,234,567",
            "-2",
            "",
            "x",
            "NaN",
        ]
        .map(number);
        assert_eq!(
            found,
            [
                Some(3.0),
                Some(3.0),
                Some(3.5),
                Some(1234.0),
                Some(1_234_567.0),
                Some(-2.0),
                None,
                None,
                None
            ]
        );
    }
}
