//! The trials: every case of the chosen rows, in parts that any thread can run, and what comes of them.

use std::cell::OnceCell;
use std::fmt;

use super::case::{Case, CaseError};
use super::figure::Figure;
use super::replicate::{Arm, Replicate};
use super::row::Row;
use measure::Analysis;
use model::experiment::Experiment;
use model::run::Plan;

/// One replicate of one case: the unit of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Position of the case among the trials.
    pub case: usize,
    /// Number of the replicate.
    pub replicate: u32,
}

/// A case with its document and the figures that are read from it.
#[derive(Clone, Debug)]
pub(super) struct Trial {
    pub(super) case: &'static Case,
    pub(super) experiment: Experiment,
    /// Row and place of the figure in the row.
    figures: Vec<(usize, usize)>,
}

/// The cases of the chosen rows: each is run once for all rows that read it.
#[derive(Clone, Debug)]
pub struct Trials {
    pub(super) rows: Vec<&'static Row>,
    pub(super) replicates: u32,
    pub(super) seed: u64,
    pub(super) trials: Vec<Trial>,
}

impl Trials {
    /// The trials of `rows`, each with so many replicates on the luck of `seed`.
    ///
    /// # Errors
    /// When the document of a case is not a good one.
    pub fn new(rows: &[&'static Row], replicates: u32, seed: u64) -> Result<Self, CaseError> {
        Self::with(rows, replicates, seed, |_| true, Case::experiment)
    }

    /// The same with the wanted cases alone, and with other documents than their own.
    pub(super) fn with(
        rows: &[&'static Row],
        replicates: u32,
        seed: u64,
        wanted: impl Fn(&Case) -> bool,
        experiment: impl Fn(&Case, u64) -> Result<Experiment, CaseError>,
    ) -> Result<Self, CaseError> {
        let mut trials: Vec<Trial> = Vec::new();
        for (number, row) in rows.iter().enumerate() {
            for (place, Figure { case, .. }) in row
                .figures
                .iter()
                .enumerate()
                .filter(|(_, figure)| wanted(figure.case))
            {
                if let Some(trial) = trials.iter_mut().find(|t| t.case.name == case.name) {
                    trial.figures.push((number, place));
                } else {
                    trials.push(Trial {
                        case,
                        experiment: experiment(case, seed)?,
                        figures: vec![(number, place)],
                    });
                }
            }
        }
        Ok(Self {
            rows: rows.to_vec(),
            replicates,
            seed,
            trials,
        })
    }

    /// The parts: all cases of the first replicate before those of the next.
    #[must_use]
    pub fn parts(&self) -> Vec<Part> {
        (0..self.replicates)
            .flat_map(|replicate| (0..self.trials.len()).map(move |case| Part { case, replicate }))
            .collect()
    }

    /// Runs a part: the values of the figures that are read from its case.
    #[must_use]
    pub fn run(&self, part: &Part) -> Vec<f64> {
        self.run_and(part, None::<fn(&Trial, &Analysis<'_>) -> Vec<f64>>)
    }

    /// The same, and behind them what `more` reads from the log of its first strategy's first world.
    pub(super) fn run_and(
        &self,
        part: &Part,
        more: Option<impl FnOnce(&Trial, &Analysis<'_>) -> Vec<f64>>,
    ) -> Vec<f64> {
        let Some(trial) = self.trials.get(part.case) else {
            return Vec::new();
        };
        let replicate = trial.replicate(part.replicate);
        let findings = OnceCell::new();
        let value = |(row, place): &(usize, usize)| {
            self.rows[*row].figures[*place].read(&replicate, &findings)
        };
        let mut values: Vec<f64> = trial.figures.iter().map(value).collect();
        if let Some(more) = more {
            let measured = || Analysis::new(replicate.arm(0).log());
            values.extend(more(trial, findings.get_or_init(measured)));
        }
        values
    }

    /// Number of figures that are read from case number `case`.
    pub(super) fn figures_of(&self, case: usize) -> usize {
        self.trials.get(case).map_or(0, |trial| trial.figures.len())
    }
}

impl Trial {
    /// The figures that are read from the case: row and place in the row.
    pub(super) fn figures(&self) -> &[(usize, usize)] {
        &self.figures
    }

    fn replicate(&self, number: u32) -> Replicate {
        let plans = |experiment: &Experiment| -> Vec<Plan> {
            (0..experiment.strategies.len())
                .map(|strategy| Plan::new(experiment, strategy))
                .collect()
        };
        let run = |plans: &[Plan], experiment: &Experiment, place: u32| {
            let world = number * self.case.worlds + place;
            let arm = |plan| Arm::run(plan, experiment, world);
            plans.iter().map(arm).collect()
        };
        let same = plans(&self.experiment);
        let arms = |place| match self.case.vary {
            None => run(&same, &self.experiment, place),
            Some(vary) => {
                let mut experiment = self.experiment.clone();
                vary(&mut experiment, place);
                run(&plans(&experiment), &experiment, place)
            }
        };
        Replicate::new((0..self.case.worlds).map(arms).collect())
    }
}

/// Why the values of a part were not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrialValuesError {
    /// The trials have no such part.
    Part(Part),
    /// The number of values is not that of the part's figures.
    Size {
        /// Values given.
        found: usize,
        /// Figures of the part.
        expected: usize,
    },
}

impl fmt::Display for TrialValuesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Part(part) => write!(
                f,
                "replicate {} of case {} is no part of the trials",
                part.replicate, part.case
            ),
            Self::Size { found, expected } => {
                write!(
                    f,
                    "{found} values were given for a part of {expected} figures"
                )
            }
        }
    }
}

impl std::error::Error for TrialValuesError {}

/// What the trials have given so far: the values of every figure by replicate.
#[derive(Clone, Debug)]
pub struct TrialValues {
    /// `values[row][figure][replicate]`; [`f64::NAN`] where there is none yet or no case to count.
    pub(super) values: Vec<Vec<Vec<f64>>>,
}

impl TrialValues {
    /// Nothing yet.
    #[must_use]
    pub fn new(trials: &Trials) -> Self {
        let blank = vec![f64::NAN; trials.replicates as usize];
        Self {
            values: trials
                .rows
                .iter()
                .map(|row| vec![blank.clone(); row.figures.len()])
                .collect(),
        }
    }

