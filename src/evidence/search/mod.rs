//! The project's own calibration: free numbers moved within ranges until the population rows and the curves of
//! the replayed communities fit best.
//!
//! What is minimised is the weighted mean of squared distances, each in half-widths of its band: of every figure with a
//! band, and of every point of a replayed community's curves. Every evaluation runs the same worlds, so that two sets of
//! numbers differ by what they are and not by luck. Nothing of this decides whether a row passes.

mod evolution;
mod target;

use serde::Serialize;

use self::evolution::{Evolution, latin_hypercube};
use self::target::Targets;
pub use self::target::{Free, LossTerm, SearchSpec};
use super::case::{Case, CaseError};
use super::change::{Place, changed_experiment};
use super::trials::{Part, Trial, Trials};
use measure::Analysis;
use model::document::DocumentError;
use words::say::punctuation::LIST_ITEMS;
use words::say::search as say;
use words::{Joined, Say};

/// One set of numbers that is tried.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Candidate {
    /// Its number, from 0.
    pub evaluation: u32,
    /// The numbers, in the order of the free ones.
    pub values: Vec<f64>,
    #[serde(skip)]
    point: Vec<f64>,
}

/// What a candidate came to.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Evaluation {
    /// The numbers that were tried.
    #[serde(flatten)]
    pub candidate: Candidate,
    /// The weighted mean of the terms; 0 is a perfect fit, 1 lies on the ends of the bands.
    pub loss: f64,
    /// What it is made of.
    pub terms: Vec<LossTerm>,
}

/// A search on its way.
#[derive(Clone, Debug)]
pub struct Search {
    spec: SearchSpec,
    places: Vec<Place>,
    targets: Targets,
    /// Candidates that are tried before the evolution begins, last first: the shipped numbers, then the even sample.
    waiting: Vec<Vec<f64>>,
    evolution: Option<Evolution>,
    asked: u32,
    best: Option<Evaluation>,
}

impl Search {
    /// Begins the search that `text` (JSON) describes, with the numbers that are shipped.
    ///
    /// # Errors
    /// What is wrong with the description, and what it names that does not exist.
    pub fn new(text: &str) -> Result<Self, Vec<DocumentError>> {
        let mut spec = SearchSpec::parse(text)?;
        let wrong = |number: usize, found: &dyn Say, allowed: &dyn Say| {
            let path = format!("free[{number}].place");
            vec![DocumentError::new(&path, found, allowed)]
        };
        let mut places = Vec::new();
        for (number, free) in spec.free.iter().enumerate() {
            let place = Place::parse(&free.place);
            places
                .push(place.ok_or_else(|| {
                    wrong(number, &format!("{:?}", free.place), &say::SOME_PLACE)
                })?);
        }
        let targets = Targets::new(&spec)?;
        let shipped = Trials::with(
            &targets.rows,
            spec.worlds,
            spec.seed,
            |case| targets.wants(case),
            Case::experiment,
        )
        .map_err(|error| error.errors)?;
        let mut start = Vec::new();
        for (number, (free, place)) in spec.free.iter_mut().zip(&places).enumerate() {
            let experiments = shipped.trials.iter().filter(|t| place.is_in(t.case));
            let value = experiments
                .filter_map(|trial| place.value(&trial.experiment))
                .next();
            let value = value.ok_or_else(|| {
                let cases = &Joined(&spec.cases, LIST_ITEMS);
                wrong(
                    number,
                    &format!("{:?}", free.place),
                    &say::PlaceOfCases { cases },
                )
            })?;
            free.complete(place, value).map_err(|(found, allowed)| {
                vec![DocumentError::new(
                    &format!("free[{number}]"),
                    &found,
                    &allowed,
                )]
            })?;
            start.push(free.place_in_unit(value));
        }
        let mut waiting = latin_hypercube(places.len(), spec.sample as usize, spec.seed);
        waiting.push(start);
        Ok(Self {
            spec,
            places,
            targets,
            waiting,
            evolution: None,
            asked: 0,
            best: None,
        })
    }

    /// The numbers that are moved, and where they stand.
    #[must_use]
    pub fn free(&self) -> Vec<(Free, Place)> {
        self.spec
            .free
            .iter()
            .cloned()
            .zip(self.places.iter().cloned())
            .collect()
    }

