//! Everything that a document's worlds give, for those who show it all: the ensemble and, where the document
//! names a real community, the replay.
//!
//! One run of a world gives both, so that nothing is simulated twice.

use super::replay::{REPLAYED, Replay, is_replay};
use experiments::batch::{Batch, BatchError, Ran, run_batch_for_stops, values_per_world};
use experiments::ensemble::{Ensemble, InsertError};
use measure::{SHEET_WIDTH, measure, simulated_log};
use model::event_log::EventLog;
use model::experiment::Experiment;
use model::pasts::Pasts;
use model::run::{Plan, run_world_logged};

/// Runs the worlds of `batch`. Each gives what [`run_batch_for_stops`] gives and, for the first strategy of a document that names a
/// real community, the row of [`measure()`].
///
/// # Errors
/// When `batch` is no part of `experiment`.
pub fn run_with_replay(
    experiment: &Experiment,
    batch: &Batch,
    pasts: &mut Pasts,
) -> Result<Vec<f64>, BatchError> {
    run_for_stops(experiment, batch, pasts).map(|ran| ran.values)
}

/// The same, with what has kept tactics from being done.
///
/// # Errors
/// When `batch` is no part of `experiment`.
pub fn run_for_stops(
    experiment: &Experiment,
    batch: &Batch,
    pasts: &mut Pasts,
) -> Result<Ran, BatchError> {
    if batch.strategy != REPLAYED || !is_replay(experiment) {
        return run_batch_for_stops(experiment, batch, pasts);
    }
    batch.check(experiment)?;
    let mut ran = Ran::default();
    for world in batch.first_world..batch.first_world + batch.worlds {
        let (mut of_world, _) = logged(experiment, batch.strategy, world);
        ran.values.append(&mut of_world.values);
        ran.stops.append(&mut of_world.stops);
    }
    Ok(ran)
}

/// The same for a batch of one world, with the log of every action.
///
/// # Errors
/// When `batch` is no part of `experiment`.
pub fn run_logged(experiment: &Experiment, batch: &Batch) -> Result<(Ran, EventLog), BatchError> {
    batch.check(experiment)?;
    Ok(logged(experiment, batch.strategy, batch.first_world))
}

/// What a world gives, and its log.
fn logged(experiment: &Experiment, strategy: usize, world: u32) -> (Ran, EventLog) {
    let (result, events) = run_world_logged(&Plan::new(experiment, strategy), world);
    let mut values = result.daily;
    values.extend(result.outcomes);
    if strategy == REPLAYED && is_replay(experiment) {
        let (start, days) = (experiment.scenario.start, experiment.run.days);
        values.extend(measure(&simulated_log(&events, start, days)));
    }
    let stops = vec![result.stops];
    (Ran { values, stops }, events)
}

/// What the worlds of a document have given so far.
#[derive(Clone, Debug)]
pub struct Collected {
    ensemble: Ensemble,
    replay: Option<Replay>,
}

impl Collected {
    /// Nothing yet.
    #[must_use]
    pub fn new(experiment: &Experiment) -> Self {
        Self {
            ensemble: Ensemble::new(experiment),
            replay: Replay::new(experiment),
        }
    }

    /// Goes on with another document, as [`Ensemble::turn_to`] says; `from` must be of the same real community.
    pub fn turn_to(&mut self, experiment: &Experiment, from: &[Option<usize>]) {
        self.ensemble.turn_to(experiment, from);
        if self.ensemble.worlds_done(REPLAYED) == 0 {
            self.replay = Replay::new(experiment);
        }
    }

    /// Takes what [`run_with_replay`] gave for `batch`, in any order of batches.
    ///
    /// # Errors
    /// When the batch or its values do not fit the document. Nothing is changed then.
    pub fn insert(&mut self, batch: &Batch, values: &[f64]) -> Result<(), InsertError> {
        let Some(replay) = self.replay.as_mut().filter(|_| batch.strategy == REPLAYED) else {
            return self.ensemble.insert(batch, values);
        };
        let size = values_per_world(self.ensemble.days() as usize);
        let expected = (size + SHEET_WIDTH) * batch.worlds as usize;
        if values.len() != expected {
            return Err(InsertError::Size {
                found: values.len(),
                expected,
            });
        }
        let (mut numbers, mut rows) = (Vec::new(), Vec::new());
        for (world, values) in values.chunks_exact(size + SHEET_WIDTH).enumerate() {
            let (own, row) = values.split_at(size);
            // A row has no number where the world has no case; infinite it never is.
            if let Some(place) = row.iter().position(|value| value.is_infinite()) {
                return Err(InsertError::NotFinite {
                    position: world * (size + SHEET_WIDTH) + size + place,
                });
            }
            numbers.extend_from_slice(own);
            rows.push(row);
        }
        self.ensemble.insert(batch, &numbers)?;
        // The ensemble has just taken the same worlds, so they are part of the document, and new.
        for (world, row) in (batch.first_world..).zip(rows) {
            replay.take(world, row);
        }
        Ok(())
    }

    /// The worlds of all strategies.
    #[must_use]
    pub fn ensemble(&self) -> &Ensemble {
        &self.ensemble
    }

    /// The worlds of all strategies, kept when the rest is let go.
    #[must_use]
    pub fn into_ensemble(self) -> Ensemble {
        self.ensemble
    }

