//! The study: says which worlds it lacks, takes what has been run of them, and answers.

use std::fmt::Display;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::document::Document;
use super::object_of;
use super::point;
use super::problem::Problem;
use decisions::state::{self, StateError};
use decisions::{Answer, AnyStudy, Ledger, Question, Run, Study as _, Wanted};
use experiments::json;
use model::experiment::Experiment;
use telling::study::told;
use words::Language;
use words::say::package as say;

/// A question about a document's plans, on the way to its answer.
///
/// It asks for worlds of variants of the plans, step by step; any workers run these points, in any order, and the answer is the
/// same:
///
/// ```js
/// const study = new Study(plan, { kind: "risks", sets: 16 });
/// while (study.points > 0)
///   for (let k = study.points - 1; k >= 0; k--) study.insert(k, run_point(study.point(k)));
/// console.log(study.report(), study.told("en"));
/// ```
#[wasm_bindgen]
#[derive(Debug)]
pub struct Study {
    experiment: Experiment,
    study: AnyStudy,
    ledger: Ledger,
    /// What its next step lacks, none of it in the ledger when the step began; none when there is the answer.
    wanted: Option<Wanted>,
    /// How many of those are still lacking.
    lacking: usize,
    answer: Option<Answer>,
    /// About how many worlds are run for it.
    runs: u64,
}

#[wasm_bindgen]
impl Study {
    /// Asks a question about the plans of a document.
    ///
    /// # Errors
    /// When there is no such question, or something asked for cannot be.
    #[wasm_bindgen(constructor)]
    pub fn new(
        document: &Document,
        #[wasm_bindgen(unchecked_param_type = "Question")] question: JsValue,
    ) -> Result<Study, Problem> {
        let question: Question = serde_wasm_bindgen::from_value(question)
            .map_err(|error| wrong("question", &error, &say::SOME_QUESTION))?;
        let experiment = document.0.clone();
        let study = question.study(&experiment).map_err(Problem)?;
        let mut asked = Self {
            runs: study.runs(),
            experiment,
            study,
            ledger: Ledger::default(),
            wanted: None,
            lacking: 0,
            answer: None,
        };
        asked.go_on();
        Ok(asked)
    }

    /// Points of the step at hand, counted from 0; 0 when there is the answer. When all have been inserted, the next step begins.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn points(&self) -> u32 {
        self.runs_wanted().len() as u32
    }

    /// What the step at hand is for, in a word or two.
    #[wasm_bindgen(getter, unchecked_return_type = "Text")]
    #[must_use]
    pub fn step(&self) -> JsValue {
        let step = self.wanted.as_ref().map(|wanted| wanted.step.clone());
        object_of(&step.unwrap_or_default())
    }

    /// A point of the step at hand, for `run_point` in any worker.
    ///
    /// # Errors
    /// When there is no such point.
    pub fn point(&self, number: usize) -> Result<Vec<u8>, Problem> {
        Ok(point::of_study(self.run(number)?))
    }

    /// Takes what `run_point` gave for a point of the step at hand, in any order; one that comes again changes nothing.
    ///
    /// # Errors
    /// When there is no such point, or the values are no outcomes. Nothing is changed then.
    pub fn insert(&mut self, number: usize, outcomes: Vec<f64>) -> Result<(), Problem> {
        let key = self.run(number)?.key();
        let new = !self.ledger.has(key);
        if !self.ledger.insert(key, outcomes) {
            return Err(wrong("outcomes", &number, &say::OUTCOMES_OF_POINT));
        }
        self.lacking -= usize::from(new);
        if self.lacking == 0 {
            self.go_on();
        }
        Ok(())
    }

    /// Worlds that have been run, over all variants.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn done(&self) -> u32 {
        self.ledger.len() as u32
    }

    /// Worlds that are run until there is the answer: about so many, as later steps depend on what earlier ones find.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn total(&self) -> u32 {
        match self.answer {
            Some(_) => self.done(),
            None => self
                .done()
                .saturating_add(self.lacking as u32)
                .max(self.runs as u32),
        }
    }

    /// The answer or, before it is there, that of the worlds that are whole; undefined without any.
    #[wasm_bindgen(unchecked_return_type = "Answer | undefined")]
    #[must_use]
    pub fn report(&self) -> Option<JsValue> {
        self.so_far().map(|answer| object_of(&answer))
    }

    /// The same as text, byte for byte what the command line writes.
    #[must_use]
    pub fn report_json(&self) -> Option<String> {
        // Writing cannot fail: every key is a string.
        self.so_far()
            .map(|answer| json::text(&answer).unwrap_or_default())
    }

    /// The same in sentences and tables, as the command line prints them.
    ///
    /// # Errors
    /// When the page has no such language.
    #[wasm_bindgen(unchecked_return_type = "Section[] | undefined")]
    pub fn told(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Language")] language: &str,
    ) -> Result<Option<JsValue>, Problem> {
        let known = Language::of(language);
        let language = known.ok_or_else(|| wrong("language", &language, &say::SOME_LANGUAGE))?;
        Ok(self
            .so_far()
            .map(|answer| object_of(&told(&answer, &self.experiment, language))))
    }

    /// The worlds that have been run: what `restore` takes, and the command line's `--state`.
    #[must_use]
    pub fn state(&self) -> Vec<u8> {
        state::write(&self.ledger)
    }

    /// Goes on from what `state` gave, of this or any other study.
    ///
    /// # Errors
    /// When these are no finished worlds, or another version of the engine ran them.
    pub fn restore(&mut self, state: &[u8]) -> Result<(), Problem> {
        let taken = state::read(state, &mut self.ledger);
        self.go_on();
        taken.map(|_| ()).map_err(|error| match &error {
            StateError::Broken(line) => {
                Problem::of_argument("state", &say::BrokenLine { line }, &say::SOME_STATE)
            }
            StateError::Foreign { found, .. } => {
                let found = say::OfEngine { engine: found };
                Problem::of_argument("state", &found, &say::SOME_STATE)
            }
            StateError::Other | StateError::Unreadable(_) => {
                Problem::of_argument("state", &say::NO_WORLDS, &say::SOME_STATE)
            }
        })
    }
}

impl Study {
    fn go_on(&mut self) {
        match self.study.report(&self.ledger, self.study.worlds()) {
            Ok(answer) => (self.answer, self.wanted) = (Some(answer), None),
            Err(wanted) => (self.answer, self.wanted) = (None, Some(wanted)),
        }
        self.lacking = self.runs_wanted().len();
    }

    fn runs_wanted(&self) -> &[Run] {
        self.wanted.as_ref().map_or(&[], |wanted| &wanted.runs)
    }

    fn run(&self, number: usize) -> Result<&Run, Problem> {
        let known = self.runs_wanted().get(number);
        known.ok_or_else(|| wrong("number", &number, &say::KNOWN_POINT))
    }

    /// The answer or, before it is there, that of the worlds that are whole.
    pub(super) fn so_far(&self) -> Option<Answer> {
        let stopped = || self.study.so_far(&self.ledger).map(|(_, answer)| answer);
        self.answer.clone().or_else(stopped)
    }
}

fn wrong(name: &str, found: &dyn Display, allowed: &dyn words::Say) -> Problem {
    Problem::of_argument(name, &found.to_string(), allowed)
}
