//! What the operator wants, and what the strategies differ in by it: the numbers of the headline.
//!
//! Aims that are read from days are drawn day by day, with the days that count marked and what they come to at the lines'
//! ends; others as one place a strategy.

use super::difference::{self, Compared, of_differences};
use super::strategy_lines::{bands, captions, of_days, strategy_lines};
use crate::columns::Role;
use crate::error::ChartError;
use crate::number::NumberForm;
use crate::numbers::aimed::Aimed;
use crate::numbers::chart::Chart;
use crate::numbers::data::{ChartData, Reached, StrategyData};
use crate::numbers::quantity::Quantity;
use crate::spec::{Axis, ChartSpec, EndLabel, Line, Window};
use experiments::quantity::Quantity as Said;
use model::indicator::Direction;
use words::say::charts as say;
use words::{Language, Say};

pub(crate) fn spec(data: &ChartData, language: Language) -> Result<ChartSpec, ChartError> {
    let aim = Wanted::of(data, language);
    let track = data
        .strategies
        .first()
        .and_then(|strategy| strategy.tracks.first());
    match (data.chart, track.map(|track| track.quantity)) {
        (_, Some(Quantity::Aim(aimed))) => levels(data, &aim, aimed, language),
        (_, Some(Quantity::AimDifference(aimed))) => differences(data, &aim, aimed, language),
        (chart, _) => places(data, &aim, chart == Chart::AimDifference, language),
    }
}

/// What is wanted, as it is said.
struct Wanted {
    label: String,
    unit: &'static str,
    form: NumberForm,
    said: Said,
}

impl Wanted {
    fn of(data: &ChartData, language: Language) -> Self {
        let Some(part) = data.aim else {
            return Self {
                label: say::WANTED_MIX.get(language).to_owned(),
                unit: say::WANTED_POINTS.get(language),
                form: NumberForm::Count,
                said: Said::Plain,
            };
        };
        let info = part.outcome.info();
        Self {
            label: info.label.get(language).to_owned(),
            unit: info.unit_name(language),
            form: NumberForm::of_unit(info.unit),
            said: Said::of_unit(info.unit),
        }
    }

    /// What stands at the end of a strategy's line: what it came to, with the digits of the headline.
    fn end(&self, strategy: &StrategyData, signed: bool, language: Language) -> Option<EndLabel> {
        let Reached { mean, ends, .. } = strategy.reached.as_ref()?;
        let (low, high) = ends.unwrap_or((*mean, *mean));
        let sized = self.said.sized(&[*mean, low, high]);
        let write = |value: f64| match signed {
            true => sized.signed(value).get(language).to_owned(),
            false => sized.level(value),
        };
        let [low, high] = [low, high].map(&write);
        let remark = || match signed {
            true => say::SpanSigned {
                low: &low,
                high: &high,
            }
            .in_language(language),
            false => format!("{low}–{high}"),
        };
        Some(EndLabel {
            name: strategy.name.get(language).to_owned(),
            value: write(*mean),
            // Where all worlds agree there is no interval to tell.
            remark: (ends.is_some() && low != high).then(remark),
        })
    }
}

/// The days that count, where they are not the whole run.
fn window(data: &ChartData, aimed: Aimed, language: Language) -> Option<Window> {
    let days = aimed.window().filter(|days| *days < data.days)?;
    Some(Window {
        first: data.days - days,
        texts: vec![
            say::WindowDays { days: &days }.in_language(language),
            say::WindowDaysShort { days: &days }.in_language(language),
        ],
    })
}

/// What the caption says of the numbers at the lines' ends.
fn read(data: &ChartData, aimed: Aimed, language: Language) -> String {
    let days = aimed.window().filter(|days| *days < data.days);
    days.map_or_else(String::new, |days| {
        say::CaptionWindow { days: &days }.in_language(language)
    })
}

fn levels(
    data: &ChartData,
    aim: &Wanted,
    aimed: Aimed,
    language: Language,
) -> Result<ChartSpec, ChartError> {
    let mut lines = strategy_lines(data, aim.form, language, |strategy| {
        strategy.track(Quantity::Aim(aimed))
    })?;
    for (line, strategy) in lines.iter_mut().zip(&data.strategies) {
        line.end = aim.end(strategy, false, language);
    }
    let titles = vec![say::WantedTitle { label: &aim.label }.in_language(language)];
    let mut spec = of_days(data, titles, aim.unit, aim.form, lines, language);
    spec.captions = captions(data, aim.unit, &read(data, aimed, language), language);
    spec.window = window(data, aimed, language);
    Ok(spec)
}

fn differences(
    data: &ChartData,
    aim: &Wanted,
    aimed: Aimed,
    language: Language,
) -> Result<ChartSpec, ChartError> {
    let form = of_differences(aim.form);
    let compared = Compared {
        label: aim.label.clone(),
        unit: difference::unit(form, aim.unit, language),
        form,
        better: Direction::More,
        quantity: Quantity::AimDifference(aimed),
        extra: read(data, aimed, language),
    };
    let mut spec = difference::of_days(data, &compared, language, |strategy, _| {
        aim.end(strategy, true, language)
    })?;
    spec.window = window(data, aimed, language);
    Ok(spec)
}

/// One place a strategy: its mean with the bands of the worlds.
fn places(
    data: &ChartData,
    aim: &Wanted,
    signed: bool,
    language: Language,
) -> Result<ChartSpec, ChartError> {
    let form = if signed {
        of_differences(aim.form)
    } else {
        aim.form
    };
    let line = |(place, strategy): (usize, &StrategyData)| {
        let reached = strategy.reached.as_ref().ok_or(ChartError::Empty)?;
        if signed && place == 0 {
            return Ok(Line {
                dots: true,
                x: vec![0.0],
                y: vec![0.0],
                ..difference::zero(strategy, language)
            });
        }
        Ok(Line {
            name: strategy.name.get(language).to_owned(),
            ink: strategy.ink(place),
            thin: strategy.idle,
            role: if signed { Role::Difference } else { Role::Mean },
            dots: true,
            x: vec![place as f64],
            y: vec![reached.mean],
            bands: bands(&reached.bands, data, strategy),
            end: aim.end(strategy, signed, language),
        })
    };
    let lines: Result<Vec<Line>, ChartError> =
        data.strategies.iter().enumerate().map(line).collect();
    let (titles, extra) = match signed {
        true => (
            difference::titles(data, &aim.label, language),
            say::CAPTION_PAIRED.get(language),
        ),
        false => (
            vec![say::WantedTitle { label: &aim.label }.in_language(language)],
            "",
        ),
    };
    let unit = match signed {
        true => difference::unit(form, aim.unit, language),
        false => aim.unit,
    };
    Ok(ChartSpec {
        language,
        summary: String::new(),
        titles,
        captions: captions(data, unit, extra, language),
        form,
        x: Axis::Steps {
            title: String::new(),
            names: data
                .strategies
                .iter()
                .map(|strategy| strategy.name.get(language).to_owned())
                .collect(),
        },
        log_y: false,
        signed,
        lines: lines?,
        window: None,
        rows: Vec::new(),
        shocks: Vec::new(),
        sides: None,
    })
}
