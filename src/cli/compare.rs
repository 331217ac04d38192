//! `compare`: what the strategies differ in, world by world.

use experiments::aim::in_order;
use experiments::comparison::StrategyDifference;
use experiments::difference::{OutcomeDifference, Reading};
use words::say::cli as say;
use words::{Language, Say};

use super::arguments::RunOptions;
use super::failure::Failure;
use super::number::Notation;
use super::present::{Presentation, present};
use super::results::{Results, broken_rules, heading};
use super::run::label;
use super::{output, table};

/// Runs a document and says what its strategies differ in.
pub fn compare(options: &RunOptions, language: Language) -> Result<(), Failure> {
    let json = |results: &Results| output::json(&results.comparison);
    present(
        options,
        &Presentation {
            strategies: 2,
            replay: false,
            json,
            text,
        },
        language,
    )
}

fn text(results: &Results, language: Language) -> String {
    let mut text = heading(results, language);
    for difference in &results.comparison.differences {
        text += &format!("{}\n\n", difference.sentence.get(language));
        text += &table::aligned(&rows(results, difference, language));
        text.push('\n');
    }
    text += &broken_rules(results, language);
    text + say::COMPARE_NOTE.get(language) + "\n"
}

fn rows(
    results: &Results,
    difference: &StrategyDifference,
    language: Language,
) -> Vec<Vec<String>> {
    let [corner, change, interval, wins] = [
        say::MEAN_COLUMN,
        say::DIFFERENCE_COLUMN,
        say::INTERVAL_COLUMN,
        say::WINS_COLUMN,
    ]
    .map(|words| words.get(language));
    let comparison = &results.comparison;
    let (baseline, name) = (
        comparison.baseline.get(language),
        difference.name.get(language),
    );
    let mut rows = vec![
        [corner, baseline, name, change, interval, wins]
            .map(str::to_owned)
            .to_vec(),
    ];
    let mean = |strategy: usize, position: usize| {
        let outcomes = comparison
            .strategies
            .get(strategy)
            .map(|summary| &summary.outcomes);
        outcomes
            .and_then(|outcomes| outcomes.get(position))
            .map(|outcome| outcome.mean)
    };
    for outcome in in_order(&comparison.aim) {
        let (info, position) = (outcome.info(), outcome as usize);
        let Some(found) = difference.outcomes.get(position) else {
            continue;
        };
        let form = Notation::of_unit(info.unit);
        let shown = |mean: Option<f64>| mean.map_or("–".to_owned(), |mean| form.value(mean));
        rows.push(vec![
            label(info, language),
            shown(mean(0, position)),
            shown(mean(difference.strategy, position)),
            form.signed(found.mean),
            interval_of(found, form, language),
            // Where neither way is better, nobody wins.
            found.wins.map_or("–".to_owned(), |wins| {
                let (worlds, ties) = (&found.worlds, &found.ties);
                let wins = &wins;
                say::WinsCell { wins, worlds, ties }.in_language(language)
            }),
        ]);
    }
    rows
}

/// The interval with its mark, or why there is none.
fn interval_of(found: &OutcomeDifference, form: Notation, language: Language) -> String {
    let mark = match found.reading {
        Reading::Higher | Reading::Lower => "*",
        Reading::Immaterial => "≈",
        _ => " ",
    };
    let why = match (found.low, found.high, found.reading) {
        (Some(low), Some(high), _) => {
            return format!("[{}, {}]{mark}", form.signed(low), form.signed(high));
        }
        (_, _, Reading::TooFewWorlds) => say::INTERVAL_TOO_FEW,
        (_, _, Reading::Uneven) => say::INTERVAL_UNEVEN,
        (_, _, Reading::Same) => say::INTERVAL_SAME,
        _ => say::INTERVAL_IN_ALL,
    };
    format!("{}{mark}", why.get(language))
}
