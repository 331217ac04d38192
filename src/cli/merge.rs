//! `compare --shard` and `merge`: one experiment on several machines, with the bits of one run.

use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};

use experiments::comparison::compare;
use experiments::ensemble::Ensemble;
use experiments::interval::Looks;
use experiments::part::{self, Part, PartError, Shard};
use experiments::stops::FirstStops;
use words::say::cli as say;
use words::say::punctuation::LIST_ITEMS;
use words::{Joined, Language, Say, Text};

use super::arguments::{MergeOptions, RunOptions};
use super::failure::Failure;
use super::present::ignorance;
use super::results::{Results, Studies};
use super::stream::write_whole;
use super::{compare, output, source, stop, work};

/// Runs the worlds of one part and writes them into the file that `--out` names.
pub fn write_part(options: &RunOptions, shard: Shard, language: Language) -> Result<(), Failure> {
    let experiment = source::experiment(&options.selection, 2)?;
    let path = options.out.as_deref().unwrap_or(Path::new("part"));
    let worlds = shard.worlds(experiment.run.worlds);
    if shard.of > experiment.run.worlds {
        let worlds = &experiment.run.worlds;
        return Err(Failure::command_line(&say::MorePartsThanWorlds { worlds }));
    }
    let ensemble = work::run_worlds(
        &experiment,
        worlds.clone(),
        options.selection.runs.threads,
        language,
        &mut FirstStops::new(&experiment),
    )?;
    write_whole(path, |out| part::write(out, &experiment, shard, &ensemble))?;
    let said = say::PartWritten {
        number: &shard.number,
        of: &shard.of,
        first: &(worlds.start + 1),
        last: &worlds.end,
        path: &path.display().to_string(),
    };
    output::print(&format!("{}\n", said.in_language(language)))
}

/// Puts parts together and says what `compare` would have said of the whole.
pub fn merge(options: &MergeOptions, language: Language) -> Result<(), Failure> {
    let mut parts = Vec::new();
    for path in &options.parts {
        let file = File::open(path).map_err(|error| Failure::unreadable(path, &error))?;
        parts.push((
            path,
            Part::open(BufReader::new(file)).map_err(|error| refused(path, &error))?,
        ));
    }
    check(&parts)?;
    let Some((_, first)) = parts.first() else {
        return Err(Failure::work(&say::NO_PARTS));
    };
    let experiment = first.experiment.clone();
    let mut ensemble = Ensemble::new(&experiment);
    for (path, part) in parts {
        part.read_into(&mut ensemble)
            .map_err(|error| refused(path, &error))?;
    }
    let comparison = compare(&experiment, &ensemble);
    stop::listen()?;
    let stops = work::stops(
        &experiment,
        comparison.worlds,
        FirstStops::new(&experiment),
        None,
        language,
    )?;
    let ignorance = ignorance(&experiment, &comparison, Looks::Once, None, language)?;
    let results = Results {
        experiment,
        ensemble,
        comparison,
        ignorance,
        race: None,
        stops,
        replay: None,
        studies: Studies::default(),
    };
    compare::show(&results, options.out.as_deref(), options.json, language)
}

/// Refuses parts of different experiments, a part that is given twice, and parts that are missing; every error at once.
fn check(parts: &[(&PathBuf, Part<BufReader<File>>)]) -> Result<(), Failure> {
    let Some((first_path, first)) = parts.first() else {
        return Ok(());
    };
    let mut errors: Vec<Text> = Vec::new();
    let mut known: Vec<Option<&PathBuf>> = Vec::new();
    for (path, part) in parts {
        let name = &path.display().to_string();
        let Shard { number, of } = part.head.shard;
        if part.head.experiment_hash != first.head.experiment_hash || of != first.head.shard.of {
            let first = &first_path.display().to_string();
            errors.push(say::OtherExperiment { name, first }.text());
            continue;
        }
        let place = number as usize - 1;
        if known.len() <= place {
            known.resize(place + 1, None);
        }
        match known[place] {
            Some(before) => {
                let before = &before.display().to_string();
                errors.push(
                    say::PartTwice {
                        name,
                        before,
                        number: &number,
                        of: &of,
                    }
                    .text(),
                );
            }
            None => known[place] = Some(path),
        }
    }
    let of = first.head.shard.of;
    let missing: Vec<String> = (0..of)
        .filter(|place| !matches!(known.get(*place as usize), Some(Some(_))))
        .take(MOST_NAMED)
        .map(|place| format!("{}/{of}", place + 1))
        .collect();
    if !missing.is_empty() {
        let parts = &Joined(&missing, LIST_ITEMS);
        errors.push(say::PartsMissing { parts }.text());
    }
    if errors.is_empty() {
        Ok(())
    } else {
        Err(Failure::Input(errors))
    }
}

/// The most missing parts that are named.
const MOST_NAMED: usize = 20;

/// Why a file cannot be used as a part.
fn refused(path: &Path, error: &PartError) -> Failure {
    let name = &path.display().to_string();
    match error {
        PartError::Read(error) => Failure::unreadable(path, error),
        PartError::Broken => Failure::Input(vec![say::BrokenPart { name }.text()]),
        PartError::Version(version) => {
            let own = &experiments::comparison::ENGINE_VERSION;
            Failure::Input(vec![say::PartOfVersion { name, version, own }.text()])
        }
    }
}
