//! Activity: weekly active members, and the daily active ones as thin lines below them.

use super::ChartError;
use super::data::{ChartData, Quantity};
use super::figure::{
    Axis, EndLabel, Figure, Ink, Line, captions, day_numbers, strategy_lines, tactic_rows,
};
use super::number::{self, Form};
use crate::model::series;
use crate::model::text::Language;

/// With more strategies than this, thin lines would only be in the way.
const WITH_THIN: usize = 3;

pub(crate) fn figure(data: &ChartData, language: Language) -> Result<Figure, ChartError> {
    let position = |name| {
        series::index(name)
            .map(Quantity::Series)
            .ok_or(ChartError::Empty)
    };
    let (weekly, daily) = (position("wau")?, position("dau")?);
    let with_thin = data.strategies.len() <= WITH_THIN;
    let (titles, unit, thin) = match (language, with_thin) {
        (Language::Chinese, true) => (
            vec![
                "活跃：周活跃人数 WAU（粗）与日活跃人数 DAU（细）",
                "活跃：周活（粗）与日活（细）",
            ],
            "人",
            "日活",
        ),
        (Language::Chinese, false) => (vec!["活跃：周活跃人数 WAU"], "人", ""),
        (Language::English, true) => (
            vec![
                "Activity: weekly (bold) and daily active members (thin)",
                "Active: weekly (bold), daily (thin)",
            ],
            "people",
            "daily",
        ),
        (Language::English, false) => (
            vec![
                "Activity: weekly active members (WAU)",
                "Weekly active members",
            ],
            "people",
            "",
        ),
    };
    let mut lines = Vec::new();
    for (index, strategy) in data.strategies.iter().enumerate().filter(|_| with_thin) {
        let median = &strategy.bands(daily)?.p50;
        let label = |last: &f64| EndLabel {
            name: thin.to_owned(),
            value: number::value(*last, Form::Count, language),
            remark: None,
        };
        lines.push(Line {
            name: format!("{} · DAU", strategy.name.get(language)),
            ink: Ink::Strategy(index),
            thin: true,
            dots: false,
            x: day_numbers(data.days),
            y: median.clone(),
            bands: Vec::new(),
            end: median.last().map(label),
        });
    }
    lines.extend(strategy_lines(data, Form::Count, language, |strategy| {
        strategy.bands(weekly)
    })?);
    Ok(Figure {
        titles: titles.into_iter().map(str::to_owned).collect(),
        captions: captions(data, unit, "", language),
        form: Form::Count,
        x: Axis::Days {
            start: data.start,
            days: data.days,
        },
        log_y: false,
        signed: false,
        lines,
        rows: tactic_rows(data, language),
        sides: None,
    })
}
