//! `compare`: what the strategies differ in, world by world.

use experiments::comparison::StrategyDifference;
use experiments::difference::OutcomeDifference;
use model::outcomes::OUTCOMES;
use words::Language;
use words::say::cli as say;

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
    for (position, (info, found)) in OUTCOMES.iter().zip(&difference.outcomes).enumerate() {
        let form = Notation::of_unit(info.unit);
        let shown = |mean: Option<f64>| mean.map_or("–".to_owned(), |mean| form.value(mean));
        rows.push(vec![
            label(info, language),
            shown(mean(0, position)),
            shown(mean(difference.strategy, position)),
            form.signed(found.mean),
            interval_of(found, form),
            // Where neither way is better, nobody wins.
            found
                .wins
                .map_or("–".to_owned(), |wins| format!("{wins}/{}", found.worlds)),
        ]);
    }
    rows
}

fn interval_of(found: &OutcomeDifference, form: Notation) -> String {
    match (found.low, found.high) {
        (Some(low), Some(high)) => {
            let mark = if found.sign_is_clear() { "*" } else { " " };
            format!("[{}, {}]{mark}", form.signed(low), form.signed(high))
        }
        _ => "–  ".to_owned(),
    }
}
