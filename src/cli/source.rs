//! Where the experiment comes from: a file, standard input or a built-in case, changed by options.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use experiments::idle;
use model::document::{self, DocumentError, MAX_BYTES};
use model::experiment::{Experiment, FORMAT, Run};
use model::strategy::Strategy;
use serde_json::json;
use words::say::cli::{self as say, StrategiesOf};
use words::say::document as of_documents;
use words::say::punctuation::LIST_ITEMS;
use words::{Joined, Language, Meant, Say, Text};

use super::arguments::{Runs, Selection, StudyOptions};
use super::failure::{Failure, cannot_read};
use super::seed::Seed;

/// Reads the experiment that the options name, with the plan that does nothing; it must have so many strategies at least.
pub fn experiment(options: &Selection, strategies: usize) -> Result<Experiment, Failure> {
    let mut experiment = named(&options.runs.document)?;
    if !options.strategy.is_empty() {
        experiment.strategies = chosen(&experiment.strategies, &options.strategy)?;
    }
    let experiment = run_as_asked(&experiment, &options.runs)?;
    enough(
        beside_nothing(experiment, options.without_baseline),
        strategies,
    )
}

/// The experiment with the plan that does nothing, unless it is to be left out.
fn beside_nothing(mut experiment: Experiment, without: bool) -> Experiment {
    if !without {
        idle::add(&mut experiment);
    }
    experiment
}

/// Reads the experiment whose plans a study compares, with the plan that does nothing.
pub fn compared(options: &StudyOptions, without_baseline: bool) -> Result<Experiment, Failure> {
    Ok(beside_nothing(studied(options)?, without_baseline))
}

/// Reads the experiment that a study is asked about; it must have a strategy.
pub fn studied(options: &StudyOptions) -> Result<Experiment, Failure> {
    let experiment = named(&options.runs.document)?;
    enough(run_as_asked(&experiment, &options.runs)?, 1)
}

/// The experiment with the days, worlds and seed that are asked for.
fn run_as_asked(experiment: &Experiment, runs: &Runs) -> Result<Experiment, Failure> {
    let own = experiment.run;
    let run = Run {
        days: runs.days.unwrap_or(own.days),
        worlds: runs.worlds.unwrap_or(own.worlds),
        seed: runs.seed.map_or(Ok(own.seed), Seed::number)?,
    };
    document::with_run(experiment, run).map_err(Failure::Document)
}

/// The experiment, when it has so many strategies at least.
fn enough(experiment: Experiment, strategies: usize) -> Result<Experiment, Failure> {
    let found = experiment.strategies.len();
    if found < strategies {
        return Err(wrong(
            "strategies",
            &say::FewStrategies { number: &found },
            &say::AtLeastStrategies { least: &strategies },
        ));
    }
    Ok(experiment)
}

/// Reads the experiment `name` and changes its runs.
pub fn changed(name: &str, change: impl FnOnce(&mut Run)) -> Result<Experiment, Failure> {
    let experiment = named(name)?;
    let mut run = experiment.run;
    change(&mut run);
    document::with_run(&experiment, run).map_err(Failure::Document)
}

/// Reads the case that is named, a built-in one by its name alone, too; and whether it is a document of one's own.
pub fn case(name: &str) -> Result<(Experiment, bool), Failure> {
    // A name of no file is meant for that of a case.
    let file = name == "-" || name.contains(['.', ':', '/', '\\']) || Path::new(name).exists();
    let called = match document::preset(name).is_some() || !file {
        true => format!("preset:{name}"),
        false => name.to_owned(),
    };
    let own = !called.starts_with("preset:");
    Ok((enough(named(&called)?, 1)?, own))
}

/// Reads the experiment that is named: a file, `-` for standard input or `preset:` and the name of a built-in case.
fn named(name: &str) -> Result<Experiment, Failure> {
    let text = match name.strip_prefix("preset:") {
        Some(preset_name) => preset(preset_name)?.to_owned(),
        None if name == "-" => text(io::stdin().lock(), Path::new("standard input"))?,
        None => {
            let path = Path::new(name);
            text(
                File::open(path).map_err(|error| no_document(name, &error))?,
                path,
            )?
        }
    };
    document::parse(&text).map_err(Failure::Document)
}

