//! `cargo xtask test`: every check, from cheap to dear. A failing one does not keep the later ones from running.

use std::env;
use std::path::Path;
use std::process::{Command, ExitCode};

use crate::browser;
use crate::compiler;
use crate::inputs::{self, Inputs};
use crate::programs;
use crate::setup::{self, Tools};
use crate::steps::{Check, Done, Failure, Steps};

pub fn test(steps: &mut Steps) -> ExitCode {
    let before = changes(&steps.root);
    if compiler::set_up_lints(steps).is_none() {
        return steps.total();
    }
    let Some(tools) = setup::set_up(steps) else {
        return steps.total();
    };
    let Some(chrome) = browser::set_up(steps) else {
        return steps.total();
    };
    let chrome = chrome.to_string_lossy();
    steps.tools = format!("{}; {}", steps.tools, programs::version(&chrome));

    check_sources(steps, &tools);
    check_engine(steps, &tools);
    check_page(steps, &tools, &chrome);

    let name = "nothing that git tracks was changed";
    let Some(before) = before else {
        steps.skip(name, "git does not know this folder");
        return steps.total();
    };
    steps.step(name, |root| {
        let after = changes(root).unwrap_or_default();
        if after == before {
            return Ok((Done::Did, ()));
        }
        Err(Failure {
            output: after,
            remedy: "Commit what the checks generate, or add it to .gitignore.".to_string(),
        })
    });
    steps.total()
}

/// What can be said of the sources without running them.
fn check_sources(steps: &mut Steps, tools: &Tools) {
    let files = inputs::rust_files(&steps.root);
    if files.is_empty() {
        // Without a file, rustfmt would find nothing wrong.
        steps.skip("formatting", "git does not list the files");
    } else {
        let mut formatting = Command::new("rustfmt");
        formatting
            .current_dir(&steps.root)
            .arg("--check")
            .args(files);
        steps.check(Check {
            name: "formatting",
            command: formatting,
            inputs: Inputs::Engine,
            output: None,
            proof: None,
            remedy: "Run `rustfmt $(git ls-files '*.rs')`.",
        });
    }
    steps.check(Check {
        name: "lints, native",
        command: cargo(
            &steps.root,
            &[
                "clippy",
                "--workspace",
                "--all-targets",
                "--",
                "-D",
                "warnings",
            ],
        ),
        inputs: Inputs::Engine,
        output: None,
        proof: None,
        remedy: "Repair what clippy reports.",
    });
    steps.check(Check {
        name: "lints, wasm32",
        // Without the benchmarks: criterion is native only.
        command: tools.wasm_cargo(&[
            "clippy",
            "--workspace",
            "--exclude=xtask",
            "--target=wasm32-unknown-unknown",
            "--lib",
            "--bins",
            "--tests",
            "--",
            "-D",
            "warnings",
        ]),
        inputs: Inputs::Engine,
        output: None,
        proof: None,
        remedy: "Repair what clippy reports; what is native only needs #[cfg(not(target_arch = \"wasm32\"))].",
    });
    let mut documentation = cargo(&steps.root, &["doc", "--workspace", "--no-deps"]);
    documentation.env("RUSTDOCFLAGS", "-D warnings");
    steps.check(Check {
        name: "documentation",
        command: documentation,
        inputs: Inputs::Engine,
        output: None,
        proof: None,
        remedy: "Repair the comments that rustdoc reports.",
    });
}

/// The engine, on every platform that it promises the same numbers on.
fn check_engine(steps: &mut Steps, tools: &Tools) {
    steps.check(Check {
        name: "tests, native",
        // In the test profile: optimised, and with the overflow checks that the release profile leaves out.
        command: cargo(&steps.root, &["test", "--workspace"]),
        inputs: Inputs::All,
        output: None,
        proof: None,
        remedy: "Repair the code or the expectation; one test runs alone with `cargo test NAME`.",
    });
    let name = "tests, real communities' logs";
    match env::var("COMMUNITY_LOGS") {
        Ok(logs) => {
            let arguments = ["test", "--test", "real_communities", "--", "--ignored"];
            let mut command = cargo(&steps.root, &arguments);
            command.env("COMMUNITY_LOGS", &logs);
            steps.check(Check {
                name,
                command,
                inputs: Inputs::Engine,
                output: Some(&logs),
                proof: None,
                remedy: "Put the logs into the folder that COMMUNITY_LOGS names, or repair the measuring.",
            });
        }
        Err(_) => steps.skip(name, "COMMUNITY_LOGS names no folder with them"),
    }
    // Each with the number of test files that are meant for it.
    for (name, platform, files) in [
        ("tests, WebAssembly in Node.js", vec!["--node"], 3),
        (
            "tests, WebAssembly in Chromium",
            vec!["--headless", "--chrome"],
            2,
        ),
        (
            "tests, WebAssembly in Firefox",
            vec!["--headless", "--firefox"],
            2,
        ),
    ] {
        if platform.contains(&"--firefox") && !browser::has_firefox() {
            steps.skip(name, "Firefox or geckodriver is not on PATH");
            continue;
        }
        // In the release profile, which the page runs in and which its build then need not compile again. The targets
        // are named because the documentation's examples, which would run too, have run natively.
        let targets = ["--release", "--", "--lib", "--test", "*"];
        let mut command = tools.wasm_pack(&[&["test"], platform.as_slice(), &targets].concat());
        // A simulation may take longer than the twenty seconds that a browser is given to finish by default.
        command.env("WASM_BINDGEN_TEST_TIMEOUT", "300");
        steps.check(Check {
            name,
            command,
            inputs: Inputs::Engine,
            output: None,
            proof: Some(("test result: ok", files)),
            remedy: "If the same test passes natively, look for time, files, threads, usize or std's maths.",
        });
    }
}

/// The page, in the order in which its parts build on each other.
fn check_page(steps: &mut Steps, tools: &Tools, chrome: &str) {
    let built = tools.build_engine(steps);
    let page = [
        (
            "types of the page",
            vec!["run", "check"],
            None,
            "Repair what the type checker reports.",
        ),
        (
            "unit tests of the page",
            vec!["test"],
            None,
            "Repair the code or the expectation; `npm test` in www/.",
        ),
        (
            "build the page",
            vec!["run", "build"],
            Some("www/dist"),
            "Repair what Vite reports.",
        ),
        (
            "the page in Chromium",
            vec!["run", "e2e"],
            None,
            "Repair the page or the test; `npm run e2e` in www/.",
        ),
    ];
    for (name, arguments, output, remedy) in page {
        if !built {
            steps.skip(name, "the engine was not built");
            continue;
        }
        let mut command = tools.npm(&arguments);
        command.env("CHROME", chrome);
        steps.check(Check {
            name,
            command,
            inputs: Inputs::All,
            output,
            proof: None,
            remedy,
        });
    }
}

fn cargo(root: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new("cargo");
    command.current_dir(root).args(arguments);
    command
}

/// What differs from the last commit, as text; `None` where there is no git.
fn changes(root: &Path) -> Option<String> {
    let git = |arguments: &[&str]| {
        programs::output(Command::new("git").current_dir(root).args(arguments))
    };
    let (status, difference) = (git(&["status", "--porcelain"])?, git(&["diff", "HEAD"])?);
    Some(format!("{status}\n{difference}"))
}
