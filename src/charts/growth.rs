//! Growth: members day by day.

use super::ChartError;
use super::data::ChartData;
use super::figure::Figure;
use super::series_chart;
use model::series;
use model::text::Language;

pub(crate) fn figure(data: &ChartData, language: Language) -> Result<Figure, ChartError> {
    let members = series::index("members").ok_or(ChartError::Empty)?;
    let mut figure = series_chart::figure(data, members, language)?;
    figure.titles = match language {
        Language::Chinese => vec!["增长：群成员总数".to_owned()],
        Language::English => vec!["Growth: members".to_owned()],
    };
    Ok(figure)
}
