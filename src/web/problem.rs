//! What is thrown to JavaScript: an `Error` with a list of what is wrong.

use std::fmt::Display;

use js_sys::{Error, Reflect};
use wasm_bindgen::JsValue;

use model::document::DocumentError;

/// Why a call was refused.
#[derive(Debug)]
pub struct Problem(pub Vec<DocumentError>);

impl Problem {
    /// A wrong argument of a call.
    pub(super) fn of_argument(name: &str, found: &impl Display, allowed: &str) -> Self {
        Self(vec![DocumentError {
            path: name.to_owned(),
            found: found.to_string(),
            allowed: allowed.to_owned(),
        }])
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
