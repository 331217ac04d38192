//! The real communities, each with the figures that were measured on its log.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use measure::{CURVES, Log, STATISTICS, curve_range, measure};
use model::date::Date;
use words::Text;

/// A real community's figures.
///
/// The logs themselves are not part of the project. Each community's file holds what [`measure()`] gives for the log named in
/// `source`; the test of the measuring computes it anew wherever the log is at hand.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Community {
    /// The name by which documents call it.
    pub name: String,
    /// What the community is called.
    pub title: Text,
    /// Where the log was published.
    pub source: String,
    /// The licence of the log.
    pub licence: String,
    /// The first day of the log.
    pub first_day: Date,
    /// Days from the first to the last of the log.
    pub days: u32,
    /// The value of each of [`STATISTICS`] that the log has.
    pub statistics: BTreeMap<String, f64>,
    /// The values of each of [`CURVES`], empty where the log has no case.
    pub curves: BTreeMap<String, Vec<Option<f64>>>,
}

/// Edgeryders, 2011 to 2015: an open community of the Council of Europe and later of its own members.
///
/// 2,884 members and 23 operators from the first day on; every post and comment with its addressee. Data:
/// github.com/albertocottica/microfoundations-community-management, commit d18e902, MIT licence. The members of the
/// case are the accounts without an operator's role; arrivals a day are counted from their dates of joining.
const EDGERYDERS: &str = include_str!("edgeryders.json");

/// Quantum Computing Stack Exchange, 2018: the first half year of a question-and-answer site.
///
/// 3,460 accounts with the dates of joining and of the last visit, every question, answer and comment; no account is
/// marked as an operator's. Data: github.com/Jean-Low/StackERedes, commit b6ea69d, a part of the Stack Exchange data dump,
/// CC BY-SA, its authors the site's users.
const QUANTUM_COMPUTING: &str = include_str!("quantumcomputing_se.json");

/// The figures of each community, by the name by which documents call it.
const KNOWN: [(&str, &str); 2] = [
    ("edgeryders", EDGERYDERS),
    ("quantumcomputing_se", QUANTUM_COMPUTING),
];

/// Whether there is a community of that name.
pub(crate) fn is_known(name: &str) -> bool {
    KNOWN.iter().any(|(known, _)| *known == name)
}

/// The community of that name, if there is one.
#[must_use]
pub fn community(name: &str) -> Option<Community> {
    let (_, text) = KNOWN.iter().find(|(known, _)| *known == name)?;
    serde_json::from_str(text).ok()
}

/// All of them.
#[must_use]
pub fn communities() -> Vec<Community> {
    // None is left out: that every one can be read is tested.
    KNOWN
        .iter()
        .filter_map(|(_, text)| serde_json::from_str(text).ok())
        .collect()
}

impl Community {
    /// The community with the figures of `log` in place of its own.
    #[must_use]
    pub fn with_figures_of(mut self, log: &Log) -> Self {
        let row = measure(log);
        // Six decimals are more than any reader needs, and few enough to be read back without error.
        let known = |value: f64| Some((value * 1e6).round() / 1e6).filter(|v| !v.is_nan());
        self.statistics = STATISTICS
            .iter()
            .zip(&row)
            .filter_map(|(s, v)| Some((s.name.to_owned(), known(*v)?)))
            .collect();
        let values = |curve| row[curve_range(curve)].iter().map(|v| known(*v)).collect();
        self.curves = CURVES
            .iter()
            .map(|curve| (curve.name.to_owned(), values(curve)))
            .collect();
        self
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_community_has_every_figure_that_is_compared() {
        assert_eq!(communities().len(), KNOWN.len());
        for (name, members, posters) in [
            ("edgeryders", 2884.0, 769.0),
            ("quantumcomputing_se", 3460.0, 402.0),
        ] {
            let community = community(name).unwrap();
            assert_eq!(community.name, name);
            for statistic in STATISTICS.iter().filter(|s| s.compared) {
                assert!(
                    community.statistics.contains_key(statistic.name),
                    "{name}: {} is missing",
                    statistic.name
                );
            }
            let known = |name: &String| STATISTICS.iter().any(|s| s.name == name);
            assert!(community.statistics.keys().all(known));
            for curve in CURVES {
                assert_eq!(
                    community.curves[curve.name].len(),
                    curve.x.len(),
                    "{name}: {}",
                    curve.name
                );
            }
            assert_eq!(community.curves.len(), CURVES.len());
            assert_eq!(
                (
                    community.statistics["members"],
                    community.statistics["posters"]
                ),
                (members, posters)
            );
        }
    }

    #[test]
    fn unknown_communities_are_none() {
        assert_eq!(community("atlantis"), None);
    }
}
