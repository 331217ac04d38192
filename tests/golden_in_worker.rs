//! The golden digests in a dedicated worker of a browser, where the page runs the engine.
#![cfg(target_arch = "wasm32")]

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_dedicated_worker);

#[path = "golden.rs"]
pub mod golden;
