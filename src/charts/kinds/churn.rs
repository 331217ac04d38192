//! Churn: of all who ever became members, who is lost. Analytics see the leavers; the silent are lost as well.

use super::strategy_lines::{WITH_THIN, of_days, strategy_lines, thin_lines};
use crate::error::ChartError;
use crate::number::NumberForm;
use crate::numbers::data::ChartData;
use crate::numbers::quantity::Quantity;
use crate::spec::ChartSpec;
use words::Language;

pub(crate) fn spec(data: &ChartData, language: Language) -> Result<ChartSpec, ChartError> {
    let with_thin = data.strategies.len() <= WITH_THIN;
    let (titles, unit, thin) = match language {
        Language::Chinese => (
            if with_thin {
                vec!["流失：退群或 7 天没看群（粗）、仅退群（细）"]
            } else {
                vec!["流失：退群或 7 天没看群的成员"]
            },
            "占累计入群人数的比例",
            "退群",
        ),
        Language::English => (
            if with_thin {
                vec![
                    "Churn: left, or no visit for 7 days (bold); left only (thin)",
                    "Left or 7 days away (bold), left (thin)",
                ]
            } else {
                vec!["Churn: left, or no visit for 7 days"]
            },
            "share of all who ever joined",
            "left",
        ),
    };
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
        |strategy| strategy.bands(Quantity::Lost),
    )?);
    let titles = titles.into_iter().map(str::to_owned).collect();
    Ok(of_days(
        data,
        titles,
        unit,
        NumberForm::Share,
        lines,
        language,
    ))
}
