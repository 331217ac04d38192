//! The command line: reads documents, runs them on threads, prints tables or JSON, writes files.
//!
//! Results go to standard output, errors and progress to standard error. Exit codes: 0 success, 1 the work itself
//! failed, 2 a wrong command line or document.
#![forbid(unsafe_code)]

mod arguments;
mod builtin;
mod compare;
mod diary;
mod events;
mod evidence;
mod failure;
mod files;
mod measure;
mod number;
mod output;
mod present;
mod progress;
mod real;
mod results;
mod run;
mod seed;
mod source;
mod stream;
mod table;
mod work;

use std::process::ExitCode;

use clap::Parser;
use clap::error::ErrorKind;

use self::arguments::{Arguments, Command};
use self::failure::Failure;

/// Reads the command line, does what it says, and reports what went wrong.
pub fn main() -> ExitCode {
    let outcome = match Arguments::try_parse() {
        Ok(arguments) => execute(arguments.command),
        Err(error) => match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => output::print(&error.to_string()),
            ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
                eprint!("{error}");
                return ExitCode::from(failure::WRONG_INPUT);
            }
            _ => Err(Failure::command_line(&error)),
        },
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprint!("{failure}");
            failure.exit_code()
        }
    }
}

fn execute(command: Command) -> Result<(), Failure> {
    match command {
        Command::Run(options) => run::run(&options),
        Command::Compare(options) => compare::compare(&options),
        Command::Diary(options) => diary::tell(&options),
        Command::Evidence(options) => evidence::evidence(&options),
        Command::Measure(options) => measure::measure(&options),
        Command::Presets(options) => builtin::presets(&options),
        Command::Schema => builtin::schema(),
        Command::Odd(options) => builtin::odd(&options),
    }
}
