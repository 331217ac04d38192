//! A chart's description: what is said and which lines are drawn, before any place on the page is decided.

use super::ChartError;
use super::data::{ChartData, Quantity, StrategyData};
use super::number::{self, Form};
use super::phases::PhaseDays;
use super::words::shock_name;
use experiments::marks::ShockDays;
use measure::quantile::Bands;
use model::date::Date;
use model::text::Language;

/// A chart before it has a size.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Figure {
    /// From the longest wording to the shortest. The longest that fits is used; the first is the whole truth.
    pub titles: Vec<String>,
    /// What unit, lines and bands mean: from the longest wording to the shortest. The longest that fits is used.
    pub captions: Vec<String>,
    pub form: Form,
    pub x: Axis,
    /// Whether the vertical axis has powers of ten.
    pub log_y: bool,
    /// Whether the numbers are changes, written with their sign.
    pub signed: bool,
    /// In the order of drawing priority: the first is drawn first, below the others.
    pub lines: Vec<Line>,
    /// When each strategy's tactics are due.
    pub rows: Vec<TacticRow>,
    /// What happens to the community whatever the strategy.
    pub shocks: Vec<ShockSpan>,
    /// What being above and below zero means.
    pub sides: Option<[Side; 2]>,
}

/// The horizontal axis.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Axis {
    /// Days 1, 2, … of a run.
    Days { start: Date, days: u32 },
    /// Positive numbers on an axis of powers of ten.
    Log { title: String },
    /// Numbers on an even axis.
    Linear { title: String, form: Form },
    /// Places 0, 1, 2, … with a name each.
    Steps { title: String, names: Vec<String> },
}

/// Whose colour something has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ink {
    /// A strategy's, by its position.
    Strategy(usize),
    /// That of what was measured, not simulated.
    Real,
}

/// One line with its bands.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Line {
    /// Name in the table and in error messages.
    pub name: String,
    pub ink: Ink,
    /// Thin lines stand in the background.
    pub thin: bool,
    /// Whether each point has a mark.
    pub dots: bool,
    pub x: Vec<f64>,
    pub y: Vec<f64>,
    /// From the widest to the narrowest.
    pub bands: Vec<Band>,
    pub end: Option<EndLabel>,
}

/// The interval that holds `percent` % of the worlds.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Band {
    pub percent: u8,
    pub low: Vec<f64>,
    pub high: Vec<f64>,
}

/// What stands at a line's end.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct EndLabel {
    pub name: String,
    pub value: String,
    /// The interval at the end, or another remark that may be left out.
    pub remark: Option<String>,
}

/// One strategy's tactics on the time axis, and the phases of the community's life above them.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct TacticRow {
    pub name: String,
    pub ink: Ink,
    /// First and last day of stretches with a tactic on nearly every day, counted from 0.
    pub spans: Vec<(u32, u32)>,
    /// Days of the other tactics.
    pub marks: Vec<u32>,
    /// Empty where the chart shows none.
    pub phases: Vec<PhaseDays>,
}

/// A shock on the time axis.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ShockSpan {
    pub name: &'static str,
    /// First and last day, counted from 0.
    pub first: u32,
    pub last: u32,
}

/// A side of the zero line.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Side {
    /// From the longest wording to the shortest.
    pub texts: Vec<String>,
    pub ink: Ink,
}

/// A tactic due more often than this, or at least every other day, is drawn as a bar: its marks would touch.
const MOST_MARKS: usize = 60;
const DENSE_DAYS: usize = 2;

impl Figure {
    /// The title in full.
    pub fn title(&self) -> &str {
        self.titles.first().map_or("", String::as_str)
    }

    /// Checks that everything can be drawn.
    pub fn check(&self) -> Result<(), ChartError> {
        if self.lines.iter().all(|line| line.y.is_empty()) {
            return Err(ChartError::Empty);
        }
        for line in &self.lines {
            let columns = line
                .bands
                .iter()
                .flat_map(|band| [&band.low, &band.high])
                .chain([&line.x, &line.y]);
            for column in columns {
                if column.len() != line.y.len() {
                    return Err(ChartError::Length {
                        line: line.name.clone(),
                        found: column.len(),
                        expected: line.y.len(),
                    });
                }
                if let Some(position) = column.iter().position(|value| !value.is_finite()) {
                    return Err(ChartError::NotFinite {
                        line: line.name.clone(),
                        position,
                    });
                }
            }
        }
        Ok(())
    }
}

