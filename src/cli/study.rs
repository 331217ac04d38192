//! Studies on threads: what a study lacks is run until it has its answer or is asked to stop.

use std::convert::Infallible;

use decisions::state::{self, StateError};
use decisions::{Ledger, Question, Run, Study};
use model::experiment::Experiment;
use telling::study::told;
use words::say::decisions as say;
use words::{Language, Say};

use super::arguments::StudyOptions;
use super::failure::Failure;
use super::state::State;
use super::{output, stop, table, work};

/// Answers a question about an experiment.
pub fn answer(
    experiment: &Experiment,
    question: &Question,
    options: &StudyOptions,
    language: Language,
) -> Result<(), Failure> {
    let study = question.study(experiment).map_err(Failure::Document)?;
    let report = conduct(&study, options, language)?;
    output::print(&match options.json {
        true => output::json(&report)?,
        false => table::sections(&told(&report, experiment, language)),
    })
}

/// Runs what `study` lacks and returns its report: of all worlds or, when it is asked to stop, of those that are whole.
fn conduct<S: Study>(
    study: &S,
    options: &StudyOptions,
    language: Language,
) -> Result<S::Report, Failure> {
    let mut ledger = Ledger::default();
    let path = options.state.as_deref();
    let mut file = path
        .map(|path| {
            State::open(
                path,
                &state::head(),
                |text| state::read(text, &mut ledger),
                refused,
            )
        })
        .transpose()?;
    stop::listen()?;
    loop {
        let wanted = match study.report(&ledger, study.worlds()) {
            Ok(report) => return Ok(report),
            Err(wanted) => wanted,
        };
        work::share(
            &wanted.runs,
            options.runs.threads,
            wanted.step.get(language),
            |run| Ok::<_, Infallible>(run.outcomes()),
            |run: &Run, outcomes| {
                if let Some(file) = &mut file {
                    file.add(&state::world(run.key(), &outcomes))?;
                }
                match ledger.insert(run.key(), outcomes) {
                    true => Ok(()),
                    false => Err(Failure::work(&say::NOT_FINITE)),
                }
            },
        )?;
        if stop::is_asked() {
            return stopped(study, &ledger, options, language);
        }
    }
}

/// Why a file of finished worlds is not taken.
fn refused(path: &str, error: StateError) -> Failure {
    let path = &path;
    match error {
        StateError::Foreign { found, engine } => Failure::command_line(&say::ForeignState {
            path,
            found: &found,
            engine: &engine,
        }),
        StateError::Broken(line) => Failure::command_line(&say::BrokenState { path, line: &line }),
        StateError::Other | StateError::Unreadable(_) => {
            Failure::command_line(&say::NoState { path })
        }
    }
}

fn stopped<S: Study>(
    study: &S,
    ledger: &Ledger,
    options: &StudyOptions,
    language: Language,
) -> Result<S::Report, Failure> {
    let path = options
        .state
        .as_ref()
        .map(|path| path.display().to_string());
    let early = say::StoppedEarly {
        kept: path.is_some(),
        runs: &ledger.len(),
        path: &path.unwrap_or_default(),
    };
    let (worlds, report) = study.so_far(ledger).ok_or_else(|| Failure::work(&early))?;
    let (worlds, planned) = (&worlds, &study.worlds());
    let told = say::Stopped { worlds, planned };
    output::tell(&format!("{}\n", told.in_language(language)));
    Ok(report)
}
