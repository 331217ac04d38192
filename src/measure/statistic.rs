//! What a statistic and a curve are, and how one is declared.

use super::analysis::Analysis;
use super::estimate::Estimate;
use super::known::{Need, missing};
use words::Fixed;

/// What a statistic is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Members.
    People,
    /// Messages.
    Messages,
    /// A share or a probability, 0 to 1.
    Share,
    /// A difference of two shares, −1 to 1.
    Difference,
    /// A coefficient of inequality, 0 to 1.
    Gini,
    /// Days.
    Days,
    /// Hours.
    Hours,
    /// Minutes.
    Minutes,
    /// Seconds.
    Seconds,
    /// A number without unit: a ratio, an exponent, a parameter.
    Number,
}

/// One number about a log.
#[derive(Clone, Copy, Debug)]
pub struct StatisticInfo {
    /// Name in JSON.
    pub name: &'static str,
    /// What it is counted in.
    pub unit: Unit,
    /// The calibration target to which it belongs (`K01` to `K37`), if any.
    pub target: Option<&'static str>,
    /// Whether a replay sets it beside the real community's.
    pub compared: bool,
    /// What people call it.
    pub title: Fixed,
    /// What a log must know for it.
    pub needs: &'static [Need],
    pub(super) of: fn(&Analysis<'_>) -> Option<Estimate>,
}

impl StatisticInfo {
    /// The number for a log, with the cases behind it; nothing when the log has no case or cannot know it.
    #[must_use]
    pub fn of(&self, analysis: &Analysis<'_>) -> Option<Estimate> {
        match missing(self.needs, analysis.log.known()) {
            None => (self.of)(analysis),
            Some(_) => None,
        }
    }

    pub(super) const fn needing(mut self, needs: &'static [Need]) -> Self {
        self.needs = needs;
        self
    }

    pub(super) const fn of_target(mut self, target: &'static str) -> Self {
        self.target = Some(target);
        self
    }

    pub(super) const fn compared(mut self) -> Self {
        self.compared = true;
        self
    }
}

/// Several numbers about a log, one for each place on an axis.
#[derive(Clone, Copy, Debug)]
pub struct CurveInfo {
    /// Name in JSON.
    pub name: &'static str,
    /// What the values are counted in.
    pub unit: Unit,
    /// The calibration target to which it belongs (`K01` to `K37`), if any.
    pub target: Option<&'static str>,
    /// Whether a replay sets it beside the real community's.
    pub compared: bool,
    /// The title.
    pub title: Fixed,
    /// What the axis shows.
    pub x_title: Fixed,
    /// The places on the axis; 0, 1, 2 … when they have labels.
    pub x: &'static [f64],
    /// The names of the places, when they are groups and not numbers.
    pub labels: &'static [Fixed],
    /// What a log must know for it.
    pub needs: &'static [Need],
    pub(super) of: fn(&Analysis<'_>) -> Vec<Option<Estimate>>,
}

impl CurveInfo {
    /// The numbers for a log, one for each place, with the cases behind them; nothing where the log has no case or
    /// cannot know it.
    #[must_use]
    pub fn of(&self, analysis: &Analysis<'_>) -> Vec<Option<Estimate>> {
        match missing(self.needs, analysis.log.known()) {
            None => (self.of)(analysis),
            Some(_) => vec![None; self.x.len()],
        }
    }

    pub(super) const fn needing(mut self, needs: &'static [Need]) -> Self {
        self.needs = needs;
        self
    }

    /// The number at the place `x` of the axis; nothing when the axis has no such place or the log no case there.
    #[must_use]
    pub fn at(&self, analysis: &Analysis<'_>, x: f64) -> Option<Estimate> {
        let place = self.x.iter().position(|place| *place == x)?;
        *self.of(analysis).get(place)?
    }

    pub(super) const fn of_target(mut self, target: &'static str) -> Self {
        self.target = Some(target);
        self
    }

    pub(super) const fn compared(mut self) -> Self {
        self.compared = true;
        self
    }
}

/// The axis of a curve.
#[derive(Clone, Copy)]
pub(super) struct Axis {
    pub title: Fixed,
    pub x: &'static [f64],
    pub labels: &'static [Fixed],
}

/// An axis of numbers.
pub(super) const fn numbers(title: Fixed, x: &'static [f64]) -> Axis {
    Axis {
        title,
        x,
        labels: &[],
    }
}

/// An axis of groups.
pub(super) const fn groups(title: Fixed, labels: &'static [Fixed]) -> Axis {
    const PLACES: [f64; 12] = counting(0.0, 1.0);
    Axis {
        title,
        x: PLACES.split_at(labels.len()).0,
        labels,
    }
}

/// `first`, `first + step`, …
pub(super) const fn counting<const N: usize>(first: f64, step: f64) -> [f64; N] {
    let mut places = [first; N];
    let mut i = 1;
    while i < N {
        places[i] = places[i - 1] + step;
        i += 1;
    }
    places
}

/// Declares statistics, a constant each and the list `ALL`: name, unit, calibration target if any, and `compared` where a
/// replay sets it beside the real community's; in brackets what a log must know; then how it is found. The title is the message `statistic-` and the name.
macro_rules! statistics {
    ($($name:ident $unit:ident $($target:literal)? $($compared:ident)? $([$($need:ident),*])?: $of:expr;)*) => { pastey::paste! {
        $(
            #[doc = "Its title is [`words::say::measure::STATISTIC_" $name:upper "`]."]
            pub const [<$name:upper>]: StatisticInfo = StatisticInfo {
                name: stringify!($name),
                unit: Unit::$unit,
                target: None,
                compared: false,
                needs: $crate::known::MESSAGES,
                title: ::words::say::measure::[<STATISTIC_ $name:upper>],
                of: $of,
            }$(.of_target($target))?$(.$compared())?$(.needing(&[$($crate::known::Need::$need),*]))?;
        )*

        /// The statistics of this file, in the order of the sheet.
        pub(super) const ALL: &[StatisticInfo] = &[$([<$name:upper>]),*];
    }};
}
pub(super) use statistics;

/// Declares curves as [`statistics`] declares statistics, with the axis before how it is found; the titles are the messages
/// `curve-` and the name.
macro_rules! curves {
    ($($name:ident $unit:ident $($target:literal)? $($compared:ident)? $([$($need:ident),*])?: $axis:expr, $of:expr;)*) => { pastey::paste! {
        $(
            #[doc = "Its title is [`words::say::measure::CURVE_" $name:upper "`]."]
            pub const [<$name:upper>]: CurveInfo = {
                let axis: Axis = $axis;
                CurveInfo {
                    name: stringify!($name),
                    unit: Unit::$unit,
                    target: None,
                    compared: false,
                    title: ::words::say::measure::[<CURVE_ $name:upper>],
                    x_title: axis.title,
                    x: axis.x,
                    labels: axis.labels,
                    needs: $crate::known::MESSAGES,
                    of: $of,
                }$(.of_target($target))?$(.$compared())?$(.needing(&[$($crate::known::Need::$need),*]))?
            };
        )*

        /// Every curve, in the order of the sheet.
        pub const CURVES: &[CurveInfo] = &[$([<$name:upper>]),*];
    }};
}
pub(super) use curves;
