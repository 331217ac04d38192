//! Batches: the parts into which an experiment is cut, so that workers, threads or machines can share them.

use std::fmt;
use std::ops::Range;

use model::experiment::Experiment;
use model::outcomes::OUTCOMES;
use model::pasts::Pasts;
use model::run::{Plan, run_world_after};
use model::series::SERIES;
use model::stops::Stops;

/// Some neighbouring worlds of one strategy: the unit of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Batch {
    /// Position of the strategy in the document.
    pub strategy: usize,
    /// Number of the first world.
    pub first_world: u32,
    /// Number of worlds.
    pub worlds: u32,
}

/// A batch that is no part of the experiment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BatchError {
    /// There is no such strategy.
    Strategy {
        /// Position asked for.
        found: usize,
        /// Number of strategies in the document.
        strategies: usize,
    },
    /// The worlds are none, or reach beyond the experiment's.
    Worlds {
        /// First world asked for.
        first: u32,
        /// Number of worlds asked for.
        worlds: u32,
        /// Number of worlds in the experiment.
        planned: u32,
    },
}

impl fmt::Display for BatchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Strategy { found, strategies } => {
                write!(
                    f,
                    "strategy {found} does not exist: the document has {strategies}, counted from 0"
                )
            }
            Self::Worlds {
                first,
                worlds,
                planned,
            } => {
                write!(
                    f,
                    "{worlds} worlds from world {first} on are not part of the experiment's worlds 0 to {}",
                    planned.saturating_sub(1)
                )
            }
        }
    }
}

impl std::error::Error for BatchError {}

impl Batch {
    /// Checks that the batch is a part of `experiment`.
    ///
    /// # Errors
    /// When the strategy or one of the worlds does not exist.
    pub fn check(&self, experiment: &Experiment) -> Result<(), BatchError> {
        self.check_against(experiment.strategies.len(), experiment.run.worlds)
    }

    /// The same for an experiment of so many strategies and worlds.
    pub(super) fn check_against(&self, strategies: usize, planned: u32) -> Result<(), BatchError> {
        if self.strategy >= strategies {
            return Err(BatchError::Strategy {
                found: self.strategy,
                strategies,
            });
        }
        let inside = self
            .first_world
            .checked_add(self.worlds)
            .is_some_and(|end| end <= planned);
        if self.worlds == 0 || !inside {
            return Err(BatchError::Worlds {
                first: self.first_world,
                worlds: self.worlds,
                planned,
            });
        }
        Ok(())
    }
}

/// Cuts `experiment` into batches of at most `worlds` worlds.
///
/// All strategies of the first worlds come before the next worlds, so that a comparison can be shown early.
pub fn batches(experiment: &Experiment, worlds: u32) -> impl Iterator<Item = Batch> + use<> {
    batches_of(experiment, 0..experiment.run.worlds, worlds)
}

/// The same of some of the worlds.
pub fn batches_of(
    experiment: &Experiment,
    range: Range<u32>,
    worlds: u32,
) -> impl Iterator<Item = Batch> + use<> {
    let (strategies, size) = (experiment.strategies.len(), worlds.max(1));
    range
        .clone()
        .step_by(size as usize)
        .flat_map(move |first_world| {
            let worlds = size.min(range.end - first_world);
            (0..strategies).map(move |strategy| Batch {
                strategy,
                first_world,
                worlds,
            })
        })
}

/// Numbers that one world of `days` days gives: the daily series, series-major, and then the outcomes.
#[must_use]
pub fn values_per_world(days: usize) -> usize {
    SERIES.len() * days + OUTCOMES.len()
}

/// Runs the worlds of `batch`.
///
/// The result holds world after world; each is the daily series (`daily[series * days + day]` in the order of
/// [`SERIES`]) followed by the outcomes in the order of [`OUTCOMES`].
///
/// # Errors
/// When `batch` is no part of `experiment`.
pub fn run_batch(experiment: &Experiment, batch: &Batch) -> Result<Vec<f64>, BatchError> {
    run_batch_after(experiment, batch, &mut Pasts::default())
}