    /// The replay, when the document names a real community.
    #[must_use]
    pub fn replay(&self) -> Option<&Replay> {
        self.replay.as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use experiments::batch::{batches, run_batch};
    use experiments::sample;
    use measure::STATISTICS;
    use model::document;
    use model::outcomes::Outcome;
    use model::series::Series;

    #[test]
    fn one_run_gives_what_two_would() {
        let mut experiment = sample::experiment(2, 3, 8);
        experiment.scenario.replay = Some("edgeryders".to_owned());
        let (mut collected, mut ensemble) =
            (Collected::new(&experiment), Ensemble::new(&experiment));
        let mut replay = Replay::new(&experiment).unwrap();
        for world in 0..3 {
            let (_, events) = run_world_logged(&Plan::new(&experiment, REPLAYED), world);
            let log = simulated_log(&events, experiment.scenario.start, experiment.run.days);
            replay.take(world, &measure(&log));
        }
        for batch in batches(&experiment, 2) {
            collected
                .insert(
                    &batch,
                    &run_with_replay(&experiment, &batch, &mut Pasts::default()).unwrap(),
                )
                .unwrap();
            ensemble
                .insert(&batch, &run_batch(&experiment, &batch).unwrap())
                .unwrap();
        }
        // As text, because a world without a case is no number, which equals nothing.
        let text = |replay: &Replay| serde_json::to_string(&replay.result()).unwrap();
        assert_eq!(collected.replay().map(text), Some(text(&replay)));
        let last_first = |parts: [(u32, u32); 2]| {
            let mut collected = Collected::new(&experiment);
            for (first_world, worlds) in parts {
                let batch = Batch {
                    strategy: REPLAYED,
                    first_world,
                    worlds,
                };
                assert!(collected.replay().unwrap().result().worlds == 0);
                collected
                    .insert(
                        &batch,
                        &run_with_replay(&experiment, &batch, &mut Pasts::default()).unwrap(),
                    )
                    .unwrap();
            }
            collected.replay().map(text)
        };
        assert_eq!(last_first([(1, 2), (0, 1)]), Some(text(&replay)));
        for strategy in 0..2 {
            assert_eq!(
                collected.ensemble().outcome(strategy, Outcome::Members),
                ensemble.outcome(strategy, Outcome::Members)
            );
            assert_eq!(
                collected.ensemble().quantiles(strategy, Series::Members),
                ensemble.quantiles(strategy, Series::Members)
            );
        }
    }

    #[test]
    fn documents_without_a_real_community_have_the_ensemble_alone() {
        let experiment = sample::experiment(1, 2, 4);
        let batch = Batch {
            strategy: 0,
            first_world: 0,
            worlds: 2,
        };
        let values = run_with_replay(&experiment, &batch, &mut Pasts::default()).unwrap();
        assert_eq!(values, run_batch(&experiment, &batch).unwrap());
        let mut collected = Collected::new(&experiment);
        assert_eq!(collected.insert(&batch, &values), Ok(()));
        assert!(collected.replay().is_none() && collected.ensemble().is_complete());
    }

    #[test]
    fn what_does_not_fit_changes_nothing() {
        let mut experiment = sample::experiment(1, 2, 4);
        experiment.scenario.replay = Some("edgeryders".to_owned());
        let batch = Batch {
            strategy: 0,
            first_world: 1,
            worlds: 1,
        };
        let good = run_with_replay(&experiment, &batch, &mut Pasts::default()).unwrap();
        let outside = Batch { worlds: 2, ..batch };
        assert!(run_with_replay(&experiment, &outside, &mut Pasts::default()).is_err());
        let (mut collected, last) = (Collected::new(&experiment), good.len() - 1);
        assert_eq!(
            collected.insert(&batch, &good[1..]),
            Err(InsertError::Size {
                found: last,
                expected: last + 1
            })
        );
        let mut bad = good.clone();
        bad[last] = f64::INFINITY;
        assert_eq!(
            collected.insert(&batch, &bad),
            Err(InsertError::NotFinite { position: last })
        );
        assert!(matches!(
            collected.insert(&outside, &good.repeat(2)),
            Err(InsertError::Batch(_))
        ));
        assert_eq!(collected.ensemble().worlds_done(0), 0);
        assert_eq!(collected.insert(&batch, &good), Ok(()));
        assert_eq!(
            collected.insert(&batch, &good),
            Err(InsertError::Twice { world: 1 })
        );
    }

    #[test]
    fn a_replay_of_the_preset_has_the_real_arrivals() {
        let mut experiment = document::parse(document::preset("edgeryders").unwrap()).unwrap();
        experiment.run.days = 200;
        let arrived: u32 = experiment.scenario.arrivals.daily[..200]
            .iter()
            .map(|n| u32::from(*n))
            .sum();
        let batch = Batch {
            strategy: REPLAYED,
            first_world: 0,
            worlds: 1,
        };
        let values = run_with_replay(&experiment, &batch, &mut Pasts::default()).unwrap();
        let row = &values[values.len() - SHEET_WIDTH..];
        let members = STATISTICS.iter().position(|s| s.name == "members").unwrap();
        assert_eq!(
            row[members],
            f64::from(experiment.scenario.founders + arrived)
        );
    }
}
