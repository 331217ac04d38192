//! What a chart shows: plain numbers, taken from an ensemble or made by hand.

use super::chart::Chart;
use super::phases::{PhaseDays, phase_days};
use super::quantity::{Quantity, ends};
use crate::error::ChartError;
use experiments::ensemble::Ensemble;
use experiments::marks::{ShockDays, shock_days, tactic_days};
use measure::quantile::Bands;
use model::date::Date;
use model::experiment::Experiment;
use model::indicator::Kind;
use model::series::Series;
use words::{Language, Text};

/// Runs from so many days on show daily counts as means of seven days.
const WEEK_MEANS_FROM_DAYS: u32 = 60;

/// The numbers that one chart shows.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartData {
    /// The chart that they are for.
    pub chart: Chart,
    /// The first day.
    pub start: Date,
    /// Days of every track.
    pub days: u32,
    /// Worlds that the bands are taken from.
    pub worlds: u32,
    /// Whether the numbers are means of the last seven days. So are daily counts of long runs, which are nothing but
    /// spikes otherwise.
    pub week_means: bool,
    /// What happens to the community whatever the strategy.
    pub shocks: Vec<ShockDays>,
    /// The strategies, the baseline first; 1 to 6.
    pub strategies: Vec<StrategyData>,
}

/// What a chart shows of one strategy.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StrategyData {
    /// What people call it.
    pub name: Text,
    /// The days, counted from 0, on which each of its tactics is due.
    pub tactics: Vec<Vec<u32>>,
    /// The phases of the community's life, for growth, activity and churn.
    pub phases: Vec<PhaseDays>,
    /// Its tracks.
    pub tracks: Vec<Track>,
    /// For a difference: worlds in which it ends above and below the baseline.
    pub ends: Option<(u32, u32)>,
}

/// One quantity of one strategy, day by day.
#[derive(Clone, Debug, PartialEq)]
pub struct Track {
    /// What is counted.
    pub quantity: Quantity,
    /// Quantiles over the worlds.
    pub bands: Bands,
}

impl ChartData {
    /// Takes from `ensemble` what `chart` shows, over the worlds that all strategies have finished.
    ///
    /// # Errors
    /// When no world has been finished by all strategies.
    pub fn new(
        chart: Chart,
        experiment: &Experiment,
        ensemble: &Ensemble,
    ) -> Result<Self, ChartError> {
        let worlds = ensemble.worlds_ready();
        let quantities = quantities(chart);
        if worlds == 0 || ensemble.strategies() != experiment.strategies.len() {
            return Err(ChartError::Empty);
        }
        let days = ensemble.days();
        let week_means = days >= WEEK_MEANS_FROM_DAYS && is_flow(chart);
        let window = if week_means { 7 } else { 1 };
        let strategies = experiment
            .strategies
            .iter()
            .enumerate()
            .map(|(index, strategy)| StrategyData {
                name: strategy.name.clone(),
                tactics: tactic_days(strategy, experiment.scenario.start, days)
                    .into_iter()
                    .map(|tactic| tactic.days)
                    .collect(),
                phases: if of_life(chart) {
                    phase_days(ensemble, index)
                } else {
                    Vec::new()
                },
                tracks: quantities
                    .iter()
                    .map(|&quantity| Track {
                        quantity,
                        bands: quantity.bands(ensemble, index, window),
                    })
                    .collect(),
                ends: match chart {
                    Chart::Difference(series) => ends(series, ensemble, index, window),
                    _ => None,
                },
            });
        Ok(Self {
            chart,
            start: experiment.scenario.start,
            days,
            worlds,
            week_means,
            shocks: shock_days(&experiment.scenario, days),
            strategies: strategies.collect(),
        })
    }

    /// Checks that every track has a number for each day.
    pub(crate) fn check(&self) -> Result<(), ChartError> {
        if self.worlds == 0
            || self.days == 0
            || self.strategies.is_empty()
            || self.strategies.len() > 6
        {
            return Err(ChartError::Empty);
        }
        let expected = self.days as usize;
        for strategy in &self.strategies {
            for line in strategy.tracks.iter().flat_map(|track| track.bands.lines()) {
                if line.len() != expected {
                    return Err(ChartError::Length {
                        line: strategy.name.get(Language::English).to_owned(),
                        found: line.len(),
                        expected,
                    });
                }
            }
        }
        Ok(())
    }
}

impl StrategyData {
    /// The bands of the strategy's track of `quantity`.
    pub(crate) fn bands(&self, quantity: Quantity) -> Result<&Bands, ChartError> {
        self.tracks
            .iter()
            .find(|track| track.quantity == quantity)
            .map(|track| &track.bands)
            .ok_or(ChartError::Empty)
    }
}

