//! The statistics by which simulated days are compared with the real ones: both are read by this code, over exactly the days and
//! fields that are known of the real group.

use measure::{Analysis, STATISTICS, StatisticInfo};
use model::math::{ln, max};
use serde::{Deserialize, Serialize};
use words::say::calibration as say;
use words::{Say, Text};

use super::history::{Field, History};

/// What is read of a log beside the sums of its days, where it can know it.
const OF_LOG: [&str; 24] = [
    "gini_posters",
    "gini_all_members",
    "top10_share",
    "one_message_share",
    "never_wrote",
    "activated_7",
    "posting_survival_7",
    "posting_survival_30",
    "posting_survival_90",
    "day1_return",
    "week1_return",
    "week4_return",
    "stay_2_3",
    "stay_4_10",
    "stay_11_30",
    "tenure_0",
    "tenure_1_3",
    "poster_dau_mau",
    "poster_wau_mau",
    "visit_survival_7",
    "visit_survival_30",
    "visit_survival_90",
    "left",
    "return_2_3",
];

/// The fields that are compared; who joined is given.
const COMPARED: [Field; 5] = [
    Field::Members,
    Field::Leaves,
    Field::Active,
    Field::Posters,
    Field::Messages,
];

/// In how many parts the days are cut whose levels are compared, where there are as many days: a trend shows in them. The later a part,
/// the shorter: half of all days, then half of those that are left, and the rest.
const PARTS: [(usize, usize); 3] = [(56, 4), (14, 2), (0, 1)];

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
enum Kind {
    /// ln of the mean of the known days of a part.
    Level { first: usize, end: usize },
    /// ln of how much neighbouring days differ, relative to what counts of independent events would.
    Unrest,
    /// ln of the greatest day.
    Most,
    /// Place in the list of the log's statistics.
    OfLog(usize),
}

/// The statistics that are read.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Summary {
    statistics: Vec<(Field, Kind)>,
    /// The days that are known, of each field.
    known: Vec<Vec<bool>>,
}

impl Summary {
    /// Those that `history` can tell.
    pub(crate) fn new(history: &History) -> Self {
        let days = history.days();
        let parts = PARTS.iter().find(|(least, _)| days >= *least);
        let parts = parts.map_or(1, |(_, parts)| *parts);
        let mut statistics = Vec::new();
        for field in COMPARED {
            let values = history.values(field);
            if !history.knows(field) {
                continue;
            }
            for part in 0..parts {
                let first = days - (days >> part);
                let end = match part + 1 == parts {
                    true => days,
                    false => days - (days >> (part + 1)),
                };
                if values[first..end].iter().any(|value| !value.is_nan()) {
                    statistics.push((field, Kind::Level { first, end }));
                }
            }
            if !matches!(field, Field::Members | Field::Leaves) {
                statistics.push((field, Kind::Unrest));
                statistics.push((field, Kind::Most));
            }
        }
        if let Some(log) = history.log() {
            let analysis = Analysis::new(log);
            let known = STATISTICS
                .iter()
                .enumerate()
                .filter(|(_, info)| OF_LOG.contains(&info.name) && info.of(&analysis).is_some());
            statistics.extend(known.map(|(place, _)| (Field::Messages, Kind::OfLog(place))));
        }
        Self {
            statistics,
            known: Field::ALL
                .map(|field| {
                    let values = history.values(field).iter();
                    values.map(|value| !value.is_nan()).collect()
                })
                .to_vec(),
        }
    }

    /// The fields of which any day is known.
    pub(crate) fn fields(&self) -> Vec<Field> {
        let known = |field: &Field| self.known[*field as usize].contains(&true);
        Field::ALL.into_iter().filter(known).collect()
    }

    /// Whether it can be read of so many days.
    pub(crate) fn fits(&self, days: usize) -> bool {
        let within = |(_, kind): &(Field, Kind)| match kind {
            Kind::Level { first, end } => first <= end && *end <= days,
            _ => true,
        };
        self.known.len() == Field::ALL.len()
            && self.known.iter().all(|known| known.len() == days)
            && self.statistics.iter().all(within)
    }

    /// Whether anything of a history can be compared.
    pub(crate) fn compares(history: &History) -> bool {
        COMPARED.iter().any(|field| history.knows(*field))
    }

