//! The ensemble: every world of every strategy, put together from batches that arrive in any order.

use std::fmt;
use std::ops::Range;

use super::batch::{Batch, BatchError, values_per_world};
use super::sketch::{LARGEST_ERROR, Sketch};
use measure::quantile::Bands;
use model::experiment::Experiment;
use model::outcomes::{OUTCOMES, Outcome};
use model::series::{SERIES, Series};

/// The most worlds whose daily series are kept one by one.
pub const KEPT_WORLDS: u32 = 2000;

/// The worlds of an experiment, as far as they have been run.
///
/// Everything that is read from it covers the worlds 0 … n − 1 that **all** strategies have finished, so that strategies
/// are always compared on the same worlds, also while others are still running.
///
/// Daily series are kept in single precision: counts are exact up to 16.7 million, other numbers to seven digits. With more than
/// [`KEPT_WORLDS`] worlds those of the first ones are kept, for charts, and of all worlds sketches, from which quantiles are read;
/// they hold what has arrived, whether the worlds before it have or not.
/// Outcomes, on which every comparison rests, are kept in full.
#[derive(Clone, Debug)]
pub struct Ensemble {
    days: usize,
    worlds: u32,
    strategies: Vec<Columns>,
}

/// The worlds of one strategy.
#[derive(Clone, Debug, Default)]
struct Columns {
    /// `daily[(series * days + day) * kept + world]` of the worlds that are kept one by one: those of a day lie side by side, as
    /// every reader wants them. Empty until the first batch arrives.
    daily: Vec<f32>,
    /// `sketches[series * days + day]` of all worlds, where not all are kept.
    sketches: Vec<Sketch>,
    /// `outcomes[outcome * worlds + world]`.
    outcomes: Vec<f64>,
    /// Whether the world has arrived.
    present: Vec<bool>,
    /// Number of worlds that have arrived.
    done: u32,
    /// The worlds 0 … `ready` − 1 have all arrived.
    ready: u32,
}

/// Why a batch's values were not taken. The ensemble is as it was before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InsertError {
    /// The batch is no part of the experiment.
    Batch(BatchError),
    /// The number of values is not that of the batch's worlds.
    Size {
        /// Values given.
        found: usize,
        /// Values that the batch's worlds have.
        expected: usize,
    },
    /// A value is not a finite number that single precision can hold.
    NotFinite {
        /// Position among the values given.
        position: usize,
    },
    /// A world of the batch has been given before.
    Twice {
        /// Its number.
        world: u32,
    },
    /// There is not enough memory for the experiment's results.
    Memory {
        /// Bytes wanted.
        bytes: u64,
    },
}

impl fmt::Display for InsertError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Batch(error) => error.fmt(f),
            Self::Size { found, expected } => write!(
                f,
                "{found} values were given for a batch that has {expected}"
            ),
            Self::NotFinite { position } => {
                write!(f, "value {position} of the batch is not a finite number")
            }
            Self::Twice { world } => write!(f, "world {world} has been given before"),
            Self::Memory { bytes } => {
                write!(
                    f,
                    "{} MB of memory for the results cannot be had; ask for fewer days or worlds",
                    bytes / 1_000_000
                )
            }
        }
    }
}

impl std::error::Error for InsertError {}

impl Ensemble {
    /// An ensemble without any world yet. Memory is taken when the first batch of a strategy arrives.
    #[must_use]
    pub fn new(experiment: &Experiment) -> Self {
        Self {
            days: experiment.run.days as usize,
            worlds: experiment.run.worlds,
            strategies: vec![Columns::default(); experiment.strategies.len()],
        }
    }

    /// Goes on with another experiment: its strategy number k begins with the worlds of the strategy that has been at the place
    /// `from[k]`, or with none. A place gives its worlds once, and none where days or worlds are others.
    pub fn turn_to(&mut self, experiment: &Experiment, from: &[Option<usize>]) {
        let mut before = std::mem::replace(self, Self::new(experiment));
        if (before.days, before.worlds) != (self.days, self.worlds) {
            return;
        }
        for (columns, place) in self.strategies.iter_mut().zip(from) {
            if let Some(kept) = place.and_then(|place| before.strategies.get_mut(place)) {
                *columns = std::mem::take(kept);
            }
        }
    }

