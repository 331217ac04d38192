//! The language that everything is said in: asked for, or else the terminal's.

use std::env;

use words::Language;

/// The language that `--lang` names anywhere on the command line, or else that of the terminal. It is read before all
/// else, because help and errors are said in it.
pub fn asked() -> Language {
    let arguments: Vec<String> = env::args_os()
        .map(|argument| argument.to_string_lossy().into_owned())
        .collect();
    let mut places = arguments.iter().enumerate();
    let tag = places.find_map(|(place, argument)| match argument.strip_prefix("--lang")? {
        "" => arguments.get(place + 1).map(String::as_str),
        tag => tag.strip_prefix('='),
    });
    tag.and_then(Language::of).unwrap_or_else(of_terminal)
}

/// The first of the usual variables that is set decides, as POSIX has it.
fn of_terminal() -> Language {
    let setting = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| env::var(name).ok())
        .find(|value| !value.is_empty())
        .unwrap_or_default();
    let mut known = Language::ALL.into_iter();
    known
        .find(|language| setting.starts_with(language.tag()))
        .unwrap_or(Language::English)
}
