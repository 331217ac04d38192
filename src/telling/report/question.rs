//! The first page: the question, the plans, the result and its curves.

use experiments::aim::AimPart;
use experiments::comparison::StrategyDifference;
use experiments::difference::Reading;
use experiments::idle::acts;
use experiments::quantity::{Quantity, Shown};
use experiments::ranking::Rank;
use model::strategy::Strategy;
use words::say::punctuation::LIST_ITEMS;
use words::say::report as say;
use words::{Joined, Language, Say, Text, grouped};

use super::Parts;
use super::html::Html;
use super::names::{self, first};
use crate::names::tactic as tactic_name;

/// Tactics that are named, of all plans together, and at least of each.
const MOST_TACTICS: usize = 42;
const LEAST_TACTICS: usize = 5;

/// Shocks that are named.
const MOST_SHOCKS: usize = 6;

pub(super) fn write(page: &mut Html, parts: &Parts<'_>, language: Language) {
    let Parts {
        experiment,
        comparison,
        ..
    } = parts;
    page.line("p", "note", experiment.scenario.story.get(language));
    for (place, sentence) in headlines(parts, language).iter().enumerate() {
        page.line("p", if place == 0 { "headline" } else { "" }, sentence);
    }
    page.line("h2", "", say::REPORT_QUESTION.get(language));
    let question = say::ReportQuestionText {
        days: &comparison.days,
        aim: &aim(&comparison.aim),
    };
    page.line("p", "", &question.in_language(language));
    page.line("p", "", &setting(parts, language));
    page.line("h2", "", say::REPORT_PLANS.get(language));
    page.within("div", "plans", |page| plans(page, parts, language));
    let plan = &names::plan(experiment, 0, language);
    let heading = say::ReportResult { plan };
    page.line("h2", "", &heading.in_language(language));
    ranks(page, parts, language);
    page.within("div", "pictures", |page| {
        for svg in parts.pictures {
            page.picture(svg);
        }
    });
}

/// What the operator wants, with the weights of a mix.
pub(super) fn aim(parts: &[AimPart]) -> Text {
    let told: Vec<Text> = parts
        .iter()
        .map(|part| {
            let outcome = &part.outcome.info().label;
            let percent = &(part.weight * 100.0).round();
            let mixed = parts.len() > 1;
            words::say::cli::AimPart {
                outcome,
                percent,
                mixed,
            }
            .text()
        })
        .collect();
    Joined(&told, LIST_ITEMS).text()
}

/// The same in a word or two.
pub(super) fn aim_in_short(parts: &[AimPart]) -> Text {
    match parts {
        [only] => only.outcome.info().label.text(),
        _ => words::say::decisions::MIX.text(),
    }
}

/// The numbers that the aim is counted in.
pub(super) fn quantity(parts: &[AimPart]) -> Quantity {
    match parts {
        [only] => Quantity::of_unit(only.outcome.info().unit),
        _ => Quantity::Plain,
    }
}

/// Which plan is best, and what the best that acts differs in from the first; of two plans the latter alone.
fn headlines(parts: &Parts<'_>, language: Language) -> Vec<String> {
    let comparison = parts.comparison;
    let leading = comparison.leading;
    let of_leading = |found: &&StrategyDifference| Some(found.strategy) == leading;
    let differences = &comparison.differences;
    let difference = differences.iter().find(of_leading).or(differences.first());
    let race = parts.race.map(|race| &race.sentence);
    let sentences = [
        race.or(Some(&comparison.verdict)),
        difference.map(|found| &found.sentence),
    ];
    let said = sentences.into_iter().flatten();
    let said = said.map(|text| text.get(language).to_owned());
    said.filter(|text| !text.is_empty()).collect()
}

/// Where, when and with whom.
fn setting(parts: &Parts<'_>, language: Language) -> String {
    let (experiment, days) = (parts.experiment, parts.comparison.days);
    let scenario = &experiment.scenario;
    let daily = &scenario.arrivals.daily;
    let counted = &daily[..daily.len().min(days as usize)];
    // Days that are stated are as they are stated, the others as the mean says.
    let stated: f64 = counted.iter().copied().map(f64::from).sum();
    let others = f64::from(days) - counted.len() as f64;
    let a_day = (stated + others * scenario.arrivals.per_day) / f64::from(days);
    let setting = say::ReportSetting {
        platform: &names::platform(experiment, language),
        start: &scenario.start.to_string(),
        days: &days,
        founders: &grouped(&scenario.members_at_first().to_string()),
        arrivals: &Quantity::Plain.sized(&[a_day]).plain(a_day),
    };
    let shocks: Vec<String> = scenario
        .shocks
        .iter()
        .filter(|shock| shock.on)
        .map(|shock| {
            let kind = shock.shock.kind();
            let words = words::find(words::say::names::BY_ID, &format!("mark-{kind}"));
            let name = words.map_or(kind, |words| words.get(language));
            format!("{name} {}", shock.date)
        })
        .collect();
    let setting = setting.in_language(language);
    if shocks.is_empty() {
        return setting;
    }
    let shocks = first(shocks, MOST_SHOCKS, language);
    let shocks = say::ReportShocks {
        shocks: &Joined(&shocks, LIST_ITEMS),
    };
    format!("{setting}\n{}", shocks.in_language(language))
}

