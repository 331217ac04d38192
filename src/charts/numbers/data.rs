//! What a chart shows: plain numbers, taken from an ensemble or made by hand.

use super::aimed::Aimed;
use super::chart::Chart;
use super::phases::{PhaseDays, phase_days};
use super::quantity::{Quantity, Span, ends};
use crate::error::ChartError;
use crate::spec::Ink;
use crate::theme::IDLE_LOOK;
use experiments::aim::{self, AimPart, Standing};
use experiments::ensemble::Ensemble;
use experiments::idle;
use experiments::interval::Looks;
use experiments::marks::{ShockDays, shock_days, tactic_days};
use measure::quantile::{Bands, quantile};
use model::date::Date;
use model::experiment::Experiment;
use model::indicator::Kind;
use model::series::Series;
use words::{Language, Text};

/// Runs from so many days on show daily counts by the week.
const WEEKS_FROM_DAYS: u32 = 60;

/// The document's six, and the plan that does nothing.
const MOST_STRATEGIES: usize = 7;

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
    /// Days that are taken together: in long runs those of daily counts, which are nothing but spikes otherwise.
    pub span: Span,
    /// What the operator wants, for charts of it.
    pub aim: Option<AimPart>,
    /// What happens to the community whatever the strategy.
    pub shocks: Vec<ShockDays>,
    /// The strategies, the baseline first; 1 to 7.
    pub strategies: Vec<StrategyData>,
}

/// What a chart shows of one strategy.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StrategyData {
    /// What people call it.
    pub name: Text,
    /// How its line looks, counted from 0.
    pub look: usize,
    /// Whether it does nothing, and is drawn in the background.
    pub idle: bool,
    /// What it came to by the aim, for charts of it.
    pub reached: Option<Reached>,
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
    /// Means over the worlds.
    pub mean: Vec<f64>,
    /// Quantiles over the worlds.
    pub bands: Bands,
}

impl Track {
    pub(crate) fn new(quantity: Quantity) -> Self {
        Self {
            quantity,
            mean: Vec::new(),
            bands: Bands::default(),
        }
    }

    /// Appends a day with its values in the worlds; without any nothing is appended.
    pub(crate) fn push(&mut self, mut worlds: Vec<f64>) {
        if !worlds.is_empty() {
            self.mean
                .push(worlds.iter().sum::<f64>() / worlds.len() as f64);
            self.bands.push(&mut worlds);
        }
    }
}

