//! Churn: of all who ever became members, who is lost. Analytics see the leavers; the silent are lost as well.

use super::ChartError;
use super::data::{ChartData, Quantity};
use super::figure::{Figure, WITH_THIN, of_days, strategy_lines, thin_lines};
use super::number::Form;
use model::text::Language;

pub(crate) fn figure(data: &ChartData, language: Language) -> Result<Figure, ChartError> {
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
        lines = thin_lines(data, Quantity::Gone, Form::Share, (thin, thin), language)?;
    }
    lines.extend(strategy_lines(data, Form::Share, language, |strategy| {
        strategy.bands(Quantity::Lost)
    })?);
    let titles = titles.into_iter().map(str::to_owned).collect();
    Ok(of_days(data, titles, unit, Form::Share, lines, language))
}
