//! A question of any kind, with how deeply it is looked into, and its answer.

use std::ops::RangeInclusive;

use model::document::DocumentError;
use model::experiment::{Experiment, MAX_WORLDS};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use words::Say;
use words::say::cli::{AtLeastStrategies, FewStrategies};
use words::say::document::{AllowedNumber, Limits};

use super::contributions::{Contributions, ContributionsReport};
use super::ledger::{Ledger, Wanted};
use super::optimise::{Optimise, PlansReport, Task};
use super::risks::{Risks, RisksReport};
use super::sensitivity::{Depth, MOST_CLOSELY, Sensitivity, SensitivityReport};
use super::study::{Origin, Study};
use super::until_sure::{RaceReport, UntilSure};

/// A question about the plans of a document.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Question {
    /// What each tactic contributes.
    Contributions(Valued),
    /// How the plans stand shocks and wrong assumptions.
    Risks(Drilled),
    /// Which assumptions the choice rests on.
    Sensitivity(Depth),
    /// The best plans under the operator's means.
    Optimise(Task),
    /// Which plan is the best, as soon as that is sure.
    UntilSure {},
}

/// Which plans' tactics are valued, and how closely.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Valued {
    /// Positions of the plans; all without any.
    pub strategies: Vec<usize>,
    /// Pairs of orders drawn for each world where a plan has many tactics.
    pub orders: u32,
}

/// What the plans are put to.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Drilled {
    /// Day on which every shock strikes, from 1; without it in the middle.
    pub day: Option<u32>,
    /// Sets of assumptions.
    pub sets: u32,
    /// Worlds of each set.
    pub set_worlds: u32,
    /// By which share of the way to the ends of their plausible ranges assumptions are moved.
    pub within: f64,
}

impl Default for Valued {
    fn default() -> Self {
        Self {
            strategies: Vec::new(),
            orders: 4,
        }
    }
}

impl Default for Drilled {
    fn default() -> Self {
        Self {
            day: None,
            sets: 64,
            set_worlds: 8,
            within: 1.0,
        }
    }
}

/// Pairs of orders.
pub const ORDERS: RangeInclusive<u64> = 1..=1000;
/// Sets of assumptions.
pub const SETS: RangeInclusive<u64> = 0..=10_000;
/// Worlds of a set, of a point, of a plan tried.
pub const WORLDS: RangeInclusive<u64> = 1..=MAX_WORLDS as u64;
/// By which share of the way to the ends of their plausible ranges assumptions are moved.
pub const WITHIN: RangeInclusive<f64> = 0.01..=1.0;
/// Trajectories of a screening.
pub const TRAJECTORIES: RangeInclusive<u64> = 2..=1000;
/// Assumptions that are looked at closely.
pub const CLOSELY: RangeInclusive<u64> = 1..=MOST_CLOSELY as u64;
/// Rows of points.
pub const ROWS: RangeInclusive<u64> = 8..=32_768;
/// Money for 30 days, yuan.
pub const BUDGET: RangeInclusive<f64> = 0.0..=10_000_000.0;
/// Working time, minutes a day.
pub const MINUTES: RangeInclusive<f64> = 0.0..=1440.0;
/// Retention that is asked for.
pub const RETENTION: RangeInclusive<f64> = 0.0..=1.0;
/// Return on investment that is asked for.
pub const ROI: RangeInclusive<f64> = -1.0..=1000.0;
/// What an hour costs, yuan.
pub const WAGE: RangeInclusive<f64> = 0.0..=100_000.0;
/// Plans tried.
pub const PLANS: RangeInclusive<u64> = 1..=100_000;
/// Plans that are run again on fresh luck.
pub const FRONT: RangeInclusive<u64> = 1..=100;

