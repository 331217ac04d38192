//! A real community's curve beside the simulated one.

use super::figure::{Axis, Band, EndLabel, Figure, Ink, Line};
use super::number::{self, Form};
use super::table::{self, Table};
use super::theme::Theme;
use super::summary::of_curve;
use super::{ChartError, line_chart};
use crate::model::text::{Language, Text};

/// The curves that are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CurveKind {
    /// Share of those who wrote who still wrote so many days after their first message, or later.
    Survival,
    /// Share of those who wrote who wrote at least so many messages.
    MessagesPerMember,
    /// Probability of writing again next week, by messages written this week.
    StayLadder,
}

/// A curve as it was measured and as it was simulated, at the same places.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// What is compared.
    pub kind: CurveKind,
    /// The real community's name.
    pub community: Text,
    /// Worlds that the quantiles are taken from.
    pub worlds: u32,
    /// The places, ascending: days, messages, or steps of the ladder (1, 2, …).
    pub x: Vec<f64>,
    /// Names of the places, for the ladder's steps.
    pub names: Vec<String>,
    /// Measured.
    pub real: Vec<f64>,
    /// 5 % of the simulated worlds lie below.
    pub p05: Vec<f64>,
    /// The simulated median.
    pub p50: Vec<f64>,
    /// 95 % of the simulated worlds lie below.
    pub p95: Vec<f64>,
}

/// Draws the curve as a text of SVG.
///
/// # Errors
/// When the theme's size is out of range, or the curve is empty, uneven or holds a number that is not finite.
pub fn draw(curve: &Curve, theme: &Theme) -> Result<String, ChartError> {
    theme.check()?;
    let figure = figure(curve, theme.language)?;
    let text = of_curve(&figure, theme.language);
    line_chart::picture(&figure, theme, &text)
}

/// What the picture shows, in sentences.
///
/// # Errors
/// As [`draw`].
pub fn summary(curve: &Curve, language: Language) -> Result<String, ChartError> {
    Ok(of_curve(&figure(curve, language)?, language))
}

/// The numbers that the picture shows.
///
/// # Errors
/// As [`draw`].
pub fn table(curve: &Curve, language: Language) -> Result<Table, ChartError> {
    Ok(table::of_figure(&figure(curve, language)?, language))
}

fn figure(curve: &Curve, language: Language) -> Result<Figure, ChartError> {
    let community = curve.community.get(language);
    let chinese = language == Language::Chinese;
    let simulated_name = if chinese { "模拟" } else { "simulated" };
    let form = Form::Share;
    let label = |name: &str, value: Option<&f64>, interval| {
        value.map(|value| EndLabel { name: name.to_owned(), value: number::value(*value, form, language), remark: interval })
    };
    let interval = match (curve.p05.last(), curve.p95.last()) {
        (Some(low), Some(high)) => Some(number::span(*low, *high, form, false, language)),
        _ => None,
    };
    let simulated = Line {
        name: simulated_name.to_owned(),
        ink: Ink::Strategy(1),
        thin: false,
        dots: false,
        x: curve.x.clone(),
        y: curve.p50.clone(),
        bands: vec![Band { percent: 90, low: curve.p05.clone(), high: curve.p95.clone() }],
        end: label(simulated_name, curve.p50.last(), interval),
    };
    let real = Line {
        name: community.to_owned(),
        ink: Ink::Real,
        thin: false,
        dots: true,
        x: curve.x.clone(),
        y: curve.real.clone(),
        bands: Vec::new(),
        end: label(community, curve.real.last(), None),
    };
    let (title, x_title) = match (curve.kind, chinese) {
        (CurveKind::Survival, true) => ("发言留存：首次发言后仍在发言", "距首次发言的天数"),
        (CurveKind::Survival, false) => ("Survival: members still writing", "days since the first message"),
        (CurveKind::MessagesPerMember, true) => ("参与不均：发言达到某条数", "发言条数（至少）"),
        (CurveKind::MessagesPerMember, false) => ("Inequality: members by messages", "messages written, at least"),
        (CurveKind::StayLadder, true) => ("留存阶梯：下周还会发言", "本周发言条数"),
        (CurveKind::StayLadder, false) => ("Stay ladder: writing again next week", "messages written this week"),
    };
    let long = if chinese { format!("{title}，真实与模拟对照") } else { format!("{title}, real and simulated") };
    let worlds = curve.worlds;
    let unit = match (curve.kind, chinese) {
        (CurveKind::StayLadder, true) => "概率",
        (CurveKind::StayLadder, false) => "probability",
        (_, true) => "占发过言成员的比例",
        (_, false) => "share of members who wrote",
    };
    let captions = if chinese {
        vec![
            format!("{unit}；黑点为真实社群，虚线为 {worlds} 次模拟的中位数，色带含其中 90%"),
            format!("{unit}；黑点真实，虚线模拟，色带 90%"),
            unit.to_owned(),
        ]
    } else {
        vec![
            format!("{unit}. Black: the real community; dashed: median of {worlds} worlds; the shade holds 90 % of them"),
            format!("{unit}. Black: real; dashed: simulated, 90 % band"),
            unit.to_owned(),
        ]
    };
    let x = match curve.kind {
        CurveKind::Survival | CurveKind::MessagesPerMember => Axis::Log { title: x_title.to_owned() },
        CurveKind::StayLadder => Axis::Steps { title: x_title.to_owned(), names: curve.names.clone() },
    };
    let figure = Figure {
        titles: vec![long, title.to_owned()],
        captions,
        form,
        x,
        log_y: curve.kind == CurveKind::MessagesPerMember,
        signed: false,
        lines: vec![simulated, real],
        rows: Vec::new(),
        sides: None,
    };
    figure.check()?;
    Ok(figure)
}
