//! The difference chart: each strategy minus the baseline, world by world on the same people and luck.
//!
//! The most decisive view: bands that leave the zero line say that luck does not explain the difference.

use super::strategy_lines::{bands, captions, day_numbers, end_label, of_week};
use super::tactic_rows::{shock_spans, tactic_rows};
use crate::error::ChartError;
use crate::number::NumberForm;
use crate::numbers::data::ChartData;
use crate::numbers::quantity::Quantity;
use crate::spec::{Axis, ChartSpec, EndLabel, Ink, Line, Side};
use model::indicator::Direction;
use model::series::Series;
use words::say::charts::{self as say, Standing, Verdict};
use words::{Language, Say};

pub(crate) fn spec(
    data: &ChartData,
    series: Series,
    language: Language,
) -> Result<ChartSpec, ChartError> {
    let info = series.info();
    let form = match NumberForm::of_unit(info.unit) {
        NumberForm::Share => NumberForm::Points,
        other => other,
    };
    let (baseline, others) = data.strategies.split_first().ok_or(ChartError::Empty)?;
    let name = |index: usize| data.strategies[index].name.get(language);

    let zero = Line {
        name: name(0).to_owned(),
        ink: Ink::Strategy(0),
        thin: false,
        dots: false,
        x: day_numbers(data.days),
        y: vec![0.0; data.days as usize],
        bands: Vec::new(),
        end: Some(EndLabel {
            name: name(0).to_owned(),
            value: "0".to_owned(),
            remark: Some(say::LINE_BASELINE.get(language).to_owned()),
        }),
    };
    let mut lines = vec![zero];
    for (index, strategy) in data.strategies.iter().enumerate().skip(1) {
        let quantiles = strategy.bands(Quantity::Difference(series))?;
        lines.push(Line {
            name: name(index).to_owned(),
            ink: Ink::Strategy(index),
            thin: false,
            dots: false,
            x: day_numbers(data.days),
            y: quantiles.p50.clone(),
            bands: bands(quantiles, others.len() + 1),
            end: end_label(name(index), quantiles, form, true, language),
        });
    }

    let label = format!("{}{}", info.label.get(language), of_week(data, language));
    let (label, baseline) = (&lower(&label), &baseline.name);
    let title = match others {
        [only] => say::DifferenceTitle {
            label,
            strategy: &only.name,
            baseline,
        }
        .in_language(language),
        _ => say::DifferenceTitleAll { label, baseline }.in_language(language),
    };
    let short = say::DifferenceTitleShort { label }.in_language(language);
    let unit = if form == NumberForm::Points {
        say::PERCENTAGE_POINTS.get(language)
    } else {
        info.unit_name(language)
    };
    Ok(ChartSpec {
        language,
        summary: String::new(),
        titles: vec![title, short],
        captions: captions(data, unit, say::CAPTION_PAIRED.get(language), language),
        form,
        x: Axis::Days {
            start: data.start,
            days: data.days,
        },
        log_y: false,
        signed: true,
        lines,
        rows: tactic_rows(data, language),
        shocks: shock_spans(data, language),
        // A single day leaves no room beside its point.
        sides: (!others.is_empty() && data.days > 1).then(|| sides(data, info.better, language)),
    })
}

/// `label` as it stands inside a sentence; names in capitals stay.
fn lower(label: &str) -> String {
    let mut characters = label.chars();
    characters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(characters).collect()
    })
}

/// The first `most` characters of a longer `name`.
fn beginning(name: &str, most: usize) -> Option<String> {
    let cut: String = name.chars().take(most).collect();
    (cut.len() < name.len()).then(|| format!("{}…", cut.trim_end()))
}

