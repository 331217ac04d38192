//! What `run` and `compare` have in common: read, run, write files, print.

use std::num::NonZeroUsize;
use std::path::Path;

use evidence::replay::Replay;
use experiments::comparison::{Comparison, compare_looking};
use experiments::ignorance::{Ignorance, known_for_sure};
use experiments::interval::Looks;
use experiments::stops::FirstStops;
use model::experiment::Experiment;
use words::say::cli as say;
use words::say::decisions::Stopped;
use words::{Language, Say};

use super::arguments::{RunOptions, Selection};
use super::failure::Failure;
use super::files::Folder;
use super::results::{Results, Studies};
use super::stream::Stream;
use super::{output, race, source, stop, work};

/// How a command presents results.
#[derive(Debug)]
pub struct Presentation {
    /// The strategies that it needs at least.
    pub strategies: usize,
    /// Whether it shows the real community.
    pub replay: bool,
    /// Whether it tells luck from what is not known of the group.
    pub ignorance: bool,
    /// Whether it runs only as many worlds as it takes to know which strategy is best.
    pub until_sure: bool,
    /// For programs.
    pub json: fn(&Results) -> Result<String, Failure>,
    /// For people.
    pub text: fn(&Results, Language) -> String,
}

/// Runs the document that the options name and presents what came of it.
pub fn present(
    options: &RunOptions,
    presentation: &Presentation,
    language: Language,
) -> Result<(), Failure> {
    let experiment = source::experiment(&options.selection, presentation.strategies)?;
    // Before the work, so that it is not done in vain.
    let folder = options.out.as_deref().map(Folder::new).transpose()?;
    let written = match (&options.events, &options.daily) {
        (Some(path), _) => Some(Written::Events(path)),
        (None, Some(path)) => Some(Written::Days(path)),
        (None, None) => None,
    };
    let results = compute(
        experiment,
        &options.selection,
        written,
        presentation,
        language,
    )?;
    let json = (presentation.json)(&results)?;
    if let Some(folder) = folder {
        folder.write(&results, &json, language)?;
    }
    output::print(&if options.json {
        json
    } else {
        (presentation.text)(&results, language)
    })
}

/// What is written of every world while the work goes on, and where to.
#[derive(Clone, Copy, Debug)]
pub enum Written<'a> {
    /// Every action.
    Events(&'a Path),
    /// Every daily series.
    Days(&'a Path),
}

/// Runs the experiment that is selected, with what is written meanwhile.
pub fn compute(
    experiment: Experiment,
    selection: &Selection,
    written: Option<Written<'_>>,
    presentation: &Presentation,
    language: Language,
) -> Result<Results, Failure> {
    let mut stream = match written {
        Some(Written::Events(path) | Written::Days(path)) => {
            Some(new_log(path, &selection.runs.document)?)
        }
        None => None,
    };
    let threads = selection.runs.threads;
    stop::listen()?;
    let (mut race, mut stops) = (None, FirstStops::new(&experiment));
    let (ensemble, replay) = if presentation.until_sure {
        let (ensemble, standing) = race::run(&experiment, threads, language, &mut stops)?;
        race = Some(standing);
        (ensemble, None)
    } else if written.is_some() || presentation.replay {
        let results = match (written, &mut stream) {
            (Some(Written::Events(_)), Some(stream)) => {
                work::run_logged(&experiment, threads, language, stream, &mut stops)?
            }
            (Some(Written::Days(_)), Some(stream)) => {
                work::run_with_days(&experiment, threads, language, stream, &mut stops)?
            }
            _ => work::run_with_replay(&experiment, threads, language, &mut stops)?,
        };
        let replay = results.replay().map(Replay::result);
        (results.into_ensemble(), replay)
    } else {
        (work::run(&experiment, threads, language, &mut stops)?, None)
    };
    if let Some(stream) = stream {
        stream.finish()?;
    }
    let looks = match race {
        Some(_) => Looks::Always,
        None => Looks::Once,
    };
    let comparison = compare_looking(&experiment, &ensemble, looks);
    if stop::is_asked() {
        tell_of_stop(&comparison, language)?;
    }
    let stops = work::stops(&experiment, comparison.worlds, stops, threads, language)?;
    let ignorance = match presentation.ignorance {
        true => ignorance(&experiment, &comparison, looks, threads, language)?,
        false => Vec::new(),
    };
    Ok(Results {
        experiment,
        ensemble,
        comparison,
        ignorance,
        race,
        stops,
        replay,
        studies: Studies::default(),
    })
}

/// How much of each difference's doubt comes from what is not known of the group: the worlds of `comparison` are run once more with
/// its numbers known for sure. Nothing where the document has no posterior, or the work is asked to stop.
pub fn ignorance(
    experiment: &Experiment,
    comparison: &Comparison,
    looks: Looks,
    threads: Option<NonZeroUsize>,
    language: Language,
) -> Result<Vec<Ignorance>, Failure> {
    let Some(known) = known_for_sure(experiment).filter(|_| !stop::is_asked()) else {
        return Ok(Vec::new());
    };
    let ensemble = work::run_worlds(
        &known,
        0..comparison.worlds,
        threads,
        language,
        &mut FirstStops::new(&known),
    )?;
    if stop::is_asked() {
        return Ok(Vec::new());
    }
    let known = compare_looking(&known, &ensemble, looks);
    Ok(experiments::ignorance::ignorance(comparison, &known))
}

/// What was finished before Ctrl-C is presented like any result, with a word on it.
fn tell_of_stop(comparison: &Comparison, language: Language) -> Result<(), Failure> {
    let (worlds, planned) = (&comparison.worlds, &comparison.worlds_planned);
    if *worlds == 0 {
        return Err(Failure::work(&say::STOPPED_TOO_EARLY));
    }
    output::tell(&format!(
        "{}\n",
        Stopped { worlds, planned }.in_language(language)
    ));
    Ok(())
}

/// The file that is written while the work goes on; never the document that is run.
fn new_log(path: &Path, document: &str) -> Result<Stream, Failure> {
    let same = |a: &Path, b: &Path| {
        let whole = |path: &Path| path.canonicalize().ok();
        whole(a).is_some_and(|a| whole(b) == Some(a))
    };
    if same(path, Path::new(document)) {
        let path = &path.display().to_string();
        return Err(Failure::command_line(&say::LogOverDocument { path }));
    }
    Stream::create(path)
}
