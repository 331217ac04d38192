//! The sheet of all statistics: what they are counted in, and one flat row of numbers for one log.

use super::curves::CURVES;
use super::findings::Findings;
use super::log::Log;
use super::statistics::STATISTICS;
use super::{Figure, Share};

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
    pub row: Option<&'static str>,
    /// Whether a replay sets it beside the real community's.
    pub compared: bool,
    /// What people call it, in Chinese.
    pub zh: &'static str,
    /// What people call it, in English.
    pub en: &'static str,
    of: fn(&Findings<'_>) -> Option<Figure>,
}

impl StatisticInfo {
    /// The number for a log, with the cases behind it; nothing when the log has no case.
    #[must_use]
    pub fn of(&self, findings: &Findings<'_>) -> Option<Figure> {
        (self.of)(findings)
    }

    pub(super) const fn of_row(mut self, row: &'static str) -> Self {
        self.row = Some(row);
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
    pub row: Option<&'static str>,
    /// Whether a replay sets it beside the real community's.
    pub compared: bool,
    /// The title in Chinese.
    pub zh: &'static str,
    /// The title in English.
    pub en: &'static str,
    /// The axis in Chinese.
    pub x_zh: &'static str,
    /// The axis in English.
    pub x_en: &'static str,
    /// The places on the axis; 0, 1, 2 … when they have labels.
    pub x: &'static [f64],
    /// The names of the places in Chinese, when they are groups and not numbers.
    pub labels_zh: &'static [&'static str],
    /// The same in English.
    pub labels_en: &'static [&'static str],
    of: fn(&Findings<'_>) -> Vec<Option<Figure>>,
}

impl CurveInfo {
    /// The numbers for a log, one for each place, with the cases behind them; nothing where the log has no case.
    #[must_use]
    pub fn of(&self, findings: &Findings<'_>) -> Vec<Option<Figure>> {
        (self.of)(findings)
    }

    pub(super) const fn in_unit(mut self, unit: Unit) -> Self {
        self.unit = unit;
        self
    }

    pub(super) const fn of_row(mut self, row: &'static str) -> Self {
        self.row = Some(row);
        self
    }

    pub(super) const fn compared(mut self) -> Self {
        self.compared = true;
        self
    }
}

