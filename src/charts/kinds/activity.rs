//! Activity: weekly active members, and the daily active ones as thin lines below them.

use super::strategy_lines::{WITH_THIN, acting, of_days, strategy_lines, thin_lines};
use crate::error::ChartError;
use crate::number::NumberForm;
use crate::numbers::data::ChartData;
use crate::numbers::quantity::Quantity;
use crate::spec::ChartSpec;
use model::series::Series;
use words::Language;
use words::say::charts as say;

pub(crate) fn spec(data: &ChartData, language: Language) -> Result<ChartSpec, ChartError> {
    let (weekly, daily) = (Quantity::Series(Series::Wau), Quantity::Series(Series::Dau));
    let with_thin = acting(data) <= WITH_THIN;
    let titles = if with_thin {
        [say::ACTIVITY_TITLE, say::ACTIVITY_TITLE_SHORT]
    } else {
        [say::ACTIVITY_WEEKLY, say::ACTIVITY_WEEKLY_SHORT]
    };
    let thin = say::ACTIVITY_DAILY.get(language);
    let mut lines = Vec::new();
    if with_thin {
        lines = thin_lines(data, daily, NumberForm::Count, ("DAU", thin), language)?;
    }
    lines.extend(strategy_lines(
        data,
        NumberForm::Count,
        language,
        |strategy| strategy.track(weekly),
    )?);
    let titles = titles.map(|title| title.get(language).to_owned()).to_vec();
    Ok(of_days(
        data,
        titles,
        Series::Wau.info().unit_name(language),
        NumberForm::Count,
        lines,
        language,
    ))
}
