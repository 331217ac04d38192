//! `evidence --search`: the model's free numbers moved until the evidence fits best.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use evidence::{Candidate, Evaluation, Part, Search, SearchError, Trials};
use words::say::cli as say;

use crate::cli::arguments::EvidenceOptions;
use crate::cli::failure::Failure;
use crate::cli::stream::Stream;
use crate::cli::{output, table, work};

/// Reads what `file` calls free.
pub fn read(file: &Path) -> Result<Search, Failure> {
    let text = fs::read_to_string(file).map_err(|error| Failure::unreadable(file, &error))?;
    Search::new(&text).map_err(|error| {
        Failure::command_line(&say::InFile {
            name: &file.display().to_string(),
            error: &error.to_string(),
        })
    })
}

/// Runs the search, and prints what it came to.
pub fn search(mut search: Search, options: &EvidenceOptions) -> Result<(), Failure> {
    let mut log = options
        .out
        .as_deref()
        .map(|folder| open(folder, &search))
        .transpose()?;
    let mut done = 0;
    while done < options.evaluations.get() {
        let evaluations = generation(&mut search, options)?;
        done += u32::try_from(evaluations.len()).unwrap_or(u32::MAX);
        if let Some(log) = &mut log {
            log.write(|out| write_rows(out, evaluations.iter().map(row)))?;
        }
        search.tell(&evaluations);
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
        summary(&search, best)
    })
}

/// Tries one generation, all its worlds shared among the threads.
fn generation(search: &mut Search, options: &EvidenceOptions) -> Result<Vec<Evaluation>, Failure> {
    let candidates = search.ask();
    let trials = candidates
        .iter()
        .map(|candidate| search.trials(candidate))
        .collect::<Result<Vec<Trials>, SearchError>>()
        .map_err(|error| Failure::command_line(&error.to_string()))?;
    let parts: Vec<(usize, Part)> = trials
        .iter()
        .enumerate()
        .flat_map(|(number, trials)| trials.parts().into_iter().map(move |part| (number, part)))
        .collect();
    let mut found: Vec<Vec<(Part, Vec<f64>)>> = vec![Vec::new(); candidates.len()];
    let known = search
        .best()
        .map_or_else(String::new, |b| format!(", best {:.3}", b.loss));
    let first = candidates.first().map_or(0, |c| c.evaluation);
    work::share(
        &parts,
        options.threads,
        &format!("evaluation {first}{known}: trials"),
        |(number, part)| Ok::<_, String>(search.run(&trials[*number], part)),
        |(number, part), values| {
            found[*number].push((*part, values));
            Ok::<_, String>(())
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

fn summary(search: &Search, best: &Evaluation) -> String {
    let cells = |cells: [String; 5]| cells.to_vec();
    let mut rows = vec![cells(
        ["free", "shipped", "best", "low", "high"].map(str::to_owned),
    )];
    for (free, value) in search.spec().free.iter().zip(&best.candidate.values) {
        let number = |v: f64| format!("{v:.4}");
        rows.push(cells([
            free.place.clone(),
            number(free.shipped),
            number(*value),
            number(free.low.unwrap_or(f64::NAN)),
            number(free.high.unwrap_or(f64::NAN)),
        ]));
    }
    let mut terms = vec![
        ["term", "value", "penalty", "weight"]
            .map(str::to_owned)
            .to_vec(),
    ];
    for term in &best.terms {
        terms.push(vec![
            term.name.clone(),
            term.value
                .map_or_else(|| "-".to_owned(), |v| format!("{v:.4}")),
            format!("{:.2}", term.penalty),
            format!("{:.2}", term.weight),
        ]);
    }
    format!(
        "best of {} evaluations: number {}, loss {:.4}\n\n{}\n{}",
        search.asked(),
        best.candidate.evaluation,
        best.loss,
        table::aligned(&rows),
        table::aligned(&terms)
    )
}
