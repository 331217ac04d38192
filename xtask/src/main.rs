//! The project's commands: `cargo xtask start | dist | test | bench`.
//!
//! Each sets up what is missing on this machine, then does its work, one line a step. What is already done is not done
//! again. A step that fails shows the output of the failing command and the remedy, and the exit code is not zero.
//!
//! This program refuses to download a browser, and to change anything that git tracks.

mod bench;
mod browser;
mod compiler;
mod debian;
mod dist;
mod inputs;
mod programs;
mod setup;
mod start;
mod steps;
mod test;

use std::env;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use steps::Steps;

const USAGE: &str = "\
cargo xtask start [--no-open]   build the page, serve it on 127.0.0.1 and open it
cargo xtask dist                the page for any host of files, and as one file
cargo xtask test                every check, from cheap to dear
cargo xtask bench               the speed of the engine, native and in WebAssembly";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let mut steps = Steps::new(root());
    match arguments.as_slice() {
        ["start"] => start::start(&mut steps, true),
        ["start", "--no-open"] => start::start(&mut steps, false),
        ["dist"] => dist::dist(&mut steps),
        ["test"] => test::test(&mut steps),
        ["bench"] => bench::bench(&mut steps),
        _ => {
            eprintln!("{USAGE}");
            ExitCode::from(2)
        }
    }
}

/// The folder of the root Cargo.toml. Cargo names it at run time; the compiled-in value serves a binary started by hand.
fn root() -> PathBuf {
    let package =
        env::var("CARGO_MANIFEST_DIR").unwrap_or_else(|_| env!("CARGO_MANIFEST_DIR").to_string());
    Path::new(&package)
        .parent()
        .map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}
