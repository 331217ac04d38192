//! What the model rests on, for readers of the page.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::object_of;
use super::problem::Problem;
use model::document;
use telling::{odd, trust};
use words::Language;
use words::say::package as say;

/// Every number of behaviour that a document may set in `scenario.assumptions`.
#[wasm_bindgen(unchecked_return_type = "Assumption[]")]
#[must_use]
pub fn assumptions() -> JsValue {
    object_of(&trust::assumptions())
}

/// What the model is held to, and what this version of it gave when it was tried.
#[wasm_bindgen(unchecked_return_type = "Evidence")]
#[must_use]
pub fn evidence() -> JsValue {
    object_of(&trust::evidence())
}

/// The description of the model by the ODD protocol, as Markdown, in `zh` or `en`.
///
/// # Errors
/// When the language is another one.
#[wasm_bindgen]
pub fn odd_protocol(
    #[wasm_bindgen(unchecked_param_type = "Language")] language: &str,
) -> Result<String, Problem> {
    let language = Language::of(language)
        .ok_or_else(|| Problem::of_argument("language", &language, &say::SOME_LANGUAGE))?;
    Ok(odd::odd(document::schema(), language))
}
