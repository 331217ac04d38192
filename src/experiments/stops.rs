//! What keeps the tactics of a plan from being done: days of the first worlds, by limit.

use schemars::JsonSchema;
use serde::Serialize;

use super::batch::Batch;
use measure::quantile::quantile;
use model::experiment::Experiment;
use model::pasts::Pasts;
use model::run::{Plan, run_world_after};
use model::stops::{Obstacle, Stops};
use words::Text;

/// Worlds from which stops are read.
pub const STOPS_WORLDS: u32 = 10;

/// On how many days limits kept the tactics of a plan from being done, wholly or in part: means of some worlds.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct PlanStops {
    /// Position in the document.
    pub strategy: usize,
    /// Its name.
    pub name: Text,
    /// Worlds that the means rest on.
    pub worlds: u32,
    /// The tactics that are switched on, in the plan's order.
    pub tactics: Vec<TacticStops>,
}

/// The days of one tactic. More than one limit may stand in its way on a day.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct TacticStops {
    /// Its id.
    pub id: String,
    /// Days on which it was due.
    pub due: f64,
    /// Days on which working time did not suffice.
    pub time: f64,
    /// Days on which money did not suffice.
    pub money: f64,
    /// Days on which the platform's rules forbade it.
    pub rule: f64,
    /// Days on which there was nobody to do it to, or nothing to do it with.
    pub nobody: f64,
    /// When each limit first stood in its way.
    pub first: FirstDays,
}

/// Days of the run, from 1, on which each limit first stood in the way of a tactic: medians of the worlds in which it did; null
/// where it never did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, JsonSchema)]
pub struct FirstDays {
    /// Working time.
    pub time: Option<f64>,
    /// Money.
    pub money: Option<f64>,
    /// The platform's rules.
    pub rule: Option<f64>,
    /// Nobody there, or nothing to do it with.
    pub nobody: Option<f64>,
}

/// The stops of one world of a strategy, which must exist: the unit of work. Pasts may be kept from other strategies.
#[must_use]
pub fn of_world(
    experiment: &Experiment,
    strategy: usize,
    world: u32,
    pasts: &mut Pasts,
) -> Vec<Stops> {
    run_world_after(&Plan::new(experiment, strategy), world, pasts).stops
}

/// Positions of the strategies that have a tactic that could be stopped.
pub fn acting(experiment: &Experiment) -> impl Iterator<Item = usize> {
    let plans = experiment.strategies.iter().enumerate();
    let acting = plans.filter(|(_, plan)| plan.tactics.iter().any(|tactic| tactic.on));
    acting.map(|(position, _)| position)
}

/// The stops of those strategies, one after the other, where a comparison has so many worlds.
#[must_use]
pub fn of_plans(experiment: &Experiment, worlds: u32) -> Vec<PlanStops> {
    let mut pasts = Pasts::default();
    acting(experiment)
        .filter_map(|plan| of_plan(experiment, plan, worlds, &mut pasts))
        .collect()
}

/// The stops of one strategy; none where there is no such strategy, or no world.
#[must_use]
pub fn of_plan(
    experiment: &Experiment,
    strategy: usize,
    worlds: u32,
    pasts: &mut Pasts,
) -> Option<PlanStops> {
    experiment.strategies.get(strategy)?;
    let worlds =
        (0..worlds.min(STOPS_WORLDS)).map(|world| of_world(experiment, strategy, world, pasts));
    PlanStops::of(experiment, strategy, &worlds.collect::<Vec<_>>())
}

/// The stops of the first worlds of every strategy that have been run.
#[derive(Clone, Debug)]
pub struct FirstStops {
    /// For each strategy, by the number of the world.
    of_plans: Vec<[Option<Vec<Stops>>; STOPS_WORLDS as usize]>,
}

impl FirstStops {
    /// None yet.
    #[must_use]
    pub fn new(experiment: &Experiment) -> Self {
        Self {
            of_plans: vec![Default::default(); experiment.strategies.len()],
        }
    }

    /// Takes those of the worlds of a batch.
    pub fn insert(&mut self, batch: &Batch, stops: Vec<Vec<Stops>>) {
        let first = &mut self.of_plans[batch.strategy][..];
        let worlds = first.iter_mut().skip(batch.first_world as usize);
        for (place, stops) in worlds.zip(stops) {
            *place = Some(stops);
        }
    }

    /// Whether those of a world of a strategy are there.
    #[must_use]
    pub fn has(&self, strategy: usize, world: u32) -> bool {
        self.of_plans[strategy][world as usize].is_some()
    }

    /// The stops of the strategies that have a tactic that could be stopped, one after the other, of so many first worlds that
    /// are there.
    #[must_use]
    pub fn of_plans(&self, experiment: &Experiment, worlds: u32) -> Vec<PlanStops> {
        acting(experiment)
            .filter_map(|strategy| {
                let first = self.of_plans[strategy].iter().take(worlds as usize);
                let first: Vec<_> = first.flatten().cloned().collect();
                PlanStops::of(experiment, strategy, &first)
            })
            .collect()
    }
}

impl PlanStops {
    /// Of the strategy at that position, from what its worlds had; none where there is no such strategy, or no world.
    #[must_use]
    pub fn of(experiment: &Experiment, strategy: usize, worlds: &[Vec<Stops>]) -> Option<Self> {
        let plan = experiment.strategies.get(strategy)?;
        let mean = |place: usize, of: &dyn Fn(&Stops) -> u32| {
            let days = worlds.iter().filter_map(|world| world.get(place)).map(of);
            f64::from(days.sum::<u32>()) / worlds.len() as f64
        };
        let tactic = |(place, id): (usize, &String)| {
            let kept = |obstacle| mean(place, &|stops| stops.days(obstacle));
            let first = |obstacle| {
                let stops = worlds.iter().filter_map(|world| world.get(place));
                let days = stops.filter_map(|stops| stops.first(obstacle));
                let mut days: Vec<f64> = days.map(|day| f64::from(day + 1)).collect();
                days.sort_by(f64::total_cmp);
                quantile(&days, 0.5)
            };
            TacticStops {
                id: id.clone(),
                due: mean(place, &|stops| stops.due),
                time: kept(Obstacle::Time),
                money: kept(Obstacle::Money),
                rule: kept(Obstacle::Rule),
                nobody: kept(Obstacle::Nobody),
                first: FirstDays {
                    time: first(Obstacle::Time),
                    money: first(Obstacle::Money),
                    rule: first(Obstacle::Rule),
                    nobody: first(Obstacle::Nobody),
                },
            }
        };
        let on = plan.tactics.iter().filter(|tactic| tactic.on);
        let ids = on.map(|tactic| &tactic.id);
        (!worlds.is_empty()).then(|| Self {
            strategy,
            name: plan.name.each(),
            worlds: worlds.len() as u32,
            tactics: ids.enumerate().map(tactic).collect(),
        })
    }
}