    /// Takes what [`Trials::run`] gave for `part`, in any order of parts.
    ///
    /// # Errors
    /// When the part or its values do not fit the trials.
    pub fn insert(
        &mut self,
        trials: &Trials,
        part: &Part,
        values: &[f64],
    ) -> Result<(), TrialValuesError> {
        let trial = trials
            .trials
            .get(part.case)
            .filter(|_| part.replicate < trials.replicates)
            .ok_or(TrialValuesError::Part(*part))?;
        if values.len() != trial.figures.len() {
            return Err(TrialValuesError::Size {
                found: values.len(),
                expected: trial.figures.len(),
            });
        }
        for ((row, place), value) in trial.figures.iter().zip(values) {
            self.values[*row][*place][part.replicate as usize] = *value;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::json;

    use super::*;
    use crate::{Band, Basis, FigureUnit, ROWS, Readout, Report, RowKind, Tier, changed};
    use model::series::Series;
    use words::say::evidence as say;

    /// Two strategies that differ in nothing, then one that greets everybody.
    static PAIRED: Case = Case::new("paired", say::K01_NAME, || {
        let strategy = |name: &str, tactics| json!({ "name": name, "tactics": tactics });
        let welcome = json!([{ "id": "w", "action": { "kind": "welcome", "share": 1 } }]);
        changed(
            "qa",
            json!({
                "strategies": [strategy("A", json!([])), strategy("B", json!([])), strategy("C", welcome)],
                "run": { "days": 20 }
            }),
        )
    })
    .of_worlds(2);

    const BAND: Band = Band {
        low: 0.0,
        central: 0.0,
        high: 0.0,
    };

    fn difference(seen: &Replicate, strategy: usize) -> Option<f64> {
        let mut sum = 0.0;
        for arms in seen.worlds() {
            sum += arms[strategy].series(Series::Belonging)[19]
                - arms[0].series(Series::Belonging)[19];
        }
        Some(sum)
    }

    static EFFECT: Row = Row {
        id: "K00",
        tier: Tier::Core,
        basis: Basis::Emergent,
        kind: RowKind::Causal,
        name: say::K01_NAME,
        definition: say::K01_NAME,
        band: BAND,
        unit: say::K01_NAME,
        source: say::K01_NAME,
        figures: &[
            Figure::of(&PAIRED, say::K01_NAME, FigureUnit::Number, |seen| {
                difference(seen, 1)
            }),
            Figure::of(&PAIRED, say::K01_NAME, FigureUnit::Number, |seen| {
                difference(seen, 2)
            }),
            Figure::of(&PAIRED, say::K01_NAME, FigureUnit::Number, |seen| {
                Some(seen.worlds().count() as f64)
            }),
        ],
        conditions: &[],
    };

    fn run(trials: &Trials, parts: impl Iterator<Item = Part>) -> Report {
        let mut findings = TrialValues::new(trials);
        for part in parts {
            findings.insert(trials, &part, &trials.run(&part)).unwrap();
        }
        Report::new(trials, &findings)
    }

    #[test]
    fn arms_share_people_and_luck_whatever_the_order_of_the_parts() {
        let trials = Trials::new(&[&EFFECT], 3, 7).unwrap();
        let report = run(&trials, trials.parts().into_iter());
        assert_eq!(report, run(&trials, trials.parts().into_iter().rev()));
        let figures = &report.rows[0].figures;
        // Nothing differs from itself; a greeting is felt in every replicate; two worlds make a replicate.
        assert_eq!((figures[0].p05, figures[0].p95), (Some(0.0), Some(0.0)));
        assert!(figures[1].p05.unwrap() > 0.0, "{:?}", figures[1]);
        assert_eq!(figures[2].median, Some(2.0));
    }

    #[test]
    fn foreign_parts_and_values_are_refused() {
        let trials = Trials::new(&[&EFFECT], 1, 7).unwrap();
        let mut findings = TrialValues::new(&trials);
        for (case, replicate) in [(0, 1), (1, 0)] {
            let part = Part { case, replicate };
            assert_eq!(
                findings.insert(&trials, &part, &[0.0; 3]),
                Err(TrialValuesError::Part(part))
            );
        }
        let part = Part {
            case: 0,
            replicate: 0,
        };
        assert_eq!(
            findings.insert(&trials, &part, &[]),
            Err(TrialValuesError::Size {
                found: 0,
                expected: 3
            })
        );
    }

    #[test]
    fn the_rows_are_facts_then_the_trade_s_with_bands_around_their_centres() {
        for (number, row) in ROWS.iter().enumerate() {
            let before = number.checked_sub(1).map(|before| ROWS[before]);
            match row.tier {
                Tier::Trade => {
                    assert!(row.id.starts_with('T') && before.is_some_and(|b| b.id < row.id))
                }
                _ => assert_eq!(row.id, format!("K{:02}", number + 1)),
            }
            for place in 0..row.figures.len().max(1) {
                if let Some(Band { low, central, high }) = row.band_of(place) {
                    assert!(
                        low <= central && central <= high && low < high,
                        "{}",
                        row.id
                    );
                } else {
                    assert!(
                        !row.decides(place),
                        "{}: figure {place} cannot decide",
                        row.id
                    );
                }
            }
        }
        let core = ROWS.iter().filter(|row| row.tier == Tier::Core).count();
        let facts = ROWS.iter().filter(|row| row.tier != Tier::Trade).count();
        assert_eq!((core, facts), (25, 37));
    }

    #[test]
    fn the_rows_read_what_exists_from_cases_that_are_good() {
        Trials::new(ROWS, 1, 42).unwrap();
        for row in ROWS {
            for figure in row.figures {
                let known = match figure.readout {
                    Readout::Curve(curve, at) => curve.x.contains(&at),
                    Readout::Statistic(_) | Readout::Of(_) => true,
                };
                assert!(known, "{}: {:?}", row.id, figure.readout);
            }
        }
    }
}
