//! The paired differences of one outcome between two strategies, and how they are to be read.

use schemars::JsonSchema;
use serde::Serialize;

use super::family;
use super::interval::{Doubt, FEWEST_WORLDS, Looks, Studentised, others_at_most};
use measure::quantile::quantile;
use model::indicator::{Direction, Kind};
use model::math::max;
use model::outcomes::Outcome;

/// How a difference is to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Reading {
    /// There are too few worlds to tell luck from effect.
    TooFewWorlds,
    /// Every world comes to exactly the same under both strategies.
    Same,
    /// A few rare worlds decide the mean, so that no interval of it could be trusted.
    Uneven,
    /// The interval holds zero, or leaves it outside by so little that among so many outcomes and strategies luck may do that: they
    /// cannot be told apart.
    Unclear,
    /// More or less, but by too little to matter: under 1 % of the baseline's level, one person, half a percentage point.
    Immaterial,
    /// More than under the baseline.
    Higher,
    /// Less than under the baseline.
    Lower,
}

/// The paired differences of one outcome, strategy − baseline, each within one world: same people, same luck.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, JsonSchema)]
pub struct OutcomeDifference {
    /// The outcome.
    pub outcome: Outcome,
    /// Which way it is better.
    pub better: Direction,
    /// Mean of the differences.
    pub mean: f64,
    /// Lower end of the interval that holds the mean of all worlds in 95 of 100 cases; with several strategies, those of an
    /// outcome do so together. None where the reading says why.
    pub low: Option<f64>,
    /// Upper end of that interval.
    pub high: Option<f64>,
    /// Where all worlds have the same difference, and it therefore has no interval: the largest share of all possible worlds
    /// that may have another, with the interval's probability.
    pub others_at_most: Option<f64>,
    /// By what factor common luck makes the variance of the difference smaller than if each strategy had luck of its own: so
    /// many times as many worlds would be needed then. None with few worlds, and where the difference does not vary.
    pub variance_cut: Option<f64>,
    /// Probability of such a difference or a greater one if there were none, alone and not among many; none where there is no test.
    pub p_value: Option<f64>,
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
    /// How the difference is to be read.
    pub reading: Reading,
}

impl OutcomeDifference {
    /// Whether the strategy does better here, or worse, by enough to matter; none where that is not known.
    #[must_use]
    pub fn is_better(&self) -> Option<bool> {
        let higher = match self.reading {
            Reading::Higher => true,
            Reading::Lower => false,
            _ => return None,
        };
        match self.better {
            Direction::More => Some(higher),
            Direction::Less => Some(!higher),
            Direction::Neither => None,
        }
    }
}

/// The paired differences of what the operator aims at; more is better.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, JsonSchema)]
pub struct AimDifference {
    /// Mean of the differences: in the unit of the outcome or, where the aim is a mix, in points: percent of what each
    /// outcome is on average over the strategies, weighted.
    pub mean: f64,
    /// Lower end of the interval, as of every outcome.
    pub low: Option<f64>,
    /// Upper end of that interval.
    pub high: Option<f64>,
    /// Where all worlds have the same difference, and it therefore has no interval: the largest share of all possible worlds
    /// that may have another, with the interval's probability.
    pub others_at_most: Option<f64>,
    /// By what factor common luck makes the variance of the difference smaller than if each strategy had luck of its own: so
    /// many times as many worlds would be needed then. None with few worlds, and where the difference does not vary.
    pub variance_cut: Option<f64>,
    /// Worlds in which the strategy is better.
    pub wins: u32,
    /// Worlds in which it is worse.
    pub losses: u32,
    /// Worlds in which both come to exactly the same.
    pub ties: u32,
    /// Worlds compared.
    pub worlds: u32,
    /// How the difference is to be read.
    pub reading: Reading,
}

/// What the differences of two columns of worlds come to.
struct Paired {
    differences: Vec<f64>,
    mean: f64,
    interval: Option<[f64; 2]>,
    others_at_most: Option<f64>,
    variance_cut: Option<f64>,
    p_value: Option<f64>,
    higher: u32,
    lower: u32,
    reading: Reading,
}

/// By what a difference is judged.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Standard {
    /// The confidence of its interval.
    pub confidence: f64,
    /// How often the worlds are looked at.
    pub looks: Looks,
}

