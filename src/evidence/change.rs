//! Changes: one number of a case's document set to another value.

use serde_json::{Value, json};

use super::case::{Case, CaseError};
use model::document::{self, DocumentError};
use model::experiment::Experiment;
use model::parameters;
use words::say::document::FOUND_NOTHING;
use words::say::evidence as say;

/// Where a number stands: a model parameter by name, in every case, or a field of a case's document by its path,
/// `forum:scenario.segments[0].visits_per_week`; a field of the scenario is that of every case with the same people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    text: String,
    /// The case that has it; none for a parameter.
    case: Option<String>,
    /// The path as a JSON pointer, or the parameter's name.
    pointer: String,
}

impl Place {
    /// Reads a place: a parameter's name or a path behind a case's name; nothing when it is neither.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if let Some((case, path)) = text.split_once(':') {
            let pointer = path.replace(['.', '['], "/").replace(']', "");
            return Some(Self {
                text: text.to_owned(),
                case: Some(case.to_owned()),
                pointer: format!("/{pointer}"),
            });
        }
        parameters::find(text).map(|_| Self {
            text: text.to_owned(),
            case: None,
            pointer: text.to_owned(),
        })
    }

    /// The place as it was written.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether `case` has the place.
    #[must_use]
    pub fn is_in(&self, case: &Case) -> bool {
        self.case.as_deref().is_none_or(|own| {
            own == case.name || own == case.people_of && self.pointer.starts_with("/scenario/")
        })
    }

    /// The number that stands there; none when the document has none.
    #[must_use]
    pub fn value(&self, experiment: &Experiment) -> Option<f64> {
        if self.case.is_none() {
            let own = experiment.scenario.assumptions.get(&self.pointer).copied();
            return own.or_else(|| parameters::find(&self.pointer).map(|row| row.default));
        }
        let document = serde_json::to_value(experiment).ok()?;
        document.pointer(&self.pointer)?.as_f64()
    }
}

/// The checked document of `case` with the numbers at `changes` in place of its own.
///
/// # Errors
/// When the document has no such place, or does not allow such a number.
pub fn changed_experiment(
    case: &Case,
    seed: u64,
    changes: &[(Place, f64)],
) -> Result<Experiment, CaseError> {
    let mut experiment = case.experiment(seed)?;
    let here = || changes.iter().filter(|(place, _)| place.is_in(case));
    for (place, value) in here().filter(|(place, _)| place.case.is_none()) {
        experiment
            .scenario
            .assumptions
            .insert(place.pointer.clone(), *value);
    }
    let mut document = serde_json::to_value(&experiment).unwrap_or_default();
    for (place, value) in here().filter(|(place, _)| place.case.is_some()) {
        match document.pointer_mut(&place.pointer) {
            Some(Value::Number(number)) => {
                let whole = number.is_u64() || number.is_i64();
                let new = if whole {
                    json!(value.round() as i64)
                } else {
                    json!(value)
                };
                *document
                    .pointer_mut(&place.pointer)
                    .unwrap_or(&mut Value::Null) = new;
            }
            other => {
                let found = other.map_or(FOUND_NOTHING, |_| say::NO_NUMBER);
                let error = DocumentError::new(&place.text, &found, &say::NUMBER_OF_CASE);
                return Err(CaseError {
                    case: case.name.to_owned(),
                    errors: vec![error],
                });
            }
        }
    }
    document::parse(&document.to_string()).map_err(|errors| CaseError {
        case: case.name.to_owned(),
        errors,
    })
}
