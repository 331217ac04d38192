//! A replicate: the worlds of a case from which a figure is read once.

use std::cell::OnceCell;

use measure::{Log, simulated_log};
use model::date::Date;
use model::event_log::{Event, EventLog, Traits};
use model::experiment::Experiment;
use model::outcomes::Outcome;
use model::run::{Plan, WorldResult, run_world_logged};
use model::series::Series;

/// One strategy's run of one world.
#[derive(Debug)]
pub struct Arm {
    start: Date,
    days: u32,
    result: WorldResult,
    events: EventLog,
    log: OnceCell<Log>,
}

impl Arm {
    pub(super) fn run(plan: &Plan, experiment: &Experiment, world: u32) -> Self {
        let (result, events) = run_world_logged(plan, world);
        Self {
            start: experiment.scenario.start,
            days: experiment.run.days,
            result,
            events,
            log: OnceCell::new(),
        }
    }

    /// Days of the run.
    #[must_use]
    pub fn days(&self) -> u32 {
        self.days
    }

    /// A daily series, one value a day.
    #[must_use]
    pub fn series(&self, series: Series) -> &[f64] {
        self.result.series(series)
    }

    /// An outcome.
    #[must_use]
    pub fn outcome(&self, outcome: Outcome) -> f64 {
        self.result.outcome(outcome)
    }

    /// Every action, in the order of time.
    #[must_use]
    pub fn events(&self) -> &[Event] {
        &self.events.events
    }

    /// Everybody who has ever been a member, in the order of joining.
    #[must_use]
    pub fn people(&self) -> &[Traits] {
        &self.events.people
    }

    /// Who joined and who wrote what to whom, as the measuring sees it.
    pub fn log(&self) -> &Log {
        self.log
            .get_or_init(|| simulated_log(&self.events, self.start, self.days))
    }
}

/// The worlds of a case from which a figure is read once; usually a single one.
#[derive(Debug)]
pub struct Replicate {
    worlds: Vec<Vec<Arm>>,
}

impl Replicate {
    pub(super) fn new(worlds: Vec<Vec<Arm>>) -> Self {
        Self { worlds }
    }

    /// The run of strategy number `strategy` in the first world.
    #[must_use]
    pub fn arm(&self, strategy: usize) -> &Arm {
        &self.worlds[0][strategy]
    }

    /// The worlds, each with one arm a strategy.
    pub fn worlds(&self) -> impl Iterator<Item = &[Arm]> {
        self.worlds.iter().map(Vec::as_slice)
    }
}
