//! Any daily series, strategy by strategy.

use super::data::{ChartData, Quantity};
use super::figure::{Axis, Figure, captions, of_week, strategy_lines, tactic_rows};
use super::number::Form;
use super::{ChartError, words};
use crate::model::series::SERIES;
use crate::model::text::Language;

pub(crate) fn figure(
    data: &ChartData,
    series: usize,
    language: Language,
) -> Result<Figure, ChartError> {
    let info = SERIES.get(series).ok_or(ChartError::Empty)?;
    let label = words::series_words(info.name)
        .ok_or(ChartError::Empty)?
        .label(language);
    let form = Form::of_unit(info.unit);
    let lines = strategy_lines(data, form, language, |strategy| {
        strategy.bands(Quantity::Series(series))
    })?;
    Ok(Figure {
        titles: vec![format!("{}{}", label.short, of_week(data, language))],
        captions: captions(data, words::unit(info.unit, language), "", language),
        form,
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
