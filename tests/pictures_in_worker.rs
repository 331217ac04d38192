//! The digests of the pictures in a dedicated worker of a browser, where the page draws them.
#![cfg(target_arch = "wasm32")]

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_dedicated_worker);

#[path = "pictures.rs"]
pub mod pictures;
