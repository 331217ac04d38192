//! JSON: every list of objects in it is a table, whose columns are the paths of the objects' fields.
//!
//! A list within such an object is no table of its own, but for the containers of chats and forums that hold lists of messages.
//! A list of plain values is one cell. The file is read value by value; no object is kept.

use std::fmt;
use std::hash::Hasher;
use std::io::Read;

use fnv::FnvBuildHasher;
use indexmap::IndexMap;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::draft::Cells;
use super::guard::Guard;
use super::problem::Problem;
use words::say::files as say;

/// Keys under which objects stand that only hold further lists.
const CONTAINERS: [&str; 8] = [
    "chats",
    "list",
    "left_chats",
    "topics",
    "rooms",
    "channels",
    "items_by_group",
    "group_chats",
];

/// Fields that the objects of a list may have in all; further ones are passed over.
pub(crate) const MOST_COLUMNS: usize = 4_000;

/// Deeper values are passed over.
const DEEPEST: usize = 12;

/// One object of a list.
#[derive(Clone, Debug, Default)]
pub(crate) struct Object {
    text: String,
    /// Column, begin and end of its cell in the text.
    cells: Vec<(u32, u32, u32)>,
    /// For each column of the table, the place in `cells`, one more; 0 where there is none.
    seats: Vec<u32>,
}

impl Object {
    pub fn clear(&mut self) {
        self.text.clear();
        for (column, ..) in self.cells.drain(..) {
            if let Some(seat) = self.seats.get_mut(column as usize) {
                *seat = 0;
            }
        }
    }

    pub fn add(&mut self, column: usize, value: fmt::Arguments<'_>) {
        use fmt::Write;
        let begin = self.text.len();
        // Writing into memory cannot fail.
        let _ = self.text.write_fmt(value);
        if self.seats.len() <= column {
            self.seats.resize(column + 1, 0);
        }
        self.cells
            .push((column as u32, begin as u32, self.text.len() as u32));
        self.seats[column] = self.cells.len() as u32;
    }
}

impl Cells for Object {
    fn cell(&self, place: usize) -> &str {
        let seat = self.seats.get(place).copied().unwrap_or(0);
        let cell = (seat as usize)
            .checked_sub(1)
            .and_then(|at| self.cells.get(at));
        cell.and_then(|(_, begin, end)| self.text.get(*begin as usize..*end as usize))
            .unwrap_or_default()
            .trim()
    }

    fn digest(&self, to: &mut dyn Hasher) {
        to.write(self.text.as_bytes());
    }
}

/// What a list of objects is read by.
pub(crate) trait Objects {
    /// The next object of the list at a path; `columns` are all paths of fields that its objects had so far, `group` numbers the
    /// objects that hold such lists.
    ///
    /// # Errors
    ///
    /// What ends the reading.
    fn object(
        &mut self,
        path: &str,
        columns: &Names,
        object: &Object,
        group: u64,
    ) -> Result<(), Problem>;

    /// The list at a path is at its end.
    fn end(&mut self, path: &str, columns: &Names);
}

/// Paths, numbered.
pub(crate) type Names = IndexMap<String, (), FnvBuildHasher>;

/// Reads all lists of objects.
pub(crate) fn read(file: &str, text: impl Read, objects: &mut dyn Objects) -> Result<(), Problem> {
    let guard = Guard::new();
    let mut state = State {
        objects,
        guard: &guard,
        tables: IndexMap::default(),
        object: Object::default(),
        group: 0,
        problem: None,
        entries: 0,
    };
    let mut reader = serde_json::Deserializer::from_reader(guard.watch(text));
    let read = Walk {
        state: &mut state,
        path: String::new(),
        depth: 0,
        table: None,
        container: true,
    }
    .deserialize(&mut reader);
    for (path, columns) in &state.tables {
        state.objects.end(path, columns);
    }
    if let Some(problem) = state.problem {
        return Err(problem);
    }
    let wrong = |error: serde_json::Error| {
        let line = u32::try_from(error.line()).unwrap_or(u32::MAX);
        if let Some(problem) = guard.problem(file, line) {
            return problem;
        }
        if error.is_eof() {
            return Problem::of_line(
                file,
                line,
                &say::JsonCut {
                    entries: &state.entries,
                },
                &say::A_WHOLE_JSON,
            );
        }
        Problem::of_line(file, line, &say::JSON_BROKEN, &say::A_WHOLE_JSON)
    };
    read.map_err(wrong)?;
    reader.end().map_err(wrong)
}

