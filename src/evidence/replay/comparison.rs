//! Real and simulated figures side by side.

use schemars::JsonSchema;
use serde::Serialize;

use super::community::Community;
use super::similarity::{DISTRIBUTIONS, Distribution};
use measure::quantile::quantile;
use measure::{CURVES, STATISTICS, Unit, curve_range};
use model::date::Date;
use words::{Say, Text};

/// A replay's result: every statistic and every curve that replays compare, real and simulated.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ReplayResult {
    /// The case's name.
    pub case: String,
    /// What the community is called.
    pub title: Text,
    /// Where its log was published.
    pub source: String,
    /// The licence of the log.
    pub licence: String,
    /// The first day of the log.
    pub first_day: Date,
    /// Days of the real community's log.
    pub real_days: u32,
    /// Days simulated. Figures of a shorter run are of a younger community.
    pub simulated_days: u32,
    /// Simulated worlds.
    pub worlds: u32,
    /// The numbers.
    pub statistics: Vec<ReplayStatistic>,
    /// How alike the distributions are.
    pub correlations: Vec<ReplayCorrelation>,
    /// The curves.
    pub curves: Vec<ReplayCurve>,
}

/// One number, real and simulated. What is empty had no case to count.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ReplayStatistic {
    /// Name, as in [`STATISTICS`].
    pub name: &'static str,
    /// What it is counted in.
    pub unit: Unit,
    /// What people call it.
    pub title: Text,
    /// The real community's value.
    pub real: Option<f64>,
    /// The mean of the simulated worlds.
    pub mean: Option<f64>,
    /// 5 % of the simulated worlds lie below.
    pub p05: Option<f64>,
    /// The median of the simulated worlds.
    pub p50: Option<f64>,
    /// 95 % of the simulated worlds lie below.
    pub p95: Option<f64>,
}

/// How alike a distribution is in the real community and in the simulated worlds, from −1 to 1.
///
/// Pearson's r of the logarithms of the two densities over doubling ranges (1, 2 to 3, 4 to 7 …) in which both have cases.
/// Ren and Kraut (2014) reached .90 to .96 with their simulation. What is empty had too few ranges.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ReplayCorrelation {
    /// Name: `messages_per_poster`, `replies_per_post` or `partners_per_member`.
    pub name: &'static str,
    /// What people call it.
    pub title: Text,
    /// The mean of the simulated worlds.
    pub mean: Option<f64>,
    /// 5 % of the simulated worlds lie below.
    pub p05: Option<f64>,
    /// The median of the simulated worlds.
    pub p50: Option<f64>,
    /// 95 % of the simulated worlds lie below.
    pub p95: Option<f64>,
    /// The fewest ranges on which a world's correlation rests.
    pub ranges: Option<u32>,
}

/// One curve, real and simulated: for every place on the axis one value in each list, empty where there was no case.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ReplayCurve {
    /// Name, as in [`CURVES`].
    pub name: &'static str,
    /// What the values are counted in.
    pub unit: Unit,
    /// The title.
    pub title: Text,
    /// What the axis shows.
    pub x_title: Text,
    /// The places on the axis.
    pub x: &'static [f64],
    /// The names of the places, when they are groups and not numbers; else empty.
    pub labels: Vec<Text>,
    /// The real community's values.
    pub real: Vec<Option<f64>>,
    /// 5 % of the simulated worlds lie below.
    pub p05: Vec<Option<f64>>,
    /// The median of the simulated worlds.
    pub p50: Vec<Option<f64>>,
    /// 95 % of the simulated worlds lie below.
    pub p95: Vec<Option<f64>>,
}

impl ReplayResult {
    /// A community beside the rows that [`measure()`](measure::measure) gave for simulated worlds of
    /// `days` days.
    #[must_use]
    pub fn new(community: &Community, days: u32, rows: &[&[f64]]) -> Self {
        let compared = STATISTICS.iter().enumerate().filter(|(_, s)| s.compared);
        let statistics = compared.map(|(place, statistic)| {
            let simulated = Spread::of(column(rows, place));
            ReplayStatistic {
                name: statistic.name,
                unit: statistic.unit,
                title: statistic.title.text(),
                real: community.statistics.get(statistic.name).copied(),
                mean: simulated.mean,
                p05: simulated.p05,
                p50: simulated.p50,
                p95: simulated.p95,
            }
        });
        let compared = CURVES.iter().filter(|c| c.compared);
        let curves = compared.map(|curve| {
            let simulated: Vec<Spread> = curve_range(curve)
                .map(|place| Spread::of(column(rows, place)))
                .collect();
            ReplayCurve {
                name: curve.name,
                unit: curve.unit,
                title: curve.title.text(),
                x_title: curve.x_title.text(),
                x: curve.x,
                labels: curve.labels.iter().map(Say::text).collect(),
                real: community
                    .curves
                    .get(curve.name)
                    .cloned()
                    .unwrap_or_else(|| vec![None; curve.x.len()]),
                p05: simulated.iter().map(|s| s.p05).collect(),
                p50: simulated.iter().map(|s| s.p50).collect(),
                p95: simulated.iter().map(|s| s.p95).collect(),
            }
        });
        Self {
            case: community.name.clone(),
            title: community.title.clone(),
            source: community.source.clone(),
            licence: community.licence.clone(),
            first_day: community.first_day,
            real_days: community.days,
            simulated_days: days,
            worlds: u32::try_from(rows.len()).unwrap_or(u32::MAX),
            statistics: statistics.collect(),
            correlations: DISTRIBUTIONS
                .iter()
                .map(|distribution| ReplayCorrelation::new(distribution, community, rows))
                .collect(),
            curves: curves.collect(),
        }
    }

