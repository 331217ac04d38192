//! The difference chart: each strategy minus the baseline, world by world on the same people and luck.
//!
//! The most decisive view: bands that leave the zero line say that luck does not explain the difference.

use super::strategy_lines::{bands, captions, day_numbers, end_label, of_week};
use super::tactic_rows::{shock_spans, tactic_rows};
use crate::columns::Role;
use crate::error::ChartError;
use crate::number::NumberForm;
use crate::numbers::data::{ChartData, StrategyData, Track};
use crate::numbers::quantity::Quantity;
use crate::spec::{Axis, ChartSpec, EndLabel, Line, Side};
use model::indicator::Direction;
use model::series::Series;
use words::say::charts::{self as say, Standing, Verdict};
use words::{Language, Say};

/// What is compared.
pub(crate) struct Compared<'a> {
    /// What people call it.
    pub label: String,
    /// In what it is counted.
    pub unit: &'a str,
    pub form: NumberForm,
    pub better: Direction,
    pub quantity: Quantity,
    /// What the caption says of the lines, beside that they are paired.
    pub extra: String,
}

pub(crate) fn spec(
    data: &ChartData,
    series: Series,
    language: Language,
) -> Result<ChartSpec, ChartError> {
    let info = series.info();
    let form = of_differences(NumberForm::of_unit(info.unit));
    let compared = Compared {
        label: format!("{}{}", info.label.get(language), of_week(data, language)),
        unit: unit(form, info.unit_name(language), language),
        form,
        better: info.better,
        quantity: Quantity::Difference(series),
        extra: String::new(),
    };
    of_days(data, &compared, language, |strategy, track| {
        end_label(strategy.name.get(language), track, form, true, language)
    })
}

/// The form of differences of numbers that have this form.
pub(crate) fn of_differences(form: NumberForm) -> NumberForm {
    match form {
        NumberForm::Share => NumberForm::Points,
        other => other,
    }
}

