//! Room 7 (wasm32 only): the door between the engine and JavaScript.
//!
//! Results cross it as objects with TypeScript types, columns of numbers as `Float64Array`; text stays where its bytes
//! must be the command line's. Everything here converts, calls and converts back; what can be wrong is thrown as a
//! [`Problem`].
//!
//! A [`Document`] is checked once. Compute workers hold a [`Job`]; the one worker that merges and draws holds a [`Desk`].
//! Questions about the plans are a [`Study`]'s, whose points any worker runs; one world is followed day by day with a [`Watch`]. A person's own files are a
//! [`GroupReading`]'s, and what they tell of the group's people a [`Calibrating`]'s. What a group that already runs has grown from,
//! a [`Fitting`] finds with many workers; a document alone finds it, too.
//!
//! Without the feature `whole` there is only what a first comparison on screen needs, so that it arrives fast; its numbers are the same.

#[cfg(feature = "whole")]
mod calibrating;
mod declarations;
mod desk;
mod document;
#[cfg(feature = "whole")]
mod dropped;
#[cfg(feature = "whole")]
mod file;
#[cfg(not(feature = "whole"))]
mod first;
#[cfg(feature = "whole")]
mod fitting;
mod job;
#[cfg(feature = "whole")]
mod point;
mod problem;
#[cfg(feature = "whole")]
mod reading;
#[cfg(feature = "whole")]
mod study;
#[cfg(feature = "whole")]
mod trust;
#[cfg(feature = "whole")]
mod watch;
#[cfg(feature = "whole")]
mod worlds;
#[cfg(feature = "whole")]
mod written;

#[cfg(feature = "whole")]
use js_sys::JSON;
use serde::Serialize;
#[cfg(feature = "whole")]
use serde::de::DeserializeOwned;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[cfg(feature = "whole")]
pub use calibrating::Calibrating;
pub use desk::Desk;
pub use document::Document;
#[cfg(feature = "whole")]
pub use fitting::Fitting;
pub use job::Job;
#[cfg(feature = "whole")]
pub use point::run_point;
pub use problem::Problem;
#[cfg(feature = "whole")]
pub use reading::GroupReading;
#[cfg(feature = "whole")]
pub use study::Study;
#[cfg(feature = "whole")]
pub use trust::{assumptions, evidence, odd_protocol};
#[cfg(feature = "whole")]
pub use watch::Watch;

use charts::Theme;
use experiments::catalogue::catalogue;
use experiments::comparison::ENGINE_VERSION;
use model::document::{self as documents, BuiltIn};
use model::experiment::MAX_SEED;
use words::say::package as say;

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

/// A seed that nobody chose, for `run.seed`; from the browser's own source of chance, exact in a JavaScript number.
///
/// # Errors
/// When the browser has none.
#[wasm_bindgen]
pub fn fresh_seed() -> Result<f64, Problem> {
    getrandom::u64()
        .map(|drawn| (drawn & MAX_SEED) as f64)
        .map_err(|error| Problem::of_argument("seed", &error.to_string(), &say::SOURCE_OF_CHANCE))
}

/// The built-in cases; the first one is the page's.
#[wasm_bindgen(unchecked_return_type = "BuiltIn[]")]
#[must_use]
pub fn presets() -> JsValue {
    // None is left out: that every one can be read is tested.
    let known = documents::presets().iter().filter_map(|preset| {
        let experiment = documents::parse(preset.text).ok()?;
        Some(BuiltIn {
            name: preset.name,
            title: preset.title().each(),
            story: preset.story().each(),
            experiment: documents::value(&experiment),
        })
    });
    object_of(&known.collect::<Vec<_>>())
}

/// The JSON Schema of documents.
#[wasm_bindgen(unchecked_return_type = "object")]
#[must_use]
pub fn schema() -> JsValue {
    object_of(&documents::schema())
}

/// Every daily series and outcome with unit and definition.
#[wasm_bindgen(unchecked_return_type = "Catalogue")]
#[must_use]
pub fn series_info() -> JsValue {
    object_of(&catalogue())
}

/// How the lines of the first, second … strategy look.
#[wasm_bindgen(unchecked_return_type = "LineLook[]")]
#[must_use]
pub fn line_looks() -> JsValue {
    object_of(&charts::line_looks())
}

/// How a chart is to look.
fn theme_of(theme: JsValue) -> Result<Theme, Problem> {
    serde_wasm_bindgen::from_value(theme)
        .map_err(|error| Problem::of_argument("theme", &error.to_string(), &say::SOME_THEME))
}

/// What is said in an object, whose fields all have defaults; what is wrong with it.
#[cfg(feature = "whole")]
fn options_of<T: DeserializeOwned + Default>(said: &JsValue) -> Result<T, String> {
    if said.is_undefined() || said.is_null() {
        return Ok(T::default());
    }
    // As text, in which a field that there is not is found.
    let written = JSON::stringify(said).ok();
    let text = written.and_then(|text| text.as_string());
    serde_json::from_str(&text.unwrap_or_default()).map_err(|error| error.to_string())
}

/// The JavaScript object that the JSON of a result would give.
fn object_of(result: &impl Serialize) -> JsValue {
    // Making it cannot fail: every key is a string.
    result
        .serialize(&Serializer::json_compatible())
        .unwrap_or_default()
}
