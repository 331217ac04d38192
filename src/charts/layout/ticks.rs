//! Where an axis has its ticks, and what is written beside them.

use model::date::Date;
use model::math::{log10, max};
use words::say::charts as say;
use words::{Language, Say};

use crate::days::{day_number, short_date};
use crate::metrics;

/// Days from which on an axis counts weeks.
const WEEKS_FROM_DAYS: u32 = 21;

/// An axis of fewer text sizes has no room for whole words.
const LITTLE_ROOM_EM: f64 = 22.0;

/// Steps in weeks: weeks, about a month, a quarter, half a year, a year.
const WEEK_STEPS: [u32; 8] = [1, 2, 4, 8, 13, 26, 52, 104];
/// Steps in days, for short runs.
const DAY_STEPS: [u32; 5] = [1, 2, 3, 5, 7];

/// Ten to the power of a whole number, exactly or to the nearest number.
#[must_use]
pub fn power_of_ten(exponent: i32) -> f64 {
    let size = (0..exponent.unsigned_abs()).fold(1.0, |product, _| product * 10.0);
    if exponent < 0 { 1.0 / size } else { size }
}

/// Round numbers along an axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Ticks {
    /// The axis' lower end.
    pub low: f64,
    /// The axis' upper end.
    pub high: f64,
    /// From one tick to the next.
    pub step: f64,
    /// The ticks, in ascending order.
    pub at: Vec<f64>,
}

/// An axis that holds `low` to `high` with about `wanted` round steps of 1, 2, 2.5 or 5 times a power of ten.
///
/// An empty range is widened, so that a constant or an axis of zeros has a height.
#[must_use]
pub fn round_ticks(low: f64, high: f64, wanted: usize) -> Ticks {
    let wide = if high - low > 1e-9 * (high.abs() + low.abs()) {
        high - low
    } else {
        max(high.abs(), 1.0)
    };
    let high = low + wide;
    let rough = wide / wanted.max(1) as f64;
    let unit = power_of_ten(log10(rough).floor() as i32);
    let step = [1.0, 2.0, 2.5, 5.0]
        .into_iter()
        .map(|m| m * unit)
        .find(|step| *step >= rough * 0.999)
        .unwrap_or(10.0 * unit);
    let first = (low / step + 1e-6).floor();
    let last = (high / step - 1e-6).ceil();
    let at = (0..=(last - first) as usize)
        .map(|i| (first + i as f64) * step)
        .collect();
    Ticks {
        low: first * step,
        high: last * step,
        step,
        at,
    }
}

/// The powers of ten from below `low` to above `high`, both positive: an axis of logarithms.
#[must_use]
pub fn decades(low: f64, high: f64) -> Vec<f64> {
    let first = (log10(low) + 1e-9).floor() as i32;
    let last = ((log10(high) - 1e-9).ceil() as i32).max(first + 1);
    (first..=last).map(power_of_ten).collect()
}

/// One tick of a time axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeTick {
    /// Number of the day, counted from 1.
    pub day: u32,
    /// Week or day of the run.
    pub count: String,
    /// Day of the calendar.
    pub date: String,
}

