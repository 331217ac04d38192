//! Room 4 (wasm32 only): the door between the engine and JavaScript.
//!
//! Documents and results cross it as JSON text, columns of numbers as `Float64Array`. Everything here converts, calls
//! and converts back; what can be wrong is thrown as an `Error` whose message is JSON, see [`problem`].
//!
//! Compute workers hold a [`Job`]; the one worker that merges and draws holds a [`Desk`].

mod declarations;
mod desk;
mod job;
mod problem;

use wasm_bindgen::prelude::wasm_bindgen;

pub use desk::Desk;
pub use job::Job;

use charts::words::{Words, outcome_words, series_words};
use experiments::catalogue::catalogue;
use experiments::comparison::ENGINE_VERSION;
use experiments::sentence::Wording;
use model::document;
use model::indicator::Indicator;
use model::outcomes::OUTCOMES;
use model::series::SERIES;

/// Makes a panic readable in the console. Every instance, in every worker, calls it by itself when it starts.
#[wasm_bindgen(start)]
pub fn start() {
    console_error_panic_hook::set_once();
}

/// The engine's version.
#[wasm_bindgen]
#[must_use]
pub fn version() -> String {
    ENGINE_VERSION.to_owned()
}

/// Reads a document: the experiment with all defaults filled in, or every error at once.
#[wasm_bindgen(unchecked_return_type = "Json<Check>")]
#[must_use]
pub fn check(text: &str) -> String {
    match document::parse(text) {
        Ok(experiment) => text_of(&serde_json::json!({ "experiment": experiment })),
        Err(errors) => problem::text_of_errors(&errors),
    }
}

/// The built-in cases; the first one is the page's.
#[wasm_bindgen(unchecked_return_type = "Json<BuiltIn[]>")]
#[must_use]
pub fn presets() -> String {
    // None is left out: that every one can be read is tested.
    let known = document::presets().iter().filter_map(|preset| {
        let experiment = document::parse(preset.text).ok()?;
        let (title, story) = (Wording::from(&preset.title()), Wording::from(&preset.story()));
        Some(serde_json::json!({ "name": preset.name, "title": title, "story": story, "experiment": experiment }))
    });
    text_of(&serde_json::Value::from_iter(known))
}

/// The JSON Schema of documents.
#[wasm_bindgen]
#[must_use]
pub fn schema() -> String {
    text_of(&document::schema())
}

/// Every daily series and outcome with unit and definition.
#[wasm_bindgen(unchecked_return_type = "Json<Catalogue>")]
#[must_use]
pub fn series_info() -> String {
    text_of(&catalogue())
}

/// The words for every daily series and outcome, in both languages.
#[wasm_bindgen(unchecked_return_type = "Json<{ series: Words[]; outcomes: Words[] }>")]
#[must_use]
pub fn words() -> String {
    let of = |known: &[Indicator], words: fn(&str) -> Option<&'static Words>| -> Vec<&Words> {
        known.iter().filter_map(|info| words(info.name)).collect()
    };
    let (series, outcomes) = (of(SERIES, series_words), of(OUTCOMES, outcome_words));
    text_of(&serde_json::json!({ "series": series, "outcomes": outcomes }))
}

/// The JSON text of a result, byte for byte the same that the command line writes.
fn text_of(result: &impl serde::Serialize) -> String {
    // Writing cannot fail: every key is a string, and a buffer takes all.
    serde_json::to_string_pretty(result)
        .map(|text| text + "\n")
        .unwrap_or_default()
}
