//! One plan: which runs its tactics' contributions follow from, and what they come to.

use std::collections::BTreeMap;
use std::sync::Arc;

use experiments::estimate::Estimate;
use model::experiment::{Experiment, MAX_DAYS};
use model::outcomes::Outcome;
use model::strategy::{Strategy, Tactic};
use words::Say;
use words::say::decisions as say;

use super::coalitions::{Coalition, EXACT_UP_TO, Marginal, exact, sampled, values, whole};
use super::report::{Amounts, PlanContributions, Remainder, TacticContribution};
use super::returns::Curve;
use super::{AFTER, Contributions};
use crate::goal::Goal;
use crate::ledger::{Ledger, Run, Wanted};
use crate::variant::{Setting, Variant};

/// A plan, with what is run of it.
#[derive(Clone, Debug)]
pub(super) struct PlanOfTactics {
    /// Position in the document.
    strategy: usize,
    /// The tactics that are switched on.
    tactics: Vec<Tactic>,
    /// Every term of the exact values; none where orders are drawn.
    exact: Option<Vec<Marginal>>,
    ends: Vec<End>,
    curves: Vec<Option<Curve>>,
}

/// What is run to see what remains of a tactic.
#[derive(Clone, Debug)]
struct End {
    /// The plan with the tactic and without it, until the tactic's last day.
    until: [Arc<Variant>; 2],
    /// The same so many days later, the tactic being over and all others going on.
    after: Vec<(u32, [Arc<Variant>; 2])>,
}

/// What sets of a plan's tactics came to in each world.
struct Outcomes<'l> {
    found: Vec<&'l [f64]>,
    places: BTreeMap<(u32, Coalition), usize>,
    worlds: u32,
}

impl<'l> Outcomes<'l> {
    fn of(&self, world: u32, coalition: Coalition) -> &'l [f64] {
        self.found[self.places[&(world, coalition)]]
    }
}

/// What is read from a world's outcomes: aim, yuan, hours.
pub(super) type Measures<'g> = [Box<dyn Fn(&[f64]) -> f64 + 'g>; 3];

pub(super) fn measures(goal: &Goal) -> Measures<'_> {
    [
        Box::new(|outcomes| goal.reached(outcomes)),
        Box::new(|outcomes| outcomes[Outcome::MoneySpent as usize]),
        Box::new(|outcomes| outcomes[Outcome::OperatorHours as usize]),
    ]
}

impl PlanOfTactics {
    /// The plan at `strategy`; none where there is no such.
    pub(super) fn new(experiment: &Experiment, strategy: usize) -> Option<Self> {
        let plan = experiment.strategies.get(strategy)?;
        let on = plan.tactics.iter().filter(|tactic| tactic.on);
        let tactics: Vec<Tactic> = on.cloned().collect();
        let setting = &Setting::new(experiment);
        let end = |tactic| End::new(experiment, setting, plan, &tactics, tactic);
        let ends: Vec<End> = (0..tactics.len()).map(end).collect();
        let curve = |tactic| Curve::new(experiment, setting, plan, &tactics, tactic);
        let curves: Vec<Option<Curve>> = (0..tactics.len()).map(curve).collect();
        Some(Self {
            strategy,
            exact: (tactics.len() <= EXACT_UP_TO).then(|| exact(tactics.len())),
            ends,
            curves,
            tactics,
        })
    }

