//! Running a world: a day, or all days to the end.

use super::day;
use super::event_log::EventLog;
use super::outcomes::{Ending, Outcome, Outcomes};
use super::pasts::Pasts;
pub use super::plan::Plan;
use super::series::{Daily, SERIES, Series};
use super::stops::Stops;
use super::trace::Trace;
use super::world::World;

impl World<'_> {
    /// Lets one day pass and tells what it brought.
    pub fn advance(&mut self) -> Daily {
        day::pass(self);
        self.journal.today
    }

    /// What the world has come to so far. Activity is read over the last days of the whole run, so that it is 0 before
    /// them.
    #[must_use]
    pub fn outcomes(&self) -> Outcomes {
        if self.day() == 0 {
            return Outcomes::default();
        }
        let last = self.now.day - 1;
        let (history, answers) = (&self.journal.history, &self.conversation.answers);
        Outcomes::of(&Ending::new(
            &self.people,
            history,
            answers,
            [self.now.setting.first, last],
            (self.plan.days(), self.plan.hour_yuan),
        ))
    }

    fn run(&mut self) -> WorldResult {
        let days = self.plan.days() as usize;
        let mut daily = vec![0.0; SERIES.len() * days];
        for day in 0..days {
            for (series, value) in self.advance().values().into_iter().enumerate() {
                daily[series * days + day] = value;
            }
        }
        WorldResult {
            daily,
            outcomes: self.outcomes().values().to_vec(),
            stops: self.journal.history.stops.all().to_vec(),
        }
    }
}

/// What one world gives.
#[derive(Clone, Debug, PartialEq)]
pub struct WorldResult {
    /// The daily series, series-major: `daily[series * days + day]` in the order of [`SERIES`].
    pub daily: Vec<f64>,
    /// The outcomes in the order of [`super::outcomes::OUTCOMES`].
    pub outcomes: Vec<f64>,
    /// What has kept each tactic that is switched on from being done, in the plan's order; nothing in the page's small program.
    pub stops: Vec<Stops>,
}

impl WorldResult {
    /// A daily series, one value a day.
    #[must_use]
    pub fn series(&self, series: Series) -> &[f64] {
        let days = self.daily.len() / SERIES.len();
        &self.daily[series as usize * days..][..days]
    }

    /// An outcome.
    #[must_use]
    pub fn outcome(&self, outcome: Outcome) -> f64 {
        self.outcomes[outcome as usize]
    }
}

/// Runs one world to its end.
#[must_use]
pub fn run_world(plan: &Plan, world: u32) -> WorldResult {
    World::new(&plan.in_world(world), world).run()
}

/// The same, where the past of a group that already runs may be kept from earlier plans, and is for later ones.
#[must_use]
pub fn run_world_after(plan: &Plan, world: u32, pasts: &mut Pasts) -> WorldResult {
    let plan = plan.in_world(world);
    let mut state = World::after(&plan, world, pasts);
    let result = state.run();
    pasts.births = state.roll.births;
    result
}

/// Runs one world to its end and keeps every action.
#[must_use]
pub fn run_world_logged(plan: &Plan, world: u32) -> (WorldResult, EventLog) {
    let plan = plan.in_world(world);
    let mut state = World::new(&plan, world);
    state.journal.keep_log(&state.people, state.now.day);
    let result = state.run();
    let (log, _) = state.journal.into_log(&state.people);
    (result, log)
}

/// The same, and what each day was like for the person called `identity`.
#[must_use]
pub fn run_world_traced(plan: &Plan, world: u32, identity: u32) -> (WorldResult, EventLog, Trace) {
    let plan = plan.in_world(world);
    let mut state = World::new(&plan, world);
    state.journal.keep_log(&state.people, state.now.day);
    state.journal.follow(identity, &state.people);
    let result = state.run();
    let (log, trace) = state.journal.into_log(&state.people);
    (result, log, trace.unwrap_or_else(|| Trace::of(identity)))
}
