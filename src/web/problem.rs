//! What is thrown to JavaScript: an `Error` whose message is `{"errors": [{path, found, allowed}, …]}`.

use std::fmt::Display;

use wasm_bindgen::JsError;

use model::document::DocumentError;

/// The JSON text of a `Problem`.
pub(super) fn text_of_errors(errors: &[DocumentError]) -> String {
    super::text_of(&serde_json::json!({ "errors": errors }))
}

/// The errors of a document.
pub(super) fn of_document(errors: Vec<DocumentError>) -> JsError {
    JsError::new(&text_of_errors(&errors))
}

/// A wrong argument of a call.
pub(super) fn of_argument(name: &str, found: &impl Display, allowed: &str) -> JsError {
    of_document(vec![DocumentError {
        path: name.to_owned(),
        found: found.to_string(),
        allowed: allowed.to_owned(),
    }])
}