/// A file that cannot be read; a built-in case may have been meant.
fn no_document(name: &str, error: &io::Error) -> Failure {
    let cases = document::presets().iter();
    let cases: Vec<String> = cases.map(|case| format!("preset:{}", case.name)).collect();
    Failure::command_line(&Meant {
        allowed: &cannot_read(Path::new(name), error),
        found: Some(name),
        names: &cases.iter().map(String::as_str).collect::<Vec<_>>(),
    })
}

/// The document of the built-in case `name`.
pub fn preset(name: &str) -> Result<&'static str, Failure> {
    document::preset(name).ok_or_else(|| {
        // The parser has the words for a name that it does not know.
        let document = json!({ "format": FORMAT, "scenario": { "preset": name } });
        match document::parse(&document.to_string()) {
            Err(errors) => Failure::Document(errors),
            Ok(_) => Failure::work(&say::MissingCase { name: &name }),
        }
    })
}

/// The whole text, but never more than a document may have by much.
fn text(source: impl Read, path: &Path) -> Result<String, Failure> {
    let mut bytes = Vec::new();
    source
        .take(MAX_BYTES as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| Failure::unreadable(path, &error))?;
    if bytes.len() > MAX_BYTES {
        let most = &MAX_BYTES;
        return Err(wrong(
            "",
            &of_documents::MoreBytes { most },
            &of_documents::AtMostBytes { most },
        ));
    }
    files::text_of(&path.display().to_string(), bytes)
        .map_err(|problem| Failure::Input(vec![problem.text()]))
}

fn wrong(path: &str, found: &dyn Say, allowed: &dyn Say) -> Failure {
    Failure::Document(vec![DocumentError::new(&path, found, allowed)])
}

/// The strategy of that name in either language, or else the only one whose name begins so.
pub fn position(strategies: &[Strategy], name: &str) -> Option<usize> {
    let names: Vec<[&str; Language::ALL.len()]> = strategies
        .iter()
        .map(|strategy| Language::ALL.map(|language| strategy.name.get(language)))
        .collect();
    place_of(&names, name)
}

/// The place of what is called so by one of its names, or else of the only one with a name that begins so.
pub fn place_of<const N: usize>(names: &[[&str; N]], asked: &str) -> Option<usize> {
    names
        .iter()
        .position(|own| own.contains(&asked))
        .or_else(|| {
            let begins = |own: &[&str; N]| own.iter().any(|name| name.starts_with(asked));
            let mut found = (0..names.len()).filter(|&k| begins(&names[k]));
            found.next().filter(|_| found.next().is_none())
        })
}

/// The strategies' names, for messages.
pub fn names(strategies: &[Strategy]) -> Text {
    Text::of(|language| {
        let known = strategies.iter();
        let known: Vec<String> = known
            .map(|strategy| format!("{:?}", strategy.name.get(language)))
            .collect();
        Joined(&known, LIST_ITEMS).in_language(language)
    })
}

/// The strategies called by `names`, in that order.
fn chosen(strategies: &[Strategy], called: &[String]) -> Result<Vec<Strategy>, Failure> {
    let positions = positions(strategies, called)?;
    let chosen = positions.into_iter().map(|place| strategies[place].clone());
    Ok(chosen.collect())
}

/// Their positions; each can be named once.
pub fn positions(strategies: &[Strategy], called: &[String]) -> Result<Vec<usize>, Failure> {
    let mut positions = Vec::new();
    for name in called {
        let asked = &format!("{name:?}");
        let position = position(strategies, name).ok_or_else(|| {
            let known = strategies.iter();
            let known: Vec<&str> = known
                .flat_map(|plan| Language::ALL.map(|language| plan.name.get(language)))
                .collect();
            Failure::command_line(&Meant {
                allowed: &say::NoSuchStrategy {
                    asked,
                    strategies_of: StrategiesOf::Document,
                    known: &names(strategies),
                },
                found: Some(name),
                names: &known,
            })
        })?;
        if positions.contains(&position) {
            let strategy = &names(&strategies[position..=position]);
            return Err(Failure::command_line(&say::StrategyAgain {
                asked,
                strategy,
            }));
        }
        positions.push(position);
    }
    Ok(positions)
}