    /// Takes what [`run_batch`](super::batch::run_batch) gave for `batch`, in any order of batches.
    ///
    /// # Errors
    /// When the batch or its values do not fit the experiment. Nothing is changed then.
    pub fn insert(&mut self, batch: &Batch, values: &[f64]) -> Result<(), InsertError> {
        batch
            .check_against(self.strategies.len(), self.worlds)
            .map_err(InsertError::Batch)?;
        let size = values_per_world(self.days);
        let expected = size * batch.worlds as usize;
        if values.len() != expected {
            return Err(InsertError::Size {
                found: values.len(),
                expected,
            });
        }
        if let Some(position) = values.iter().position(|value| !(*value as f32).is_finite()) {
            return Err(InsertError::NotFinite { position });
        }
        let columns = &mut self.strategies[batch.strategy];
        columns.reserve(self.days, self.worlds)?;
        let numbers = batch.first_world..batch.first_world + batch.worlds;
        if let Some(world) = numbers
            .clone()
            .find(|world| columns.present[*world as usize])
        {
            return Err(InsertError::Twice { world });
        }
        for values in values.chunks_exact(size) {
            for (sketch, value) in columns.sketches.iter_mut().zip(values) {
                sketch.take(*value as f32);
            }
        }
        let of_days = size - OUTCOMES.len();
        columns.take(
            numbers,
            self.worlds,
            |world, place| values[world * size + place] as f32,
            |world, outcome| values[world * size + of_days + outcome],
        );
        Ok(())
    }

    /// Days of every run.
    #[must_use]
    pub fn days(&self) -> u32 {
        self.days as u32
    }

    /// Number of strategies.
    #[must_use]
    pub fn strategies(&self) -> usize {
        self.strategies.len()
    }

    /// Number of worlds of the experiment, run or not.
    #[must_use]
    pub fn worlds_planned(&self) -> u32 {
        self.worlds
    }

    /// Number of worlds that `strategy` has finished, whatever their numbers; 0 for an unknown strategy.
    #[must_use]
    pub fn worlds_done(&self, strategy: usize) -> u32 {
        self.strategies
            .get(strategy)
            .map_or(0, |columns| columns.done)
    }

    /// The worlds 0 … n − 1 that all strategies have finished: their number n.
    #[must_use]
    pub fn worlds_ready(&self) -> u32 {
        self.strategies
            .iter()
            .map(|columns| columns.ready)
            .min()
            .unwrap_or(0)
    }

    /// The worlds 0 … n − 1 that `strategy` has finished, whatever the others have: their number n; 0 for an unknown strategy.
    #[must_use]
    pub fn own_worlds(&self, strategy: usize) -> u32 {
        self.strategies
            .get(strategy)
            .map_or(0, |columns| columns.ready)
    }

    /// An outcome in each of those worlds, in their order; empty when `strategy` does not exist.
    #[must_use]
    pub fn own_outcome(&self, strategy: usize, outcome: Outcome) -> &[f64] {
        let start = outcome as usize * self.worlds as usize;
        let ready = self.own_worlds(strategy) as usize;
        self.strategies
            .get(strategy)
            .and_then(|columns| columns.outcomes.get(start..start + ready))
            .unwrap_or(&[])
    }

    /// The ready worlds whose daily series are kept one by one: their number.
    #[must_use]
    pub fn worlds_kept(&self) -> u32 {
        self.worlds_ready().min(KEPT_WORLDS)
    }

    /// The largest error of the daily series' quantiles, as a share of the numbers; none where they are exact.
    #[must_use]
    pub fn quantile_error(&self) -> Option<f64> {
        (self.worlds > KEPT_WORLDS).then_some(LARGEST_ERROR)
    }

