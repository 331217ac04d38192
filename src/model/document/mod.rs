//! Reading documents: one strict parser for page, command line and tests.
//!
//! A text becomes an [`Experiment`] in five steps, each of which goes on after an error as long as there is something
//! left to read: syntax and repeated fields (`reader`), a named preset written out (`preset`), types, names and ranges
//! by the schema of the Rust types (`shape`), rules between fields (`rules`), and the work it asks for (`limits`).
//! Nothing is guessed or dropped: what is not understood is an error.

mod allowed;
mod error;
mod limits;
mod path;
mod preset;
mod quote;
mod reader;
mod rules;
mod schema;
mod shape;
mod subschema;
mod unit;

pub use error::{DocumentError, MAX_ERRORS};
pub use limits::{MAX_MEMBER_DAYS, MAX_VALUES};
pub use preset::{BuiltIn, Preset, preset, presets};
pub use reader::MAX_BYTES;
pub use rules::REPLAYS;
pub use schema::schema;
pub use unit::name as unit_name;

use schemars::{JsonSchema, schema_for};
use serde::de::DeserializeOwned;
use serde_json::Value;

use self::error::Errors;
use self::limits::Size;
use self::path::Path;
use super::WHOLE;
use super::experiment::{Experiment, Run};
use super::fit;
use words::say::document as say;

/// Reads a document.
///
/// `scenario` may name a preset: `{"preset": "bank", "founders": 80}` is the preset's scenario with 80 founders. Then
/// `strategies` and `run` may be left out or, for `run`, be given in part.
///
/// # Errors
/// Every error of the document at once, in the order in which they are met; of very many the first [`MAX_ERRORS`] and
/// how many more there are.
pub fn parse(text: &str) -> Result<Experiment, Vec<DocumentError>> {
    let mut experiment = parse_unsettled(text)?;
    if !WHOLE {
        return Ok(experiment);
    }
    refuse(&fit::settle(&mut experiment)).map(|()| experiment)
}

/// The same without the search for the fit of a group that already runs, which [`fit::settle_by`] makes.
///
/// # Errors
/// As [`parse`]; what [`refuse`] says is left to be told.
pub fn parse_unsettled(text: &str) -> Result<Experiment, Vec<DocumentError>> {
    let mut errors = Errors::default();
    let experiment = reader::read(text, &mut errors).and_then(|mut document| {
        let brought = preset::expand(&mut document, &mut errors);
        shape::check(&schema::OF_EXPERIMENT, &mut document, &mut errors);
        rules::check(&document, brought, &mut errors);
        if let Some(size) = Size::of(&document) {
            size.check(&mut errors);
        }
        if errors.is_empty() {
            typed(document, &mut errors)
        } else {
            None
        }
    });
    if let (false, Some(experiment)) = (WHOLE, &experiment) {
        refuse_what_the_whole_runs(experiment, &mut errors);
    }
    match experiment {
        Some(experiment) if errors.is_empty() => Ok(experiment),
        _ => Err(errors.into_vec()),
    }
}

/// What the small program cannot simulate.
fn refuse_what_the_whole_runs(experiment: &Experiment, errors: &mut Errors) {
    let scenario = Path::Document.field("scenario");
    for (field, said) in [
        ("today", experiment.scenario.today.is_some()),
        ("posterior", experiment.scenario.posterior.is_some()),
    ] {
        if said {
            errors.add(&scenario.field(field), &field, &say::WHOLE_PROGRAM);
        }
    }
}

/// Refuses figures of a group that already runs to which no group of its people comes.
///
/// # Errors
/// An error for each of them.
pub fn refuse(missed: &[fit::Missed]) -> Result<(), Vec<DocumentError>> {
    let mut errors = Errors::default();
    let scenario = Path::Document.field("scenario");
    let today = scenario.field("today");
    for missed in missed {
        let rounded = |value: f64| format!("{value:.2}");
        let nearest = &rounded(missed.nearest);
        let allowed = say::NearestFigure { nearest };
        errors.add(&today.field(missed.name), &rounded(missed.wanted), &allowed);
    }
    if errors.is_empty() {
        Ok(())
    } else {
        Err(errors.into_vec())
    }
}

/// Reads a text of another form as documents are read: by the schema of its type.
///
/// # Errors
/// Every error of syntax, types, names and ranges.
pub fn read<T: DeserializeOwned + JsonSchema>(text: &str) -> Result<T, Vec<DocumentError>> {
    let mut errors = Errors::default();
    let read = reader::read(text, &mut errors).and_then(|mut value| {
        shape::check(schema_for!(T).as_value(), &mut value, &mut errors);
        if errors.is_empty() {
            typed(value, &mut errors)
        } else {
            None
        }
    });
    read.ok_or_else(|| errors.into_vec())
}

/// The same experiment for other days, worlds or another seed. Tactics dated after the end of a shortened run are not
/// reached.
///
/// # Errors
/// What is wrong with the run, or with the work that it asks for.
pub fn with_run(experiment: &Experiment, run: Run) -> Result<Experiment, Vec<DocumentError>> {
    let changed = Experiment {
        run,
        ..experiment.clone()
    };
    let mut errors = Errors::default();
    let mut document = value(&changed);
    shape::check(&schema::OF_EXPERIMENT, &mut document, &mut errors);
    if let Some(size) = Size::of(&document) {
        size.check(&mut errors);
    }
    if errors.is_empty() {
        Ok(changed)
    } else {
        Err(errors.into_vec())
    }
}

/// The JSON of an experiment, with all defaults filled in.
#[must_use]
pub fn value(experiment: &Experiment) -> Value {
    // By its text: one writer of documents serves for all. Writing cannot fail: every key is a string.
    serde_json::to_string(experiment)
        .and_then(|text| serde_json::from_str(&text))
        .unwrap_or_default()
}

/// The experiment that the bytes of its [`value`] stand for; nothing is checked again.
///
/// # Errors
/// When they stand for no experiment.
pub fn unpack(bytes: &[u8]) -> Result<Experiment, Vec<DocumentError>> {
    let mut errors = Errors::default();
    // As a text: one reader of JSON serves for all.
    let text = std::str::from_utf8(bytes).unwrap_or_default();
    let value = serde_json::from_str(text).unwrap_or_default();
    typed(value, &mut errors).ok_or_else(|| errors.into_vec())
}

/// The finished type. A document that has passed every check cannot fail here; if it does, the schema and the types
/// have drifted apart, and that is reported like any other error.
fn typed<T: DeserializeOwned>(document: Value, errors: &mut Errors) -> Option<T> {
    serde_json::from_value(document)
        .map_err(|error| {
            let found = say::Refused {
                reason: &error.to_string(),
            };
            errors.add(&Path::Document, &found, &say::AS_THE_SCHEMA_SAYS);
        })
        .ok()
}
