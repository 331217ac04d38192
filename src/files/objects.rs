//! Lists of objects become tables: each is recognised by the fields of its first objects.

use fnv::FnvBuildHasher;
use indexmap::IndexMap;

use super::draft::Draft;
use super::json::{Names, Object, Objects};
use super::problem::Problem;
use super::seats::{Columns, Seats, is_plain};
use words::say::files as say;

/// Objects by whose fields a list is recognised: those of later ones are added as they come.
const FIRST: usize = 50;

/// What a list is called that may hold a table of no special kind.
const PLAIN: [&str; 14] = [
    "",
    "row",
    "messages",
    "message",
    "data",
    "items",
    "records",
    "rows",
    "list",
    "posts",
    "members",
    "member_list",
    "events",
    "result",
];

/// The lists of one file.
pub(crate) struct Lists<'a> {
    pub file: &'a str,
    pub said: &'a Columns,
    pub exact: bool,
    pub draft: &'a mut Draft,
    tables: IndexMap<String, Table, FnvBuildHasher>,
    entries: u32,
}

enum Table {
    Waiting(Vec<(Object, u64, u32)>),
    Reading {
        seats: Box<Seats>,
        from: (u64, u64),
    },
    /// It is no table of ours, because of that.
    Passed(Problem),
}

impl<'a> Lists<'a> {
    pub fn new(file: &'a str, said: &'a Columns, exact: bool, draft: &'a mut Draft) -> Self {
        Self {
            file,
            said,
            exact,
            draft,
            tables: IndexMap::default(),
            entries: 0,
        }
    }

    fn recognise(
        &mut self,
        path: &str,
        columns: &Names,
        waiting: Vec<(Object, u64, u32)>,
    ) -> Table {
        let names: Vec<String> = columns.keys().cloned().collect();
        let last = path.rsplit('.').next().unwrap_or_default();
        let seats = match Seats::new(self.file, names, self.said, self.exact) {
            Ok(seats) if !is_plain(seats.kind) || PLAIN.contains(&last) => seats,
            Ok(_) => {
                return Table::Passed(Problem::of_file(self.file, &say::NO_LIST, &say::A_LIST));
            }
            Err(mut problem) => {
                problem.line = 0;
                return Table::Passed(problem);
            }
        };
        self.draft.begin_table(&seats);
        let from = (self.draft.rows, self.draft.left_out);
        let group = self.draft.group;
        for (object, of_group, entry) in waiting {
            self.draft.group = group.wrapping_add(of_group);
            self.draft.row(&seats, &object, entry);
        }
        self.draft.group = group;
        Table::Reading {
            seats: Box::new(seats),
            from,
        }
    }

    /// The tables that were read.
    ///
    /// # Errors
    ///
    /// When there is none, or most rows of one could not be read.
    pub fn finish(self) -> Result<Vec<Seats>, Problem> {
        let (mut read, mut passed) = (Vec::new(), None);
        for table in self.tables.into_values() {
            match table {
                Table::Reading { seats, from } => {
                    self.draft.check_most(self.file, &seats, from, "")?;
                    read.push(*seats);
                }
                Table::Passed(problem) => passed = passed.or(Some(problem)),
                Table::Waiting(_) => {}
            }
        }
        if read.is_empty() {
            return Err(
                passed.unwrap_or_else(|| Problem::of_file(self.file, &say::NO_LIST, &say::A_LIST))
            );
        }
        Ok(read)
    }
}

impl Objects for Lists<'_> {
    fn object(
        &mut self,
        path: &str,
        columns: &Names,
        object: &Object,
        group: u64,
    ) -> Result<(), Problem> {
        self.entries = self.entries.saturating_add(1);
        let entry = self.entries;
        if self.tables.get(path).is_none() {
            self.tables
                .insert(path.to_owned(), Table::Waiting(Vec::new()));
        }
        let Some(table) = self.tables.get_mut(path) else {
            return Ok(());
        };
        match table {
            Table::Waiting(waiting) => {
                waiting.push((object.clone(), group, entry));
                if waiting.len() >= FIRST {
                    let waiting = std::mem::take(waiting);
                    let table = self.recognise(path, columns, waiting);
                    self.tables.insert(path.to_owned(), table);
                }
            }
            Table::Reading { seats, .. } => {
                if columns.len() > seats.width() {
                    let names = columns.keys().cloned().collect();
                    **seats = Seats::of(self.file, seats.kind, names, self.said, self.exact)?;
                    self.draft.note_columns(seats);
                }
                let own = self.draft.group;
                self.draft.group = own.wrapping_add(group);
                self.draft.row(seats, object, entry);
                self.draft.group = own;
            }
            Table::Passed(_) => {}
        }
        Ok(())
    }

    fn end(&mut self, path: &str, columns: &Names) {
        if let Some(Table::Waiting(objects)) = self.tables.get_mut(path) {
            let objects = std::mem::take(objects);
            let table = self.recognise(path, columns, objects);
            self.tables.insert(path.to_owned(), table);
        }
    }
}
