//! The document: checked once, then a handle with which desks and jobs are opened.

use js_sys::{JSON, Uint8Array};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, TextDecoder, TextDecoderOptions};

use super::problem::Problem;
use evidence::replay::REPLAYED;
use experiments::ensemble::KEPT_WORLDS;
use experiments::idle;
use model::document::{self, MAX_BYTES};
use model::experiment::Experiment;
use serde_json::{Value, json};
use words::say::document as say;
use words::say::files as of_files;
use words::say::package as of_package;
use words::{NoText, detect};

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
        let written = |value: &JsValue| {
            JSON::stringify(value)
                .ok()
                .and_then(|text| text.as_string())
        };
        let text = document.as_string().or_else(|| written(document));
        let text =
            text.ok_or_else(|| Problem::of_argument("", &say::NO_JSON, &say::TEXT_OR_OBJECT))?;
        opened(&text)
    }

    /// Reads a file, a dropped one for instance.
    ///
    /// # Errors
    /// Every error of the document at once, or why the file cannot be read.
    pub async fn read(file: Blob) -> Result<Document, Problem> {
        let size = file.size();
        if size > MAX_BYTES as f64 {
            let (bytes, most) = (&size, &MAX_BYTES);
            let (found, allowed) = (say::Bytes { bytes }, say::AtMostBytes { most });
            return Err(Problem::of_argument("", &found, &allowed));
        }
        let bytes = JsFuture::from(file.array_buffer()).await.map_err(|error| {
            Problem::of_argument("", &format!("{error:?}"), &say::READABLE_FILE)
        })?;
        opened(&text_of(&Uint8Array::new(&bytes))?)
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

/// A document with no more worlds than a browser's tab can hold.
fn opened(text: &str) -> Result<Document, Problem> {
    let experiment = document::parse(text).map_err(Problem)?;
    let worlds = &experiment.run.worlds;
    if *worlds > KEPT_WORLDS {
        let allowed = of_package::AtMostWorlds { most: &KEPT_WORLDS };
        return Err(Problem::of_argument("run.worlds", worlds, &allowed));
    }
    Ok(Document(experiment))
}

/// The text of a file in any encoding that the command line reads, decoded by the host, which has the tables for it.
fn text_of(bytes: &Uint8Array) -> Result<String, Problem> {
    let refused = || Problem::of_argument("", &of_files::UNKNOWN_ENCODING, &of_files::SAVE_AS_UTF8);
    let encoding = detect(&mut bytes.to_vec().as_slice()).map_err(|error| match error {
        NoText::ZeroBytes => {
            Problem::of_argument("", &of_files::ZERO_BYTES, &of_files::A_TEXT_FILE)
        }
        _ => refused(),
    })?;
    let strictly = TextDecoderOptions::new();
    strictly.set_fatal(true);
    let decoder = TextDecoder::new_with_label_and_options(encoding.name(), &strictly);
    let text = decoder.and_then(|decoder| decoder.decode_with_js_u8_array(bytes));
    text.map_err(|_| refused())
}