    /// Whether every world of every strategy has arrived.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.worlds_ready() == self.worlds
    }

    /// The value of a daily series on one day in each ready world that is kept, in the order of the worlds; empty when `strategy`
    /// or `day` does not exist.
    #[must_use]
    pub fn values(&self, strategy: usize, series: Series, day: usize) -> &[f32] {
        if day >= self.days {
            return &[];
        }
        let start = (series as usize * self.days + day) * kept(self.worlds);
        let ready = self.worlds_kept() as usize;
        self.strategies
            .get(strategy)
            .and_then(|columns| columns.daily.get(start..start + ready))
            .unwrap_or(&[])
    }

    /// An outcome in each ready world, in the order of the worlds; empty when `strategy` does not exist.
    #[must_use]
    pub fn outcome(&self, strategy: usize, outcome: Outcome) -> &[f64] {
        let own = self.own_outcome(strategy, outcome);
        own.get(..self.worlds_ready() as usize).unwrap_or(&[])
    }

    /// Quantiles of a daily series over the ready worlds, day by day; empty without any ready world.
    #[must_use]
    pub fn quantiles(&self, strategy: usize, series: Series) -> Bands {
        let mut bands = Bands::default();
        if self.quantile_error().is_some() {
            let days = series as usize * self.days..(series as usize + 1) * self.days;
            let sketches = self.sketches(strategy).get(days).unwrap_or(&[]);
            sketches
                .iter()
                .filter_map(Sketch::quantiles)
                .for_each(|day| bands.push_quantiles(day));
            return bands;
        }
        let mut worlds = Vec::new();
        for day in 0..self.days {
            worlds.clear();
            worlds.extend(
                self.values(strategy, series, day)
                    .iter()
                    .copied()
                    .map(f64::from),
            );
            bands.push(&mut worlds);
        }
        bands
    }

    /// The outcomes of one world, in their order; those of a world that has not arrived are 0.
    pub(crate) fn outcomes_of(&self, strategy: usize, world: u32) -> impl Iterator<Item = f64> {
        let rows = self.strategies[strategy]
            .outcomes
            .chunks_exact(self.worlds as usize);
        rows.map(move |row| row[world as usize])
    }

    /// The daily series of one world, day by day; nothing where they are not kept.
    pub(crate) fn days_of(&self, strategy: usize, world: u32) -> impl Iterator<Item = f32> {
        let rows = self.strategies[strategy]
            .daily
            .chunks_exact(kept(self.worlds));
        rows.filter_map(move |row| row.get(world as usize).copied())
    }

    /// The sketches of a strategy, series by series and in each day by day; none where every world is kept.
    pub(crate) fn sketches(&self, strategy: usize) -> &[Sketch] {
        self.strategies
            .get(strategy)
            .map_or(&[], |columns| &columns.sketches)
    }

    /// Takes a world of another ensemble of the same experiment, without what its sketches say of it.
    pub(crate) fn adopt(
        &mut self,
        strategy: usize,
        world: u32,
        daily: &[f32],
        outcomes: &[f64],
    ) -> Result<(), InsertError> {
        let (days, worlds) = (self.days, self.worlds);
        let columns = &mut self.strategies[strategy];
        columns.reserve(days, worlds)?;
        if columns.present[world as usize] {
            return Err(InsertError::Twice { world });
        }
        columns.take(
            world..world + 1,
            worlds,
            |_, place| daily[place],
            |_, outcome| outcomes[outcome],
        );
        Ok(())
    }

    /// Takes `count` values of a bucket of the sketch at a place.
    pub(crate) fn add_to_sketch(&mut self, strategy: usize, place: usize, key: i32, count: u32) {
        if let Some(sketch) = self.strategies[strategy].sketches.get_mut(place) {
            sketch.add(key, count);
        }
    }

    /// Quantiles of the paired differences `strategy` − `baseline` of a daily series, day by day.
    ///
    /// Each difference is taken within one world: same people, same luck.
    #[must_use]
    pub fn difference_quantiles(&self, strategy: usize, baseline: usize, series: Series) -> Bands {
        let mut bands = Bands::default();
        let mut worlds = Vec::new();
        for day in 0..self.days {
            let pairs = self
                .values(strategy, series, day)
                .iter()
                .zip(self.values(baseline, series, day));
            worlds.clear();
            worlds.extend(pairs.map(|(with, without)| f64::from(*with) - f64::from(*without)));
            bands.push(&mut worlds);
        }
        bands
    }
}

