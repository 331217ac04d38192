//! The rooms of the house use only the rooms that they may, and only the things that are theirs to use.
//!
//! Rust lets every module of a crate use every other, so the sources are read.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fmt;
use std::path::{Path, PathBuf};

/// One room and what is not for it.
struct Room {
    name: &'static str,
    /// Whether a file, given by its path under `src/`, belongs to it.
    holds: fn(&str) -> bool,
    /// What its files must not name, and why.
    forbidden: &'static [Rule],
}

struct Rule {
    /// Names as they stand in the source.
    names: &'static [&'static str],
    reason: &'static str,
}

const WEB_BINDINGS: Rule = Rule {
    names: &[
        "wasm_bindgen",
        "js_sys",
        "web_sys",
        "console_error_panic_hook",
    ],
    reason: "only web knows JavaScript",
};
const PLOTTERS: Rule = Rule {
    names: &["plotters", "plotters_backend"],
    reason: "only charts knows Plotters",
};
const MACHINE: Rule = Rule {
    names: &[
        "std::fs",
        "std::thread",
        "std::env",
        "std::process",
        "std::net",
        "clap",
    ],
    reason: "only the command line knows files, threads, arguments and processes",
};
const OUTPUT: Rule = Rule {
    names: &[
        "print!",
        "println!",
        "eprint!",
        "eprintln!",
        "dbg!",
        "stdout",
        "stderr",
    ],
    reason: "only the command line prints",
};
const CLOCKS: Rule = Rule {
    names: &["Instant", "SystemTime", "UNIX_EPOCH"],
    reason: "the same document must give the same numbers at any time; clocks belong to the command line",
};
const ENTROPY: Rule = Rule {
    names: &[
        "getrandom",
        "rand",
        "RandomState",
        "HashMap",
        "HashSet",
        "thread_rng",
    ],
    reason: "all luck follows from the seed, and the order of hash maps is random",
};
const OUTER_ROOMS: Rule = Rule {
    names: &[
        "crate::web",
        "crate::cli",
        "super::web",
        "super::cli",
        "community_sim::web",
    ],
    reason: "nothing uses the page's door or the command line",
};

const ROOMS: &[Room] = &[
    Room {
        name: "model",
        holds: |file| file.starts_with("model/"),
        forbidden: &[
            Rule {
                names: &[
                    "crate::experiments",
                    "crate::charts",
                    "super::experiments",
                    "super::charts",
                ],
                reason: "the model uses no other room",
            },
            OUTER_ROOMS,
            WEB_BINDINGS,
            PLOTTERS,
            MACHINE,
            OUTPUT,
            CLOCKS,
            ENTROPY,
        ],
    },
    Room {
        name: "experiments",
        holds: |file| file.starts_with("experiments/"),
        forbidden: &[
            Rule {
                names: &["crate::charts", "super::charts"],
                reason: "experiments use the model alone",
            },
            OUTER_ROOMS,
            WEB_BINDINGS,
            PLOTTERS,
            MACHINE,
            OUTPUT,
            CLOCKS,
            ENTROPY,
        ],
    },
    Room {
        name: "charts",
        holds: |file| file.starts_with("charts/"),
        forbidden: &[OUTER_ROOMS, WEB_BINDINGS, MACHINE, OUTPUT, CLOCKS, ENTROPY],
    },
    Room {
        name: "web",
        holds: |file| file.starts_with("web/"),
        forbidden: &[
            Rule {
                names: &["crate::cli"],
                reason: "the page has no command line",
            },
            PLOTTERS,
            MACHINE,
            OUTPUT,
            CLOCKS,
            ENTROPY,
        ],
    },
    Room {
        name: "command line",
        holds: |file| file == "main.rs" || file.starts_with("cli/"),
        forbidden: &[
            Rule {
                names: &["community_sim::web", "crate::web"],
                reason: "the command line is no page",
            },
            WEB_BINDINGS,
            PLOTTERS,
        ],
    },
    Room {
        name: "map",
        holds: |file| file == "lib.rs",
        forbidden: &[WEB_BINDINGS, PLOTTERS, MACHINE, OUTPUT, CLOCKS, ENTROPY],
    },
];

/// One name where it must not be.
#[derive(Debug, PartialEq, Eq)]
struct Breach {
    file: String,
    line: usize,
    name: &'static str,
    reason: &'static str,
}

impl fmt::Display for Breach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Breach {
            file,
            line,
            name,
            reason,
        } = self;
        write!(f, "src/{file}:{line} names {name}: {reason}")
    }
}

