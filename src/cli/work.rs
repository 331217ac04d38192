//! The work on threads: parts whose results do not depend on who did them, put together by one.

use std::fmt;
use std::io;
use std::num::NonZeroUsize;
use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::sync_channel;
use std::thread;

use evidence::collected::{self, Collected};
use experiments::batch::{Batch, BatchError, Ran, batches, batches_of, run_batch_for_stops};
use experiments::csv;
use experiments::ensemble::Ensemble;
use experiments::stops::{self, FirstStops, PlanStops, STOPS_WORLDS};
use model::experiment::Experiment;
use model::pasts::Pasts;
use words::Language;
use words::say::cli as say;

use super::events;
use super::failure::Failure;
use super::ordered::Ordered;
use super::progress::Progress;
use super::stop;
use super::stream::Stream;

/// Worlds in a part: one, of every strategy, so that many threads end together and the past of a group that already runs is
/// simulated once for all of them.
pub const WORLDS: u32 = 1;

/// Runs every world of every strategy on `threads` threads, or on one for each processor.
pub fn run(
    experiment: &Experiment,
    threads: Option<NonZeroUsize>,
    language: Language,
    stops: &mut FirstStops,
) -> Result<Ensemble, Failure> {
    let worlds = 0..experiment.run.worlds;
    run_worlds(experiment, worlds, threads, language, stops)
}

/// Runs the worlds in `worlds` alone.
pub fn run_worlds(
    experiment: &Experiment,
    worlds: Range<u32>,
    threads: Option<NonZeroUsize>,
    language: Language,
    stops: &mut FirstStops,
) -> Result<Ensemble, Failure> {
    let mut ensemble = Ensemble::new(experiment);
    run_batches(
        batches_of(experiment, worlds, WORLDS),
        threads,
        say::PROGRESS_BATCHES.get(language),
        |batch, pasts| run_batch_for_stops(experiment, batch, pasts),
        |batch, ran| {
            stops.insert(batch, ran.stops);
            ensemble.insert(batch, &ran.values)
        },
    )?;
    Ok(ensemble)
}

/// Lets threads run batches, those side by side that begin with the same world one after another, and takes what each gives.
pub fn run_batches<F: Into<Failure>>(
    batches: impl Iterator<Item = Batch>,
    threads: Option<NonZeroUsize>,
    noun: &str,
    run: impl Fn(&Batch, &mut Pasts) -> Result<Ran, BatchError> + Sync,
    mut take: impl FnMut(&Batch, Ran) -> Result<(), F>,
) -> Result<(), Failure> {
    share(
        &of_the_same_worlds(batches),
        threads,
        noun,
        |part| one_after_another(part, &run),
        |part, ran| {
            let mut ran = part.iter().zip(ran);
            ran.try_for_each(|(batch, ran)| take(batch, ran))
        },
    )
}

/// Batches of the same worlds, which one thread runs one after another.
type Part = Vec<Batch>;

/// Puts neighbouring batches together that begin with the same world.
fn of_the_same_worlds(batches: impl Iterator<Item = Batch>) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for batch in batches {
        match parts.last_mut() {
            Some(part) if part[0].first_world == batch.first_world => part.push(batch),
            _ => parts.push(vec![batch]),
        }
    }
    parts
}

/// What `run` gives for each batch of a part, where the later ones find the pasts of the earlier ones.
fn one_after_another<V, E>(
    part: &Part,
    mut run: impl FnMut(&Batch, &mut Pasts) -> Result<V, E>,
) -> Result<Vec<V>, E> {
    let mut pasts = Pasts::default();
    part.iter().map(|batch| run(batch, &mut pasts)).collect()
}

/// What kept each plan's tactics from being done in its first worlds, of so many at most; those that are not `known` from the work
/// so far are run for it. Nothing where the work is asked to stop.
pub fn stops(
    experiment: &Experiment,
    worlds: u32,
    mut known: FirstStops,
    threads: Option<NonZeroUsize>,
    language: Language,
) -> Result<Vec<PlanStops>, Failure> {
    if stop::is_asked() {
        return Ok(Vec::new());
    }
    let worlds = worlds.min(STOPS_WORLDS);
    let acting: Vec<usize> = stops::acting(experiment).collect();
    let unknown: Vec<Batch> = batches_of(experiment, 0..worlds, WORLDS)
        .filter(|batch| acting.contains(&batch.strategy))
        .filter(|batch| !known.has(batch.strategy, batch.first_world))
        .collect();
    if !unknown.is_empty() {
        run_batches(
            unknown.into_iter(),
            threads,
            say::PROGRESS_STOPS.get(language),
            |batch, pasts| run_batch_for_stops(experiment, batch, pasts),
            |batch, ran| {
                known.insert(batch, ran.stops);
                Ok::<_, Failure>(())
            },
        )?;
    }
    Ok(known.of_plans(experiment, worlds))
}

