//! The calibration: what a group's files tell of its people, in worlds that any worker runs.

use serde::Deserialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::point;
use super::problem::Problem;
use super::{object_of, options_of, theme_of};
use calibration::{
    Calibration, History, LEAST_SIMULATIONS, LEAST_WORLDS, Lacking, Ledger, Report, Task, Trial,
};
use charts::{CalibrationChart, ChartAnswer};
use model::document;
use model::experiment::{Experiment, MAX_WORLDS};
use telling::calibration::told;
use words::Language;
use words::say::package as say;

/// What is wished, as `CalibrationTask` declares it.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Wished {
    own: bool,
    simulations: u32,
    worlds: u32,
    days_ahead: u32,
    hold_back: u32,
}

impl Default for Wished {
    fn default() -> Self {
        let Task {
            simulations,
            worlds,
            ahead,
            held_back,
        } = Task::default();
        Self {
            own: false,
            simulations,
            worlds,
            days_ahead: ahead,
            hold_back: held_back,
        }
    }
}

/// What a group's history tells of its people, on the way to the answer.
///
/// It asks for worlds, step by step, as a `Study` does; any workers run these points, in any order, and the answer is the same, and
/// the command line's:
///
/// ```js
/// const group = new GroupReading([{ name: "days.csv", data }]);
/// const calibrating = group.calibrate(plan);
/// while (calibrating.points > 0)
///   for (let k = calibrating.points - 1; k >= 0; k--) calibrating.insert(k, run_point(calibrating.point(k)));
/// console.log(calibrating.told("en"));
/// const calibrated = new Document(calibrating.calibrated());
/// ```
#[wasm_bindgen]
#[derive(Debug)]
pub struct Calibrating {
    calibration: Calibration,
    ledger: Ledger,
    /// What the next step lacks; none when there is the answer.
    lacking: Option<Lacking>,
    /// Which of those have come.
    taken: Vec<bool>,
    report: Option<Report>,
}

impl Calibrating {
    /// Of a group called `name`, with people as in `experiment` before anything is known of them.
    pub(super) fn new(
        experiment: &Experiment,
        history: History,
        name: &str,
        task: &JsValue,
    ) -> Result<Self, Problem> {
        let refused = |found: &str| {
            let (simulations, worlds, most) = (&LEAST_SIMULATIONS, &LEAST_WORLDS, &MAX_WORLDS);
            let allowed = say::SomeCalibration {
                simulations,
                worlds,
                most,
            };
            Problem::of_argument("task", &found, &allowed)
        };
        let wished: Wished = options_of(task).map_err(|error| refused(&error))?;
        let enough = [
            (wished.simulations, LEAST_SIMULATIONS),
            (wished.worlds, LEAST_WORLDS),
        ];
        for (number, least) in enough {
            if !(least..=MAX_WORLDS).contains(&number) {
                return Err(refused(&number.to_string()));
            }
        }
        let own = wished.own;
        let task = Task {
            simulations: wished.simulations,
            worlds: wished.worlds,
            ahead: wished.days_ahead,
            held_back: wished.hold_back,
        };
        let calibration = Calibration::new(experiment, own, history, name, task);
        let calibration =
            calibration.map_err(|wrong| Problem::of_argument("", &wrong, &say::A_HISTORY))?;
        let mut begun = Self {
            calibration,
            ledger: Ledger::default(),
            lacking: None,
            taken: Vec::new(),
            report: None,
        };
        begun.go_on();
        Ok(begun)
    }

    fn go_on(&mut self) {
        match self.calibration.report(&self.ledger) {
            Ok(report) => (self.report, self.lacking) = (Some(report), None),
            Err(lacking) => self.lacking = Some(lacking),
        }
        self.taken = vec![false; self.trials().len()];
    }

    fn trials(&self) -> &[Trial] {
        self.lacking.as_ref().map_or(&[], |lacking| &lacking.trials)
    }

    fn trial(&self, number: usize) -> Result<&Trial, Problem> {
        let known = self.trials().get(number);
        known.ok_or_else(|| Problem::of_argument("number", &number.to_string(), &say::KNOWN_POINT))
    }
}

