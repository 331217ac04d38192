//! Any daily series, strategy by strategy.

use super::strategy_lines::{of_days, of_week, strategy_lines};
use crate::error::ChartError;
use crate::names;
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
    let label = names::series_words(info.name)
        .ok_or(ChartError::Empty)?
        .label(language);
    let form = NumberForm::of_unit(info.unit);
    let lines = strategy_lines(data, form, language, |strategy| {
        strategy.bands(Quantity::Series(series))
    })?;
    let titles = vec![format!("{}{}", label.short, of_week(data, language))];
    let unit = names::unit(info.unit, language);
    Ok(of_days(data, titles, unit, form, lines, language))
}
