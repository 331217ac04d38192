//! A measurement: every statistic of one log, or of several worlds of one strategy, for those who show it.

use schemars::JsonSchema;
use serde::Serialize;

use super::analysis::{Analysis, Fits};
use super::bootstrap::intervals;
use super::curves::CURVES;
use super::estimate::{Estimate, Interval, median};
use super::known::{Need, missing};
use super::log::{DAY, Log};
use super::rhythm::weekly_activity;
use super::sheet::{SHEET_WIDTH, curve_range, estimates};
use super::statistic::Unit;
use super::statistics::STATISTICS;
use super::timestamp::calendar;
use super::visits::Joiners;
use crate::quantile::quantile;
use words::Fixed;

/// Every statistic and every curve of one or more logs.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Measurement {
    /// Logs measured: 1, or the worlds of a simulation.
    pub logs: usize,
    /// The first day of the first log, `YYYY-MM-DD`.
    pub first_day: String,
    /// Its last day.
    pub last_day: String,
    /// The numbers.
    pub statistics: Vec<MeasuredStatistic>,
    /// The curves.
    pub curves: Vec<MeasuredCurve>,
    /// What only one log has; none with several.
    pub details: Option<Details>,
}

/// One number. With several logs it is the median of those that have one.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct MeasuredStatistic {
    /// Name, as in [`STATISTICS`].
    pub name: &'static str,
    /// The calibration target to which it belongs.
    pub target: Option<&'static str>,
    /// What it is counted in.
    pub unit: Unit,
    /// What people call it.
    pub title: Fixed,
    /// The number and what lies behind it.
    #[serde(flatten)]
    pub number: Number,
}

/// One curve: a number for every place on the axis.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct MeasuredCurve {
    /// Name, as in [`CURVES`].
    pub name: &'static str,
    /// The calibration target to which it belongs.
    pub target: Option<&'static str>,
    /// What the values are counted in.
    pub unit: Unit,
    /// The title.
    pub title: Fixed,
    /// What the axis shows.
    pub x_title: Fixed,
    /// The places on the axis with their numbers.
    pub points: Vec<Point>,
}

/// A place on a curve's axis.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[schemars(rename = "CurvePoint")]
pub struct Point {
    /// The place.
    pub x: f64,
    /// Its name, when it is a group and not a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<Fixed>,
    /// The number there.
    #[serde(flatten)]
    pub number: Number,
}

/// A number and what lies behind it. What is empty had no case to count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, JsonSchema)]
pub struct Number {
    /// The number; with several logs, the median of those that have one.
    pub value: Option<f64>,
    /// Cases counted; with several logs, their median, rounded down.
    pub cases: Option<u32>,
    /// 5 % of the logs lie below; with one log, none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub p05: Option<f64>,
    /// 95 % of the logs lie below; with one log, none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub p95: Option<f64>,
    /// Why there is no number, when the log cannot know it; in JSON in every language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unknown: Option<Need>,
}

/// What only one log has.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Details {
    /// Distributions fitted to how long members went on writing.
    pub posting_lifetimes: Fits,
    /// Distributions fitted to how long members went on visiting.
    pub visit_lifetimes: VisitLifetimes,
    /// The 95 % bootstrap interval of `gini_posters`.
    pub gini_posters: Option<Interval>,
    /// The 95 % bootstrap interval of `top10_share`.
    pub top10_share: Option<Interval>,
    /// Members' messages by calendar week.
    pub weeks: Vec<WeekOfMessages>,
}

/// Distributions fitted to how long members went on visiting.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, JsonSchema)]
pub struct VisitLifetimes {
    /// All joiners.
    pub all: Fits,
    /// Those who never wrote.
    pub never_posted: Fits,
    /// Those who wrote.
    pub posted: Fits,
}

/// One calendar week, Monday to Sunday.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct WeekOfMessages {
    /// Its Sunday, `YYYY-MM-DD`.
    pub ending: String,
    /// Members' messages.
    pub messages: u32,
    /// Members who wrote.
    pub posters: u32,
}

