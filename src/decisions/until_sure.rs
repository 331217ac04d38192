//! Until sure: worlds of the document's plans until one is surely the best by the aim, or no difference that matters is left.

use std::sync::Arc;

use experiments::aim::{AimPart, parts};
use experiments::race::{Race, Standing};
use model::experiment::Experiment;
use model::outcomes::OUTCOMES;
use schemars::JsonSchema;
use serde::Serialize;
use words::say::decisions as say;
use words::{Say, Text};

use super::ledger::{Ledger, Run, Wanted};
use super::rivals::variants;
use super::study::{Origin, Study};
use super::variant::Variant;

/// The format of the report.
const FORMAT: &str = "community-sim-race/1";

/// A race between the plans of a document, whose worlds are the most that each may have.
#[derive(Clone, Debug)]
pub struct UntilSure {
    experiment: Experiment,
    plans: Vec<Arc<Variant>>,
}

/// Which plan is the best, as soon as that is sure.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct RaceReport {
    /// The format of this report.
    pub format: &'static str,
    /// Where the numbers come from.
    #[serde(flatten)]
    pub origin: Origin,
    /// What the operator wants; the weightiest first.
    pub aim: Vec<AimPart>,
    /// The plans, in the document's order.
    pub plans: Vec<Text>,
    /// How the race stands.
    pub race: Standing,
}

impl UntilSure {
    /// Between the plans of a checked experiment.
    #[must_use]
    pub fn new(experiment: &Experiment) -> Self {
        Self {
            plans: variants(experiment, experiment.run.days),
            experiment: experiment.clone(),
        }
    }
}

impl Study for UntilSure {
    type Report = RaceReport;

    fn worlds(&self) -> u32 {
        self.experiment.run.worlds
    }

    fn report(&self, ledger: &Ledger, worlds: u32) -> Result<RaceReport, Wanted> {
        let mut limited = self.experiment.clone();
        limited.run.worlds = worlds;
        let mut race = Race::new(&limited);
        // had[plan][outcome][world]
        let mut had = vec![vec![Vec::new(); OUTCOMES.len()]; self.plans.len()];
        loop {
            let round = race.next();
            if round.is_empty() {
                break;
            }
            let batches = round.iter().flat_map(|batch| {
                let worlds = batch.first_world..batch.first_world + batch.worlds;
                worlds.map(|world| (batch.strategy, world))
            });
            let batches: Vec<(usize, u32)> = batches.collect();
            let run = |&(plan, world): &(usize, u32)| Run {
                variant: Arc::clone(&self.plans[plan]),
                world,
            };
            let runs: Vec<Run> = batches.iter().map(run).collect();
            let found = ledger.outcomes(&say::STEP_RACE.text(), &runs)?;
            for ((plan, _), outcomes) in batches.iter().zip(found) {
                for (had, outcome) in had[*plan].iter_mut().zip(outcomes) {
                    had.push(*outcome);
                }
            }
            race.take(|plan, outcome| &had[plan][outcome as usize]);
        }
        let strategies = self.experiment.strategies.iter();
        Ok(RaceReport {
            format: FORMAT,
            origin: Origin::of(&self.experiment, worlds),
            aim: parts(&self.experiment.scenario),
            plans: strategies.map(|strategy| strategy.name.each()).collect(),
            race: race.standing(),
        })
    }

    fn runs(&self) -> u64 {
        self.plans.len() as u64 * u64::from(self.worlds())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use experiments::batch::run_batch;
    use experiments::ensemble::Ensemble;
    use serde_json::json;

    use super::*;
    use crate::testing::{conduct, small_group};

    #[test]
    fn it_is_the_race_of_the_comparison() {
        let answers = json!([{ "id": "answers", "action": { "kind": "answering" } }]);
        let later = json!([{ "id": "answers", "schedule": { "from": "2026-03-10" }, "action": { "kind": "answering" } }]);
        for aim in [
            json!({ "living_members": 1 }),
            json!({ "retention": 1, "living_members": 2 }),
        ] {
            let plans = json!([
                { "name": "nothing" },
                { "name": "answers", "tactics": answers },
                { "name": "later", "tactics": later }
            ]);
            let mut experiment = small_group(aim, plans);
            experiment.run.worlds = 33;
            let (report, runs) = conduct(&UntilSure::new(&experiment), &mut Ledger::default());
            let (mut race, mut ensemble) = (Race::new(&experiment), Ensemble::new(&experiment));
            loop {
                let round = race.next();
                if round.is_empty() {
                    break;
                }
                for batch in round {
                    let values = run_batch(&experiment, &batch).unwrap();
                    ensemble.insert(&batch, &values).unwrap();
                }
                race.take(|strategy, outcome| ensemble.own_outcome(strategy, outcome));
            }
            assert_eq!(report.race, race.standing());
            let worlds: u32 = report.race.worlds.iter().sum();
            assert!(worlds as usize == runs && runs > 60);
        }
    }

    #[test]
    fn a_stopped_race_stands_where_it_stood() {
        let plans = json!([{ "name": "one" }, { "name": "other" }]);
        let mut experiment = small_group(json!({ "living_members": 1 }), plans);
        experiment.run.worlds = 200;
        let (study, mut ledger) = (UntilSure::new(&experiment), Ledger::default());
        for run in study.report(&ledger, 200).unwrap_err().runs {
            assert!(ledger.insert(run.key(), run.outcomes()));
        }
        let (worlds, report) = study.so_far(&ledger).unwrap();
        assert_eq!((worlds, &report.race.worlds[..]), (20, &[20, 20][..]));
    }
}
