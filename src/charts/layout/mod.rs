//! Where everything of a chart stands, in pixels.

mod axes;
mod frame;
mod labels;
mod legend;
mod shocks;
mod sides;
mod size;
mod spread;
mod ticks;
mod window;

pub(crate) use axes::Tick;
pub use frame::Frame;
pub(crate) use frame::Placed;
pub(crate) use labels::PlacedLabel;
pub(crate) use legend::LegendPlace;
pub(crate) use shocks::ShockPlace;
pub(crate) use sides::SidePlace;
pub(crate) use window::WindowPlace;

use axes::{horizontal, vertical};
use labels::{label_height, label_style, label_width, lettered, of_value};
pub(crate) use legend::SAMPLE_EM;
use legend::legend;
use shocks::shocks;
use sides::sides;
pub(crate) use size::SIDE_EM;
use size::{CAPTION_EM, LEADING, ROW_EM, TICK_EM, TITLE_EM};
use spread::{Wish, spread};
use window::window;

use crate::metrics;
use crate::spec::{Axis, ChartSpec, Ink};
use crate::theme::Theme;
use model::math::{log10, max, min};

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
/// A picture below so many text sizes wide is narrow.
const NARROW_EM: f64 = 34.0;
/// More strategies would leave no room for the phases of each.
const MOST_WITH_PHASES: usize = 3;
/// A picture below so many text sizes high has no room for phases.
const PHASES_FROM_EM: f64 = 23.0;
/// A plot below so many text sizes high leaves no room for names above it.
const LEGEND_FROM_EM: f64 = 6.5;
/// Lines of a title, at most.
const TITLE_LINES: usize = 2;

/// A row of tactic marks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct RowPlace {
    pub middle: f64,
    pub height: f64,
}

