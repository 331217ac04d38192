//! The free numbers: what a search or a hand has set so that rows hold.

use std::collections::BTreeSet;

use model::parameters::{Confidence, TABLE};

use crate::search::SearchSpec;

/// The searches that set the model's numbers, as they were run; see `calibration/README.md`.
const SEARCHES: [&str; 6] = [
    include_str!("../../calibration/chat.json"),
    include_str!("../../calibration/forum.json"),
    include_str!("../../calibration/muting.json"),
    include_str!("../../calibration/qa.json"),
    include_str!("../../calibration/quantumcomputing_se.json"),
    include_str!("../../calibration/trade.json"),
];

/// The places of every number that a search moved, and the parameters that were set by hand with a row in view.
pub(crate) fn free_numbers() -> BTreeSet<String> {
    let searched = SEARCHES
        .iter()
        .filter_map(|text| serde_json::from_str::<SearchSpec>(text).ok())
        .flat_map(|search| search.free)
        .map(|free| free.place);
    let by_hand = TABLE
        .iter()
        .filter(|row| row.confidence == Confidence::Fitted)
        .map(|row| row.name.to_owned());
    searched.chain(by_hand).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn every_parameter_that_a_search_moved_is_called_fitted() {
        for text in SEARCHES {
            let search: SearchSpec = serde_json::from_str(text).unwrap();
            assert!(!search.free.is_empty());
            for free in search.free {
                if let Some(row) = TABLE.iter().find(|row| row.name == free.place) {
                    assert_eq!(row.confidence, Confidence::Fitted, "{}", row.name);
                }
            }
        }
    }
}
