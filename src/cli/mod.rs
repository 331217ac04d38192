//! The command line: reads documents, runs them on threads, prints tables or JSON, writes files.
//!
//! Results go to standard output, errors and progress to standard error. Exit codes: 0 success, 1 the work itself
//! failed, 2 a wrong command line or document.
#![forbid(unsafe_code)]

mod arguments;
mod builtin;
mod calibrate;
mod compare;
mod diary;
mod disk;
mod economy;
mod events;
mod evidence;
mod failure;
mod files;
mod help;
mod language;
mod measure;
mod merge;
mod mistake;
mod ordered;
mod output;
mod present;
mod progress;
mod question;
mod race;
mod reading;
mod real;
mod report;
mod results;
mod run;
mod seed;
mod source;
mod state;
mod stop;
mod stream;
mod study;
mod table;
mod whole;
mod work;

use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{CommandFactory, FromArgMatches};
use words::{Language, Say};

use self::arguments::{Arguments, Command};
use self::failure::Failure;

/// Reads the command line, does what it says, and reports what went wrong.
pub fn main() -> ExitCode {
    let language = language::asked();
    let parsed = help::in_language(Arguments::command(), language).try_get_matches();
    let outcome = match parsed.and_then(|found| Arguments::from_arg_matches(&found)) {
        Ok(arguments) => execute(arguments.command, language),
        Err(error) => match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
                output::print(&help::page(&error, language))
            }
            ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
                output::tell(&help::page(&error, language));
                return ExitCode::from(failure::WRONG_INPUT);
            }
            _ => Err(Failure::CommandLine(mistake::said(&error))),
        },
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            output::tell(&failure.in_language(language));
            failure.exit_code()
        }
    }
}

fn execute(command: Command, language: Language) -> Result<(), Failure> {
    match command {
        Command::Run(options) => run::run(&options, language),
        Command::Compare(options) => compare::compare(&options, language),
        Command::Report(options) => report::report(&options, language),
        Command::Merge(options) => merge::merge(&options, language),
        Command::Contributions(options) => question::contributions(&options, language),
        Command::Risks(options) => question::risks(&options, language),
        Command::Sensitivity(options) => question::sensitivity(&options, language),
        Command::Optimise(options) => question::optimise(&options, language),
        Command::Diary(options) => diary::tell(&options, language),
        Command::Evidence(options) => evidence::evidence(&options, language),
        Command::Measure(options) => measure::measure(&options, language),
        Command::Calibrate(options) => calibrate::calibrate(&options, language),
        Command::Presets(options) => builtin::presets(&options, language),
        Command::Schema => builtin::schema(),
        Command::Odd(options) => builtin::odd(&options, language),
    }
}