#[test]
fn every_room_uses_only_what_it_may() {
    let sources = sources();
    assert!(
        sources.len() > 20,
        "only {} source files were found",
        sources.len()
    );
    let breaches: Vec<_> = sources
        .iter()
        .flat_map(|(file, text)| check(file, text))
        .map(|breach| breach.to_string())
        .collect();
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
}

#[test]
fn every_file_belongs_to_one_room_and_every_room_has_files() {
    let sources = sources();
    for (file, _) in &sources {
        let rooms: Vec<_> = ROOMS
            .iter()
            .filter(|room| (room.holds)(file))
            .map(|room| room.name)
            .collect();
        assert_eq!(rooms.len(), 1, "src/{file} belongs to {rooms:?}");
    }
    for room in ROOMS {
        assert!(
            sources.iter().any(|(file, _)| (room.holds)(file)),
            "{} has no files",
            room.name
        );
    }
}

#[test]
fn breaches_are_found() {
    let found = |file: &str, text: &str| {
        check(file, text)
            .into_iter()
            .map(|breach| (breach.line, breach.name))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        found("model/a.rs", "\nuse crate::experiments::batch::Batch;"),
        [(2, "crate::experiments")]
    );
    assert_eq!(
        found(
            "model/a.rs",
            "use crate::{\n    charts::Theme,\n    model::text\n};"
        ),
        [(2, "crate::charts")]
    );
    assert_eq!(
        found(
            "model/a.rs",
            "fn f() { let now = std::time::Instant::now(); }"
        ),
        [(1, "Instant")]
    );
    assert_eq!(
        found(
            "model/a.rs",
            "use std::{collections::{BTreeMap, HashMap}, fmt};"
        ),
        [(1, "HashMap")]
    );
    assert_eq!(
        found("model/deep/a.rs", "fn f() { println!(\"{}\", 1); }"),
        [(1, "println!")]
    );
    assert_eq!(
        found("experiments/a.rs", "use std::{fmt, fs};"),
        [(1, "std::fs")]
    );
    assert_eq!(
        found("experiments/a.rs", "use super::super::charts::draw;"),
        [(1, "crate::charts")]
    );
    assert_eq!(
        found("charts/a.rs", "let a = js_sys::Date::now();"),
        [(1, "js_sys")]
    );
    assert_eq!(
        found("web/a.rs", "use plotters::prelude::*;"),
        [(1, "plotters")]
    );
    assert_eq!(
        found("cli/a.rs", "use plotters_backend::DrawingBackend;"),
        [(1, "plotters_backend")]
    );
    // One breach a name and line, whatever else stands there.
    assert_eq!(
        found("charts/a.rs", "use std::env; let a = std::env::args();"),
        [(1, "std::env")]
    );
}

#[test]
fn words_in_comments_texts_and_longer_names_are_no_breaches() {
    let text = r##"
        //! Nothing here uses crate::web or a HashMap.
        /* nor std::fs /* nor wasm_bindgen */ nor plotters */
        const HINT: &str = "println!(\"std::env\")";
        const RAW: &str = r#"use "std::fs";"#;
        let (operand, instantly, plotters_like) = ('"', '\'', "js_sys");
        fn life<'a>(text: &'a str) -> &'a str { text }
    "##;
    assert_eq!(check("model/a.rs", text), []);
}

/// The names in `text`, the source of `file`, that are not for its room.
fn check(file: &str, text: &str) -> Vec<Breach> {
    let mut breaches = Vec::new();
    for room in ROOMS.iter().filter(|room| (room.holds)(file)) {
        for (line, path) in paths(&code_only(text)) {
            for rule in room.forbidden {
                for name in rule.names {
                    let breach = Breach {
                        file: file.to_owned(),
                        line,
                        name,
                        reason: rule.reason,
                    };
                    if names(&path, name) && !breaches.contains(&breach) {
                        breaches.push(breach);
                    }
                }
            }
        }
    }
    breaches
}

/// Whether the segments of `path` contain those of `name` one after another.
fn names(path: &[String], name: &str) -> bool {
    let name: Vec<&str> = name.split("::").collect();
    path.windows(name.len()).any(|window| {
        window
            .iter()
            .zip(&name)
            .all(|(segment, name)| segment == name)
    })
}

