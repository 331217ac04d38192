//! What a search ends with, run again on luck that it has not seen.

use std::collections::BTreeMap;
use std::sync::Arc;

use experiments::estimate::Estimate;
use model::experiment::MAX_SEED;
use model::outcomes::Outcome;
use model::strategy::Strategy;
use words::Say;
use words::say::decisions as say;

use super::nsga::{Worth, standings};
use super::report::{DoseChange, FORMAT, PlanFound, PlansReport, TacticFound};
use super::space::Genome;
use super::{Means, Optimise, Tried};
use crate::contributions::Amounts;
use crate::dose::Dose;
use crate::goal::Goal;
use crate::ledger::{Ledger, Wanted};
use crate::study::Origin;
use crate::variant::{Setting, Variant};

/// An odd number far from small ones, by which the fresh seed differs from the search's.
const FRESH: u64 = 0x0009_e377_9b97_f4a7;

/// What changing one tactic of a plan gives: without it, with half and with twice the dose.
struct Changes {
    id: String,
    dose: Option<Dose>,
    plans: [Option<Arc<Variant>>; 3],
}

impl Optimise {
    /// The front and the document's plans on fresh luck, over so many worlds.
    pub(super) fn on_fresh_luck(
        &self,
        tried: &BTreeMap<Genome, Tried>,
        goal: &Goal,
        ledger: &Ledger,
        worlds: u32,
    ) -> Result<PlansReport, Wanted> {
        let mut experiment = self.experiment.clone();
        experiment.run.seed = (experiment.run.seed ^ FRESH) & MAX_SEED;
        let days = experiment.run.days;
        let setting = &Setting::new(&experiment);
        let front = self.front(tried);
        let found = front.iter().map(|plan| self.space.strategy(plan));
        let found: Vec<Strategy> = found.collect();
        // The document's plans get the means that the found ones have: neither side is richer.
        let given: Vec<Strategy> = experiment
            .strategies
            .iter()
            .map(|plan| Strategy {
                operator: self.operator,
                ..plan.clone()
            })
            .collect();
        let plans: Vec<&Strategy> = given.iter().chain(&found).collect();
        let variant = |plan: &Strategy| Variant::new(setting, plan.clone(), days);
        let variants: Vec<Arc<Variant>> = plans.iter().map(|plan| variant(plan)).collect();
        let changes: Vec<Vec<Changes>> = found.iter().map(|plan| changes(plan, &variant)).collect();
        let step = &say::STEP_FRESH.text();
        let (outcomes, changed) = Wanted::both(
            ledger.paired(step, &variants, worlds),
            Wanted::each(changes.iter().flatten().map(|change| {
                Wanted::each(change.plans.iter().map(|plan| match plan {
                    Some(plan) => ledger.paired(step, std::slice::from_ref(plan), worlds),
                    None => Ok(Vec::new()),
                }))
            })),
        )?;

        let own = experiment.strategies.len();
        let aim = |place: usize| Means::of(&outcomes[place], goal).aim;
        let best = (0..own).fold(
            0,
            |best, place| if aim(place) > aim(best) { place } else { best },
        );
        let worths: Vec<Worth> = outcomes
            .iter()
            .map(|worlds| {
                let means = Means::of(worlds, goal);
                Worth {
                    costs: [-means.aim, means.yuan, means.hours],
                    violation: 0.0,
                }
            })
            .collect();
        let standings = standings(&worths);
        let mut changed = changed.into_iter();
        let mut report = |place: usize, changes: &[Changes], searched: Option<f64>| {
            let worlds = &outcomes[place];
            let of = |value: &dyn Fn(&[f64]) -> f64| {
                Estimate::of(
                    &worlds
                        .iter()
                        .map(|world| value(world))
                        .collect::<Vec<f64>>(),
                )
            };
            let means = Means::of(worlds, goal);
            let tactics = changes.iter().zip(changed.by_ref());
            PlanFound {
                name: plans[place].name.each(),
                plan: plans[place].clone(),
                aim: of(&|world| goal.reached(world)),
                searched,
                lead: amounts(goal, worlds, &outcomes[best]).aim,
                yuan: of(&|world| world[Outcome::MoneySpent as usize]),
                hours: of(&|world| world[Outcome::OperatorHours as usize]),
                retention: means.retention,
                roi: means.roi(self.operator.hour_yuan),
                holds: standings[place].front == 0,
                tactics: tactics
                    .map(|(change, found)| change.found(goal, worlds, &found))
                    .collect(),
            }
        };
        let own_plans = (0..own).map(|place| report(place, &[], None)).collect();
        let pairs = front.iter().zip(&changes).enumerate();
        let found = pairs.map(|(number, (plan, changes))| {
            let searched = tried.get(plan).map(|tried| tried.aim);
            (own + number, report(own + number, changes, searched))
        });
        // What came to different things in the few worlds of the search may come to the same in all of these.
        let new = |place: usize| !outcomes[..place].contains(&outcomes[place]);
        let new = found.filter(|(place, _)| new(*place));
        let mut front: Vec<PlanFound> = new.map(|(_, found)| found).collect();
        front.sort_by(|a, b| b.aim.mean.total_cmp(&a.aim.mean));
        for (number, found) in front.iter_mut().enumerate() {
            let number = &(number + 1);
            found.name = say::PlanNumber { number }.text();
            found.plan.name = found.name.clone();
        }
        let (tried, days) = (tried.len() as u32, u64::from(days));
        Ok(PlansReport {
            format: FORMAT,
            origin: Origin::of(&self.experiment, worlds),
            aim: goal.parts().to_vec(),
            minutes_per_day: self.operator.minutes_per_day,
            budget_yuan: self.operator.budget_yuan,
            random: self.task.random,
            tried,
            search_worlds: self.task.search_worlds,
            simulated_days: u64::from(tried) * u64::from(self.task.search_worlds) * days,
            fresh_seed: experiment.run.seed,
            own: own_plans,
            front,
        })
    }
}

