//! The difference chart: each strategy minus the baseline, world by world on the same people and luck.
//!
//! The most decisive view: bands that leave the zero line say that luck does not explain the difference.

use super::strategy_lines::{bands, captions, day_numbers, end_label, of_week};
use super::tactic_rows::{shock_spans, tactic_rows};
use crate::error::ChartError;
use crate::names;
use crate::number::NumberForm;
use crate::numbers::data::ChartData;
use crate::numbers::quantity::Quantity;
use crate::spec::{Axis, ChartSpec, EndLabel, Ink, Line, Side};
use model::indicator::Direction;
use model::series::Series;
use words::Language;

pub(crate) fn spec(
    data: &ChartData,
    series: Series,
    language: Language,
) -> Result<ChartSpec, ChartError> {
    let info = series.info();
    let words = names::series_words(info.name).ok_or(ChartError::Empty)?;
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
            remark: Some(match language {
                Language::Chinese => "对照方案".to_owned(),
                Language::English => "baseline".to_owned(),
            }),
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

    let label = format!("{}{}", words.label(language).short, of_week(data, language));
    let label = label.as_str();
    let (title, extra) = match (language, others) {
        (Language::Chinese, [only]) => (
            format!(
                "差值：{label}，「{}」减「{}」",
                only.name.get(Language::Chinese),
                baseline.name.get(Language::Chinese)
            ),
            "，同样的人、同样的运气",
        ),
        (Language::Chinese, _) => (
            format!(
                "差值：{label}，各方案减「{}」",
                baseline.name.get(Language::Chinese)
            ),
            "，同样的人、同样的运气",
        ),
        (Language::English, [only]) => (
            format!(
                "Difference in {}: {} minus {}",
                lower(label),
                only.name.get(Language::English),
                baseline.name.get(Language::English)
            ),
            ", same people and luck",
        ),
        (Language::English, _) => (
            format!(
                "Difference in {} from {}",
                lower(label),
                baseline.name.get(Language::English)
            ),
            ", same people and luck",
        ),
    };
    let short = match language {
        Language::Chinese => format!("差值：{label}"),
        Language::English => format!("Difference in {}", lower(label)),
    };
    let unit = match (form, language) {
        (NumberForm::Points, Language::Chinese) => "百分点",
        (NumberForm::Points, Language::English) => "percentage points",
        _ => names::unit(info.unit, language),
    };
    Ok(ChartSpec {
        language,
        summary: String::new(),
        titles: vec![title, short],
        captions: captions(data, unit, extra, language),
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
    let chinese = language == Language::Chinese;
    let judged = |name: &str| match (better, chinese) {
        (Direction::Neither, true) => format!("「{name}」更高"),
        (Direction::Neither, false) => format!("{name} higher"),
        (_, true) => format!("「{name}」更好"),
        (_, false) => format!("{name} better"),
    };
    let against = |higher: bool| match (better, higher == above_wins, chinese) {
        (Direction::Neither, true, true) => format!("高于「{baseline}」"),
        (Direction::Neither, false, true) => format!("低于「{baseline}」"),
        (Direction::Neither, true, false) => format!("higher than {baseline}"),
        (Direction::Neither, false, false) => format!("lower than {baseline}"),
        (_, true, true) => format!("好于「{baseline}」"),
        (_, false, true) => format!("不如「{baseline}」"),
        (_, true, false) => format!("better than {baseline}"),
        (_, false, false) => format!("worse than {baseline}"),
    };
    // With one strategy against the baseline, the share of worlds is told beside the verdict.
    let won = |higher: bool| {
        let (above, below) = data.strategies.get(1).and_then(|strategy| strategy.ends)?;
        let (wins, worlds) = (if higher { above } else { below }, data.worlds);
        (worlds > 1).then(|| match language {
            Language::Chinese => [
                format!("：最后一天 {worlds} 次模拟中有 {wins} 次"),
                format!("：{wins}/{worlds} 次"),
            ],
            Language::English => [
                format!(" on the last day in {wins} of {worlds} worlds"),
                format!(" in {wins} of {worlds}"),
            ],
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
        let verdict = |name: &str| format!("{mark} {}", judged(name));
        let told = won(higher)
            .into_iter()
            .flatten()
            .map(|won| format!("{}{won}", verdict(winner)));
        // Where there is little room the name gives way, not the verdict.
        let short = [12, 8, 5]
            .into_iter()
            .filter_map(|most| beginning(winner, most))
            .map(|name| verdict(&name));
        Side {
            texts: told.chain([verdict(winner)]).chain(short).collect(),
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
