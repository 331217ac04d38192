//! What is thrown to JavaScript: an `Error` with a list of what is wrong.

use js_sys::{Error, Reflect};
use wasm_bindgen::JsValue;

use model::document::DocumentError;
use words::Say;

/// Why a call was refused.
#[derive(Debug)]
pub struct Problem(pub Vec<DocumentError>);

impl Problem {
    /// A wrong argument of a call.
    pub(super) fn of_argument(name: &str, found: &dyn Say, allowed: &dyn Say) -> Self {
        Self(vec![DocumentError::new(&name, found, allowed)])
    }
}

impl From<Problem> for JsValue {
    /// An `Error` named `Problem`, whose message has a line for every entry of its `errors`.
    fn from(Problem(errors): Problem) -> Self {
        let lines: Vec<String> = errors.iter().map(ToString::to_string).collect();
        let error = Error::new(&lines.join("\n"));
        error.set_name("Problem");
        // An object that was just made takes every property.
        let _ = Reflect::set(&error, &"errors".into(), &super::object_of(&errors));
        error.into()
    }
}