    /// Whether a log is needed, not the sums of days alone.
    pub(crate) fn needs_log(&self) -> bool {
        let mut kinds = self.statistics.iter();
        kinds.any(|(_, kind)| matches!(kind, Kind::OfLog(_)))
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.statistics.len()
    }

    /// Of each whether it tells of the last days, with which the days ahead begin.
    pub(crate) fn now(&self) -> Vec<bool> {
        let days = self.known[0].len();
        let kinds = self.statistics.iter();
        kinds
            .map(|(_, kind)| matches!(kind, Kind::Level { end, .. } if *end == days))
            .collect()
    }

    /// What each is called.
    pub(crate) fn titles(&self) -> Vec<Text> {
        let title = |(field, kind): &(Field, Kind)| match kind {
            Kind::Level { first, end } => say::Level {
                field: &field.title(),
                first: &(first + 1),
                last: end,
            }
            .text(),
            Kind::Unrest => say::Unrest {
                field: &field.title(),
            }
            .text(),
            Kind::Most => say::Most {
                field: &field.title(),
            }
            .text(),
            Kind::OfLog(place) => {
                of_log(*place).map_or_else(Text::default, |info| info.title.text())
            }
        };
        self.statistics.iter().map(title).collect()
    }

    /// Their values; no number where a world has no case.
    pub(crate) fn of(&self, history: &History) -> Vec<f64> {
        let analysis = history.log().map(Analysis::new);
        let value = |(field, kind): &(Field, Kind)| {
            let values = history.values(*field);
            let known = &self.known[*field as usize];
            match kind {
                Kind::Level { first, end } => {
                    let (mut sum, mut days) = (0.0, 0.0);
                    for day in *first..*end {
                        if known[day] {
                            (sum, days) = (sum + values[day], days + 1.0);
                        }
                    }
                    ln((sum + 0.5) / days)
                }
                Kind::Unrest => unrest(values, known),
                Kind::Most => {
                    let days = values.iter().zip(known).filter(|(_, known)| **known);
                    ln(0.5 + days.map(|(value, _)| *value).fold(0.0, max))
                }
                Kind::OfLog(place) => {
                    let found = analysis.as_ref().zip(of_log(*place));
                    let found = found.and_then(|(analysis, info)| info.of(analysis));
                    found.map_or(f64::NAN, |found| found.value)
                }
            }
        };
        self.statistics.iter().map(value).collect()
    }
}

fn of_log(place: usize) -> Option<&'static StatisticInfo> {
    STATISTICS.get(place)
}

/// ln of half the mean square of the steps from a day to the next, divided by the mean; 0 for independent counts.
fn unrest(values: &[f64], known: &[bool]) -> f64 {
    let (mut squares, mut steps, mut sum) = (0.0, 0.0, 0.0);
    for day in 1..values.len() {
        if known[day] && known[day - 1] {
            let step = values[day] - values[day - 1];
            squares += 0.5 * step * step;
            sum += 0.5 * (values[day] + values[day - 1]);
            steps += 1.0;
        }
    }
    if steps == 0.0 {
        return f64::NAN;
    }
    ln((squares + 0.5) / (sum + 0.5))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use measure::{DaySum, DaySums};

    fn history(messages: &[f64], known: impl Fn(usize) -> bool) -> History {
        let day = |(place, value): (usize, &f64)| DaySum {
            day: 20_000 + place as i64,
            messages: known(place).then_some(*value),
            ..DaySum::default()
        };
        let days = messages.iter().enumerate().map(day).collect();
        History::of_days(&DaySums::new(days).unwrap()).unwrap()
    }

    #[test]
    fn only_days_that_are_known_of_the_real_group_count() {
        let mut values: Vec<f64> = (0..60).map(|day| f64::from(day % 5)).collect();
        let gaps = |place: usize| place % 7 != 3;
        let real = history(&values, gaps);
        let summary = Summary::new(&real);
        let found = summary.of(&real);
        assert_eq!(
            (summary.len(), found.len(), summary.titles().len()),
            (6, 6, 6)
        );
        assert!(found.iter().all(|value| value.is_finite()));
        for (place, value) in values.iter_mut().enumerate() {
            if !gaps(place) {
                *value = 1000.0;
            }
        }
        assert_eq!(summary.of(&history(&values, |_| true)), found);
        assert!(!summary.needs_log());
    }
}