    /// The description, with every range and weight filled in.
    #[must_use]
    pub fn spec(&self) -> &SearchSpec {
        &self.spec
    }

    /// Candidates given out so far.
    #[must_use]
    pub fn asked(&self) -> u32 {
        self.asked
    }

    /// The best found so far.
    #[must_use]
    pub fn best(&self) -> Option<&Evaluation> {
        self.best.as_ref()
    }

    /// The next candidates to try: the shipped numbers and an even sample first, then a generation after another.
    #[must_use]
    pub fn ask(&mut self) -> Vec<Candidate> {
        let points = match &self.evolution {
            None => self.waiting.iter().rev().cloned().collect(),
            Some(evolution) => evolution.ask(),
        };
        let candidate = |point: Vec<f64>| {
            let evaluation = self.asked;
            self.asked += 1;
            let pairs = self.spec.free.iter().zip(&point);
            let values = pairs.map(|(free, at)| free.value_at(*at)).collect();
            Candidate {
                evaluation,
                values,
                point,
            }
        };
        points.into_iter().map(candidate).collect()
    }

    /// The trials of a candidate.
    ///
    /// # Errors
    /// When a case does not allow its numbers.
    pub fn trials(&self, candidate: &Candidate) -> Result<Trials, CaseError> {
        let changes: Vec<(Place, f64)> = self
            .places
            .iter()
            .cloned()
            .zip(candidate.values.iter().copied())
            .collect();
        let rows = &self.targets.rows;
        Trials::with(
            rows,
            self.spec.worlds,
            self.spec.seed,
            |case| self.targets.wants(case),
            |case, seed| changed_experiment(case, seed, &changes),
        )
    }

