//! What a comparison is printed as, by command line and package alike.

use serde::Serialize;

use super::comparison::Comparison;
use super::race::Standing;
use super::stops::PlanStops;

/// The comparison, the race where there was one, and what kept tactics from being done.
#[derive(Debug, Serialize)]
pub struct Compared<'a> {
    /// The comparison.
    #[serde(flatten)]
    pub comparison: &'a Comparison,
    /// How it was made sure, where it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub race: Option<&'a Standing>,
    /// What kept each plan's tactics from being done.
    pub stops: &'a [PlanStops],
}
