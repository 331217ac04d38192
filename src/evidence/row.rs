//! What a row is: a fact about real communities, and how the model is asked for it.

use schemars::JsonSchema;
use serde::Serialize;
use words::Fixed;

use super::figure::{Band, Figure};
use super::spread::Spread;

/// How much a row counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Tier {
    /// The facts that a model of communities must not miss.
    Core,
    /// Facts of weaker sources or smaller reach.
    Secondary,
    /// What practitioners know of operating a community, tried as an experiment. Its figures are judged by the interval of
    /// their mean: it must lie wholly in the band.
    Trade,
}

/// What a row proves about the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// No number was set with the row in view.
    Emergent,
    /// A search, or a hand, set numbers so that the row holds.
    Fitted,
    /// The figure is read back from a number that the model was given.
    ByConstruction,
}

impl Basis {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Emergent, Self::Fitted, Self::ByConstruction];
}

/// What a row's figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RowKind {
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
    /// Its number: K01 to K37 for facts, T01 and on for what the trade knows.
    pub id: &'static str,
    /// How much it counts.
    pub tier: Tier,
    /// What it proves.
    pub basis: Basis,
    /// What its figure is.
    pub kind: RowKind,
    /// What the figure is called.
    pub name: Fixed,
    /// What it is.
    pub definition: Fixed,
    /// The target of the headline.
    pub band: Band,
    /// What the target is counted in, in words.
    pub unit: Fixed,
    /// Where the target comes from.
    pub source: Fixed,
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

    /// Whether what was found lies in the band. A fact's figure does so with its median. A row of the trade says "at least"
    /// and "at most" of a mean: it holds when the mean's whole interval lies inside, and is refuted when all of it lies
    /// outside; `None` where that cannot be told.
    pub(super) fn is_met(&self, figure: &Figure, band: Band, found: &Spread) -> Option<bool> {
        if self.tier != Tier::Trade {
            return found.median.map(|median| band.holds(median));
        }
        if figure.unless_refuted {
            let (low, high) = found.refuting?;
            return Some(low <= band.high && band.low <= high);
        }
        let (low, high) = found.interval?;
        if band.holds(low) && band.holds(high) {
            Some(true)
        } else if high < band.low || band.high < low {
            Some(false)
        } else {
            None
        }
    }

    /// Whether the row passes only when figure number `place` lies in its band.
    #[must_use]
    pub fn decides(&self, place: usize) -> bool {
        place == 0 || self.figures.get(place).is_some_and(|f| f.decisive)
    }
}
