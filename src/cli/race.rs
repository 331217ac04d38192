//! `compare --until-sure`: as many worlds as it takes to know which strategy is best.

use std::num::NonZeroUsize;

use experiments::batch::{Batch, run_batch_for_stops};
use experiments::ensemble::Ensemble;
use experiments::race::{Race, Standing};
use experiments::stops::FirstStops;
use model::experiment::Experiment;
use words::say::cli as say;
use words::{Language, Say};

use super::failure::Failure;
use super::{stop, work};

/// Runs worlds until the best strategy is known, the worlds of the document are used up, or Ctrl-C.
pub fn run(
    experiment: &Experiment,
    threads: Option<NonZeroUsize>,
    language: Language,
    stops: &mut FirstStops,
) -> Result<(Ensemble, Standing), Failure> {
    let (mut race, mut ensemble) = (Race::new(experiment), Ensemble::new(experiment));
    loop {
        let round = race.next();
        let Some(first) = round.first().filter(|_| !stop::is_asked()) else {
            return Ok((ensemble, race.standing()));
        };
        let noun = say::ProgressRace {
            worlds: &first.first_world,
            contenders: &round.len(),
        };
        let mut batches: Vec<Batch> = round.iter().flat_map(cut).collect();
        batches.sort_by_key(|batch| (batch.first_world, batch.strategy));
        work::run_batches(
            batches.into_iter(),
            threads,
            &noun.in_language(language),
            |batch, pasts| run_batch_for_stops(experiment, batch, pasts),
            |batch, ran| {
                stops.insert(batch, ran.stops);
                ensemble.insert(batch, &ran.values)
            },
        )?;
        race.take(|strategy, outcome| ensemble.own_outcome(strategy, outcome));
    }
}

/// Parts of a batch that threads can share.
fn cut(batch: &Batch) -> impl Iterator<Item = Batch> + use<> {
    let Batch {
        strategy,
        first_world,
        worlds,
    } = *batch;
    let step = work::WORLDS as usize;
    (first_world..first_world + worlds)
        .step_by(step)
        .map(move |start| Batch {
            strategy,
            first_world: start,
            worlds: work::WORLDS.min(first_world + worlds - start),
        })
}
