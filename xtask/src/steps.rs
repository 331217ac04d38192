//! One step: its printed name, its time, its outcome, and the remedy when it fails.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};
use std::{env, fmt};

use crate::inputs::{self, Inputs};

/// A hanging browser must not eat the whole time that a run is allowed; on a slow machine the longest honest step takes half of this.
const TIME_LIMIT: Duration = Duration::from_secs(45 * 60);

/// A failing test's message is at the end of its output; the rest stays in the log.
const LINES_SHOWN: usize = 200;

/// How a step that did not fail ended.
pub enum Done {
    /// Something was done.
    Did,
    /// Nothing had to be done.
    Already,
}

/// What a person needs to get on after a failure.
pub struct Failure {
    /// What the failing command printed, or what is wrong.
    pub output: String,
    /// One sentence.
    pub remedy: String,
}

/// A command whose outcome depends on nothing but its inputs, so that it need not run twice on the same ones.
pub struct Check<'a> {
    pub name: &'a str,
    pub command: Command,
    pub inputs: Inputs,
    /// A folder that the command writes; the check runs again when it is not as the command left it.
    pub output: Option<&'a str>,
    /// What the command must print, and how often at least, for its success to mean anything.
    pub proof: Option<(&'a str, usize)>,
    pub remedy: &'a str,
}

impl<'a> Check<'a> {
    /// A check that writes no folder and whose success says enough.
    pub fn new(name: &'a str, command: Command, inputs: Inputs, remedy: &'a str) -> Self {
        Check {
            name,
            command,
            inputs,
            output: None,
            proof: None,
            remedy,
        }
    }
}

/// The steps of one run, counted.
pub struct Steps {
    /// The folder of the root Cargo.toml.
    pub root: PathBuf,
    /// What the outcome of every check depends on besides files: the versions of the tools.
    pub tools: String,
    started: Instant,
    passed: usize,
    failed: usize,
    skipped: usize,
}

impl Steps {
    pub fn new(root: PathBuf) -> Self {
        Steps {
            root,
            tools: String::new(),
            started: Instant::now(),
            passed: 0,
            failed: 0,
            skipped: 0,
        }
    }

    /// Does one step and prints its line. `None` when it failed; the failure has then been shown.
    pub fn step<T>(
        &mut self,
        name: &str,
        work: impl FnOnce(&Path) -> Result<(Done, T), Failure>,
    ) -> Option<T> {
        print!("{name:.<48} ");
        // Without the flush the name of a long step would only appear when the step is over.
        io::stdout().flush().ok();
        let started = Instant::now();
        match work(&self.root) {
            Ok((done, value)) => {
                match done {
                    Done::Did => println!("{}", Seconds(started.elapsed())),
                    Done::Already => println!("unchanged"),
                }
                self.passed += 1;
                Some(value)
            }
            Err(failure) => {
                println!("FAILED after {}", Seconds(started.elapsed()));
                println!(
                    "\n{}\n\nRemedy: {}\n",
                    failure.output.trim_end(),
                    failure.remedy
                );
                self.failed += 1;
                None
            }
        }
    }

    /// Runs a check, unless its inputs are those of the last time it passed. True when it passed, now or then.
    pub fn check(&mut self, mut check: Check) -> bool {
        let (name, tools) = (check.name, self.tools.clone());
        self.step(name, |root| {
            let stamp = root.join("target/xtask/passed").join(file_name(name));
            let before = inputs::digest(root, check.inputs, &format!("{tools}{:?}", check.command));
            let stamp_text =
                |before: u64| format!("{before:016x} {:016x}", inputs::digest_folder(root, check.output));
            // On a machine that judges a change, nothing is taken on trust.
            if let Some(before) = before
                && env::var_os("CI").is_none()
                && fs::read_to_string(&stamp).is_ok_and(|text| text == stamp_text(before))
            {
                return Ok((Done::Already, ()));
            }
            fs::remove_file(&stamp).ok();
            let fail = |output| Failure {
                output,
                remedy: check.remedy.to_string(),
            };
            // With it, tests would write what they are there to compare.
            check.command.env_remove("BLESS");
            run(root, name, &mut check.command).map_err(fail)?;
            if let Some((proof, least)) = check.proof {
                let log = fs::read_to_string(log_of(root, name)).unwrap_or_default();
                if log.matches(proof).count() < least {
                    return Err(fail(format!(
                        "$ {}\nNot everything was tested: the output has fewer than {least} `{proof}`.",
                        shown(&check.command)
                    )));
                }
            }
            if let Some(before) = before {
                // A stamp that cannot be written only means that the check runs again.
                fs::create_dir_all(root.join("target/xtask/passed")).ok();
                fs::write(&stamp, stamp_text(before)).ok();
            }
            Ok((Done::Did, ()))
        })
        .is_some()
    }