    /// The curve of that name.
    #[must_use]
    pub fn curve(&self, name: &str) -> Option<&ReplayCurve> {
        self.curves.iter().find(|c| c.name == name)
    }
}

impl ReplayCorrelation {
    fn new(distribution: &Distribution, community: &Community, rows: &[&[f64]]) -> Self {
        let real = community.curves.get(distribution.histogram.name);
        let real = real.map(Vec::as_slice).unwrap_or_default();
        let found: Vec<(f64, usize)> = rows
            .iter()
            .filter_map(|row| distribution.correlation(real, row))
            .collect();
        let spread = Spread::of(found.iter().map(|(r, _)| *r));
        Self {
            name: distribution.name,
            title: distribution.title.text(),
            mean: spread.mean,
            p05: spread.p05,
            p50: spread.p50,
            p95: spread.p95,
            ranges: found
                .iter()
                .filter_map(|(_, ranges)| u32::try_from(*ranges).ok())
                .min(),
        }
    }
}

/// One place of every world's row.
fn column(rows: &[&[f64]], place: usize) -> impl Iterator<Item = f64> {
    rows.iter().map(move |row| row[place])
}

/// How one number spreads over the worlds that have it.
struct Spread {
    mean: Option<f64>,
    p05: Option<f64>,
    p50: Option<f64>,
    p95: Option<f64>,
}

impl Spread {
    fn of(values: impl Iterator<Item = f64>) -> Self {
        let mut values: Vec<f64> = values.filter(|v| !v.is_nan()).collect();
        let sum: f64 = values.iter().sum();
        let mean = (!values.is_empty()).then(|| sum / values.len() as f64);
        values.sort_unstable_by(f64::total_cmp);
        let [p05, p50, p95] = [0.05, 0.5, 0.95].map(|share| quantile(&values, share));
        Self {
            mean,
            p05,
            p50,
            p95,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::super::community::community;
    use super::*;
    use measure::SHEET_WIDTH;

    #[test]
    fn spreads_are_over_the_worlds_that_have_a_value() {
        let rows: Vec<Vec<f64>> = [1.0, f64::NAN, 4.0, 2.0]
            .iter()
            .map(|v| vec![*v; SHEET_WIDTH])
            .collect();
        let rows: Vec<&[f64]> = rows.iter().map(Vec::as_slice).collect();
        let result = ReplayResult::new(&community("edgeryders").unwrap(), 365, &rows);
        let gini = result
            .statistics
            .iter()
            .find(|s| s.name == "gini_posters")
            .unwrap();
        assert_eq!((gini.mean, gini.p50), (Some(7.0 / 3.0), Some(2.0)));
        assert!((gini.p05.unwrap() - 1.1).abs() < 1e-12 && (gini.p95.unwrap() - 3.8).abs() < 1e-12);
        assert!((gini.real.unwrap() - 0.743).abs() < 0.0005);
        let survival = result.curve("posting_survival").unwrap();
        assert_eq!(
            (survival.x.len(), survival.p50.clone()),
            (10, vec![Some(2.0); 10])
        );
        assert_eq!(
            (result.worlds, result.real_days, result.simulated_days),
            (4, 1487, 365)
        );
        // Every share of these made-up worlds is the same, so that only the widths of the ranges vary.
        let correlation = &result.correlations[0];
        assert_eq!(correlation.name, "messages_per_poster");
        assert!(correlation.mean.is_some_and(|r| r > 0.9 && r < 1.0));
        assert!(correlation.ranges.is_some_and(|ranges| ranges >= 9));
    }

    #[test]
    fn no_worlds_leave_the_simulated_side_empty() {
        let result = ReplayResult::new(&community("edgeryders").unwrap(), 365, &[]);
        assert!(result.statistics.len() > 10 && result.curves.len() > 2);
        assert_eq!(result.correlations.len(), DISTRIBUTIONS.len());
        assert!(
            result
                .statistics
                .iter()
                .all(|s| s.mean.is_none() && s.p50.is_none() && s.real.is_some())
        );
        assert!(result.correlations.iter().all(|c| c.mean.is_none()));
        assert!(
            result
                .curves
                .iter()
                .all(|c| c.p05.iter().all(Option::is_none) && c.p05.len() == c.x.len())
        );
    }
}
