//! Risks: every kind of shock on every plan, and what choosing a plan costs where another one would have been best.

mod report;

use std::sync::Arc;

use experiments::estimate::Estimate;
use measure::quantile::quantile;
use model::experiment::Experiment;
use model::shocks::{DatedShock, Shock};
use serde_json::json;
use words::Say;
use words::say::decisions as say;

use super::assumptions::{Assumption, assuming};
use super::goal::Goal;
use super::ledger::{Ledger, Wanted};
use super::points::points;
use super::rivals::{Rivals, variants};
use super::study::{Origin, Study};
use super::variant::Variant;

pub use self::report::{Drill, PlanInDrill, PlanRisk, Regret, RisksReport};

/// Days over which a shock is felt at first: the window of activity.
const SOON: u32 = model::window::WINDOW;

/// What choosing a plan risks.
#[derive(Clone, Debug)]
pub struct Risks {
    experiment: Experiment,
    day: u32,
    set_worlds: u32,
    /// The plans without any shock, and under each kind of shock.
    drills: Vec<(Option<&'static str>, Runs)>,
    /// The plans under each set of assumptions.
    sets: Vec<Vec<Arc<Variant>>>,
}

/// Every plan, run until a shock has been felt and to the end.
#[derive(Clone, Debug)]
struct Runs {
    soon: Vec<Arc<Variant>>,
    end: Vec<Arc<Variant>>,
}

impl Risks {
    /// Each kind of shock strikes the plans of a checked experiment on `day` (from 0, at most the last); `sets` sets of
    /// assumptions are drawn within a share `within` (0 to 1) of their plausible ranges, and run in `set_worlds` worlds each.
    #[must_use]
    pub fn new(experiment: &Experiment, day: u32, sets: u32, set_worlds: u32, within: f64) -> Self {
        let days = experiment.run.days;
        let day = day.min(days - 1);
        let kinds = Shock::KINDS.iter().map(|kind| Some(*kind));
        let drills = std::iter::once(None).chain(kinds).map(|kind| {
            let struck = struck(experiment, kind, day);
            let runs = Runs {
                soon: variants(&struck, days.min(day + SOON)),
                end: variants(&struck, days),
            };
            (kind, runs)
        });
        let all = Assumption::all(experiment, within);
        let drawn = points(sets, all.len(), experiment.run.seed);
        let sets = drawn.iter().map(|point| {
            let changes = all.iter().zip(point);
            let changes = changes.map(|(one, place)| (one.row.name, one.value_at(*place)));
            variants(&assuming(experiment, changes), days)
        });
        Self {
            day,
            set_worlds,
            drills: drills.collect(),
            sets: sets.collect(),
            experiment: experiment.clone(),
        }
    }
}

/// The experiment with a shock of that kind on that day, as strong as the kind is by default.
fn struck(experiment: &Experiment, kind: Option<&str>, day: u32) -> Experiment {
    let mut struck = experiment.clone();
    let shock = kind.and_then(|kind| serde_json::from_value(json!({ "kind": kind })).ok());
    struck
        .scenario
        .shocks
        .extend(shock.map(|shock: Shock| DatedShock {
            // Longer than a document's own ids may be.
            id: format!("drill of {}, which is not in the document", shock.kind()),
            on: true,
            date: experiment.scenario.start.plus_days(day),
            shock,
        }));
    struck
}

impl Study for Risks {
    type Report = RisksReport;

    fn worlds(&self) -> u32 {
        self.experiment.run.worlds
    }

    fn report(&self, ledger: &Ledger, worlds: u32) -> Result<RisksReport, Wanted> {
        let (drilling, assuming) = (&say::STEP_DRILLS.text(), &say::STEP_SETS.text());
        let set_worlds = self.set_worlds.min(worlds);
        let drills = Wanted::each(self.drills.iter().map(|(_, runs)| {
            Wanted::both(
                ledger.paired(drilling, &runs.soon, worlds),
                ledger.paired(drilling, &runs.end, worlds),
            )
        }));
        let sets = self.sets.iter();
        let sets = Wanted::each(sets.map(|set| ledger.paired(assuming, set, set_worlds)));
        let (drills, sets) = Wanted::both(drills, sets)?;

        let calm = drills.first().map(|(_, end)| end.as_slice());
        let reference = calm.into_iter().flatten().flatten().copied();
        let goal = Goal::new(&self.experiment.scenario, reference);
        let drills: Vec<[Rivals; 2]> = drills
            .iter()
            .map(|(soon, end)| [soon, end].map(|outcomes| Rivals::new(&goal, outcomes)))
            .collect();
        let sets: Vec<Rivals> = sets.iter().map(|set| Rivals::new(&goal, set)).collect();
        let ends = drills.iter().map(|[_, end]| end);
        let names = self.experiment.strategies.iter().map(|s| s.name.each());
        let plan = |(plan, name)| PlanRisk {
            name,
            over_shocks: Regret::of(ends.clone(), plan),
            over_assumptions: Regret::of(sets.iter(), plan),
        };
        Ok(RisksReport {
            format: report::FORMAT,
            origin: Origin::of(&self.experiment, worlds),
            aim: goal.parts().to_vec(),
            day: self.day,
            sets: self.sets.len() as u32,
            set_worlds,
            plans: names.enumerate().map(plan).collect(),
            drills: self
                .drills
                .iter()
                .zip(&drills)
                .map(|((shock, _), found)| drill(*shock, found, &drills[0]))
                .collect(),
        })
    }
}

fn drill(shock: Option<&'static str>, [soon, end]: &[Rivals; 2], calm: &[Rivals; 2]) -> Drill {
    let best = end.ranked().first().copied().unwrap_or_default();
    let plan = |plan| PlanInDrill {
        aim: end.mean(plan),
        soon: soon.change(&calm[0], plan),
        change: end.change(&calm[1], plan),
        regret: end.margin(best, plan),
    };
    Drill {
        shock,
        plans: (0..end.plans()).map(plan).collect(),
    }
}

impl Regret {
    /// Of a plan over situations.
    fn of<'r>(situations: impl Iterator<Item = &'r Rivals>, plan: usize) -> Self {
        let regret = |rivals: &Rivals| {
            let best = rivals
                .ranked()
                .first()
                .map_or(0.0, |best| rivals.mean(*best));
            best - rivals.mean(plan)
        };
        let mut regrets: Vec<f64> = situations.map(regret).collect();
        regrets.sort_unstable_by(f64::total_cmp);
        let at = |share| quantile(&regrets, share).unwrap_or_default();
        let best = regrets.iter().filter(|regret| **regret <= 0.0).count();
        Self {
            mean: Estimate::of(&regrets).mean,
            p90: at(0.9),
            most: at(1.0),
            best: best as f64 / regrets.len().max(1) as f64,
        }
    }
}

#[cfg(test)]
mod tests;
