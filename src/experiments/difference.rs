//! The paired differences of one outcome between two strategies.

use schemars::JsonSchema;
use serde::Serialize;

use measure::quantile::quantile;
use model::indicator::Direction;
use model::outcomes::Outcome;

/// The paired differences of one outcome, strategy − baseline, each within one world: same people, same luck.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, JsonSchema)]
pub struct OutcomeDifference {
    /// The outcome.
    pub outcome: Outcome,
    /// Which way it is better.
    pub better: Direction,
    /// Mean of the differences.
    pub mean: f64,
    /// Lower end of the 95 % Student-t interval of the mean; none with a single world, whose luck cannot be told from
    /// the strategy's effect. Every interval stands for itself, without a correction for looking at many.
    pub low: Option<f64>,
    /// Upper end of that interval.
    pub high: Option<f64>,
    /// 2.5 % of the differences lie below.
    pub p025: f64,
    /// 97.5 % of the differences lie below.
    pub p975: f64,
    /// Worlds in which the strategy is better; none where neither way is better.
    pub wins: Option<u32>,
    /// Worlds in which it is worse; none where neither way is better.
    pub losses: Option<u32>,
    /// Worlds in which both come to exactly the same.
    pub ties: u32,
    /// Worlds compared.
    pub worlds: u32,
}

impl OutcomeDifference {
    /// Whether the interval leaves zero outside: whether the sign of the mean difference can be told.
    #[must_use]
    pub fn sign_is_clear(&self) -> bool {
        matches!((self.low, self.high), (Some(low), Some(high)) if low > 0.0 || high < 0.0)
    }
}

/// The differences of one outcome; `width` is the half of the interval in standard deviations, none with a single world.
pub(crate) fn differ(
    outcome: Outcome,
    with: &[f64],
    without: &[f64],
    width: Option<f64>,
) -> Option<OutcomeDifference> {
    let differences: Vec<f64> = with
        .iter()
        .zip(without)
        .map(|(with, without)| with - without)
        .collect();
    let (mean, sd) = mean_and_sd(&differences)?;
    let half = sd.zip(width).map(|(sd, width)| sd * width);
    let count = |wanted: fn(&f64) -> bool| {
        differences
            .iter()
            .filter(|difference| wanted(difference))
            .count() as u32
    };
    let (higher, lower) = (
        count(|difference| *difference > 0.0),
        count(|difference| *difference < 0.0),
    );
    let better = outcome.info().better;
    let (wins, losses) = match better {
        Direction::More => (Some(higher), Some(lower)),
        Direction::Less => (Some(lower), Some(higher)),
        Direction::Neither => (None, None),
    };
    let worlds = differences.len() as u32;
    let sorted = sorted(differences);
    Some(OutcomeDifference {
        outcome,
        better,
        mean,
        low: half.map(|half| mean - half),
        high: half.map(|half| mean + half),
        p025: quantile(&sorted, 0.025)?,
        p975: quantile(&sorted, 0.975)?,
        wins,
        losses,
        ties: worlds - higher - lower,
        worlds,
    })
}

pub(crate) fn sorted(mut values: Vec<f64>) -> Vec<f64> {
    values.sort_unstable_by(f64::total_cmp);
    values
}

/// Mean and standard deviation (n − 1), summed in the order of the worlds.
pub(crate) fn mean_and_sd(worlds: &[f64]) -> Option<(f64, Option<f64>)> {
    let first = *worlds.first()?;
    let n = worlds.len() as f64;
    // Summed as distances from the first world: equal worlds have exactly their value as mean, and no spread.
    let mean = first + worlds.iter().map(|value| value - first).sum::<f64>() / n;
    let squares: f64 = worlds
        .iter()
        .map(|value| (value - mean) * (value - mean))
        .sum();
    Some((
        mean,
        (worlds.len() > 1).then(|| (squares / (n - 1.0)).sqrt()),
    ))
}
