//! What `run` and `compare` have in common: read, run, write files, print.

use evidence::replay::{Replay, ReplayResult};
use experiments::comparison::{Comparison, compare};
use experiments::ensemble::Ensemble;
use model::experiment::Experiment;
use words::Language;

use super::arguments::{RunOptions, Tongue};
use super::failure::Failure;
use super::files::{Folder, Stream};
use super::{events, output, source, work};

/// What came of a document.
#[derive(Debug)]
pub struct Results {
    pub experiment: Experiment,
    pub ensemble: Ensemble,
    pub comparison: Comparison,
    /// The real community beside the first strategy, where the document names one.
    pub replay: Option<ReplayResult>,
}

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
pub fn present(options: &RunOptions, presentation: &Presentation) -> Result<(), Failure> {
    let experiment = source::experiment(options, presentation.strategies)?;
    // Before the work, so that it is not done in vain.
    let folder = options.out.as_deref().map(Folder::new).transpose()?;
    let log = options.events.as_deref().map(Stream::create).transpose()?;
    let language = Tongue::or_of_terminal(options.lang);

    let (ensemble, replay) = if presentation.replay {
        let results = work::run_with_replay(&experiment, options.threads)?;
        let replay = results.replay().map(Replay::result);
        (results.into_ensemble(), replay)
    } else {
        (work::run(&experiment, options.threads)?, None)
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
        events::write(log, &results.experiment)?;
    }
    output::print(&if options.json {
        json
    } else {
        (presentation.text)(&results, language)
    })
}

/// The lines above every table: the case, the run, and where the numbers come from.
pub fn heading(results: &Results, language: Language) -> String {
    let name = results.experiment.scenario.name.get(language);
    let Comparison {
        days,
        worlds,
        seed,
        engine_version,
        scenario_hash,
        ..
    } = &results.comparison;
    let run = match language {
        Language::Chinese => {
            format!(
                "{days} 天，{worlds} 次模拟，随机种子 {seed}（引擎 {engine_version}，场景 {scenario_hash}）"
            )
        }
        Language::English => {
            let noun = if *worlds == 1 { "world" } else { "worlds" };
            format!(
                "{days} days, {worlds} {noun}, seed {seed} (engine {engine_version}, scenario {scenario_hash})"
            )
        }
    };
    format!("{name}\n{run}\n\n")
}

/// What the plans break of the platform's rules, one line a rule; nothing where they keep to them.
pub fn broken_rules(results: &Results, language: Language) -> String {
    let lines = results.comparison.breaches.iter().map(|breach| {
        let strategy = &results.experiment.strategies[breach.strategy].name;
        let tactic = breach.tactic.as_deref().map(|id| format!(" · {id}"));
        let (name, tactic) = (strategy.get(language), tactic.unwrap_or_default());
        format!("! {name}{tactic}: {}\n", breach.text.get(language))
    });
    let lines: String = lines.collect();
    if lines.is_empty() {
        lines
    } else {
        lines + "\n"
    }
}
