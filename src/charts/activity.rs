//! Activity: weekly active members, and the daily active ones as thin lines below them.

use super::ChartError;
use super::data::{ChartData, Quantity};
use super::figure::{Figure, WITH_THIN, of_days, strategy_lines, thin_lines};
use super::number::Form;
use model::series::Series;
use model::text::Language;

pub(crate) fn figure(data: &ChartData, language: Language) -> Result<Figure, ChartError> {
    let (weekly, daily) = (Quantity::Series(Series::Wau), Quantity::Series(Series::Dau));
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
    if with_thin {
        lines = thin_lines(data, daily, Form::Count, ("DAU", thin), language)?;
    }
    lines.extend(strategy_lines(data, Form::Count, language, |strategy| {
        strategy.bands(weekly)
    })?);
    let titles = titles.into_iter().map(str::to_owned).collect();
    Ok(of_days(data, titles, unit, Form::Count, lines, language))
}
