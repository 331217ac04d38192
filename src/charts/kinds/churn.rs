//! Churn: of all who ever became members, who is lost. Analytics see the leavers; the silent are lost as well.

use super::strategy_lines::{WITH_THIN, acting, of_days, strategy_lines, thin_lines};
use crate::error::ChartError;
use crate::number::NumberForm;
use crate::numbers::data::ChartData;
use crate::numbers::quantity::Quantity;
use crate::spec::ChartSpec;
use words::Language;
use words::say::charts as say;

pub(crate) fn spec(data: &ChartData, language: Language) -> Result<ChartSpec, ChartError> {
    let with_thin = acting(data) <= WITH_THIN;
    let titles = if with_thin {
        vec![say::CHURN_TITLE, say::CHURN_TITLE_SHORT]
    } else {
        vec![say::CHURN_BOTH]
    };
    let (unit, thin) = (say::CHURN_UNIT.get(language), say::CHURN_LEFT.get(language));
    let mut lines = Vec::new();
    if with_thin {
        lines = thin_lines(
            data,
            Quantity::Gone,
            NumberForm::Share,
            (thin, thin),
            language,
        )?;
    }
    lines.extend(strategy_lines(
        data,
        NumberForm::Share,
        language,
        |strategy| strategy.track(Quantity::Lost),
    )?);
    let titles = titles
        .iter()
        .map(|title| title.get(language).to_owned())
        .collect();
    Ok(of_days(
        data,
        titles,
        unit,
        NumberForm::Share,
        lines,
        language,
    ))
}
