//! Activity: weekly active members, and the daily active ones as thin lines below them.

use super::strategy_lines::{WITH_THIN, of_days, strategy_lines, thin_lines};
use crate::error::ChartError;
use crate::number::NumberForm;
use crate::numbers::data::ChartData;
use crate::numbers::quantity::Quantity;
use crate::spec::ChartSpec;
use model::series::Series;
use words::Language;

pub(crate) fn spec(data: &ChartData, language: Language) -> Result<ChartSpec, ChartError> {
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
        lines = thin_lines(data, daily, NumberForm::Count, ("DAU", thin), language)?;
    }
    lines.extend(strategy_lines(
        data,
        NumberForm::Count,
        language,
        |strategy| strategy.bands(weekly),
    )?);
    let titles = titles.into_iter().map(str::to_owned).collect();
    Ok(of_days(
        data,
        titles,
        unit,
        NumberForm::Count,
        lines,
        language,
    ))
}
