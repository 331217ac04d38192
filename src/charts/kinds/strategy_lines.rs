//! The lines of the strategies over the days of a run, and what is said of all of them.

use super::tactic_rows::{shock_spans, tactic_rows};
use crate::error::ChartError;
use crate::number::{self, NumberForm};
use crate::numbers::data::{ChartData, StrategyData};
use crate::numbers::quantity::Quantity;
use crate::spec::{Axis, Band, ChartSpec, EndLabel, Ink, Line};
use measure::quantile::Bands;
use words::say::charts as say;
use words::{Language, Say};

/// The shades of a line: all three where there are few lines, one where more would hide each other.
pub(crate) fn bands(bands: &Bands, strategies: usize) -> Vec<Band> {
    let band = |percent, low: &[f64], high: &[f64]| Band {
        percent,
        low: low.to_vec(),
        high: high.to_vec(),
    };
    let middle = band(80, &bands.p10, &bands.p90);
    if strategies > 2 {
        return vec![middle];
    }
    vec![
        band(95, &bands.p025, &bands.p975),
        middle,
        band(50, &bands.p25, &bands.p75),
    ]
}

/// The numbers 1.0, 2.0 … of the days.
pub(crate) fn day_numbers(days: u32) -> Vec<f64> {
    (1..=days).map(f64::from).collect()
}

/// The label at the end of a strategy's line: its name, the median and the 80 % interval.
pub(crate) fn end_label(
    name: &str,
    bands: &Bands,
    form: NumberForm,
    signed: bool,
    language: Language,
) -> Option<EndLabel> {
    let (low, middle, high) = (*bands.p10.last()?, *bands.p50.last()?, *bands.p90.last()?);
    let value = if signed {
        number::signed(middle, form, language)
    } else {
        number::value(middle, form, language)
    };
    // Where all worlds agree there is no interval to tell.
    let remark = number::interval(low, high, form, signed, language);
    Some(EndLabel {
        name: name.to_owned(),
        value,
        remark,
    })
}

/// The lines of one quantity, one a strategy, with bands and end labels.
pub(crate) fn strategy_lines<'a>(
    data: &'a ChartData,
    form: NumberForm,
    language: Language,
    select: impl Fn(&'a StrategyData) -> Result<&'a Bands, ChartError>,
) -> Result<Vec<Line>, ChartError> {
    let lines = data.strategies.iter().enumerate().map(|(index, strategy)| {
        let quantiles = select(strategy)?;
        let name = strategy.name.get(language);
        Ok(Line {
            name: name.to_owned(),
            ink: Ink::Strategy(index),
            thin: false,
            dots: false,
            x: day_numbers(data.days),
            y: quantiles.p50.clone(),
            bands: bands(quantiles, data.strategies.len()),
            end: end_label(name, quantiles, form, false, language),
        })
    });
    lines.collect()
}

/// With more strategies than this, thin lines would only be in the way.
pub(crate) const WITH_THIN: usize = 3;

/// The medians of a second quantity as thin lines: `part` names it in the table, `short` at the lines' ends.
pub(crate) fn thin_lines(
    data: &ChartData,
    quantity: Quantity,
    form: NumberForm,
    (part, short): (&str, &str),
    language: Language,
) -> Result<Vec<Line>, ChartError> {
    let lines = data.strategies.iter().enumerate().map(|(index, strategy)| {
        let median = &strategy.bands(quantity)?.p50;
        let label = |last: &f64| EndLabel {
            name: short.to_owned(),
            value: number::value(*last, form, language),
            remark: None,
        };
        Ok(Line {
            name: format!("{} · {part}", strategy.name.get(language)),
            ink: Ink::Strategy(index),
            thin: true,
            dots: false,
            x: day_numbers(data.days),
            y: median.clone(),
            bands: Vec::new(),
            end: median.last().map(label),
        })
    });
    lines.collect()
}

/// A chart of levels over the days of a run.
pub(crate) fn of_days(
    data: &ChartData,
    titles: Vec<String>,
    unit: &str,
    form: NumberForm,
    lines: Vec<Line>,
    language: Language,
) -> ChartSpec {
    ChartSpec {
        language,
        summary: String::new(),
        titles,
        captions: captions(data, unit, "", language),
        form,
        x: Axis::Days {
            start: data.start,
            days: data.days,
        },
        log_y: false,
        signed: false,
        lines,
        rows: tactic_rows(data, language),
        shocks: shock_spans(data, language),
        sides: None,
    }
}

/// What a title says of numbers that are means of a week.
pub(crate) fn of_week(data: &ChartData, language: Language) -> &'static str {
    if data.week_means {
        say::WEEK_MEANS.get(language)
    } else {
        ""
    }
}

/// What unit, lines and bands mean, from the longest wording to the shortest.
pub(crate) fn captions(
    data: &ChartData,
    unit: &str,
    extra: &str,
    language: Language,
) -> Vec<String> {
    let (worlds, few) = (&data.worlds, data.strategies.len() <= 2);
    let (unit, extra) = (&unit, &extra);
    let captions: [&dyn Say; 5] = [
        &say::CaptionWhole {
            unit,
            extra,
            worlds,
            few,
        },
        &say::CaptionLong {
            unit,
            extra,
            worlds,
            few,
        },
        &say::CaptionShort {
            unit,
            extra,
            worlds,
            few,
        },
        &say::CaptionShortest { unit, worlds, few },
        unit,
    ];
    captions
        .map(|caption| caption.in_language(language))
        .to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interval_of_equal_numbers_is_not_written() {
        let ends = |low, high| Bands {
            p10: vec![low],
            p50: vec![3.0],
            p90: vec![high],
            ..Bands::default()
        };
        let remark = |low, high, signed| {
            end_label(
                "A",
                &ends(low, high),
                NumberForm::Count,
                signed,
                Language::English,
            )
            .unwrap()
            .remark
        };
        assert_eq!(remark(3.0, 3.0, false), None);
        assert_eq!(remark(2.0, 14.0, false), Some("2–14".to_owned()));
        assert_eq!(remark(-2.0, 14.0, true), Some("−2 to +14".to_owned()));
    }
}
