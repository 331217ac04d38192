//! What was read, for the person to check.

use measure::Need;
use schemars::JsonSchema;
use serde::Serialize;
use words::Fixed;

use super::finding::Finding;
use super::mapping::Mapping;
use super::reading::Options;
use super::role::Role;
use super::seats::Columns;

/// One file that was read.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct FileReport {
    /// Its name.
    pub name: String,
    /// The kind's name.
    pub kind: &'static str,
    /// What people call the kind.
    pub title: Fixed,
    /// The encoding; none for a workbook.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<&'static str>,
    /// What parts the columns, of separated values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<char>,
    /// Rows that hold something.
    pub rows: u64,
    /// What each column holds that is used: the role's name, the column's.
    pub columns: Vec<(&'static str, String)>,
    /// The names of all columns, where a person may choose among them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub names: Vec<String>,
}

/// What was read, and what the log cannot know.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[schemars(rename = "ReadingReport")]
pub struct Report {
    /// The files that were read.
    pub files: Vec<FileReport>,
    /// Files of a folder or an archive that hold no table and were passed over.
    pub passed_over: usize,
    /// The time zone of the group's clock.
    pub zone: String,
    /// Whether moments of universal time were read, for which the zone matters, and none was given.
    pub zone_assumed: bool,
    /// Whether day or month stands first, where dates do not say; none where it never mattered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day_first: Option<bool>,
    /// Operators among the accounts; none where they are unknown.
    pub operators: Option<usize>,
    /// Imperfect rows.
    pub findings: Vec<Finding>,
    /// What the log cannot know.
    pub unknown: Vec<Need>,
}

impl Report {
    /// What was read with these options, for the next time: which column held what, the zone, the order of day and month.
    #[must_use]
    pub fn mapping(&self, options: &Options) -> Mapping {
        let columns = self.files.iter().flat_map(|file| &file.columns);
        let columns = columns.filter_map(|(role, name)| Some((Role::named(role)?, name.clone())));
        let mut columns = Columns(columns.collect());
        columns.0.dedup();
        Mapping {
            columns,
            zone: options.zone.clone(),
            order: options.order,
        }
    }
}
