//! `evidence --sensitivity`: which rows turn when one number of the model is moved.

use std::fmt::Write as _;

use evidence::{
    CaseError, Free, MOVES, MoveReport, NumberReport, Place, Row, Search, Sensitivity,
    SensitivityReport, TrialValues,
};
use telling::names;
use words::say::cli as say;
use words::{Language, Say};

use super::page;
use crate::cli::arguments::EvidenceOptions;
use crate::cli::failure::Failure;
use crate::cli::{output, table, work};

/// Moves every number and prints which rows turn.
pub fn sensitivity(
    rows: &[&'static Row],
    search: Option<&Search>,
    options: &EvidenceOptions,
    language: Language,
) -> Result<(), Failure> {
    let free = search.map_or_else(Sensitivity::parameters, Search::free);
    let report = report(rows, free, options, language)?;
    let json = output::json(&report)?;
    if let Some(folder) = &options.out {
        super::write(&folder.join("sensitivity.json"), &json)?;
        super::write(&folder.join("sensitivity.html"), &html(&report, language))?;
    }
    output::print(&if options.json {
        json
    } else {
        text(&report, language)
    })
}

fn report(
    rows: &[&'static Row],
    free: Vec<(Free, Place)>,
    options: &EvidenceOptions,
    language: Language,
) -> Result<SensitivityReport, Failure> {
    let sensitivity = Sensitivity::new(rows, options.worlds.get(), options.seed, free)
        .map_err(|error| Failure::work(&error))?;
    let trials = sensitivity.base();
    let mut base = TrialValues::new(trials);
    work::share(
        &trials.parts(),
        options.threads,
        say::PROGRESS_AS_IT_IS.get(language),
        |part| Ok::<_, String>(trials.run(part)),
        |part, values| base.insert(trials, part, &values),
    )?;

    let numbers: Vec<usize> = (0..sensitivity.numbers()).collect();
    let mut variants = Vec::new();
    work::share(
        &numbers,
        options.threads,
        say::PROGRESS_NUMBERS.get(language),
        |number| {
            let said = |error: CaseError| error.in_language(language);
            let reached = sensitivity.reached(*number, &base).map_err(said)?;
            sensitivity.variants(*number, &reached).map_err(said)
        },
        |_, found| {
            variants.extend(found);
            Ok::<(), Failure>(())
        },
    )?;

    let parts: Vec<_> = variants
        .iter()
        .enumerate()
        .flat_map(|(place, variant)| variant.parts().into_iter().map(move |part| (place, part)))
        .collect();
    let mut found: Vec<TrialValues> = vec![base.clone(); variants.len()];
    work::share(
        &parts,
        options.threads,
        say::PROGRESS_MOVED.get(language),
        |(place, part)| Ok::<_, String>(variants[*place].trials().run(part)),
        |(place, part), values| found[*place].insert(variants[*place].trials(), part, &values),
    )?;
    let moved: Vec<_> = variants.into_iter().zip(found).collect();
    Ok(sensitivity.report(&base, &moved))
}

fn text(report: &SensitivityReport, language: Language) -> String {
    let mut rows = vec![heads(language)];
    let touched = report.numbers.iter().filter(|number| turns(number));
    rows.extend(touched.map(|number| cells(number, language)));
    format!(
        "{}\n{}\n{}\n",
        summary(report, language),
        table::aligned(&rows),
        edges(report, language)
    )
}

fn html(report: &SensitivityReport, language: Language) -> String {
    let title = say::SENSITIVITY_TITLE.get(language);
    let mut body = format!(
        "<p class=\"totals\">{}</p>\n<table>\n<thead><tr>",
        summary(report, language)
    );
    for head in heads(language) {
        let _ = write!(body, "<th scope=\"col\">{head}</th>");
    }
    body += "</tr></thead>\n<tbody>\n";
    for number in report.numbers.iter().filter(|number| turns(number)) {
        body += "<tr class=\"row\">";
        for cell in cells(number, language) {
            let _ = write!(body, "<td>{}</td>", page::escaped(&cell));
        }
        body += "</tr>\n";
    }
    let _ = write!(
        body,
        "</tbody>\n</table>\n<p>{}</p>\n",
        edges(report, language)
    );
    page::document(title, &body, language)
}

fn heads(language: Language) -> Vec<String> {
    let [number, value] =
        [say::NUMBER_COLUMN, say::VALUE_RANGE_COLUMN].map(|words| words.get(language));
    let moves = MOVES.iter().map(|share| format!("{:+.0}%", share * 100.0));
    [number, value]
        .into_iter()
        .map(str::to_owned)
        .chain(moves)
        .collect()
}

fn turns(number: &NumberReport) -> bool {
    number
        .moves
        .iter()
        .any(|m| !m.lost.is_empty() || !m.gained.is_empty())
}

fn cells(number: &NumberReport, language: Language) -> Vec<String> {
    let nothing = say::TURNS_NOTHING.get(language);
    let end = |v: Option<f64>| v.map_or_else(String::new, |v| v.to_string());
    let mut cells = vec![
        names::assumption(&number.place, language).to_owned(),
        format!(
            "{} ({}–{})",
            number.value,
            end(number.low),
            end(number.high)
        ),
    ];
    cells.extend(number.moves.iter().map(|moved| {
        let turned = turned(moved);
        if turned.is_empty() {
            nothing.to_owned()
        } else {
            turned
        }
    }));
    cells
}

/// The rows that turn: `−` lost, `+` gained.
fn turned(moved: &MoveReport) -> String {
    let lost = moved.lost.iter().map(|id| format!("−{id}"));
    let gained = moved.gained.iter().map(|id| format!("+{id}"));
    lost.chain(gained).collect::<Vec<_>>().join(" ")
}

fn summary(report: &SensitivityReport, language: Language) -> String {
    let (core, secondary) = (report.core, report.secondary);
    let numbers = report.numbers.len();
    let steady = numbers - report.numbers.iter().filter(|number| turns(number)).count();
    say::SensitivitySummary {
        core: &core.passed,
        core_rows: &core.rows,
        secondary: &secondary.passed,
        secondary_rows: &secondary.rows,
        numbers: &numbers,
        steady: &steady,
        worlds: &report.worlds,
        seed: &report.seed,
    }
    .in_language(language)
}

/// The rows that a tenth of some number's range turns, with the numbers.
fn edges(report: &SensitivityReport, language: Language) -> String {
    let at_a_tenth = |id: &str| {
        let turned = |number: &&NumberReport| {
            let small = number.moves.iter().filter(|m| m.share.abs() < 0.2);
            small.into_iter().any(|m| m.lost.contains(&id))
        };
        let numbers = report.numbers.iter().filter(turned);
        numbers
            .map(|number| names::assumption(&number.place, language))
            .collect::<Vec<_>>()
    };
    let edges: Vec<String> = report
        .passed
        .iter()
        .map(|id| (id, at_a_tenth(id)))
        .filter(|(_, numbers)| !numbers.is_empty())
        .map(|(id, numbers)| format!("{id} ({})", numbers.join(", ")))
        .collect();
    let list = edges.join("; ");
    if list.is_empty() {
        say::SensitivityEdges {
            rows: &say::NO_EDGES,
        }
        .in_language(language)
    } else {
        say::SensitivityEdges { rows: &list }.in_language(language)
    }
}
