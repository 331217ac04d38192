//! What must be on the machine before the page can be built: compiler, wasm-pack, wasm-bindgen and npm's packages.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use crate::compiler::{self, Compiler};
use crate::inputs::Inputs;
use crate::programs::{self, NPM};
use crate::steps::{self, Check, Done, Failure, Steps};

const WASM_PACK: &str = "0.15.1";

/// The oldest Node.js that Vite runs on, major and minor number, as `www/package.json` has it.
const NODE: [u32; 2] = [20, 19];

/// What is needed to build the page.
pub struct Tools {
    root: PathBuf,
    compiler: Compiler,
}

/// Sets up what is needed to build the page. `None` when that failed.
pub fn set_up(steps: &mut Steps) -> Option<Tools> {
    let compiler = compiler::set_up(steps)?;
    wasm_pack(steps)?;
    wasm_bindgen(steps)?;
    npm_packages(steps)?;
    let tools = Tools {
        root: steps.root.clone(),
        compiler,
    };
    steps.tools = [
        programs::version("rustc"),
        tools.compiler.version(),
        programs::version("node"),
    ]
    .join("; ");
    Some(tools)
}

impl Tools {
    /// cargo for wasm32.
    pub fn wasm_cargo(&self, arguments: &str) -> Command {
        self.wasm_command("cargo", arguments)
    }

    /// wasm-pack, with the wasm-opt that npm brought.
    pub fn wasm_pack(&self, arguments: &str) -> Command {
        self.wasm_command("wasm-pack", arguments)
    }

    /// Builds the engine's two programs into the folders from which the page loads them. True when they are there, new or unchanged.
    pub fn build_engine(&self, steps: &mut Steps) -> bool {
        let whole = "build --target web --release --out-dir www/pkg";
        let first = "build --target web --profile first --out-dir www/first --out-name first --no-pack -- --no-default-features";
        let remedy = "Repair what the compiler reports.";
        [
            ("build the engine", whole, "www/pkg"),
            (
                "build the engine of the first comparison",
                first,
                "www/first",
            ),
        ]
        .into_iter()
        .all(|(name, arguments, folder)| {
            let output = Some(folder);
            let build = self.wasm_pack(arguments);
            steps.check(Check {
                output,
                ..Check::new(name, build, Inputs::Engine, remedy)
            })
        })
    }

    /// npm in the page's folder.
    pub fn npm(&self, arguments: &[&str]) -> Command {
        npm(&self.root, arguments)
    }

    fn wasm_command(&self, program: &str, arguments: &str) -> Command {
        let mut command = Command::new(program);
        command
            .current_dir(&self.root)
            .args(arguments.split(' '))
            .env("PATH", self.path());
        self.compiler.equip(&mut command);
        command
    }

    fn path(&self) -> OsString {
        let own = self.root.join("www/node_modules/.bin");
        let inherited = env::var_os("PATH").unwrap_or_default();
        // Only a folder with a colon in its name cannot be joined; then wasm-pack looks for wasm-opt by itself.
        env::join_paths([own].into_iter().chain(env::split_paths(&inherited))).unwrap_or(inherited)
    }
}

fn npm(root: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(NPM);
    command.current_dir(root.join("www")).args(arguments);
    command
}

fn wasm_pack(steps: &mut Steps) -> Option<()> {
    steps.step(&format!("set up: wasm-pack {WASM_PACK}"), |root| {
        install_with_cargo(root, "wasm-pack", "wasm-pack", WASM_PACK, &["--locked"])
    })
}

/// Of the version that Cargo.lock has: the generated JavaScript and the library must be of one version.
fn wasm_bindgen(steps: &mut Steps) -> Option<()> {
    let lock = fs::read_to_string(steps.root.join("Cargo.lock")).unwrap_or_default();
    let version = locked_version(&lock, "wasm-bindgen")
        .unwrap_or_default()
        .to_string();
    steps.step(&format!("set up: wasm-bindgen {version}"), |root| {
        if version.is_empty() {
            return Err(Failure {
                output: "Cargo.lock does not name wasm-bindgen.".to_string(),
                remedy: "Restore Cargo.lock from git.".to_string(),
            });
        }
        // Not --locked: its lock file names a crate version that not every mirror of the registry has.
        install_with_cargo(root, "wasm-bindgen-cli", "wasm-bindgen", &version, &[])
    })
}

fn install_with_cargo(
    root: &Path,
    package: &str,
    program: &str,
    version: &str,
    flags: &[&str],
) -> Result<(Done, ()), Failure> {
    if programs::version(program).split_whitespace().nth(1) == Some(version) {
        return Ok((Done::Already, ()));
    }
    let mut install = Command::new("cargo");
    install
        .current_dir(root)
        .args(["install", package, "--version", version])
        .args(flags);
    steps::run(root, &format!("cargo install {package}"), &mut install).map_err(|output| Failure {
        output,
        remedy: format!("Make `cargo install {package} --version {version}` work; it needs the Rust registry."),
    })?;
    Ok((Done::Did, ()))
}

/// The version of a package in a Cargo.lock.
fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines
        .nth(1)?
        .strip_prefix("version = \"")?
        .strip_suffix('"')
}

fn npm_packages(steps: &mut Steps) -> Option<()> {
    steps.step("set up: npm packages", |root| {
        let node = programs::version("node");
        let is_old = major_and_minor(&node).is_none_or(|version| version < NODE);
        if is_old || programs::version(NPM).is_empty() {
            let [major, minor] = NODE;
            return Err(Failure {
                output: format!("Node.js is {}.", if node.is_empty() { "missing" } else { &node }),
                remedy: format!("Install Node.js {major}.{minor} or newer with npm (https://nodejs.org)."),
            });
        }
        if are_installed(root) {
            return Ok((Done::Already, ()));
        }
        let mut ci = npm(root, &["ci", "--no-audit", "--no-fund"]);
        // The tests use the browser of this machine.
        ci.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        steps::run(root, "npm ci", &mut ci).map_err(|output| Failure {
            output,
            remedy: "Make `npm ci` work in www/; when package.json was edited, run `npm install` there first.".to_string(),
        })?;
        Ok((Done::Did, ()))
    })
}

/// Whether npm finished installing after the lock file last changed.
fn are_installed(root: &Path) -> bool {
    let wanted = modified(&root.join("www/package-lock.json"));
    let installed = modified(&root.join("www/node_modules/.package-lock.json"));
    installed.is_some() && installed >= wanted
}

fn modified(path: &Path) -> Option<SystemTime> {
    fs::metadata(path)
        .and_then(|metadata| metadata.modified())
        .ok()
}

/// 20 and 19 of "v20.19.2".
fn major_and_minor(version: &str) -> Option<[u32; 2]> {
    let mut numbers = version.strip_prefix('v')?.split('.').map(str::parse);
    Some([numbers.next()?.ok()?, numbers.next()?.ok()?])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_locked_version_is_that_of_the_very_package() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"1.0.0\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked_version(lock, "wasm"), None);
    }

    #[test]
    fn versions_of_node_compare_by_major_and_minor_number() {
        assert_eq!(major_and_minor("v20.19.2"), Some([20, 19]));
        assert!(major_and_minor("v22.1.0") > Some(NODE));
        assert_eq!(major_and_minor(""), None);
    }

    #[test]
    fn node_is_as_old_as_the_package_allows() {
        let [major, minor] = NODE;
        let engine = format!("\"node\": \">={major}.{minor}\"");
        assert!(include_str!("../../www/package.json").contains(&engine));
    }
}
