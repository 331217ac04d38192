//! The sheet: every statistic and every curve of one log as one flat row of numbers.

use super::analysis::Analysis;
use super::curves::CURVES;
use super::estimate::Estimate;
use super::log::Log;
use super::statistic::{CurveInfo, StatisticInfo};
use super::statistics::STATISTICS;

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
pub const SHEET_WIDTH: usize = {
    let (mut length, mut curve) = (STATISTICS.len(), 0);
    while curve < CURVES.len() {
        length += CURVES[curve].x.len();
        curve += 1;
    }
    length
};

/// Where the values of a curve stand in the row.
#[must_use]
pub fn curve_range(curve: &CurveInfo) -> std::ops::Range<usize> {
    let before = CURVES.iter().take_while(|c| c.name != curve.name);
    let start = STATISTICS.len() + before.map(|c| c.x.len()).sum::<usize>();
    start..start + curve.x.len()
}

/// Every statistic and every curve of a log as one row of [`SHEET_WIDTH`] places: [`STATISTICS`] in their order, then
/// the values of [`CURVES`] in theirs. A place is empty where the log has no case to count.
#[must_use]
pub fn estimates(analysis: &Analysis<'_>) -> Vec<Option<Estimate>> {
    let statistics = STATISTICS.iter().map(|s| s.of(analysis));
    let curves = CURVES.iter().flat_map(|c| c.of(analysis));
    statistics.chain(curves).collect()
}

/// The numbers of [`estimates`], with [`f64::NAN`] for an empty place.
#[must_use]
pub fn measure(log: &Log) -> Vec<f64> {
    let estimates = estimates(&Analysis::new(log));
    estimates
        .into_iter()
        .map(|found| found.map_or(f64::NAN, |f| f.value))
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::super::log::DAY;
    use super::super::log::sample::{comment, members, posts};
    use super::*;

    #[test]
    fn a_row_has_the_same_length_for_every_log() {
        let mut list = posts(&[(0.0, 1), (20.0, 1), (40.0, 2)]);
        list.push(comment(9, 1.0, 0, 0, 1));
        let small = Log::new(members(1, &[0; 4]), list, 400 * DAY).unwrap();
        let nobody = Log::new(Vec::new(), Vec::new(), 0).unwrap();
        assert_eq!(
            (measure(&small).len(), measure(&nobody).len()),
            (SHEET_WIDTH, SHEET_WIDTH)
        );
        assert_eq!(curve_range(&CURVES[CURVES.len() - 1]).end, SHEET_WIDTH);
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
        assert_eq!(row[curve_range(&CURVES[0]).start], 0.5);
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
                curve.labels.is_empty() || curve.labels.len() == curve.x.len(),
                "{}: labels",
                curve.name
            );
        }
    }
}
