//! What `run` and `compare` have in common: read, run, write files, print.

use evidence::replay::Replay;
use experiments::comparison::compare;
use words::Language;

use super::arguments::RunOptions;
use super::failure::Failure;
use super::files::Folder;
use super::results::Results;
use super::stream::Stream;
use super::{events, output, source, work};

/// How a command presents results.
#[derive(Debug)]
pub struct Presentation {
    /// The strategies that it needs at least.
    pub strategies: usize,
    /// Whether it shows the real community.
    pub replay: bool,
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
    let experiment = source::experiment(options, presentation.strategies)?;
    // Before the work, so that it is not done in vain.
    let folder = options.out.as_deref().map(Folder::new).transpose()?;
    let log = options.events.as_deref().map(Stream::create).transpose()?;

    let (ensemble, replay) = if presentation.replay {
        let results = work::run_with_replay(&experiment, options.threads, language)?;
        let replay = results.replay().map(Replay::result);
        (results.into_ensemble(), replay)
    } else {
        (work::run(&experiment, options.threads, language)?, None)
    };
    let comparison = compare(&experiment, &ensemble);
    let results = Results {
        experiment,
        ensemble,
        comparison,
        replay,
    };

    let json = (presentation.json)(&results)?;
    if let Some(folder) = folder {
        folder.write(&results, &json, language)?;
    }
    if let Some(log) = log {
        events::write(log, &results.experiment, language)?;
    }
    output::print(&if options.json {
        json
    } else {
        (presentation.text)(&results, language)
    })
}
