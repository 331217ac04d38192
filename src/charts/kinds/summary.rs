//! What a chart shows, in sentences.

use crate::days::day_number;
use crate::names;
use crate::number::{self, NumberForm};
use crate::numbers::chart::Chart;
use crate::numbers::data::ChartData;
use crate::numbers::phases::phase_name;
use crate::numbers::quantity::Quantity;
use crate::spec::{Axis, ChartSpec, EndLabel, Ink, Line};
use model::indicator::Direction;
use model::series::Series;
use words::Language;

use Language::{Chinese, English};

/// With more strategies than this only their ends are told.
const TOLD_IN_FULL: usize = 3;

/// The sentences for `spec`, which shows `data`.
pub(crate) fn of_ensemble(data: &ChartData, spec: &ChartSpec, language: Language) -> String {
    let sentences = match data.chart {
        Chart::Difference(series) => differences(data, spec, series, language),
        Chart::Growth | Chart::Activity | Chart::Churn | Chart::Series(_) => {
            levels(data, spec, language)
        }
    };
    let mut all = vec![title(spec.title(), language)];
    all.extend(sentences);
    all.extend(shocks(data, spec, language));
    all.extend(phases(spec, language));
    all.push(match (language, data.worlds) {
        (Chinese, 1) => "只有 1 次模拟，看不出运气的影响。".to_owned(),
        (Chinese, n) => format!("数字是 {n} 次模拟的中位数，区间含其中 80%，不含模型本身的误差。"),
        (English, 1) => "A single world: luck cannot be told apart.".to_owned(),
        (English, n) => format!("Numbers are medians of {n} worlds, intervals hold 80 % of them and leave out the model's own error."),
    });
    match language {
        Chinese => all.concat(),
        English => all.join(" "),
    }
}

/// The phases that most worlds go through, where only few strategies are told in full.
fn phases(spec: &ChartSpec, language: Language) -> Vec<String> {
    if spec.rows.len() > TOLD_IN_FULL {
        return Vec::new();
    }
    let told = spec.rows.iter().filter(|row| !row.phases.is_empty());
    told.map(|row| {
        let phases = row.phases.iter().map(|days| {
            let name = phase_name(days.phase, language);
            let first = day_number(days.first + 1, language);
            match language {
                Chinese => format!("{first}起{name}"),
                English => format!("{name} from {first}"),
            }
        });
        let phases: Vec<String> = phases.collect();
        match language {
            Chinese => format!("「{}」的群：{}。", row.name, phases.join("，")),
            English => format!("The group under {}: {}.", row.name, phases.join(", ")),
        }
    })
    .collect()
}

/// What happened on which days, whatever the strategy.
fn shocks(data: &ChartData, spec: &ChartSpec, language: Language) -> Option<String> {
    let told = data.shocks.iter().zip(&spec.shocks).map(|(days, shock)| {
        let day = |day: u32| day_number(day + 1, language);
        match (language, days.first == days.last) {
            (Chinese, true) => format!("{}（{}）", shock.name, day(days.first)),
            (Chinese, false) => {
                format!("{}（{}至{}）", shock.name, day(days.first), day(days.last))
            }
            (English, true) => format!("{} on {}", shock.name, day(days.first)),
            (English, false) => {
                format!(
                    "{} from {} to {}",
                    shock.name,
                    day(days.first),
                    day(days.last)
                )
            }
        }
    });
    let told: Vec<String> = told.collect();
    (!told.is_empty()).then(|| match language {
        Chinese => format!("突发事件：{}。", told.join("、")),
        English => format!("Shocks: {}.", told.join(", ")),
    })
}

fn title(title: &str, language: Language) -> String {
    match language {
        Chinese => format!("{title}。"),
        English => format!("{title}."),
    }
}

/// Where a line has its highest value: position and value.
fn peak(values: &[f64]) -> Option<(usize, f64)> {
    values
        .iter()
        .copied()
        .enumerate()
        .reduce(|best, next| if next.1 > best.1 { next } else { best })
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
        let ends: Vec<String> = heavy
            .iter()
            .map(|line| match (language, end(line)) {
                (Chinese, e) => format!(
                    "「{}」{}{}",
                    e.name,
                    e.value,
                    bracket(e.remark.as_deref(), language)
                ),
                (English, e) => format!(
                    "{} {}{}",
                    e.name,
                    e.value,
                    bracket(e.remark.as_deref(), language)
                ),
            })
            .collect();
        return vec![match language {
            Chinese => format!("{last_day}：{}。", ends.join("，")),
            English => format!("On {last_day}: {}.", ends.join(", ")),
        }];
    }
    heavy
        .iter()
        .map(|line| {
            let label = end(line);
            let (name, interval) = (&label.name, bracket(label.remark.as_deref(), language));
            let first = write(line.y.first().copied().unwrap_or(0.0));
            let mut sentence = match language {
                Chinese => format!(
                    "「{name}」{}为 {first}，{last_day}为 {}{interval}",
                    day_number(1, language),
                    label.value
                ),
                English => format!(
                    "{name}: {first} on {}, {}{interval} on {last_day}",
                    day_number(1, language),
                    label.value
                ),
            };
            if let Some((day, top)) = peak(&line.y).filter(|(day, top)| {
                *day > 0 && *day + 1 < line.y.len() && write(*top) != label.value
            }) {
                let day = day_number(day as u32 + 1, language);
                sentence += &match language {
                    Chinese => format!("，最高在{day}（{}）", write(top)),
                    English => format!(", highest on {day} ({})", write(top)),
                };
            }
            if let Some(extra) = thin(line).and_then(|line| line.end.as_ref()) {
                sentence += &match language {
                    Chinese => format!("；{} {}", extra.name, extra.value),
                    English => format!("; {} {}", extra.name, extra.value),
                };
            }
            sentence + if language == Chinese { "。" } else { "." }
        })
        .collect()
}

