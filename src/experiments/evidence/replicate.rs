//! A replicate: the worlds of a case from which a figure is read once.

use std::cell::OnceCell;

use crate::experiments::measure::{CURVES, Log, STATISTICS, curve_range, measure, simulated_log};
use crate::model::date::Date;
use crate::model::event_log::{Event, EventLog};
use crate::model::experiment::Experiment;
use crate::model::outcomes::OUTCOMES;
use crate::model::series;
use crate::model::world::{Plan, WorldResult, run_world_logged};

/// One strategy's run of one world.
#[derive(Debug)]
pub struct Arm {
    start: Date,
    days: u32,
    result: WorldResult,
    events: EventLog,
    log: OnceCell<Log>,
    measured: OnceCell<Vec<f64>>,
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
            measured: OnceCell::new(),
        }
    }

    /// Days of the run.
    #[must_use]
    pub fn days(&self) -> u32 {
        self.days
    }

    /// A daily series by name, one value a day; empty for an unknown name.
    #[must_use]
    pub fn series(&self, name: &str) -> &[f64] {
        let days = self.days as usize;
        let of = |place: usize| self.result.daily.get(place * days..(place + 1) * days);
        series::index(name).and_then(of).unwrap_or_default()
    }

    /// An outcome by name.
    #[must_use]
    pub fn outcome(&self, name: &str) -> Option<f64> {
        let place = OUTCOMES.iter().position(|info| info.name == name)?;
        self.result.outcomes.get(place).copied()
    }

    /// Every action, in the order of time.
    #[must_use]
    pub fn events(&self) -> &[Event] {
        &self.events.events
    }

    /// Who joined and who wrote what to whom, as the measuring sees it.
    pub fn log(&self) -> &Log {
        self.log
            .get_or_init(|| simulated_log(&self.events, self.start, self.days))
    }

    /// A statistic of the measuring by name; none where there is no case to count.
    #[must_use]
    pub fn statistic(&self, name: &str) -> Option<f64> {
        let place = STATISTICS.iter().position(|info| info.name == name)?;
        self.measured(place)
    }

    /// A curve of the measuring, by name, at a place of its axis.
    #[must_use]
    pub fn curve(&self, name: &str, at: f64) -> Option<f64> {
        let curve = CURVES.iter().position(|info| info.name == name)?;
        let place = CURVES[curve].x.iter().position(|x| *x == at)?;
        self.measured(curve_range(curve).start + place)
    }

    /// The whole row of the measuring.
    pub fn measured_row(&self) -> &[f64] {
        self.measured.get_or_init(|| measure(self.log()))
    }

    fn measured(&self, place: usize) -> Option<f64> {
        self.measured_row()
            .get(place)
            .copied()
            .filter(|v| !v.is_nan())
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
