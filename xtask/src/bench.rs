//! `cargo xtask bench`: how fast the engine is, native and in WebAssembly.

use std::process::{Command, ExitCode};

use crate::browser;
use crate::setup;
use crate::steps::Steps;

pub fn bench(steps: &mut Steps) -> ExitCode {
    let Some(tools) = setup::set_up(steps) else {
        return steps.total();
    };
    let Some(chrome) = browser::set_up(steps) else {
        return steps.total();
    };
    if !tools.build_engine(steps) {
        return steps.total();
    }
    let mut native = Command::new("cargo");
    native
        .current_dir(&steps.root)
        .args(["bench", "--package", "community-sim", "--benches"]);
    let mut wasm = tools.npm(&["run", "bench"]);
    wasm.env("CHROME", chrome);
    // Their figures are the result, so they print for themselves.
    let mut failed = false;
    for command in [&mut native, &mut wasm] {
        failed |= !command.status().is_ok_and(|status| status.success());
    }
    if failed {
        eprintln!("Remedy: repair what the failing benchmark reports above.");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