    /// What its tactics contribute, over so many worlds.
    pub(super) fn contributions(
        &self,
        study: &Contributions,
        ledger: &Ledger,
        worlds: u32,
    ) -> Result<PlanContributions, Wanted> {
        let terms: Vec<_> = (0..worlds).map(|world| self.terms(study, world)).collect();
        let coalitions = self.coalitions(study, ledger, &terms);
        let ends = self.ends.iter().map(|end| end.outcomes(ledger, worlds));
        let curves = self.curves.iter().map(|curve| {
            let curve = curve.as_ref();
            curve
                .map(|curve| curve.outcomes(ledger, worlds))
                .transpose()
        });
        let after = Wanted::both(Wanted::each(ends), Wanted::each(curves));
        let (coalitions, (ends, curves)) = Wanted::both(coalitions, after)?;

        let all = whole(self.tactics.len());
        let reference =
            (0..worlds).flat_map(|world| [coalitions.of(world, 0), coalitions.of(world, all)]);
        let goal = Goal::new(&study.experiment.scenario, reference);
        let (contributions, errors) = self.shapley(&coalitions, &terms, &measures(&goal));
        let difference = |without| difference(&coalitions, &measures(&goal), all, without);
        let tactic = |place: usize, contribution: Amounts| TacticContribution {
            id: self.tactics[place].id.clone(),
            contribution,
            sampling_error: self.exact.is_none().then(|| errors[place]),
            left_out: difference(all & !(1 << place)),
            remains: ends[place].iter().map(|end| end.remainder(&goal)).collect(),
            returns: self.curves[place]
                .as_ref()
                .zip(curves[place].as_deref())
                .and_then(|(curve, found)| curve.returns(found, &goal)),
        };
        let numbered = contributions.into_iter().enumerate();
        Ok(PlanContributions {
            strategy: self.strategy,
            name: study.experiment.strategies[self.strategy].name.each(),
            exact: self.exact.is_some(),
            aim: goal.parts().to_vec(),
            total: difference(0),
            tactics: numbered
                .map(|(place, found)| tactic(place, found))
                .collect(),
        })
    }

    /// What is summed in one world for the values of the tactics: a list for each estimate without bias.
    fn terms(&self, study: &Contributions, world: u32) -> Vec<Vec<Marginal>> {
        let luck = [study.experiment.run.seed, u64::from(world)];
        match &self.exact {
            Some(terms) => vec![terms.clone()],
            None => sampled(self.tactics.len(), study.pairs, luck),
        }
    }

    /// What every set of tactics came to that a term has, and the sets that lack one.
    fn coalitions<'l>(
        &self,
        study: &Contributions,
        ledger: &'l Ledger,
        terms: &[Vec<Vec<Marginal>>],
    ) -> Result<Outcomes<'l>, Wanted> {
        let experiment = &study.experiment;
        let setting = &Setting::new(experiment);
        let plan = &experiment.strategies[self.strategy];
        let count = self.tactics.len();
        let all = whole(count);
        let mut variants: BTreeMap<Coalition, Arc<Variant>> = BTreeMap::new();
        let (mut runs, mut places) = (Vec::new(), BTreeMap::new());
        for (world, terms) in (0..).zip(terms) {
            let ends = terms.iter().flatten().flat_map(|t| [t.without, t.with()]);
            let alone = (0..count).map(|tactic| all & !(1 << tactic));
            for coalition in [0, all].into_iter().chain(alone).chain(ends) {
                places.entry((world, coalition)).or_insert_with(|| {
                    let variant = variants.entry(coalition).or_insert_with(|| {
                        let chosen = (0..count).filter(|tactic| coalition & 1 << tactic != 0);
                        let tactics = chosen.map(|tactic| self.tactics[tactic].clone());
                        let strategy = with_tactics(plan, tactics.collect());
                        Variant::new(setting, strategy, experiment.run.days)
                    });
                    let variant = Arc::clone(variant);
                    runs.push(Run { variant, world });
                    runs.len() - 1
                });
            }
        }
        Ok(Outcomes {
            found: ledger.outcomes(&say::STEP_COALITIONS.text(), &runs)?,
            places,
            worlds: terms.len() as u32,
        })
    }

    /// The value of each tactic, and the standard error that drawing orders alone leaves in that by the aim.
    fn shapley(
        &self,
        coalitions: &Outcomes<'_>,
        terms: &[Vec<Vec<Marginal>>],
        measures: &Measures<'_>,
    ) -> (Vec<Amounts>, Vec<f64>) {
        let count = self.tactics.len();
        let mut errors = vec![0.0; count];
        // worlds[tactic][measure]: the value in each world.
        let mut worlds = vec![[Vec::new(), Vec::new(), Vec::new()]; count];
        for (world, estimates) in (0..).zip(terms) {
            for (place, measure) in measures.iter().enumerate() {
                let worth = |coalition| measure(coalitions.of(world, coalition));
                let found: Vec<Vec<f64>> = estimates
                    .iter()
                    .map(|terms| values(count, terms, worth))
                    .collect();
                for tactic in 0..count {
                    let own: Vec<f64> = found.iter().map(|values| values[tactic]).collect();
                    let (mean, variance) = mean_and_its_variance(&own);
                    worlds[tactic][place].push(mean);
                    if place == 0 {
                        errors[tactic] += variance;
                    }
                }
            }
        }
        let n = terms.len().max(1) as f64;
        let errors = errors.into_iter().map(|sum| sum.sqrt() / n).collect();
        (worlds.into_iter().map(Amounts::of).collect(), errors)
    }
}