impl Paired {
    /// `matters` is the least difference that matters.
    fn new(with: &[f64], without: &[f64], standard: Standard, matters: f64) -> Option<Self> {
        let Standard { confidence, looks } = standard;
        let differences: Vec<f64> = with
            .iter()
            .zip(without)
            .map(|(with, without)| with - without)
            .collect();
        let (mean, sd) = mean_and_sd(&differences)?;
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
        let signed = || match mean {
            mean if mean.abs() < matters => Reading::Immaterial,
            mean if mean > 0.0 => Reading::Higher,
            _ => Reading::Lower,
        };
        let studentised = Studentised::new(&differences);
        let (interval, reading) = match studentised.map(|mean| mean.interval(confidence, looks)) {
            Err(Doubt::TooFew) => (None, Reading::TooFewWorlds),
            Err(Doubt::Uneven) => (None, Reading::Uneven),
            Err(Doubt::Same) if mean == 0.0 => (None, Reading::Same),
            Err(Doubt::Same) => (None, signed()),
            Ok([low, high]) if low <= 0.0 && high >= 0.0 => (Some([low, high]), Reading::Unclear),
            Ok(interval) => (Some(interval), signed()),
        };
        let worlds = differences.len() as u32;
        Some(Self {
            mean,
            interval,
            others_at_most: (worlds >= FEWEST_WORLDS && sd == Some(0.0))
                .then(|| others_at_most(worlds, confidence)),
            variance_cut: sd
                .filter(|sd| worlds >= FEWEST_WORLDS && *sd > 0.0)
                .and_then(|sd| variance_cut(with, without, sd)),
            p_value: family::p_value(studentised, mean, differences.len(), looks),
            differences,
            higher,
            lower,
            reading,
        })
    }

    fn worlds(&self) -> u32 {
        self.differences.len() as u32
    }

    fn ties(&self) -> u32 {
        self.worlds() - self.higher - self.lower
    }
}

/// The variance that the difference would have with independent luck, divided by that which it has (common random numbers; Law
/// 2015, Simulation Modeling and Analysis, 11.2). `sd` is the standard deviation of the differences.
fn variance_cut(with: &[f64], without: &[f64], sd: f64) -> Option<f64> {
    let variance = |worlds| mean_and_sd(worlds)?.1.map(|sd: f64| sd * sd);
    Some((variance(with)? + variance(without)?) / (sd * sd))
}

/// The differences of one outcome.
pub(crate) fn differ(
    outcome: Outcome,
    with: &[f64],
    without: &[f64],
    standard: Standard,
) -> Option<OutcomeDifference> {
    let (level, _) = mean_and_sd(without)?;
    let paired = Paired::new(with, without, standard, least_that_matters(outcome, level))?;
    let better = outcome.info().better;
    let (wins, losses) = match better {
        Direction::More => (Some(paired.higher), Some(paired.lower)),
        Direction::Less => (Some(paired.lower), Some(paired.higher)),
        Direction::Neither => (None, None),
    };
    let (ties, worlds) = (paired.ties(), paired.worlds());
    let sorted = sorted(paired.differences);
    Some(OutcomeDifference {
        outcome,
        better,
        mean: paired.mean,
        low: paired.interval.map(|[low, _]| low),
        high: paired.interval.map(|[_, high]| high),
        others_at_most: paired.others_at_most,
        variance_cut: paired.variance_cut,
        p_value: paired.p_value,
        p025: quantile(&sorted, 0.025)?,
        p975: quantile(&sorted, 0.975)?,
        wins,
        losses,
        ties,
        worlds,
        reading: paired.reading,
    })
}

/// The differences of a number that more is better of; `matters` is the least difference that matters.
pub(crate) fn differ_in_aim(
    with: &[f64],
    without: &[f64],
    standard: Standard,
    matters: f64,
) -> Option<AimDifference> {
    let paired = Paired::new(with, without, standard, matters)?;
    Some(AimDifference {
        mean: paired.mean,
        low: paired.interval.map(|[low, _]| low),
        high: paired.interval.map(|[_, high]| high),
        others_at_most: paired.others_at_most,
        variance_cut: paired.variance_cut,
        wins: paired.higher,
        losses: paired.lower,
        ties: paired.ties(),
        worlds: paired.worlds(),
        reading: paired.reading,
    })
}

/// The p-value of the differences of two columns of worlds; none where there is no test of them.
pub(crate) fn p_value_of(with: &[f64], without: &[f64], looks: Looks) -> Option<f64> {
    let differences: Vec<f64> = with
        .iter()
        .zip(without)
        .map(|(with, without)| with - without)
        .collect();
    let (mean, _) = mean_and_sd(&differences)?;
    family::p_value(
        Studentised::new(&differences),
        mean,
        differences.len(),
        looks,
    )
}

/// The least difference of an outcome that a planner would act on: 1 % of the baseline's level, but at least one person or yuan, half
/// an hour or day, half a percentage point.
pub(crate) fn least_that_matters(outcome: Outcome, level: f64) -> f64 {
    let info = outcome.info();
    let least = match info.unit {
        // People for each person who joins: a ratio.
        "people" if info.kind == Kind::Level => 0.005,
        "people" | "yuan" => 1.0,
        "h" | "days" | "times" => 0.5,
        "messages/day" => 0.05,
        _ => 0.005,
    };
    max(0.01 * level.abs(), least)
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
