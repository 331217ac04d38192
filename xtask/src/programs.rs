//! Programs on this machine: where they are and which version they say they are.

use std::env;
use std::path::PathBuf;
use std::process::Command;

/// npm is a script on Windows, and Rust starts scripts only by their full name.
pub const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// The first program of this name on PATH.
pub fn find(name: &str) -> Option<PathBuf> {
    let name = format!("{name}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&env::var_os("PATH")?)
        .map(|folder| folder.join(&name))
        .find(|path| path.is_file())
}

/// What a command prints, without the spaces around it; `None` when it cannot be started or fails.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command
        .output()
        .ok()
        .filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_string())
}

/// What `program --version` prints, empty without the program.
pub fn version(program: &str) -> String {
    output(Command::new(program).arg("--version")).unwrap_or_default()
}
