//! The folder in which the program is run, and what it did.

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
#[cfg(unix)]
use std::{
    thread,
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use tempfile::TempDir;

/// An empty folder in which the program is run.
pub struct Folder(TempDir);

/// What the program did, for messages that show everything.
pub struct Outcome {
    command: String,
    output: Output,
}

impl Folder {
    pub fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn with(self, name: &str, text: impl AsRef<[u8]>) -> Self {
        fs::write(self.path(name), text).unwrap();
        self
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    pub fn run(&self, arguments: &[&str]) -> Outcome {
        self.run_with_input(arguments, "")
    }

    pub fn run_with_input(&self, arguments: &[&str], input: &str) -> Outcome {
        let mut child = self.spawn(arguments);
        // The program need not read what it does not want.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        Outcome {
            command: arguments.join(" "),
            output: child.wait_with_output().unwrap(),
        }
    }
}

impl Folder {
    fn spawn(&self, arguments: &[&str]) -> Child {
        Command::new(env!("CARGO_BIN_EXE_community-sim"))
            .args(arguments)
            .current_dir(self.0.path())
            .env_remove("LC_ALL")
            .env_remove("LC_MESSAGES")
            .env("LANG", "C.UTF-8")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap()
    }

    /// Runs the program until `file` has so many bytes, and then presses Ctrl-C.
    #[cfg(unix)]
    pub fn run_until(&self, arguments: &[&str], file: &str, bytes: u64) -> Outcome {
        let mut child = self.spawn(arguments);
        let begun = Instant::now();
        let written = || fs::metadata(self.path(file)).map_or(0, |file| file.len());
        while written() < bytes && begun.elapsed() < Duration::from_secs(60) {
            assert!(child.try_wait().unwrap().is_none(), "ended before Ctrl-C");
            thread::sleep(Duration::from_millis(5));
        }
        let kill = format!("kill -INT {}", child.id());
        assert!(
            Command::new("sh")
                .args(["-c", &kill])
                .status()
                .unwrap()
                .success()
        );
        Outcome {
            command: arguments.join(" "),
            output: child.wait_with_output().unwrap(),
        }
    }
}

impl Outcome {
    pub fn stdout(&self) -> &str {
        std::str::from_utf8(&self.output.stdout).unwrap()
    }

    pub fn stderr(&self) -> &str {
        std::str::from_utf8(&self.output.stderr).unwrap()
    }

    pub fn shown(&self) -> String {
        let mut text = format!("\ncommunity-sim {}\n{}\n", self.command, self.output.status);
        write!(
            text,
            "--- stdout\n{}\n--- stderr\n{}",
            self.stdout(),
            self.stderr()
        )
        .unwrap();
        text
    }

    #[track_caller]
    pub fn assert_exit(&self, code: i32) -> &Self {
        assert_eq!(self.output.status.code(), Some(code), "{}", self.shown());
        self
    }

    /// Success without a word on standard error.
    #[track_caller]
    pub fn assert_success(&self) -> &Self {
        self.assert_exit(0);
        assert_eq!(self.stderr(), "", "{}", self.shown());
        self
    }

    #[track_caller]
    pub fn assert_failure(&self, code: i32, lines: &[&str]) {
        self.assert_exit(code);
        assert_eq!(self.stdout(), "", "{}", self.shown());
        assert_eq!(
            self.stderr().lines().collect::<Vec<_>>(),
            lines,
            "{}",
            self.shown()
        );
    }

    #[track_caller]
    pub fn json(&self) -> Value {
        self.assert_success();
        serde_json::from_str(self.stdout())
            .unwrap_or_else(|error| panic!("{error}{}", self.shown()))
    }
}

/// A small document of two strategies.
pub fn small() -> Value {
    json!({
        "format": "community-sim/1",
        "scenario": { "preset": "bank", "founders": 30, "arrivals": { "per_day": 1, "daily": [] } },
        "strategies": [
            { "name": { "zh": "不运营", "en": "Nothing" } },
            { "name": { "zh": "红包", "en": "Packets" }, "tactics": [
                { "id": "packet", "schedule": { "every_days": 5 }, "action": { "kind": "red_envelope", "amount_yuan": 20, "shares": 10 } },
                { "id": "answers", "action": { "kind": "answering" } }
            ] }
        ],
        "run": { "days": 30, "worlds": 5, "seed": 3 }
    })
}

pub fn small_folder() -> Folder {
    Folder::new().with("small.json", small().to_string())
}
