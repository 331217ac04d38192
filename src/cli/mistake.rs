//! What is wrong with a command line, as clap found it, in one line of every language.

use std::error::Error as _;

use clap::Error;
use clap::error::{ContextKind, ErrorKind};
use words::say::help as say;
use words::{Say, Text};

use super::whole::Allowed;

/// The mistake, what was probably meant, and where to read more.
pub fn said(error: &Error) -> Text {
    let hints = [
        (ContextKind::SuggestedArg, say::What::Argument),
        (ContextKind::SuggestedSubcommand, say::What::Subcommand),
        (ContextKind::SuggestedValue, say::What::Value),
    ];
    let hints = hints.map(|(kind, what)| {
        let name = named(error, kind)?;
        Some(say::Similar { what, name: &name }.text())
    });
    let mistake = mistake(error);
    let error = Text::of(|language| {
        let hints = hints.iter().flatten().map(|hint| hint.get(language));
        mistake.get(language).to_owned() + &hints.collect::<String>()
    });
    say::SeeHelp { error: &error }.text()
}

fn mistake(error: &Error) -> Text {
    let name = |kind| named(error, kind).unwrap_or_default();
    let argument = &name(ContextKind::InvalidArg);
    let subcommand = name(ContextKind::InvalidSubcommand);
    let value = &name(ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::UnknownArgument => say::UnknownArgument { argument }.text(),
        ErrorKind::InvalidSubcommand => say::UnknownSubcommand { name: &subcommand }.text(),
        ErrorKind::MissingRequiredArgument => say::MissingArguments {
            arguments: argument,
        }
        .text(),
        ErrorKind::MissingSubcommand => say::MissingSubcommand {
            name: &subcommand,
            known: &name(ContextKind::ValidSubcommand),
        }
        .text(),
        ErrorKind::ArgumentConflict => {
            let others = &name(ContextKind::PriorArg);
            if others == argument {
                return say::RepeatedArgument { argument }.text();
            }
            let argument = if argument.is_empty() {
                &subcommand
            } else {
                argument
            };
            say::ConflictingArguments { argument, others }.text()
        }
        ErrorKind::InvalidValue if value.is_empty() => say::MissingValue { argument }.text(),
        ErrorKind::TooManyValues => say::NeedlessValue { argument, value }.text(),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => say::InvalidValue {
            argument,
            value,
            reason: &reason(error),
        }
        .text(),
        // What no argument of this command line can cause has clap's own words.
        other => Text::Same(other.to_string()),
    }
}

fn reason(error: &Error) -> Text {
    if let Some(values) = named(error, ContextKind::ValidValue) {
        return say::OneOf { values: &values }.text();
    }
    let allowed = error
        .source()
        .and_then(|source| source.downcast_ref::<Allowed>());
    allowed.map_or_else(Text::default, |Allowed(values)| {
        say::OneOf { values }.text()
    })
}

fn named(error: &Error, kind: ContextKind) -> Option<String> {
    error.get(kind).map(ToString::to_string)
}
