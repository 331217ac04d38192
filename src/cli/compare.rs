//! `compare`: what the strategies differ in, world by world.

use std::path::Path;

use experiments::aim::in_order;
use experiments::compared::Compared;
use experiments::comparison::{Comparison, StrategyDifference};
use experiments::difference::{OutcomeDifference, Reading};
use experiments::ignorance::Ignorance;
use experiments::interval::percent_at_most;
use serde::Serialize;
use telling::study::{self, Notation};
use words::say::calibration::LuckOnly;
use words::say::cli as say;
use words::{Language, Say, Text};

use super::arguments::CompareOptions;
use super::failure::Failure;
use super::files::Folder;
use super::present::{Presentation, present};
use super::results::{Results, broken_rules, heading};
use super::run::label;
use super::{economy, merge, output, table};

/// Runs a document and says what its strategies differ in.
pub fn compare(options: &CompareOptions, language: Language) -> Result<(), Failure> {
    if let Some(shard) = options.shard {
        return merge::write_part(&options.run, shard, language);
    }
    present(
        &options.run,
        &Presentation {
            strategies: 2,
            replay: false,
            ignorance: true,
            until_sure: options.until_sure,
            json,
            text,
        },
        language,
    )
}

/// Presents what came of parts.
pub fn show(
    results: &Results,
    folder: Option<&Path>,
    as_json: bool,
    language: Language,
) -> Result<(), Failure> {
    let json = json(results)?;
    if let Some(folder) = folder {
        Folder::new(folder)?.write(results, &json, language)?;
    }
    output::print(&if as_json {
        json
    } else {
        text(results, language)
    })
}

/// What `--json` prints.
#[derive(Serialize)]
struct Printed<'a> {
    #[serde(flatten)]
    compared: Compared<'a>,
    /// Left out where nothing is said of it: without a posterior, or where no difference has an interval.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    ignorance: &'a [Ignorance],
}

/// What `--json` prints.
pub fn json(results: &Results) -> Result<String, Failure> {
    output::json(&Printed {
        compared: Compared {
            comparison: &results.comparison,
            race: results.race.as_ref(),
            stops: &results.stops,
        },
        ignorance: &results.ignorance,
    })
}

fn text(results: &Results, language: Language) -> String {
    let mut text = heading(results, language);
    let verdict = results.comparison.verdict.get(language);
    if let Some(standing) = &results.race {
        let (comparison, strategies) = (&results.comparison, &results.experiment.strategies);
        let plans: Vec<Text> = strategies.iter().map(|plan| plan.name.each()).collect();
        let told = study::race(standing, &plans, &comparison.aim, language);
        text += &format!("{}\n", table::sections(&told));
    } else if !verdict.is_empty() {
        text += &format!("{verdict}\n\n");
    }
    text += &table::aligned(&ranks(&results.comparison, language));
    text.push('\n');
    for difference in &results.comparison.differences {
        text += &format!("{}\n\n", difference.sentence.get(language));
        text += &table::aligned(&rows(results, difference, language));
        text += &luck_only(&results.ignorance, difference, language);
        text.push('\n');
    }
    text += &economy::text(results, language);
    text += &broken_rules(results, language);
    text + say::COMPARE_NOTE.get(language) + "\n"
}

/// The ranking by the aim, the best first.
fn ranks(comparison: &Comparison, language: Language) -> Vec<Vec<String>> {
    let head = [
        say::RANK_COLUMN,
        say::STRATEGY_COLUMN,
        say::MEAN_COLUMN,
        say::RANKS_COLUMN,
        say::PROBABILITY_COLUMN,
        say::BEST_IN_COLUMN,
    ];
    let mut rows = vec![head.map(|words| words.get(language).to_owned()).to_vec()];
    let form = Notation::of_aim(&comparison.aim);
    rows.extend(comparison.ranking.iter().map(|rank| {
        let (worlds, shared) = (&comparison.worlds, &rank.shared_best);
        let best = say::BestCell {
            alone: &rank.alone_best,
            worlds,
            shared,
        };
        let probability = rank.probability_best.map(|p| format!("{:.0}%", 100.0 * p));
        vec![
            rank.rank.to_string(),
            rank.name.get(language).to_owned(),
            form.value(rank.mean),
            match rank.rank_from == rank.rank_to {
                true => rank.rank_from.to_string(),
                false => format!("{}–{}", rank.rank_from, rank.rank_to),
            },
            probability.unwrap_or("–".to_owned()),
            best.in_language(language),
        ]
    }));
    rows
}

/// How much of the difference in the aim comes from what is not known of the group.
fn luck_only(all: &[Ignorance], difference: &StrategyDifference, language: Language) -> String {
    let mut all = all.iter();
    let Some(found) = all.find(|found| found.strategy == difference.strategy) else {
        return String::new();
    };
    let form = Notation::of_unit(found.outcome.info().unit);
    let [low, high] = [found.low, found.high].map(|end| form.signed(end));
    let said = LuckOnly {
        percent: &format!("{:.0}", 100.0 * found.share),
        low: &low,
        high: &high,
    };
    said.in_language(language) + "\n"
}

fn rows(
    results: &Results,
    difference: &StrategyDifference,
    language: Language,
) -> Vec<Vec<String>> {
    let [corner, change, interval, wins, cut] = [
        say::MEAN_COLUMN,
        say::DIFFERENCE_COLUMN,
        say::INTERVAL_COLUMN,
        say::WINS_COLUMN,
        say::VARIANCE_CUT_COLUMN,
    ]
    .map(|words| words.get(language));
    let comparison = &results.comparison;
    let (baseline, name) = (
        comparison.baseline.get(language),
        difference.name.get(language),
    );
    let mut rows = vec![
        [corner, baseline, name, change, interval, wins, cut]
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
            found
                .wins
                .zip(found.losses)
                .map_or("–".to_owned(), |(wins, losses)| {
                    format!("{wins} / {} / {losses}", found.ties)
                }),
            found
                .variance_cut
                .map_or("–".to_owned(), |cut| format!("{cut:.1}×")),
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
    if let Some((low, high)) = found.low.zip(found.high) {
        return form.interval(low, high) + mark;
    }
    let others = &found
        .others_at_most
        .map(percent_at_most)
        .unwrap_or_default();
    let why = match found.reading {
        Reading::TooFewWorlds => say::INTERVAL_TOO_FEW.get(language).to_owned(),
        Reading::Uneven => say::INTERVAL_UNEVEN.get(language).to_owned(),
        Reading::Same => say::IntervalSame { others }.in_language(language),
        _ => say::IntervalInAll { others }.in_language(language),
    };
    why + mark
}
