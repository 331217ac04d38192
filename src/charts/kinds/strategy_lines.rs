//! The lines of the strategies over the days of a run, and what is said of all of them.

use super::tactic_rows::{shock_spans, tactic_rows};
use crate::columns::Role;
use crate::error::ChartError;
use crate::number::{self, NumberForm};
use crate::numbers::data::{ChartData, StrategyData, Track};
use crate::numbers::quantity::{Quantity, Span};
use crate::spec::{Axis, Band, ChartSpec, EndLabel, Line};
use measure::quantile::Bands;
use words::say::charts as say;
use words::{Language, Say};

/// With more plans that act than this, only one shade of each is drawn: more would hide each other.
const WITH_ALL_SHADES: usize = 3;

/// The shades of a strategy's line: all three where there are few lines, none of the plan that does nothing.
pub(crate) fn bands(bands: &Bands, data: &ChartData, strategy: &StrategyData) -> Vec<Band> {
    if strategy.idle {
        return Vec::new();
    }
    let band = |percent, low: &[f64], high: &[f64]| Band {
        percent,
        low: low.to_vec(),
        high: high.to_vec(),
    };
    let middle = band(80, &bands.p10, &bands.p90);
    if acting(data) > WITH_ALL_SHADES {
        return vec![middle];
    }
    vec![
        band(95, &bands.p025, &bands.p975),
        middle,
        band(50, &bands.p25, &bands.p75),
    ]
}

/// Plans that act.
pub(crate) fn acting(data: &ChartData) -> usize {
    let acting = data.strategies.iter().filter(|strategy| !strategy.idle);
    acting.count()
}

/// The numbers 1.0, 2.0 … of the days.
pub(crate) fn day_numbers(days: u32) -> Vec<f64> {
    (1..=days).map(f64::from).collect()
}

/// The label at the end of a strategy's line: its name, the mean and the 80 % interval.
pub(crate) fn end_label(
    name: &str,
    Track { mean, bands, .. }: &Track,
    form: NumberForm,
    signed: bool,
    language: Language,
) -> Option<EndLabel> {
    let (low, middle, high) = (*bands.p10.last()?, *mean.last()?, *bands.p90.last()?);
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
    select: impl Fn(&'a StrategyData) -> Result<&'a Track, ChartError>,
) -> Result<Vec<Line>, ChartError> {
    let lines = data.strategies.iter().enumerate().map(|(index, strategy)| {
        let track = select(strategy)?;
        let name = strategy.name.get(language);
        Ok(Line {
            name: name.to_owned(),
            ink: strategy.ink(index),
            thin: strategy.idle,
            role: Role::Mean,
            dots: false,
            x: day_numbers(data.days),
            y: track.mean.clone(),
            bands: bands(&track.bands, data, strategy),
            end: end_label(name, track, form, false, language),
        })
    });
    lines.collect()
}

/// With more strategies than this, thin lines would only be in the way.
pub(crate) const WITH_THIN: usize = 3;

/// The means of a second quantity as thin lines: `part` names it in the table, `short` at the lines' ends.
pub(crate) fn thin_lines(
    data: &ChartData,
    quantity: Quantity,
    form: NumberForm,
    (part, short): (&str, &str),
    language: Language,
) -> Result<Vec<Line>, ChartError> {
    let acting = data.strategies.iter().enumerate();
    let acting = acting.filter(|(_, strategy)| !strategy.idle);
    let lines = acting.map(|(index, strategy)| {
        let mean = &strategy.track(quantity)?.mean;
        let label = |last: &f64| EndLabel {
            name: short.to_owned(),
            value: number::value(*last, form, language),
            remark: None,
        };
        Ok(Line {
            name: format!("{} · {part}", strategy.name.get(language)),
            ink: strategy.ink(index),
            thin: true,
            role: Role::Mean,
            dots: false,
            x: day_numbers(data.days),
            y: mean.clone(),
            bands: Vec::new(),
            end: mean.last().map(label),
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
            first: 1,
            last: data.days,
        },
        log_y: false,
        signed: false,
        lines,
        window: None,
        rows: tactic_rows(data, language),
        shocks: shock_spans(data, language),
        sides: None,
    }
}

/// What a title says of days that are taken together.
pub(crate) fn of_week(data: &ChartData, language: Language) -> &'static str {
    match data.span {
        Span::Day => "",
        Span::WeekMean => say::WEEK_MEANS.get(language),
        Span::WeekSum => say::WEEK_SUMS.get(language),
    }
}

/// What unit, lines and bands mean, from the longest wording to the shortest.
pub(crate) fn captions(
    data: &ChartData,
    unit: &str,
    extra: &str,
    language: Language,
) -> Vec<String> {
    let (worlds, few) = (&data.worlds, acting(data) <= WITH_ALL_SHADES);
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
        let ends = |low, high| Track {
            quantity: Quantity::Gone,
            mean: vec![3.0],
            bands: Bands {
                p10: vec![low],
                p90: vec![high],
                ..Bands::default()
            },
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