impl Question {
    /// The study that answers it about a checked experiment.
    ///
    /// # Errors
    /// Everything that is asked for and cannot be.
    pub fn study(&self, experiment: &Experiment) -> Result<AnyStudy, Vec<DocumentError>> {
        let wrong = self.wrong(experiment);
        if !wrong.is_empty() {
            return Err(wrong);
        }
        Ok(match self {
            Self::Contributions(Valued { strategies, orders }) => {
                let all = (0..experiment.strategies.len()).collect();
                let asked = if strategies.is_empty() {
                    &all
                } else {
                    strategies
                };
                AnyStudy::Contributions(Contributions::new(experiment, asked, *orders))
            }
            Self::Risks(Drilled {
                day,
                sets,
                set_worlds,
                within,
            }) => {
                let days = experiment.run.days;
                let day = day.map_or(days / 2, |day| day.min(days) - 1);
                AnyStudy::Risks(Risks::new(experiment, day, *sets, *set_worlds, *within))
            }
            Self::Sensitivity(depth) => AnyStudy::Sensitivity(Sensitivity::new(experiment, *depth)),
            Self::Optimise(task) => AnyStudy::Optimise(Optimise::new(experiment, *task)),
            Self::UntilSure {} => AnyStudy::UntilSure(UntilSure::new(experiment)),
        })
    }

    fn wrong(&self, experiment: &Experiment) -> Vec<DocumentError> {
        let mut checks = Checks(Vec::new());
        let Some(most) = experiment.strategies.len().checked_sub(1) else {
            let (found, allowed) = (
                FewStrategies { number: &0_u32 },
                AtLeastStrategies { least: &1_u32 },
            );
            return vec![DocumentError::new(&"strategies", &found, &allowed)];
        };
        match self {
            Self::Contributions(Valued { strategies, orders }) => {
                for (place, strategy) in strategies.iter().enumerate() {
                    checks.whole(
                        &format!("strategies[{place}]"),
                        *strategy as u64,
                        0..=most as u64,
                    );
                }
                checks.whole("orders", (*orders).into(), ORDERS);
            }
            Self::Risks(Drilled {
                day,
                sets,
                set_worlds,
                within,
            }) => {
                let days = 1..=experiment.run.days.into();
                checks.whole("day", day.unwrap_or(1).into(), days);
                checks.whole("sets", (*sets).into(), SETS);
                checks.whole("set_worlds", (*set_worlds).into(), WORLDS);
                checks.number("within", *within, WITHIN);
            }
            Self::Sensitivity(depth) => {
                checks.whole("trajectories", depth.trajectories.into(), TRAJECTORIES);
                checks.whole("closely", depth.closely as u64, CLOSELY);
                checks.whole("rows", depth.rows.into(), ROWS);
                checks.whole("point_worlds", depth.point_worlds.into(), WORLDS);
                checks.number("within", depth.within, WITHIN);
            }
            Self::Optimise(task) => {
                checks.number("budget_yuan", task.budget_yuan.unwrap_or(0.0), BUDGET);
                checks.number(
                    "minutes_per_day",
                    task.minutes_per_day.unwrap_or(0.0),
                    MINUTES,
                );
                checks.number("least_retention", task.least_retention, RETENTION);
                checks.number("least_roi", task.least_roi.unwrap_or(0.0), ROI);
                checks.number("hour_yuan", task.hour_yuan.unwrap_or(0.0), WAGE);
                checks.whole("plans", task.plans.into(), PLANS);
                checks.whole("search_worlds", task.search_worlds.into(), WORLDS);
                checks.whole("front", task.front as u64, FRONT);
            }
            Self::UntilSure {} => {}
        }
        checks.0
    }
}

/// What was found out of its range.
struct Checks(Vec<DocumentError>);

impl Checks {
    fn whole(&mut self, path: &str, found: u64, range: RangeInclusive<u64>) {
        if !range.contains(&found) {
            self.refuse(path, &found, true, [range.start(), range.end()]);
        }
    }

    fn number(&mut self, path: &str, found: f64, range: RangeInclusive<f64>) {
        if !range.contains(&found) {
            self.refuse(path, &found, false, [range.start(), range.end()]);
        }
    }

    fn refuse(&mut self, path: &str, found: &dyn Say, whole: bool, [least, most]: [&dyn Say; 2]) {
        let allowed = AllowedNumber {
            whole,
            limits: Limits::Both,
            least,
            most,
            unit: &"",
        };
        self.0.push(DocumentError::new(&path, found, &allowed));
    }
}

