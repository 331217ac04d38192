//! Where everything of a chart stands, in pixels.

use super::axis::{self, TimeTick};
use super::figure::{Axis, EndLabel, Figure, Ink, ShockSpan};
use super::label::{self, Wish};
use super::metrics;
use super::number::{self, AxisForm, Form};
use super::phases;
use super::sheet::Frame;
use super::theme::Theme;
use model::math::{log10, max, min};

/// Sizes in units of the theme's text size.
const TITLE_EM: f64 = 1.2;
const CAPTION_EM: f64 = 0.86;
const TICK_EM: f64 = 0.9;
const ROW_EM: f64 = 0.8;
/// From a label's line to the next, in its own size.
const LEADING: f64 = 1.28;
/// From the plot's edge to the labels, in text sizes.
const LABEL_GAP: f64 = 0.9;
/// The shares of the picture that labels and tactic rows may take.
const LABEL_SHARE: f64 = 0.3;
const LABEL_SHARE_NARROW: f64 = 0.36;
const ROWS_SHARE: f64 = 0.2;
/// Height of a strategy's phases, in text sizes.
const PHASES_EM: f64 = 1.05;
/// A picture below so many text sizes high has one line of tick labels and no dates.
const LOW_EM: f64 = 24.0;
/// Lines at the plot's top on which names of shocks stand.
const SHOCK_LINES: usize = 3;
/// A picture below so many text sizes wide is narrow.
const NARROW_EM: f64 = 34.0;

/// A text and where its anchor stands.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Placed {
    pub text: String,
    pub x: f64,
    pub y: f64,
}

/// A tick of an axis.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Tick {
    /// Its place in the data's units (on an axis of powers of ten: the power).
    pub at: f64,
    /// Its texts, one below the other.
    pub texts: Vec<String>,
}

/// A label at a line's end.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct PlacedLabel {
    pub line: usize,
    /// Middle of the label.
    pub y: f64,
    pub name: String,
    pub value: String,
    pub remark: String,
    /// Name above value, or both on one line.
    pub stacked: bool,
    /// Where the value begins when both stand on one line.
    pub value_x: f64,
}

/// A row of tactic marks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct RowPlace {
    pub middle: f64,
    pub height: f64,
}

/// A shock behind the lines.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ShockPlace {
    pub left: f64,
    pub right: f64,
    /// Its name, where there is room for it.
    pub name: Option<Placed>,
}

/// Everything's place.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Layout {
    pub em: f64,
    pub title: Placed,
    pub caption: Placed,
    pub plot: Frame,
    pub x_range: (f64, f64),
    pub y_range: (f64, f64),
    pub x_ticks: Vec<Tick>,
    pub y_ticks: Vec<Tick>,
    /// Middle of the first line of tick labels below the plot.
    pub x_labels_y: f64,
    pub x_title: Option<Placed>,
    pub labels: Vec<PlacedLabel>,
    pub labels_x: f64,
    pub shocks: Vec<ShockPlace>,
    pub rows: Vec<RowPlace>,
    /// The phases above each row; empty when there is no room for them.
    pub phases: Vec<RowPlace>,
    /// Names of the rows; empty when there is no room for them.
    pub row_names: Vec<String>,
}

impl Layout {
    pub fn title_em(&self) -> f64 {
        self.em * TITLE_EM
    }
    pub fn caption_em(&self) -> f64 {
        self.em * CAPTION_EM
    }
    pub fn tick_em(&self) -> f64 {
        self.em * TICK_EM
    }
    pub fn row_em(&self) -> f64 {
        self.em * ROW_EM
    }
    pub fn leading(&self) -> f64 {
        LEADING
    }

