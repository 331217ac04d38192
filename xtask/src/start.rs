//! `cargo xtask start`: from a fresh clone to the open page.

use std::env;
use std::process::ExitCode;

use crate::setup;
use crate::steps::Steps;

pub fn start(steps: &mut Steps, open: bool) -> ExitCode {
    let Some(tools) = setup::set_up(steps) else {
        return steps.total();
    };
    if !tools.build_engine(steps) {
        return steps.total();
    }
    // Vite takes the next free port, prints the address, and opens the page itself.
    let mut arguments = vec!["run", "dev", "--", "--host", "127.0.0.1"];
    if open && has_desktop() {
        arguments.push("--open");
    }
    match tools.npm(&arguments).status() {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        _ => {
            eprintln!("Remedy: see what npm printed; `npm run dev` in www/ must work.");
            ExitCode::FAILURE
        }
    }
}

/// Without one, trying to open a browser would only print an error.
fn has_desktop() -> bool {
    let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(any(windows, target_os = "macos")) || set("DISPLAY") || set("WAYLAND_DISPLAY")
}
