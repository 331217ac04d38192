//! Returns: what each further step of a paid tactic's dose costs and brings in.

use std::sync::Arc;

use experiments::estimate::Estimate;
use experiments::ratio::ratio;
use model::experiment::Experiment;
use model::outcomes::Outcome;
use model::strategy::{Strategy, Tactic};
use serde_json::Value;
use words::Say;
use words::say::decisions as say;

use super::plan::{measures, with_tactics};
use super::report::{Amounts, DoseStep, Returns};
use crate::dose::Dose;
use crate::goal::Goal;
use crate::ledger::{Ledger, Wanted};
use crate::variant::{Setting, Variant};

/// Doses tried, as ratios to the plan's own.
const FACTORS: [f64; 5] = [0.5, 1.0, 1.5, 2.0, 3.0];

/// The doses of one tactic that may cost something.
#[derive(Clone, Debug)]
pub(super) struct Curve {
    dose: Dose,
    hour_yuan: f64,
    without: Arc<Variant>,
    /// From the smallest dose on.
    with: Vec<(f64, Arc<Variant>)>,
}

impl Curve {
    /// Of the tactic at that place of `tactics`, which are those of `plan` that are switched on; none where it has no dose, or can
    /// cost nothing.
    pub(super) fn new(
        experiment: &Experiment,
        setting: &Arc<Setting>,
        plan: &Strategy,
        tactics: &[Tactic],
        place: usize,
    ) -> Option<Self> {
        let hour_yuan = plan.operator.hour_yuan;
        let dose = Dose::of(&tactics[place])?;
        if hour_yuan == 0.0 && !spends(&tactics[place]) {
            return None;
        }
        let days = experiment.run.days;
        let variant = |tactics| Variant::new(setting, with_tactics(plan, tactics), days);
        let mut doses = FACTORS.map(|factor| dose.times(factor)).to_vec();
        // At the ends of what documents allow, doses meet.
        doses.dedup();
        let with = doses.into_iter().map(|value| {
            let mut changed = tactics.to_vec();
            // The plan itself is run in any case: it is left to the bit as it is.
            if value != dose.value {
                dose.set(&mut changed[place], value);
            }
            (value, variant(changed))
        });
        let with = with.collect();
        let mut others = tactics.to_vec();
        others.remove(place);
        Some(Self {
            without: variant(others),
            with,
            dose,
            hour_yuan,
        })
    }

    /// What every dose came to, the plan without the tactic first.
    pub(super) fn outcomes<'l>(
        &self,
        ledger: &'l Ledger,
        worlds: u32,
    ) -> Result<Vec<Vec<&'l [f64]>>, Wanted> {
        let with = self.with.iter().map(|(_, variant)| variant);
        let variants: Vec<Arc<Variant>> =
            [&self.without].into_iter().chain(with).cloned().collect();
        ledger.paired(&say::STEP_DOSES.text(), &variants, worlds)
    }

    /// What the steps come to; none where the tactic costs nothing after all.
    pub(super) fn returns(&self, found: &[Vec<&[f64]>], goal: &Goal) -> Option<Returns> {
        let steps: Vec<DoseStep> = self
            .with
            .iter()
            .zip(found.windows(2))
            .map(|((dose, _), pair)| self.step(*dose, &pair[0], &pair[1], goal))
            .collect();
        let costs = steps.iter().any(|step| step.cost.mean > 0.0);
        costs.then_some(Returns {
            dose: self.dose.field,
            own: self.dose.value,
            steps,
        })
    }

    fn step(&self, dose: f64, before: &[&[f64]], after: &[&[f64]], goal: &Goal) -> DoseStep {
        let differences = |value: &dyn Fn(&[f64]) -> f64| -> Vec<f64> {
            let worlds = after.iter().zip(before);
            worlds
                .map(|(after, before)| value(after) - value(before))
                .collect()
        };
        let cost = differences(&|world| {
            world[Outcome::MoneySpent as usize]
                + self.hour_yuan * world[Outcome::OperatorHours as usize]
        });
        let added = differences(&|world| world[Outcome::AddedRevenue as usize]);
        let sells = added.iter().any(|yuan| *yuan != 0.0);
        DoseStep {
            dose,
            change: Amounts::of(
                measures(goal)
                    .each_ref()
                    .map(|measure| differences(measure)),
            ),
            cost: Estimate::of(&cost),
            added: Estimate::of(&added),
            roi: ratio(&added, &cost)
                .filter(|_| sells)
                .map(|back| back.plus(-1.0)),
        }
    }
}

/// Whether a tactic has an amount of money that is not 0; what of it the operator pays shows in the worlds.
fn spends(tactic: &Tactic) -> bool {
    let action = serde_json::to_value(&tactic.action).unwrap_or_default();
    let fields = action.as_object().into_iter().flatten();
    let money = |(name, value): (&String, &Value)| {
        name.contains("yuan") && value.as_f64().is_some_and(|yuan| yuan > 0.0)
    };
    fields.into_iter().any(money)
}