impl Measurement {
    /// Measures the logs one after the other, so that no more than one need be in memory; nothing without any log.
    pub fn of(logs: impl IntoIterator<Item = Log>) -> Option<Self> {
        let (mut rows, mut first) = (Vec::new(), None);
        for log in logs {
            let analysis = Analysis::new(&log);
            rows.push(estimates(&analysis));
            if first.is_none() {
                let date = |time: i64| calendar(time.div_euclid(DAY)).to_string();
                // An observation that ends at midnight ends with the day before it.
                let days = (date(log.start()), date(log.members_end() - 1));
                first = Some((days, log.known(), Details::of(&analysis)));
            }
        }
        let ((first_day, last_day), known, details) = first?;
        let number = |place: usize, needs: &[Need]| Number {
            unknown: missing(needs, known),
            ..Number::of(rows.iter().filter_map(|row| row[place]), rows.len())
        };
        debug_assert!(rows.iter().all(|row| row.len() == SHEET_WIDTH));
        let statistics = STATISTICS.iter().enumerate();
        let curves = CURVES.iter();
        Some(Self {
            logs: rows.len(),
            first_day,
            last_day,
            statistics: statistics
                .map(|(place, info)| MeasuredStatistic {
                    name: info.name,
                    target: info.target,
                    unit: info.unit,
                    title: info.title,
                    number: number(place, info.needs),
                })
                .collect(),
            curves: curves
                .map(|info| MeasuredCurve {
                    name: info.name,
                    target: info.target,
                    unit: info.unit,
                    title: info.title,
                    x_title: info.x_title,
                    points: curve_range(info)
                        .zip(info.x)
                        .enumerate()
                        .map(|(at, (place, x))| Point {
                            x: *x,
                            label: info.labels.get(at).copied(),
                            number: number(place, info.needs),
                        })
                        .collect(),
                })
                .collect(),
            details: (rows.len() == 1).then_some(details),
        })
    }
}

impl Number {
    fn of(estimates: impl Iterator<Item = Estimate>, logs: usize) -> Self {
        let (mut values, mut cases) = (Vec::new(), Vec::new());
        for estimate in estimates {
            values.push(estimate.value);
            cases.push(estimate.cases);
        }
        values.sort_unstable_by(f64::total_cmp);
        cases.sort_unstable();
        let several = |share| quantile(&values, share).filter(|_| logs > 1);
        Self {
            value: median(&values),
            cases: cases.get(cases.len().saturating_sub(1) / 2).copied(),
            p05: several(0.05),
            p95: several(0.95),
            unknown: None,
        }
    }
}

impl Details {
    fn of(analysis: &Analysis<'_>) -> Self {
        let [gini_posters, top10_share] = match intervals(analysis.counts()) {
            Some(both) => both.map(Some),
            None => [None; 2],
        };
        let weeks = weekly_activity(analysis.log).into_iter();
        Self {
            posting_lifetimes: analysis.posting_fits(),
            visit_lifetimes: VisitLifetimes {
                all: analysis.visit_fits(Joiners::All),
                never_posted: analysis.visit_fits(Joiners::NeverPosted),
                posted: analysis.visit_fits(Joiners::Posted),
            },
            gini_posters,
            top10_share,
            weeks: weeks
                .map(|week| WeekOfMessages {
                    ending: week.ending(),
                    messages: week.messages,
                    posters: week.posters,
                })
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::super::log::sample::{members, posts};
    use super::*;

    fn log(messages: usize) -> Log {
        let list: Vec<(f64, u32)> = (0..messages).map(|i| (i as f64, 0)).collect();
        Log::new(members(0, &[0, 0]), posts(&list), 30 * DAY).unwrap()
    }

    #[test]
    fn one_log_has_its_numbers_and_details() {
        let found = Measurement::of([log(3)]).unwrap();
        assert_eq!((found.logs, found.first_day.as_str()), (1, "1970-01-01"));
        assert_eq!(found.last_day, "1970-01-30");
        let messages = &found.statistics[2];
        assert_eq!(
            (messages.name, messages.number),
            (
                "messages",
                Number {
                    value: Some(3.0),
                    cases: Some(3),
                    p05: None,
                    p95: None,
                    unknown: None
                }
            )
        );
        assert_eq!(found.details.unwrap().weeks[0].messages, 3);
        let ladder = found.curves.iter().find(|c| c.name == "stay_ladder");
        assert_eq!(ladder.unwrap().points[1].label, Some(Fixed::same("2-3")));
        assert!(Measurement::of([]).is_none());
    }

    #[test]
    fn several_logs_have_a_median_and_a_spread() {
        let found = Measurement::of([log(1), log(5), log(3), log(0)]).unwrap();
        assert_eq!((found.logs, found.details), (4, None));
        let named = |name: &str| {
            found
                .statistics
                .iter()
                .find(|s| s.name == name)
                .unwrap()
                .number
        };
        assert_eq!(named("messages").value, Some(2.0));
        // Between 0 and 1 at 0.15 of the way, and between 3 and 5 at 0.85.
        let close = |found: Option<f64>, expected: f64| (found.unwrap() - expected).abs() < 1e-12;
        assert!(close(named("messages").p05, 0.15) && close(named("messages").p95, 4.7));
        // The log without a message has no inequality.
        assert_eq!(named("top1_share").value, Some(1.0));
    }
}