struct State<'a> {
    objects: &'a mut dyn Objects,
    guard: &'a Guard,
    tables: IndexMap<String, Names, FnvBuildHasher>,
    object: Object,
    group: u64,
    problem: Option<Problem>,
    entries: u64,
}

/// A value at a path; within an object of a table, the table's number.
struct Walk<'s, 'a> {
    state: &'s mut State<'a>,
    path: String,
    depth: usize,
    table: Option<usize>,
    /// Whether lists of objects here only hold further lists.
    container: bool,
}

impl Walk<'_, '_> {
    /// Sets the cell of the path.
    fn cell<E>(self, value: fmt::Arguments<'_>) -> Result<(), E> {
        if let Some((_, columns)) = self
            .table
            .and_then(|table| self.state.tables.get_index_mut(table))
        {
            let column = match columns.get_index_of(&self.path) {
                Some(column) => column,
                None if columns.len() < MOST_COLUMNS => columns.insert_full(self.path, ()).0,
                None => return Ok(()),
            };
            self.state.object.add(column, value);
        }
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Walk<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        if self.depth > DEEPEST {
            return from.deserialize_ignored_any(IgnoredAny).map(|_| ());
        }
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Walk<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.cell(format_args!("{value}"))
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.cell(format_args!("{value}"))
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        self.cell(format_args!("{value}"))
    }

    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        self.cell(format_args!("{value}"))
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        self.cell(format_args!("{value}"))
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let begin = self.path.len();
        while let Some(key) = map.next_key::<String>()? {
            let mut path = self.path.clone();
            if begin > 0 {
                path.push('.');
            }
            path.push_str(&key);
            let container = CONTAINERS.contains(&key.as_str());
            let depth = self.depth + 1;
            map.next_value_seed(Walk {
                state: self.state,
                path,
                depth,
                table: self.table,
                container,
            })?;
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        // A list within an object of a table.
        if self.table.is_some() {
            while list.next_element::<IgnoredAny>()?.is_some() {}
            return Ok(());
        }
        if self.container && !self.path.is_empty() {
            loop {
                self.state.group += 1;
                let inner = Walk {
                    state: self.state,
                    path: self.path.clone(),
                    depth: self.depth + 1,
                    table: None,
                    container: false,
                };
                if list.next_element_seed(inner)?.is_none() {
                    return Ok(());
                }
            }
        }
        let table = match self.state.tables.get_index_of(&self.path) {
            Some(table) => table,
            None => {
                self.state
                    .tables
                    .insert_full(self.path.clone(), Names::default())
                    .0
            }
        };
        loop {
            self.state.object.clear();
            let inner = Walk {
                state: self.state,
                path: String::new(),
                depth: self.depth + 1,
                table: Some(table),
                container: false,
            };
            if list.next_element_seed(inner)?.is_none() {
                return Ok(());
            }
            self.state.entries += 1;
            self.state.guard.part();
            let State {
                objects,
                tables,
                object,
                group,
                problem,
                ..
            } = self.state;
            if object.cells.is_empty() {
                continue;
            }
            let Some((path, columns)) = tables.get_index(table) else {
                continue;
            };
            if let Err(found) = objects.object(path, columns, object, *group) {
                *problem = Some(found);
                return Err(serde::de::Error::custom("a problem was found"));
            }
        }
    }
}