/// Writes `numbers` of the worlds of rows of `width` worlds, as far as the rows go: row after row, as worlds lie side by side.
fn fill<T>(rows: &mut [T], width: usize, numbers: &Range<u32>, value: impl Fn(usize, usize) -> T) {
    let first = numbers.start as usize;
    for (place, row) in rows.chunks_exact_mut(width).enumerate() {
        for (world, kept) in row.iter_mut().skip(first).take(numbers.len()).enumerate() {
            *kept = value(world, place);
        }
    }
}

/// How many of so many worlds are kept one by one.
fn kept(worlds: u32) -> usize {
    worlds.min(KEPT_WORLDS) as usize
}

impl Columns {
    fn reserve(&mut self, days: usize, worlds: u32) -> Result<(), InsertError> {
        if !self.present.is_empty() {
            return Ok(());
        }
        let (all, kept) = (worlds, kept(worlds));
        let worlds = worlds as usize;
        let (daily, outcomes) = (SERIES.len() * days * kept, OUTCOMES.len() * worlds);
        let refused = |_| InsertError::Memory {
            bytes: 4 * daily as u64 + 8 * outcomes as u64,
        };
        self.daily.try_reserve_exact(daily).map_err(refused)?;
        self.outcomes.try_reserve_exact(outcomes).map_err(refused)?;
        self.present.try_reserve_exact(worlds).map_err(refused)?;
        self.daily.resize(daily, 0.0);
        self.outcomes.resize(outcomes, 0.0);
        self.present.resize(worlds, false);
        if all > KEPT_WORLDS {
            self.sketches.resize(SERIES.len() * days, Sketch::default());
        }
        Ok(())
    }

