//! What a real group is like: what stands out in its figures, how they lie beside those of real communities, and which built-in
//! case is nearest.

mod beside;
mod likeness;
mod remarks;

use measure::Profile;
use schemars::JsonSchema;
use serde::Serialize;
use words::Text;

pub use beside::{Beside, KnownBand, Place};
pub use likeness::{Apart, Likeness, Nearest};
pub use remarks::Remark;

/// Figures that rest on fewer cases are left out of sentences and comparisons.
const FEWEST_CASES: u32 = 5;

/// What a group is like.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Portrait {
    /// What stands out, in sentences, the most telling first.
    pub remarks: Vec<Remark>,
    /// The real communities whose figures stand beside the group's.
    pub communities: Vec<Text>,
    /// The group's figures beside theirs.
    pub figures: Vec<Beside>,
    /// The built-in cases by how near they are; nothing where too few figures are known.
    pub nearest: Option<Nearest>,
}

impl Portrait {
    /// That of a group. One world of each built-in case is run for it.
    #[must_use]
    pub fn of(profile: &Profile) -> Self {
        let communities = evidence::replay::communities();
        Self {
            remarks: remarks::of(profile, &communities),
            figures: beside::of(profile, &communities),
            communities: communities
                .into_iter()
                .map(|community| community.title)
                .collect(),
            nearest: likeness::of(profile),
        }
    }
}

/// A figure of the group that rests on enough cases.
fn figure(profile: &Profile, name: &str) -> Option<f64> {
    if name == "members" {
        return profile.members();
    }
    let number = profile.statistic(name)?.number;
    number
        .value
        .filter(|_| number.cases.is_some_and(|cases| cases >= FEWEST_CASES))
}
