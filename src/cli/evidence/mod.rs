//! `evidence`: every fact that the model is held to, and whether it holds.

mod held_out;
mod page;
mod search;
mod sensitivity;
mod tactics;
mod text;

use std::fs;
use std::io::Write;
use std::path::Path;

use evidence::{ROWS, Report, Row, Tier, TrialValues, Trials};
use words::say::cli as say;
use words::say::punctuation::LIST_ITEMS;
use words::{Joined, Language, Meant};

use super::arguments::EvidenceOptions;
use super::failure::{Deed, Failure};
use super::stream::write_whole;
use super::{output, work};

/// Tries the rows and prints the report.
pub fn evidence(options: &EvidenceOptions, language: Language) -> Result<(), Failure> {
    let rows = chosen(&options.row)?;
    // Before the work, so that it is not done in vain.
    if let Some(folder) = &options.out {
        fs::create_dir_all(folder).map_err(|error| Failure::file(Deed::Create, folder, &error))?;
    }
    let search = options.search.as_deref().map(search::read).transpose()?;
    if let Some(folder) = &options.held_out {
        return held_out::held_out(folder, options, language);
    }
    if options.tactics {
        return tactics::tactics(options, language);
    }
    if options.sensitivity {
        return sensitivity::sensitivity(&rows, search.as_ref(), options, language);
    }
    if let Some(search) = search {
        if !options.row.is_empty() {
            return Err(Failure::command_line(&say::ROWS_OF_SEARCH));
        }
        return search::search(search, options, language);
    }
    let report = report(&rows, options, language)?;
    let json = output::json(&report)?;
    if let Some(folder) = &options.out {
        write(&folder.join("evidence.json"), &json)?;
        write(
            &folder.join("evidence.html"),
            &page::html(&report, language),
        )?;
    }
    output::print(&if options.json {
        json
    } else {
        text::table(&report, language)
    })
}

fn report(
    rows: &[&'static Row],
    options: &EvidenceOptions,
    language: Language,
) -> Result<Report, Failure> {
    let trials = Trials::new(rows, options.worlds.get(), options.seed)
        .map_err(|error| Failure::work(&error))?;
    let mut findings = TrialValues::new(&trials);
    work::share(
        &trials.parts(),
        options.threads,
        say::PROGRESS_TRIALS.get(language),
        |part| Ok::<_, String>(trials.run(part)),
        |part, values| findings.insert(&trials, part, &values),
    )?;
    Ok(Report::new(&trials, &findings))
}

/// The rows asked for, each once and in the order of their numbers; all when none is.
fn chosen(names: &[String]) -> Result<Vec<&'static Row>, Failure> {
    if names.is_empty() {
        return Ok(ROWS.to_vec());
    }
    let mut wanted = Vec::new();
    for name in names {
        let row = Row::find(name).ok_or_else(|| {
            let known: Vec<&str> = ROWS.iter().map(|row| row.id).collect();
            Failure::command_line(&Meant {
                allowed: &say::NoSuchRow {
                    name: &format!("{name:?}"),
                    trade: &Joined(&trade_rows(), LIST_ITEMS),
                },
                found: Some(name),
                names: &known,
            })
        })?;
        wanted.push(row.id);
    }
    let rows = ROWS.iter().copied();
    Ok(rows.filter(|row| wanted.contains(&row.id)).collect())
}

/// The rows of the trade's experience, whose numbers have gaps.
fn trade_rows() -> Vec<&'static str> {
    let rows = ROWS.iter().filter(|row| row.tier == Tier::Trade);
    rows.map(|row| row.id).collect()
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    write_whole(path, |out| out.write_all(text.as_bytes()))
}
