//! Optimise: the best plans under the operator's means, over tactics, rhythms, doses and hours.
//!
//! The search runs every plan in a few worlds and keeps those that no other beats in aim, money and hours at once; what it ends
//! with is run again on fresh luck, so that luck is not sold as merit.

mod found;
mod nsga;
mod report;
mod space;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use model::breach::breaches;
use model::experiment::Experiment;
use model::math::max;
use model::outcomes::Outcome;
use model::strategy::Operator;
use rand::RngExt;
use rand_pcg::Pcg32;
use serde::Deserialize;
use words::Say;
use words::say::decisions as say;

use self::nsga::{Standing, Worth, standings};
use self::space::{Genome, Space};
use super::goal::Goal;
use super::ledger::{Ledger, Wanted};
use super::study::Study;
use super::variant::{Setting, Variant};

pub use self::report::{DoseChange, PlanFound, PlansReport, TacticFound};

/// Plans of a generation.
const GENERATION: usize = 32;

/// Of them so many are kept for the aim alone: with three aims nearly every plan of a generation stands in the first front, which
/// would leave little pressure towards the aim.
const FOR_THE_AIM: usize = 8;

/// What a search is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Task {
    /// Working time of every plan, minutes a day; none for the most that a plan of the document has.
    pub minutes_per_day: Option<f64>,
    /// Money of every plan, yuan for every 30 days; none for the most that a plan of the document has.
    pub budget_yuan: Option<f64>,
    /// What an hour of the operator costs, yuan, for the return on investment; none for the most that a plan of the document says.
    pub hour_yuan: Option<f64>,
    /// Retention that a plan must reach, as a share; 0 for any.
    pub least_retention: f64,
    /// Return on investment that a plan must reach: added revenue less cost, divided by cost; none for any.
    pub least_roi: Option<f64>,
    /// Plans to try; the search ends with a whole generation.
    pub plans: u32,
    /// Worlds of each plan tried, at least 1.
    pub search_worlds: u32,
    /// Plans of the front that are run again on fresh luck.
    pub front: usize,
    /// Draws plans at random instead of searching, to compare with.
    pub random: bool,
}

impl Default for Task {
    fn default() -> Self {
        Self {
            minutes_per_day: None,
            budget_yuan: None,
            least_retention: 0.0,
            least_roi: None,
            hour_yuan: None,
            plans: 800,
            search_worlds: 6,
            front: 8,
            random: false,
        }
    }
}

/// The best plans under the operator's means.
#[derive(Debug)]
pub struct Optimise {
    experiment: Experiment,
    operator: Operator,
    task: Task,
    setting: Arc<Setting>,
    space: Space,
    /// How many rules a plan breaks, by the digest of its variant.
    broken: RefCell<BTreeMap<u64, usize>>,
}

/// A plan that was tried: what it came to by the aim, and its worth.
#[derive(Clone, Debug)]
struct Tried {
    aim: f64,
    worth: Worth,
}

impl Optimise {
    /// Plans made of the tactics of a checked experiment's strategies.
    #[must_use]
    pub fn new(experiment: &Experiment, task: Task) -> Self {
        let most = |of: fn(&Operator) -> f64| {
            let strategies = experiment.strategies.iter();
            strategies
                .map(|strategy| of(&strategy.operator))
                .fold(0.0, max)
        };
        let (minutes, budget) = (task.minutes_per_day, task.budget_yuan);
        let operator = Operator {
            minutes_per_day: minutes.unwrap_or_else(|| most(|operator| operator.minutes_per_day)),
            budget_yuan: budget.unwrap_or_else(|| most(|operator| operator.budget_yuan)),
            hour_yuan: task
                .hour_yuan
                .unwrap_or_else(|| most(|operator| operator.hour_yuan)),
        };
        Self {
            setting: Setting::new(experiment),
            space: Space::new(experiment, operator),
            operator,
            broken: RefCell::default(),
            experiment: experiment.clone(),
            task,
        }
    }

    fn variant(&self, genome: &Genome) -> Arc<Variant> {
        let strategy = self.space.strategy(genome);
        Variant::new(&self.setting, strategy, self.experiment.run.days)
    }

