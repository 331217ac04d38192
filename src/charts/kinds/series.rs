//! Any daily series, strategy by strategy.

use super::strategy_lines::{of_days, of_week, strategy_lines};
use crate::error::ChartError;
use crate::number::NumberForm;
use crate::numbers::data::ChartData;
use crate::numbers::quantity::Quantity;
use crate::spec::ChartSpec;
use model::series::Series;
use words::Language;

pub(crate) fn spec(
    data: &ChartData,
    series: Series,
    language: Language,
) -> Result<ChartSpec, ChartError> {
    let info = series.info();
    let form = NumberForm::of_unit(info.unit);
    let lines = strategy_lines(data, form, language, |strategy| {
        strategy.track(Quantity::Series(series))
    })?;
    let titles = vec![format!(
        "{}{}",
        info.label.get(language),
        of_week(data, language)
    )];
    let unit = info.unit_name(language);
    Ok(of_days(data, titles, unit, form, lines, language))
}