/// The quantities that a chart shows.
fn quantities(chart: Chart) -> Vec<Quantity> {
    match chart {
        Chart::Growth => vec![Quantity::Series(Series::Members)],
        Chart::Activity => vec![Quantity::Series(Series::Wau), Quantity::Series(Series::Dau)],
        Chart::Churn => vec![Quantity::Lost, Quantity::Gone],
        Chart::Series(series) => vec![Quantity::Series(series)],
        Chart::Difference(series) => vec![Quantity::Difference(series)],
    }
}

/// Whether a chart shows how the community as a whole fares.
fn of_life(chart: Chart) -> bool {
    matches!(chart, Chart::Growth | Chart::Activity | Chart::Churn)
}

/// Whether a chart shows a count of each day for itself.
fn is_flow(chart: Chart) -> bool {
    match chart {
        Chart::Growth | Chart::Activity | Chart::Churn => false,
        Chart::Series(series) | Chart::Difference(series) => series.info().kind == Kind::Flow,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use experiments::batch::{batches, values_per_world};
    use experiments::sample;

    /// Two strategies, three worlds, two days: 100 people join on day 0, `B` keeps 10 members more.
    fn ensemble() -> (Experiment, Ensemble) {
        let experiment = sample::experiment(2, 3, 2);
        let mut ensemble = Ensemble::new(&experiment);
        for batch in batches(&experiment, 1) {
            let mut values = vec![0.0; values_per_world(2)];
            let mut set =
                |series: Series, day: usize, value: f64| values[series as usize * 2 + day] = value;
            let world = f64::from(batch.first_world);
            set(Series::Joined, 0, 100.0);
            set(Series::Members, 0, 100.0);
            set(
                Series::Members,
                1,
                60.0 + 10.0 * batch.strategy as f64 + world,
            );
            set(Series::Mau, 0, 100.0);
            set(Series::Mau, 1, 30.0 + 5.0 * batch.strategy as f64);
            ensemble.insert(&batch, &values).unwrap();
        }
        (experiment, ensemble)
    }

    #[test]
    fn lost_members_are_those_who_left_and_those_who_have_not_come_for_a_month() {
        let (experiment, ensemble) = ensemble();
        let data = ChartData::new(Chart::Churn, &experiment, &ensemble).unwrap();
        let median = |strategy: usize, quantity| {
            data.strategies[strategy]
                .bands(quantity)
                .unwrap()
                .p50
                .clone()
        };
        let close = |found: Vec<f64>, expected: [f64; 2]| {
            assert_eq!(found.len(), expected.len());
            found
                .iter()
                .zip(expected)
                .all(|(a, b)| (a - b).abs() < 1e-9)
        };
        assert!(close(median(0, Quantity::Gone), [0.0, 0.39]));
        assert!(close(median(0, Quantity::Lost), [0.0, 0.7]));
        assert!(close(median(1, Quantity::Gone), [0.0, 0.29]));
    }

    #[test]
    fn differences_count_the_worlds_that_end_above() {
        let (experiment, ensemble) = ensemble();
        let data =
            ChartData::new(Chart::Difference(Series::Members), &experiment, &ensemble).unwrap();
        assert_eq!(
            (data.strategies[0].ends, data.strategies[1].ends),
            (Some((0, 0)), Some((3, 0)))
        );
        assert_eq!(data.strategies[1].tracks[0].bands.p50, [0.0, 10.0]);
    }

    #[test]
    fn daily_counts_of_long_runs_are_means_of_a_week() {
        let experiment = sample::experiment(2, 1, 60);
        let mut ensemble = Ensemble::new(&experiment);
        for batch in batches(&experiment, 1) {
            let mut values = vec![0.0; values_per_world(60)];
            values[Series::Left as usize * 60 + 2] = 14.0 * (1 + batch.strategy) as f64;
            ensemble.insert(&batch, &values).unwrap();
        }
        let data = |chart| ChartData::new(chart, &experiment, &ensemble).unwrap();
        let levels = data(Chart::Series(Series::Left));
        let median = &levels.strategies[0].tracks[0].bands.p50;
        assert!(levels.week_means && !data(Chart::Growth).week_means);
        assert_eq!(
            (median[1], median[2], median[8], median[9]),
            (0.0, 14.0 / 3.0, 2.0, 0.0)
        );
        let differences = data(Chart::Difference(Series::Left));
        assert_eq!(differences.strategies[1].tracks[0].bands.p50[8], 2.0);
    }

    #[test]
    fn without_a_finished_world_there_is_nothing_to_draw() {
        let experiment = sample::experiment(2, 3, 2);
        assert_eq!(
            ChartData::new(Chart::Growth, &experiment, &Ensemble::new(&experiment)),
            Err(ChartError::Empty)
        );
    }
}
