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
        let remedy = "Run `rustfmt $(git ls-files '*.rs')`.";
        steps.check(Check::new("formatting", formatting, Inputs::Engine, remedy));
    }
    steps.check(Check::new(
        "lints, native",
        cargo(
            &steps.root,
            "clippy --workspace --all-targets -- -D warnings",
        ),
        Inputs::Engine,
        "Repair what clippy reports.",
    ));
    steps.check(Check::new(
        "lints, wasm32",
        // Without the benchmarks: criterion is native only.
        tools.wasm_cargo(
            "clippy --workspace --exclude=xtask --target=wasm32-unknown-unknown --lib --bins --tests -- -D warnings",
        ),
        Inputs::Engine,
        "Repair what clippy reports; what is native only needs #[cfg(not(target_arch = \"wasm32\"))].",
    ));
    steps.check(Check::new(
        "lints, first comparison",
        tools.wasm_cargo(
            "clippy --package=community-sim --no-default-features --target=wasm32-unknown-unknown --lib -- -D warnings",
        ),
        Inputs::Engine,
        "Repair what clippy reports; what the first comparison needs not is behind #[cfg(feature = \"whole\")].",
    ));
    let mut documentation = cargo(&steps.root, "doc --workspace --no-deps");
    documentation.env("RUSTDOCFLAGS", "-D warnings");
    let remedy = "Repair the comments that rustdoc reports.";
    steps.check(Check::new(
        "documentation",
        documentation,
        Inputs::Engine,
        remedy,
    ));
}

/// The engine, on every platform that it promises the same numbers on.
fn check_engine(steps: &mut Steps, tools: &Tools) {
    steps.check(Check::new(
        "tests, native",
        // In the test profile: optimised, and with the overflow checks that the release profile leaves out.
        cargo(&steps.root, "test --workspace"),
        Inputs::All,
        "Repair the code or the expectation; one test runs alone with `cargo test NAME`.",
    ));
    let name = "tests, real communities' logs";
    match env::var("COMMUNITY_LOGS") {
        Ok(logs) => {
            let mut command = cargo(&steps.root, "test --test real_communities -- --ignored");
            command.env("COMMUNITY_LOGS", &logs);
            let remedy =
                "Put the logs into the folder that COMMUNITY_LOGS names, or repair the measuring.";
            let output = Some(logs.as_str());
            steps.check(Check {
                output,
                ..Check::new(name, command, Inputs::Engine, remedy)
            });
        }
        Err(_) => steps.skip(name, "COMMUNITY_LOGS names no folder with them"),
    }
    let name = "instructions, counted";
    match programs::find("valgrind") {
        // Others go through narrower vectors, which take other numbers of instructions.
        Some(_) if has_avx2() => {
            let command = cargo(&steps.root, "test --test instructions -- --ignored");
            let remedy = "Look what has become dearer; `BLESS=1 cargo test --test instructions -- --ignored` writes what is meant.";
            steps.check(Check::new(name, command, Inputs::Engine, remedy));
        }
        Some(_) => steps.skip(name, "this processor has no AVX2"),
        None => steps.skip(name, "valgrind is not on PATH"),
    }
    // Each with the number of test files that are meant for it.
    for (name, platform, files) in [
        ("tests, WebAssembly in Node.js", "--node", 3),
        ("tests, WebAssembly in Chromium", "--headless --chrome", 2),
        ("tests, WebAssembly in Firefox", "--headless --firefox", 2),
    ] {
        if platform.ends_with("--firefox") && !browser::has_firefox() {
            steps.skip(name, "Firefox or geckodriver is not on PATH");
            continue;
        }
        // In the release profile, which the page runs in and which its build then need not compile again. The targets
        // are named because the documentation's examples, which would run too, have run natively.
        let mut command = tools.wasm_pack(&format!("test {platform} --release -- --lib --test *"));
        // A simulation may take longer than the twenty seconds that a browser is given to finish by default.
        command.env("WASM_BINDGEN_TEST_TIMEOUT", "300");
        let remedy = "If the same test passes natively, look for time, files, threads, usize or std's maths.";
        let proof = Some(("test result: ok", files));
        steps.check(Check {
            proof,
            ..Check::new(name, command, Inputs::Engine, remedy)
        });
    }
}

/// The page, in the order in which its parts build on each other.
fn check_page(steps: &mut Steps, tools: &Tools, chrome: &str) {
    let built = tools.build_engine(steps);
    for (name, script, output, remedy) in [
        (
            "types of the page",
            "check",
            None,
            "Repair what the type checker reports.",
        ),
        (
            "unit tests of the page",
            "test",
            None,
            "Repair the code or the expectation; `npm test` in www/.",
        ),
        (
            "build the page",
            "dist",
            Some("www/dist"),
            "Repair what Vite reports; `npm run dist` in www/.",
        ),
        (
            "bytes of a first comparison",
            "budget",
            None,
            "Let what a first comparison does not need come behind it; `npm run budget` in www/ lists the files.",
        ),
        (
            "the page in Chromium",
            "e2e",
            None,
            "Repair the page or the test; `npm run e2e` in www/.",
        ),
    ] {
        if !built {
            steps.skip(name, "the engine was not built");
            continue;
        }
        let mut command = tools.npm(&["run", script]);
        command.env("CHROME", chrome);
        steps.check(Check {
            output,
            ..Check::new(name, command, Inputs::All, remedy)
        });
    }
}

#[cfg(target_arch = "x86_64")]
fn has_avx2() -> bool {
    std::arch::is_x86_feature_detected!("avx2")
}
#[cfg(not(target_arch = "x86_64"))]
fn has_avx2() -> bool {
    false
}

fn cargo(root: &Path, arguments: &str) -> Command {
    let mut command = Command::new("cargo");
    command.current_dir(root).args(arguments.split(' '));
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
