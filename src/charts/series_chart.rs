//! Any daily series, strategy by strategy.

use super::data::{ChartData, Quantity};
use super::figure::{Figure, of_days, of_week, strategy_lines};
use super::number::Form;
use super::{ChartError, words};
use model::series::Series;
use model::text::Language;

pub(crate) fn figure(
    data: &ChartData,
    series: Series,
    language: Language,
) -> Result<Figure, ChartError> {
    let info = series.info();
    let label = words::series_words(info.name)
        .ok_or(ChartError::Empty)?
        .label(language);
    let form = Form::of_unit(info.unit);
    let lines = strategy_lines(data, form, language, |strategy| {
        strategy.bands(Quantity::Series(series))
    })?;
    let titles = vec![format!("{}{}", label.short, of_week(data, language))];
    let unit = words::unit(info.unit, language);
    Ok(of_days(data, titles, unit, form, lines, language))
}