    /// Every plan tried, by genome, and the scale of the aim.
    fn search(&self, ledger: &Ledger) -> Result<(BTreeMap<Genome, Tried>, Goal), Wanted> {
        let mut tried = BTreeMap::new();
        let mut luck = Pcg32::new(self.experiment.run.seed, 1);
        let mut population: Vec<Genome> = self.space.own.clone();
        population.sort_unstable();
        population.dedup();
        let own: Vec<Arc<Variant>> = population.iter().map(|g| self.variant(g)).collect();
        let worlds = self.task.search_worlds;
        let found = ledger.paired(&say::STEP_PLANS.text(), &own, worlds)?;
        let goal = Goal::new(&self.experiment.scenario, found.iter().flatten().copied());
        while population.len() < GENERATION {
            population.push(self.any(&mut luck));
        }
        self.try_out(&population, &goal, ledger, &mut tried)?;
        while tried.len() < self.task.plans as usize && self.space.len() > 0 {
            let before = tried.len();
            let children: Vec<Genome> = if self.task.random {
                (0..GENERATION).map(|_| self.any(&mut luck)).collect()
            } else {
                let worths = worths(&population, &tried);
                let standings = standings(&worths);
                (0..GENERATION)
                    .map(|_| self.child(&population, (&worths, &standings), &tried, &mut luck))
                    .collect()
            };
            self.try_out(&children, &goal, ledger, &mut tried)?;
            population.extend(children);
            population = survivors(population, &tried);
            // A space of few plans has all been tried.
            if tried.len() == before {
                break;
            }
        }
        Ok((tried, goal))
    }

    fn any(&self, luck: &mut Pcg32) -> Genome {
        let places = 0..self.space.len();
        places.map(|place| self.space.any(place, luck)).collect()
    }

    /// A plan of two parents, each the better of two, by the aim alone or by all aims; changed until it is new or some attempts
    /// have failed.
    fn child(
        &self,
        population: &[Genome],
        (worths, standings): (&[Worth], &[Standing]),
        tried: &BTreeMap<Genome, Tried>,
        luck: &mut Pcg32,
    ) -> Genome {
        let parent = |luck: &mut Pcg32| {
            let [a, b] = [0, 1].map(|_| luck.random_range(0..population.len()));
            let order = match luck.random_bool(0.5) {
                true => worths[a].by_aim(&worths[b]),
                false => standings[a].compare(&standings[b]),
            };
            if order.is_le() { a } else { b }
        };
        let (first, second) = (parent(luck), parent(luck));
        let genes = population[first].iter().zip(&population[second]);
        let mut child: Genome = genes
            .map(|(a, b)| if luck.random_bool(0.5) { *a } else { *b })
            .collect();
        for _ in 0..20 {
            let place = luck.random_range(0..child.len());
            child[place] = self.space.mutated(place, child[place], luck);
            if !tried.contains_key(&child) {
                break;
            }
        }
        child
    }

    fn try_out(
        &self,
        plans: &[Genome],
        goal: &Goal,
        ledger: &Ledger,
        tried: &mut BTreeMap<Genome, Tried>,
    ) -> Result<(), Wanted> {
        let new = plans.iter().filter(|plan| !tried.contains_key(*plan));
        let new: Vec<Genome> = new.cloned().collect();
        let variants: Vec<Arc<Variant>> = new.iter().map(|plan| self.variant(plan)).collect();
        let worlds = self.task.search_worlds;
        let found = ledger.paired(&say::STEP_PLANS.text(), &variants, worlds)?;
        for ((plan, variant), worlds) in new.into_iter().zip(&variants).zip(&found) {
            tried.insert(plan, self.tried(variant, worlds, goal));
        }
        Ok(())
    }

    fn tried(&self, variant: &Variant, worlds: &[&[f64]], goal: &Goal) -> Tried {
        let means = Means::of(worlds, goal);
        let mut broken = self.broken.borrow_mut();
        let broken = broken
            .entry(variant.digest())
            .or_insert_with(|| breaches(&variant.experiment()).len());
        let roi = means.roi(self.operator.hour_yuan);
        let short_of_roi = self.task.least_roi.map_or(0.0, |least| {
            // Without cost there is nothing to return.
            roi.map_or(0.0, |roi| max(0.0, least - roi))
        });
        let short_of_retention = max(0.0, self.task.least_retention - means.retention);
        Tried {
            aim: means.aim,
            worth: Worth {
                costs: [-means.aim, means.yuan, means.hours],
                violation: *broken as f64 + short_of_retention + short_of_roi,
            },
        }
    }

