//! `report`: a comparison and what it rests on, on two pages for printing.

use std::convert::Infallible;
use std::num::NonZeroUsize;

use decisions::sensitivity::Depth;
use decisions::{Contributions, Ledger, Run, Sensitivity, Study};
use model::experiment::Experiment;
use telling::report;
use words::say::decisions::NOT_FINITE;
use words::{Language, Say};

use super::arguments::ReportOptions;
use super::failure::Failure;
use super::files::{Folder, REPORT};
use super::present::{self, Presentation};
use super::results::{Results, Studies};
use super::{compare, output, source, stop, work};

/// How deeply the studies of a report look: worlds, pairs of orders, and what is asked of the assumptions.
struct Level {
    worlds: u32,
    orders: u32,
    sensitivity: Depth,
}

/// Enough to see what matters, in a minute or so.
const MODEST: Level = Level {
    worlds: 20,
    orders: 1,
    sensitivity: Depth {
        trajectories: 4,
        closely: 5,
        rows: 8,
        point_worlds: 2,
        within: 1.0,
    },
};

/// What the studies' own verbs look at unless they are told otherwise, in as many worlds as the comparison has.
const FULL: Level = Level {
    worlds: u32::MAX,
    orders: 4,
    sensitivity: Depth {
        trajectories: 8,
        closely: 10,
        rows: 128,
        point_worlds: 4,
        within: 1.0,
    },
};

/// Runs the document that the options name, asks the studies, and writes the files of `compare` with the report.
pub fn report(options: &ReportOptions, language: Language) -> Result<(), Failure> {
    let presentation = Presentation {
        strategies: 1,
        replay: false,
        ignorance: false,
        until_sure: options.until_sure,
        json: compare::json,
        text: |_, _| String::new(),
    };
    let selection = &options.selection;
    let experiment = source::experiment(selection, presentation.strategies)?;
    // Before the work, so that it is not done in vain.
    let folder = Folder::new(&options.out)?;
    let mut results = present::compute(experiment, selection, None, &presentation, language)?;
    let level = match options.depth.as_str() {
        "none" => None,
        "full" => Some(FULL),
        _ => Some(MODEST),
    };
    if let Some(level) = level {
        results.studies = studies(&results, &level, selection.runs.threads, language)?;
    }
    folder.write(&results, &compare::json(&results)?, language)?;
    let path = &options.out.join(REPORT).display().to_string();
    let told = words::say::cli::WroteReport { path };
    output::print(&format!("{}\n", told.in_language(language)))?;
    if options.depth == "none" {
        let more = words::say::cli::REPORT_DEPTH_NONE.get(language);
        output::print(&format!("{more}\n"))?;
    }
    Ok(())
}

fn studies(
    results: &Results,
    level: &Level,
    threads: Option<NonZeroUsize>,
    language: Language,
) -> Result<Studies, Failure> {
    let mut experiment: Experiment = results.experiment.clone();
    experiment.run.worlds = level.worlds.min(results.comparison.worlds);
    let leading: Vec<usize> = results.comparison.leading.into_iter().collect();
    let contributions = Contributions::new(&experiment, &leading, level.orders);
    let sensitivity = Sensitivity::new(&experiment, level.sensitivity);
    Ok(Studies {
        contributions: conduct(&contributions, threads, language)?,
        sensitivity: conduct(&sensitivity, threads, language)?,
    })
}

/// Runs what a study lacks until it has its answer: over all worlds or, when it is asked to stop, over those that are whole.
fn conduct<S: Study>(
    study: &S,
    threads: Option<NonZeroUsize>,
    language: Language,
) -> Result<report::Study<S::Report>, Failure> {
    let mut ledger = Ledger::default();
    loop {
        let wanted = match study.report(&ledger, study.worlds()) {
            Ok(report) => return Ok(report::Study::Done(report)),
            Err(wanted) => wanted,
        };
        if stop::is_asked() {
            let so_far = study.so_far(&ledger);
            return Ok(so_far.map_or(report::Study::Stopped, |(_, report)| {
                report::Study::Done(report)
            }));
        }
        work::share(
            &wanted.runs,
            threads,
            wanted.step.get(language),
            |run| Ok::<_, Infallible>(run.outcomes()),
            |run: &Run, outcomes| match ledger.insert(run.key(), outcomes) {
                true => Ok(()),
                false => Err(Failure::work(&NOT_FINITE)),
            },
        )?;
    }
}