/// The plans that differ from `plan` in one tactic.
fn changes(plan: &Strategy, variant: &impl Fn(&Strategy) -> Arc<Variant>) -> Vec<Changes> {
    let changed = |place: usize| {
        let tactic = &plan.tactics[place];
        let dose = Dose::of(tactic);
        let mut without = plan.clone();
        without.tactics.remove(place);
        let other = |factor: f64| {
            let dose = dose.as_ref()?;
            let value = dose.times(factor);
            (value != dose.value).then(|| {
                let mut other = plan.clone();
                dose.set(&mut other.tactics[place], value);
                variant(&other)
            })
        };
        Changes {
            id: tactic.id.clone(),
            plans: [Some(variant(&without)), other(0.5), other(2.0)],
            dose,
        }
    };
    (0..plan.tactics.len()).map(changed).collect()
}

/// What one plan has more than another, world by world.
fn amounts(goal: &Goal, with: &[&[f64]], without: &[&[f64]]) -> Amounts {
    let differences = |value: &dyn Fn(&[f64]) -> f64| {
        let pairs = with.iter().zip(without);
        pairs
            .map(|(with, without)| value(with) - value(without))
            .collect()
    };
    Amounts::of([
        differences(&|world| goal.reached(world)),
        differences(&|world| world[Outcome::MoneySpent as usize]),
        differences(&|world| world[Outcome::OperatorHours as usize]),
    ])
}

impl Changes {
    /// What the changes come to beside the plan itself.
    fn found(&self, goal: &Goal, plan: &[&[f64]], changed: &[Vec<Vec<&[f64]>>]) -> TacticFound {
        let worlds = |place: usize| changed.get(place).and_then(|plans| plans.first());
        let change = |place: usize, factor: f64| {
            Some(DoseChange {
                dose: self.dose.as_ref()?.times(factor),
                change: amounts(goal, worlds(place)?, plan),
            })
        };
        let dose = self.dose.as_ref();
        TacticFound {
            id: self.id.clone(),
            dose: dose.map(|dose| (dose.field.to_owned(), dose.value)),
            worth: amounts(goal, plan, worlds(0).map_or(&[], Vec::as_slice)),
            less: change(1, 0.5),
            more: change(2, 2.0),
        }
    }
}
