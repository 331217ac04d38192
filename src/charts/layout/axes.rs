//! The range and the ticks of a chart's axes.

use super::frame::Frame;
use super::ticks::{self, TimeTick};
use crate::metrics;
use crate::number::{self, NumberForm, TickForm};
use crate::spec::{Axis, ChartSpec};
use crate::theme::Theme;
use model::math::{log10, max, min};

/// A tick of an axis.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Tick {
    /// Its place in the data's units (on an axis of powers of ten: the power).
    pub at: f64,
    /// Its texts, one below the other.
    pub texts: Vec<String>,
}

pub(crate) fn vertical(spec: &ChartSpec, wanted: usize, theme: &Theme) -> ((f64, f64), Vec<Tick>) {
    let columns = || {
        spec.lines.iter().flat_map(|line| {
            line.bands
                .iter()
                .flat_map(|band| [&band.low, &band.high])
                .chain([&line.y])
        })
    };
    let values = || columns().flatten().copied();
    let language = theme.language;
    if spec.log_y {
        let positive = || values().filter(|value| *value > 0.0);
        let (low, high) = (positive().fold(1.0, min), positive().fold(0.0, max));
        let all = ticks::decades(low, if high > 0.0 { high } else { 1.0 });
        let ends = (log10(all[0]), log10(all[all.len() - 1]));
        let every = all.len().div_ceil(wanted + 1);
        let form = |value: f64| TickForm {
            form: spec.form,
            step: value,
            largest: value,
            language,
        };
        let ticks = all.iter().rev().step_by(every).map(|value| Tick {
            at: log10(*value),
            texts: vec![form(*value).tick(*value)],
        });
        return (ends, ticks.collect());
    }
    let (low, high) = (values().fold(0.0, min), values().fold(0.0, max));
    // People and messages come whole: an axis of zeros has no quarters of them.
    let high = if low == high && spec.form == NumberForm::Count {
        low + wanted as f64
    } else {
        high
    };
    let ticks = ticks::round_ticks(low, high, wanted);
    let form = TickForm {
        form: spec.form,
        step: ticks.step,
        largest: max(ticks.high, -ticks.low),
        language,
    };
    let text = |value: f64| {
        let text = form.tick(value);
        if spec.signed && value > 0.0 {
            format!("+{text}")
        } else {
            text
        }
    };
    let placed = ticks
        .at
        .iter()
        .map(|value| Tick {
            at: *value,
            texts: vec![text(*value)],
        })
        .collect();
    ((ticks.low, ticks.high), placed)
}

pub(crate) fn horizontal(
    spec: &ChartSpec,
    plot: &Frame,
    em: f64,
    with_dates: bool,
    theme: &Theme,
) -> ((f64, f64), Vec<Tick>) {
    match &spec.x {
        Axis::Days { start, first, last } => {
            let ends = (f64::from(*first), f64::from(*last));
            let range = match first == last {
                true => (ends.0 - 0.5, ends.1 + 0.5),
                false => ends,
            };
            let days = (*first, *last);
            let ticks =
                ticks::time_ticks(*start, days, with_dates, plot.width(), em, theme.language);
            let texts = |tick: TimeTick| {
                if with_dates {
                    vec![tick.count, tick.date]
                } else {
                    vec![tick.count]
                }
            };
            (
                range,
                ticks
                    .into_iter()
                    .map(|tick| Tick {
                        at: f64::from(tick.day),
                        texts: texts(tick),
                    })
                    .collect(),
            )
        }
        Axis::Log { .. } => {
            let values = || {
                spec.lines
                    .iter()
                    .flat_map(|line| &line.x)
                    .copied()
                    .filter(|x| *x > 0.0)
            };
            let (low, high) = (values().fold(f64::INFINITY, min), values().fold(0.0, max));
            let (low, high) = if low < high { (low, high) } else { (1.0, 10.0) };
            let ticks = log_ticks(low, high, plot.width(), em, theme);
            ((log10(low), log10(high)), ticks)
        }
        Axis::Steps { names, .. } => {
            let step = plot.width() / max(names.len() as f64, 1.0);
            let cut = |name: &String| metrics::fit(name, em, false, step - 0.3 * em).into_owned();
            let ticks = names.iter().enumerate().map(|(i, name)| Tick {
                at: i as f64,
                texts: vec![cut(name)],
            });
            ((-0.5, max(names.len() as f64, 1.0) - 0.5), ticks.collect())
        }
        Axis::Linear { form, .. } => {
            let values = || spec.lines.iter().flat_map(|line| &line.x).copied();
            let (low, high) = (
                values().fold(f64::INFINITY, min),
                values().fold(f64::NEG_INFINITY, max),
            );
            let high = if low < high { high } else { low + 1.0 };
            let ticks = ticks::round_ticks(low, high, (plot.width() / (5.0 * em)).floor() as usize);
            let written = TickForm {
                form: *form,
                step: ticks.step,
                largest: high,
                language: theme.language,
            };
            let inside = ticks
                .at
                .iter()
                .filter(|at| (low..=high * 1.000_001).contains(*at));
            (
                (low, high),
                inside
                    .map(|at| Tick {
                        at: *at,
                        texts: vec![written.tick(*at)],
                    })
                    .collect(),
            )
        }
    }
}

/// Round numbers on an axis of powers of ten: 1, 2, 5 where they fit, else 1, 3, or the powers alone.
fn log_ticks(low: f64, high: f64, room: f64, em: f64, theme: &Theme) -> Vec<Tick> {
    let within = |value: &f64| *value >= low * 0.999 && *value <= high * 1.001;
    let text = |value: f64| number::value(value, NumberForm::Count, theme.language);
    let place = |value: f64| (log10(value) - log10(low)) / (log10(high) - log10(low)) * room;
    let steps: [&[f64]; 3] = [&[1.0, 2.0, 5.0], &[1.0, 3.0], &[1.0]];
    let candidates = steps.map(|steps| {
        let all = ticks::decades(low, high)
            .into_iter()
            .flat_map(|decade| steps.iter().map(move |step| step * decade));
        all.filter(within).collect::<Vec<f64>>()
    });
    let fits = |values: &Vec<f64>| {
        values.windows(2).all(|pair| {
            let half = |value: f64| 0.5 * metrics::width(&text(value), em, false);
            place(pair[1]) - place(pair[0]) >= half(pair[0]) + half(pair[1]) + 0.6 * em
        })
    };
    let chosen = candidates
        .iter()
        .find(|values| values.len() >= 2 && fits(values))
        .or(candidates.last());
    chosen
        .into_iter()
        .flatten()
        .map(|value| Tick {
            at: log10(*value),
            texts: vec![text(*value)],
        })
        .collect()
}
