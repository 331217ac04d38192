//! One world: one seed's run of one strategy.

use super::event_log::EventLog;
use super::experiment::Experiment;
use super::outcomes::{OUTCOMES, Outcomes};
use super::series::{Daily, SERIES};

/// An experiment made ready for running one of its strategies.
#[derive(Clone, Debug)]
pub struct Plan {
    days: u32,
}

impl Plan {
    /// Makes the strategy number `strategy` of a checked experiment ready.
    #[must_use]
    pub fn new(experiment: &Experiment, _strategy: usize) -> Self {
        Self {
            days: experiment.run.days,
        }
    }

    /// Days of a run.
    #[must_use]
    pub fn days(&self) -> u32 {
        self.days
    }
}

/// What one world gives.
#[derive(Clone, Debug, PartialEq)]
pub struct WorldResult {
    /// The daily series, series-major: `daily[series * days + day]` in the order of [`SERIES`].
    pub daily: Vec<f64>,
    /// The outcomes in the order of [`OUTCOMES`].
    pub outcomes: Vec<f64>,
}

/// One world on its way.
#[derive(Clone, Debug)]
pub struct World<'a> {
    plan: &'a Plan,
    day: u32,
    luck: u32,
}

impl<'a> World<'a> {
    /// World number `world` before its first day.
    #[must_use]
    pub fn new(plan: &'a Plan, world: u32) -> Self {
        Self {
            plan,
            day: 0,
            luck: world,
        }
    }

    /// Lets one day pass.
    pub fn advance(&mut self) -> Daily {
        self.day += 1;
        Daily {
            members: f64::from(100 + self.day + self.luck),
            wau: 50.0,
            dau: 20.0,
            ..Daily::default()
        }
    }

    /// What the world has come to.
    #[must_use]
    pub fn outcomes(&self) -> Outcomes {
        Outcomes {
            members: f64::from(100 + self.day + self.luck),
            ..Outcomes::default()
        }
    }
}

/// Runs one world to its end.
#[must_use]
pub fn run_world(plan: &Plan, world: u32) -> WorldResult {
    let mut state = World::new(plan, world);
    let days = plan.days as usize;
    let mut daily = vec![0.0; SERIES.len() * days];
    for day in 0..days {
        for (series, value) in state.advance().values().into_iter().enumerate() {
            daily[series * days + day] = value;
        }
    }
    debug_assert_eq!(state.day, state.plan.days);
    let outcomes = state.outcomes().values().to_vec();
    debug_assert_eq!(outcomes.len(), OUTCOMES.len());
    WorldResult { daily, outcomes }
}

/// Runs one world to its end and keeps every action.
#[must_use]
pub fn run_world_logged(plan: &Plan, world: u32) -> (WorldResult, EventLog) {
    (run_world(plan, world), EventLog::default())
}