/// What being above and below the zero line means.
fn sides(data: &ChartData, better: Direction, language: Language) -> [Side; 2] {
    let baseline = data.strategies[0].name.get(language);
    let only = match &data.strategies[..] {
        [_, only] => Some(only.name.get(language)),
        _ => None,
    };
    let above_wins = better != Direction::Less;
    let neither = better == Direction::Neither;
    let verdict = if neither {
        Verdict::Higher
    } else {
        Verdict::Better
    };
    let against = |higher: bool| {
        let standing = match (neither, higher == above_wins) {
            (true, true) => Standing::Higher,
            (true, false) => Standing::Lower,
            (false, true) => Standing::Better,
            (false, false) => Standing::Worse,
        };
        say::SideAgainst {
            standing,
            baseline: &baseline,
        }
        .in_language(language)
    };
    // With one strategy against the baseline, the share of worlds is told beside the verdict.
    let won = |higher: bool| {
        let (above, below) = data.strategies.get(1).and_then(|strategy| strategy.ends)?;
        let (wins, worlds) = (if higher { above } else { below }, data.worlds);
        let (wins, all) = (&wins, &worlds);
        (worlds > 1).then(|| {
            [
                say::SideWorlds { wins, worlds: all }.in_language(language),
                say::SideWorldsShort { wins, worlds: all }.in_language(language),
            ]
        })
    };
    let side = |mark: &str, higher: bool| {
        let Some(only) = only else {
            let texts = vec![format!("{mark} {}", against(higher))];
            return Side {
                texts,
                ink: Ink::Strategy(0),
            };
        };
        let (winner, ink) = if higher == above_wins {
            (only, Ink::Strategy(1))
        } else {
            (baseline, Ink::Strategy(0))
        };
        let judged = |name: &str| {
            format!(
                "{mark} {}",
                say::SideWinner {
                    name: &name,
                    verdict
                }
                .in_language(language)
            )
        };
        let told = won(higher)
            .into_iter()
            .flatten()
            .map(|won| format!("{}{won}", judged(winner)));
        // Where there is little room the name gives way, not the verdict.
        let short = [12, 8, 5]
            .into_iter()
            .filter_map(|most| beginning(winner, most))
            .map(|name| judged(&name));
        Side {
            texts: told.chain([judged(winner)]).chain(short).collect(),
            ink,
        }
    };
    [side("▲", true), side("▼", false)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::numbers::chart::Chart;
    use crate::numbers::data::StrategyData;
    use model::date::Date;
    use words::Text;

    fn texts(strategies: usize, better: Direction, language: Language) -> [String; 2] {
        let named = |name: &str| StrategyData {
            name: Text::Same(name.to_owned()),
            ..StrategyData::default()
        };
        let data = ChartData {
            chart: Chart::Difference(Series::Members),
            start: Date::default(),
            days: 1,
            worlds: 1,
            week_means: false,
            shocks: Vec::new(),
            strategies: ["A", "B", "C"][..strategies]
                .iter()
                .map(|name| named(name))
                .collect(),
        };
        sides(&data, better, language).map(|side| side.texts.concat())
    }

    #[test]
    fn against_one_baseline_the_worlds_are_counted() {
        let named = |name: &str, ends| StrategyData {
            name: Text::Same(name.to_owned()),
            ends,
            ..StrategyData::default()
        };
        let data = ChartData {
            chart: Chart::Difference(Series::Members),
            start: Date::default(),
            days: 1,
            worlds: 20,
            week_means: false,
            shocks: Vec::new(),
            strategies: vec![named("A", None), named("B", Some((17, 2)))],
        };
        let [above, below] = sides(&data, Direction::More, Language::English);
        assert_eq!(
            above.texts,
            [
                "▲ B better on the last day in 17 of 20 worlds",
                "▲ B better in 17 of 20",
                "▲ B better"
            ]
        );
        assert_eq!(
            below.texts[0],
            "▼ A better on the last day in 2 of 20 worlds"
        );
    }

    #[test]
    fn the_sides_say_who_is_better() {
        assert_eq!(
            texts(2, Direction::More, Language::Chinese),
            ["▲ 「B」更好", "▼ 「A」更好"]
        );
        assert_eq!(
            texts(2, Direction::Less, Language::English),
            ["▲ A better", "▼ B better"]
        );
        assert_eq!(
            texts(2, Direction::Neither, Language::English),
            ["▲ B higher", "▼ A higher"]
        );
        assert_eq!(
            texts(3, Direction::Less, Language::English),
            ["▲ worse than A", "▼ better than A"]
        );
        assert_eq!(
            texts(3, Direction::More, Language::Chinese),
            ["▲ 好于「A」", "▼ 不如「A」"]
        );
        assert_eq!(
            texts(1, Direction::More, Language::Chinese),
            ["▲ 好于「A」", "▼ 不如「A」"]
        );
    }
}
