//! How firmly the rows stand: which verdicts turn when one number of the model is moved.
//!
//! Each number is moved by a tenth and by a quarter of its range to either side, everything else and the luck
//! kept. A fit that rests on a knife's edge shows as many rows that turn at a tenth.

use serde::Serialize;

use super::case::{Case, CaseError};
use super::change::{Place, changed_experiment};
use super::report::{Report, Total, Verdict};
use super::row::Row;
use super::search::Free;
use super::trials::{Part, TrialValues, Trials};
use experiments::comparison::ENGINE_VERSION;
use model::parameters::TABLE;

/// The format of the report.
const FORMAT: &str = "community-sim-sensitivity/1";

/// The moves, as shares of the range.
pub const MOVES: [f64; 4] = [-0.25, -0.1, 0.1, 0.25];

/// The rows with the model as it is, and with one number moved at a time.
#[derive(Clone, Debug)]
pub struct Sensitivity {
    free: Vec<(Free, Place)>,
    base: Trials,
}

/// One number moved by one share of its range.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Position of the number.
    number: usize,
    share: f64,
    trials: Trials,
}

impl Sensitivity {
    /// The rows that the model has the mechanism for, each with so many replicates, and the numbers to move.
    ///
    /// # Errors
    /// When the document of a case is not a good one.
    pub fn new(
        rows: &[&'static Row],
        replicates: u32,
        seed: u64,
        free: Vec<(Free, Place)>,
    ) -> Result<Self, CaseError> {
        let rows: Vec<&'static Row> = rows
            .iter()
            .copied()
            .filter(|row| !row.figures.is_empty())
            .collect();
        Ok(Self {
            free,
            base: Trials::new(&rows, replicates, seed)?,
        })
    }

    /// Every parameter of the model's table, moved within its range.
    #[must_use]
    pub fn parameters() -> Vec<(Free, Place)> {
        let free = TABLE.iter().filter_map(|row| {
            let place = Place::parse(row.name)?;
            let mut free = Free::named(row.name);
            free.complete(&place, row.default).ok()?;
            Some((free, place))
        });
        free.collect()
    }

    /// The trials with the model as it is.
    #[must_use]
    pub fn base(&self) -> &Trials {
        &self.base
    }

    /// How many numbers are moved.
    #[must_use]
    pub fn numbers(&self) -> usize {
        self.free.len()
    }

    /// The names of the cases whose first replicate changes when number `number` is moved as far as it goes. In other
    /// cases nothing reads it.
    ///
    /// # Errors
    /// When a case does not allow the number.
    pub fn reached(
        &self,
        number: usize,
        base: &TrialValues,
    ) -> Result<Vec<&'static str>, CaseError> {
        let mut reached = Vec::new();
        for share in [MOVES[0], MOVES[3]] {
            let trials = self.moved(number, share, 1, |_| true)?;
            for part in trials.parts() {
                let name = trials.trials[part.case].case.name;
                let same = trials
                    .run(&part)
                    .iter()
                    .zip(trials.trials[part.case].figures())
                    .all(|(value, (row, place))| {
                        value.to_bits() == base.values[*row][*place][0].to_bits()
                    });
                if !same && !reached.contains(&name) {
                    reached.push(name);
                }
            }
        }
        Ok(reached)
    }

    /// The moves of number `number` in the cases that it reaches.
    ///
    /// # Errors
    /// When a case does not allow the number.
    pub fn variants(
        &self,
        number: usize,
        reached: &[&'static str],
    ) -> Result<Vec<Variant>, CaseError> {
        let variant = |share: &f64| {
            let wanted = |case: &Case| reached.contains(&case.name);
            let trials = self.moved(number, *share, self.base.replicates, wanted)?;
            Ok(Variant {
                number,
                share: *share,
                trials,
            })
        };
        MOVES.iter().map(variant).collect()
    }

    fn moved(
        &self,
        number: usize,
        share: f64,
        replicates: u32,
        wanted: impl Fn(&Case) -> bool,
    ) -> Result<Trials, CaseError> {
        let (free, place) = &self.free[number];
        Trials::with(
            &self.base.rows,
            replicates,
            self.base.seed,
            |case| place.is_in(case) && wanted(case),
            |case, seed| {
                let own = place.value(&case.experiment(seed)?);
                let to = own.map(|own| free.moved(own, share));
                let changes: Vec<(Place, f64)> =
                    to.map(|to| (place.clone(), to)).into_iter().collect();
                changed_experiment(case, seed, &changes)
            },
        )
    }

    /// Which rows turn.
    #[must_use]
    pub fn report(
        &self,
        base: &TrialValues,
        variants: &[(Variant, TrialValues)],
    ) -> SensitivityReport {
        let as_it_is = Report::new(&self.base, base);
        let numbers = self.free.iter().enumerate().map(|(number, (free, _))| {
            let own = variants
                .iter()
                .filter(|(variant, _)| variant.number == number);
            let moves = own.map(|(variant, findings)| {
                let moved = Report::new(&self.base, findings);
                let turned = |to: Verdict| {
                    let pairs = as_it_is.rows.iter().zip(&moved.rows);
                    let turned =
                        pairs.filter(|(was, is)| was.verdict != is.verdict && is.verdict == to);
                    turned.map(|(_, is)| is.id).collect()
                };
                MoveReport {
                    share: variant.share,
                    value: free.moved(free.shipped, variant.share),
                    core: moved.core,
                    secondary: moved.secondary,
                    lost: turned(Verdict::Fail),
                    gained: turned(Verdict::Pass),
                }
            });
            NumberReport {
                place: free.place.clone(),
                value: free.shipped,
                low: free.low,
                high: free.high,
                moves: moves.collect(),
            }
        });
        SensitivityReport {
            format: FORMAT,
            engine_version: ENGINE_VERSION,
            seed: self.base.seed,
            worlds: self.base.replicates,
            core: as_it_is.core,
            secondary: as_it_is.secondary,
            passed: as_it_is
                .rows
                .iter()
                .filter(|row| row.verdict == Verdict::Pass)
                .map(|row| row.id)
                .collect(),
            numbers: numbers.collect(),
        }
    }
}

impl Variant {
    /// The parts that have to be run.
    #[must_use]
    pub fn parts(&self) -> Vec<Part> {
        self.trials.parts()
    }

