//! Assumptions: the numbers of behaviour that a study moves within their plausible ranges.

use model::experiment::Experiment;
use model::math::{max, min};
use model::parameters::{Parameter, TABLE};
use words::say::assumptions::BY_ID;
use words::{Say, Text, find};

/// A number of behaviour, and how far a study moves it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Assumption {
    /// Its row of the table.
    pub row: &'static Parameter,
    /// The document's value.
    pub own: f64,
    /// Least value tried.
    pub low: f64,
    /// Greatest value tried.
    pub high: f64,
}

impl Assumption {
    /// Every assumption, moved by `within` (0 to 1) of the way from the document's value to either end of its range.
    #[must_use]
    pub fn all(experiment: &Experiment, within: f64) -> Vec<Self> {
        let changed = &experiment.scenario.assumptions;
        TABLE
            .iter()
            .map(|row| {
                let own = changed.get(row.name).copied().unwrap_or(row.default);
                // A document may lie outside the plausible range.
                let (low, high) = (min(row.low, own), max(row.high, own));
                Self {
                    row,
                    own,
                    low: own - within * (own - low),
                    high: own + within * (high - own),
                }
            })
            .filter(|assumption| assumption.low < assumption.high)
            .collect()
    }

    /// What it is called.
    #[must_use]
    pub fn label(&self) -> Text {
        let words = find(BY_ID, &format!("assumption-{}", self.row.name));
        words.map_or_else(
            || Text::Same(self.row.name.to_owned()),
            |words| words.text(),
        )
    }

    /// The value at a place of the range, 0 to 1.
    #[must_use]
    pub fn value_at(&self, place: f64) -> f64 {
        self.low + place * (self.high - self.low)
    }

    /// Where the document's value lies in the range.
    #[must_use]
    pub fn own_place(&self) -> f64 {
        (self.own - self.low) / (self.high - self.low)
    }
}

/// The experiment with some assumptions changed.
#[must_use]
pub fn assuming(
    experiment: &Experiment,
    changes: impl Iterator<Item = (&'static str, f64)>,
) -> Experiment {
    let mut changed = experiment.clone();
    let changes = changes.map(|(name, value)| (name.to_owned(), value));
    changed.scenario.assumptions.extend(changes);
    changed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_has_a_name() {
        let named = |row: &&Parameter| find(BY_ID, &format!("assumption-{}", row.name)).is_some();
        let nameless: Vec<&str> = TABLE
            .iter()
            .filter(|row| !named(row))
            .map(|row| row.name)
            .collect();
        assert!(
            nameless.is_empty(),
            "locales/*/assumptions.ftl lack assumption-NAME for {nameless:?}"
        );
    }
}
