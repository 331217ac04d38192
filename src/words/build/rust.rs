//! Writes messages as Rust.

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Write as _;

use crate::arguments::{Arguments, is_flag};
use crate::catalogue::Piece;

pub(crate) fn write_message(
    code: &mut String,
    rust: &str,
    arguments: &Arguments,
    patterns: &[Vec<Piece>],
) -> Result<(), Box<dyn Error>> {
    let said = arguments.values().any(BTreeSet::is_empty);
    let (owned, anonymous) = if said { ("<'a>", "<'_>") } else { ("", "") };
    writeln!(
        code,
        "#[derive(Clone, Copy, Debug)]\npub struct {rust}{owned} {{"
    )?;
    let mut values = String::new();
    for (argument, keys) in arguments {
        let field = argument.replace('-', "_");
        let kind = match keys {
            keys if keys.is_empty() => "&'a dyn Say".to_owned(),
            keys if is_flag(keys) => "bool".to_owned(),
            _ => camel(argument),
        };
        writeln!(code, "pub {field}: {kind},")?;
        write!(
            values,
            "{}self.{field}, ",
            if keys.is_empty() { "" } else { "&" }
        )?;
    }
    let names: Vec<&str> = arguments.keys().map(String::as_str).collect();
    let patterns: Vec<String> = patterns
        .iter()
        .map(|pieces| written(pieces, &names))
        .collect();
    writeln!(
        code,
        "}}\nimpl Say for {rust}{anonymous} {{
        fn say(&self, language: Language, to: &mut String) {{
        const PATTERNS: [&[Piece]; Language::ALL.len()] = [{}];
        compose(PATTERNS[language as usize], &[{values}], language, to);
        }}\n}}",
        patterns.join(", ")
    )?;
    Ok(())
}

/// The choice of an argument: one name for each of its keys.
pub(crate) fn write_choice(
    code: &mut String,
    argument: &str,
    keys: &BTreeSet<String>,
) -> Result<(), Box<dyn Error>> {
    let name = camel(argument);
    let (mut names, mut arms) = (String::new(), String::new());
    for key in keys {
        writeln!(names, "{},", camel(key))?;
        writeln!(arms, "Self::{} => {key:?},", camel(key))?;
    }
    writeln!(
        code,
        "/// What `${argument}` chooses among.\n#[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub enum {name} {{\n{names}}}
        impl Say for {name} {{
        fn say(&self, _: Language, to: &mut String) {{ to.push_str(match self {{ {arms} }}); }}\n}}"
    )?;
    Ok(())
}

/// The message for a reader of the code.
pub(crate) fn readable(pieces: &[Piece]) -> String {
    pieces.iter().fold(String::new(), |all, piece| match piece {
        Piece::Said(text) => all + text,
        Piece::Argument(name) => format!("{all}{{{name}}}"),
        Piece::Choice { variants, .. } => {
            let each: Vec<String> = variants
                .iter()
                .map(|(_, pieces)| readable(pieces))
                .collect();
            format!("{all}{{{}}}", each.join("|"))
        }
    })
}

/// The parts as a constant of the library.
fn written(pieces: &[Piece], arguments: &[&str]) -> String {
    let place = |name: &str| {
        arguments
            .iter()
            .position(|known| *known == name)
            .unwrap_or(0)
    };
    let each = pieces.iter().map(|piece| match piece {
        Piece::Said(text) => format!("Piece::Said({text:?})"),
        Piece::Argument(name) => format!("Piece::Argument({})", place(name)),
        Piece::Choice {
            argument,
            variants,
            otherwise,
        } => {
            let variants: Vec<String> = variants
                .iter()
                .map(|(key, pieces)| format!("({key:?}, {})", written(pieces, arguments)))
                .collect();
            format!(
                "Piece::Choice({}, &[{}], {otherwise})",
                place(argument),
                variants.join(", ")
            )
        }
    });
    format!("&[{}]", each.collect::<Vec<_>>().join(", "))
}

pub(crate) fn rust_name(id: &str, constant: bool) -> String {
    if constant {
        words_of(id).collect::<Vec<_>>().join("_").to_uppercase()
    } else {
        camel(id)
    }
}

fn camel(id: &str) -> String {
    words_of(id).fold(String::new(), |all, word| {
        let (first, rest) = word.split_at(1);
        all + &first.to_uppercase() + rest
    })
}

fn words_of(id: &str) -> impl Iterator<Item = &str> {
    id.split(['-', '_', '.']).filter(|word| !word.is_empty())
}
