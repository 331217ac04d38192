//! The compiler for wasm32: rustup's where rustup can download the target, else Debian's.
//!
//! Debian's `rustc-web` comes without a standard library for wasm32 but with its source, so the library is built here.
//! The linker is rustup's own, because Debian packages it under a name that changes with every LLVM.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::debian;
use crate::programs;
use crate::steps::{self, Done, Failure, Steps};

const TARGET: &str = "wasm32-unknown-unknown";

/// The name under which rustup knows Debian's compiler.
const DEBIAN_TOOLCHAIN: &str = "debian-web";
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
const DEBIAN_STD: &str = "/usr/lib/rustlib/wasm32-unknown-unknown/lib";
const DEBIAN_PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-clippy", "rust-web-src"];

/// The environment in which cargo and wasm-pack can build for wasm32.
pub struct Compiler {
    variables: Vec<(&'static str, String)>,
}

impl Compiler {
    /// Makes a command build for wasm32.
    pub fn equip(&self, command: &mut Command) {
        // Both would silently replace the flags of .cargo/config.toml, and with them SIMD.
        command
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_ENCODED_RUSTFLAGS");
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
    }

    /// The version, for telling whether a check must run again.
    pub fn version(&self) -> String {
        let mut command = Command::new("rustc");
        self.equip(&mut command);
        programs::output(command.arg("--version")).unwrap_or_default()
    }
}

/// Installs the formatter and the linter of the compiler that rust-toolchain.toml pins, where they are missing.
pub fn set_up_lints(steps: &mut Steps) -> Option<()> {
    steps.step("set up: formatter and linter", |root| {
        let works = |tool: &str| programs::output(cargo(root).args([tool, "--version"])).is_some();
        if works("fmt") && works("clippy") {
            return Ok((Done::Already, ()));
        }
        let mut rustup = Command::new("rustup");
        rustup
            .current_dir(root)
            .args(["component", "add", "clippy", "rustfmt"]);
        steps::run(root, "rustup component add", &mut rustup).map_err(|output| Failure {
            output,
            remedy: "Install rustup (https://rustup.rs), or clippy and rustfmt by other means."
                .to_string(),
        })?;
        Ok((Done::Did, ()))
    })
}

/// Finds or installs a compiler for wasm32.
pub fn set_up(steps: &mut Steps) -> Option<Compiler> {
    steps.step("set up: compiler for WebAssembly", |root| {
        if has_std(root) {
            return Ok((Done::Already, Compiler { variables: Vec::new() }));
        }
        if let Some(compiler) = ready_debian(root) {
            return Ok((Done::Already, compiler));
        }
        let mut rustup = Command::new("rustup");
        rustup.current_dir(root).args(["target", "add", TARGET]);
        let Err(refusal) = steps::run(root, "rustup target add", &mut rustup) else {
            return Ok((Done::Did, Compiler { variables: Vec::new() }));
        };
        if programs::find("rustup").is_none() || !debian::can_install() {
            return Err(Failure {
                output: refusal,
                remedy: format!("Install rustup (https://rustup.rs) and run `rustup target add {TARGET}` online."),
            });
        }
        let compiler = install_debian(root).map_err(|output| Failure {
            output: format!("{refusal}\n{output}"),
            remedy: format!("Make `rustup target add {TARGET}` or `apt-get install rustc-web` work on this machine."),
        })?;
        Ok((Done::Did, compiler))
    })
}

fn cargo(root: &Path) -> Command {
    let mut command = Command::new("cargo");
    command.current_dir(root);
    command
}

/// Whether the compiler that cargo uses by itself has a standard library for wasm32.
fn has_std(root: &Path) -> bool {
    sysroot(root)
        .is_some_and(|sysroot| contains_std(&sysroot.join("lib/rustlib").join(TARGET).join("lib")))
}

fn sysroot(root: &Path) -> Option<PathBuf> {
    programs::output(
        Command::new("rustc")
            .current_dir(root)
            .args(["--print", "sysroot"]),
    )
    .map(PathBuf::from)
}

fn contains_std(folder: &Path) -> bool {
    fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .any(|entry| entry.file_name().to_string_lossy().starts_with("libstd-"))
}

/// The stamp beside the libraries: which compiler built them. Another version cannot read them.
fn stamp() -> PathBuf {
    Path::new(DEBIAN_STD).join("built-by")
}

fn debian_rustc_version() -> Option<String> {
    programs::output(Command::new(DEBIAN_RUSTC).arg("-vV"))
}

/// Debian's compiler, when everything that `install_debian` does is in place.
fn ready_debian(root: &Path) -> Option<Compiler> {
    let version = debian_rustc_version()?;
    let built_by = fs::read_to_string(stamp()).ok()?;
    let mut linked = Command::new("rustup");
    linked.args(["run", DEBIAN_TOOLCHAIN, "cargo", "clippy", "--version"]);
    programs::output(&mut linked)?;
    if built_by != version || !contains_std(Path::new(DEBIAN_STD)) {
        return None;
    }
    debian_compiler(root).ok()
}

fn install_debian(root: &Path) -> Result<Compiler, String> {
    debian::install(root, &DEBIAN_PACKAGES)?;
    let version = debian_rustc_version().ok_or_else(|| format!("{DEBIAN_RUSTC} does not run."))?;
    if !fs::read_to_string(stamp()).is_ok_and(|built_by| built_by == version) {
        build_std(root)?;
        fs::write(stamp(), version).map_err(|error| format!("{DEBIAN_STD}: {error}"))?;
    }
    let mut link = Command::new("rustup");
    link.args(["toolchain", "link", DEBIAN_TOOLCHAIN, "/usr"]);
    steps::run(root, "rustup toolchain link", &mut link)?;
    debian_compiler(root)
}

/// Builds the standard library in an empty crate, and puts it where Debian's compiler looks for it.
fn build_std(root: &Path) -> Result<(), String> {
    let scratch = root.join("target/xtask/wasm-std");
    let told = |error: std::io::Error| format!("{}: {error}", scratch.display());
    // Libraries left by another version would be copied too.
    if scratch.exists() {
        fs::remove_dir_all(&scratch).map_err(told)?;
    }
    fs::create_dir_all(scratch.join("src")).map_err(told)?;
    // Its own workspace, or cargo would take it for a forgotten member of the one around it.
    let manifest =
        "[package]\nname = \"empty\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n";
    fs::write(scratch.join("Cargo.toml"), manifest).map_err(told)?;
    fs::write(scratch.join("src/lib.rs"), "#![no_std]\n").map_err(told)?;

    let mut build = Command::new("/usr/bin/cargo");
    build
        .current_dir(&scratch)
        .args([
            "build",
            "--release",
            "--target",
            TARGET,
            "-Z",
            "build-std=std,panic_abort,test",
        ])
        .env("RUSTC", DEBIAN_RUSTC)
        // Building the standard library is a nightly feature; this lets a stable compiler do it.
        .env("RUSTC_BOOTSTRAP", "1")
        // Like the library that rustup ships: without the flags of the .cargo/config.toml above this folder.
        .env("CARGO_ENCODED_RUSTFLAGS", "")
        .env("CARGO_TARGET_DIR", scratch.join("target"));
    steps::run(root, "standard library for wasm32", &mut build)?;

    // What an older version left would make every crate name ambiguous.
    fs::remove_dir_all(DEBIAN_STD).ok();
    fs::create_dir_all(DEBIAN_STD).map_err(|error| format!("{DEBIAN_STD}: {error}"))?;
    let built = scratch.join("target").join(TARGET).join("release/deps");
    for entry in fs::read_dir(&built).map_err(told)?.flatten() {
        let name = entry.file_name();
        let shown = name.to_string_lossy();
        if shown.ends_with(".rlib") && !shown.starts_with("libempty-") {
            fs::copy(entry.path(), Path::new(DEBIAN_STD).join(&name)).map_err(told)?;
        }
    }
    fs::remove_dir_all(&scratch).map_err(told)
}

fn debian_compiler(root: &Path) -> Result<Compiler, String> {
    let host = programs::output(Command::new("rustc").current_dir(root).arg("-vV"));
    let host = host
        .as_deref()
        .and_then(host_triple)
        .ok_or("rustc does not say which machine it runs on.")?;
    let sysroot = sysroot(root).ok_or("rustc does not say where its libraries are.")?;
    let linker = sysroot.join("lib/rustlib").join(host).join("bin/rust-lld");
    if !linker.is_file() {
        return Err(format!("The linker {} is missing.", linker.display()));
    }
    let linker = linker.to_string_lossy().into_owned();
    Ok(Compiler {
        variables: vec![
            ("RUSTUP_TOOLCHAIN", DEBIAN_TOOLCHAIN.to_string()),
            ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker),
        ],
    })
}

/// The `host:` line of `rustc -vV`.
fn host_triple(version: &str) -> Option<&str> {
    version.lines().find_map(|line| line.strip_prefix("host: "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_is_read_from_the_version() {
        let version =
            "rustc 1.95.0\nbinary: rustc\nhost: x86_64-unknown-linux-gnu\nrelease: 1.95.0";
        assert_eq!(host_triple(version), Some("x86_64-unknown-linux-gnu"));
        assert_eq!(host_triple("rustc 1.95.0"), None);
    }
}
