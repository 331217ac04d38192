//! The real community beside the simulated one, for the terminal.

use evidence::replay::{ReplayCurve, ReplayResult};
use measure::Unit;
use telling::study::Notation;
use words::say::cli as say;
use words::{Fixed, Language, Say};

use super::table;

/// The curves that are printed place by place; the others are in the JSON.
const CURVES: [&str; 2] = ["posting_survival", "stay_ladder"];

/// Every statistic and the main curves, real and simulated.
pub fn text(replay: &ReplayResult, language: Language) -> String {
    let row = |cells: &[Fixed]| {
        cells
            .iter()
            .map(|cell| cell.get(language).to_owned())
            .collect()
    };
    let heading = say::RealHeading {
        title: &replay.title,
        source: &replay.source,
        real: &replay.real_days,
        simulated: &replay.simulated_days,
    };
    let mut text = format!("\n{}\n\n", heading.in_language(language));
    let mut rows: Vec<Vec<String>> = vec![row(&[
        say::REAL_AND_SIMULATED,
        say::REAL_COLUMN,
        say::SIMULATED_COLUMN,
    ])];
    for row in &replay.statistics {
        let form = form(row.unit);
        rows.push(vec![
            row.title.get(language).to_owned(),
            shown(form, row.real),
            spread(form, [row.p50, row.p05, row.p95]),
        ]);
    }
    rows.push(Vec::new());
    rows.push(row(&[say::ALIKE, say::ALIKE_PUBLISHED]));
    for row in &replay.correlations {
        rows.push(vec![
            format!("  {}", row.title.get(language)),
            String::new(),
            spread(Notation::Plain, [row.p50, row.p05, row.p95]),
        ]);
    }
    for curve in CURVES.iter().filter_map(|name| replay.curve(name)) {
        rows.push(Vec::new());
        rows.push(vec![curve.title.get(language).to_owned()]);
        rows.extend((0..curve.x.len()).map(|place| place_of(curve, place, language)));
    }
    text += &table::aligned(&rows);
    text
}

fn place_of(curve: &ReplayCurve, place: usize, language: Language) -> Vec<String> {
    let form = form(curve.unit);
    let name = curve.labels.get(place).map_or_else(
        || curve.x[place].to_string(),
        |label| label.get(language).to_owned(),
    );
    let at = |values: &[Option<f64>]| values.get(place).copied().flatten();
    vec![
        format!("  {name}"),
        shown(form, at(&curve.real)),
        spread(form, [at(&curve.p50), at(&curve.p05), at(&curve.p95)]),
    ]
}

pub fn form(unit: Unit) -> Notation {
    match unit {
        Unit::Share | Unit::Difference => Notation::Percent,
        _ => Notation::Plain,
    }
}

pub fn shown(form: Notation, value: Option<f64>) -> String {
    value.map_or("–".to_owned(), |value| form.value(value))
}

pub fn spread(form: Notation, [median, low, high]: [Option<f64>; 3]) -> String {
    format!(
        "{} [{}, {}]",
        shown(form, median),
        shown(form, low),
        shown(form, high)
    )
}
