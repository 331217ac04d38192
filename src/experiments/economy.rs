//! The economy of a strategy: what it costs in money and work, when the work is too much, and what comes back.

use schemars::JsonSchema;
use serde::Serialize;

use super::ensemble::Ensemble;
use super::estimate::Estimate;
use super::ratio::ratio;
use model::experiment::Experiment;
use model::outcomes::Outcome;
use model::series::Series;

/// Definition: days of a week.
const WEEK: u32 = 7;

/// What a strategy costs and what comes back, over the worlds.
///
/// Ratios are those of the means: what all worlds cost together, divided by what they all keep or bring in. So a world in which nobody
/// stays counts like any other, and needs no number of its own.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Economy {
    /// What an hour of the operator costs, yuan; with 0 only money counts.
    pub hour_yuan: f64,
    /// Cost: money spent and, where an hour has a price, working time; yuan.
    pub cost: Estimate,
    /// Cost for each member who stays, yuan: cost ÷ monthly active members (those who still visit at the end); none where nobody
    /// stays.
    pub per_retained: Option<Estimate>,
    /// Return on investment: (added revenue − cost) ÷ cost; none where nothing is spent, or nobody buys.
    pub roi: Option<Estimate>,
    /// Working time a week, hours.
    pub hours_per_week: f64,
    /// The week with the most work; none without any work.
    pub busiest: Option<Week>,
    /// The week with the most days on which working time did not suffice; none where it always did.
    pub shortest_of_time: Option<Week>,
}

/// A week of the operator's, counted from the first day of the run.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Week {
    /// Its number, from 1.
    pub number: u32,
    /// Working time, hours: mean of the worlds.
    pub hours: f64,
    /// Days on which a tactic was left undone for want of working time: mean of the worlds.
    pub short_days: f64,
}

impl Economy {
    /// Of the strategy at that position; none before the first world.
    pub(crate) fn of(
        experiment: &Experiment,
        ensemble: &Ensemble,
        strategy: usize,
    ) -> Option<Self> {
        let hour_yuan = experiment.strategies.get(strategy)?.operator.hour_yuan;
        let of = |outcome| ensemble.outcome(strategy, outcome);
        let (yuan, hours) = (of(Outcome::MoneySpent), of(Outcome::OperatorHours));
        let cost: Vec<f64> = yuan
            .iter()
            .zip(hours)
            .map(|(yuan, hours)| yuan + hour_yuan * hours)
            .collect();
        let added = of(Outcome::AddedRevenue);
        let sells = of(Outcome::Revenue)
            .iter()
            .chain(added)
            .any(|yuan| *yuan != 0.0);
        let weeks = weeks(ensemble, strategy);
        Some(Self {
            hour_yuan,
            cost: Estimate::of(&cost),
            per_retained: ratio(&cost, of(Outcome::MonthlyActive)),
            roi: ratio(added, &cost)
                .filter(|_| sells)
                .map(|back| back.plus(-1.0)),
            hours_per_week: Estimate::of(hours).mean * f64::from(WEEK) / f64::from(ensemble.days()),
            busiest: most(&weeks, |week| week.hours),
            shortest_of_time: most(&weeks, |week| week.short_days),
        })
        .filter(|_| !cost.is_empty())
    }
}

/// The first week that has most of something; none where no week has any.
fn most(weeks: &[Week], of: impl Fn(&Week) -> f64) -> Option<Week> {
    let greater = |best: Option<Week>, week: &Week| match best {
        Some(best) if of(&best) >= of(week) => Some(best),
        _ => Some(*week),
    };
    let found = weeks.iter().fold(None, greater);
    found.filter(|week| of(week) > 0.0)
}

