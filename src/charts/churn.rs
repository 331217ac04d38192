//! Churn: of all who ever became members, who is lost. Analytics see the leavers; the silent are lost as well.

use super::ChartError;
use super::data::{ChartData, Quantity};
use super::figure::{
    Axis, EndLabel, Figure, Ink, Line, captions, day_numbers, strategy_lines, tactic_rows,
};
use super::number::{self, Form};
use crate::model::text::Language;

/// With more strategies than this, thin lines would only be in the way.
const WITH_THIN: usize = 3;

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
    for (index, strategy) in data.strategies.iter().enumerate().filter(|_| with_thin) {
        let median = &strategy.bands(Quantity::Gone)?.p50;
        let label = |last: &f64| EndLabel {
            name: thin.to_owned(),
            value: number::value(*last, Form::Share, language),
            remark: None,
        };
        lines.push(Line {
            name: format!("{} · {thin}", strategy.name.get(language)),
            ink: Ink::Strategy(index),
            thin: true,
            dots: false,
            x: day_numbers(data.days),
            y: median.clone(),
            bands: Vec::new(),
            end: median.last().map(label),
        });
    }
    lines.extend(strategy_lines(data, Form::Share, language, |strategy| {
        strategy.bands(Quantity::Lost)
    })?);
    Ok(Figure {
        titles: titles.into_iter().map(str::to_owned).collect(),
        captions: captions(data, unit, "", language),
        form: Form::Share,
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
