//! Assumptions: the numbers of behaviour that a study moves within their plausible ranges.

use model::experiment::Experiment;
use model::math::{ln, max, min};
use model::parameters::{Confidence, Parameter, TABLE, TOLD, Told};

/// Where the document's value lies in every range, from 0 to 1.
pub const OWN_PLACE: f64 = 0.5;

/// A number of behaviour, and how far a study moves it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Assumption {
    /// Its row of the table.
    pub row: &'static Parameter,
    /// What is said of it.
    pub told: &'static Told,
    /// The document's value.
    pub own: f64,
    /// Least value tried.
    pub low: f64,
    /// Greatest value tried.
    pub high: f64,
}

impl Assumption {
    /// Every assumption, moved by `within` (0 to 1) of the way from the document's value to either end of its plausible range.
    #[must_use]
    pub fn all(experiment: &Experiment, within: f64) -> Vec<Self> {
        let changed = &experiment.scenario.assumptions;
        TABLE
            .iter()
            .zip(TOLD)
            .map(|(row, told)| {
                let own = changed.get(row.name).copied().unwrap_or(row.default);
                let [low, high] = plausible(row, own);
                Self {
                    row,
                    told,
                    own,
                    low: own - within * (own - low),
                    high: own + within * (high - own),
                }
            })
            .filter(|assumption| assumption.low < assumption.high)
            .collect()
    }

    /// The value at a place of the range, 0 to 1: the document's in the middle, so that what is drawn evenly over the places lies
    /// above it as often as below.
    #[must_use]
    pub fn value_at(&self, place: f64) -> f64 {
        let below = place < OWN_PLACE;
        let end = if below { self.low } else { self.high };
        self.own + (place - OWN_PLACE).abs() / OWN_PLACE * (end - self.own)
    }
}

/// How many times as large or as small a number may well be, by how well it is known.
fn factor(confidence: Confidence) -> f64 {
    match confidence {
        Confidence::Measured => 1.25,
        Confidence::Read | Confidence::Fitted => 1.5,
        Confidence::Assumed => 2.0,
    }
}

/// The least and the greatest plausible value of a number that the document has as `own`: so many times smaller or larger, as far as
/// documents may say it. What may be negative is a logarithm of odds or counted in standard deviations, and moves by the factor's
/// logarithm.
fn plausible(row: &Parameter, own: f64) -> [f64; 2] {
    let factor = factor(row.confidence);
    let ends = match row.low < 0.0 {
        true => [own - ln(factor), own + ln(factor)],
        false => [own / factor, own * factor],
    };
    ends.map(|end| max(row.low, min(end, row.high)))
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
    #![allow(clippy::unwrap_used)]

    use serde_json::json;

    use super::*;
    use crate::testing::small_group;
    use model::math::exp;
    use model::parameters::find as row;

    fn around(name: &str, own: f64, within: f64) -> [f64; 3] {
        let nothing = json!([{ "name": "nothing" }]);
        let experiment = small_group(json!({ "living_members": 1 }), nothing);
        let change = std::iter::once((row(name).unwrap().name, own));
        let all = Assumption::all(&assuming(&experiment, change), within);
        let moved = all.iter().find(|moved| moved.row.name == name).unwrap();
        [0.0, OWN_PLACE, 1.0].map(|place| moved.value_at(place))
    }

    #[test]
    fn what_is_less_well_known_moves_further() {
        assert_eq!(around("message_nudge", 1.0, 1.0), [0.8, 1.0, 1.25]);
        assert_eq!(around("answer_nudge", 0.75, 1.0), [0.5, 0.75, 1.125]);
        assert_eq!(around("belonging_days", 40.0, 1.0), [20.0, 40.0, 80.0]);
        assert_eq!(around("belonging_days", 40.0, 0.5), [30.0, 40.0, 60.0]);
    }

    #[test]
    fn nothing_moves_beyond_what_documents_may_say() {
        assert_eq!(around("belonging_days", 12.0, 1.0), [10.0, 12.0, 24.0]);
        assert_eq!(around("settled", 0.8, 1.0), [0.4, 0.8, 1.0]);
    }

    #[test]
    fn odds_move_by_the_factor_whatever_their_logarithm() {
        let [low, own, high] = around("leave_base", -8.0, 1.0);
        for odds in [exp(high - own), exp(own - low)] {
            assert!((odds - 1.5).abs() < 1e-12);
        }
    }
}