/// ` [12–34]`, or nothing.
fn bracket(interval: Option<&str>, language: Language) -> String {
    match (interval, language) {
        (None, _) => String::new(),
        (Some(interval), Chinese) => format!("（{interval}）"),
        (Some(interval), English) => format!(" ({interval})"),
    }
}

fn differences(
    data: &ChartData,
    spec: &ChartSpec,
    series: Series,
    language: Language,
) -> Vec<String> {
    let info = series.info();
    let unit = names::unit(info.unit, language);
    let baseline = data.strategies[0].name.get(language);
    let day = day_number(data.days, language);
    let mut told = Vec::new();
    for strategy in data.strategies.iter().skip(1) {
        let Ok(bands) = strategy.bands(Quantity::Difference(series)) else {
            continue;
        };
        let name = strategy.name.get(language);
        let last = |column: &[f64]| column.last().copied().unwrap_or(0.0);
        let (low, middle, high) = (last(&bands.p10), last(&bands.p50), last(&bands.p90));
        let interval = number::interval(low, high, spec.form, true, language);
        let interval = bracket(interval.as_deref(), language);
        let size = number::amount(middle.abs(), spec.form, unit, language);
        let signed = |value: f64| number::signed(value, spec.form, language);
        let level = signed(middle) == signed(0.0);
        let counted = matches!(spec.form, NumberForm::Count | NumberForm::Money);
        let mut sentence = match language {
            Chinese if level => format!("{day}「{name}」与「{baseline}」持平{interval}"),
            Chinese => {
                let word = match (counted, middle > 0.0) {
                    (true, true) => "多",
                    (true, false) => "少",
                    (false, true) => "高",
                    (false, false) => "低",
                };
                format!("{day}「{name}」比「{baseline}」{word} {size}{interval}")
            }
            English if level => format!("On {day} {name} is level with {baseline}{interval}"),
            English => {
                let word = if middle > 0.0 { "above" } else { "below" };
                format!("On {day} {name} is {size} {word} {baseline}{interval}")
            }
        };
        if let Some((above, below)) = strategy.ends.filter(|_| data.worlds > 1) {
            let worlds = data.worlds;
            let (wins, word) = match (info.better, language) {
                (Direction::More, Chinese) => (above, "更好"),
                (Direction::More, English) => (above, "better"),
                (Direction::Less, Chinese) => (below, "更好"),
                (Direction::Less, English) => (below, "better"),
                (Direction::Neither, Chinese) => (above, "更高"),
                (Direction::Neither, English) => (above, "higher"),
            };
            sentence += &match language {
                Chinese if above + below == 0 => format!("，{worlds} 次模拟都相同"),
                English if above + below == 0 => format!(", the same in all {worlds} worlds"),
                Chinese => format!("，{worlds} 次模拟中有 {wins} 次{word}"),
                English => format!(", {word} in {wins} of {worlds} worlds"),
            };
        }
        told.push(sentence + if language == Chinese { "。" } else { "." });
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
            let (real, simulated, band) = (
                write(real.y[place]),
                write(simulated.y[found]),
                bracket(band.as_deref(), language),
            );
            all.push(match language {
                Chinese => format!("{axis} {at}：真实 {real}，模拟 {simulated}{band}。"),
                English => format!("{axis} {at}: real {real}, simulated {simulated}{band}."),
            });
        }
        if let Some(band) = simulated.bands.first() {
            let inside = real.x.iter().zip(&real.y).filter(|(x, y)| {
                let place = simulated.x.iter().position(|other| other == *x);
                place.is_some_and(|i| (band.low[i]..=band.high[i]).contains(*y))
            });
            let (inside, all_points) = (inside.count(), real.x.len());
            all.push(match language {
                Chinese => format!("{all_points} 个真实数据点中有 {inside} 个落在 {}% 模拟区间内。", band.percent),
                English => format!("{inside} of {all_points} real points lie in the band that holds {} % of the worlds.", band.percent),
            });
        }
    }
    match language {
        Chinese => all.concat(),
        English => all.join(" "),
    }
}

/// Positions of the first, a middle and the last place.
fn told_places(places: &[f64]) -> Vec<usize> {
    let mut told = vec![0, places.len() / 2, places.len().saturating_sub(1)];
    told.retain(|place| *place < places.len());
    told.dedup();
    told
}
