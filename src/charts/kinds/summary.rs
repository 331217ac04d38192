//! What a chart shows, in sentences.

use crate::days::day_number;
use crate::number::{self, NumberForm};
use crate::numbers::chart::Chart;
use crate::numbers::data::{ChartData, Track};
use crate::numbers::phases::phase_name;
use crate::numbers::quantity::Quantity;
use crate::spec::{Axis, ChartSpec, EndLabel, Ink, Line};
use model::indicator::Direction;
use model::series::Series;
use words::say::charts::{self as say, Verdict, Way};
use words::say::punctuation;
use words::{Fixed, Language, Say};

/// With more strategies than this only their ends are told.
const TOLD_IN_FULL: usize = 3;

/// The sentences for `spec`, which shows `data`.
pub(crate) fn of_ensemble(data: &ChartData, spec: &ChartSpec, language: Language) -> String {
    let sentences = match data.chart {
        Chart::Aim | Chart::AimDifference => aimed(spec, language),
        Chart::Difference(series) => differences(data, spec, series, language),
        Chart::Growth | Chart::Activity | Chart::Churn | Chart::Series(_) => {
            levels(data, spec, language)
        }
    };
    let mut all = vec![title(spec.title(), language)];
    all.extend(sentences);
    all.extend(shocks(data, spec, language));
    all.extend(phases(spec, language));
    let worlds = &data.worlds;
    all.push(match data.chart {
        _ if data.worlds == 1 => say::TOLD_ONE_WORLD.get(language).to_owned(),
        Chart::Aim => say::ToldWorldsAim { worlds }.in_language(language),
        Chart::AimDifference => say::ToldWorldsAimDifference { worlds }.in_language(language),
        _ => say::ToldWorlds { worlds }.in_language(language),
    });
    all.join(punctuation::BETWEEN_SENTENCES.get(language))
}

/// The phases that most worlds go through, where only few strategies are told in full.
fn phases(spec: &ChartSpec, language: Language) -> Vec<String> {
    if spec.rows.len() > TOLD_IN_FULL {
        return Vec::new();
    }
    let told = spec.rows.iter().filter(|row| !row.phases.is_empty());
    told.map(|row| {
        let phases = row.phases.iter().map(|days| {
            let phase = &phase_name(days.phase, language);
            let day = &day_number(days.first + 1, language);
            say::ToldPhase { phase, day }.in_language(language)
        });
        let phases = &listed(phases, punctuation::LIST_COMMA, language);
        say::ToldPhases {
            name: &row.name,
            phases,
        }
        .in_language(language)
    })
    .collect()
}

/// What happened on which days, whatever the strategy.
fn shocks(data: &ChartData, spec: &ChartSpec, language: Language) -> Option<String> {
    let told = data.shocks.iter().zip(&spec.shocks).map(|(days, shock)| {
        let [first, last] = [days.first, days.last].map(|day| day_number(day + 1, language));
        let shock = &shock.name;
        if first == last {
            say::ToldShock { shock, day: &first }.in_language(language)
        } else {
            let (first, last) = (&first, &last);
            say::ToldShockLong { shock, first, last }.in_language(language)
        }
    });
    let shocks = &listed(told, punctuation::LIST_ITEMS, language);
    (!shocks.is_empty()).then(|| say::ToldShocks { shocks }.in_language(language))
}

fn listed(parts: impl Iterator<Item = String>, between: Fixed, language: Language) -> String {
    parts.collect::<Vec<_>>().join(between.get(language))
}

fn title(title: &str, language: Language) -> String {
    say::ToldTitle { title: &title }.in_language(language)
}

/// Where a line has its highest value: position and value.
fn peak(values: &[f64]) -> Option<(usize, f64)> {
    values
        .iter()
        .copied()
        .enumerate()
        .reduce(|best, next| if next.1 > best.1 { next } else { best })
}

/// What the strategies come to by the aim, which stands at their lines' ends.
fn aimed(spec: &ChartSpec, language: Language) -> Vec<String> {
    let ends = spec.lines.iter().filter_map(|line| line.end.as_ref());
    let told = ends.map(|end| told_end(end, language));
    let ends = &listed(told, punctuation::LIST_COMMA, language);
    vec![say::ToldAim { ends }.in_language(language)]
}

/// What stands at a line's end, with its interval.
fn told_end(end: &EndLabel, language: Language) -> String {
    say::ToldEnd {
        name: &end.name,
        value: &end.value,
        interval: &bracket(end.remark.as_deref(), language),
    }
    .in_language(language)
}

fn levels(data: &ChartData, spec: &ChartSpec, language: Language) -> Vec<String> {
    let write = |value: f64| number::value(value, spec.form, language);
    let heavy: Vec<&Line> = spec.lines.iter().filter(|line| !line.thin).collect();
    let thin = |line: &Line| {
        spec.lines
            .iter()
            .find(|other| other.thin && other.ink == line.ink)
    };
    let end = |line: &Line| {
        line.end.clone().unwrap_or_else(|| EndLabel {
            name: line.name.clone(),
            value: String::new(),
            remark: None,
        })
    };
    let last_day = day_number(data.days, language);
    if heavy.len() > TOLD_IN_FULL {
        let ends = heavy.iter().map(|line| told_end(&end(line), language));
        let (day, ends) = (&last_day, &listed(ends, punctuation::LIST_COMMA, language));
        return vec![say::ToldEnds { day, ends }.in_language(language)];
    }
    heavy
        .iter()
        .map(|line| {
            let label = end(line);
            let top = peak(&line.y).filter(|(day, top)| {
                *day > 0 && *day + 1 < line.y.len() && write(*top) != label.value
            });
            let peak = top.map(|(day, top)| {
                let day = &day_number(day as u32 + 1, language);
                say::ToldPeak {
                    day,
                    value: &write(top),
                }
                .in_language(language)
            });
            let thin = thin(line).and_then(|line| line.end.as_ref());
            say::ToldLevel {
                name: &label.name,
                first: &write(line.y.first().copied().unwrap_or(0.0)),
                first_day: &day_number(1, language),
                last: &label.value,
                last_day: &last_day,
                interval: &bracket(label.remark.as_deref(), language),
                peak: &peak,
                thin: &thin.map(|end| say::ToldThin {
                    name: &end.name,
                    value: &end.value,
                }),
            }
            .in_language(language)
        })
        .collect()
}