/// Everything's place.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Layout {
    pub em: f64,
    /// Line by line.
    pub title: Vec<Placed>,
    pub caption: Placed,
    /// Names of the lines above the plot, where those at their ends would be cut.
    pub legend: Vec<LegendPlace>,
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
    pub window: Option<WindowPlace>,
    pub shocks: Vec<ShockPlace>,
    pub sides: Vec<SidePlace>,
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

    pub fn new(spec: &ChartSpec, theme: &Theme) -> Self {
        let beside = Self::arranged(spec, theme, false);
        let whole = |label: &PlacedLabel| {
            let end = spec.lines[label.line].end.as_ref();
            end.is_none_or(|end| end.name == label.name)
        };
        if !is_narrow(theme) || beside.labels.iter().all(whole) {
            return beside;
        }
        let above = Self::arranged(spec, theme, true);
        let has_room = above.plot.height() >= LEGEND_FROM_EM * theme.em();
        if has_room { above } else { beside }
    }

    /// Everything's place, with the names of the lines above the plot or at their ends.
    fn arranged(spec: &ChartSpec, theme: &Theme, names_above: bool) -> Self {
        let em = theme.em();
        let (width, height) = (f64::from(theme.width), f64::from(theme.height));
        let margin = 0.75 * em;
        let tick_em = em * TICK_EM;

        // From the top: title, caption, names.
        let title_em = em * TITLE_EM;
        let room = width - 2.0 * margin;
        let title: Vec<Placed> =
            metrics::longest_lines(&spec.titles, title_em, true, room, TITLE_LINES)
                .into_iter()
                .enumerate()
                .map(|(line, text)| Placed {
                    text,
                    x: margin,
                    y: margin + (0.5 + line as f64 * LEADING) * title_em,
                })
                .collect();
        let title_bottom = title.last().map_or(margin, |line| line.y + 0.5 * title_em);
        let caption_y = title_bottom + 0.35 * em + 0.5 * CAPTION_EM * em;
        let caption = Placed {
            text: metrics::longest(&spec.captions, em * CAPTION_EM, false, room),
            x: margin,
            y: caption_y,
        };
        let caption_bottom = caption_y + 0.5 * CAPTION_EM * em;
        let (legend, names_bottom) = match names_above {
            true => legend(spec, em, margin, room, caption_bottom),
            false => (Vec::new(), caption_bottom),
        };
        let top = names_bottom + 0.95 * em;

        // From the bottom: tick labels, tactic rows.
        let with_dates = matches!(spec.x, Axis::Days { .. }) && height >= LOW_EM * em;
        let tick_lines = if with_dates || !matches!(spec.x, Axis::Days { .. }) {
            2.0
        } else {
            1.0
        };
        let x_labels_bottom = height - 0.6 * margin;
        let x_labels_y = x_labels_bottom - (tick_lines - 0.5) * LEADING * tick_em;
        let rows_bottom = x_labels_y - 0.75 * tick_em;
        let (row_height, named) = row_height(spec.rows.len(), em, height);
        let with_phases = named
            && spec.rows.iter().any(|row| !row.phases.is_empty())
            && phases_have_room(spec.rows.len(), theme);
        let phase_height = if with_phases { PHASES_EM * em } else { 0.0 };
        let rows_height = (phase_height + row_height) * spec.rows.len() as f64;
        let rows_gap = if spec.rows.is_empty() {
            0.3 * em
        } else {
            0.45 * em
        };
        let bottom = rows_bottom - rows_height - rows_gap;

        // The vertical axis.
        let wanted = ((bottom - top) / (2.7 * em)).floor() as usize;
        let (y_range, y_ticks) = vertical(spec, wanted.clamp(2, 5), theme);
        let tick_width = y_ticks
            .iter()
            .flat_map(|tick| &tick.texts)
            .map(|text| metrics::width(text, tick_em, false))
            .fold(0.0, max);
        let narrow = is_narrow(theme);
        let row_room = if narrow { 4.2 * em } else { 8.0 * em };
        let row_em = em * ROW_EM;
        let row_names: Vec<String> = if named {
            spec.rows
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
        let left = max(
            0.6 * margin + max(tick_width, row_width) + 0.6 * em,
            theme.gutters[0],
        );

        // Labels to the right.
        let share = if narrow {
            LABEL_SHARE_NARROW
        } else {
            LABEL_SHARE
        };
        let label_room = share * width - LABEL_GAP * em - 0.6 * margin;
        let style = label_style(spec, em, bottom - top, names_above);
        let mut labels: Vec<PlacedLabel> = spec
            .lines
            .iter()
            .enumerate()
            .filter_map(|(line, drawn)| {
                let end = drawn.end.as_ref()?;
                Some(match names_above {
                    true => of_value(line, end),
                    false => lettered(line, end, drawn.thin, style, em, label_room),
                })
            })
            .collect();
        let label_width = labels
            .iter()
            .map(|label| label_width(label, spec.lines[label.line].thin, em))
            .fold(0.0, max);
        let right = if labels.is_empty() {
            width - 1.5 * margin
        } else {
            width - 0.6 * margin - label_width - LABEL_GAP * em
        };
        let right = min(right, width - theme.gutters[1]);

        let plot = Frame {
            left,
            top,
            right,
            bottom,
        };
        let (x_range, x_ticks) = horizontal(spec, &plot, tick_em, with_dates, theme);
        let to_page = |y: f64| bottom - (y - y_range.0) / (y_range.1 - y_range.0) * (bottom - top);
        let wishes: Vec<Wish> = labels
            .iter()
            .map(|label| {
                let line = &spec.lines[label.line];
                let last = line.y.last().copied().unwrap_or(0.0);
                let last = if spec.log_y {
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
        let middles = spread(&wishes, top - 0.6 * em, rows_bottom);
        for (label, y) in labels.iter_mut().zip(middles) {
            label.y = y;
        }

        let x_title = match &spec.x {
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
        let rows = (0..spec.rows.len())
            .map(|row| RowPlace {
                middle: row_top(row) + phase_height + 0.5 * row_height,
                height: row_height,
            })
            .collect();
        let phases = (0..spec.rows.len())
            .filter(|_| with_phases)
            .map(|row| RowPlace {
                middle: row_top(row) + 0.5 * phase_height,
                height: phase_height,
            })
            .collect();
        let sides = sides(spec, &plot, to_page(0.0), em);
        Self {
            em,
            title,
            caption,
            legend,
            plot,
            x_range,
            y_range,
            x_ticks,
            y_ticks,
            x_labels_y,
            x_title,
            labels,
            labels_x: right + LABEL_GAP * em,
            window: window(spec, &plot, x_range, &sides, em),
            shocks: shocks(spec, &plot, x_range, em),
            sides,
            rows,
            phases,
            row_names,
        }
    }
}

/// Whether there is little room beside the plot.
fn is_narrow(theme: &Theme) -> bool {
    f64::from(theme.width) < NARROW_EM * theme.em()
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

/// Whether a picture has room for the phases of so many strategies.
fn phases_have_room(strategies: usize, theme: &Theme) -> bool {
    strategies <= MOST_WITH_PHASES && f64::from(theme.height) >= PHASES_FROM_EM * theme.em()
}

impl Layout {
    /// Size of a label's text.
    pub fn label_em(&self, thin: bool) -> f64 {
        if thin { self.em * CAPTION_EM } else { self.em }
    }

    /// Where words stand inside the plot.
    pub fn words(&self) -> Vec<Frame> {
        let row_em = self.row_em();
        let small = |placed: &Placed| placed.frame(row_em, false);
        let windows = self.window.iter().filter_map(|window| window.name.as_ref());
        let shocks = self.shocks.iter().filter_map(|shock| shock.name.as_ref());
        let sides = self
            .sides
            .iter()
            .map(|side| side.words.frame(SIDE_EM * self.em, true));
        windows.chain(shocks).map(small).chain(sides).collect()
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
            (false, Ink::Strategy { .. }) => 0.185,
        };
        width * self.em
    }
}
