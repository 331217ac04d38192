//! Files as people have them: bytes become a log that can be measured, and a report of what was read.
//!
//! A file is recognised by what it holds, not by its name: its [`encoding`](words::Encoding), then its form (separated values, JSON,
//! XML, a transcript, a workbook, an archive), then its kind by the columns that only that kind has (`kinds`). Every form
//! gives rows of cells; `seats` says which cell holds what, `draft` makes messages, members or days of rows, and
//! `assemble` the log. Nothing is invented: what a kind does not tell is unknown to the log ([`measure::Known`]), imperfect
//! rows are left out or mended by a rule that the [`Report`] states. Names of people are numbers in the log, and texts of messages
//! are never kept.
//!
//! This room reads no files itself; it is given [`Source`]s.
#![forbid(unsafe_code)]
#![deny(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::dbg_macro
)]

mod archive;
mod assemble;
mod cells;
mod columns;
mod day_order;
mod delimited;
mod dialect;
mod draft;
mod encoding;
mod event_table;
mod finding;
mod guard;
mod json;
mod kinds;
mod mapping;
mod moment;
mod objects;
mod people;
mod problem;
mod reading;
mod report;
mod role;
mod seats;
mod sheet;
mod source;
mod transcript;
mod xml;
mod zone;

pub use archive::may_be_table;
pub use encoding::text_of;
pub use event_table::{Recorded, read_event_log};
pub use finding::{Finding, Place, What};
pub use mapping::Mapping;
pub use moment::DayOrder;
pub use problem::{Ask, Problem, WantedColumn, visible};
pub use reading::{Content, Options, Reading, Someone, read};
pub use report::{FileReport, Report};
pub use role::Role;
pub use seats::Columns;
pub use source::{Bytes, ReadSeek, Source};
pub use zone::{NoZone, Zone};
