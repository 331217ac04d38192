//! The labels at the ends of lines: what they say and how much room they take.

use super::size::{CAPTION_EM, LEADING};
use crate::metrics;
use crate::spec::{ChartSpec, EndLabel};
use model::math::max;

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

/// How much the labels may say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LabelStyle {
    /// Name above value and remark.
    Stacked,
    /// Name and value on one line.
    OneLine,
}

pub(crate) fn label_style(spec: &ChartSpec, em: f64, room: f64, values_alone: bool) -> LabelStyle {
    if values_alone {
        return LabelStyle::OneLine;
    }
    let needed = |style| {
        let labelled = spec.lines.iter().filter(|line| line.end.is_some());
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

pub(crate) fn label_height(style: LabelStyle, thin: bool, stacked: bool, em: f64) -> f64 {
    match (style, stacked) {
        (LabelStyle::Stacked, true) => 2.0 * LEADING * em + 0.35 * em,
        _ if thin => LEADING * CAPTION_EM * em + 0.1 * em,
        _ => LEADING * em + 0.1 * em,
    }
}

/// The label's texts, cut to the room that there is.
pub(crate) fn lettered(
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

/// A label whose name stands elsewhere.
pub(crate) fn of_value(line: usize, end: &EndLabel) -> PlacedLabel {
    PlacedLabel {
        line,
        y: 0.0,
        name: String::new(),
        value: end.value.clone(),
        remark: String::new(),
        stacked: false,
        value_x: 0.0,
    }
}

pub(crate) fn label_width(label: &PlacedLabel, thin: bool, em: f64) -> f64 {
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
