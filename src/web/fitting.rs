//! The search for the fit of a group that already runs, in worlds that any worker runs.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::document::text_of;
use super::point;
use super::problem::Problem;
use model::document::{parse_unsettled, refuse};
use model::experiment::Experiment;
use model::fit::{Grown, Missed, Round, settle_by};
use words::say::package as say;

/// The search for what a group that already runs must have grown from, as `new Document` makes it by itself.
///
/// It asks for worlds, round by round, as a `Study` does; any workers run these points, in any order, and the fit is the same:
///
/// ```js
/// const fitting = new Fitting(text);
/// while (fitting.points > 0)
///   for (let k = fitting.points - 1; k >= 0; k--) fitting.insert(k, run_point(fitting.point(k)));
/// const document = fitting.document();
/// ```
#[wasm_bindgen]
#[derive(Debug)]
pub struct Fitting {
    experiment: Experiment,
    /// What the worlds of the rounds so far came to.
    rounds: Vec<Vec<Grown>>,
    /// The round at hand, and what of it has come; none when the search is over.
    lacking: Option<(Round, Vec<Option<Grown>>)>,
    missed: Vec<Missed>,
}

#[wasm_bindgen]
impl Fitting {
    /// Begins the search for a document: its JSON text, or the object that the text would give.
    ///
    /// # Errors
    /// Every error of the document at once.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "string | object")] document: &JsValue,
    ) -> Result<Fitting, Problem> {
        let mut begun = Self {
            experiment: parse_unsettled(&text_of(document)?).map_err(Problem)?,
            rounds: Vec::new(),
            lacking: None,
            missed: Vec::new(),
        };
        begun.go_on();
        Ok(begun)
    }

    /// Worlds of the round at hand, counted from 0; 0 when the search is over, and where nothing is to be found. When all have been
    /// inserted, the next round begins.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn points(&self) -> u32 {
        self.lacking.as_ref().map_or(0, |(round, _)| round.worlds)
    }

    /// A point of the round at hand, for `run_point` in any worker.
    ///
    /// # Errors
    /// When there is no such point.
    pub fn point(&self, number: u32) -> Result<Vec<u8>, Problem> {
        let lacking = self.lacking.as_ref();
        let known = lacking.filter(|(round, _)| number < round.worlds);
        let point = known.map(|(round, _)| point::of_fitting(&round.experiment, number));
        point.ok_or_else(|| unknown(number))
    }

    /// Takes what `run_point` gave for a point of the round at hand, in any order.
    ///
    /// # Errors
    /// When there is no such point, it has been given before, or the numbers are none of a point.
    pub fn insert(&mut self, number: u32, figures: &[f64]) -> Result<(), Problem> {
        let taken = self.lacking.as_mut().map(|(_, taken)| taken);
        let place = taken.and_then(|taken| taken.get_mut(number as usize));
        let figures: Option<[f64; 6]> = figures.try_into().ok();
        match (place, figures) {
            (Some(place @ None), Some(figures)) => *place = Some(Grown::from(figures)),
            _ => return Err(unknown(number)),
        }
        if let Some((_, taken)) = &self.lacking
            && let Some(round) = taken.iter().copied().collect::<Option<Vec<Grown>>>()
        {
            self.rounds.push(round);
            self.go_on();
        }
        Ok(())
    }

    /// The document with the fit that was found.
    ///
    /// # Errors
    /// When the search is not over, or the figures are missed that it is for.
    pub fn document(&self) -> Result<super::document::Document, Problem> {
        if self.lacking.is_some() {
            return Err(unknown(self.points()));
        }
        refuse(&self.missed).map_err(Problem)?;
        super::document::checked(self.experiment.clone())
    }
}

impl Fitting {
    /// Goes through the search with the rounds that are known, up to its end or the next one.
    fn go_on(&mut self) {
        let mut known = self.rounds.iter();
        let mut lacking = None;
        let missed = settle_by(&mut self.experiment, |round| {
            let found = known.next().cloned();
            if found.is_none() {
                lacking = Some(round);
            }
            found
        });
        self.missed = missed.unwrap_or_default();
        self.lacking = lacking.map(|round| {
            let taken = vec![None; round.worlds as usize];
            (round, taken)
        });
    }
}

fn unknown(number: u32) -> Problem {
    Problem::of_argument("number", &number.to_string(), &say::KNOWN_POINT)
}
