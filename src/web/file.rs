//! Documents from files, as people have them.

use js_sys::Uint8Array;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, TextDecoder, TextDecoderOptions};

use super::document::{Document, opened};
use super::problem::Problem;
use model::document::MAX_BYTES;
use words::say::document as say;
use words::say::files as of_files;
use words::{NoText, detect};

#[wasm_bindgen]
impl Document {
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