/// The shades of a line: all three where there are few lines, one where more would hide each other.
pub(crate) fn bands(bands: &Bands, strategies: usize) -> Vec<Band> {
    let band = |percent, low: &[f64], high: &[f64]| Band {
        percent,
        low: low.to_vec(),
        high: high.to_vec(),
    };
    let middle = band(80, &bands.p10, &bands.p90);
    if strategies > 2 {
        return vec![middle];
    }
    vec![
        band(95, &bands.p025, &bands.p975),
        middle,
        band(50, &bands.p25, &bands.p75),
    ]
}

/// The numbers 1.0, 2.0 … of the days.
pub(crate) fn day_numbers(days: u32) -> Vec<f64> {
    (1..=days).map(f64::from).collect()
}

/// The label at the end of a strategy's line: its name, the median and the 80 % interval.
pub(crate) fn end_label(
    name: &str,
    bands: &Bands,
    form: Form,
    signed: bool,
    language: Language,
) -> Option<EndLabel> {
    let (low, middle, high) = (*bands.p10.last()?, *bands.p50.last()?, *bands.p90.last()?);
    let value = if signed {
        number::signed(middle, form, language)
    } else {
        number::value(middle, form, language)
    };
    // Where all worlds agree there is no interval to tell.
    let remark = number::interval(low, high, form, signed, language);
    Some(EndLabel {
        name: name.to_owned(),
        value,
        remark,
    })
}

/// The lines of one quantity, one a strategy, with bands and end labels.
pub(crate) fn strategy_lines<'a>(
    data: &'a ChartData,
    form: Form,
    language: Language,
    select: impl Fn(&'a StrategyData) -> Result<&'a Bands, ChartError>,
) -> Result<Vec<Line>, ChartError> {
    let lines = data.strategies.iter().enumerate().map(|(index, strategy)| {
        let quantiles = select(strategy)?;
        let name = strategy.name.get(language);
        Ok(Line {
            name: name.to_owned(),
            ink: Ink::Strategy(index),
            thin: false,
            dots: false,
            x: day_numbers(data.days),
            y: quantiles.p50.clone(),
            bands: bands(quantiles, data.strategies.len()),
            end: end_label(name, quantiles, form, false, language),
        })
    });
    lines.collect()
}

/// With more strategies than this, thin lines would only be in the way.
pub(crate) const WITH_THIN: usize = 3;

/// The medians of a second quantity as thin lines: `part` names it in the table, `short` at the lines' ends.
pub(crate) fn thin_lines(
    data: &ChartData,
    quantity: Quantity,
    form: Form,
    (part, short): (&str, &str),
    language: Language,
) -> Result<Vec<Line>, ChartError> {
    let lines = data.strategies.iter().enumerate().map(|(index, strategy)| {
        let median = &strategy.bands(quantity)?.p50;
        let label = |last: &f64| EndLabel {
            name: short.to_owned(),
            value: number::value(*last, form, language),
            remark: None,
        };
        Ok(Line {
            name: format!("{} · {part}", strategy.name.get(language)),
            ink: Ink::Strategy(index),
            thin: true,
            dots: false,
            x: day_numbers(data.days),
            y: median.clone(),
            bands: Vec::new(),
            end: median.last().map(label),
        })
    });
    lines.collect()
}

/// A chart of levels over the days of a run.
pub(crate) fn of_days(
    data: &ChartData,
    titles: Vec<String>,
    unit: &str,
    form: Form,
    lines: Vec<Line>,
    language: Language,
) -> Figure {
    Figure {
        titles,
        captions: captions(data, unit, "", language),
        form,
        x: Axis::Days {
            start: data.start,
            days: data.days,
        },
        log_y: false,
        signed: false,
        lines,
        rows: tactic_rows(data, language),
        shocks: shock_spans(data, language),
        sides: None,
    }
}

/// The days of the tactics and the phases, one row a strategy; nothing when no strategy has any of either.
pub(crate) fn tactic_rows(data: &ChartData, language: Language) -> Vec<TacticRow> {
    if data
        .strategies
        .iter()
        .all(|strategy| strategy.phases.is_empty() && strategy.tactics.iter().all(Vec::is_empty))
    {
        return Vec::new();
    }
    let rows = data.strategies.iter().enumerate().map(|(index, strategy)| {
        let (mut spans, mut marks) = (Vec::new(), Vec::new());
        for days in &strategy.tactics {
            match (days.first(), days.last()) {
                (Some(first), Some(last))
                    if days.len() > MOST_MARKS
                        || (days.len() > 2
                            && ((last - first) as usize) < DENSE_DAYS * days.len()) =>
                {
                    spans.push((*first, *last))
                }
                _ => marks.extend_from_slice(days),
            }
        }
        marks.sort_unstable();
        marks.dedup();
        TacticRow {
            name: strategy.name.get(language).to_owned(),
            ink: Ink::Strategy(index),
            spans: merged(spans),
            marks,
            phases: strategy.phases.clone(),
        }
    });
    rows.collect()
}