/// A study of any kind.
#[derive(Debug)]
pub enum AnyStudy {
    /// What each tactic contributes.
    Contributions(Contributions),
    /// How the plans stand shocks and wrong assumptions.
    Risks(Risks),
    /// Which assumptions the choice rests on.
    Sensitivity(Sensitivity),
    /// The best plans under the operator's means.
    Optimise(Optimise),
    /// Which plan is the best.
    UntilSure(UntilSure),
}

/// The report of a study of any kind; its `format` says of which.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Answer {
    /// What each tactic contributes.
    Contributions(ContributionsReport),
    /// How the plans stand shocks and wrong assumptions.
    Risks(RisksReport),
    /// Which assumptions the choice rests on.
    Sensitivity(SensitivityReport),
    /// The best plans under the operator's means.
    Optimise(PlansReport),
    /// Which plan is the best.
    UntilSure(RaceReport),
}

impl Answer {
    /// Where its numbers come from.
    #[must_use]
    pub fn origin(&self) -> &Origin {
        match self {
            Self::Contributions(report) => &report.origin,
            Self::Risks(report) => &report.origin,
            Self::Sensitivity(report) => &report.origin,
            Self::Optimise(report) => &report.origin,
            Self::UntilSure(report) => &report.origin,
        }
    }
}

impl Study for AnyStudy {
    type Report = Answer;

    fn worlds(&self) -> u32 {
        match self {
            Self::Contributions(study) => study.worlds(),
            Self::Risks(study) => study.worlds(),
            Self::Sensitivity(study) => study.worlds(),
            Self::Optimise(study) => study.worlds(),
            Self::UntilSure(study) => study.worlds(),
        }
    }

    fn report(&self, ledger: &Ledger, worlds: u32) -> Result<Answer, Wanted> {
        Ok(match self {
            Self::Contributions(study) => Answer::Contributions(study.report(ledger, worlds)?),
            Self::Risks(study) => Answer::Risks(study.report(ledger, worlds)?),
            Self::Sensitivity(study) => Answer::Sensitivity(study.report(ledger, worlds)?),
            Self::Optimise(study) => Answer::Optimise(study.report(ledger, worlds)?),
            Self::UntilSure(study) => Answer::UntilSure(study.report(ledger, worlds)?),
        })
    }

    fn runs(&self) -> u64 {
        match self {
            Self::Contributions(study) => study.runs(),
            Self::Risks(study) => study.runs(),
            Self::Sensitivity(study) => study.runs(),
            Self::Optimise(study) => study.runs(),
            Self::UntilSure(study) => study.runs(),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::{Value, json};

    use super::*;
    use crate::testing::small_group;

    fn experiment() -> Experiment {
        small_group(
            json!({ "living_members": 1 }),
            json!([{ "name": "nothing" }]),
        )
    }

    fn refused(question: Value) -> Vec<String> {
        let question: Question = serde_json::from_value(question).unwrap();
        let errors = question.study(&experiment()).unwrap_err();
        errors.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn every_question_has_its_study_and_tells_how_many_worlds_it_runs() {
        for kind in [
            "contributions",
            "risks",
            "sensitivity",
            "optimise",
            "until_sure",
        ] {
            let question: Question = serde_json::from_value(json!({ "kind": kind })).unwrap();
            let study = question.study(&experiment()).unwrap();
            assert_eq!(study.worlds(), 3);
            assert!(study.runs() > 0 || kind == "contributions", "{kind}");
        }
        assert!(serde_json::from_value::<Question>(json!({ "kind": "risks", "sest": 4 })).is_err());
        assert!(serde_json::from_value::<Question>(json!({ "kind": "oracle" })).is_err());
    }

    #[test]
    fn what_cannot_be_is_refused_with_its_path_all_at_once() {
        let found = refused(json!({ "kind": "risks", "day": 41, "within": 0 }));
        assert_eq!(found.len(), 2);
        assert!(found[0].starts_with("day: found 41"), "{found:?}");
        let found = refused(json!({ "kind": "contributions", "strategies": [0, 1], "orders": 0 }));
        assert!(found[0].starts_with("strategies[1]: found 1"), "{found:?}");
        assert_eq!(
            refused(json!({ "kind": "sensitivity", "rows": 1, "closely": 99 })).len(),
            2
        );
        assert_eq!(
            refused(json!({ "kind": "optimise", "plans": 0, "hour_yuan": -1 })).len(),
            2
        );
    }
}