/// The same, where pasts may be kept from earlier batches, and are for later ones.
///
/// # Errors
/// When `batch` is no part of `experiment`.
pub fn run_batch_after(
    experiment: &Experiment,
    batch: &Batch,
    pasts: &mut Pasts,
) -> Result<Vec<f64>, BatchError> {
    run_batch_for_stops(experiment, batch, pasts).map(|ran| ran.values)
}

/// What the worlds of a batch give.
#[derive(Clone, Debug, Default)]
pub struct Ran {
    /// Their numbers, as [`run_batch`] gives them.
    pub values: Vec<f64>,
    /// What has kept tactics from being done in each of them.
    pub stops: Vec<Vec<Stops>>,
}

/// The same, with what has kept tactics from being done.
///
/// # Errors
/// When `batch` is no part of `experiment`.
pub fn run_batch_for_stops(
    experiment: &Experiment,
    batch: &Batch,
    pasts: &mut Pasts,
) -> Result<Ran, BatchError> {
    batch.check(experiment)?;
    let plan = Plan::new(experiment, batch.strategy);
    let mut ran = Ran {
        values: Vec::with_capacity(
            values_per_world(experiment.run.days as usize) * batch.worlds as usize,
        ),
        stops: Vec::new(),
    };
    for world in batch.first_world..batch.first_world + batch.worlds {
        let result = run_world_after(&plan, world, pasts);
        ran.values.extend_from_slice(&result.daily);
        ran.values.extend_from_slice(&result.outcomes);
        ran.stops.push(result.stops);
    }
    Ok(ran)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    #[test]
    fn batches_cover_every_world_of_every_strategy_once() {
        let experiment = sample::experiment(2, 7, 3);
        let mut seen = vec![[0; 7]; 2];
        for batch in batches(&experiment, 3) {
            assert_eq!(batch.check(&experiment), Ok(()));
            for world in batch.first_world..batch.first_world + batch.worlds {
                seen[batch.strategy][world as usize] += 1;
            }
        }
        assert_eq!(seen, vec![[1; 7]; 2]);
        let order: Vec<_> = batches(&experiment, 3)
            .map(|b| (b.first_world, b.strategy, b.worlds))
            .collect();
        assert_eq!(
            order,
            [
                (0, 0, 3),
                (0, 1, 3),
                (3, 0, 3),
                (3, 1, 3),
                (6, 0, 1),
                (6, 1, 1)
            ]
        );
    }

    #[test]
    fn a_size_of_zero_is_taken_as_one() {
        assert_eq!(batches(&sample::experiment(1, 2, 3), 0).count(), 2);
    }

    #[test]
    fn foreign_batches_are_refused() {
        let experiment = sample::experiment(2, 7, 3);
        let run = |strategy, first_world, worlds| {
            run_batch(
                &experiment,
                &Batch {
                    strategy,
                    first_world,
                    worlds,
                },
            )
        };
        assert_eq!(
            run(2, 0, 1),
            Err(BatchError::Strategy {
                found: 2,
                strategies: 2
            })
        );
        for (first, worlds) in [(0, 8), (7, 1), (0, 0), (1, u32::MAX)] {
            assert_eq!(
                run(0, first, worlds),
                Err(BatchError::Worlds {
                    first,
                    worlds,
                    planned: 7
                })
            );
        }
    }

    #[test]
    fn a_batch_is_its_worlds_one_after_another() {
        let experiment = sample::experiment(1, 3, 4);
        let run = |first_world, worlds| {
            run_batch(
                &experiment,
                &Batch {
                    strategy: 0,
                    first_world,
                    worlds,
                },
            )
            .unwrap()
        };
        let together = run(0, 3);
        assert_eq!(together.len(), 3 * values_per_world(4));
        assert_eq!(together, [run(0, 1), run(1, 1), run(2, 1)].concat());
    }
}
