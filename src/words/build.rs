//! Makes Rust of the catalogues: a constant for every message, a type with named fields for every message with arguments.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::{parser, unicode};

/// The list of the languages. The first stands in where another has no text.
const LANGUAGES: &str = include_str!("../../locales/languages.csv");

/// A language of the list: its folder, its name in code, its name for readers, and how it tells numbers apart (see
/// `src/words/language.rs`).
type Listed = [&'static str; 4];

const CATALOGUES: &str = "../../locales";

/// The catalogues of the page, made into TypeScript by `www/catalogues.mjs`; there is no Rust for them.
const OF_THE_PAGE: [&str; 2] = ["page", "forms"];

/// A part of a message, as the library knows it.
enum Piece {
    Said(String),
    Argument(String),
    Choice {
        argument: String,
        variants: Vec<(String, Vec<Piece>)>,
        otherwise: usize,
    },
}

/// Entries of one catalogue by their ids; the ids of terms begin with a hyphen.
type Catalogue = BTreeMap<String, Pattern<String>>;

/// Arguments by name, each with the keys that it chooses among; none for one that is said or counted.
type Arguments = BTreeMap<String, BTreeSet<String>>;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=build.rs");
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
    if OF_THE_PAGE.contains(&name) {
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

fn write_message(
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
fn write_choice(
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

fn read(path: &Path) -> Result<Catalogue, Box<dyn Error>> {
    let text =
        std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let resource =
        parser::parse(text).map_err(|(_, errors)| format!("{}: {errors:?}", path.display()))?;
    let mut catalogue = Catalogue::new();
    for entry in resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name, message.value, message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), Vec::new()),
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => continue,
        };
        let parts = attributes
            .into_iter()
            .map(|part| (format!("{id}.{}", part.id.name), part.value));
        for (id, pattern) in parts.chain(value.map(|value| (id.clone(), value))) {
            if catalogue.insert(id.clone(), pattern).is_some() {
                return Err(format!("{}: {id} stands there twice", path.display()).into());
            }
        }
    }
    Ok(catalogue)
}

/// The parts of a pattern, with what it refers to written out.
fn pieces(pattern: &Pattern<String>, catalogue: &Catalogue) -> Result<Vec<Piece>, String> {
    let mut all = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => said(&mut all, value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => inlined(&mut all, inline, catalogue)?,
                Expression::Select {
                    selector: InlineExpression::VariableReference { id },
                    variants,
                } => {
                    let mut kept = Vec::new();
                    for variant in variants {
                        let (VariantKey::Identifier { name }
                        | VariantKey::NumberLiteral { value: name }) = &variant.key;
                        kept.push((name.clone(), pieces(&variant.value, catalogue)?));
                    }
                    let otherwise = variants
                        .iter()
                        .position(|variant| variant.default)
                        .unwrap_or(0);
                    all.push(Piece::Choice {
                        argument: id.name.clone(),
                        variants: kept,
                        otherwise,
                    });
                }
                Expression::Select { .. } => return Err("only an argument can choose".to_owned()),
            },
        }
    }
    Ok(all)
}

fn inlined(
    all: &mut Vec<Piece>,
    inline: &InlineExpression<String>,
    catalogue: &Catalogue,
) -> Result<(), String> {
    let referred = match inline {
        InlineExpression::StringLiteral { value } => {
            said(all, &unicode::unescape_unicode_to_string(value));
            return Ok(());
        }
        InlineExpression::NumberLiteral { value } => {
            said(all, value);
            return Ok(());
        }
        InlineExpression::VariableReference { id } => {
            all.push(Piece::Argument(id.name.clone()));
            return Ok(());
        }
        InlineExpression::MessageReference {
            id,
            attribute: None,
        } => id.name.clone(),
        InlineExpression::MessageReference {
            id,
            attribute: Some(part),
        } => format!("{}.{}", id.name, part.name),
        InlineExpression::TermReference {
            id,
            attribute: None,
            arguments: None,
        } => format!("-{}", id.name),
        _ => {
            return Err(
                "functions, nested placeables and terms with arguments are not read".to_owned(),
            );
        }
    };
    let pattern = catalogue
        .get(&referred)
        .ok_or_else(|| format!("there is no {referred}"))?;
    for piece in pieces(pattern, catalogue)? {
        match piece {
            Piece::Said(text) => said(all, &text),
            other => all.push(other),
        }
    }
    Ok(())
}

fn said(all: &mut Vec<Piece>, text: &str) {
    if let Some(Piece::Said(before)) = all.last_mut() {
        before.push_str(text);
    } else {
        all.push(Piece::Said(text.to_owned()));
    }
}

fn collect(pieces: &[Piece], all: &mut Arguments) {
    for piece in pieces {
        match piece {
            Piece::Said(_) => {}
            Piece::Argument(name) => {
                all.entry(name.clone()).or_default();
            }
            Piece::Choice {
                argument, variants, ..
            } => {
                let counted = variants.iter().all(|(key, _)| is_count(key));
                let keys = all.entry(argument.clone()).or_default();
                if !counted {
                    keys.extend(variants.iter().map(|(key, _)| key.clone()));
                }
                for (_, pieces) in variants {
                    collect(pieces, all);
                }
            }
        }
    }
}

/// Whether a key is of a number: the number itself or its plural category.
fn is_count(key: &str) -> bool {
    matches!(key, "zero" | "one" | "two" | "few" | "many" | "other") || key.parse::<f64>().is_ok()
}

/// Whether the choice is between true and false.
fn is_flag(keys: &BTreeSet<String>) -> bool {
    keys.iter().all(|key| key == "true" || key == "false")
}

/// The message for a reader of the code.
fn readable(pieces: &[Piece]) -> String {
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

fn words_of(id: &str) -> impl Iterator<Item = &str> {
    id.split(['-', '_', '.']).filter(|word| !word.is_empty())
}

fn camel(id: &str) -> String {
    words_of(id).fold(String::new(), |all, word| {
        let (first, rest) = word.split_at(1);
        all + &first.to_uppercase() + rest
    })
}

fn rust_name(id: &str, constant: bool) -> String {
    if constant {
        words_of(id).collect::<Vec<_>>().join("_").to_uppercase()
    } else {
        camel(id)
    }
}