    pub fn new(figure: &Figure, theme: &Theme) -> Self {
        let em = theme.em();
        let (width, height) = (f64::from(theme.width), f64::from(theme.height));
        let margin = 0.75 * em;
        let tick_em = em * TICK_EM;

        // From the top: title and caption.
        let title_y = margin + 0.5 * TITLE_EM * em;
        let caption_y = title_y + 0.5 * TITLE_EM * em + 0.35 * em + 0.5 * CAPTION_EM * em;
        let room = width - 2.0 * margin;
        let title = Placed {
            text: longest(&figure.titles, em * TITLE_EM, true, room),
            x: margin,
            y: title_y,
        };
        let caption = Placed {
            text: longest(&figure.captions, em * CAPTION_EM, false, room),
            x: margin,
            y: caption_y,
        };
        let top = caption_y + 0.5 * CAPTION_EM * em + 0.95 * em;

        // From the bottom: tick labels, tactic rows.
        let with_dates = matches!(figure.x, Axis::Days { .. }) && height >= LOW_EM * em;
        let tick_lines = if with_dates || !matches!(figure.x, Axis::Days { .. }) {
            2.0
        } else {
            1.0
        };
        let x_labels_bottom = height - 0.6 * margin;
        let x_labels_y = x_labels_bottom - (tick_lines - 0.5) * LEADING * tick_em;
        let rows_bottom = x_labels_y - 0.75 * tick_em;
        let (row_height, named) = row_height(figure.rows.len(), em, height);
        let with_phases = named
            && figure.rows.iter().any(|row| !row.phases.is_empty())
            && phases::have_room(figure.rows.len(), theme);
        let phase_height = if with_phases { PHASES_EM * em } else { 0.0 };
        let rows_height = (phase_height + row_height) * figure.rows.len() as f64;
        let rows_gap = if figure.rows.is_empty() {
            0.3 * em
        } else {
            0.45 * em
        };
        let bottom = rows_bottom - rows_height - rows_gap;

        // The vertical axis.
        let wanted = ((bottom - top) / (2.7 * em)).floor() as usize;
        let (y_range, y_ticks) = vertical(figure, wanted.clamp(2, 5), theme);
        let tick_width = y_ticks
            .iter()
            .flat_map(|tick| &tick.texts)
            .map(|text| metrics::width(text, tick_em, false))
            .fold(0.0, max);
        let narrow = width < NARROW_EM * em;
        let row_room = if narrow { 4.2 * em } else { 8.0 * em };
        let row_em = em * ROW_EM;
        let row_names: Vec<String> = if named {
            figure
                .rows
                .iter()
                .map(|row| metrics::fit(&row.name, row_em, false, row_room).into_owned())
                .collect()
        } else {
            Vec::new()
        };
        let row_width = row_names
            .iter()
            .map(|name| metrics::width(name, row_em, false))
            .fold(0.0, max);
        let left = 0.6 * margin + max(tick_width, row_width) + 0.6 * em;

        // Labels to the right.
        let share = if narrow {
            LABEL_SHARE_NARROW
        } else {
            LABEL_SHARE
        };
        let label_room = share * width - LABEL_GAP * em - 0.6 * margin;
        let style = label_style(figure, em, bottom - top);
        let mut labels: Vec<PlacedLabel> = figure
            .lines
            .iter()
            .enumerate()
            .filter_map(|(line, drawn)| {
                Some(lettered(
                    line,
                    drawn.end.as_ref()?,
                    drawn.thin,
                    style,
                    em,
                    label_room,
                ))
            })
            .collect();
        let label_width = labels
            .iter()
            .map(|label| label_width(label, figure.lines[label.line].thin, em))
            .fold(0.0, max);
        let right = if labels.is_empty() {
            width - 1.5 * margin
        } else {
            width - 0.6 * margin - label_width - LABEL_GAP * em
        };

        let plot = Frame {
            left,
            top,
            right,
            bottom,
        };
        let (x_range, x_ticks) = horizontal(figure, &plot, tick_em, with_dates, theme);
        let to_page = |y: f64| bottom - (y - y_range.0) / (y_range.1 - y_range.0) * (bottom - top);
        let wishes: Vec<Wish> = labels
            .iter()
            .map(|label| {
                let line = &figure.lines[label.line];
                let last = line.y.last().copied().unwrap_or(0.0);
                let last = if figure.log_y {
                    log10(max(last, f64::MIN_POSITIVE))
                } else {
                    last
                };
                Wish {
                    middle: to_page(min(max(last, y_range.0), y_range.1)),
                    height: label_height(style, line.thin, label.stacked, em),
                }
            })
            .collect();
        let middles = label::place(&wishes, top - 0.6 * em, rows_bottom);
        for (label, y) in labels.iter_mut().zip(middles) {
            label.y = y;
        }

        let x_title = match &figure.x {
            Axis::Days { .. } => None,
            Axis::Log { title } | Axis::Linear { title, .. } | Axis::Steps { title, .. } => {
                let text = metrics::fit(title, tick_em, false, width - 2.0 * margin).into_owned();
                let half = 0.5 * metrics::width(&text, tick_em, false);
                let x = min(
                    max(0.5 * (left + right), margin + half),
                    width - margin - half,
                );
                Some(Placed {
                    text,
                    x,
                    y: x_labels_y + LEADING * tick_em,
                })
            }
        };
        let row_top = |row: usize| bottom + rows_gap + row as f64 * (phase_height + row_height);
        let rows = (0..figure.rows.len())
            .map(|row| RowPlace {
                middle: row_top(row) + phase_height + 0.5 * row_height,
                height: row_height,
            })
            .collect();
        let phases = (0..figure.rows.len())
            .filter(|_| with_phases)
            .map(|row| RowPlace {
                middle: row_top(row) + 0.5 * phase_height,
                height: phase_height,
            })
            .collect();
        Self {
            em,
            title,
            caption,
            plot,
            x_range,
            y_range,
            x_ticks,
            y_ticks,
            x_labels_y,
            x_title,
            labels,
            labels_x: right + LABEL_GAP * em,
            shocks: shocks(figure, &plot, x_range, em),
            rows,
            phases,
            row_names,
        }
    }
}