fn plans(page: &mut Html, parts: &Parts<'_>, language: Language) {
    let heads = [
        say::REPORT_PLAN_COLUMN,
        say::REPORT_MEANS_COLUMN,
        say::REPORT_TACTICS_COLUMN,
    ];
    let heads = heads.map(|words| words.get(language).to_owned());
    let strategies = parts.experiment.strategies.iter().enumerate();
    let most = (MOST_TACTICS / strategies.len().max(1)).max(LEAST_TACTICS);
    let rows: Vec<Vec<String>> = strategies
        .map(|(place, strategy)| {
            vec![
                names::plan(parts.experiment, place, language),
                match acts(strategy) {
                    true => means(strategy, language),
                    false => "–".to_owned(),
                },
                tactics(strategy, most, language),
            ]
        })
        .collect();
    page.table(&heads, &rows);
}

fn means(strategy: &Strategy, language: Language) -> String {
    let operator = strategy.operator;
    let plain = |number: f64| Quantity::Plain.sized(&[number]).plain(number);
    let means = say::ReportMeans {
        minutes: &plain(operator.minutes_per_day),
        yuan: &plain(operator.budget_yuan),
    };
    let mut text = means.in_language(language);
    if operator.hour_yuan > 0.0 {
        let yuan = &plain(operator.hour_yuan);
        text += &say::ReportHour { yuan }.in_language(language);
    }
    text
}

fn tactics(strategy: &Strategy, most: usize, language: Language) -> String {
    let on = strategy.tactics.iter().filter(|tactic| tactic.on);
    let told = on.map(|tactic| {
        let told = say::ReportTactic {
            tactic: &tactic_name(strategy, &tactic.id, language),
            days: &tactic.schedule.every_days,
        };
        told.in_language(language)
    });
    let told = first(told.collect(), most, language);
    if told.is_empty() {
        return say::REPORT_NOTHING.get(language).to_owned();
    }
    Joined(&told, LIST_ITEMS).in_language(language)
}

/// The plans by the aim, the best first, with what each differs in from the first of the document.
fn ranks(page: &mut Html, parts: &Parts<'_>, language: Language) {
    let comparison = parts.comparison;
    let heads = [
        say::REPORT_PLAN_COLUMN.get(language).to_owned(),
        say::REPORT_RANK_COLUMN.get(language).to_owned(),
        aim_in_short(&comparison.aim).get(language).to_owned(),
        say::REPORT_AGAINST_COLUMN.get(language).to_owned(),
        say::REPORT_WINS_COLUMN.get(language).to_owned(),
        say::REPORT_BEST_COLUMN.get(language).to_owned(),
    ];
    let rows: Vec<Vec<String>> = comparison
        .ranking
        .iter()
        .map(|rank| rank_row(parts, rank, language))
        .collect();
    page.table(&heads, &rows);
}

fn rank_row(parts: &Parts<'_>, rank: &Rank, language: Language) -> Vec<String> {
    let comparison = parts.comparison;
    let form = quantity(&comparison.aim);
    let mut differences = comparison.differences.iter();
    let found = differences.find(|found| found.strategy == rank.strategy);
    let place = match rank.rank_from == rank.rank_to {
        true => rank.rank_from.to_string(),
        false => format!("{}–{}", rank.rank_from, rank.rank_to),
    };
    let dash = || "–".to_owned();
    vec![
        names::plan(parts.experiment, rank.strategy, language),
        place,
        form.sized(&[rank.mean]).level(rank.mean),
        found.map_or_else(dash, |found| difference(found, form, language)),
        found.map_or_else(dash, |found| {
            let (wins, worlds) = (&found.aim.wins, &found.aim.worlds);
            say::ReportTimes { wins, worlds }.in_language(language)
        }),
        rank.probability_best
            .map_or_else(dash, |best| format!("{:.0}%", 100.0 * best)),
    ]
}

fn difference(found: &StrategyDifference, form: Quantity, language: Language) -> String {
    let aim = &found.aim;
    let ends = [
        aim.mean,
        aim.low.unwrap_or(aim.mean),
        aim.high.unwrap_or(aim.mean),
    ];
    let size = form.sized(&ends);
    let sure = matches!(aim.reading, Reading::Higher | Reading::Lower);
    let mean = size.signed(aim.mean);
    let interval = interval(size, aim.low.zip(aim.high), language);
    format!(
        "{}{interval}{}",
        mean.get(language),
        if sure { " *" } else { "" }
    )
}

/// An interval of differences in brackets; nothing where there is none.
pub(super) fn interval(size: Shown, ends: Option<(f64, f64)>, language: Language) -> String {
    ends.map_or_else(String::new, |(low, high)| {
        let [low, high] = [low, high].map(|end| size.signed(end).get(language).to_owned());
        format!(" [{low}, {high}]")
    })
}