/// What one set of tactics has more than another.
fn difference(
    coalitions: &Outcomes<'_>,
    measures: &Measures<'_>,
    with: Coalition,
    without: Coalition,
) -> Amounts {
    Amounts::of(measures.each_ref().map(|measure| {
        let worlds = 0..coalitions.worlds;
        let pairs = worlds.map(|world| [with, without].map(|set| coalitions.of(world, set)));
        pairs
            .map(|[with, without]| measure(with) - measure(without))
            .collect()
    }))
}

impl End {
    fn new(
        experiment: &Experiment,
        setting: &Arc<Setting>,
        plan: &Strategy,
        tactics: &[Tactic],
        tactic: usize,
    ) -> Self {
        let (start, days) = (experiment.scenario.start, experiment.run.days);
        let until = tactics[tactic].schedule.until;
        let own = until.map(|until| u32::try_from(until.days_since(start) + 1).unwrap_or(1));
        let end = own.unwrap_or(days).clamp(1, days);
        let mut ended = tactics.to_vec();
        ended[tactic].schedule.until = Some(start.plus_days(end - 1));
        let mut without = tactics.to_vec();
        without.remove(tactic);
        let pair = |days: u32| {
            [&ended, &without]
                .map(|tactics| Variant::new(setting, with_tactics(plan, tactics.clone()), days))
        };
        let known = AFTER.into_iter().filter(|after| end + after <= MAX_DAYS);
        Self {
            until: pair(end),
            after: known.map(|after| (after, pair(end + after))).collect(),
        }
    }

    fn outcomes<'l>(&self, ledger: &'l Ledger, worlds: u32) -> Result<Vec<Ended<'l>>, Wanted> {
        let later = self.after.iter().flat_map(|(_, pair)| pair);
        let variants: Vec<Arc<Variant>> = self.until.iter().chain(later).cloned().collect();
        let found = ledger.paired(&say::STEP_AFTER.text(), &variants, worlds)?;
        let mut pairs = found.chunks_exact(2);
        let until = pairs.next().unwrap_or_default();
        let ended = |((days, _), after): (&(u32, _), &[Vec<&'l [f64]>])| Ended {
            days: *days,
            until: until.to_vec(),
            after: after.to_vec(),
        };
        Ok(self.after.iter().zip(pairs).map(ended).collect())
    }
}

/// What came after a tactic's end: with the tactic and without it, in each world.
struct Ended<'l> {
    days: u32,
    until: Vec<Vec<&'l [f64]>>,
    after: Vec<Vec<&'l [f64]>>,
}

impl Ended<'_> {
    fn remainder(&self, goal: &Goal) -> Remainder {
        let arms: Vec<Vec<f64>> = self
            .after
            .iter()
            .zip(&self.until)
            .map(|(after, until)| {
                let worlds = after.iter().zip(until);
                worlds
                    .map(|(after, until)| goal.reached_since(after, until))
                    .collect()
            })
            .collect();
        let differences: Vec<f64> = match arms.as_slice() {
            [with, without] => with.iter().zip(without).map(|(a, b)| a - b).collect(),
            _ => Vec::new(),
        };
        Remainder {
            days: self.days,
            aim: Estimate::of(&differences),
        }
    }
}

/// The plan with other tactics.
pub(super) fn with_tactics(plan: &Strategy, tactics: Vec<Tactic>) -> Strategy {
    Strategy {
        name: plan.name.clone(),
        look: plan.look,
        operator: plan.operator,
        tactics,
        because: Vec::new(),
    }
}

/// The mean of estimates, and the variance of that mean; 0 from one alone.
fn mean_and_its_variance(estimates: &[f64]) -> (f64, f64) {
    let n = estimates.len() as f64;
    let mean = estimates.iter().sum::<f64>() / n;
    let squares: f64 = estimates.iter().map(|e| (e - mean) * (e - mean)).sum();
    let variance = if n > 1.0 {
        squares / (n - 1.0) / n
    } else {
        0.0
    };
    (mean, variance)
}