/// What a strategy came to by the aim, with the ends of what is said of it: of levels those of 90 % of the worlds, of
/// differences those of the mean's interval, where there is one.
#[derive(Clone, Debug, PartialEq)]
pub struct Reached {
    /// Over the worlds.
    pub mean: f64,
    /// Where the worlds lie.
    pub bands: Bands,
    /// Lower and upper end.
    pub ends: Option<(f64, f64)>,
    /// Worlds in which it is better and worse than the baseline.
    pub won: Option<(u32, u32)>,
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
        Self::new_looking(chart, experiment, ensemble, Looks::Once)
    }

    /// The same where the worlds are looked at so often: intervals of the aim are those of the comparison's headline.
    ///
    /// # Errors
    /// When no world has been finished by all strategies.
    pub fn new_looking(
        chart: Chart,
        experiment: &Experiment,
        ensemble: &Ensemble,
        looks: Looks,
    ) -> Result<Self, ChartError> {
        let worlds = ensemble.worlds_kept();
        if worlds == 0 || ensemble.strategies() != experiment.strategies.len() {
            return Err(ChartError::Empty);
        }
        let days = ensemble.days();
        let span = span(chart, days);
        let idle = idle::position(experiment);
        let standing = matches!(chart, Chart::Aim | Chart::AimDifference)
            .then(|| aim::standing(experiment, ensemble, looks));
        let quantities = quantities(chart, standing.as_ref());
        let strategies = experiment
            .strategies
            .iter()
            .enumerate()
            .map(|(index, strategy)| StrategyData {
                name: strategy.name.clone(),
                look: look(experiment, index),
                idle: idle == Some(index),
                reached: standing
                    .as_ref()
                    .and_then(|standing| reached(chart, standing, index)),
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
                    .map(|quantity| quantity.track(ensemble, index, span))
                    .collect(),
                ends: match chart {
                    Chart::Difference(series) => ends(series, ensemble, index, span),
                    _ => None,
                },
            });
        Ok(Self {
            chart,
            start: experiment.scenario.start,
            days,
            worlds,
            span,
            aim: standing
                .as_ref()
                .and_then(|standing| match standing.parts[..] {
                    [only] => Some(only),
                    _ => None,
                }),
            shocks: shock_days(&experiment.scenario, days),
            strategies: strategies.collect(),
        })
    }

    /// Checks that every track has a number for each day.
    pub(crate) fn check(&self) -> Result<(), ChartError> {
        if self.worlds == 0
            || self.days == 0
            || self.strategies.is_empty()
            || self.strategies.len() > MOST_STRATEGIES
        {
            return Err(ChartError::Empty);
        }
        let expected = self.days as usize;
        for strategy in &self.strategies {
            let lines = strategy.tracks.iter().flat_map(|track| {
                let means = [&track.mean[..]];
                track.bands.lines().into_iter().chain(means)
            });
            for line in lines {
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
    /// The strategy's track of `quantity`.
    pub(crate) fn track(&self, quantity: Quantity) -> Result<&Track, ChartError> {
        self.tracks
            .iter()
            .find(|track| track.quantity == quantity)
            .ok_or(ChartError::Empty)
    }

    /// The colour and pattern of its lines; `position` is its place in the document.
    pub(crate) fn ink(&self, position: usize) -> Ink {
        Ink::Strategy {
            position,
            look: self.look,
        }
    }
}

/// The look of a strategy: the one that it names, or that of its place.
fn look(experiment: &Experiment, position: usize) -> usize {
    if idle::position(experiment) == Some(position) {
        return IDLE_LOOK;
    }
    let named = experiment
        .strategies
        .get(position)
        .and_then(|strategy| strategy.look);
    named.map_or(position, |look| look.saturating_sub(1) as usize) % IDLE_LOOK
}

/// What a strategy came to by the aim, or differs in from the first one.
fn reached(chart: Chart, standing: &Standing, strategy: usize) -> Option<Reached> {
    let own = standing.reached.get(strategy)?;
    let mut track = Track::new(Quantity::Gone);
    if chart == Chart::Aim {
        let mut sorted = own.clone();
        sorted.sort_unstable_by(f64::total_cmp);
        track.push(own.clone());
        return Some(Reached {
            mean: *track.mean.first()?,
            bands: track.bands,
            ends: quantile(&sorted, 0.05).zip(quantile(&sorted, 0.95)),
            won: None,
        });
    }
    let first = standing.reached.first()?;
    track.push(
        own.iter()
            .zip(first)
            .map(|(own, first)| own - first)
            .collect(),
    );
    let difference = standing.differences.get(strategy)?.as_ref();
    Some(Reached {
        mean: difference.map_or(0.0, |difference| difference.mean),
        bands: track.bands,
        ends: difference.and_then(|difference| difference.low.zip(difference.high)),
        won: difference.map(|difference| (difference.wins, difference.losses)),
    })
}

/// The quantities that a chart shows.
pub(crate) fn quantities(chart: Chart, standing: Option<&Standing>) -> Vec<Quantity> {
    let aimed = standing.and_then(|standing| Aimed::of(&standing.parts));
    match chart {
        Chart::Aim => aimed.map(Quantity::Aim).into_iter().collect(),
        Chart::AimDifference => aimed.map(Quantity::AimDifference).into_iter().collect(),
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

/// The days that a chart of a run of `days` days takes together.
pub(crate) fn span(chart: Chart, days: u32) -> Span {
    let (Chart::Series(series) | Chart::Difference(series)) = chart else {
        return Span::Day;
    };
    if days < WEEKS_FROM_DAYS || series.info().kind != Kind::Flow {
        return Span::Day;
    }
    // People who did something on a day: who did it on two days is no two people.
    match series {
        Series::Dau | Series::Posters | Series::CheckedIn => Span::WeekMean,
        _ => Span::WeekSum,
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
                .track(quantity)
                .unwrap()
                .bands
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
    fn looks_belong_to_strategies_not_to_places() {
        let mut experiment = sample::experiment(3, 1, 1);
        for strategy in &mut experiment.strategies[1..] {
            let tactic = serde_json::json!({ "id": "news", "action": { "kind": "content" } });
            strategy
                .tactics
                .push(serde_json::from_value(tactic).unwrap());
        }
        experiment.strategies[2].look = Some(1);
        let looks = [0, 1, 2].map(|position| look(&experiment, position));
        assert_eq!(looks, [IDLE_LOOK, 1, 0]);
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
    fn events_of_long_runs_are_sums_of_a_week() {
        let experiment = sample::experiment(2, 1, 60);
        let mut ensemble = Ensemble::new(&experiment);
        for batch in batches(&experiment, 1) {
            let mut values = vec![0.0; values_per_world(60)];
            values[Series::Left as usize * 60 + 2] = 2.0 * (1 + batch.strategy) as f64;
            values[Series::Dau as usize * 60 + 2] = 7.0;
            ensemble.insert(&batch, &values).unwrap();
        }
        let data = |chart| ChartData::new(chart, &experiment, &ensemble).unwrap();
        let levels = data(Chart::Series(Series::Left));
        let median = &levels.strategies[0].tracks[0].bands.p50;
        assert_eq!(
            (levels.span, data(Chart::Growth).span),
            (Span::WeekSum, Span::Day)
        );
        assert_eq!(
            (median[1], median[2], median[8], median[9]),
            (0.0, 2.0, 2.0, 0.0)
        );
        let people = data(Chart::Series(Series::Dau));
        assert_eq!(people.strategies[0].tracks[0].mean[8], 1.0);
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
