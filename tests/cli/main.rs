//! The command line, through the built program, a file a verb.
#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod builtin;
mod calibrate;
mod compare;
mod contributions;
mod diary;
mod evidence;
mod folder;
mod measure;
mod merge;
mod optimise;
mod report;
mod risks;
mod run;
#[cfg(unix)]
mod stopping;
mod wrong;
