//! `evidence --held-out`: replays fitted to the first half of the real logs, both halves side by side.

use std::fs;
use std::path::Path;

use evidence::replay::{HeldOut, ReplayResult, ReplayStatistic, community};
use files::{Bytes, Content, Options, Source, read};
use measure::{Log, Need};
use model::document::{self, REPLAYS};
use serde::Serialize;
use words::say::cli as say;
use words::{Language, Say};

use crate::cli::arguments::EvidenceOptions;
use crate::cli::failure::Failure;
use crate::cli::measure::wrong;
use crate::cli::real::{form, shown, spread};
use crate::cli::source::preset;
use crate::cli::{output, table};

/// What `--json` prints of a community.
#[derive(Debug, Serialize)]
struct Printed {
    community: &'static str,
    /// By how much the messages a visit and their spread between people were multiplied.
    factors: [f64; 2],
    first: ReplayResult,
    second: ReplayResult,
}

/// Fits, runs and prints the replay of every community whose log lies in the folder.
pub fn held_out(
    folder: &Path,
    options: &EvidenceOptions,
    language: Language,
) -> Result<(), Failure> {
    let mut found = Vec::new();
    for name in REPLAYS.iter().copied() {
        let log = log(folder, name)?;
        let mut experiment = document::parse(preset(name)?).map_err(Failure::Document)?;
        experiment.run.seed = options.seed;
        let Some(community) = community(name) else {
            continue;
        };
        let held = HeldOut::new(&community, &experiment, &log, options.worlds.get());
        let HeldOut {
            factors,
            first,
            second,
        } = held.map_err(|error| Failure::work(&error.to_string()))?;
        found.push(Printed {
            community: name,
            factors,
            first,
            second,
        });
    }
    if options.json {
        return output::print_json(&found);
    }
    let text: Vec<String> = found.iter().map(|held| text(held, language)).collect();
    output::print(&text.join("\n"))
}

/// The log of a community: two tables in the folder.
fn log(folder: &Path, community: &str) -> Result<Log, Failure> {
    let mut tables: Vec<Box<dyn Source>> = Vec::new();
    for kind in ["members", "events"] {
        let path = folder.join(format!("{community}_{kind}.csv"));
        let bytes = fs::read(&path).map_err(|error| Failure::unreadable(&path, &error))?;
        let name = path.display().to_string();
        tables.push(Box::new(Bytes { bytes, name }));
    }
    let options = Options::silent(i64::MAX / 2);
    let reading = read(&tables, false, &options).map_err(|problems| wrong(&problems))?;
    match reading.content {
        Content::Log(log) => {
            // Whoever operates these communities is known, also where nobody does.
            let known = log.known().with(Need::Operators);
            Ok(log.knowing(known))
        }
        _ => Err(Failure::command_line(&say::NoCommunityLog {
            community: &community,
        })),
    }
}

fn text(held: &Printed, language: Language) -> String {
    let [first, second] = [&held.first, &held.second];
    let heading = say::HeldOutHeading {
        title: &first.title,
        worlds: &first.worlds,
        messages: &format!("{:.2}", held.factors[0]),
        spread: &format!("{:.2}", held.factors[1]),
    };
    let mut rows = vec![vec![
        String::new(),
        say::FIRST_HALF.get(language).to_owned(),
        say::SIMULATED_COLUMN.get(language).to_owned(),
        say::SECOND_HALF.get(language).to_owned(),
        say::SIMULATED_COLUMN.get(language).to_owned(),
    ]];
    for (one, two) in first.statistics.iter().zip(&second.statistics) {
        let form = form(one.unit);
        let mut row = vec![one.title.get(language).to_owned()];
        for half in [one, two] {
            row.push(shown(form, half.real));
            row.push(spread(form, [half.p50, half.p05, half.p95]));
        }
        rows.push(row);
    }
    let [fitted, judged] = [first, second].map(|half| inside(&half.statistics));
    let total = say::HeldOutTotal {
        fitted: &fitted.0,
        fitted_of: &fitted.1,
        judged: &judged.0,
        judged_of: &judged.1,
    };
    format!(
        "{}\n\n{}\n{}\n",
        heading.in_language(language),
        table::aligned(&rows),
        total.in_language(language)
    )
}

/// How many real figures lie between 5 and 95 % of the simulated worlds, of those that both sides have.
fn inside(figures: &[ReplayStatistic]) -> (usize, usize) {
    let known = figures.iter().filter_map(|figure| {
        let (low, high) = figure.p05.zip(figure.p95)?;
        Some((low..=high).contains(&figure.real?))
    });
    let known: Vec<bool> = known.collect();
    (known.iter().filter(|held| **held).count(), known.len())
}