    /// Runs a part of a candidate's trials: the figures, then the points of the curves.
    #[must_use]
    pub fn run(&self, trials: &Trials, part: &Part) -> Vec<f64> {
        trials.run_and(
            part,
            Some(|trial: &Trial, findings: &Analysis<'_>| {
                self.targets.points(trial.case.name, findings)
            }),
        )
    }

    /// Puts the parts of a candidate together.
    #[must_use]
    pub fn evaluate(
        &self,
        candidate: Candidate,
        trials: &Trials,
        parts: &[(Part, Vec<f64>)],
    ) -> Evaluation {
        let terms = self.targets.terms(trials, parts);
        let weights: f64 = terms.iter().map(|term| term.weight).sum();
        let sum: f64 = terms.iter().map(|term| term.weight * term.penalty).sum();
        Evaluation {
            candidate,
            loss: if weights > 0.0 { sum / weights } else { 0.0 },
            terms,
        }
    }

    /// Learns from what the candidates of the last [`Search::ask`] came to.
    pub fn tell(&mut self, evaluations: &[Evaluation]) {
        for evaluation in evaluations {
            if self
                .best
                .as_ref()
                .is_none_or(|best| evaluation.loss < best.loss)
            {
                self.best = Some(evaluation.clone());
            }
        }
        if let Some(evolution) = &mut self.evolution {
            let points: Vec<Vec<f64>> = evaluations
                .iter()
                .map(|e| e.candidate.point.clone())
                .collect();
            let losses: Vec<f64> = evaluations.iter().map(|e| e.loss).collect();
            evolution.tell(&points, &losses);
        } else if let Some(best) = &self.best {
            let mean = best.candidate.point.clone();
            self.evolution = Some(Evolution::new(mean, self.spec.step, self.spec.seed));
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use model::{document, parameters};

    fn run(search: &mut Search) -> Vec<Evaluation> {
        let candidates = search.ask();
        let evaluate = |candidate: Candidate| {
            let trials = search.trials(&candidate).unwrap();
            let parts = trials.parts();
            let found = parts
                .into_iter()
                .map(|part| (part, search.run(&trials, &part)));
            let found: Vec<_> = found.collect();
            search.evaluate(candidate, &trials, &found)
        };
        candidates.into_iter().map(evaluate).collect()
    }

    #[test]
    fn the_shipped_numbers_come_first_and_the_ranges_are_kept() {
        let text = r#"{ "free": [ { "place": "first_visit_boost", "low": 1, "high": 8 },
                                  { "place": "qa:scenario.segments[2].interest_days", "low": 1, "high": 200, "log": true },
                                  { "place": "qa:scenario.founders", "low": 10, "high": 130 } ],
                        "cases": ["qa"], "rows": { "K01": 1, "K08": 2 }, "worlds": 1, "sample": 3 }"#;
        let mut search = Search::new(text).unwrap();
        let first = run(&mut search);
        assert_eq!(first.len(), 4);
        let boost = parameters::find("first_visit_boost").unwrap().default;
        let qa = document::parse(document::preset("qa").unwrap())
            .unwrap()
            .scenario;
        let expected = [boost, qa.segments[2].interest_days, f64::from(qa.founders)];
        assert_eq!(first[0].candidate.values.len(), expected.len());
        for (value, expected) in first[0].candidate.values.iter().zip(expected) {
            assert!((value - expected).abs() < 1e-9, "{value} is not {expected}");
        }
        search.tell(&first);
        let best = first
            .iter()
            .map(|e| e.loss)
            .fold(f64::INFINITY, |a, b| if b < a { b } else { a });
        assert_eq!(search.best().unwrap().loss, best);
        let second = run(&mut search);
        assert_eq!(second[0].candidate.evaluation, 4);
        for evaluation in first.iter().chain(&second) {
            assert_eq!(evaluation.candidate.values.len(), 3);
            for (free, value) in search.spec().free.iter().zip(&evaluation.candidate.values) {
                let (low, high) = (free.low.unwrap(), free.high.unwrap());
                assert!(
                    low - 1e-9 <= *value && *value <= high + 1e-9,
                    "{} {value}",
                    free.place
                );
            }
        }
    }

    #[test]
    fn the_loss_is_the_weighted_mean_of_squared_distances() {
        let text = r#"{ "free": [ { "place": "first_visit_boost" } ], "cases": ["qa"],
                        "rows": { "K01": 1, "K08": 3 }, "worlds": 2 }"#;
        let mut search = Search::new(text).unwrap();
        let found = run(&mut search);
        let [lurkers, activation] = &found[0].terms[..] else {
            unreachable!("{:?}", found[0].terms)
        };
        assert_eq!(
            (lurkers.name.as_str(), activation.name.as_str()),
            ("K01.1 qa", "K08.3 qa")
        );
        // Neither decides, so both count half.
        assert_eq!((lurkers.weight, activation.weight), (0.5, 1.5));
        let distance = (lurkers.value.unwrap() - 0.8) / 0.1;
        assert!((lurkers.penalty - distance * distance).abs() < 1e-9);
        let mean = (0.5 * lurkers.penalty + 1.5 * activation.penalty) / 2.0;
        assert!((found[0].loss - mean).abs() < 1e-12);
    }

    #[test]
    fn wrong_descriptions_are_named() {
        let refused = |text: &str| {
            let errors = Search::new(text).unwrap_err();
            let lines: Vec<String> = errors.iter().map(ToString::to_string).collect();
            lines.join("; ")
        };
        assert!(refused("{").contains("broken JSON"));
        assert!(refused(r#"{ "free": [] }"#).contains("free: found a list (0 entries)"));
        assert!(refused(r#"{ "free": [], "world": 4 }"#).contains("did you mean worlds?"));
        let luck = refused(r#"{ "free": [ { "place": "luck" } ] }"#);
        assert!(luck.starts_with("free[0].place: found \"luck\"; allowed: a model parameter"));
        let case = r#"{ "free": [ { "place": "qa:scenario.founders", "low": 1, "high": 9 } ] }"#;
        assert!(refused(case).contains("the cases forum"));
        let outside = r#"{ "free": [ { "place": "need_weight", "low": 6, "high": 8 } ] }"#;
        assert!(refused(outside).starts_with("free[0]: found 6 to 8; allowed: a range around"));
        let range = r#"{ "free": [ { "place": "forum:run.days" } ] }"#;
        assert!(refused(range).contains("`low` and `high`"));
        let row = r#"{ "free": [ { "place": "need_weight" } ], "rows": { "K99": 1 } }"#;
        assert!(refused(row).starts_with("rows: found \"K99\"; allowed: one of K01, "));
    }
}
