//! Makes Rust of the catalogues: a constant for every message, a type with named fields for every message with arguments.

mod arguments;
mod catalogue;
mod rust;

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;

use arguments::{Arguments, collect, is_flag};
use catalogue::{Catalogue, pieces, read};
use rust::{readable, rust_name, write_choice, write_message};

/// The list of the languages. The first stands in where another has no text.
const LANGUAGES: &str = include_str!("../../../locales/languages.csv");

/// A language of the list: its folder, its name in code, its name for readers, and how it tells numbers apart (see
/// `src/words/language.rs`).
type Listed = [&'static str; 4];

const CATALOGUES: &str = "../../locales";

/// Whether there is Rust for a message. The catalogues of the page, `page`, `later` and `forms`, are made into TypeScript by
/// `www/catalogues.mjs`; of the forms, results name tactics with their fields and units, and platforms, too.
fn is_rust(catalogue: &str, id: &str) -> bool {
    let names = |prefix| id.starts_with(prefix) && !id.contains('.');
    match catalogue {
        "page" | "later" => false,
        "forms" => names("tactic-") || names("count-") || names("choice-platform-"),
        _ => true,
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=build");
    println!("cargo:rerun-if-changed={CATALOGUES}");
    let languages = listed()?;
    let tags: Vec<&str> = languages.iter().map(|[tag, ..]| *tag).collect();
    let mut names: Vec<String> = Vec::new();
    for entry in Path::new(CATALOGUES).join(tags[0]).read_dir()? {
        let path = entry?.path();
        if let Some(name) = path.file_stem().and_then(|stem| stem.to_str()) {
            names.push(name.to_owned());
        }
    }
    names.sort();
    let out = std::env::var("OUT_DIR")?;
    std::fs::write(Path::new(&out).join("languages.rs"), type_of(&languages))?;
    let mut code = String::new();
    let mut owners = BTreeMap::new();
    let mut list = String::new();
    for name in &names {
        write_catalogue(name, &tags, &mut code, &mut list, &mut owners)?;
    }
    writeln!(
        code,
        "/// Every message: its catalogue, its id and its name in Rust.\npub static MESSAGES: &[[&str; 3]] = &[\n{list}];"
    )?;
    std::fs::write(Path::new(&out).join("say.rs"), code)?;
    Ok(())
}

fn listed() -> Result<Vec<Listed>, String> {
    let lines = LANGUAGES.lines().skip(1);
    let cells = lines.map(|line| line.split(',').collect::<Vec<_>>());
    cells
        .map(|cells| Listed::try_from(cells).map_err(|cells| format!("languages.csv: {cells:?}")))
        .collect()
}

/// The type of the languages.
fn type_of(languages: &[Listed]) -> String {
    let each = |of: fn(&Listed) -> String| -> String {
        languages.iter().map(of).collect::<Vec<_>>().join(", ")
    };
    let variants = each(|[tag, name, readers, _]| {
        format!("/// {readers}\n#[serde(rename = {tag:?})]\n{name}")
    });
    format!(
        "/// The languages; the first is the default.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
        pub enum Language {{ #[default] {variants} }}
        impl Language {{
            /// All of them.
            pub const ALL: [Self; {}] = [{}];
            const TAGS: [&'static str; Self::ALL.len()] = [{}];
            const PLURALS: [Plural; Self::ALL.len()] = [{}];
        }}",
        languages.len(),
        each(|[_, name, ..]| format!("Self::{name}")),
        each(|[tag, ..]| format!("{tag:?}")),
        each(|[.., plural]| format!("Plural::{plural}")),
    )
}

fn write_catalogue(
    name: &str,
    tags: &[&str],
    code: &mut String,
    list: &mut String,
    owners: &mut BTreeMap<String, String>,
) -> Result<(), Box<dyn Error>> {
    let mut catalogues = Vec::new();
    for tag in tags {
        catalogues.push(read(
            &Path::new(CATALOGUES).join(tag).join(format!("{name}.ftl")),
        )?);
    }
    let messages = |catalogue: &Catalogue| -> BTreeSet<String> {
        let ids = catalogue.keys().filter(|id| !id.starts_with('-'));
        ids.cloned().collect()
    };
    let ids = messages(&catalogues[0]);
    for (catalogue, tag) in catalogues.iter().zip(tags) {
        if let Some(odd) = messages(catalogue).symmetric_difference(&ids).next() {
            return Err(format!(
                "{name}.ftl: {odd} stands in one language, but not in both {tag} and {}",
                tags[0]
            )
            .into());
        }
    }
    for id in &ids {
        if let Some(other) = owners.insert(id.clone(), name.to_owned()) {
            return Err(format!("{id} stands in {other}.ftl and in {name}.ftl").into());
        }
    }
    let ids: Vec<String> = ids.into_iter().filter(|id| is_rust(name, id)).collect();
    if ids.is_empty() {
        return Ok(());
    }
    let mut choices = Arguments::new();
    let mut fixed = String::new();
    writeln!(
        code,
        "/// The messages of `{name}.ftl`.\npub mod {name} {{\n#[allow(unused_imports)]\nuse crate::{{Fixed, Language, Piece, Say, compose}};"
    )?;
    for id in &ids {
        let at = |error: String| format!("{name}.ftl, {id}: {error}");
        let mut patterns = Vec::new();
        for catalogue in &catalogues {
            patterns.push(pieces(&catalogue[id], catalogue).map_err(at)?);
        }
        let mut arguments = Arguments::new();
        collect(&patterns[0], &mut arguments);
        for pieces in &patterns[1..] {
            let mut others = Arguments::new();
            collect(pieces, &mut others);
            if !others.keys().eq(arguments.keys()) {
                return Err(at("the languages have different arguments".to_owned()).into());
            }
            collect(pieces, &mut arguments);
        }
        for (argument, keys) in arguments.iter().filter(|(_, keys)| !keys.is_empty()) {
            if *choices
                .entry(argument.clone())
                .or_insert_with(|| keys.clone())
                != *keys
            {
                return Err(at(format!("${argument} has other choices in another message")).into());
            }
        }
        let rust = rust_name(id, arguments.is_empty());
        writeln!(list, "[{name:?}, {id:?}, {rust:?}],")?;
        let english = patterns
            .last()
            .map(|pieces| readable(pieces))
            .unwrap_or_default();
        writeln!(code, "/// `{}`", english.replace('\n', "\n/// "))?;
        if arguments.is_empty() {
            let texts: Vec<String> = patterns.iter().map(|pieces| readable(pieces)).collect();
            writeln!(code, "pub const {rust}: Fixed = Fixed({texts:?});")?;
            writeln!(fixed, "({id:?}, {rust}),")?;
        } else {
            write_message(code, &rust, &arguments, &patterns)?;
        }
    }
    for (argument, keys) in choices.iter().filter(|(_, keys)| !is_flag(keys)) {
        write_choice(code, argument, keys)?;
    }
    writeln!(
        code,
        "/// The messages without arguments, by their ids.\npub static BY_ID: &[(&str, Fixed)] = &[\n{fixed}];\n}}"
    )?;
    Ok(())
}
