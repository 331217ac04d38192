//! The command line's help: every text of every verb, from the catalogue `help.ftl`.

use clap::{Arg, ArgAction, Command};
use words::say::help as say;
use words::{Fixed, Language, Say, find};

/// The place of the options of every verb: behind its own.
const LAST: usize = 100;

/// The command line with its help in `language`, and with the options that every verb has.
pub fn in_language(command: Command, language: Language) -> Command {
    let lang = Arg::new("lang")
        .long("lang")
        .display_order(LAST)
        .value_parser(Language::ALL.map(Language::tag));
    let help = Arg::new("help")
        .long("help")
        .short('h')
        .display_order(LAST + 1)
        .action(ArgAction::Help);
    let version = Arg::new("version")
        .long("version")
        .short('V')
        .display_order(LAST + 2)
        .action(ArgAction::Version);
    // Clap's own would say themselves in English.
    let command = command
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .args([lang.global(true), help.global(true), version]);
    verb(command, language)
}

/// A page of help as clap made it; the usage line has a word that clap cannot be told.
pub fn page(made: &clap::Error, language: Language) -> String {
    let english = say::OPTIONS_IN_USAGE.get(Language::English);
    let made = made.render().to_string();
    made.replace(english, say::OPTIONS_IN_USAGE.get(language))
}

fn verb(command: Command, language: Language) -> Command {
    let name = command.get_name().to_owned();
    let text = |id: &str| find(say::BY_ID, id).map(|words| words.get(language));
    let about = text(&format!("verb-{name}"));
    let more = text(&format!("verb-{name}.more"));
    let template = template(&command, language);
    command
        .about(about)
        .after_help(more)
        .help_template(template)
        .subcommand_value_name(say::COMMAND_IN_USAGE.get(language))
        .mut_args(|argument| described(argument, &name, language))
        .mut_subcommands(|command| verb(command, language))
}

/// The parts of a verb's page that it has.
fn template(command: &Command, language: Language) -> String {
    let part = |there: bool, heading: Fixed, part: &str| match there {
        true => format!("\n\n{}\n{{{part}}}", heading.get(language)),
        false => String::new(),
    };
    let usage = say::USAGE.get(language);
    let positionals = command.get_positionals().next().is_some();
    format!("{{about-with-newline}}\n{usage}{{usage}}")
        + &part(command.has_subcommands(), say::COMMANDS, "subcommands")
        + &part(positionals, say::ARGUMENTS, "positionals")
        + &part(true, say::OPTIONS, "options")
        + "{after-help}"
}

/// What stands in the catalogue of an argument of `verb`: under the verb's name, or under its own for every verb.
fn message(argument: &Arg, verb: &str, part: &str) -> Option<(String, Fixed)> {
    let own = argument.get_id().as_str().replace('_', "-");
    [
        format!("argument-{verb}-{own}{part}"),
        format!("argument-{own}{part}"),
    ]
    .into_iter()
    .find_map(|id| find(say::BY_ID, &id).map(|words| (id, words)))
}

fn described(argument: Arg, verb: &str, language: Language) -> Arg {
    let text = |part| message(&argument, verb, part).map(|(_, words)| words.get(language));
    let mut help = text("").unwrap_or_default().to_owned();
    let Some(value_name) = text(".value") else {
        return argument.help(help);
    };
    for value in argument.get_default_values() {
        let value = &value.to_string_lossy().into_owned();
        say::DefaultValue { value }.say(language, &mut help);
    }
    let possible = argument.get_possible_values();
    let names: Vec<&str> = possible.iter().map(|value| value.get_name()).collect();
    if !names.is_empty() {
        let values = &names.join(", ");
        say::PossibleValues { values }.say(language, &mut help);
    }
    argument
        .help(help)
        .value_name(value_name)
        .hide_default_value(true)
        .hide_possible_values(true)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::collections::BTreeSet;

    use clap::CommandFactory;

    use super::*;
    use crate::cli::arguments::Arguments;

    /// The messages of a verb and those below it; one that an argument lacks fails.
    fn used(command: &Command, all: &mut BTreeSet<String>) {
        let verb = command.get_name();
        assert!(command.get_about().is_some(), "{verb}");
        all.extend([format!("verb-{verb}"), format!("verb-{verb}.more")]);
        for argument in command.get_arguments() {
            let parts: &[&str] = match argument.get_action().takes_values() {
                true => &["", ".value"],
                false => &[""],
            };
            for part in parts {
                let found = message(argument, verb, part);
                let name = argument.get_id();
                let (id, _) = found.unwrap_or_else(|| panic!("{verb} {name}: no {part:?}"));
                all.insert(id);
            }
        }
        command
            .get_subcommands()
            .for_each(|command| used(command, all));
    }

    #[test]
    fn every_verb_and_argument_has_its_message_and_none_is_unused() {
        let mut all = BTreeSet::new();
        let command = in_language(Arguments::command(), Language::English);
        command.clone().debug_assert();
        used(&command, &mut all);
        let of_something = |id: &str| id.starts_with("verb-") || id.starts_with("argument-");
        let mut messages = say::BY_ID.iter().map(|(id, _)| *id);
        let unused = messages.find(|id| of_something(id) && !all.contains(*id));
        assert_eq!(unused, None);
    }

    #[test]
    fn help_is_said_in_its_language_alone() {
        let names = [
            "",
            "run",
            "compare",
            "contributions",
            "risks",
            "sensitivity",
            "optimise",
            "diary",
            "evidence",
            "measure",
            "calibrate",
            "merge",
            "report",
            "presets",
            "odd",
        ];
        for name in names {
            let command = in_language(Arguments::command(), Language::Chinese);
            let arguments = ["community-sim", name, "--help"];
            let arguments = arguments.into_iter().filter(|word| !word.is_empty());
            let made = command.try_get_matches_from(arguments).unwrap_err();
            let text = page(&made, Language::Chinese);
            assert!(
                text.contains("用法：") && text.contains("显示帮助"),
                "{text}"
            );
            for english in [
                "Usage", "OPTIONS", "COMMAND", "default:", "possible", "Print",
            ] {
                assert!(!text.contains(english), "{english}: {text}");
            }
        }
    }
}