/// The shocks with their names.
pub(crate) fn shock_spans(data: &ChartData, language: Language) -> Vec<ShockSpan> {
    let span = |shock: &ShockDays| ShockSpan {
        name: shock_name(shock.kind, language),
        first: shock.first,
        last: shock.last,
    };
    data.shocks.iter().map(span).collect()
}

/// Stretches that touch, put together.
fn merged(mut spans: Vec<(u32, u32)>) -> Vec<(u32, u32)> {
    spans.sort_unstable();
    let mut merged: Vec<(u32, u32)> = Vec::new();
    for (first, last) in spans {
        match merged.last_mut() {
            Some((_, end)) if first <= *end + 1 => *end = last.max(*end),
            _ => merged.push((first, last)),
        }
    }
    merged
}

/// What a title says of numbers that are means of a week.
pub(crate) fn of_week(data: &ChartData, language: Language) -> &'static str {
    match (data.week_means, language) {
        (false, _) => "",
        (true, Language::Chinese) => "（7 日均值）",
        (true, Language::English) => " (7-day mean)",
    }
}

/// What unit, lines and bands mean, from the longest wording to the shortest.
pub(crate) fn captions(
    data: &ChartData,
    unit: &str,
    extra: &str,
    language: Language,
) -> Vec<String> {
    let (worlds, few) = (data.worlds, data.strategies.len() <= 2);
    match language {
        Language::Chinese => {
            let of_bands = if few {
                "色带由深到浅含 50%、80%、95% 的模拟"
            } else {
                "色带含 80% 的模拟"
            };
            let short = if few {
                "色带 50/80/95%"
            } else {
                "色带 80%"
            };
            vec![
                format!(
                    "单位：{unit}{extra}；线为 {worlds} 次模拟的中位数，{of_bands}（只反映运气，不含模型误差）"
                ),
                format!("单位：{unit}{extra}；线为 {worlds} 次模拟的中位数，{of_bands}"),
                format!("单位：{unit}{extra}；{worlds} 次模拟的中位数，{short}"),
                format!("{unit}；{worlds} 次模拟的中位数，{short}"),
                unit.to_owned(),
            ]
        }
        Language::English => {
            let of_bands = if few {
                "shades hold 50, 80 and 95 % of them"
            } else {
                "shades hold 80 % of them"
            };
            let short = if few {
                "50/80/95 % bands"
            } else {
                "80 % bands"
            };
            vec![
                format!(
                    "In {unit}{extra}. Lines: median of {worlds} worlds; {of_bands} (luck only, not the model's error)"
                ),
                format!("In {unit}{extra}. Lines: median of {worlds} worlds; {of_bands}"),
                format!("In {unit}{extra}. Median of {worlds} worlds, {short}"),
                format!("{unit}; median of {worlds} worlds, {short}"),
                unit.to_owned(),
            ]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::text::Text;

    #[test]
    fn daily_tactics_are_bars_and_rare_ones_marks() {
        let daily: Vec<u32> = (3..40).collect();
        let later: Vec<u32> = (30..60).step_by(2).collect();
        let weekly: Vec<u32> = (0..60).step_by(7).collect();
        let strategy = StrategyData {
            name: Text {
                zh: "甲".to_owned(),
                en: "A".to_owned(),
            },
            tactics: vec![weekly.clone(), daily, later, vec![5, 6]],
            ..StrategyData::default()
        };
        let data = ChartData {
            chart: super::super::Chart::Growth,
            start: Date::default(),
            days: 60,
            worlds: 1,
            week_means: false,
            shocks: Vec::new(),
            strategies: vec![strategy, StrategyData::default()],
        };
        let rows = tactic_rows(&data, Language::Chinese);
        assert_eq!(
            (rows[0].name.as_str(), rows[0].spans.as_slice()),
            ("甲", &[(3, 58)][..])
        );
        assert_eq!(rows[0].marks[..4], [0, 5, 6, 7]);
        assert_eq!((rows.len(), rows[1].marks.len()), (2, 0));
    }

    #[test]
    fn an_interval_of_equal_numbers_is_not_written() {
        let ends = |low, high| Bands {
            p10: vec![low],
            p50: vec![3.0],
            p90: vec![high],
            ..Bands::default()
        };
        let remark = |low, high, signed| {
            end_label(
                "A",
                &ends(low, high),
                Form::Count,
                signed,
                Language::English,
            )
            .unwrap()
            .remark
        };
        assert_eq!(remark(3.0, 3.0, false), None);
        assert_eq!(remark(2.0, 14.0, false), Some("2–14".to_owned()));
        assert_eq!(remark(-2.0, 14.0, true), Some("−2 to +14".to_owned()));
    }
}