/// The unit of differences.
pub(crate) fn unit(form: NumberForm, unit: &'static str, language: Language) -> &'static str {
    match form {
        NumberForm::Points => say::PERCENTAGE_POINTS.get(language),
        _ => unit,
    }
}

/// A chart of paired differences day by day; `end` gives what stands at the end of a strategy's line.
pub(crate) fn of_days(
    data: &ChartData,
    compared: &Compared<'_>,
    language: Language,
    end: impl Fn(&StrategyData, &Track) -> Option<EndLabel>,
) -> Result<ChartSpec, ChartError> {
    let (baseline, others) = data.strategies.split_first().ok_or(ChartError::Empty)?;
    let mut lines = vec![Line {
        x: day_numbers(data.days),
        y: vec![0.0; data.days as usize],
        ..zero(baseline, language)
    }];
    for (index, strategy) in data.strategies.iter().enumerate().skip(1) {
        let track = strategy.track(compared.quantity)?;
        lines.push(Line {
            name: strategy.name.get(language).to_owned(),
            ink: strategy.ink(index),
            thin: strategy.idle,
            role: Role::Difference,
            dots: false,
            x: day_numbers(data.days),
            y: track.mean.clone(),
            bands: bands(&track.bands, data, strategy),
            end: end(strategy, track),
        });
    }
    let extra = format!("{}{}", say::CAPTION_PAIRED.get(language), compared.extra);
    Ok(ChartSpec {
        language,
        summary: String::new(),
        titles: titles(data, &compared.label, language),
        captions: captions(data, compared.unit, &extra, language),
        form: compared.form,
        x: Axis::Days {
            start: data.start,
            first: 1,
            last: data.days,
        },
        log_y: false,
        signed: true,
        lines,
        window: None,
        rows: tactic_rows(data, language),
        shocks: shock_spans(data, language),
        // A single day leaves no room beside its point.
        sides: (!others.is_empty() && data.days > 1)
            .then(|| sides(data, compared.better, language)),
    })
}

/// The line of the baseline, without its places.
pub(crate) fn zero(baseline: &StrategyData, language: Language) -> Line {
    let name = baseline.name.get(language);
    Line {
        name: name.to_owned(),
        ink: baseline.ink(0),
        thin: false,
        role: Role::Difference,
        dots: false,
        x: Vec::new(),
        y: Vec::new(),
        bands: Vec::new(),
        end: Some(EndLabel {
            name: name.to_owned(),
            value: "0".to_owned(),
            remark: Some(say::LINE_BASELINE.get(language).to_owned()),
        }),
    }
}

/// The chart's titles: who is compared with whom, or only what.
pub(crate) fn titles(data: &ChartData, label: &str, language: Language) -> Vec<String> {
    let label = &lower(label);
    let baseline = &data.strategies[0].name;
    let title = match rivals(data)[..] {
        [(_, only)] => say::DifferenceTitle {
            label,
            strategy: &only.name,
            baseline,
        }
        .in_language(language),
        _ => say::DifferenceTitleAll { label, baseline }.in_language(language),
    };
    vec![
        title,
        say::DifferenceTitleShort { label }.in_language(language),
    ]
}

/// The plans that act and are compared with the baseline; where none acts, the one that does not.
fn rivals(data: &ChartData) -> Vec<(usize, &StrategyData)> {
    let others = || data.strategies.iter().enumerate().skip(1);
    let acting: Vec<_> = others().filter(|(_, strategy)| !strategy.idle).collect();
    if acting.is_empty() {
        return others().collect();
    }
    acting
}

/// `label` as it stands inside a sentence; names in capitals stay.
fn lower(label: &str) -> String {
    let mut lower = label.to_owned();
    // Of a language that has none, nothing changes.
    if let Some(first) = lower.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    lower
}

/// The first `most` characters of a longer `name`.
fn beginning(name: &str, most: usize) -> Option<String> {
    let cut: String = name.chars().take(most).collect();
    (cut.len() < name.len()).then(|| format!("{}…", cut.trim_end()))
}

/// What being above and below the zero line means.
fn sides(data: &ChartData, better: Direction, language: Language) -> [Side; 2] {
    let baseline = data.strategies[0].name.get(language);
    let only = match rivals(data)[..] {
        [only] => Some(only),
        _ => None,
    };
    let first = data.strategies[0].ink(0);
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
        let (_, only) = only?;
        let counted = only
            .reached
            .as_ref()
            .map_or(only.ends, |reached| reached.won);
        let (above, below) = counted?;
        let (wins, worlds) = (if higher { above } else { below }, data.worlds);
        let (wins, all) = (&wins, &worlds);
        (worlds > 1).then(|| {
            [
                say::SideWorlds {
                    wins,
                    worlds: all,
                    last: only.reached.is_none(),
                }
                .in_language(language),
                say::SideWorldsShort { wins, worlds: all }.in_language(language),
            ]
        })
    };
    let side = |mark: &str, higher: bool| {
        let Some((position, only)) = only else {
            let texts = vec![format!("{mark} {}", against(higher))];
            return Side {
                counted: Vec::new(),
                texts,
                ink: first,
            };
        };
        let (winner, ink) = if higher == above_wins {
            (only.name.get(language), only.ink(position))
        } else {
            (baseline, first)
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
            counted: told.collect(),
            texts: [judged(winner)].into_iter().chain(short).collect(),
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
    use crate::numbers::quantity::Span;
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
            span: Span::Day,
            aim: None,
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
            span: Span::Day,
            aim: None,
            shocks: Vec::new(),
            strategies: vec![named("A", None), named("B", Some((17, 2)))],
        };
        let [above, below] = sides(&data, Direction::More, Language::English);
        assert_eq!(
            above.counted,
            [
                "▲ B better on the last day in 17 of 20 worlds",
                "▲ B better in 17 of 20"
            ]
        );
        assert_eq!(above.texts, ["▲ B better"]);
        assert_eq!(
            below.counted[0],
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