pub(super) const fn statistic(
    name: &'static str,
    unit: Unit,
    zh: &'static str,
    en: &'static str,
    of: fn(&Findings<'_>) -> Option<Figure>,
) -> StatisticInfo {
    StatisticInfo {
        name,
        unit,
        row: None,
        compared: false,
        zh,
        en,
        of,
    }
}

/// A curve over numbers.
pub(super) const fn curve(
    name: &'static str,
    unit: Unit,
    [zh, en, x_zh, x_en]: [&'static str; 4],
    x: &'static [f64],
    of: fn(&Findings<'_>) -> Vec<Option<Figure>>,
) -> CurveInfo {
    CurveInfo {
        name,
        unit,
        row: None,
        compared: false,
        zh,
        en,
        x_zh,
        x_en,
        x,
        labels_zh: &[],
        labels_en: &[],
        of,
    }
}

/// A curve of shares over groups.
pub(super) const fn groups(
    name: &'static str,
    [zh, en, x_zh, x_en]: [&'static str; 4],
    [labels_zh, labels_en]: [&'static [&'static str]; 2],
    of: fn(&Findings<'_>) -> Vec<Option<Figure>>,
) -> CurveInfo {
    CurveInfo {
        name,
        unit: Unit::Share,
        row: None,
        compared: false,
        zh,
        en,
        x_zh,
        x_en,
        x: PLACES.split_at(labels_en.len()).0,
        labels_zh,
        labels_en,
        of,
    }
}

pub(super) fn figure(share: Option<Share>) -> Option<Figure> {
    share.map(Figure::from)
}

pub(super) fn of_posters(f: &Findings<'_>, value: Option<f64>) -> Option<Figure> {
    value.map(|value| Figure::new(value, f.counts().len()))
}

pub(super) fn of_gaps(f: &Findings<'_>, value: Option<f64>) -> Option<Figure> {
    value.map(|value| Figure::new(value, f.gaps().len()))
}

const PLACES: [f64; 12] = counting(0.0, 1.0);
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

/// The statistic of that name.
#[must_use]
pub fn statistic_named(name: &str) -> Option<&'static StatisticInfo> {
    STATISTICS.iter().find(|s| s.name == name)
}

/// The curve of that name.
#[must_use]
pub fn curve_named(name: &str) -> Option<&'static CurveInfo> {
    CURVES.iter().find(|c| c.name == name)
}

/// Numbers in the row of one log: the statistics, then the curves' values.
pub const ROW: usize = {
    let (mut length, mut curve) = (STATISTICS.len(), 0);
    while curve < CURVES.len() {
        length += CURVES[curve].x.len();
        curve += 1;
    }
    length
};

/// Where the values of curve number `curve` of [`CURVES`] stand in the row.
#[must_use]
pub fn curve_range(curve: usize) -> std::ops::Range<usize> {
    let start = STATISTICS.len() + CURVES[..curve].iter().map(|c| c.x.len()).sum::<usize>();
    start..start + CURVES[curve].x.len()
}

/// Every statistic and every curve of a log as one row of [`ROW`] places: [`STATISTICS`] in their order, then the values
/// of [`CURVES`] in theirs. A place is empty where the log has no case to count.
#[must_use]
pub fn figures(findings: &Findings<'_>) -> Vec<Option<Figure>> {
    let statistics = STATISTICS.iter().map(|s| s.of(findings));
    let curves = CURVES.iter().flat_map(|c| c.of(findings));
    statistics.chain(curves).collect()
}

/// The numbers of [`figures`], with [`f64::NAN`] for an empty place.
#[must_use]
pub fn measure(log: &Log) -> Vec<f64> {
    let figures = figures(&Findings::new(log));
    figures
        .into_iter()
        .map(|found| found.map_or(f64::NAN, |f| f.value))
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::super::log::DAY;
    use super::super::log::tests::{comment, members, posts};
    use super::*;

    #[test]
    fn a_row_has_the_same_length_for_every_log() {
        let mut list = posts(&[(0.0, 1), (20.0, 1), (40.0, 2)]);
        list.push(comment(9, 1.0, 0, 0, 1));
        let small = Log::new(members(1, &[0; 4]), list, 400 * DAY).unwrap();
        let nobody = Log::new(Vec::new(), Vec::new(), 0).unwrap();
        assert_eq!((measure(&small).len(), measure(&nobody).len()), (ROW, ROW));
        assert_eq!(curve_range(CURVES.len() - 1).end, ROW);
        let row = measure(&small);
        let at = |name: &str| row[STATISTICS.iter().position(|s| s.name == name).unwrap()];
        assert_eq!(
            (
                at("members"),
                at("posters"),
                at("messages"),
                at("operator_share")
            ),
            (3.0, 2.0, 3.0, 0.25)
        );
        assert_eq!(row[curve_range(0).start], 0.5);
        assert!(measure(&nobody)[3..].iter().all(|v| v.is_nan()));
    }

    #[test]
    fn names_are_unique_and_curves_fit_their_axes() {
        let mut names: Vec<&str> = STATISTICS
            .iter()
            .map(|s| s.name)
            .chain(CURVES.iter().map(|c| c.name))
            .collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), STATISTICS.len() + CURVES.len());
        for curve in CURVES {
            assert!(
                curve.x.windows(2).all(|w| w[0] < w[1]),
                "{}: the axis does not rise",
                curve.name
            );
            assert!(
                [curve.labels_zh, curve.labels_en]
                    .iter()
                    .all(|l| l.is_empty() || l.len() == curve.x.len()),
                "{}: labels",
                curve.name
            );
        }
    }
}
