//! Growth: members day by day.

use super::series as any_series;
use crate::error::ChartError;
use crate::numbers::data::ChartData;
use crate::spec::ChartSpec;
use model::series::Series;
use words::Language;

pub(crate) fn spec(data: &ChartData, language: Language) -> Result<ChartSpec, ChartError> {
    let mut spec = any_series::spec(data, Series::Members, language)?;
    spec.titles = vec![words::say::charts::GROWTH_TITLE.get(language).to_owned()];
    Ok(spec)
}
