//! Growth: members day by day.

use super::ChartError;
use super::data::ChartData;
use super::figure::Figure;
use super::series_chart;
use model::series::Series;
use model::text::Language;

pub(crate) fn figure(data: &ChartData, language: Language) -> Result<Figure, ChartError> {
    let mut figure = series_chart::figure(data, Series::Members, language)?;
    figure.titles = match language {
        Language::Chinese => vec!["增长：群成员总数".to_owned()],
        Language::English => vec!["Growth: members".to_owned()],
    };
    Ok(figure)
}