    /// The front of the plans tried, the best by the aim first: those at its ends, and then the loneliest. None that comes to the same
    /// as one of the document's.
    fn front(&self, tried: &BTreeMap<Genome, Tried>) -> Vec<Genome> {
        let allowed = tried
            .iter()
            .filter(|(_, tried)| tried.worth.violation <= 0.0);
        let plans = distinct(allowed.map(|(plan, _)| plan.clone()).collect(), tried);
        let worths = worths(&plans, tried);
        let standings = standings(&worths);
        let own = self.space.own.iter().filter_map(|plan| tried.get(plan));
        let own: Vec<&[f64; 3]> = own.map(|own| &own.worth.costs).collect();
        let mut order: Vec<usize> = (0..plans.len()).collect();
        order.retain(|place| standings[*place].front == 0 && !own.contains(&&worths[*place].costs));
        order.sort_by(|a, b| worths[*a].costs[0].total_cmp(&worths[*b].costs[0]));
        // Luck decides between the best few: half of the places are theirs.
        let best = order.len().min(self.task.front.div_ceil(2));
        order[best..].sort_by(|a, b| standings[*a].compare(&standings[*b]));
        order.truncate(self.task.front);
        order.sort_by(|a, b| worths[*a].costs[0].total_cmp(&worths[*b].costs[0]));
        order.iter().map(|place| plans[*place].clone()).collect()
    }
}

fn worths(plans: &[Genome], tried: &BTreeMap<Genome, Tried>) -> Vec<Worth> {
    let tried = plans.iter().filter_map(|plan| tried.get(plan));
    tried.map(|tried| tried.worth.clone()).collect()
}

/// Of plans that come to the same in everything the one with the fewest tactics: plans that differ in what does nothing would crowd
/// out all others.
fn distinct(mut plans: Vec<Genome>, tried: &BTreeMap<Genome, Tried>) -> Vec<Genome> {
    let tactics = |plan: &Genome| plan.iter().filter(|gene| gene.version > 0).count();
    plans.sort_by_cached_key(|plan| (tactics(plan), plan.clone()));
    let mut seen = BTreeSet::new();
    plans.retain(|plan| {
        let worth = tried.get(plan).map(|tried| &tried.worth);
        worth.is_some_and(|worth| {
            let [aim, yuan, hours] = worth.costs.map(f64::to_bits);
            seen.insert([aim, yuan, hours, worth.violation.to_bits()])
        })
    });
    plans
}

/// The plans of the next generation: the best by the aim, then the best by all aims.
fn survivors(plans: Vec<Genome>, tried: &BTreeMap<Genome, Tried>) -> Vec<Genome> {
    let plans = distinct(plans, tried);
    let worths = worths(&plans, tried);
    let standings = standings(&worths);
    let mut order: Vec<usize> = (0..plans.len()).collect();
    order.sort_by(|a, b| worths[*a].by_aim(&worths[*b]));
    let best = order.len().min(FOR_THE_AIM);
    order[best..].sort_by(|a, b| standings[*a].compare(&standings[*b]));
    order.truncate(GENERATION);
    order.iter().map(|place| plans[*place].clone()).collect()
}

/// Means over the worlds of a plan.
#[derive(Clone, Copy, Debug)]
struct Means {
    aim: f64,
    yuan: f64,
    hours: f64,
    retention: f64,
    added: f64,
}

impl Means {
    fn of(worlds: &[&[f64]], goal: &Goal) -> Self {
        let n = worlds.len().max(1) as f64;
        let mean = |value: &dyn Fn(&[f64]) -> f64| {
            worlds.iter().map(|world| value(world)).sum::<f64>() / n
        };
        let of = |outcome: Outcome| mean(&|world| world[outcome as usize]);
        Self {
            aim: mean(&|world| goal.reached(world)),
            yuan: of(Outcome::MoneySpent),
            hours: of(Outcome::OperatorHours),
            retention: of(Outcome::Retention30),
            added: of(Outcome::AddedRevenue),
        }
    }

    /// Added revenue less cost, divided by cost; none without cost.
    fn roi(&self, hour_yuan: f64) -> Option<f64> {
        let cost = self.yuan + hour_yuan * self.hours;
        (cost > 0.0).then(|| (self.added - cost) / cost)
    }
}

impl Study for Optimise {
    type Report = PlansReport;

    fn worlds(&self) -> u32 {
        self.experiment.run.worlds
    }

    /// As if the plans found did half of the tactics, of each of which both other doses are run.
    fn runs(&self) -> u64 {
        let (own, front) = (self.experiment.strategies.len(), self.task.front);
        let tried = (self.task.plans as usize).next_multiple_of(GENERATION);
        let fresh = own + front * (1 + 3 * self.space.len().div_ceil(2));
        tried as u64 * u64::from(self.task.search_worlds) + fresh as u64 * u64::from(self.worlds())
    }

    fn report(&self, ledger: &Ledger, worlds: u32) -> Result<PlansReport, Wanted> {
        let (tried, goal) = self.search(ledger)?;
        self.on_fresh_luck(&tried, &goal, ledger, worlds)
    }
}

#[cfg(test)]
mod tests;
