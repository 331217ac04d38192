//! What a chart shows: plain numbers, taken from an ensemble or made by hand.

use super::figure::Figure;
use super::phases::{PhaseDays, phase_days};
use super::{Chart, ChartError, activity, churn, difference, growth, series_chart};
use experiments::ensemble::Ensemble;
use experiments::marks::{ShockDays, shock_days, tactic_days};
use measure::quantile::Bands;
use model::date::Date;
use model::experiment::Experiment;
use model::indicator::Kind;
use model::series::Series;
use model::text::{Language, Text};

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

/// What a track counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantity {
    /// A daily series.
    Series(Series),
    /// The paired difference of a daily series to the baseline's.
    Difference(Series),
    /// Of all who became members so far: share who are members no more.
    Gone,
    /// Of all who became members so far: share who are members no more or silent for seven days.
    Lost,
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
                    .map(|quantity| track(*quantity, ensemble, index, window))
                    .collect(),
                ends: ends(chart, ensemble, index, window),
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

    /// The chart's description in `language`.
    pub(crate) fn figure(&self, language: Language) -> Result<Figure, ChartError> {
        self.check()?;
        let figure = match self.chart {
            Chart::Growth => growth::figure(self, language),
            Chart::Activity => activity::figure(self, language),
            Chart::Churn => churn::figure(self, language),
            Chart::Series(series) => series_chart::figure(self, series, language),
            Chart::Difference(series) => difference::figure(self, series, language),
        }?;
        figure.check()?;
        Ok(figure)
    }

    fn check(&self) -> Result<(), ChartError> {
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
                        line: strategy.name.en.clone(),
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

fn track(quantity: Quantity, ensemble: &Ensemble, strategy: usize, window: usize) -> Track {
    let bands = match quantity {
        Quantity::Series(series) => by_day(ensemble, |day| {
            means(ensemble, strategy, series, day, window)
        }),
        Quantity::Difference(series) => by_day(ensemble, |day| {
            differences(ensemble, strategy, series, day, window)
        }),
        Quantity::Gone => share_of_joined(ensemble, strategy, |members, _| members),
        Quantity::Lost => share_of_joined(ensemble, strategy, |members, silent| {
            members * (1.0 - silent)
        }),
    };
    Track { quantity, bands }
}

/// Quantiles of what `worlds` gives for each day.
fn by_day(ensemble: &Ensemble, worlds: impl Fn(usize) -> Vec<f64>) -> Bands {
    let mut bands = Bands::default();
    for day in 0..ensemble.days() as usize {
        bands.push(&mut worlds(day));
    }
    bands
}

/// Each world's mean of a series over the last `window` days up to `day`, or over as many as there have been.
fn means(
    ensemble: &Ensemble,
    strategy: usize,
    series: Series,
    day: usize,
    window: usize,
) -> Vec<f64> {
    let first = (day + 1).saturating_sub(window);
    let mut sums = vec![0.0; ensemble.worlds_ready() as usize];
    for day in first..=day {
        for (sum, value) in sums.iter_mut().zip(ensemble.values(strategy, series, day)) {
            *sum += f64::from(*value);
        }
    }
    let days = (day + 1 - first) as f64;
    sums.into_iter().map(|sum| sum / days).collect()
}

/// Each world's difference to the baseline, on the same people and luck.
fn differences(
    ensemble: &Ensemble,
    strategy: usize,
    series: Series,
    day: usize,
    window: usize,
) -> Vec<f64> {
    let with = means(ensemble, strategy, series, day, window);
    let without = means(ensemble, 0, series, day, window);
    with.into_iter()
        .zip(without)
        .map(|(with, without)| with - without)
        .collect()
}

/// One minus `kept(members, silent share)` ÷ all who became members so far, world by world.
///
/// Members who left and came back are members, so that the share can fall.
fn share_of_joined(ensemble: &Ensemble, strategy: usize, kept: impl Fn(f64, f64) -> f64) -> Bands {
    let on = |day: usize, series: Series| ensemble.values(strategy, series, day);
    let mut ever = vec![0.0; ensemble.worlds_ready() as usize];
    let mut bands = Bands::default();
    for day in 0..ensemble.days() as usize {
        for (ever, joined) in ever.iter_mut().zip(on(day, Series::Joined)) {
            *ever += f64::from(*joined);
        }
        let worlds = ever
            .iter()
            .zip(on(day, Series::Members))
            .zip(on(day, Series::SilentShare));
        let mut shares: Vec<f64> = worlds
            .map(|((ever, members), silent)| {
                let share = if *ever > 0.0 {
                    1.0 - kept(f64::from(*members), f64::from(*silent)) / ever
                } else {
                    0.0
                };
                // A count and a share in single precision may miss zero by a hair.
                if share > 0.0 { share } else { 0.0 }
            })
            .collect();
        bands.push(&mut shares);
    }
    bands
}

/// For a difference: worlds in which the strategy ends above and below the baseline.
fn ends(chart: Chart, ensemble: &Ensemble, strategy: usize, window: usize) -> Option<(u32, u32)> {
    let Chart::Difference(series) = chart else {
        return None;
    };
    let last = (ensemble.days() as usize).checked_sub(1)?;
    let differences = differences(ensemble, strategy, series, last, window);
    let count = |wins: fn(&f64) -> bool| differences.iter().copied().filter(wins).count() as u32;
    Some((count(|d| *d > 0.0), count(|d| *d < 0.0)))
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
            set(Series::SilentShare, 1, 0.5);
            ensemble.insert(&batch, &values).unwrap();
        }
        (experiment, ensemble)
    }

    #[test]
    fn lost_members_are_those_who_left_and_those_who_are_silent() {
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
            found
                .iter()
                .zip(expected)
                .all(|(a, b)| (a - b).abs() < 1e-9)
        };
        assert!(close(median(0, Quantity::Gone), [0.0, 0.39]));
        assert!(close(median(0, Quantity::Lost), [0.0, 0.695]));
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