/// The ticks of a run of `days` days from `start` on an axis `room` wide whose labels have the font size `em`.
///
/// Labels are as wide as their count, and as their date where the axis is `dated`. Weeks are marked at their last day. Ticks are as dense as their labels allow, and the last label ends inside.
#[must_use]
pub fn time_ticks(
    start: Date,
    (first, end): (u32, u32),
    dated: bool,
    room: f64,
    em: f64,
    language: Language,
) -> Vec<TimeTick> {
    let days = end + 1 - first;
    let weekly = days >= WEEKS_FROM_DAYS;
    let (steps, unit): (&[u32], u32) = if weekly {
        (&WEEK_STEPS, 7)
    } else {
        (&DAY_STEPS, 1)
    };
    let label = |count: u32| {
        if weekly {
            say::WeekNumber {
                number: &count,
                little_room: room < LITTLE_ROOM_EM * em,
            }
            .in_language(language)
        } else {
            day_number(count, language)
        }
    };
    let last = end / unit;
    let widest = max(
        metrics::width(&label(last.max(10)), em, false),
        if dated {
            metrics::width(&short_date(start.plus_days(20), language), em, false)
        } else {
            0.0
        },
    );
    let per_day = room / f64::from(days.saturating_sub(1).max(1));
    let fits = |step: u32| f64::from(step * unit) * per_day >= widest + 1.2 * em;
    let step = steps
        .iter()
        .copied()
        .find(|step| fits(*step))
        .unwrap_or_else(|| {
            // Longer than all usual steps: the whole run has one tick.
            last.max(1)
        });
    let tick = |count: u32| {
        let day = count * unit;
        TimeTick {
            day,
            count: label(count),
            date: short_date(start.plus_days(day - 1), language),
        }
    };
    // The first day is a tick of its own where the others leave room for it.
    let begin = TimeTick {
        day: first,
        count: day_number(first, language),
        date: short_date(start.plus_days(first - 1), language),
    };
    let rest = (first / unit / step..=last / step)
        .map(|i| i * step)
        .filter(|count| {
            let day = count * unit;
            day > first && f64::from(day - first) * per_day >= widest + 0.6 * em
        })
        .map(tick);
    std::iter::once(begin).chain(rest).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_and_hold_the_range() {
        assert_eq!(round_ticks(0.0, 480.0, 4).at, [0.0, 200.0, 400.0, 600.0]);
        assert_eq!(round_ticks(0.0, 96.0, 4).at, [0.0, 25.0, 50.0, 75.0, 100.0]);
        assert_eq!(
            round_ticks(0.0, 1.0, 5).at,
            [0.0, 0.2, 0.4, 0.6000000000000001, 0.8, 1.0]
        );
        assert_eq!(
            round_ticks(-12.0, 45.0, 4).at,
            [-20.0, 0.0, 20.0, 40.0, 60.0]
        );
        assert_eq!(round_ticks(0.0, 1e6, 2).high, 1e6);
    }

    #[test]
    fn an_empty_range_still_has_an_axis() {
        for value in [0.0, 7.0, 1e6, 1e-3] {
            let ticks = round_ticks(0.0, value, 4);
            assert!(
                ticks.high > ticks.low && ticks.high >= value && ticks.at.len() >= 3,
                "{ticks:?}"
            );
        }
        assert!(round_ticks(5.0, 5.0, 4).high > 5.0);
    }

    #[test]
    fn decades_enclose_their_range() {
        assert_eq!(decades(1.0, 100.0), [1.0, 10.0, 100.0]);
        assert_eq!(decades(0.02, 1.0), [0.01, 0.1, 1.0]);
        assert_eq!(decades(1.0, 1.0), [1.0, 10.0]);
    }

    #[test]
    fn long_runs_count_weeks_and_short_ones_days() {
        let labels = |days, room, language| {
            time_ticks(Date::default(), (1, days), true, room, 12.0, language)
                .into_iter()
                .map(|t| (t.day, t.count, t.date))
                .collect::<Vec<_>>()
        };
        let tick = |day, count: &str, date: &str| (day, count.to_owned(), date.to_owned());
        let long = labels(180, 500.0, Language::Chinese);
        assert_eq!(
            long[..3],
            [
                tick(1, "第1天", "3月2日"),
                tick(28, "第4周", "3月29日"),
                tick(56, "第8周", "4月26日")
            ]
        );
        let short = labels(7, 500.0, Language::English);
        assert_eq!(
            (short[0].clone(), short[6].clone()),
            (tick(1, "day 1", "2 Mar"), tick(7, "day 7", "8 Mar"))
        );
        assert_eq!(
            labels(1, 500.0, Language::English),
            [tick(1, "day 1", "2 Mar")]
        );
    }

    #[test]
    fn labels_of_the_time_axis_never_touch() {
        for (first, last) in [
            (1, 1),
            (1, 2),
            (1, 7),
            (1, 20),
            (1, 21),
            (1, 90),
            (1, 180),
            (1, 365),
            (1, 1500),
            (1, 3650),
            (30, 31),
            (97, 140),
            (100, 3650),
        ] {
            for room in [120.0, 230.0, 480.0, 1300.0] {
                for language in [Language::Chinese, Language::English] {
                    let days = (first, last);
                    let ticks = time_ticks(Date::default(), days, true, room, 11.0, language);
                    let centre = |t: &TimeTick| {
                        f64::from(t.day - first) * room / f64::from((last - first).max(1))
                    };
                    for pair in ticks.windows(2) {
                        let half = |t: &TimeTick| {
                            let width = |text: &str| metrics::width(text, 11.0, false);
                            max(width(&t.count), width(&t.date)) / 2.0
                        };
                        assert!(
                            centre(&pair[0]) + half(&pair[0]) < centre(&pair[1]) - half(&pair[1]),
                            "{days:?} on {room}: {pair:?}"
                        );
                    }
                }
            }
        }
    }
}