/// The weeks, from the worlds that are kept day by day.
fn weeks(ensemble: &Ensemble, strategy: usize) -> Vec<Week> {
    let days: Vec<usize> = (0..ensemble.days() as usize).collect();
    let mean = |series, day: usize, of: fn(f32) -> f64| {
        let worlds = ensemble.values(strategy, series, day);
        worlds.iter().map(|value| of(*value)).sum::<f64>() / worlds.len().max(1) as f64
    };
    let weeks = days.chunks(WEEK as usize).zip(1..);
    weeks
        .map(|(days, number)| {
            let sum = |series, of| days.iter().map(|day| mean(series, *day, of)).sum::<f64>();
            Week {
                number,
                hours: sum(Series::OperatorMinutes, f64::from) / 60.0,
                short_days: sum(Series::UndoneForTime, |times| {
                    f64::from(u8::from(times > 0.0))
                }),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::batch::{batches, values_per_world};
    use crate::sample;
    use model::outcomes::OUTCOMES;
    use model::series::SERIES;

    /// Worlds of 20 days that come to these outcomes, with an hour of work a day from the eighth day on, too little on the fifteenth.
    fn economy(hour_yuan: f64, outcomes: impl Fn(u32) -> Vec<(Outcome, f64)>) -> Economy {
        let mut experiment = sample::experiment(1, 40, 20);
        experiment.strategies[0].operator.hour_yuan = hour_yuan;
        let mut ensemble = Ensemble::new(&experiment);
        for batch in batches(&experiment, 1) {
            let mut values = vec![0.0; values_per_world(20)];
            for day in 7..20 {
                values[Series::OperatorMinutes as usize * 20 + day] = 60.0;
            }
            values[Series::UndoneForTime as usize * 20 + 14] = 3.0;
            for (outcome, value) in outcomes(batch.first_world) {
                values[SERIES.len() * 20 + outcome as usize] = value;
            }
            assert_eq!(values.len(), SERIES.len() * 20 + OUTCOMES.len());
            ensemble.insert(&batch, &values).unwrap();
        }
        Economy::of(&experiment, &ensemble, 0).unwrap()
    }

    #[test]
    fn cost_is_money_and_where_an_hour_has_a_price_work() {
        let outcomes = |world: u32| {
            let more = f64::from(world % 7);
            vec![
                (Outcome::MoneySpent, 100.0),
                (Outcome::OperatorHours, 10.0),
                (Outcome::MonthlyActive, 47.0 + more),
                (Outcome::AddedRevenue, 297.0 + more),
            ]
        };
        let free = economy(0.0, outcomes);
        let stay: f64 = (0..40)
            .map(|world| 47.0 + f64::from(world % 7))
            .sum::<f64>()
            / 40.0;
        let per_retained = free.per_retained.unwrap();
        assert!((per_retained.mean - 100.0 / stay).abs() < 1e-12);
        assert!(
            per_retained.low.unwrap() < per_retained.mean
                && per_retained.high.unwrap() > per_retained.mean
        );
        assert_eq!((free.cost.mean, free.hours_per_week), (100.0, 3.5));
        assert!((free.roi.unwrap().mean - (250.0 + stay - 100.0) / 100.0).abs() < 1e-12);
        let paid = economy(30.0, outcomes);
        assert_eq!(paid.cost.mean, 400.0);
        assert!((paid.per_retained.unwrap().mean - 400.0 / stay).abs() < 1e-12);
        assert!(paid.roi.unwrap().mean < 0.0);
    }

    #[test]
    fn where_nobody_stays_or_nothing_is_spent_it_is_unknown() {
        let dead = economy(0.0, |_| vec![(Outcome::MoneySpent, 100.0)]);
        assert_eq!((dead.per_retained, dead.roi), (None, None));
        let free = economy(0.0, |_| {
            vec![(Outcome::MonthlyActive, 50.0), (Outcome::AddedRevenue, 9.0)]
        });
        assert_eq!((free.per_retained.unwrap().mean, free.roi), (0.0, None));
    }

    #[test]
    fn the_weeks_of_work_are_counted_from_the_first_day() {
        let found = economy(0.0, |_| Vec::new());
        let week = |number, hours, short_days| {
            Some(Week {
                number,
                hours,
                short_days,
            })
        };
        assert_eq!(found.busiest, week(2, 7.0, 0.0));
        assert_eq!(found.shortest_of_time, week(3, 6.0, 1.0));
    }
}
