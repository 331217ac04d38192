//! Room 4 (wasm32 only): the door between the engine and JavaScript.
