//! `evidence --search`: the model's free numbers moved until the evidence fits best.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use evidence::{Candidate, CaseError, Evaluation, Part, Search, Trials};
use words::say::cli as say;
use words::{Fixed, Language, Say};

use crate::cli::arguments::EvidenceOptions;
use crate::cli::failure::Failure;
use crate::cli::stream::Stream;
use crate::cli::{output, table, work};

/// Reads what `file` calls free.
pub fn read(file: &Path) -> Result<Search, Failure> {
    let bytes = fs::read(file).map_err(|error| Failure::unreadable(file, &error))?;
    let name = &file.display().to_string();
    let text =
        files::text_of(name, bytes).map_err(|problem| Failure::Input(vec![problem.text()]))?;
    Search::new(&text).map_err(|errors| {
        let lines = errors
            .iter()
            .map(|error| say::InFile { name, error }.text());
        Failure::Input(lines.collect())
    })
}

/// Runs the search, and prints what it came to.
pub fn search(
    mut search: Search,
    options: &EvidenceOptions,
    language: Language,
) -> Result<(), Failure> {
    let mut log = options
        .out
        .as_deref()
        .map(|folder| open(folder, &search))
        .transpose()?;
    let mut done = 0;
    while done < options.evaluations.get() {
        let evaluations = generation(&mut search, options, language)?;
        done += u32::try_from(evaluations.len()).unwrap_or(u32::MAX);
        if let Some(log) = &mut log {
            log.write(|out| write_rows(out, evaluations.iter().map(row)))?;
        }
        search.tell(&evaluations);
    }
    if let Some(log) = log {
        log.finish()?;
    }
    let Some(best) = search.best() else {
        return Ok(());
    };
    let json = output::json(&serde_json::json!({ "search": search.spec(), "best": best }))?;
    if let Some(folder) = &options.out {
        super::write(&folder.join("search.json"), &json)?;
    }
    output::print(&if options.json {
        json
    } else {
        summary(&search, best, language)
    })
}

/// Tries one generation, all its worlds shared among the threads.
fn generation(
    search: &mut Search,
    options: &EvidenceOptions,
    language: Language,
) -> Result<Vec<Evaluation>, Failure> {
    let candidates = search.ask();
    let trials = candidates
        .iter()
        .map(|candidate| search.trials(candidate))
        .collect::<Result<Vec<Trials>, CaseError>>()
        .map_err(|error| Failure::command_line(&error))?;
    let parts: Vec<(usize, Part)> = trials
        .iter()
        .enumerate()
        .flat_map(|(number, trials)| trials.parts().into_iter().map(move |part| (number, part)))
        .collect();
    let mut found: Vec<Vec<(Part, Vec<f64>)>> = vec![Vec::new(); candidates.len()];
    let best = search.best().map(|best| format!("{:.3}", best.loss));
    let known = best.map(|loss| say::BestSoFar { loss: &loss }.text());
    let first = candidates.first().map_or(0, |c| c.evaluation);
    work::share(
        &parts,
        options.threads,
        &say::ProgressSearch {
            evaluation: &first,
            known: &known,
        }
        .in_language(language),
        |(number, part)| Ok::<_, String>(search.run(&trials[*number], part)),
        |(number, part), values| {
            found[*number].push((*part, values));
            Ok::<(), Failure>(())
        },
    )?;
    let mut evaluations = Vec::new();
    for ((candidate, trials), mut parts) in candidates.into_iter().zip(&trials).zip(found) {
        // The order in which threads end decides nothing.
        parts.sort_by_key(|(part, _)| (part.case, part.replicate));
        evaluations.push(search.evaluate(candidate, trials, &parts));
    }
    Ok(evaluations)
}

/// The log: one line an evaluation.
fn open(folder: &Path, search: &Search) -> Result<Stream, Failure> {
    let mut log = Stream::create(&folder.join("search.csv"))?;
    let free = search.spec().free.iter().map(|free| free.place.clone());
    let columns = ["evaluation", "loss"].map(str::to_owned).into_iter();
    let columns = columns.chain(free).chain(["terms".to_owned()]);
    log.write(|out| write_rows(out, [columns.collect()]))?;
    Ok(log)
}

fn row(evaluation: &Evaluation) -> Vec<String> {
    let terms = evaluation.terms.iter().map(|term| {
        let value = term.value.map_or_else(String::new, |v| format!("{v:.4}"));
        format!("{}={value}({:.2})", term.name, term.penalty)
    });
    let terms = terms.collect::<Vec<_>>().join("; ");
    let Candidate {
        evaluation: number,
        values,
        ..
    } = &evaluation.candidate;
    let numbers = [number.to_string(), evaluation.loss.to_string()].into_iter();
    numbers
        .chain(values.iter().map(f64::to_string))
        .chain([terms])
        .collect()
}

fn write_rows(out: impl Write, rows: impl IntoIterator<Item = Vec<String>>) -> io::Result<()> {
    let mut out = csv::Writer::from_writer(out);
    rows.into_iter().try_for_each(|row| out.write_record(row))?;
    out.flush()
}

fn summary(search: &Search, best: &Evaluation, language: Language) -> String {
    let heads = |heads: &[Fixed]| {
        heads
            .iter()
            .map(|head| head.get(language).to_owned())
            .collect()
    };
    let mut rows: Vec<Vec<String>> = vec![heads(&[
        say::FREE_COLUMN,
        say::SHIPPED_COLUMN,
        say::BEST_COLUMN,
        say::LOW_COLUMN,
        say::HIGH_COLUMN,
    ])];
    for (free, value) in search.spec().free.iter().zip(&best.candidate.values) {
        let number = |v: f64| format!("{v:.4}");
        rows.push(vec![
            free.place.clone(),
            number(free.shipped),
            number(*value),
            number(free.low.unwrap_or(f64::NAN)),
            number(free.high.unwrap_or(f64::NAN)),
        ]);
    }
    let mut terms: Vec<Vec<String>> = vec![heads(&[
        say::TERM_COLUMN,
        say::VALUE_COLUMN,
        say::PENALTY_COLUMN,
        say::WEIGHT_COLUMN,
    ])];
    for term in &best.terms {
        terms.push(vec![
            term.name.clone(),
            term.value
                .map_or_else(|| "-".to_owned(), |v| format!("{v:.4}")),
            format!("{:.2}", term.penalty),
            format!("{:.2}", term.weight),
        ]);
    }
    let found = say::SearchSummary {
        evaluations: &search.asked(),
        number: &best.candidate.evaluation,
        loss: &format!("{:.4}", best.loss),
    };
    format!(
        "{}\n\n{}\n{}",
        found.in_language(language),
        table::aligned(&rows),
        table::aligned(&terms)
    )
}