    /// Counts a check that cannot run because an earlier one failed, or because this machine lacks something optional.
    pub fn skip(&mut self, name: &str, reason: &str) {
        println!("{name:.<48} skipped: {reason}");
        self.skipped += 1;
    }

    /// Prints the total, alone on its line so that scripts find it.
    pub fn total(&self) -> ExitCode {
        println!("\nall in {}", Seconds(self.started.elapsed()));
        print!("{} passed, {} failed", self.passed, self.failed);
        println!(
            "{}",
            if self.skipped > 0 {
                format!(", {} skipped", self.skipped)
            } else {
                String::new()
            }
        );
        if self.failed == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }
}

/// Runs a command to its end with its output in a log of the step's name. The error is what the command printed last.
pub fn run(root: &Path, step: &str, command: &mut Command) -> Result<(), String> {
    let shown = shown(command);
    let log = log_of(root, step);
    let ended = fs::create_dir_all(root.join("target/xtask/logs"))
        .and_then(|()| File::create(&log))
        .and_then(|file| run_into(file, command));
    match ended {
        Ok(Some(status)) if status.success() => Ok(()),
        Ok(Some(status)) => Err(format!("$ {shown}\n{}\n({status})", last_lines(&log))),
        Ok(None) => Err(format!(
            "$ {shown}\n{}\n(ended after {} without a result)",
            last_lines(&log),
            Seconds(TIME_LIMIT)
        )),
        Err(error) => Err(format!("$ {shown}\n{error}")),
    }
}

/// `None` when the time limit had to end it.
fn run_into(log: File, command: &mut Command) -> io::Result<Option<ExitStatus>> {
    let errors = log.try_clone()?;
    let mut child = command
        .stdin(Stdio::null())
        .stdout(log)
        .stderr(errors)
        .spawn()?;
    let deadline = Instant::now() + TIME_LIMIT;
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        if Instant::now() > deadline {
            child.kill()?;
            child.wait()?;
            return Ok(None);
        }
        thread::sleep(Duration::from_millis(20));
    }
}

fn last_lines(log: &Path) -> String {
    let bytes = fs::read(log).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes);
    let lines: Vec<&str> = text.lines().collect();
    if lines.len() <= LINES_SHOWN {
        return lines.join("\n");
    }
    let shown = lines[lines.len() - LINES_SHOWN..].join("\n");
    format!(
        "(the first {} lines are in {})\n{shown}",
        lines.len() - LINES_SHOWN,
        log.display()
    )
}

/// The command as a person would type it.
fn shown(command: &Command) -> String {
    let words = [command.get_program()]
        .into_iter()
        .chain(command.get_args());
    words
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Where a step's output goes.
fn log_of(root: &Path, step: &str) -> PathBuf {
    root.join("target/xtask/logs").join(file_name(step))
}

/// A step's name as the name of a file.
fn file_name(step: &str) -> String {
    step.chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() {
                c.to_ascii_lowercase()
            } else {
                '-'
            }
        })
        .collect()
}

struct Seconds(Duration);

impl fmt::Display for Seconds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.0.as_secs();
        if seconds < 100 {
            write!(f, "{:.1} s", self.0.as_secs_f64())
        } else {
            write!(f, "{} min {:02} s", seconds / 60, seconds % 60)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_become_minutes_when_they_are_many() {
        assert_eq!(Seconds(Duration::from_millis(1_250)).to_string(), "1.2 s");
        assert_eq!(Seconds(Duration::from_secs(99)).to_string(), "99.0 s");
        assert_eq!(Seconds(Duration::from_secs(125)).to_string(), "2 min 05 s");
    }

    #[test]
    fn a_steps_name_becomes_a_plain_file_name() {
        assert_eq!(file_name("Lints (wasm32)"), "lints--wasm32-");
    }

    #[test]
    fn a_command_is_shown_as_typed() {
        assert_eq!(
            shown(Command::new("cargo").args(["fmt", "--check"])),
            "cargo fmt --check"
        );
    }
}