    /// The trials with the number moved.
    #[must_use]
    pub fn trials(&self) -> &Trials {
        &self.trials
    }
}

/// Which rows turn when one number is moved.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SensitivityReport {
    /// The format of this report.
    pub format: &'static str,
    /// The version of the engine.
    pub engine_version: &'static str,
    /// Number that all luck follows from.
    pub seed: u64,
    /// Replicates of every case.
    pub worlds: u32,
    /// The core rows with the model as it is.
    pub core: Total,
    /// The secondary rows.
    pub secondary: Total,
    /// The rows that pass with the model as it is.
    pub passed: Vec<&'static str>,
    /// The numbers.
    pub numbers: Vec<NumberReport>,
}

/// One number.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NumberReport {
    /// A parameter's name or a field of a case.
    pub place: String,
    /// Its value.
    pub value: f64,
    /// The least value.
    pub low: Option<f64>,
    /// The greatest value.
    pub high: Option<f64>,
    /// The moves; none when no case of the rows reads the number.
    pub moves: Vec<MoveReport>,
}

/// One move of one number.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MoveReport {
    /// By which share of the range.
    pub share: f64,
    /// To which value; cases with a value of their own are moved from that.
    pub value: f64,
    /// The core rows.
    pub core: Total,
    /// The secondary rows.
    pub secondary: Total,
    /// Rows that pass with the model as it is and fail now.
    pub lost: Vec<&'static str>,
    /// Rows that fail with the model as it is and pass now.
    pub gained: Vec<&'static str>,
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn free(place: &str, low: f64, high: f64, value: f64) -> (Free, Place) {
        let parsed = Place::parse(place).unwrap();
        let mut free = Free::named(place);
        (free.low, free.high) = (Some(low), Some(high));
        free.complete(&parsed, value).unwrap();
        (free, parsed)
    }

    #[test]
    fn a_number_reaches_only_the_cases_that_read_it_and_turns_their_rows() {
        let rows = [Row::find("K12").unwrap(), Row::find("K25").unwrap()];
        let numbers = vec![
            // Read by everybody who visits the Q&A community, by no other case.
            free("qa:scenario.segments[3].visits_per_week", 0.001, 6.0, 1.0),
            // Read where somebody is called to a group.
            free("call_annoyance", 0.0, 1.0, 0.06),
            // Read by nobody here.
            free("check_in_share", 0.0, 1.0, 0.25),
        ];
        let sensitivity = Sensitivity::new(&rows, 1, 3, numbers).unwrap();
        let mut base = TrialValues::new(sensitivity.base());
        for part in sensitivity.base().parts() {
            base.insert(sensitivity.base(), &part, &sensitivity.base().run(&part))
                .unwrap();
        }
        let reached: Vec<_> = (0..3)
            .map(|n| sensitivity.reached(n, &base).unwrap())
            .collect();
        assert_eq!(reached, [vec!["qa"], vec!["notified"], vec![]]);

        let mut found = Vec::new();
        for (number, cases) in reached.iter().enumerate() {
            for variant in sensitivity.variants(number, cases).unwrap() {
                let mut findings = base.clone();
                for part in variant.parts() {
                    let values = variant.trials().run(&part);
                    findings.insert(variant.trials(), &part, &values).unwrap();
                }
                found.push((variant, findings));
            }
        }
        let report = sensitivity.report(&base, &found);
        // Without any annoyance nobody mutes because of the calls.
        let calls = &report.numbers[1].moves;
        assert_eq!((calls[0].share, calls[0].value), (-0.25, 0.0));
        let passed = |id: &str| report.passed.contains(&id);
        assert_eq!(calls[0].lost.contains(&"K25"), passed("K25"));
        assert!(!calls[0].gained.contains(&"K25"));
        let untouched = &report.numbers[2].moves;
        assert_eq!(untouched.len(), MOVES.len());
        assert!(
            untouched
                .iter()
                .all(|m| m.lost.is_empty() && m.gained.is_empty())
        );
    }
}