/// Runs every world, with the first strategy's worlds measured where the document names a real community.
pub fn run_with_replay(
    experiment: &Experiment,
    threads: Option<NonZeroUsize>,
    language: Language,
    stops: &mut FirstStops,
) -> Result<Collected, Failure> {
    let mut collected = Collected::new(experiment);
    run_batches(
        batches(experiment, WORLDS),
        threads,
        say::PROGRESS_BATCHES.get(language),
        |batch, pasts| collected::run_for_stops(experiment, batch, pasts),
        |batch, ran| {
            stops.insert(batch, ran.stops);
            collected.insert(batch, &ran.values)
        },
    )?;
    Ok(collected)
}

/// The same, with the log of every world written while the work goes on: world by world, in each the strategies in their
/// order, in each the time's order.
pub fn run_logged(
    experiment: &Experiment,
    threads: Option<NonZeroUsize>,
    language: Language,
    stream: &mut Stream,
    stops: &mut FirstStops,
) -> Result<Collected, Failure> {
    stream.write(|out| csv::write_event_head(out, experiment))?;
    run_written(experiment, threads, language, stream, stops, |batch, _| {
        let (ran, events) = collected::run_logged(experiment, batch)?;
        Ok((ran, events::rows(experiment, batch, &events)))
    })
}

/// The same, with the daily series of every world written while the work goes on, in the order of the events' log.
pub fn run_with_days(
    experiment: &Experiment,
    threads: Option<NonZeroUsize>,
    language: Language,
    stream: &mut Stream,
    stops: &mut FirstStops,
) -> Result<Collected, Failure> {
    stream.write(|out| csv::write_daily_head(out, experiment))?;
    run_written(
        experiment,
        threads,
        language,
        stream,
        stops,
        |batch, pasts| {
            let ran = collected::run_for_stops(experiment, batch, pasts)?;
            let mut rows = Vec::new();
            let written = csv::write_days(&mut rows, experiment, batch, &ran.values);
            Ok((ran, written.map(|()| rows)))
        },
    )
}

/// What one world of one strategy gives, and its rows of a file.
type Written = (Ran, io::Result<Vec<u8>>);

/// Runs every world, one of every strategy a part, and writes what each gives for a file in their order.
fn run_written(
    experiment: &Experiment,
    threads: Option<NonZeroUsize>,
    language: Language,
    stream: &mut Stream,
    stops: &mut FirstStops,
    work: impl Fn(&Batch, &mut Pasts) -> Result<Written, BatchError> + Sync,
) -> Result<Collected, Failure> {
    let parts = of_the_same_worlds(batches(experiment, 1));
    let parts: Vec<(usize, Part)> = parts.into_iter().enumerate().collect();
    let mut collected = Collected::new(experiment);
    let mut file = Ordered::new(stream);
    share(
        &parts,
        threads,
        say::PROGRESS_BATCHES.get(language),
        |(_, part)| one_after_another(part, &work),
        |(place, part), written| {
            let mut all_rows = Vec::new();
            for (batch, (ran, rows)) in part.iter().zip(written) {
                stops.insert(batch, ran.stops);
                collected.insert(batch, &ran.values)?;
                all_rows.extend(rows?);
            }
            file.take(*place, all_rows)
        },
    )?;
    Ok(collected)
}

/// Lets threads do the parts and takes what they give, as it comes; asked to stop, they begin no further part.
pub fn share<P: Sync, V: Send, E: fmt::Display + Send, F: Into<Failure>>(
    parts: &[P],
    threads: Option<NonZeroUsize>,
    noun: &str,
    work: impl Fn(&P) -> Result<V, E> + Sync,
    mut take: impl FnMut(&P, V) -> Result<(), F>,
) -> Result<(), Failure> {
    let asked = threads.or_else(|| thread::available_parallelism().ok());
    let threads = asked.map_or(1, NonZeroUsize::get).min(parts.len());
    let mut progress = Progress::new(noun, parts.len());
    let next = AtomicUsize::new(0);
    thread::scope(|scope| {
        // Bounded, so that results cannot pile up before they are put together.
        let (sender, results) = sync_channel(threads);
        for _ in 0..threads {
            let (sender, next, work) = (sender.clone(), &next, &work);
            scope.spawn(move || {
                while let Some(part) = parts.get(next.fetch_add(1, Ordering::Relaxed)) {
                    // A receiver that is gone has met an error.
                    if stop::is_asked() || sender.send((part, work(part))).is_err() {
                        return;
                    }
                }
            });
        }
        drop(sender);
        for (done, (part, values)) in results.into_iter().enumerate() {
            let values = values.map_err(|error| Failure::work(&error.to_string()))?;
            take(part, values).map_err(Into::into)?;
            progress.show(done + 1);
        }
        Ok(())
    })
}