#[wasm_bindgen]
impl Calibrating {
    /// Points of the step at hand, counted from 0; 0 when there is the answer. When all have been inserted, the next step begins.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn points(&self) -> u32 {
        self.trials().len() as u32
    }

    /// What the step at hand is for, in a word or two.
    #[wasm_bindgen(getter, unchecked_return_type = "Text")]
    #[must_use]
    pub fn step(&self) -> JsValue {
        let step = self.lacking.as_ref().map(|lacking| lacking.step.clone());
        object_of(&step.unwrap_or_default())
    }

    /// A point of the step at hand, for `run_point` in any worker.
    ///
    /// # Errors
    /// When there is no such point.
    pub fn point(&self, number: usize) -> Result<Vec<u8>, Problem> {
        Ok(point::of_calibration(self.trial(number)?))
    }

    /// Takes what `run_point` gave for a point of the step at hand, in any order; one that comes again changes nothing.
    ///
    /// # Errors
    /// When there is no such point.
    pub fn insert(&mut self, number: usize, values: Vec<f64>) -> Result<(), Problem> {
        let key = self.trial(number)?.key();
        if !std::mem::replace(&mut self.taken[number], true) {
            self.ledger.insert(key, values);
        }
        if !self.taken.contains(&false) {
            self.go_on();
        }
        Ok(())
    }

    /// Worlds that have been run.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn done(&self) -> u32 {
        self.ledger.len() as u32
    }

    /// Worlds that are run until there is the answer.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn total(&self) -> u32 {
        self.calibration.trials() as u32
    }

    /// The answer, as `community-sim calibrate --json` has it; undefined before it is there.
    #[wasm_bindgen(unchecked_return_type = "CalibrationReport | undefined")]
    #[must_use]
    pub fn report(&self) -> Option<JsValue> {
        self.report.as_ref().map(object_of)
    }

    /// The same in sentences and tables, as the command line prints them.
    ///
    /// # Errors
    /// When there is no such language.
    #[wasm_bindgen(unchecked_return_type = "Section[] | undefined")]
    pub fn told(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Language")] language: &str,
    ) -> Result<Option<JsValue>, Problem> {
        let known = Language::of(language);
        let language = known
            .ok_or_else(|| Problem::of_argument("language", &language, &say::SOME_LANGUAGE))?;
        Ok(self
            .report
            .as_ref()
            .map(|report| object_of(&told(report, language))))
    }

    /// The document for every other question, which begins on the day after the files; undefined before the answer is there, and where
    /// days were held back.
    #[wasm_bindgen(unchecked_return_type = "Experiment | undefined")]
    #[must_use]
    pub fn calibrated(&self) -> Option<JsValue> {
        let report = self
            .report
            .as_ref()
            .filter(|report| report.held_back.is_none())?;
        Some(object_of(&document::value(&report.calibrated)))
    }

    /// The names of its charts; none before the answer is there.
    #[must_use]
    pub fn charts(&self) -> Vec<String> {
        let names = self.report.as_ref().map(CalibrationChart::names);
        names
            .unwrap_or_default()
            .into_iter()
            .map(str::to_owned)
            .collect()
    }

    /// Draws one of its charts, and says what it shows, where, and in which numbers.
    ///
    /// # Errors
    /// When there is no such chart, or the theme is wrong.
    #[wasm_bindgen(unchecked_return_type = "ChartAnswer")]
    pub fn chart(
        &self,
        name: &str,
        #[wasm_bindgen(unchecked_param_type = "Theme")] theme: JsValue,
    ) -> Result<JsValue, Problem> {
        let theme = theme_of(theme)?;
        let known = self.charts().join(", ");
        let unknown = || Problem::of_argument("name", &name.to_owned(), &known);
        let report = self.report.as_ref().ok_or_else(unknown)?;
        let answer: Result<ChartAnswer, _> =
            charts::answer(&CalibrationChart { report, name }, &theme);
        answer
            .map(|answer| object_of(&answer))
            .map_err(|_| unknown())
    }
}