/// ` [12–34]`, or nothing.
fn bracket(interval: Option<&str>, language: Language) -> String {
    let interval = interval.as_ref();
    interval.map_or_else(String::new, |interval| {
        say::Bracketed { interval }.in_language(language)
    })
}

fn differences(
    data: &ChartData,
    spec: &ChartSpec,
    series: Series,
    language: Language,
) -> Vec<String> {
    let info = series.info();
    let unit = info.unit_name(language);
    let baseline = &data.strategies[0].name;
    let day = &day_number(data.days, language);
    let mut told = Vec::new();
    for strategy in data.strategies.iter().skip(1) {
        let Ok(Track { mean, bands, .. }) = strategy.track(Quantity::Difference(series)) else {
            continue;
        };
        let name = &strategy.name;
        let last = |column: &[f64]| column.last().copied().unwrap_or(0.0);
        let (low, middle, high) = (last(&bands.p10), last(mean), last(&bands.p90));
        let interval = number::interval(low, high, spec.form, true, language);
        let interval = &bracket(interval.as_deref(), language);
        let size = &number::amount(middle.abs(), spec.form, unit, language);
        let signed = |value: f64| number::signed(value, spec.form, language);
        let level = signed(middle) == signed(0.0);
        let counted = matches!(spec.form, NumberForm::Count | NumberForm::Money);
        let way = match (level, counted, middle > 0.0) {
            (true, ..) => Way::Level,
            (false, true, true) => Way::More,
            (false, true, false) => Way::Less,
            (false, false, true) => Way::Higher,
            (false, false, false) => Way::Lower,
        };
        let won = strategy
            .ends
            .filter(|_| data.worlds > 1)
            .map(|(above, below)| {
                let worlds = &data.worlds;
                if above + below == 0 {
                    return say::ToldEqual { worlds }.in_language(language);
                }
                let (wins, verdict) = match info.better {
                    Direction::More => (&above, Verdict::Better),
                    Direction::Less => (&below, Verdict::Better),
                    Direction::Neither => (&above, Verdict::Higher),
                };
                say::ToldWon {
                    wins,
                    worlds,
                    verdict,
                }
                .in_language(language)
            });
        let won = &won;
        told.push(
            say::ToldDifference {
                day,
                name,
                way,
                size,
                baseline,
                interval,
                won,
            }
            .in_language(language),
        );
    }
    told
}

/// The sentences for a real community's curve beside the simulated one.
pub(crate) fn of_replay(spec: &ChartSpec, language: Language) -> String {
    let mut all = vec![title(spec.title(), language)];
    let real = spec.lines.iter().find(|line| line.ink == Ink::Real);
    let simulated = spec.lines.iter().find(|line| line.ink != Ink::Real);
    if let (Some(real), Some(simulated)) = (real, simulated) {
        let write = |value: f64| number::value(value, spec.form, language);
        let axis = match &spec.x {
            Axis::Log { title } | Axis::Linear { title, .. } | Axis::Steps { title, .. } => {
                title.as_str()
            }
            Axis::Days { .. } => "",
        };
        for place in told_places(&real.x) {
            let found = simulated.x.iter().position(|x| x == &real.x[place]);
            let Some(found) = found else { continue };
            let band = simulated.bands.first().and_then(|band| {
                number::interval(
                    band.low[found],
                    band.high[found],
                    spec.form,
                    false,
                    language,
                )
            });
            let at = match &spec.x {
                Axis::Steps { names, .. } => names
                    .get(real.x[place] as usize)
                    .cloned()
                    .unwrap_or_default(),
                Axis::Linear { form, .. } => number::value(real.x[place], *form, language),
                Axis::Days { .. } | Axis::Log { .. } => {
                    number::value(real.x[place], NumberForm::Count, language)
                }
            };
            let point = say::ToldPoint {
                axis: &axis,
                at: &at,
                real: &write(real.y[place]),
                simulated: &write(simulated.y[found]),
                band: &bracket(band.as_deref(), language),
            };
            all.push(point.in_language(language));
        }
        if let Some(band) = simulated.bands.first() {
            let inside = real.x.iter().zip(&real.y).filter(|(x, y)| {
                let place = simulated.x.iter().position(|other| other == *x);
                place.is_some_and(|i| (band.low[i]..=band.high[i]).contains(*y))
            });
            let (inside, points) = (&inside.count(), &real.x.len());
            let percent = &band.percent;
            all.push(
                say::ToldInside {
                    inside,
                    points,
                    percent,
                }
                .in_language(language),
            );
        }
    }
    all.join(punctuation::BETWEEN_SENTENCES.get(language))
}

/// Positions of the first, a middle and the last place.
fn told_places(places: &[f64]) -> Vec<usize> {
    let mut told = vec![0, places.len() / 2, places.len().saturating_sub(1)];
    told.retain(|place| *place < places.len());
    told.dedup();
    told
}
