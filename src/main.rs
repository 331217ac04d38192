//! Room 5 (native only): the command line.

#[cfg(not(target_arch = "wasm32"))]
mod cli;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    cli::main()
}

// The browser's door is `web`; this program has no meaning there.
#[cfg(target_arch = "wasm32")]
fn main() {}
