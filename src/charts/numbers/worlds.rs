//! The single worlds behind a chart: what its lines and bands are taken from.

use schemars::JsonSchema;
use serde::Serialize;

use super::chart::Chart;
use super::data::{quantities, span};
use crate::error::ChartError;
use experiments::aim;
use experiments::ensemble::Ensemble;
use experiments::interval::Looks;
use model::experiment::Experiment;
use model::indicator::Direction;

/// The worlds of a chart, all strategies on the same people and luck.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ChartWorlds {
    /// By strategy and world: what the chart shows on each day. No days where the chart has none.
    pub days: Vec<Vec<Vec<f64>>>,
    /// By strategy and world: what it came to, by the aim for the chart of the aim, else on the last day.
    pub reached: Vec<Vec<f64>>,
    /// Whether more is better; none where neither is.
    pub more_is_better: Option<bool>,
}

impl ChartWorlds {
    /// The worlds of `chart`, which shows levels, that all strategies have finished.
    ///
    /// # Errors
    /// When no world has been finished by all strategies, or the chart shows nothing of a single world.
    pub fn new(
        chart: Chart,
        experiment: &Experiment,
        ensemble: &Ensemble,
    ) -> Result<Self, ChartError> {
        if ensemble.worlds_kept() == 0 || ensemble.strategies() != experiment.strategies.len() {
            return Err(ChartError::Empty);
        }
        let standing =
            (chart == Chart::Aim).then(|| aim::standing(experiment, ensemble, Looks::Once));
        let quantity = quantities(chart, standing.as_ref()).first().copied();
        let of_strategy = |strategy| {
            let mut worlds = vec![Vec::new(); ensemble.worlds_kept() as usize];
            if let Some(quantity) = quantity {
                quantity.each_day(ensemble, strategy, span(chart, ensemble.days()), |values| {
                    for (world, value) in worlds.iter_mut().zip(values) {
                        world.push(value);
                    }
                });
            }
            worlds
        };
        let days: Vec<Vec<Vec<f64>>> = (0..ensemble.strategies()).map(of_strategy).collect();
        let last = |worlds: &Vec<Vec<f64>>| -> Vec<f64> {
            let last = worlds.iter().filter_map(|world| world.last().copied());
            last.collect()
        };
        let reached = match standing {
            Some(standing) => standing.reached,
            None => days.iter().map(last).collect(),
        };
        Ok(Self {
            days,
            reached,
            more_is_better: more_is_better(chart),
        })
    }
}

fn more_is_better(chart: Chart) -> Option<bool> {
    let better = match chart {
        Chart::Aim | Chart::AimDifference | Chart::Growth | Chart::Activity => Direction::More,
        Chart::Churn => Direction::Less,
        Chart::Series(series) | Chart::Difference(series) => series.info().better,
    };
    (better != Direction::Neither).then_some(better == Direction::More)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::numbers::data::ChartData;
    use experiments::batch::{batches, values_per_world};
    use experiments::sample;
    use model::series::Series;

    /// Two strategies, three worlds, two days: in world `w` strategy `s` has `10 w + s + day` members.
    fn made() -> (Experiment, Ensemble) {
        let experiment = sample::experiment(2, 3, 2);
        let mut ensemble = Ensemble::new(&experiment);
        for batch in batches(&experiment, 1) {
            let mut values = vec![0.0; values_per_world(2)];
            for day in 0..2 {
                values[Series::Members as usize * 2 + day] =
                    f64::from(10 * batch.first_world) + batch.strategy as f64 + day as f64;
            }
            ensemble.insert(&batch, &values).unwrap();
        }
        (experiment, ensemble)
    }

    #[test]
    fn the_worlds_are_those_whose_mean_is_the_line() {
        let (experiment, ensemble) = made();
        let worlds = ChartWorlds::new(Chart::Growth, &experiment, &ensemble).unwrap();
        assert_eq!(worlds.days[1], [[1.0, 2.0], [11.0, 12.0], [21.0, 22.0]]);
        assert_eq!(worlds.reached[0], [1.0, 11.0, 21.0]);
        assert_eq!(worlds.more_is_better, Some(true));
        let data = ChartData::new(Chart::Growth, &experiment, &ensemble).unwrap();
        for (strategy, worlds) in data.strategies.iter().zip(&worlds.days) {
            let mean = |day: usize| worlds.iter().map(|world| world[day]).sum::<f64>() / 3.0;
            assert_eq!(strategy.tracks[0].mean, [mean(0), mean(1)]);
        }
    }

    #[test]
    fn there_is_nothing_before_the_first_world() {
        let (experiment, _) = made();
        let empty = Ensemble::new(&experiment);
        assert_eq!(
            ChartWorlds::new(Chart::Aim, &experiment, &empty),
            Err(ChartError::Empty)
        );
    }
}