/// The shocks' places. A name stands at the top, to the right of where its shock begins or, near the right edge, to the
/// left; below others that it would touch and between the words on the sides of zero, and nowhere when three lines are full.
fn shocks(figure: &Figure, plot: &Frame, x_range: (f64, f64), em: f64) -> Vec<ShockPlace> {
    let size = em * ROW_EM;
    let to_page = |x: f64| {
        let share = (x - x_range.0) / (x_range.1 - x_range.0);
        plot.left + min(max(share, 0.0), 1.0) * plot.width()
    };
    // What the sides of zero mean stands at the plot's top and bottom.
    let beside = if figure.sides.is_some() {
        1.3 * em
    } else {
        0.0
    };
    let line_y = |line: usize| plot.top + beside + (0.5 + line as f64 * LEADING) * size;
    let has_room = |line: usize| line_y(line) + 0.5 * size <= plot.bottom - beside;
    let mut taken: [Vec<(f64, f64)>; SHOCK_LINES] = Default::default();
    let place = |shock: &ShockSpan| {
        // Days are counted from 1 on the axis, and a shock fills its days.
        let left = to_page(f64::from(shock.first) + 0.5);
        let right = max(to_page(f64::from(shock.last) + 1.5), left + 0.2 * em);
        let width = metrics::width(shock.name, size, false);
        let gap = 0.3 * em;
        let begin = if left + gap + width <= plot.right {
            left + gap
        } else {
            max(plot.left, left - gap - width)
        };
        let (from, to) = (begin - gap, begin + width + gap);
        let free =
            |line: &Vec<(f64, f64)>| line.iter().all(|(low, high)| to <= *low || *high <= from);
        let line = taken.iter().position(free).filter(|line| has_room(*line));
        if let Some(line) = line {
            taken[line].push((from, to));
        }
        ShockPlace {
            left,
            right,
            name: line.map(|line| Placed {
                text: shock.name.to_owned(),
                x: begin,
                y: line_y(line),
            }),
        }
    };
    figure.shocks.iter().map(place).collect()
}

/// The longest wording that fits, or the shortest one cut off.
pub(crate) fn longest(wordings: &[String], em: f64, bold: bool, room: f64) -> String {
    let fitting = wordings
        .iter()
        .find(|wording| metrics::width(wording, em, bold) <= room);
    let shortest = wordings.last().map_or("", String::as_str);
    fitting
        .cloned()
        .unwrap_or_else(|| metrics::fit(shortest, em, bold, room).into_owned())
}

/// Height of a tactic row, and whether its name can be read at that height.
fn row_height(rows: usize, em: f64, height: f64) -> (f64, bool) {
    if rows == 0 {
        return (0.0, false);
    }
    let wanted = 1.12 * em;
    let allowed = ROWS_SHARE * height / rows as f64;
    if allowed >= 0.9 * em {
        (min(wanted, allowed), true)
    } else {
        (min(0.5 * em, allowed), false)
    }
}