    /// Takes `numbers` of `worlds` worlds: a number of each series' days and an outcome, by the place of the world among them and
    /// their own.
    fn take(
        &mut self,
        numbers: Range<u32>,
        worlds: u32,
        daily: impl Fn(usize, usize) -> f32,
        outcome: impl Fn(usize, usize) -> f64,
    ) {
        fill(&mut self.daily, kept(worlds), &numbers, daily);
        fill(&mut self.outcomes, worlds as usize, &numbers, outcome);
        for world in numbers.clone() {
            self.present[world as usize] = true;
        }
        self.done += numbers.len() as u32;
        while self.present.get(self.ready as usize) == Some(&true) {
            self.ready += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::batch::batches;
    use crate::sample;

    /// Every world, two at a time.
    fn filled(experiment: &Experiment) -> Ensemble {
        let mut ensemble = Ensemble::new(experiment);
        for batch in batches(experiment, 2) {
            ensemble
                .insert(&batch, &sample::values(experiment, &batch))
                .unwrap();
        }
        ensemble
    }

    #[test]
    fn refuses_what_does_not_fit_and_stays_as_it_was() {
        let experiment = sample::experiment(2, 4, 3);
        let mut ensemble = Ensemble::new(&experiment);
        let batch = Batch {
            strategy: 1,
            first_world: 1,
            worlds: 2,
        };
        let good = sample::values(&experiment, &batch);
        let size = good.len();

        let foreign = Batch {
            strategy: 2,
            ..batch
        };
        assert_eq!(
            ensemble.insert(&foreign, &good),
            Err(InsertError::Batch(BatchError::Strategy {
                found: 2,
                strategies: 2
            }))
        );
        assert_eq!(
            ensemble.insert(&batch, &good[1..]),
            Err(InsertError::Size {
                found: size - 1,
                expected: size
            })
        );
        for bad in [f64::NAN, f64::INFINITY, 1e39] {
            let mut values = good.clone();
            values[5] = bad;
            assert_eq!(
                ensemble.insert(&batch, &values),
                Err(InsertError::NotFinite { position: 5 })
            );
        }
        assert_eq!(ensemble.worlds_done(1), 0);

        assert_eq!(ensemble.insert(&batch, &good), Ok(()));
        let overlapping = Batch {
            first_world: 2,
            ..batch
        };
        assert_eq!(
            ensemble.insert(&overlapping, &good),
            Err(InsertError::Twice { world: 2 })
        );
        assert_eq!((ensemble.worlds_done(1), ensemble.worlds_done(0)), (2, 0));
    }

    #[test]
    fn another_experiment_goes_on_with_the_worlds_of_strategies_that_it_shares() {
        let experiment = sample::experiment(3, 4, 2);
        let mut ensemble = filled(&experiment);
        let before = ensemble.clone();
        ensemble.turn_to(&experiment, &[Some(2), None, Some(2)]);
        let done = |ensemble: &Ensemble| [0, 1, 2].map(|k| ensemble.worlds_done(k));
        assert_eq!(done(&ensemble), [4, 0, 0]);
        assert_eq!(
            ensemble.own_outcome(0, Outcome::Members),
            before.own_outcome(2, Outcome::Members)
        );
        // What was taken over is not taken twice, and the rest can be.
        for batch in batches(&experiment, 4).filter(|batch| batch.strategy > 0) {
            ensemble
                .insert(&batch, &sample::values(&experiment, &batch))
                .unwrap();
        }
        assert_eq!(
            ensemble.quantiles(0, Series::Members),
            before.quantiles(2, Series::Members)
        );
        assert_eq!(
            ensemble.quantiles(1, Series::Members),
            before.quantiles(1, Series::Members)
        );
        for other in [sample::experiment(3, 5, 2), sample::experiment(3, 4, 3)] {
            let mut turned = before.clone();
            turned.turn_to(&other, &[Some(0), Some(1), Some(2)]);
            assert_eq!(done(&turned), [0, 0, 0]);
        }
    }

    #[test]
    fn only_worlds_that_all_strategies_have_finished_are_read() {
        let experiment = sample::experiment(2, 3, 2);
        let mut ensemble = Ensemble::new(&experiment);
        let mut insert = |strategy, first_world, worlds| {
            let batch = Batch {
                strategy,
                first_world,
                worlds,
            };
            ensemble
                .insert(&batch, &sample::values(&experiment, &batch))
                .unwrap();
            (
                ensemble.worlds_ready(),
                ensemble.values(0, Series::Members, 1).len(),
                ensemble.is_complete(),
            )
        };
        assert_eq!(insert(0, 1, 2), (0, 0, false));
        assert_eq!(insert(1, 0, 2), (0, 0, false));
        assert_eq!(insert(0, 0, 1), (2, 2, false));
        assert_eq!(insert(1, 2, 1), (3, 3, true));
    }

    #[test]
    fn values_stand_where_the_batch_put_them() {
        let experiment = sample::experiment(2, 3, 2);
        let ensemble = filled(&experiment);
        let world = sample::values(
            &experiment,
            &Batch {
                strategy: 1,
                first_world: 2,
                worlds: 1,
            },
        );
        for series in Series::ALL {
            for day in 0..2 {
                assert_eq!(
                    ensemble.values(1, *series, day)[2],
                    world[*series as usize * 2 + day] as f32
                );
            }
        }
        let outcomes: Vec<_> = Outcome::ALL
            .iter()
            .map(|outcome| ensemble.outcome(1, *outcome)[2])
            .collect();
        assert_eq!(outcomes, world[SERIES.len() * 2..]);
        assert_eq!(ensemble.values(0, Series::Members, 2), [0.0_f32; 0]);
        assert_eq!(ensemble.outcome(2, Outcome::Members), [0.0; 0]);
    }

    #[test]
    fn differences_are_taken_world_by_world() {
        let experiment = sample::experiment(2, 5, 2);
        let mut ensemble = Ensemble::new(&experiment);
        for batch in batches(&experiment, 5) {
            // Strategy 1 is 3 higher in every world, although the worlds themselves differ a lot.
            let values: Vec<_> = (0..5)
                .flat_map(|world| {
                    vec![f64::from(100 * world) + 3.0 * batch.strategy as f64; values_per_world(2)]
                })
                .collect();
            ensemble.insert(&batch, &values).unwrap();
        }
        let bands = ensemble.difference_quantiles(1, 0, Series::Members);
        assert_eq!((bands.p025, bands.p975), (vec![3.0; 2], vec![3.0; 2]));
        assert_eq!(ensemble.quantiles(0, Series::Members).p50, vec![200.0; 2]);
    }
}