/// Every path of the source with the line on which it begins; the branches of `use a::{b, c::d}` are written out, and a
/// macro's name keeps its exclamation mark. `super::super` from a room's file is `crate`.
fn paths(code: &str) -> Vec<(usize, Vec<String>)> {
    let mut found = Vec::new();
    // The open braces: of a `use` tree with the path before it, or of anything else.
    let mut open: Vec<Option<Vec<String>>> = Vec::new();
    let mut path: Vec<String> = Vec::new();
    let mut start = 1;
    let mut line = 1;
    let mut joined = false;
    let mut characters = code.chars().peekable();
    while let Some(character) = characters.next() {
        if character.is_alphanumeric() || character == '_' {
            let mut word = character.to_string();
            while let Some(next) = characters.next_if(|next| next.is_alphanumeric() || *next == '_')
            {
                word.push(next);
            }
            if characters.peek() == Some(&'!') {
                word.push('!');
            }
            if !joined {
                finish(&mut found, &mut path, start, &open);
                start = line;
            }
            path.push(word);
            joined = false;
            continue;
        }
        match character {
            ':' if characters.next_if_eq(&':').is_some() => joined = true,
            '{' if joined => {
                let mut before = prefix(&open);
                before.append(&mut path);
                open.push(Some(before));
                joined = false;
            }
            '{' => {
                finish(&mut found, &mut path, start, &open);
                open.push(None);
            }
            '}' => {
                finish(&mut found, &mut path, start, &open);
                open.pop();
            }
            _ => {
                if !character.is_whitespace() {
                    finish(&mut found, &mut path, start, &open);
                    joined = false;
                }
                line += usize::from(character == '\n');
            }
        }
    }
    finish(&mut found, &mut path, start, &open);
    found
}

fn prefix(open: &[Option<Vec<String>>]) -> Vec<String> {
    open.last().cloned().flatten().unwrap_or_default()
}

fn finish(
    found: &mut Vec<(usize, Vec<String>)>,
    path: &mut Vec<String>,
    line: usize,
    open: &[Option<Vec<String>>],
) {
    if path.is_empty() {
        return;
    }
    let mut whole = prefix(open);
    whole.append(path);
    let climbs = whole
        .iter()
        .take_while(|segment| *segment == "super")
        .count();
    if climbs > 1 {
        whole.splice(..climbs, ["crate".to_owned()]);
    }
    found.push((line, whole));
}

/// The source without comments and the contents of texts; line breaks stay.
fn code_only(text: &str) -> String {
    let mut code = String::new();
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        let skipped = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            block_comment(rest)
        } else if character == '"' {
            1 + quoted(&rest[1..])
        } else if let Some(length) = raw_text(rest) {
            length
        } else if let Some(length) = character_literal(rest) {
            length
        } else {
            code.push(character);
            rest = &rest[character.len_utf8()..];
            continue;
        };
        // Something must stand between the words on both sides.
        code.push(';');
        code.extend(
            rest[..skipped]
                .chars()
                .filter(|character| *character == '\n'),
        );
        rest = &rest[skipped..];
    }
    code
}

fn block_comment(text: &str) -> usize {
    let mut depth = 0;
    let mut at = 0;
    loop {
        match (text[at..].starts_with("/*"), text[at..].starts_with("*/")) {
            (true, _) => (depth, at) = (depth + 1, at + 2),
            (_, true) => (depth, at) = (depth - 1, at + 2),
            _ => at += text[at..].chars().next().map_or(0, char::len_utf8),
        }
        if depth == 0 || at >= text.len() {
            return at;
        }
    }
}

/// Length up to and with the closing quote.
fn quoted(text: &str) -> usize {
    let mut escaped = false;
    for (at, character) in text.char_indices() {
        match character {
            '"' if !escaped => return at + 1,
            _ => escaped = character == '\\' && !escaped,
        }
    }
    text.len()
}

fn raw_text(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('r')?;
    let hashes = inner.len() - inner.trim_start_matches('#').len();
    inner[hashes..].strip_prefix('"')?;
    let end = format!("\"{}", "#".repeat(hashes));
    let start = hashes + 2;
    Some(
        text[start..]
            .find(&end)
            .map_or(text.len(), |at| start + at + end.len()),
    )
}

/// A character in quotes; a lifetime is none.
fn character_literal(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('\'')?;
    if let Some(escape) = inner.strip_prefix('\\') {
        return escape
            .chars()
            .next()
            .and_then(|first| escape[first.len_utf8()..].find('\''))
            .map(|at| at + 4);
    }
    let first = inner.chars().next()?;
    inner[first.len_utf8()..]
        .starts_with('\'')
        .then(|| first.len_utf8() + 2)
}

/// Every source file by its path under `src/`.
fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    let mut folders: Vec<PathBuf> = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path
                    .strip_prefix(&root)
                    .unwrap()
                    .to_string_lossy()
                    .replace('\\', "/");
                found.push((name, std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}
