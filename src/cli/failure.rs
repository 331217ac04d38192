//! What can go wrong, and the exit code that says so.

use std::io::{self, ErrorKind};
use std::path::Path;
use std::process::ExitCode;

use model::document::DocumentError;
use words::say::cli as say;
use words::{Language, Say, Text};

pub use say::Deed;
use say::SystemErrorKind;

/// A wrong command line or document.
pub const WRONG_INPUT: u8 = 2;

/// The work itself failed.
const WORK_FAILED: u8 = 1;

/// Why a command did not do what it was asked for.
#[derive(Debug)]
pub enum Failure {
    /// The command line is wrong.
    CommandLine(Text),
    /// The document is wrong.
    Document(Vec<DocumentError>),
    /// Tables are wrong: one line an error.
    Input(Vec<Text>),
    /// The work itself failed.
    Work(Text),
}

/// What went wrong in the work itself.
impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::work(&error.to_string())
    }
}

impl Failure {
    /// The command line is wrong.
    pub fn command_line(error: &dyn Say) -> Self {
        Self::CommandLine(error.text())
    }

    /// The work itself failed.
    pub fn work(error: &dyn Say) -> Self {
        Self::Work(error.text())
    }

    /// A file that could not be written or made.
    pub fn file(deed: Deed, path: &Path, error: &io::Error) -> Self {
        Self::work(&say::Cannot {
            deed,
            path: &path.display().to_string(),
            error: &system(error),
        })
    }

    /// A file that cannot be read is a wrong command line: the name is wrong, or the rights to it.
    pub fn unreadable(path: &Path, error: &io::Error) -> Self {
        Self::CommandLine(cannot_read(path, error))
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

/// That a file cannot be read, and why.
pub fn cannot_read(path: &Path, error: &io::Error) -> Text {
    say::Cannot {
        deed: Deed::Read,
        path: &path.display().to_string(),
        error: &system(error),
    }
    .text()
}

/// What the system says, in our words where it is common.
pub fn system(error: &io::Error) -> Text {
    let system_error_kind = match error.kind() {
        ErrorKind::NotFound => SystemErrorKind::NotFound,
        ErrorKind::PermissionDenied => SystemErrorKind::PermissionDenied,
        ErrorKind::IsADirectory => SystemErrorKind::IsADirectory,
        ErrorKind::NotADirectory => SystemErrorKind::NotADirectory,
        ErrorKind::AlreadyExists => SystemErrorKind::AlreadyExists,
        ErrorKind::StorageFull => SystemErrorKind::StorageFull,
        _ => SystemErrorKind::Other,
    };
    let words = &error.to_string();
    say::SystemError {
        system_error_kind,
        words,
    }
    .text()
}

impl Say for Failure {
    /// One line an error.
    fn say(&self, language: Language, to: &mut String) {
        let mut line = |error: &dyn Say| {
            say::ErrorLine { error }.say(language, to);
            to.push('\n');
        };
        match self {
            Self::CommandLine(error) | Self::Work(error) => line(error),
            Self::Input(errors) => errors.iter().for_each(|error| line(error)),
            Self::Document(errors) => errors.iter().for_each(|error| line(error)),
        }
    }
}
