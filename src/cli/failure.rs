//! What can go wrong, and the exit code that says so.

use std::fmt;
use std::io;
use std::path::Path;
use std::process::ExitCode;

use model::document::DocumentError;

/// A wrong command line or document.
pub const WRONG_INPUT: u8 = 2;

/// The work itself failed.
const WORK_FAILED: u8 = 1;

/// Why a command did not do what it was asked for.
#[derive(Debug)]
pub enum Failure {
    /// The command line is wrong.
    CommandLine(String),
    /// The document is wrong.
    Document(Vec<DocumentError>),
    /// Tables are wrong: one line an error.
    Input(Vec<String>),
    /// The work itself failed.
    Work(String),
}

impl Failure {
    /// What clap has to say, in one line.
    pub fn command_line(error: &clap::Error) -> Self {
        let text = error.render().to_string();
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let lines: Vec<&str> = lines
            .take_while(|line| !line.starts_with("Usage:") && !line.starts_with("For more"))
            .collect();
        Self::CommandLine(format!(
            "{} (see --help)",
            lines.join("; ").trim_start_matches("error: ")
        ))
    }

    /// A file that could not be read or written.
    pub fn file(verb: &str, path: &Path, error: &io::Error) -> Self {
        Self::Work(format!("cannot {verb} {}: {error}", path.display()))
    }

    pub fn exit_code(&self) -> ExitCode {
        match self {
            Self::CommandLine(_) | Self::Document(_) | Self::Input(_) => {
                ExitCode::from(WRONG_INPUT)
            }
            Self::Work(_) => ExitCode::from(WORK_FAILED),
        }
    }
}

impl fmt::Display for Failure {
    /// One line an error.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CommandLine(message) | Self::Work(message) => writeln!(f, "error: {message}"),
            Self::Input(errors) => errors
                .iter()
                .try_for_each(|error| writeln!(f, "error: {error}")),
            Self::Document(errors) => errors
                .iter()
                .try_for_each(|error| writeln!(f, "error: {error}")),
        }
    }
}
