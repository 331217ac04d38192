//! What a row is: a fact about real communities, and how the model is asked for it.

use serde::Serialize;
use words::Fixed;

use super::figure::{Band, Figure};

/// How much a row counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Tier {
    /// The facts that a model of communities must not miss.
    Core,
    /// Facts of weaker sources or smaller reach.
    Secondary,
}

/// What a row's figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A statistic of a community.
    Population,
    /// What one thing changes, all else equal.
    Causal,
}

/// Something that must hold between the medians of a row's figures.
#[derive(Clone, Copy, Debug)]
pub struct Condition {
    /// What must hold.
    pub name: Fixed,
    /// Whether it holds for the medians of the row's figures, in their order; [`f64::NAN`] stands for a figure without
    /// any value, and every comparison with it is false.
    pub holds: fn(&[f64]) -> bool,
}

/// A fact about real communities, and how the model is asked for it.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Its number, K01 to K37.
    pub id: &'static str,
    /// How much it counts.
    pub tier: Tier,
    /// What its figure is.
    pub kind: Kind,
    /// What the figure is called.
    pub name: Fixed,
    /// What it is.
    pub definition: Fixed,
    /// The target of the headline.
    pub band: Band,
    /// What the target is counted in, in words.
    pub unit: Fixed,
    /// Where the target comes from.
    pub source: &'static str,
    /// What is read from the simulated worlds; the first one is the headline, which is judged by `band`. Empty when the
    /// model does not have the mechanism.
    pub figures: &'static [Figure],
    /// What must hold between the figures besides.
    pub conditions: &'static [Condition],
}

impl Row {
    /// The band that figure number `place` is judged by.
    #[must_use]
    pub fn band_of(&self, place: usize) -> Option<Band> {
        if place == 0 {
            Some(self.band)
        } else {
            self.figures.get(place).and_then(|figure| figure.band)
        }
    }

    /// Whether the row passes only when figure number `place` lies in its band.
    #[must_use]
    pub fn decides(&self, place: usize) -> bool {
        place == 0 || self.figures.get(place).is_some_and(|f| f.decisive)
    }
}