fn vertical(figure: &Figure, wanted: usize, theme: &Theme) -> ((f64, f64), Vec<Tick>) {
    let columns = || {
        figure.lines.iter().flat_map(|line| {
            line.bands
                .iter()
                .flat_map(|band| [&band.low, &band.high])
                .chain([&line.y])
        })
    };
    let values = || columns().flatten().copied();
    let language = theme.language;
    if figure.log_y {
        let positive = || values().filter(|value| *value > 0.0);
        let (low, high) = (positive().fold(1.0, min), positive().fold(0.0, max));
        let all = axis::decades(low, if high > 0.0 { high } else { 1.0 });
        let ends = (log10(all[0]), log10(all[all.len() - 1]));
        let every = all.len().div_ceil(wanted + 1);
        let form = |value: f64| AxisForm {
            form: figure.form,
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
    let high = if low == high && figure.form == Form::Count {
        low + wanted as f64
    } else {
        high
    };
    let ticks = axis::round_ticks(low, high, wanted);
    let form = AxisForm {
        form: figure.form,
        step: ticks.step,
        largest: max(ticks.high, -ticks.low),
        language,
    };
    let text = |value: f64| {
        let text = form.tick(value);
        if figure.signed && value > 0.0 {
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

fn horizontal(
    figure: &Figure,
    plot: &Frame,
    em: f64,
    with_dates: bool,
    theme: &Theme,
) -> ((f64, f64), Vec<Tick>) {
    match &figure.x {
        Axis::Days { start, days } => {
            let last = f64::from(*days);
            let range = if *days == 1 { (0.5, 1.5) } else { (1.0, last) };
            let ticks =
                axis::time_ticks(*start, *days, with_dates, plot.width(), em, theme.language);
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
                figure
                    .lines
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
            let values = || figure.lines.iter().flat_map(|line| &line.x).copied();
            let (low, high) = (
                values().fold(f64::INFINITY, min),
                values().fold(f64::NEG_INFINITY, max),
            );
            let high = if low < high { high } else { low + 1.0 };
            let ticks = axis::round_ticks(low, high, (plot.width() / (5.0 * em)).floor() as usize);
            let written = AxisForm {
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
    let text = |value: f64| number::value(value, Form::Count, theme.language);
    let place = |value: f64| (log10(value) - log10(low)) / (log10(high) - log10(low)) * room;
    let steps: [&[f64]; 3] = [&[1.0, 2.0, 5.0], &[1.0, 3.0], &[1.0]];
    let candidates = steps.map(|steps| {
        let all = axis::decades(low, high)
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

/// How much the labels may say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum LabelStyle {
    /// Name above value and remark.
    Stacked,
    /// Name and value on one line.
    OneLine,
}

fn label_style(figure: &Figure, em: f64, room: f64) -> LabelStyle {
    let needed = |style| {
        let labelled = figure.lines.iter().filter(|line| line.end.is_some());
        labelled
            .map(|line| {
                label_height(
                    style,
                    line.thin,
                    style == LabelStyle::Stacked && !line.thin,
                    em,
                )
            })
            .sum::<f64>()
    };
    if needed(LabelStyle::Stacked) <= 0.9 * room {
        LabelStyle::Stacked
    } else {
        LabelStyle::OneLine
    }
}

fn label_height(style: LabelStyle, thin: bool, stacked: bool, em: f64) -> f64 {
    match (style, stacked) {
        (LabelStyle::Stacked, true) => 2.0 * LEADING * em + 0.35 * em,
        _ if thin => LEADING * CAPTION_EM * em + 0.1 * em,
        _ => LEADING * em + 0.1 * em,
    }
}

/// The label's texts, cut to the room that there is.
fn lettered(
    line: usize,
    end: &EndLabel,
    thin: bool,
    style: LabelStyle,
    em: f64,
    room: f64,
) -> PlacedLabel {
    let size = if thin { CAPTION_EM * em } else { em };
    let stacked = style == LabelStyle::Stacked && !thin;
    let value_width = metrics::width(&end.value, size, !thin);
    let gap = 0.35 * em;
    let name_room = if stacked {
        room
    } else {
        room - value_width - gap
    };
    let name = metrics::fit(&end.name, size, !thin, name_room).into_owned();
    let remark = match &end.remark {
        Some(remark)
            if stacked
                && value_width + gap + metrics::width(remark, CAPTION_EM * em, false) <= room =>
        {
            remark.clone()
        }
        _ => String::new(),
    };
    let value_x = if stacked {
        0.0
    } else {
        metrics::width(&name, size, !thin) + gap
    };
    PlacedLabel {
        line,
        y: 0.0,
        name,
        value: end.value.clone(),
        remark,
        stacked,
        value_x,
    }
}

fn label_width(label: &PlacedLabel, thin: bool, em: f64) -> f64 {
    let size = if thin { CAPTION_EM * em } else { em };
    let value = metrics::width(&label.value, size, !thin);
    if !label.stacked {
        return label.value_x + value;
    }
    let remark = if label.remark.is_empty() {
        0.0
    } else {
        0.35 * em + metrics::width(&label.remark, CAPTION_EM * em, false)
    };
    max(metrics::width(&label.name, size, true), value + remark)
}

impl Layout {
    /// Size of a label's text.
    pub fn label_em(&self, thin: bool) -> f64 {
        if thin { self.em * CAPTION_EM } else { self.em }
    }

    /// Where a label's remark begins, from the label's left edge.
    pub fn remark_x(&self, label: &PlacedLabel) -> f64 {
        metrics::width(&label.value, self.em, true) + 0.35 * self.em
    }

    /// Width of a stroke for `thin` or ordinary lines, in pixels.
    pub fn stroke_width(&self, thin: bool, ink: Ink) -> f64 {
        let width = match (thin, ink) {
            (true, _) => 0.075,
            (false, Ink::Real) => 0.15,
            (false, Ink::Strategy(_)) => 0.185,
        };
        width * self.em
    }
}
