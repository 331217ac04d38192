//! Imperfect rows: each kind counted, its first few places named, and left out or mended by a rule that is said.

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Serialize, Serializer};
use words::Fixed;
use words::say::files as say;

macro_rules! findings {
    ($($variant:ident $words:path, $rule:path, $imperfect:literal, $doc:literal;)*) => {
        /// What a row may be like.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum What { $(#[doc = $doc] $variant,)* }

        impl What {
            /// Every kind.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// What it is called.
            #[must_use]
            pub fn title(self) -> Fixed {
                match self { $(Self::$variant => $words,)* }
            }

            /// What is done with such rows.
            #[must_use]
            pub fn rule(self) -> Fixed {
                match self { $(Self::$variant => $rule,)* }
            }

            /// Whether a log without such rows would be a better one; the others are merely told.
            #[must_use]
            pub fn is_imperfect(self) -> bool {
                match self { $(Self::$variant => $imperfect,)* }
            }
        }
    };
}

findings! {
    BadTime say::ROW_BAD_TIME, say::RULE_LEFT_OUT, true, "Its time cannot be read.";
    EarlyTime say::ROW_EARLY_TIME, say::RULE_LEFT_OUT, true, "Its time is before 2000, such as 1970-01-01, which stands for none.";
    FutureTime say::ROW_FUTURE_TIME, say::RULE_LEFT_OUT, true, "Its time is in the future.";
    Ragged say::ROW_RAGGED, say::RULE_LEFT_OUT, true, "It has more or fewer cells than there are columns.";
    CutLine say::ROW_CUT_LINE, say::RULE_LEFT_OUT, true, "The last line is cut off.";
    NoAuthor say::ROW_NO_AUTHOR, say::RULE_AUTHOR_UNKNOWN, true, "Its author is unknown or deleted.";
    NotListed say::ROW_NOT_LISTED, say::RULE_JOINED_FIRST, true, "Its author is not in the list of members.";
    Twice say::ROW_TWICE, say::RULE_ONCE, true, "It stands twice.";
    Repeated say::ROW_REPEATED, say::RULE_KEPT, true, "It is like the row before it in all cells, and neither has a name of its own.";
    Orphan say::ROW_ORPHAN, say::RULE_REPLY_KEPT, true, "It answers a message that the log does not have.";
    OddKind say::ROW_ODD_KIND, say::RULE_KIND_BY_PARENT, true, "Its type is none that is known, or does not fit its parent.";
    BadCell say::ROW_BAD_CELL, say::RULE_CELL_EMPTY, true, "One of its other cells cannot be read.";
    NoJoin say::ROW_NO_JOIN, say::RULE_JOINED_FIRST, true, "The member's time of joining is missing.";
    NeverThere say::ROW_NEVER_THERE, say::RULE_MEMBER_LEFT_OUT, true, "The member has neither a time of joining nor a message.";
    MemberTwice say::ROW_MEMBER_TWICE, say::RULE_FIRST_JOINING, true, "The member is listed twice.";
    ForeignKinds say::ROW_FOREIGN_KINDS, say::RULE_COLUMN_PASSED, false, "The column of types holds none that is known.";
    Notice say::ROW_NOTICE, say::RULE_NOT_A_MESSAGE, false, "It is a notice of the system.";
    Blank say::ROW_BLANK, say::RULE_PASSED_OVER, false, "Its cells are all empty.";
}

/// Where a row stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(rename = "RowPlace")]
pub struct Place {
    /// The file's name.
    pub file: String,
    /// The line, from 1; in JSON and XML the entry.
    pub line: u32,
}

/// One kind of imperfect rows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(rename = "ImperfectRows")]
pub struct Finding {
    /// What they are like.
    pub what: What,
    /// How many there are.
    pub count: u64,
    /// The first few.
    pub first: Vec<Place>,
    /// What is done with them.
    pub rule: Fixed,
}

impl JsonSchema for What {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        Fixed::schema_name()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Fixed::json_schema(generator)
    }
}

impl Serialize for What {
    /// What it is called, in every language.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.title().serialize(serializer)
    }
}

/// Places that are named of each kind.
const NAMED: usize = 5;

/// The findings so far.
#[derive(Clone, Debug, Default)]
pub(crate) struct Findings(Vec<Found>);

#[derive(Clone, Debug)]
struct Found {
    what: What,
    count: u64,
    /// File and line.
    first: Vec<(usize, u32)>,
}

impl Findings {
    /// One row more, in a line of a file.
    pub fn add(&mut self, what: What, file: usize, line: u32) {
        self.add_many(what, 1, file, line);
    }

    /// So many rows more, of which the first stands there.
    pub fn add_many(&mut self, what: What, count: u64, file: usize, line: u32) {
        let place = self.0.iter().position(|found| found.what == what);
        let place = place.unwrap_or_else(|| {
            self.0.push(Found {
                what,
                count: 0,
                first: Vec::new(),
            });
            self.0.len() - 1
        });
        let found = &mut self.0[place];
        found.count += count;
        if found.first.len() < NAMED {
            found.first.push((file, line));
        }
    }

    /// All of them, with the files' names.
    pub fn named(mut self, files: &[String]) -> Vec<Finding> {
        self.0.sort_by_key(|found| found.what);
        let place = |(file, line): &(usize, u32)| Place {
            file: files.get(*file).cloned().unwrap_or_default(),
            line: *line,
        };
        let finding = |found: &Found| Finding {
            what: found.what,
            count: found.count,
            first: found.first.iter().map(place).collect(),
            rule: found.what.rule(),
        };
        self.0.iter().map(finding).collect()
    }
}
