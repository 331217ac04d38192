//! What the operator wants, read from the outcomes of one world.

use experiments::aim::{AimPart, parts};
use model::outcomes::Outcome;
use model::scenario::Scenario;

/// What the operator wants: an outcome, or a mix in points, a hundred of which are what the plans come to on average.
#[derive(Clone, Debug, PartialEq)]
pub struct Goal {
    parts: Vec<AimPart>,
    /// What a weight of 1 is worth for each unit of a part's outcome.
    scales: Vec<f64>,
}

impl Goal {
    /// The aim of `scenario`; `reference` has the outcomes of the worlds by whose mean a mix is scaled.
    #[must_use]
    pub fn new<'w>(
        scenario: &Scenario,
        reference: impl Iterator<Item = &'w [f64]> + Clone,
    ) -> Self {
        let parts = parts(scenario);
        let scale = |part: &AimPart| {
            if parts.len() == 1 {
                return 1.0;
            }
            let (mut sum, mut count) = (0.0, 0.0);
            for outcomes in reference.clone() {
                sum += outcomes[part.outcome as usize];
                count += 1.0;
            }
            // What no plan reaches at all tells none from another.
            if sum > 0.0 {
                100.0 * part.weight * count / sum
            } else {
                0.0
            }
        };
        let scales = parts.iter().map(scale).collect();
        Self { parts, scales }
    }

    /// The outcomes that it is read from, with their weights; the weightiest first.
    #[must_use]
    pub fn parts(&self) -> &[AimPart] {
        &self.parts
    }

    /// How far a world has come by it.
    #[must_use]
    pub fn reached(&self, outcomes: &[f64]) -> f64 {
        let parts = self.parts.iter().zip(&self.scales);
        parts
            .map(|(part, scale)| scale * outcomes[part.outcome as usize])
            .sum()
    }

    /// How far it has come in the days since `before`: money counts from then on, everything else is a state at the end.
    #[must_use]
    pub fn reached_since(&self, outcomes: &[f64], before: &[f64]) -> f64 {
        let parts = self.parts.iter().zip(&self.scales);
        parts
            .map(|(part, scale)| {
                let place = part.outcome as usize;
                let earlier = if part.outcome == Outcome::Revenue {
                    before[place]
                } else {
                    0.0
                };
                scale * (outcomes[place] - earlier)
            })
            .sum()
    }
}
