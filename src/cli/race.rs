//! `compare --until-sure`: as many worlds as it takes to know which strategy is best.

use std::num::NonZeroUsize;

use experiments::batch::{Batch, run_batch};
use experiments::comparison::Comparison;
use experiments::ensemble::Ensemble;
use experiments::race::{PairStanding, Race, Standing, Verdict};
use model::experiment::Experiment;
use words::say::cli as say;
use words::{Language, Say};

use super::failure::Failure;
use super::number::Notation;
use super::{stop, table, work};

/// Runs worlds until the best strategy is known, the worlds of the document are used up, or Ctrl-C.
pub fn run(
    experiment: &Experiment,
    threads: Option<NonZeroUsize>,
    language: Language,
) -> Result<(Ensemble, Standing), Failure> {
    let (mut race, mut ensemble) = (Race::new(experiment), Ensemble::new(experiment));
    loop {
        let round = race.next();
        let Some(first) = round.first().filter(|_| !stop::is_asked()) else {
            return Ok((race.standing(&ensemble), ensemble))
                .map(|(standing, ensemble)| (ensemble, standing));
        };
        let noun = say::ProgressRace {
            worlds: &first.first_world,
            contenders: &round.len(),
        };
        let parts: Vec<Batch> = round.iter().flat_map(cut).collect();
        work::share(
            &parts,
            threads,
            &noun.in_language(language),
            |batch| run_batch(experiment, batch),
            |batch, values| ensemble.insert(batch, &values),
        )?;
        race.take(&ensemble);
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

/// The race for the terminal: what it has found, and every pair.
pub fn text(standing: &Standing, comparison: &Comparison, language: Language) -> String {
    let head = [
        say::PAIR_COLUMN,
        say::WORLDS_COLUMN,
        say::DIFFERENCE_COLUMN,
        say::INTERVAL_COLUMN,
        say::SURE_COLUMN,
    ];
    let form = Notation::of_aim(&comparison.aim);
    let mut rows = vec![head.map(|words| words.get(language).to_owned()).to_vec()];
    let name = |strategy: usize| {
        comparison
            .strategies
            .get(strategy)
            .map_or("", |known| known.name.get(language))
    };
    rows.extend(standing.pairs.iter().map(|pair: &PairStanding| {
        let interval = pair
            .low
            .zip(pair.high)
            .map(|(low, high)| form.interval(low, high));
        let sure = match pair.verdict {
            Verdict::Better => say::SURE_BETTER,
            Verdict::Worse => say::SURE_WORSE,
            Verdict::Alike => say::SURE_ALIKE,
            Verdict::Unclear => say::SURE_NOT,
        };
        vec![
            format!("{} − {}", name(pair.first), name(pair.second)),
            pair.worlds.to_string(),
            form.signed(pair.mean),
            interval.unwrap_or(say::INTERVAL_TOO_FEW.get(language).to_owned()),
            sure.get(language).to_owned(),
        ]
    }));
    let note = say::RACE_NOTE.get(language);
    format!(
        "{}\n\n{}{note}\n\n",
        standing.sentence.get(language),
        table::aligned(&rows)
    )
}
