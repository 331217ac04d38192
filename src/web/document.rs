//! The document: checked once, then a handle with which desks and jobs are opened.

use js_sys::JSON;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::problem::Problem;
use evidence::replay::REPLAYED;
use experiments::ensemble::KEPT_WORLDS;
use experiments::idle;
use model::document;
use model::experiment::Experiment;
use serde_json::{Value, json};
use words::say::document as say;
use words::say::package as of_package;

/// A document that has passed every check, with all defaults filled in.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Document(pub(super) Experiment);

#[wasm_bindgen]
impl Document {
    /// Reads a document: its JSON text, or the object that the text would give.
    ///
    /// # Errors
    /// Every error of the document at once.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "string | object")] document: &JsValue,
    ) -> Result<Document, Problem> {
        opened(&text_of(document)?)
    }

    /// Adds a plan that does nothing behind the document's own, as the command line does; a document that has one stays as it is.
    pub fn add_idle(&mut self) {
        idle::add(&mut self.0);
    }

    /// What [`pack`](Self::pack) gave, in the same version of the engine: nothing is checked again.
    ///
    /// # Errors
    /// When the bytes are none that were packed.
    pub fn unpack(bytes: &[u8]) -> Result<Document, Problem> {
        document::unpack(bytes).map(Self).map_err(Problem)
    }

    /// The document in a form that another worker opens without the checks.
    #[must_use]
    pub fn pack(&self) -> Vec<u8> {
        // Writing cannot fail: every key is a string, and a buffer takes all.
        serde_json::to_vec(&document::value(&self.0)).unwrap_or_default()
    }

    /// The experiment with all defaults filled in.
    #[wasm_bindgen(unchecked_return_type = "Experiment")]
    #[must_use]
    pub fn experiment(&self) -> JsValue {
        super::object_of(&document::value(&self.0))
    }

    /// Worlds that the document asks for, of each strategy.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn worlds(&self) -> u32 {
        self.0.run.worlds
    }

    /// For each strategy everything that the numbers of a world depend on, as a text: where it is the same, so are they.
    #[must_use]
    pub fn causes(&self) -> Vec<String> {
        let mut document = document::value(&self.0);
        let mut scenario = document["scenario"].take();
        for name in ["name", "story"] {
            scenario[name].take();
        }
        let causes = |(position, strategy): (usize, &Value)| {
            let (run, measured) = (&document["run"], position == REPLAYED);
            json!([
                scenario,
                run["days"],
                run["seed"],
                strategy["operator"],
                strategy["tactics"],
                measured
            ])
            .to_string()
        };
        let strategies = document["strategies"].as_array();
        strategies
            .into_iter()
            .flatten()
            .enumerate()
            .map(causes)
            .collect()
    }
}

/// The text of a document that is given as such or as the object that it would give.
pub(super) fn text_of(document: &JsValue) -> Result<String, Problem> {
    let written = |value: &JsValue| JSON::stringify(value).ok()?.as_string();
    let text = document.as_string().or_else(|| written(document));
    text.ok_or_else(|| Problem::of_argument("", &say::NO_JSON, &say::TEXT_OR_OBJECT))
}

/// The document of a text, as [`checked`] lets it pass.
pub(super) fn opened(text: &str) -> Result<Document, Problem> {
    checked(document::parse(text).map_err(Problem)?)
}

/// A document with no more worlds than a browser's tab can hold.
pub(super) fn checked(experiment: Experiment) -> Result<Document, Problem> {
    let worlds = &experiment.run.worlds;
    if *worlds > KEPT_WORLDS {
        let allowed = of_package::AtMostWorlds { most: &KEPT_WORLDS };
        return Err(Problem::of_argument("run.worlds", worlds, &allowed));
    }
    Ok(Document(experiment))
}
